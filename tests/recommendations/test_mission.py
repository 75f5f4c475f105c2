"""Each statement of the article leads to recommendations that decide, change and justify something in a scenario."""

import pytest

from blueprints import catalog
from blueprints.catalog.mission import MissionStatement
from blueprints.catalog.phases import IDS
from blueprints.design.decisions import Decision
from blueprints.recommendations.order import recommendation
from tests.engine.scenarios import NAMES, design_of

STATEMENTS = tuple(catalog.mission().values())
PRODUCT = "product"


def decisions(identifier: str) -> list[Decision]:
    """Return what the scenarios decided for a recommendation where it applies."""
    found = (decision for name in NAMES for decision in design_of(name).decisions)
    return [decision for decision in found if decision.id == identifier and decision.state != "not applicable"]


def test_the_article_has_fifty_nine_statements_in_order() -> None:
    assert [statement.id for statement in STATEMENTS] == [f"M{number}" for number in range(1, 60)]


@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda statement: statement.id)
def test_a_statement_leads_to_recommendations_that_exist(statement: MissionStatement) -> None:
    assert statement.recommendations
    assert set(statement.recommendations) <= {*IDS, PRODUCT}


@pytest.mark.parametrize("identifier", IDS)
def test_a_recommendation_names_the_statements_that_lead_to_it(identifier: str) -> None:
    leading = tuple(statement.id for statement in STATEMENTS if identifier in statement.recommendations)
    assert set(recommendation(identifier).mission) == set(leading)


@pytest.mark.parametrize("statement", [s for s in STATEMENTS if s.id != "M1"], ids=lambda statement: statement.id)
def test_a_statement_changes_or_justifies_something_in_a_scenario(statement: MissionStatement) -> None:
    for identifier in statement.recommendations:
        if identifier == PRODUCT:
            continue
        found = decisions(identifier)
        assert found, f"{identifier} applies in no scenario"
        assert all(choice.because and choice.chosen for decision in found for choice in decision.choices)
        changes = any(decision.changed for decision in found)
        justifies = any(decision.instead_of and decision.sources for decision in found)
        assert changes or justifies, f"{identifier} neither changes nor justifies anything"


@pytest.mark.parametrize("statement", [s for s in STATEMENTS if s.id != "M1"], ids=lambda statement: statement.id)
def test_a_statement_is_traced_to_a_decision_in_a_design(statement: MissionStatement) -> None:
    rows = [row for name in NAMES for row in design_of(name).trace if row.mission == statement.id]
    deciding = {row.decision for row in rows if row.state != "not applicable"}
    assert deciding == set(statement.recommendations) - {PRODUCT}
    assert {row.text for row in rows} == {statement.text}


def test_the_product_itself_answers_for_the_first_statement() -> None:
    first = STATEMENTS[0]
    assert first.recommendations == (PRODUCT,)
    assert all(recommendation(identifier).sources for identifier in IDS)
