"""Write a region's way out: its firewall, route tables, or NAT gateway."""

from blueprints import catalog
from blueprints.design.interfaces import NatGateway
from blueprints.design.routing import Route, RouteTable
from blueprints.design.virtual_networks import Subnet
from blueprints.draft import Draft
from blueprints.recommendations.parts.accepted_limits import accept
from blueprints.recommendations.parts.devices import device
from blueprints.recommendations.parts.existing_firewalls import existing_firewall
from blueprints.recommendations.parts.firewalls import new_firewall, virtual_hub_firewall
from blueprints.recommendations.parts.public_addresses import public_ip

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


def write_egress(draft: Draft, region: str, path: str) -> None:
    """Write what a path needs in one region; `path` is a key of the table of `outbound-path`."""
    match path:
        case "new_firewall":
            new_firewall(draft, region)
        case "existing_firewall" | "appliance":
            existing_firewall(draft, region, path)
        case "virtual_hub":
            virtual_hub_firewall(draft, region)
            _answer_directly(draft, region)
        case "nat_gateway":
            _nat_gateway(draft, region)
        case _:
            pass
    if path in ("new_firewall", "existing_firewall", "appliance"):
        _route_tables(draft, region)


def _answer_directly(draft: Draft, region: str) -> None:
    """Keep an Application Gateway's replies off the default route that a virtual hub advertises to every subnet."""
    if draft.answers.connectivity.routing_intent not in ("internet", "internet_and_private"):
        return
    for need in draft.needs:
        if need.region == region and need.role == "application_gateway":
            route = Route(
                name="default",
                address_prefix=DEFAULT_ROUTE,
                next_hop_type="Internet",
                because="replies to the internet must leave the way requests came, past the firewall",
            )
            table = RouteTable(
                id=draft.id("route_table", region, "application-gateway"),
                location=region,
                disable_bgp_route_propagation=False,
                routes=(route,),
            )
            draft.entities.put(table)
            draft.entities.update(draft.entities.get(Subnet, need.subnet), route_table=table.id)


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
        because="the management plane's replies must leave the way they came",
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
    subnets = [
        need
        for need in draft.needs
        if need.region == region
        and need.role not in UNROUTED
        and roles[need.role].route in ("firewall", "own", "allowed")
    ]
    if not subnets:
        return
    accept(
        draft,
        "outbound-path",
        advice="Lead all outbound traffic through one device that knows names",
        done_instead="a NAT gateway, which filters nothing",
        control="security groups admit the approved ports alone",
    )
    gateway = draft.entities.put(
        NatGateway(
            id=draft.id("nat_gateway", region),
            location=region,
            public_ip_addresses=(public_ip(draft, region, "workload", "nat_gateway", "nat"),),
        )
    )
    for need in subnets:
        draft.entities.update(draft.entities.get(Subnet, need.subnet), nat_gateway=gateway.id)
