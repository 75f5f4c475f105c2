"""What API Management tiers and network modes exclude."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.facts import regions
from blueprints.answers.refusals.refusal import Conflict, Refusal


def _v2_region(answers: Answers) -> Iterator[Conflict]:
    if answers.gateway.tier in ("standard_v2", "premium_v2"):
        for name in answers.gateway.regions:
            if regions()[name].api_management_v2 is not True:
                what = f"tier is '{answers.gateway.tier}', which is not offered in '{name}'"
                disputed = "api_management_v2" in regions()[name].disputed
                yield Conflict("gateway.tier", "gateway.regions", what, severity="warning" if disputed else None)


def _premium_v2_region(answers: Answers) -> Iterator[Conflict]:
    if answers.gateway.tier != "premium_v2":
        return
    for name in answers.gateway.regions:
        region = regions()[name]
        if region.api_management_premium_v2 is not True:
            yield Conflict("gateway.tier", "gateway.regions", f"tier is 'premium_v2', which '{name}' does not offer")
        elif "api_management_premium_v2" in region.capacity_notes:
            what = f"tier is 'premium_v2' in '{name}', where new instances wait for capacity"
            yield Conflict("gateway.tier", "gateway.regions", what, severity="warning")


def _multi_region(answers: Answers) -> Iterator[Conflict]:
    gateway = answers.gateway
    if gateway.tier is None or gateway.tier == "premium" or len(gateway.regions) < 2:
        return
    what = f"tier is '{gateway.tier}' in '{gateway.regions[0]}' and '{gateway.regions[1]}'; only premium spans regions"
    v2 = gateway.tier.endswith("_v2")
    hint = "One service per region is planned, which you keep equal by code; or choose premium" if v2 else ""
    yield Conflict("gateway.tier", "gateway.regions", what, hint, "warning" if v2 else None)


def _injected_endpoint(answers: Answers) -> Iterator[Conflict]:
    gateway = answers.gateway
    if gateway.tier in ("developer", "premium") and gateway.network_mode == "private_endpoint_and_integration":
        what = (
            f"network_mode is 'private_endpoint_and_integration', but tier is '{gateway.tier}': on classic tiers "
            "injection and an inbound endpoint exclude each other"
        )
        yield Conflict("gateway.network_mode", "gateway.tier", what)
    if gateway.tier == "standard_v2" and gateway.network_mode == "internal":
        what = "network_mode is 'internal', but tier is 'standard_v2', which cannot live in a network"
        hint = "Choose private_endpoint_and_integration, or tier premium_v2"
        yield Conflict("gateway.network_mode", "gateway.tier", what, hint)


def _front_door(answers: Answers) -> Iterator[Conflict]:
    if answers.gateway.tier == "premium_v2" and answers.ingress.kind == "front_door":
        what = "tier is 'premium_v2', but ingress.kind is 'front_door', which cannot reach it privately"
        yield Conflict("gateway.tier", "ingress.kind", what)


REFUSALS = (
    Refusal(
        id="apim-v2-region",
        severity="error",
        source="APIM-REG",
        checked="2026-11",
        alternatives="Choose premium",
        find=_v2_region,
    ),
    Refusal(
        id="apim-v2-premium-region",
        severity="error",
        source="APIM-REG",
        checked="2026-11",
        alternatives="Choose standard_v2 or premium",
        find=_premium_v2_region,
    ),
    Refusal(
        id="apim-multi-tier",
        severity="error",
        source="net §5.1",
        checked="2026-09",
        alternatives="Plan one service per region, or choose premium",
        find=_multi_region,
    ),
    Refusal(
        id="apim-injection-plus-endpoint",
        severity="error",
        source="paas §1.4",
        checked="2026-11",
        alternatives="Choose network_mode internal",
        find=_injected_endpoint,
    ),
    Refusal(
        id="apim-premium-v2-front-door",
        severity="error",
        source="paas APIM",
        checked="2026-11",
        alternatives="Choose front_door_and_application_gateway, or tier premium or standard_v2",
        find=_front_door,
    ),
)
