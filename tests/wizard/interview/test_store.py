"""Drafts on disk: whole or not at all, one process at a time, never lost."""

import stat
from contextlib import ExitStack
from pathlib import Path

import pytest

from blueprints.answers import read_answers
from wizard.interview import store
from wizard.interview.draft import Draft
from wizard.interview.opening import about, begun
from wizard.interview.session import Session
from wizard.interview.starting import Start
from wizard.output import FolderLockedError
from wizard.scenarios import scenario


@pytest.fixture
def draft() -> Draft:
    return Draft({"schema_version": 1, "workload": {"name": "claims"}}, ("cloud.name",), "platforms")


def test_a_draft_reads_back_as_it_was_saved(draft: Draft, tmp_path: Path) -> None:
    store.save(draft, tmp_path / "one")
    assert store.load(tmp_path / "one").draft == draft


def test_answers_out_of_force_are_beside_the_answers_file(tmp_path: Path) -> None:
    draft = Draft({"schema_version": 1, "connectivity": {"topology": "standalone", "hub": "new"}})
    store.save(draft, tmp_path / "one")
    assert "hub" not in (tmp_path / "one" / store.ANSWERS).read_text()
    assert store.load(tmp_path / "one").draft == draft


def test_only_its_owner_may_read_a_draft(draft: Draft, tmp_path: Path) -> None:
    store.save(draft, tmp_path / "one")
    files = list((tmp_path / "one").iterdir())
    assert len(files) == 2
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    assert stat.S_IMODE((tmp_path / "one").stat().st_mode) == 0o700


def test_a_broken_draft_is_set_aside_with_a_message(draft: Draft, tmp_path: Path) -> None:
    store.save(draft, tmp_path / "one")
    (tmp_path / "one" / store.ANSWERS).write_text("workload: [")
    start = Start("Resume", folder=tmp_path / "one")
    assert "answers.yaml.broken" in about(start)[0]
    assert "answers.yaml.broken" in about(start)[0], "looking twice changes nothing"
    with ExitStack() as stack:
        session = begun(start, tmp_path, stack)
    assert session.draft == Draft()
    assert "answers.yaml.broken" in session.trouble
    assert (tmp_path / "one" / "answers.yaml.broken").read_text() == "workload: ["


def test_losing_what_is_aside_loses_no_answer_in_force(draft: Draft, tmp_path: Path) -> None:
    store.save(draft, tmp_path / "one")
    (tmp_path / "one" / store.ASIDE).write_text("nonsense")
    assert store.load(tmp_path / "one").draft.tree == draft.tree


def test_an_answers_file_edited_by_hand_is_right(draft: Draft, tmp_path: Path) -> None:
    store.save(Draft({"schema_version": 1, "connectivity": {"topology": "standalone", "hub": "new"}}), tmp_path / "one")
    store.save(draft, tmp_path / "two")
    (tmp_path / "one" / store.ANSWERS).write_bytes((tmp_path / "two" / store.ANSWERS).read_bytes())
    assert store.load(tmp_path / "one").draft.tree == draft.tree


def test_the_draft_saved_last_comes_first(draft: Draft, tmp_path: Path) -> None:
    import os

    for number, name in enumerate(("old", "new")):
        store.save(draft, tmp_path / name)
        os.utime(tmp_path / name / store.ANSWERS, (number, number))
    assert [saved.name for saved in store.saved_drafts(tmp_path)] == ["new", "old"]


def test_a_draft_that_is_open_is_not_opened_twice(tmp_path: Path) -> None:
    with store.held(tmp_path / "one"), pytest.raises(FolderLockedError, match="pid"), store.held(tmp_path / "one"):
        pass
    with store.held(tmp_path / "one"):
        pass


def test_a_draft_that_cannot_be_saved_says_why(draft: Draft, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    session = Session(draft, tmp_path / "file" / "one")
    session.save()
    assert session.not_saved


def test_a_saved_draft_is_an_answers_file(tmp_path: Path) -> None:
    starter = scenario("minimal")
    assert starter is not None
    from blueprints.answers import load_tree

    store.save(Draft(load_tree(starter.answers.read_text())[0]), tmp_path / "one")
    assert read_answers(tmp_path / "one" / store.ANSWERS) == read_answers(starter.answers)
