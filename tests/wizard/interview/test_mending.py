"""What stands in a file where there is no question is written as it was meant, or left out, in one step."""

from wizard.interview.draft import Draft
from wizard.interview.mending import mend
from wizard.interview.session import Session

TREE = {"schema_version": 1, "platform": [{"kind": "foundry"}], "workload": {"name": "claims", "colour_of_it": "red"}}


def test_answers_go_where_they_were_meant_and_come_back() -> None:
    session = Session(Draft(TREE))
    assert mend(session, "platform")
    assert session.draft.tree["platforms"] == [{"kind": "foundry"}]
    assert "platform" not in session.draft.tree
    session.undo()
    assert session.draft.tree == TREE


def test_what_nobody_can_place_is_left_out() -> None:
    session = Session(Draft({**TREE, "zzz": 1}))
    assert mend(session, "zzz")
    assert session.draft.tree == TREE


def test_an_answer_that_is_there_already_is_kept() -> None:
    session = Session(Draft({**TREE, "platforms": [{"kind": "azure_openai"}]}))
    assert mend(session, "platform")
    assert session.draft.tree["platforms"] == [{"kind": "azure_openai"}]


def test_a_question_is_not_mended() -> None:
    session = Session(Draft(TREE))
    assert not mend(session, "workload.name")
    assert session.draft.tree == TREE
