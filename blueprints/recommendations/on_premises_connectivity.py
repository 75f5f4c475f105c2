"""Build the gateway that leads on-premises, or record the platform's.

"Virtual networks allow organizations to isolate AI workloads and create secure communication channels."

## Why
Training data and corporate users sit on-premises. A zone-redundant gateway keeps the link through the loss of a
zone, and a gateway subnet with the right routes keeps replies on the path of the requests.

## Applies
A link to on-premises, or people who dial in with a VPN client. With an existing hub only facts are recorded.

## Options
ExpressRoute gateway; route-based VPN gateway; both; none for an SD-WAN of the platform team.

## When not to
A spoke gets no gateway of its own where the hub has one. Bulk data does not belong on a VPN.

## Changes
GatewaySubnet without security group and without default route, gateways, connections, the sites behind them, and the
routes of GatewaySubnet that replies need. An existing hub gets a row instead.

## Waived
Flows from on-premises are denied in the proof.
"""

from blueprints.recommendations.parts.gateways import gateway_kinds, is_built_here, write_gateways
from blueprints.recommendations.parts.sd_wan import ask_sd_wan
from blueprints.recommendations.parts.sites import write_sites
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, always, whole_design


def _applies(context: Context) -> str:
    linked = context.answers.connectivity.on_premises.link != "none" or context.answers.access.client_vpn_pool
    return "" if linked else "there is no link to on-premises"


def _ranges(context: Context, _: None) -> str:
    ranges = context.answers.connectivity.on_premises.ranges or ()
    return ", ".join(str(range_) for range_ in ranges) or "its ranges"


def _kinds(context: Context) -> tuple[str, ...]:
    return gateway_kinds(context, context.draft.primary)


def _change(context: Context, _: None, chosen: Chosen) -> None:
    if chosen.key == "sd_wan":
        dialled = write_gateways(context) if context.answers.access.client_vpn_pool else ()
        write_sites(context, ask_sd_wan(context), dialled=dialled)
    else:
        write_sites(context, write_gateways(context))


def _waive(context: Context, _: None) -> None:
    write_sites(context, (), doors=())


RECOMMENDATION = Recommendation[None](
    question="What leads to on-premises?",
    things=whole_design,
    applies=_applies,
    rows=(
        Row(
            key="platforms",
            input="the hub exists",
            when=lambda context, _: (
                not is_built_here(context) and context.answers.connectivity.on_premises.link != "sd_wan"
            ),
            chosen="the hub's gateway, recorded",
            because=lambda context, thing: f"the platform team owns the way to {_ranges(context, thing)}",
            instead_of="own gateway per spoke",
        ),
        Row(
            key="sd_wan",
            input="sd_wan",
            when=lambda context, _: context.answers.connectivity.on_premises.link == "sd_wan",
            chosen="nothing built; route and firewall rows",
            because="the appliance is the platform's",
            instead_of="guessing its design",
        ),
        Row(
            key="expressroute",
            input="expressroute, production",
            when=lambda context, _: (
                _kinds(context) == ("expressroute",) and context.answers.workload.environment == "production"
            ),
            chosen="zone-redundant ExpressRoute gateway; FastPath for large data",
            because="steady bandwidth to training data",
            instead_of="VPN for bulk data",
            why_not="its bandwidth and latency vary with the internet",
        ),
        Row(
            key="vpn",
            input="vpn",
            when=lambda context, _: _kinds(context) == ("vpn",),
            chosen="route-based VPN gateway, AZ SKU, Entra-only clients",
            because="policy 21a6bc25 asks for Entra sign-in of point-to-site users",
            instead_of="Basic SKU",
            why_not="policy e345b6c3 refuses it",
        ),
        Row(
            key="both",
            input="both",
            when=lambda context, _: _kinds(context) == ("expressroute", "vpn"),
            chosen="both gateways in a /26",
            because="two gateways coexist in one GatewaySubnet",
            instead_of="a /27",
            why_not="sources disagree whether it holds both (C21)",
        ),
        Row(
            key="expressroute_outside_production",
            input="else",
            when=always,
            chosen="ExpressRoute gateway",
            because="the link that was answered, outside production",
            instead_of="VPN for bulk data",
        ),
    ),
    change=_change,
    waive=_waive,
    mission=("M7",),
    pillars=("Reliability", "Security"),
    sources=("CAF-READY", "CHK", "PLANNER", "GW-FAQ", "VWAN-GROUPS"),
    reads=(
        "connectivity.on_premises.link",
        "connectivity.on_premises.ranges",
        "connectivity.on_premises.expressroute_circuit_id",
        "connectivity.on_premises.vpn_device_ip",
        "connectivity.on_premises.advertises_default_route",
        "connectivity.hubs.<region>.gateway",
        "access.client_vpn_pool",
        "private_access.inspect_endpoint_traffic",
    ),
    checks=("gateway-subnet-is-clean", "gateway-subnet-routes-spokes", "on-premises-reaches-clients-flows"),
    consequence="On-premises flows depend on the link; without it people come through Bastion or the internet entry.",
    waived="flows from on-premises are denied in the proof",
    owner="network",
    needed_before="2",
)
