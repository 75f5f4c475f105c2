"""Write or ask the routes on GatewaySubnet that keep on-premises traffic symmetric."""

from blueprints.design.routing import Route, RouteTable
from blueprints.design.virtual_networks import Subnet
from blueprints.draft import Draft, prefixes_of
from blueprints.recommendations.parts.devices import device
from blueprints.recommendations.parts.paths import UNROUTED
from blueprints.recommendations.parts.placement import endpoints_in_hub
from blueprints.recommendations.parts.ways import ways
from blueprints.recommendations.recommendation import Context


def route_on_gateway_subnet(draft: Draft, region: str, prefix: str, network: str, because: str) -> None:
    """Lead what arrives from on-premises for a prefix to the region's device; asked where the hub is another team's."""
    found = device(draft, region)
    holder = draft.hub_networks.get(region) or draft.networks.get(region)
    subnet = draft.entities.find(Subnet, f"{holder}/subnets/GatewaySubnet")
    if not found or draft.virtual_hubs or subnet is None:
        return
    table_id = subnet.route_table or _table_id(draft, region, subnet)
    table = draft.entities.find(RouteTable, table_id) or RouteTable(
        id=table_id, existing=subnet.existing, location=region, disable_bgp_route_propagation=False
    )
    route = Route(
        name=f"to-{network.rsplit('/', 1)[-1]}-{len(table.routes) + 1}",
        address_prefix=prefix,
        next_hop_type="VirtualAppliance",
        next_hop_ip_address=found.address,
        because=because,
    )
    if any(there.address_prefix == prefix for there in table.routes):
        return
    row = _ask(draft, region, prefix, found.address, because) if subnet.existing else ""
    asked = (*table.asked_in, row) if row else table.asked_in
    draft.entities.put(table.model_copy(update={"routes": (*table.routes, route), "asked_in": asked}))
    draft.entities.update(subnet, route_table=table_id)


def route_reached_subnets(draft: Draft, region: str) -> None:
    """Lead what arrives from on-premises for subnets without endpoints to the device, where their replies go.

    Inspected endpoint traffic behind a hub needs more: the whole prefix of the spoke, which holds these subnets too.
    """
    inspected = draft.answers.private_access.inspect_endpoint_traffic and region in draft.hub_networks
    if inspected and not endpoints_in_hub(Context(draft.answers, draft)):
        return
    for subnet in _reached(draft, draft.networks[region]):
        route_on_gateway_subnet(draft, region, prefixes_of(subnet), subnet, "replies of the subnet pass the firewall")


def _reached(draft: Draft, network: str) -> tuple[str, ...]:
    """Return the subnets of a network that exchange packets with sites at something other than an endpoint.

    A resolver's subnets, ours or existing, have no route table: their replies go straight to the gateway.
    """
    pairs = ((way.start, end) for way in ways(draft) for end in way.ends)
    inside = (near for start, end in pairs for near, far in ((start, end), (end, start)) if far.site)
    found = dict.fromkeys(near.subnet for near in inside if near.network == network and not near.endpoint)
    return tuple(subnet for subnet in found if draft.role_of(subnet) not in (*UNROUTED, ""))


def _table_id(draft: Draft, region: str, subnet: Subnet) -> str:
    if subnet.existing:
        return f"{subnet.id}/routeTable"
    owner = "platform" if region in draft.hub_networks else "workload"
    return draft.id("route_table", region, "gateway", owner=owner)


def _ask(draft: Draft, region: str, prefix: str, address: str, because: str) -> str:
    return draft.records.ask(
        "addresses",
        key=f"gateway route {region} {prefix}",
        part="route",
        owner=draft.answers.owners.network,
        order=2,
        needed_before=2,
        asked=f"route {prefix} to {address} on the hub's GatewaySubnet in {region}",
        why=f"{because}; without it replies take another way than requests",
        decision="on-premises-connectivity",
        source="UDR",
        reversible="remove the route",
        done_when="the flow's test connects from on-premises",
        columns={"kind": "route", "region": region, "prefix": prefix, "purpose": f"next hop {address}"},
    )
