"""Lead traffic between the hubs of two regions past both firewalls: routes on the firewalls' own subnets."""

from ipaddress import IPv4Network

from blueprints import catalog
from blueprints.design.routing import Route, RouteTable
from blueprints.design.virtual_networks import Subnet
from blueprints.recommendations.parts.hubs import PLATFORM, is_new
from blueprints.recommendations.parts.next_hops import existing_address, next_hop
from blueprints.recommendations.parts.workload_networks import workload_prefixes
from blueprints.recommendations.recommendation import Context

FIREWALL = "azure_firewall"
LENGTH = 26
USABLE = 59


def route_between_hubs(context: Context, region: str, other: str, *, asked_in: tuple[str, ...] = ()) -> None:
    """Send what the firewall of `region` forwards to the workload of `other` on to the firewall there."""
    draft = context.draft
    hop, subnet = next_hop(context, other), _firewall_subnet(context, region)
    if hop is None or subnet is None:
        return
    identifier = (
        f"{subnet.id}/routeTable" if subnet.existing else draft.id("route_table", region, "firewall", owner=PLATFORM)
    )
    table = draft.entities.find(RouteTable, identifier) or RouteTable(
        id=identifier,
        existing=subnet.existing,
        asked_in=asked_in,
        location=region,
        disable_bgp_route_propagation=False,
    )
    known = {route.address_prefix for route in table.routes}
    routes = tuple(
        Route(
            name=f"to-{draft.names.region_code(other)}-{number}",
            address_prefix=prefix,
            next_hop_type="VirtualAppliance",
            next_hop_ip_address=hop,
            because=f"the workload in {other} lies behind the firewall of its own hub",
        )
        for number, prefix in enumerate(workload_prefixes(context, other), 1)
        if prefix not in known
    )
    draft.entities.put(table.model_copy(update={"routes": (*table.routes, *routes)}))
    draft.entities.update(subnet, route_table=identifier)


def _firewall_subnet(context: Context, region: str) -> Subnet | None:
    """Return the subnet that the region's firewall forwards from; of an existing one the /26 around its address."""
    draft = context.draft
    hub = draft.hub_networks[region]
    name = catalog.subnet_roles()[FIREWALL].name
    if is_new(context):
        if context.answers.egress.firewall != "new":
            return None
        return draft.need_subnet(hub, region, FIREWALL, needed=USABLE, figure="Azure asks for a /26", hub=True)
    address = existing_address(context.answers, region)
    if address is None:
        return None
    identifier = f"{hub}/subnets/{name}"
    prefix = str(IPv4Network((address, LENGTH), strict=False))
    there = draft.entities.find(Subnet, identifier)
    return there or draft.entities.put(Subnet(id=identifier, existing=True, address_prefixes=(prefix,)))
