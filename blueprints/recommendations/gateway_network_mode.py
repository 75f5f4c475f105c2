"""Keep the gateway inside the network, in a tier that reaches private backends.

"within your virtual networks"

## Why
A gateway helps only if it reaches the closed models and nobody reaches it from the internet but through the declared
entry. Few tiers can do both, and fewer span zones or regions.

## Applies
Where there is a gateway.

## Options
Internal injection (classic, or Premium v2); a private endpoint with outbound integration (Standard v2); external,
behind Front Door alone.

## When not to
Consumption, Basic, Basic v2 and Standard have no way to private backends. On the classic tiers injection and an inbound
endpoint exclude each other. The mode of a version 2 tier is fixed when it is created.

## Changes
A subnet of the right delegation and size in each region, a public address in external mode, and the private names of
the gateway. Version 2 with an endpoint is closed in a second pass.

## Waived
A gateway outside the network cannot reach private backends.
"""

from collections.abc import Iterator

from blueprints.design.ingress import ApiManagement
from blueprints.recommendations.parts.gateway_networks import place_gateway
from blueprints.recommendations.parts.gateway_shape import (
    gateway_shape,
    is_one_service_in_several_regions,
    is_sovereign,
    lacks_v2,
    needs_zones,
    recommended_shape,
)
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always


def _applies(context: Context) -> str:
    return "" if context.answers.gateway.kind != "none" else "there is no gateway"


def _things(context: Context) -> Iterator[Thing[ApiManagement]]:
    for gateway in context.draft.entities.all(ApiManagement):
        yield Thing(gateway.name, gateway)


def _is_external(context: Context, _: ApiManagement) -> bool:
    return gateway_shape(context).mode == "external"


def _is_pinned_otherwise(context: Context, gateway: ApiManagement) -> bool:
    return gateway.existing or gateway_shape(context) != recommended_shape(context)


def _because_pinned(context: Context, _: ApiManagement) -> str:
    shape = gateway_shape(context)
    return f"{shape.tier} in mode {shape.mode.replace('_', ' ')} was answered"


def _change(context: Context, gateway: ApiManagement, _: Chosen) -> None:
    if not gateway.existing:
        place_gateway(context, gateway)


RECOMMENDATION = Recommendation[ApiManagement](
    question="Which tier has the gateway, and how is it in the network?",
    applies=_applies,
    things=_things,
    rows=(
        Row(
            key="external",
            input="external pinned",
            when=_is_external,
            chosen="external, admitting Front Door alone",
            because="it was answered; the filter admits AzureFrontDoor.Backend only",
            instead_of="internal",
            opens=True,
        ),
        Row(
            key="pinned",
            input="tier or mode pinned otherwise",
            when=_is_pinned_otherwise,
            chosen="the tier and mode that were answered",
            because=_because_pinned,
            instead_of="the recommended tier",
        ),
        Row(
            key="regions",
            input="more than one gateway region as one service",
            when=lambda context, _: is_one_service_in_several_regions(context),
            chosen="Premium, internal",
            because="only classic Premium spans regions",
            instead_of="version 2, which knows one region",
        ),
        Row(
            key="sovereign",
            input="cloud ≠ public",
            when=lambda context, _: is_sovereign(context),
            chosen="Premium, internal",
            because="no source lists version 2 in this cloud, and injection needs no endpoint zone",
            instead_of="a private endpoint",
        ),
        Row(
            key="classic_region",
            input="region without v2",
            when=lambda context, _: lacks_v2(context),
            chosen="Premium, internal",
            because="version 2 is not offered in the region",
            instead_of="Standard v2",
        ),
        Row(
            key="zones",
            input="zones required (production)",
            when=lambda context, _: needs_zones(context),
            chosen="Premium, internal; Premium v2 if listed",
            because="only the Premium tiers span zones",
            instead_of="Standard v2",
        ),
        Row(
            key="sandbox",
            input="sandbox",
            when=lambda context, _: context.answers.workload.environment == "sandbox",
            chosen="Developer, internal",
            because="a sandbox needs no service level",
            instead_of="a tier with a service level",
        ),
        Row(
            key="standard",
            input="non_production, one region",
            when=always,
            chosen="Standard v2, private endpoint and integration",
            because="the cheapest tier with private backends and a private entry",
            instead_of="Developer in production",
        ),
    ),
    change=_change,
    mission=("M52", "M54"),
    pillars=("Security", "Cost"),
    sources=("APIM-FEAT", "APIM-RES", "APIM-REG", "APIM-V2INJ", "APIM-V2OUT"),
    reads=(
        "gateway.kind",
        "gateway.tier",
        "gateway.network_mode",
        "gateway.regions",
        "gateway.units",
        "workload.environment",
        "regions[].availability_zones",
        "cloud.name",
        "ingress.kind",
    ),
    checks=("gateway-required-rules", "gateway-not-public", "management-path-open"),
    consequence="creating a Premium service takes long; the mode of version 2 cannot be changed",
    waived="a gateway outside the network cannot reach private backends",
    owner="workload",
    needed_before="8",
    fixed_at_creation=True,
)
