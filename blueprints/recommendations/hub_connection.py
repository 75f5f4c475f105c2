"""Connect each spoke to the hub of its region, on both sides.

"Configuring virtual networks refers to setting up and managing private and secure networking environments."

## Why
A peering exists only when both sides exist, and a deployment fails when a spoke asks for a gateway that the hub does
not have. Hub and spoke mostly belong to two teams, so one side is a request.

## Applies
Topologies with a hub. It is read once for each region.

## Options
Peering with the hub's gateway; peering without a gateway; a connection to a virtual hub.

## When not to
A standalone network needs none. Never peer spokes with each other: traffic would pass no firewall.

## Changes
Two peerings or a hub connection per region, and the peerings between new hubs. The side that this design may not
write becomes a row on the address sheet.

## Waived
The spoke is an island: corporate clients and existing firewalls do not work.
"""

from blueprints.recommendations.parts.hub_connections import connect_to_virtual_hub, peer_hubs, peer_with_hub
from blueprints.recommendations.parts.hubs import is_new
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always


def _applies(context: Context) -> str:
    standalone = context.answers.connectivity.topology == "standalone"
    return "the topology is standalone: there is no hub" if standalone else ""


def _things(context: Context) -> tuple[Thing[str], ...]:
    return tuple(Thing(region, region) for region in context.draft.regions)


def _has_gateway(context: Context, region: str) -> bool:
    connectivity = context.answers.connectivity
    kind = connectivity.hubs[region].gateway
    dialled = context.answers.access.client_vpn_pool is not None and "vpn" in kind
    used = connectivity.on_premises.link != "none" or dialled
    return connectivity.topology == "hub_spoke" and kind != "none" and used


def _change(context: Context, region: str, chosen: Chosen) -> None:
    if chosen.key == "virtual_hub":
        connect_to_virtual_hub(context, region)
    else:
        peer_with_hub(context, region, use_gateway=chosen.key == "gateway")
    if "between_hubs" in chosen:
        peer_hubs(context, region)


RECOMMENDATION = Recommendation[str](
    question="How does the spoke reach its hub?",
    things=_things,
    applies=_applies,
    rows=(
        Row(
            key="gateway",
            input="hub_spoke, hub gateway exists, link ≠ none",
            when=_has_gateway,
            chosen="peering that uses the hub's gateway",
            because=lambda context, region: (
                f"reach on-premises over the {context.answers.connectivity.hubs[region].gateway} gateway of {region}"
            ),
            instead_of="own gateway per spoke",
        ),
        Row(
            key="plain",
            input="hub_spoke, no hub gateway",
            when=lambda context, _: context.answers.connectivity.topology == "hub_spoke",
            chosen="peering without gateway",
            because="Azure refuses remote gateways where none is",
            instead_of="a failing deployment",
            cost_of_change="two flags, once the hub has a gateway",
        ),
        Row(
            key="virtual_hub",
            input="virtual_wan",
            when=always,
            chosen="connection to the virtual hub, internet security on",
            because=lambda context, _: (
                f"default route through the secured hub (routing intent {context.answers.connectivity.routing_intent})"
            ),
            instead_of="static routes",
        ),
        Row(
            key="between_hubs",
            input="hubs of two regions, hub new",
            when=lambda context, _: (
                context.answers.connectivity.topology == "hub_spoke"
                and is_new(context)
                and len(context.draft.regions) > 1
            ),
            chosen="global peering between the hubs",
            because="failover between regions passes both firewalls",
            instead_of="spoke-to-spoke peering",
            adds=True,
        ),
    ),
    change=_change,
    mission=("M6",),
    pillars=("Reliability",),
    sources=("ALZB", "VNET-FAQ", "PEERING", "VWAN-POL"),
    reads=(
        "connectivity.topology",
        "connectivity.hub",
        "connectivity.hub_side_created_by",
        "connectivity.hubs.<region>.gateway",
        "connectivity.on_premises.link",
        "connectivity.routing_intent",
    ),
    checks=(
        "peerings-are-mutual",
        "gateway-transit-has-gateway",
        "gateway-subnet-routes-spokes",
        "route-next-hops-are-valid",
        "no-asymmetric-path",
    ),
    consequence="Both teams change their side together; one side alone connects nothing.",
    waived="the spoke is an island: corporate clients and existing firewalls do not reach it",
    owner="network",
    needed_before="2",
)
