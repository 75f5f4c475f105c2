"""Write a region's way out: firewall and policy, route tables, or NAT gateway."""

from ipaddress import IPv4Address, IPv4Network

from blueprints import catalog
from blueprints.design.firewalls import AzureFirewall, FirewallPolicy, NetworkVirtualAppliance
from blueprints.design.interfaces import NatGateway, PublicIpAddress
from blueprints.design.routing import Route, RouteTable, VirtualHub
from blueprints.design.virtual_networks import Subnet
from blueprints.draft import Draft, host_in
from blueprints.recommendations.parts.answered import token
from blueprints.recommendations.parts.devices import INSIDE_SUBNET_LENGTH, device
from blueprints.recommendations.parts.dns_addresses import resolver_addresses
from blueprints.recommendations.recommendation import Context

FIREWALL_ADDRESS = 4
"""Azure Firewall takes the first usable address of its subnet."""
DEFAULT_ROUTE = "0.0.0.0/0"
UNROUTED = (
    "application_gateway",
    "azure_bastion",
    "azure_firewall",
    "virtual_network_gateway",
    "dns_inbound",
    "dns_outbound",
)
HUB = "hub"
ROUTED_IN_HUB = ("jump_box", "build_agents")
"""Roles whose machines leave through the firewall from the hub as well."""
TIERS = {"basic": "Basic", "standard": "Standard", "premium": "Premium"}


def write_egress(draft: Draft, region: str, path: str) -> None:
    """Write what a path needs in one region; `path` is a key of the table of `outbound-path`."""
    match path:
        case "new_firewall":
            _new_firewall(draft, region)
        case "existing_firewall" | "appliance":
            _existing(draft, region, path)
        case "virtual_hub":
            _virtual_hub_firewall(draft, region)
        case "nat_gateway":
            _nat_gateway(draft, region)
        case _:
            pass
    if path in ("new_firewall", "existing_firewall", "appliance"):
        _route_tables(draft, region)


def _new_firewall(draft: Draft, region: str) -> None:
    hub = draft.answers.connectivity.topology != "standalone"
    network = draft.hub_networks[region] if hub else draft.networks[region]
    owner = "platform" if hub else "workload"
    tier = TIERS[draft.answers.egress.firewall_sku or "standard"]
    subnet = draft.need_subnet(
        network, region, "azure_firewall", needed=59, figure="Azure asks for a /26 (net §1.2)", hub=hub
    )
    forced = bool(draft.answers.connectivity.on_premises.advertises_default_route) or tier == "Basic"
    management = (
        draft.need_subnet(
            network, region, "azure_firewall_management", needed=59, figure="Azure asks for a /26 (net §1.2)", hub=hub
        )
        if forced
        else None
    )
    policy = _policy(draft, region, owner, tier)
    address = _public_ip(draft, region, owner, "azure_firewall", "firewall")
    management_address = _public_ip(draft, region, owner, "azure_firewall", "firewall-management") if forced else None
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


def _public_ip(draft: Draft, region: str, owner: str, role: str, instance: str) -> str:
    return draft.entities.put(
        PublicIpAddress(
            id=draft.id("public_ip_address", region, instance, owner=owner),
            location=region,
            role=role,
        )
    ).id


def _existing(draft: Draft, region: str, path: str) -> None:
    """Record an existing firewall or appliance: what it lets pass is what the firewall sheet asks."""
    hub = draft.hub_networks.get(region, "")
    answers = draft.answers
    known = answers.connectivity.hubs[region].next_hop_ip
    address = str(known) if known else token(f"connectivity.hubs.{region}.next_hop_ip")
    policy = answers.egress.firewall_policy_id
    if path == "existing_firewall" and policy:
        _existing_with_policy(draft, region, hub, str(policy), address)
    else:
        if known:
            _inside_subnet(draft, region, hub, known)
        draft.entities.put(
            NetworkVirtualAppliance(
                id=f"{hub}/firewall",
                existing=True,
                address=address,
                virtual_network=hub,
                policy="forwards_listed",
                product=answers.egress.product or "azure_firewall",
                dns_proxy=answers.dns.resolver.kind == "firewall_proxy",
            )
        )


