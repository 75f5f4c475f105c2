"""A request row that the answers call done settles what waits for it; one that nobody asks for is told."""

import pytest

from blueprints.answers import read_answers
from blueprints.design import Design
from blueprints.engine import design_for
from tests.engine.scenarios import FOLDER, design_of
from wizard.summary import count, tell

SCENARIO = "foundry-private-hub-and-spoke"
pytestmark = pytest.mark.usefixtures("untraced")


@pytest.fixture(scope="module")
def row() -> str:
    """Return a row that a flow waits for and for no other."""
    return next(flow.after[0] for flow in design_of(SCENARIO).proof.flows if len(flow.after) == 1)


@pytest.fixture(scope="module")
def done(row: str) -> Design:
    """Return the design once that row is done, and another one that it does not ask for."""
    given = (FOLDER / SCENARIO / "answers.yaml").read_text("utf-8")
    return design_for(read_answers(f"{given}\nrequests: {{done: [{row}, D-0000]}}\n"))


def test_what_waits_for_a_done_row_holds_and_the_rest_waits_on(row: str, done: Design) -> None:
    now = {flow.flow: (flow.result, flow.after) for flow in done.proof.flows}
    for flow in design_of(SCENARIO).proof.flows:
        left = tuple(each for each in flow.after if each != row)
        assert now[flow.flow] == ("holds after" if left else "holds" if flow.after else flow.result, left)
    assert all(row not in check.after for check in done.proof.checks)
    assert all(row not in stage.waits_for for stage in done.stages)


def test_a_done_row_stays_on_its_sheet_and_is_asked_no_more(row: str, done: Design) -> None:
    assert [request.id for request in done.requests if request.done] == [row]
    asked, left = (sum(sheet.rows for sheet in count(d).asks) for d in (design_of(SCENARIO), done))
    assert left == asked - 1


def test_a_done_row_that_the_design_does_not_ask_for_is_told(done: Design) -> None:
    told = "the design does not ask for D-0000: its row has changed"
    assert [item.why for item in done.open_items if item.path.startswith("requests.done")] == [told]
    assert f"unknown  {told}" in tell(count(done))
    assert not any("unknown" in line for line in tell(count(design_of(SCENARIO))))
