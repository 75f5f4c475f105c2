"""Links never lead a file out of the folder."""

from pathlib import Path

import pytest

from tests.wizard.output.conftest import FIRST, SECOND, STAMP, snapshot
from wizard.output import Consent, FolderError, OutputError, disk, write_tree


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    folder = tmp_path / "outside"
    folder.mkdir()
    (folder / "README.md").write_text("theirs")
    return folder


def test_a_folder_that_is_a_link_is_followed_and_reported(target: Path, outside: Path) -> None:
    (outside / "README.md").unlink()
    target.symlink_to(outside)
    assert write_tree(FIRST, target, STAMP).folder == outside
    assert target.is_symlink()


def test_a_file_that_is_a_link_is_refused_even_with_force(target: Path, outside: Path) -> None:
    target.mkdir()
    (target / "README.md").symlink_to(outside / "README.md")
    with pytest.raises(OutputError, match="it is a link or a folder, not a file"):
        write_tree(FIRST, target, STAMP, Consent(force=True))
    assert snapshot(outside) == {"README.md": b"theirs"}


def test_a_folder_inside_that_is_a_link_is_refused(target: Path, outside: Path) -> None:
    target.mkdir()
    (target / "bicep").symlink_to(outside)
    with pytest.raises(OutputError, match="writes through no link"):
        write_tree(FIRST, target, STAMP, Consent(force=True))
    assert snapshot(outside) == {"README.md": b"theirs"}


def test_a_folder_that_becomes_a_link_during_the_run_is_noticed(
    target: Path, outside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_tree(FIRST, target, STAMP)
    real = disk.make_folders

    def swap(folder: Path) -> None:
        real(folder)
        if folder == target / "bicep":
            folder.rename(target / "moved")
            folder.symlink_to(outside)

    monkeypatch.setattr(disk, "make_folders", swap)
    with pytest.raises(OutputError, match="became a link"):
        write_tree(SECOND, target, STAMP)
    assert snapshot(outside) == {"README.md": b"theirs"}
    assert (target / "README.md").read_bytes() == b"first\n"


def test_a_staging_folder_that_is_a_link_is_refused(target: Path, outside: Path) -> None:
    target.with_name(".claims.seawall").symlink_to(outside)
    with pytest.raises(FolderError, match="is a link"):
        write_tree(FIRST, target, STAMP)
    assert snapshot(outside) == {"README.md": b"theirs"}