def _inside_subnet(draft: Draft, region: str, hub: str, address: IPv4Address) -> None:
    """Record the subnet of an existing firewall: the /26 around its address, which the network team confirms."""
    prefix = IPv4Network((address, INSIDE_SUBNET_LENGTH), strict=False)
    row = draft.records.ask(
        "addresses",
        key=f"firewall subnet {region} {prefix}",
        part="range check",
        owner=draft.answers.owners.network,
        order=0,
        needed_before=2,
        asked=f"confirm that {prefix} is the subnet of the firewall at {address} in {region}",
        why="endpoints see the firewall's addresses instead of the client's; their groups admit this prefix",
        decision="private-endpoint-traffic-path",
        source="PE",
        reversible="nothing is changed",
        done_when="the prefix is confirmed, or another is answered",
        columns={"kind": "range check", "region": region, "prefix": str(prefix), "remote": hub},
    )
    identifier = f"{hub}/subnets/AzureFirewallSubnet"
    there = draft.entities.find(Subnet, identifier)
    draft.entities.put(
        Subnet(
            id=identifier,
            existing=True,
            address_prefixes=(str(prefix),),
            route_table=there.route_table if there else None,
            default_outbound_access=True,
            asked_in=(row,),
        )
    )


def _existing_with_policy(draft: Draft, region: str, hub: str, policy: str, address: str) -> None:
    tier = TIERS[draft.answers.egress.firewall_sku or "standard"]
    draft.entities.put(
        FirewallPolicy(
            id=policy,
            existing=True,
            location=region,
            tier=tier,
            threat_intelligence_mode="Deny",
            dns_proxy=draft.answers.dns.resolver.kind == "firewall_proxy",
        )
    )
    subnet = f"{hub}/subnets/AzureFirewallSubnet"
    draft.entities.put(
        AzureFirewall(
            id=f"{hub}/azureFirewalls/existing",
            existing=True,
            location=region,
            tier=tier,
            subnet=subnet if subnet in draft.entities else None,
            private_address=address or None,
            firewall_policy=policy,
        )
    )


def _virtual_hub_firewall(draft: Draft, region: str) -> None:
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
            firewall_policy=policy_id,
        )
    )
    draft.entities.update(hub, firewall=firewall.id)


def _servers(draft: Draft, region: str) -> tuple[str, ...]:
    """Return what answers names for a firewall in a virtual hub; none where the firewall itself is the answer."""
    itself = draft.answers.dns.resolver.kind == "firewall_proxy"
    return () if itself else resolver_addresses(Context(draft.answers, draft), region)


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


def _route_tables(draft: Draft, region: str) -> None:
    found = device(draft, region)
    if not found or not found.address:
        return
    default = Route(
        name="default",
        address_prefix=DEFAULT_ROUTE,
        next_hop_type="VirtualAppliance",
        next_hop_ip_address=found.address,
        because="all traffic that Azure does not keep local passes the firewall",
    )
    tables: dict[str, str] = {}
    for need in draft.needs:
        if need.region != region or need.role in UNROUTED or (need.hub and need.role not in ROUTED_IN_HUB):
            continue
        subnet = draft.entities.get(Subnet, need.subnet)
        if need.role == "azure_firewall_management":
            continue
        key = "api-management" if need.role == "api_management" and not subnet.delegations else ""
        key = HUB if need.hub else key
        if key not in tables:
            tables[key] = _table(draft, region, key, default)
        draft.entities.update(subnet, route_table=tables[key])


def _table(draft: Draft, region: str, key: str, default: Route) -> str:
    management = Route(
        name="api-management",
        address_prefix="ApiManagement",
        next_hop_type="Internet",
        because="the management plane's replies must leave the way they came (net §3)",
    )
    return draft.entities.put(
        RouteTable(
            id=draft.id("route_table", region, key, owner="platform" if key == HUB else "workload"),
            location=region,
            disable_bgp_route_propagation=True,
            routes=(default, management) if key == "api-management" else (default,),
        )
    ).id


def _nat_gateway(draft: Draft, region: str) -> None:
    roles = catalog.subnet_roles()
    subnets = [n for n in draft.needs if n.region == region and roles[n.role].route in ("firewall", "own", "allowed")]
    if not subnets:
        return
    gateway = draft.entities.put(
        NatGateway(
            id=draft.id("nat_gateway", region),
            location=region,
            public_ip_addresses=(_public_ip(draft, region, "workload", "nat_gateway", "nat"),),
        )
    )
    for need in subnets:
        if need.role not in UNROUTED:
            draft.entities.update(draft.entities.get(Subnet, need.subnet), nat_gateway=gateway.id)
