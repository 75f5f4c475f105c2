"""Write the firewalls of this design and those of virtual hubs, each with its policy."""

from blueprints.design.firewalls import AzureFirewall, FirewallPolicy
from blueprints.design.routing import VirtualHub
from blueprints.draft import Draft, host_in
from blueprints.recommendations.parts.answered import token
from blueprints.recommendations.parts.dns_addresses import resolver_addresses
from blueprints.recommendations.parts.public_addresses import public_ip
from blueprints.recommendations.recommendation import Context

FIREWALL_ADDRESS = 4
"""Azure Firewall takes the first usable address of its subnet."""
TIERS = {"basic": "Basic", "standard": "Standard", "premium": "Premium"}


def new_firewall(draft: Draft, region: str) -> None:
    """Write a firewall of this design with its subnet, addresses and policy, and its management subnet where forced."""
    hub = draft.answers.connectivity.topology != "standalone"
    network = draft.hub_networks[region] if hub else draft.networks[region]
    owner = "platform" if hub else "workload"
    tier = TIERS[draft.answers.egress.firewall_sku or "standard"]
    subnet = draft.need_subnet(network, region, "azure_firewall", needed=59, figure="Azure asks for a /26", hub=hub)
    forced = bool(draft.answers.connectivity.on_premises.advertises_default_route) or tier == "Basic"
    management = (
        draft.need_subnet(
            network, region, "azure_firewall_management", needed=59, figure="Azure asks for a /26", hub=hub
        )
        if forced
        else None
    )
    policy = _policy(draft, region, owner, tier)
    address = public_ip(draft, region, owner, "azure_firewall", "firewall")
    management_address = public_ip(draft, region, owner, "azure_firewall", "firewall-management") if forced else None
    draft.entities.put(
        AzureFirewall(
            id=draft.id("azure_firewall", region, owner=owner),
            location=region,
            tier=tier,
            subnet=subnet.id,
            private_address=host_in(subnet.id, FIREWALL_ADDRESS),
            public_ip_addresses=(address,),
            management_subnet=management.id if management else None,
            management_public_ip_address=management_address,
            firewall_policy=policy,
        )
    )


def _policy(draft: Draft, region: str, owner: str, tier: str) -> str:
    return draft.entities.put(
        FirewallPolicy(
            id=draft.id("firewall_policy", region, owner=owner),
            location=region,
            tier=tier,
            threat_intelligence_mode="Alert" if tier == "Basic" else "Deny",
            dns_proxy=tier != "Basic",
        )
    ).id


def virtual_hub_firewall(draft: Draft, region: str) -> None:
    """Put the firewall of a secured virtual hub; its default route reaches the network by the connection."""
    hub = draft.entities.get(VirtualHub, draft.virtual_hubs[region])
    if hub.firewall and draft.entities.find(AzureFirewall, hub.firewall):
        return
    tier = TIERS[draft.answers.egress.firewall_sku or "standard"]
    new = draft.answers.egress.firewall == "new"
    policy_id = _policy(draft, region, "platform", tier) if new else _existing_policy(draft, region, hub.id, tier)
    _name_servers(draft, region, policy_id)
    firewall = draft.entities.put(
        AzureFirewall(
            id=hub.firewall or draft.id("azure_firewall", region, owner="platform"),
            existing=not new,
            location=region,
            tier=tier,
            virtual_hub=hub.id,
            private_address=_proxy_address(draft, region),
            firewall_policy=policy_id,
        )
    )
    draft.entities.update(hub, firewall=firewall.id)


def _servers(draft: Draft, region: str) -> tuple[str, ...]:
    """Return what answers names for a firewall in a virtual hub; what an existing proxy asks, nobody has been asked."""
    resolver = draft.answers.dns.resolver
    if resolver.kind == "firewall_proxy" and resolver.status == "existing":
        return (token(f"DNS servers of the firewall in {region}"),)
    return resolver_addresses(Context(draft.answers, draft), region)


def _proxy_address(draft: Draft, region: str) -> str | None:
    """Return the address of an existing hub firewall that answers DNS: the one that was given for names."""
    resolver = draft.answers.dns.resolver
    given = resolver.addresses.get(region) if resolver.kind == "firewall_proxy" else None
    return str(given[0]) if given else None


def _existing_policy(draft: Draft, region: str, hub: str, tier: str) -> str:
    """Record the policy of an existing hub firewall; one that is not answered gets its rules asked."""
    policy = draft.answers.egress.firewall_policy_id
    return draft.entities.put(
        FirewallPolicy(
            id=str(policy or f"{hub}/firewallPolicy"),
            existing=True,
            location=region,
            tier=tier,
            threat_intelligence_mode="Deny",
        )
    ).id


def _name_servers(draft: Draft, region: str, policy_id: str) -> None:
    """Let a hub firewall ask servers that see the private zones: in a virtual hub Azure DNS sees none."""
    servers = _servers(draft, region)
    policy = draft.entities.get(FirewallPolicy, policy_id)
    if not servers:
        return
    if policy.existing:
        row = draft.records.ask(
            "firewall",
            key=f"dns servers {policy_id}",
            part="operation",
            owner=draft.answers.owners.firewall,
            order=2,
            needed_before=2,
            asked=f"let the policy {policy.name} ask {', '.join(servers)} for names",
            why="application rules resolve the host again; in a virtual hub Azure DNS sees no private zone",
            decision="private-endpoint-traffic-path",
            source="FW-DNS",
            reversible="restore the policy's former DNS servers",
            done_when="the firewall's log shows private addresses for the endpoints' names",
            columns={"collection": "dns-settings", "action": "allow", "destination": ", ".join(servers)},
        )
        draft.entities.update(policy, dns_servers=servers, dns_proxy=True, asked_in=(row,))
    else:
        draft.entities.update(policy, dns_servers=servers)
