"""A firewall policy with every kind of rule."""

from blueprints.design.firewalls import FirewallPolicy, FirewallRule, RuleCollection
from blueprints.design.firewalls import RuleCollectionGroup as Group
from blueprints.design.model import resource_id
from tests.generators.bicep.design_parts import HUB, REGION, ours


def firewall_policy() -> FirewallPolicy:
    """Return a Premium policy with network, application and destination rules, below one of somebody else."""
    identifier = ours("Microsoft.Network/firewallPolicies", "afwp-claims")
    application = FirewallRule(
        name="models",
        kind="application",
        protocols=("Https:443", "Http:80"),
        source_addresses=("192.168.16.0/24",),
        target_fqdns=("login.microsoftonline.com", "mcr.microsoft.com"),
    )
    empty = application.model_copy(update={"name": "nothing", "target_fqdns": ()})
    network = FirewallRule(
        name="entra",
        kind="network",
        protocols=("TCP",),
        source_ip_groups=(ours("Microsoft.Network/ipGroups", "ipg-spokes"),),
        destination_addresses=("AzureActiveDirectory",),
        destination_ports=("443",),
    )
    nat = FirewallRule(
        name="dnat",
        kind="nat",
        protocols=("TCP",),
        source_addresses=("198.51.100.0/24",),
        destination_addresses=("203.0.113.4",),
        destination_ports=("443",),
        translated_address="192.168.19.164",
        translated_port="443",
    )
    collections = (
        RuleCollection(name="network", priority=200, action="Allow", rules=(network,)),
        RuleCollection(name="application", priority=300, action="Allow", rules=(application, empty)),
    )
    groups = (
        Group(
            id=f"{identifier}/ruleCollectionGroups/nat",
            priority=100,
            collections=(RuleCollection(name="nat", priority=100, action="DNAT", rules=(nat,)),),
        ),
        Group(id=f"{identifier}/ruleCollectionGroups/operation", priority=300, collections=collections),
    )
    return FirewallPolicy(
        id=identifier,
        location=REGION,
        tier="Premium",
        threat_intelligence_mode="Deny",
        intrusion_detection="Deny",
        base_policy=resource_id(HUB, "rg-hub", "Microsoft.Network/firewallPolicies", "afwp-base"),
        tls_certificate="<firewall.tls_inspection_certificate_id>",
        dns_proxy=True,
        snat_private_ranges=("10.0.0.0/8",),
        groups=groups,
    )
