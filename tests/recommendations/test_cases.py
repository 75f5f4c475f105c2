"""Each recommendation decides as its case file says, and its cases reach every row of its table."""

import pytest

from blueprints.catalog.phases import IDS
from blueprints.recommendations.order import recommendation
from tests.recommendations.case_files import CASES, Case, all_cases, cases_of, decide


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: f"{case.recommendation}: {case.name}")
def test_a_case_is_decided_as_its_file_says(case: Case) -> None:
    decision = decide(case)
    assert decision.state == case.state, decision.because
    assert tuple(dict.fromkeys(choice.row for choice in decision.choices)) == case.rows
    if case.chosen is not None:
        assert decision.chosen == case.chosen


@pytest.mark.parametrize("identifier", IDS)
def test_every_row_of_a_table_is_reached_by_a_case(identifier: str) -> None:
    rows = [row.input for row in recommendation(identifier).rows]
    reached = {row for case in cases_of(identifier) for row in case.rows}
    assert [row for row in rows if row not in reached] == []


@pytest.mark.parametrize("identifier", IDS)
def test_no_two_rows_of_a_table_have_the_same_input(identifier: str) -> None:
    rows = [row.input for row in recommendation(identifier).rows]
    assert len(rows) == len(set(rows))


@pytest.mark.parametrize("identifier", IDS)
def test_names_of_cases_are_unique_in_their_file(identifier: str) -> None:
    names = [case.name for case in cases_of(identifier)]
    assert len(names) == len(set(names))


def test_every_case_file_belongs_to_a_recommendation() -> None:
    files = {file.stem for file in CASES.glob("*.yaml")}
    assert files - set(IDS) == set()
