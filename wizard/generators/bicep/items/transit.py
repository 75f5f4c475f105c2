"""Firewalls, Bastion, gateways and virtual WAN: what traffic passes through."""

from collections.abc import Iterator

from blueprints.design import Design
from blueprints.design.firewalls import FirewallPolicy, FirewallRule, RuleCollection
from wizard.generators.bicep.firewall_rules import firewall_rule
from wizard.generators.bicep.identifiers import Id, NameOf
from wizard.generators.bicep.item import Item, certificate, reference, references
from wizard.generators.bicep.items.ours import is_ours
from wizard.generators.bicep.text import Value


def items(design: Design) -> Iterator[Item]:
    """Yield firewalls with their policies, Bastion hosts, gateways and virtual hubs."""
    yield from _firewalls(design)
    yield from _bastions(design)
    yield from _virtual_wan(design)


def _firewalls(design: Design) -> Iterator[Item]:
    for policy in design.network.firewall_policies:
        if is_ours(policy):
            values: dict[str, Value] = {
                "location": policy.location,
                "tier": policy.tier,
                "threatIntelMode": policy.threat_intelligence_mode,
                "intrusionDetectionMode": policy.intrusion_detection if policy.tier == "Premium" else None,
                "dnsProxy": policy.dns_proxy,
                "dnsServers": policy.dns_servers,
                "certificateAuthority": _certificate_authority(design, policy),
            }
            yield Item("firewall_policy", policy.id, values)
        for rules in filter(is_ours, policy.groups):
            collections = [_collection(c) for c in rules.collections if _rules(c)]
            values = {
                "firewallPolicyName": NameOf(policy.id),
                "priority": rules.priority,
                "ruleCollections": collections,
            }
            yield Item("firewall_policy_rule_collection_group", rules.id, values)
    for firewall in filter(is_ours, design.network.azure_firewalls):
        values = {
            "location": firewall.location,
            "tier": firewall.tier,
            "zones": firewall.zones,
            "firewallPolicy": reference(firewall.firewall_policy),
            "subnet": reference(firewall.subnet),
            "publicIpAddresses": references(firewall.public_ip_addresses) if firewall.subnet else (),
            "managementSubnet": reference(firewall.management_subnet),
            "managementPublicIpAddress": reference(firewall.management_public_ip_address),
            "virtualHub": reference(firewall.virtual_hub),
        }
        yield Item("azure_firewall", firewall.id, values)


def _certificate_authority(design: Design, policy: FirewallPolicy) -> Value:
    """Return the certificate that signs inspected traffic, and who reads it; nothing without TLS inspection."""
    reader = next((held.id for held in design.identities if held.used_by == policy.id), None)
    if not policy.tls_certificate or reader is None:
        return None
    return {"keyVaultSecretId": certificate(policy.tls_certificate), "identityId": Id(reader)}


def _rules(collection: RuleCollection) -> tuple[FirewallRule, ...]:
    """Return the rules that are ours; Azure refuses an application rule without a target."""
    return tuple(
        rule
        for rule in collection.rules
        if not rule.asked_in
        and (
            rule.kind != "application" or rule.target_fqdns or rule.fqdn_tags or rule.target_urls or rule.web_categories
        )
    )


def _collection(collection: RuleCollection) -> Value:
    nat = collection.action == "DNAT"
    return {
        "ruleCollectionType": f"FirewallPolicy{'Nat' if nat else 'Filter'}RuleCollection",
        "name": collection.name,
        "priority": collection.priority,
        "action": {"type": collection.action},
        "rules": [firewall_rule(rule) for rule in _rules(collection)],
    }


def _bastions(design: Design) -> Iterator[Item]:
    for host in filter(is_ours, design.network.bastion_hosts):
        values: dict[str, Value] = {
            "location": host.location,
            "skuName": host.sku,
            "zones": host.zones,
            "subnet": reference(host.subnet),
            "virtualNetwork": reference(host.virtual_network if host.sku == "Developer" else None),
            "publicIpAddress": reference(host.public_ip_address),
            "privateOnly": host.private_only,
            "recordsSessions": host.session_recording,
            "tunneling": host.tunneling,
        }
        yield Item("bastion_host", host.id, values)


def _virtual_wan(design: Design) -> Iterator[Item]:
    for wan in filter(is_ours, design.network.virtual_wans):
        yield Item("virtual_wan", wan.id, {"location": wan.location})
    for hub in design.network.virtual_hubs:
        if is_ours(hub):
            values: dict[str, Value] = {
                "location": hub.location,
                "addressPrefix": hub.address_prefix,
                "virtualWan": reference(hub.virtual_wan),
            }
            yield Item("virtual_hub", hub.id, values)
        if is_ours(hub) and hub.routing_intent:
            intent = hub.routing_intent
            values = {
                "virtualHubName": NameOf(hub.id),
                "internetNextHop": Id(intent.internet) if intent.internet else None,
                "privateNextHop": Id(intent.private_traffic) if intent.private_traffic else None,
            }
            yield Item("virtual_hub_routing_intent", f"{hub.id}/routingIntent/routing-intent", values)
        for connection in filter(is_ours, hub.connections):
            values = {
                "virtualHubName": NameOf(hub.id),
                "remoteVirtualNetwork": reference(connection.virtual_network),
                "enableInternetSecurity": connection.enable_internet_security,
            }
            yield Item("virtual_hub_connection", connection.id, values)
