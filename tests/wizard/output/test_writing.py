"""Runs into the same folder: what is written, kept, refused."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.wizard.output.conftest import FIRST, SECOND, STAMP, snapshot
from wizard.generators.files import OutputFile
from wizard.output import Action, Choice, Consent, EditedFilesError, OutputError, plan_tree, read_manifest, write_tree


def times(folder: Path) -> dict[str, int]:
    return {str(path): path.stat().st_mtime_ns for path in [folder, *folder.rglob("*")]}


def test_a_new_folder_holds_the_files_and_their_manifest(target: Path, nothing_left: Callable[[], bool]) -> None:
    written = write_tree(FIRST, target, STAMP)
    assert written.plan.counts == {"create": 5}
    assert (target / "README.md").read_bytes() == b"first\n"
    assert sorted(read_manifest(target).files) == sorted(file.path for file in FIRST)
    assert nothing_left()


def test_an_unchanged_folder_is_not_touched(target: Path) -> None:
    write_tree(FIRST, target, STAMP)
    before = times(target)
    written = write_tree(FIRST, target, STAMP)
    assert written.plan.unchanged
    assert times(target) == before


def test_a_second_run_updates_creates_and_removes_and_leaves_the_rest(
    target: Path, nothing_left: Callable[[], bool]
) -> None:
    write_tree(FIRST, target, STAMP)
    untouched = (target / "bicep/platform/main.bicep").stat().st_mtime_ns
    written = write_tree(SECOND, target, STAMP)
    assert written.plan.counts == {"create": 1, "update": 3, "identical": 1, "remove": 1}
    assert not (target / "document").exists()
    assert (target / "bicep/platform/main.bicep").stat().st_mtime_ns == untouched
    assert nothing_left()


def test_an_edited_file_stops_the_run_and_nothing_changes(target: Path, nothing_left: Callable[[], bool]) -> None:
    write_tree(FIRST, target, STAMP)
    (target / "README.md").write_text("mine")
    before = snapshot(target)
    with pytest.raises(EditedFilesError, match=r"README\.md: you changed it since Seawall wrote it") as caught:
        write_tree(SECOND, target, STAMP)
    assert caught.value.exit_code == 1
    assert snapshot(target) == before
    assert nothing_left()


def test_all_edited_files_are_listed_at_once(target: Path) -> None:
    write_tree(FIRST, target, STAMP)
    (target / "README.md").write_text("mine")
    (target / "bicep/deploy.sh").write_text("mine")
    with pytest.raises(EditedFilesError) as caught:
        write_tree(SECOND, target, STAMP)
    assert list(caught.value.reasons) == ["README.md", "bicep/deploy.sh"]


def test_a_file_that_was_there_first_is_not_overwritten(target: Path) -> None:
    target.mkdir()
    (target / "README.md").write_text("mine")
    with pytest.raises(EditedFilesError, match="Seawall did not write it"):
        write_tree(FIRST, target, STAMP)


def test_force_writes_ours_and_keeps_every_version_of_yours(target: Path) -> None:
    write_tree(FIRST, target, STAMP)
    for text in ("mine", "mine again"):
        (target / "README.md").write_text(text)
        backups = write_tree(FIRST, target, STAMP, Consent(force=True)).backups
    assert backups == ("README.md.orig.1",)
    assert (target / "README.md.orig").read_text() == "mine"
    assert (target / "README.md.orig.1").read_text() == "mine again"
    assert (target / "README.md").read_bytes() == b"first\n"


def test_keeping_yours_puts_ours_beside_it_and_the_next_run_still_asks(target: Path) -> None:
    write_tree(FIRST, target, STAMP)
    (target / "README.md").write_text("mine")
    write_tree(SECOND, target, STAMP, Consent(choices={"README.md": Choice.KEEP_YOURS}))
    assert (target / "README.md").read_text() == "mine"
    assert (target / "README.md.new").read_bytes() == b"second\n"
    assert plan_tree(SECOND, target, STAMP).conflicts == {"README.md": "you changed it since Seawall wrote it"}


def test_files_that_a_person_added_stay(target: Path) -> None:
    write_tree(FIRST, target, STAMP)
    (target / "document/docs/notes.md").write_text("mine")
    write_tree(SECOND, target, STAMP)
    assert snapshot(target)["document/docs/notes.md"] == b"mine"


def test_a_file_no_longer_made_stays_if_a_person_changed_it(target: Path) -> None:
    write_tree(FIRST, target, STAMP)
    (target / "document/docs/gone.md").write_text("mine")
    written = write_tree(SECOND, target, STAMP)
    assert [change.path for change in written.plan.of(Action.KEEP)] == ["document/docs/gone.md"]
    assert (target / "document/docs/gone.md").read_text() == "mine"


def test_a_deleted_file_is_made_again(target: Path) -> None:
    write_tree(FIRST, target, STAMP)
    (target / "README.md").unlink()
    assert write_tree(FIRST, target, STAMP).plan.counts == {"create": 1, "identical": 4}


def test_a_dry_run_writes_nothing_and_names_each_action(target: Path) -> None:
    write_tree(FIRST, target, STAMP)
    (target / "bicep/deploy.sh").write_text("mine")
    before = times(target)
    plan = plan_tree(SECOND, target, STAMP)
    assert {change.path: change.action.value for change in plan.changes} == {
        "README.md": "update",
        "bicep/deploy.sh": "conflict",
        "bicep/platform/main.bicep": "identical",
        "document/docs/gone.md": "remove",
        "manifest.json": "update",
        "requests/dns.md": "create",
    }
    assert times(target) == before


def test_a_file_that_lost_its_right_to_run_gets_it_back(target: Path) -> None:
    write_tree(FIRST, target, STAMP)
    (target / "bicep/deploy.sh").chmod(0o644)
    assert write_tree(FIRST, target, STAMP).plan.counts == {"update": 1, "identical": 4}
    assert (target / "bicep/deploy.sh").stat().st_mode & 0o777 == 0o755


def test_two_files_of_one_path_are_refused(target: Path) -> None:
    with pytest.raises(OutputError, match=r"README\.md: made twice"):
        write_tree([*FIRST, OutputFile.text("README.md", "again")], target, STAMP)
    assert not target.exists()


def test_two_trees_of_the_same_files_are_the_same_bytes(target: Path) -> None:
    write_tree(FIRST, target, STAMP)
    other = target.with_name("other")
    write_tree(reversed(FIRST), other, STAMP)
    assert snapshot(target) == snapshot(other)
