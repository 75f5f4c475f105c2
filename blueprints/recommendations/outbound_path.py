"""Lead all outbound traffic through one device that knows names.

"Limit outbound traffic from your AI resources."

## Why
A route table with one default route sends everything that no rule of Azure keeps local past a firewall. The firewall
filters by host name; a NAT gateway or default outbound access cannot.

## Applies
To each region that has a subnet with outbound traffic.

## Options
A new Azure Firewall; an existing firewall or appliance of the hub; the secured virtual hub; a NAT gateway; no way
out.

## When not to
Sandboxes may leave by a NAT gateway. Single accounts behind private endpoints need no way out at all.

## Changes
Route tables with one default route on every subnet that may have one, the firewall with its policy and addresses, or
a NAT gateway. Subnets whose service breaks behind a default route are left out, each by name.

## Waived
Traffic leaves over whatever address Azure gives it, and nothing filters or records it.
"""

from blueprints.recommendations.parts.egress import write_egress
from blueprints.recommendations.parts.next_hops import existing_address
from blueprints.recommendations.parts.symmetric_routes import route_reached_subnets
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always


def _applies(context: Context) -> str:
    secured = context.draft.virtual_hubs and _path(context) == "firewall"
    return "" if context.draft.needs or secured else "no subnet has outbound traffic"


def _regions(context: Context) -> tuple[Thing[str], ...]:
    return tuple(Thing(region, region) for region in context.draft.regions)


def _path(context: Context) -> str:
    return context.answers.egress.path


def _new_firewall(context: Context, _: str) -> bool:
    virtual_wan = context.answers.connectivity.topology == "virtual_wan"
    return _path(context) == "firewall" and context.answers.egress.firewall == "new" and not virtual_wan


def _existing_firewall(context: Context, _: str) -> bool:
    return _path(context) == "firewall" and context.answers.connectivity.topology != "virtual_wan"


def _there_already(context: Context, region: str) -> str:
    address = existing_address(context.answers, region)
    return f"it is there already, at {address}" if address else "it is there already; its address is to be answered"


def _virtual_hub(context: Context, _: str) -> bool:
    return _path(context) == "firewall" and context.answers.connectivity.topology == "virtual_wan"


def _exempt(context: Context, region: str) -> bool:
    roles = {need.role for need in context.draft.needs if need.region == region}
    return bool(roles & {"application_gateway", "azure_bastion", "api_management", "virtual_network_gateway"})


def _exempt_words(context: Context, region: str) -> str:
    roles = [n.role for n in context.draft.needs if n.region == region]
    exempt = [
        r for r in roles if r in ("application_gateway", "azure_bastion", "api_management", "virtual_network_gateway")
    ]
    names = ", ".join(role.replace("_", " ") for role in dict.fromkeys(exempt))
    return f"{names}: a default route to the firewall breaks the service"


def _change(context: Context, region: str, chosen: Chosen) -> None:
    write_egress(context.draft, region, chosen.key)
    route_reached_subnets(context.draft, region)


RECOMMENDATION = Recommendation[str](
    question="How does traffic leave?",
    applies=_applies,
    things=_regions,
    rows=(
        Row(
            key="new_firewall",
            input="firewall, standalone or new hub",
            when=_new_firewall,
            chosen="Azure Firewall of this design",
            because="it filters by host name and records what leaves",
            instead_of="NAT gateway",
            why_not="it filters nothing",
        ),
        Row(
            key="existing_firewall",
            input="firewall existing, hub_spoke",
            when=_existing_firewall,
            chosen="default route to the hub's firewall",
            because=_there_already,
            instead_of="second firewall",
        ),
        Row(
            key="virtual_hub",
            input="virtual_wan with routing intent",
            when=_virtual_hub,
            chosen="the secured virtual hub's default route",
            because="the hub advertises it within its own region only",
            instead_of="static routes",
        ),
        Row(
            key="appliance",
            input="network_virtual_appliance",
            when=lambda context, _: _path(context) == "network_virtual_appliance",
            chosen="default route to the appliance",
            because="as an existing firewall; its sheet holds host names and ranges, no service tags",
            instead_of="Azure Firewall beside it",
        ),
        Row(
            key="nat_gateway",
            input="nat_gateway",
            when=lambda context, _: _path(context) == "nat_gateway",
            chosen="NAT gateway",
            because="a known address without filtering suits a sandbox",
            instead_of="default outbound",
            why_not="its address is Microsoft's and may change",
        ),
        Row(
            key="none",
            input="none",
            when=always,
            chosen="no way out",
            because="single accounts behind endpoints need none",
            instead_of="an unused firewall",
        ),
        Row(
            key="exempt",
            input="a platform subnet breaks with the route",
            when=_exempt,
            chosen="no default route on exempt subnets",
            because=_exempt_words,
            instead_of="the same table everywhere",
            adds=True,
        ),
    ),
    change=_change,
    mission=("M38", "M39", "M46"),
    pillars=("Security",),
    sources=("UDR", "FW"),
    reads=(
        "egress.path",
        "egress.firewall",
        "egress.firewall_sku",
        "egress.firewall_policy_id",
        "egress.product",
        "connectivity.topology",
        "connectivity.hubs.<region>.next_hop_ip",
        "connectivity.routing_intent",
        "connectivity.on_premises.advertises_default_route",
        "workload.environment",
    ),
    checks=(
        "default-route-to-firewall",
        "no-asymmetric-path",
        "only-approved-leaves",
        "forbidden-subnets-have-no-udr",
        "route-next-hops-are-valid",
        "service-endpoints-do-not-bypass",
    ),
    consequence="every destination outside needs a row in the list of approved destinations",
    waived="Traffic leaves unfiltered over whatever address Azure gives it.",
    owner="network",
    needed_before="2",
)
