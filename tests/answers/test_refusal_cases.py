"""Every refusal is met by a case, says both answers, and names its source."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from blueprints.answers import problems_of
from blueprints.answers.refusals import ELSEWHERE, REFUSED_WORDS, refusals
from blueprints.answers.refused_words import REFUSAL_IDS
from tests.answers.changed import changed, scenario

CASES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "cases" / "refusals.yaml").read_text("utf-8"))
WORDS = {refusal for refusal, _, _ in REFUSED_WORDS.values()}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["case"])
def test_a_refusal_is_said_where_it_can_be_changed(case: dict[str, Any]) -> None:
    tree = changed(scenario(case.get("base", "minimal")), case["change"])
    found = [problem for problem in problems_of(tree) if problem.id == case["id"] and problem.path == case["path"]]
    assert found, [problem.said("answers") for problem in problems_of(tree)]
    assert case["says"] in found[0].text
    assert found[0].severity == case.get("severity", "error")


def test_every_refusal_has_a_case() -> None:
    assert {case["id"] for case in CASES} == {refusal.id for refusal in refusals()} | WORDS


@pytest.mark.parametrize("refusal", refusals(), ids=lambda refusal: refusal.id)
def test_a_refusal_names_its_source_and_what_would_work(refusal: Any) -> None:
    assert refusal.source
    assert refusal.checked.startswith("20")
    assert refusal.alternatives or refusal.id == "unverified-zone"


def test_each_refusal_is_kept_here_or_elsewhere_and_no_id_twice() -> None:
    here = [refusal.id for refusal in refusals()]
    assert len(here) == len(set(here))
    assert not set(here) & set(ELSEWHERE)
    assert set(REFUSAL_IDS) == {*here, *WORDS, *ELSEWHERE}
    assert len(REFUSAL_IDS) == 68


@pytest.mark.parametrize("case", [case for case in CASES if "base" not in case], ids=lambda case: case["case"])
def test_the_unchanged_answers_meet_no_refusal(case: dict[str, Any]) -> None:
    assert case["id"] not in {problem.id for problem in problems_of(scenario("minimal"))}
