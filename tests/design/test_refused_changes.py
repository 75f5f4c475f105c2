"""What Azure fixes at creation is refused as a change between two designs, and nothing else is."""

from typing import Any

import pytest

from blueprints.answers import answers_from_tree
from blueprints.design import Design
from blueprints.design.refused_changes import refused_changes
from blueprints.engine import undemonstrated
from tests.recommendations.case_files import patched, scenario

MANAGED = {"kind": "foundry", "network_mode": "managed_network"}
GATEWAY = {"kind": "new", "tier": "premium_v2"}
OPENAI = {"kind": "azure_openai", "name": "models"}
MODES = ("internal", "private_endpoint_and_integration")


def designed(**answers: Any) -> Design:
    return undemonstrated(answers_from_tree(patched(scenario("minimal"), answers)))


def with_gateway(mode: str, tier: str = "premium_v2") -> Design:
    return designed(platforms=[OPENAI], gateway={**GATEWAY, "tier": tier, "network_mode": mode})


CASES: tuple[tuple[str, Design, Design, tuple[str, str]], ...] = (
    ("foundry-mode-change", designed(), designed(platforms=[MANAGED]), ("own_network", "managed_network")),
    (
        "managed-private-only",
        designed(platforms=[{**MANAGED, "outbound": "internet"}]),
        designed(platforms=[{**MANAGED, "outbound": "approved_only"}]),
        ("AllowInternetOutbound", "AllowOnlyApprovedOutbound"),
    ),
    ("apim-v2-mode-change", with_gateway(MODES[0]), with_gateway(MODES[1]), ("Internal", "None")),
)


@pytest.mark.parametrize(("identifier", "before", "after", "answers"), CASES, ids=[case[0] for case in CASES])
def test_a_change_of_what_is_fixed_quotes_both_answers_and_says_why(
    identifier: str, before: Design, after: Design, answers: tuple[str, str]
) -> None:
    (refused,) = refused_changes(before, after)
    assert (refused.id, (refused.before, refused.after)) == (identifier, answers)
    said = refused.sentence()
    assert all(f"'{answer}'" in said for answer in answers)
    assert refused.source in said
    assert f"checked {refused.checked}" in said
    assert refused.would_work in said
    assert refused_changes(after, before)


def test_a_new_account_beside_the_old_one_is_no_change_of_it() -> None:
    added = designed(platforms=[{"kind": "foundry"}, {**MANAGED, "name": "foundry-2"}])
    assert refused_changes(designed(), added) == ()


def test_a_classic_gateway_may_change_its_mode() -> None:
    front_door = {"ingress": {"kind": "front_door"}, "clients": [{"kind": "public_users", "reaches": ["gateway"]}]}
    classic = {**GATEWAY, "tier": "premium"}
    external = designed(platforms=[OPENAI], gateway={**classic, "network_mode": "external"}, **front_door)
    assert refused_changes(with_gateway("internal", "premium"), external) == ()


def test_the_same_design_changes_nothing() -> None:
    assert refused_changes(designed(), designed()) == ()
