"""A session answers, goes on and takes back, without a screen."""

from pathlib import Path

import pytest

from blueprints.answers import load_tree
from wizard.interview.draft import Draft
from wizard.interview.journey import journey
from wizard.interview.session import Session
from wizard.interview.tree import at
from wizard.interview.values import text_of, value_of
from wizard.scenarios import Scenario, scenario, scenarios

MINIMAL = {
    "workload.name": "claims",
    "platforms": "foundry",
    "regions": "swedencentral",
    "addressing.blocks.swedencentral": "192.168.16.0/22",
}


def walk(session: Session, answers: dict[str, str]) -> list[str]:
    """Answer or accept every question that is due; return their paths."""
    seen = []
    while (item := session.journey.next_due("")) is not None:
        seen.append(item.path)
        session.go(item.path)
        answer = answers.get(item.path)
        assert session.accept(item) if answer is None else session.answer(item, answer), item.path
    return seen


def draft_of(starter: Scenario) -> Draft:
    return Draft(load_tree(starter.answers.read_text())[0])


def test_the_first_questions_alone_give_the_minimal_answers() -> None:
    session = Session(Draft())
    seen = walk(session, MINIMAL)
    starter = scenario("minimal")
    assert starter is not None
    assert session.draft.answers == draft_of(starter).tree
    assert seen[:3] == ["workload.name", "workload.environment", "cloud.name"]
    assert seen[-1] == "egress.path"


@pytest.mark.parametrize("starter", scenarios(), ids=lambda starter: starter.name)
def test_every_answer_of_a_starter_survives_its_editor(starter: Scenario) -> None:
    draft = draft_of(starter)
    given = [stop.item for stop in journey(draft).stops if stop.item.given]
    assert given
    for item in given:
        assert value_of(item, text_of(item)) == at(draft.tree, item.keys), item.path


@pytest.mark.parametrize("starter", scenarios(), ids=lambda starter: starter.name)
def test_no_answer_of_a_starter_is_out_of_force(starter: Scenario) -> None:
    draft = draft_of(starter)
    assert draft.answers == draft.tree


def test_undo_and_redo_reach_every_draft_again() -> None:
    session = Session(Draft())
    drafts = [session.draft]
    for text in ("one", "two", "three", "No Name!"):
        session.go("workload.name")
        session.answer(session.item, text)
        drafts.append(session.draft)
    for draft in reversed(drafts[:-1]):
        session.undo()
        assert session.draft == draft
    assert session.undo() is None
    for draft in drafts[1:]:
        assert session.redo() is not None
        assert session.draft == draft
    assert session.redo() is None


def test_an_answer_out_of_force_is_kept_and_comes_back() -> None:
    starter = scenario("regulated-bank")
    assert starter is not None
    session = Session(draft_of(starter))
    before = session.draft.answers
    session.go("connectivity.topology")
    session.answer(session.item, "standalone")
    assert "hub" not in session.draft.answers["connectivity"]
    assert session.draft.tree["connectivity"]["hub"] == "existing"
    session.answer(session.item, "hub_spoke")
    assert session.draft.answers == before


def test_text_that_does_not_fit_stays_as_typed_and_is_a_problem() -> None:
    session = Session(Draft())
    session.go("connectivity.on_premises.link")
    session.answer(session.item, "vpn")
    session.go("connectivity.on_premises.ranges")
    session.answer(session.item, "172.20.0.0/14\n10.20.1.0/16")
    assert session.stop.state == "problem"
    assert text_of(session.item) == "172.20.0.0/14\n10.20.1.0/16"
    assert any("10.20.1.0/16" in problem.what for problem in session.stop.problems)


def test_not_known_is_an_answer_where_it_may_be_one() -> None:
    session = Session(Draft())
    assert not session.not_known(session.item)
    session.go("workload.environment")
    assert session.not_known(session.item)
    assert session.stop.state == "open"
    assert session.draft.tree["workload"] == {"environment": "unknown"}


def test_taking_a_platform_away_keeps_the_answers_of_the_others() -> None:
    starter = scenario("regulated-bank")
    assert starter is not None
    session = Session(draft_of(starter))
    session.go("platforms")
    session.answer(session.item, "foundry\nazure_ai_services\nazure_machine_learning")
    before, after = draft_of(starter).tree["platforms"], session.draft.tree["platforms"]
    assert after == [before[0], before[2], {"kind": "azure_machine_learning"}]


@pytest.mark.parametrize("words", ["hub already", "connectivity.hub", "platform team"])
def test_a_question_is_found_by_prompt_path_and_help(words: str) -> None:
    starter = scenario("regulated-bank")
    assert starter is not None
    found = journey(draft_of(starter)).find(words)
    assert "connectivity.hub" in [stop.item.path for stop in found[:3]]


def test_a_session_goes_on_where_it_was(tmp_path: Path) -> None:
    session = Session(Draft(), tmp_path / "draft")
    walk(session, MINIMAL)
    session.go("egress.path")
    session.save()
    from wizard.interview.store import load

    again = Session(load(tmp_path / "draft").draft)
    assert again.position == "egress.path"
    assert again.draft.tree == session.draft.tree
    assert again.draft.accepted == session.draft.accepted
