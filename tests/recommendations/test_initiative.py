"""The design's own policies deny what it does not do, and report what it does by decision."""

from typing import Any

import pytest

from blueprints.recommendations.parts.initiative import wanted
from tests.recommendations.drafts import draft_after

OWN_NETWORK = [{"kind": "azure_machine_learning", "network_mode": "own_network", "compute": ["kubernetes"]}]
APPROVED_ONLY = "6ddb1705"
SEARCH_CLOSED = "ee980b6d"
KEYS_OFF = "71ef260a"


def effect(short: str, **answers: Any) -> str:
    draft = draft_after("network-monitoring", **answers)
    return next(member.effect_of("deny") for member in wanted(draft) if member.short == short)


@pytest.mark.parametrize(
    ("short", "answers"),
    [
        (APPROVED_ONLY, {"platforms": OWN_NETWORK}),
        (SEARCH_CLOSED, {"private_access": {"network_security_perimeter": "enforced"}}),
        (KEYS_OFF, {"identity": {"local_authentication": "enabled"}}),
    ],
    ids=["compute in a network of ours", "services behind a perimeter", "keys that stay on"],
)
def test_a_policy_reports_what_the_design_does_by_decision(short: str, answers: dict[str, Any]) -> None:
    assert effect(short, **answers) == "Audit"


def test_a_policy_denies_what_the_design_does_not_do() -> None:
    managed = [{"kind": "azure_machine_learning", "compute": ["instances"]}]
    assert effect(APPROVED_ONLY, platforms=managed) == "Deny"
    assert {effect(SEARCH_CLOSED), effect(KEYS_OFF)} == {"Deny"}
