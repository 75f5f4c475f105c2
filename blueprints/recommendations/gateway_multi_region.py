"""Run the gateway in every region that it has to survive.

"Deploy Azure API Management instance to multiple Azure regions"

## Why
A gateway in one region takes every model with it when that region is lost. Classic Premium keeps one configuration and
runs gateways in several regions.

## Applies
Where the gateway has more than one region.

## Options
One Premium service with a location per region; one service per region for version 2; a switch by hand.

## When not to
Autoscale does not cover added regions. Networks of the regions need not be peered for it.

## Changes
A location with its own subnet in each added region, and a probe on the regional gateway. Added regions take their own
units.

## Waived
The region of the gateway is a single point of failure, listed under the loss of a region.
"""

from collections.abc import Iterator

from blueprints.design.ingress import ApiManagement, ApiManagementLocation
from blueprints.recommendations.parts.gateway_networks import place
from blueprints.recommendations.parts.gateway_shape import gateway_regions, gateway_shape
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always


def _applies(context: Context) -> str:
    if context.answers.gateway.kind == "none":
        return "there is no gateway"
    return "" if len(gateway_regions(context)) > 1 else "the gateway has one region"


def _things(context: Context) -> Iterator[Thing[ApiManagement]]:
    for gateway in context.draft.entities.all(ApiManagement):
        yield Thing(gateway.name, gateway)


def _is_v2(context: Context, _: ApiManagement) -> bool:
    return not gateway_shape(context).is_classic


def _is_active(context: Context, _: ApiManagement) -> bool:
    public = any(client.kind == "public_users" for client in context.answers.clients)
    return context.answers.resilience.pattern == "active_active" or public


def _change(context: Context, gateway: ApiManagement, chosen: Chosen) -> None:
    if chosen.key == "services" or gateway.existing:
        return
    units = gateway.locations[0].units
    added = tuple(
        place(context, gateway.id, ApiManagementLocation(location=region, units=units))
        for region in gateway_regions(context)
        if region not in [location.location for location in gateway.locations]
    )
    context.draft.entities.update(gateway, locations=(*gateway.locations, *added))


RECOMMENDATION = Recommendation[ApiManagement](
    question="Does the gateway survive the loss of a region?",
    applies=_applies,
    things=_things,
    rows=(
        Row(
            key="services",
            input="v2 pinned",
            when=_is_v2,
            chosen="one service per region, same configuration by code",
            because="version 2 knows one region; the entry balances",
            instead_of="one service in several regions",
        ),
        Row(
            key="active",
            input="active_active or public entry",
            when=_is_active,
            chosen="one Premium service, a location per region",
            because="one configuration, regional gateways, an entry in front",
            instead_of="two services to keep equal",
        ),
        Row(
            key="passive",
            input="active_passive, no public entry",
            when=always,
            chosen="one Premium service, private record switched by hand",
            because="a documented step with an owner",
            instead_of="automatic failover that is not there",
        ),
    ),
    change=_change,
    mission=("M55",),
    pillars=("Reliability",),
    sources=("APIM-FEAT", "WAF", "CHK"),
    reads=("gateway.regions", "gateway.tier", "resilience.pattern", "clients[].kind"),
    checks=("region-loss-keeps-flows", "gateway-region-has-backends"),
    consequence="each added region is billed for its own units",
    waived="the region of the gateway is a single point of failure",
    owner="workload",
    needed_before="8",
)
