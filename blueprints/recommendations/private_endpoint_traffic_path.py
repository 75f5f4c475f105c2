"""Decide whether traffic to private endpoints passes the firewall.

"Configure private DNS zones in Azure to resolve PaaS service names securely and route all traffic through private
networking channels."

## Why
An endpoint's own /32 route beats every shorter route, so a default route inspects nothing that goes to an endpoint.
Inspection needs a route as long as the endpoint network's prefix, and endpoint policies switched on.

## Applies
When there are private endpoints and a firewall or appliance.

## Options
Direct, filtered by the endpoint subnet's group; inspected, by a route of the endpoint network's prefix.

## When not to
Training data and model traffic in bulk lose throughput behind a firewall. Inspect where a rule asks for it.

## Changes
Endpoint policies on every endpoint subnet; routes of the endpoint network's prefix on GatewaySubnet and client
subnets where inspection is decided; application rules for clients that pass the firewall anyway.

## Waived
The group on the endpoint subnet filters nothing.
"""

from blueprints.design.routing import Route, RouteTable
from blueprints.design.virtual_networks import Subnet
from blueprints.draft import prefixes_of
from blueprints.recommendations.parts.devices import device
from blueprints.recommendations.parts.symmetric_routes import route_on_gateway_subnet
from blueprints.recommendations.parts.workload_networks import workload_prefixes
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always


def _applies(context: Context) -> str:
    regions = _regions(context)
    return "" if regions else "no endpoint subnet lies behind a firewall or appliance"


def _regions(context: Context) -> tuple[Thing[str], ...]:
    draft = context.draft
    held = {need.region for need in draft.needs if need.role == "private_endpoints"}
    return tuple(Thing(region, region) for region in draft.regions if region in held and device(draft, region))


def _inspect(context: Context, _: str) -> bool:
    return bool(context.answers.private_access.inspect_endpoint_traffic)


def _peered_clients(context: Context, _: str) -> bool:
    return any(client.place == "peered_network" for client in context.answers.clients)


def _change(context: Context, region: str, chosen: Chosen) -> None:
    draft = context.draft
    for subnet in draft.subnets_of("private_endpoints"):
        draft.entities.update(subnet, private_endpoint_network_policies="Enabled")
    if chosen.key == "inspected":
        _inspect_from_hub(context, region)
        for prefix in _inspected_prefixes(context, region):
            route_on_gateway_subnet(draft, region, prefix, draft.networks[region], "endpoint traffic is inspected")


def _inspected_prefixes(context: Context, region: str) -> tuple[str, ...]:
    """Return what GatewaySubnet sends to the firewall: the spoke, or the endpoints beside the gateway itself."""
    if region in context.draft.hub_networks:
        return workload_prefixes(context, region)
    needs = (need for need in context.draft.needs if need.region == region and need.role == "private_endpoints")
    return tuple(prefixes_of(need.subnet) for need in needs)


def _inspect_from_hub(context: Context, region: str) -> None:
    """Route the endpoint network's prefix to the firewall on the hub subnets whose machines call endpoints."""
    draft = context.draft
    found = device(draft, region)
    if found is None or found.in_virtual_hub:
        return
    inspected = tuple(
        Route(
            name=f"inspected-endpoints-{number}",
            address_prefix=prefix,
            next_hop_type="VirtualAppliance",
            next_hop_ip_address=found.address,
            because="endpoint traffic is inspected",
        )
        for number, prefix in enumerate(workload_prefixes(context, region), 1)
    )
    for need in draft.needs:
        if need.hub and need.region == region and need.role in ("jump_box", "build_agents"):
            subnet = draft.entities.get(Subnet, need.subnet)
            table = draft.entities.find(RouteTable, subnet.route_table or "") or RouteTable(
                id=draft.id("route_table", region, f"hub-{need.role.replace('_', '-')}", owner="platform"),
                location=region,
                disable_bgp_route_propagation=True,
            )
            more = tuple(route for route in inspected if route not in table.routes)
            draft.entities.put(table.model_copy(update={"routes": (*table.routes, *more)}))
            draft.entities.update(subnet, route_table=table.id)


RECOMMENDATION = Recommendation[str](
    question="Does traffic to private endpoints pass the firewall?",
    applies=_applies,
    things=_regions,
    rows=(
        Row(
            key="inspected",
            input="inspect true",
            when=_inspect,
            chosen="inspected: a route of the network's prefix",
            because="the answers ask for it; a shorter route inspects nothing",
            instead_of="0/0 or 10/8 alone",
        ),
        Row(
            key="direct",
            input="inspect false",
            when=always,
            chosen="direct, filtered by the endpoint subnet's group",
            because="the endpoint's /32 route beats the default route anyway",
            instead_of="hairpin by default",
        ),
        Row(
            key="application_rules",
            input="clients in another spoke, which reach the endpoint through the hub's firewall anyway",
            when=_peered_clients,
            chosen="application rules for them",
            because="an endpoint's replies ignore routes: only a translated source comes back the same way",
            instead_of="network rules",
            adds=True,
        ),
    ),
    change=_change,
    mission=("M5", "M37"),
    pillars=("Performance", "Security"),
    sources=("PENP", "LIM-PE"),
    reads=("private_access.inspect_endpoint_traffic", "egress.path", "clients[].place"),
    checks=("endpoint-nsg-effective", "inspected-flows-pass-firewall", "no-asymmetric-path"),
    waived="The group on the endpoint subnet filters nothing.",
    owner="network",
    needed_before="2",
)
