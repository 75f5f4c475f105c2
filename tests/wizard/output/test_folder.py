"""Folders that cannot be used are found out before any work."""

import os
from pathlib import Path

import pytest

from tests.wizard.output.conftest import FIRST, STAMP
from wizard.output import FolderError, check_writable, write_tree
from wizard.output.folder import workplace


def test_a_missing_folder_in_an_existing_one_is_fine(target: Path) -> None:
    assert check_writable(target) == target


def test_a_file_is_no_folder(target: Path) -> None:
    target.write_text("a file")
    with pytest.raises(FolderError, match="is not a folder") as caught:
        check_writable(target)
    assert caught.value.exit_code == 2


def test_the_folder_above_must_exist(target: Path) -> None:
    with pytest.raises(FolderError, match="the folder above it does not exist"):
        check_writable(target / "deeper")


def test_a_folder_without_permission_is_named(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target.mkdir()
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(FolderError, match="is not writable for you"):
        check_writable(target)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="the system lets root write everywhere")
def test_a_read_only_folder_is_refused(target: Path) -> None:
    target.mkdir(mode=0o555)
    with pytest.raises(FolderError, match="is not writable for you"):
        check_writable(target)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("x" * 300, "the path is too long"),
        ("/".join(["x" * 100] * 12), "the path is too long"),
        (os.fsdecode(b"caf\xe9"), "the name is not UTF-8"),
        ("claims\x1b[2J", "holds control characters"),
        ("claims\nsecond", "holds control characters"),
    ],
)
def test_a_name_that_cannot_be_used_is_refused_and_shown_harmlessly(target: Path, name: str, message: str) -> None:
    with pytest.raises(FolderError, match=message) as caught:
        check_writable(target.with_name("place") / name)
    assert str(caught.value).isprintable()


def test_links_in_a_circle_are_refused(target: Path) -> None:
    target.symlink_to(target)
    with pytest.raises(FolderError):
        check_writable(target)


def test_a_folder_that_is_a_disk_of_its_own_keeps_the_staging_inside(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target.mkdir()
    real = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != target.parent and real(path, mode))
    assert workplace(target) == target / ".seawall"
    write_tree(FIRST, target, STAMP)
    assert not any(entry.name.startswith(".seawall") for entry in target.iterdir())
