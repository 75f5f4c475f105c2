"""Every rule between answers says what does not fit, where, and what would work."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from blueprints.answers import problems_of
from tests.answers.changed import changed, scenario

CASES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "cases" / "rules.yaml").read_text("utf-8"))
CROSS_RULES = {f"X{number}" for number in range(1, 16)}
KEPT_BY_A_REFUSAL = {"X6", "X10"}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["case"])
def test_a_rule_says_what_does_not_fit_and_where(case: dict[str, Any]) -> None:
    tree = changed(scenario(case.get("base", "minimal")), case["change"])
    found = [problem for problem in problems_of(tree) if problem.id == case["id"] and problem.path == case["path"]]
    assert found, [problem.said("answers") for problem in problems_of(tree)]
    assert any(case["says"] in problem.text for problem in found), [problem.text for problem in found]
    assert found[0].severity == case.get("severity", "error")


def test_every_rule_across_sections_has_a_case() -> None:
    assert {case["id"] for case in CASES} >= CROSS_RULES - KEPT_BY_A_REFUSAL


def test_a_waiver_lifts_what_a_waiver_may_lift() -> None:
    waiver = {"reason": "The second server is ordered already.", "owner": "x", "expires": "2027-12-31"}
    tree = changed(
        scenario("government-agency"),
        {
            "dns": {"resolver": {"addresses": {"usgovvirginia": ["172.20.2.4"]}}},
            "waivers": [{"recommendation": "dns-resolution", **waiver}],
        },
    )
    assert "one-server" not in {problem.id for problem in problems_of(tree)}


def test_a_wrong_answer_is_not_reported_twice_by_the_rules_that_read_it() -> None:
    tree = changed(scenario("foundry-private-hub-and-spoke"), {"connectivity": {"topology": "hub-spoke"}})
    assert [problem.path for problem in problems_of(tree)] == ["connectivity.topology"]
