"""Fail the n-th touch of the disk, for every n: the folder is the old one or the new one, and the next run works."""

import errno
import os
import resource
import signal
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.wizard.output.conftest import FIRST, SECOND, STAMP, snapshot
from wizard.generators.files import OutputFile
from wizard.output import Consent, OutputError, write_tree

CALLS = ("open", "write", "fsync", "replace", "mkdir", "unlink", "rmdir")
ERRORS = (errno.EIO, errno.ENOSPC, errno.EACCES)


class FaultyDisk:
    """Let every touch of the disk through but the n-th; with `broken`, none from the n-th on."""

    def __init__(self, nth: int, *, broken: bool = False) -> None:
        self.left = nth
        self.broken = broken
        self.error = ERRORS[nth % len(ERRORS)]

    def wrap(self, call: Callable[..., object]) -> Callable[..., object]:
        def touch(*args: object, **named: object) -> object:
            self.left -= 1
            if self.left == 0 or (self.broken and self.left < 0):
                raise OSError(self.error, os.strerror(self.error), str(args[0]))
            return call(*args, **named)

        return touch

    def __enter__(self) -> None:
        self.patch = pytest.MonkeyPatch()
        for name in CALLS:
            self.patch.setattr(os, name, self.wrap(getattr(os, name)))

    def __exit__(self, *_: object) -> None:
        self.patch.undo()


def every_fault(run: Callable[[], object], prepare: Callable[[], None], *, broken: bool = False) -> Iterator[int]:
    """Run with the first touch failing, then with the second ... until a run needs no more touches."""
    for nth in range(1, 1000):
        prepare()
        disk = FaultyDisk(nth, broken=broken)
        with disk, suppress(OutputError):
            run()
        yield nth
        if disk.left > 0:
            return
    raise AssertionError("the run never ends")


@pytest.fixture
def old_and_new(tmp_path: Path) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """Return what the folder may look like after a run over the first tree."""
    write_tree(FIRST, tmp_path / "sample", STAMP)
    old = snapshot(tmp_path / "sample")
    write_tree(SECOND, tmp_path / "sample", STAMP)
    return old, snapshot(tmp_path / "sample")


def reset(target: Path) -> Callable[[], None]:
    def prepare() -> None:
        write_tree(FIRST, target, STAMP, Consent(force=True))

    return prepare


def test_a_fault_anywhere_in_an_update_leaves_the_old_or_the_new_tree(
    target: Path, old_and_new: tuple[dict[str, bytes], ...], nothing_left: Callable[[], bool]
) -> None:
    faults = 0
    for _ in every_fault(lambda: write_tree(SECOND, target, STAMP), reset(target)):
        assert snapshot(target) in old_and_new
        assert nothing_left()
        faults += 1
    assert faults > 40


def test_a_fault_anywhere_in_a_first_run_leaves_the_whole_tree_or_none(
    target: Path, tmp_path: Path, nothing_left: Callable[[], bool]
) -> None:
    write_tree(FIRST, tmp_path / "sample", STAMP)
    whole = snapshot(tmp_path / "sample")

    def remove() -> None:
        if target.exists():
            target.rename(tmp_path / f"done-{len(list(tmp_path.iterdir()))}")

    for _ in every_fault(lambda: write_tree(FIRST, target, STAMP), remove):
        assert not target.exists() or snapshot(target) == whole
        assert nothing_left()


def test_after_a_disk_that_stays_broken_the_next_run_puts_the_tree_right(
    target: Path, old_and_new: tuple[dict[str, bytes], ...], nothing_left: Callable[[], bool]
) -> None:
    recovered = False
    for _ in every_fault(lambda: write_tree(SECOND, target, STAMP), reset(target), broken=True):
        recovered |= write_tree(SECOND, target, STAMP).recovered
        assert snapshot(target) == old_and_new[1]
        assert nothing_left()
    assert recovered


def test_the_message_says_what_could_not_be_written_and_that_nothing_changed(
    target: Path, monkeypatch: pytest.MonkeyPatch, nothing_left: Callable[[], bool]
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    expected = r"could not write README\.md: No space left on device \(ENOSPC\)\. Nothing was changed in .*claims"
    with pytest.raises(OutputError, match=expected) as caught:
        write_tree(FIRST, target, STAMP)
    assert caught.value.exit_code == 1
    assert nothing_left()


def test_a_disk_that_is_really_full_leaves_nothing_behind(target: Path, nothing_left: Callable[[], bool]) -> None:
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, limits[1]))
        with pytest.raises(OutputError, match=r"large\.md: File too large \(EFBIG\)"):
            write_tree([OutputFile.text("large.md", "x" * 5000)], target, STAMP)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)
    assert nothing_left()
