"""A flow of one's own starts and ends somewhere in the design."""

import pytest

from blueprints.answers import AnswersError, answers_from_tree, load_tree
from blueprints.engine import design_for
from tests.engine.scenarios import FOLDER


def tree_with(source: str, destination: str) -> dict[str, object]:
    tree, _ = load_tree((FOLDER / "public-api" / "answers.yaml").read_text(encoding="utf-8"))
    flow = {"name": "own", "from": source, "to": destination, "expect": "denied", "why": "It must stay closed."}
    return {**tree, "flows": [flow]}


@pytest.mark.parametrize(("source", "destination"), [("foundry_agents", "models"), ("crm", "models")])
def test_a_flow_from_nowhere_is_refused(source: str, destination: str) -> None:
    with pytest.raises(AnswersError, match=rf"'{source}' is nothing of this design. Name a client"):
        design_for(answers_from_tree(tree_with(source, destination)))


@pytest.mark.parametrize("destination", ["crm", "machine_learning_compute"])
def test_a_flow_to_nothing_is_refused(destination: str) -> None:
    with pytest.raises(AnswersError, match=rf"'{destination}' is nothing of this design. Name a platform"):
        design_for(answers_from_tree(tree_with("internet", destination)))


@pytest.mark.parametrize("destination", ["ingress", "gateway", "models", "10.70.0.0/24", "api.partner.example"])
def test_a_flow_goes_to_what_the_design_holds(destination: str) -> None:
    design = design_for(answers_from_tree(tree_with("private_endpoints", destination)))
    assert [flow.made_by for flow in design.intent.flows if flow.id.startswith("own")]
