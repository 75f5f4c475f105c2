"""What an internet entry cannot serve."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.refusals.refusal import Conflict, Refusal


def _two_regions(answers: Answers) -> Iterator[Conflict]:
    active = [(at, region.name) for at, region in enumerate(answers.regions) if region.role in ("primary", "active")]
    if answers.ingress.kind == "application_gateway" and len(active) > 1:
        (_, first), (at, second) = active[:2]
        what = (
            f"ingress.kind is 'application_gateway', but '{first}' and '{second}' are active: an Application Gateway "
            "serves one region"
        )
        yield Conflict("ingress.kind", f"regions[{at}].role", what)


def _china(answers: Answers) -> Iterator[Conflict]:
    kind = answers.ingress.kind
    if answers.cloud.name == "china" and kind is not None and kind.startswith("front_door"):
        what = f"ingress.kind is '{kind}', but no source about Front Door covers cloud.name 'china'"
        yield Conflict("ingress.kind", "cloud.name", what)


REFUSALS = (
    Refusal(
        id="appgw-two-regions",
        severity="error",
        source="net §5.3",
        checked="2026-09",
        alternatives="With two active regions choose front_door or front_door_and_application_gateway",
        find=_two_regions,
    ),
    Refusal(
        id="frontdoor-china",
        severity="warning",
        source="no fact",
        checked="2026-09",
        alternatives="Choose application_gateway",
        find=_china,
    ),
)
