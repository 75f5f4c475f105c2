"""Several processes, interrupts and kills: real ones."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.wizard.output.conftest import FIRST, STAMP, snapshot
from wizard.generators.files import OutputFile
from wizard.interrupts import Interrupted, held, raised
from wizard.output import Consent, FolderLockedError, disk, write_tree
from wizard.output.lock import locked

ROOT = Path(__file__).parents[3]
# A run that writes 40 files which all hold its own name, and says when it starts.
RUN = """
import sys
from pathlib import Path
from wizard.generators.files import OutputFile
from wizard.interrupts import Interrupted, raised
from wizard.output import Consent, OutputError, Stamp, write_tree
name, folder = sys.argv[1:]
files = [OutputFile.text(f"part{n % 4}/file{n}.txt", name) for n in range(40)]
try:
    with raised():
        print("ready", flush=True)
        write_tree(files, Path(folder), Stamp(name), Consent(force=True))
except OutputError as error:
    sys.exit(f"{error}")
except Interrupted as stop:
    sys.exit(stop.exit_code)
"""


def start(name: str, folder: Path) -> subprocess.Popen[str]:
    run = subprocess.Popen(
        [sys.executable, "-c", RUN, name, str(folder)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert run.stdout is not None
    assert run.stdout.readline() == "ready\n"
    return run


def names_in(folder: Path) -> set[bytes]:
    """Return which runs the files of a tree come from; one run means an unmixed tree."""
    return {content for path, content in snapshot(folder).items() if path.endswith(".txt")}


def test_of_many_runs_at_once_the_tree_is_of_one_and_the_losers_say_who_won(target: Path) -> None:
    runs = [start(f"run{n}", target) for n in range(12)]
    errors = [run.communicate()[1] for run in runs]
    assert {run.returncode for run in runs} <= {0, 1}
    assert all("locked by" in error for run, error in zip(runs, errors, strict=True) if run.returncode)
    assert len(names_in(target)) == 1
    assert [entry.name for entry in target.parent.iterdir()] == ["claims"]


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupt_at_any_moment_leaves_a_whole_tree_and_nothing_beside_it(
    target: Path, number: signal.Signals, code: int
) -> None:
    chance = random.Random(code)  # noqa: S311 - moments, not secrets
    write_tree([], target, STAMP)
    seen = set()
    for n in range(12):
        run = start(f"run{n}", target)
        time.sleep(chance.uniform(0, 0.02))
        run.send_signal(number)
        run.communicate()
        seen.add(run.returncode)
        assert len(names_in(target)) <= 1
        assert [entry.name for entry in target.parent.iterdir()] == ["claims"]
    assert code in seen
    assert seen <= {0, code, -number}  # the last: it came after the work, while Python was leaving


def test_after_a_kill_at_any_moment_the_next_run_finishes_with_a_whole_tree(target: Path) -> None:
    chance = random.Random(9)  # noqa: S311 - moments, not secrets
    for n in range(20):
        run = start(f"run{n}", target)
        time.sleep(chance.uniform(0, 0.03))
        run.kill()
        run.communicate()
        if n % 4 == 3:
            write_tree([OutputFile.text("part0/file0.txt", "whole")], target, STAMP, Consent(force=True))
            assert names_in(target) == {b"whole\n"}
            assert [entry.name for entry in target.parent.iterdir()] == ["claims"]


def test_a_signal_between_two_moves_puts_everything_back(
    target: Path, monkeypatch: pytest.MonkeyPatch, nothing_left: Callable[[], bool]
) -> None:
    write_tree(FIRST, target, STAMP)
    before = snapshot(target)
    real = disk.move

    def interrupted(source: Path, goal: Path) -> None:
        real(source, goal)
        if source.is_relative_to(target) and source.name == "deploy.sh":
            os.kill(os.getpid(), signal.SIGINT)

    monkeypatch.setattr(disk, "move", interrupted)
    changed = [OutputFile.text(file.path, "changed", executable=file.executable) for file in FIRST]
    with pytest.raises(Interrupted) as caught:
        write_tree(changed, target, STAMP)
    assert caught.value.exit_code == 130
    assert snapshot(target) == before
    assert nothing_left()


def test_a_second_signal_ends_the_process_at_once() -> None:
    with held() as stop:
        os.kill(os.getpid(), signal.SIGTERM)
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
        with pytest.raises(Interrupted, match="SIGTERM"):
            stop.check()
    assert signal.getsignal(signal.SIGTERM) is not None


def test_a_signal_in_work_that_leaves_nothing_behind_is_raised_where_it_is() -> None:
    with pytest.raises(Interrupted) as caught, raised():
        os.kill(os.getpid(), signal.SIGTERM)
    assert caught.value.exit_code == 143


def test_a_held_lock_names_its_process(target: Path) -> None:
    lock = target.with_name(".claims.seawall.lock")
    with locked(lock), pytest.raises(FolderLockedError, match=f"locked by pid {os.getpid()} since") as caught:
        write_tree(FIRST, target, STAMP)
    assert caught.value.exit_code == 1
    assert not lock.exists()


def test_the_lock_of_a_dead_process_is_taken_over(target: Path, nothing_left: Callable[[], bool]) -> None:
    target.with_name(".claims.seawall.lock").write_text("999999\n")
    write_tree(FIRST, target, STAMP)
    assert nothing_left()


@pytest.mark.parametrize(("mask", "file", "program"), [(0o022, 0o644, 0o755), (0o077, 0o600, 0o700), (0, 0o664, 0o775)])
def test_the_umask_is_honoured_and_nothing_is_writable_for_the_world(
    target: Path, mask: int, file: int, program: int
) -> None:
    before = os.umask(mask)
    try:
        write_tree(FIRST, target, STAMP)
    finally:
        os.umask(before)
    assert (target / "README.md").stat().st_mode & 0o777 == file
    assert (target / "bicep/deploy.sh").stat().st_mode & 0o777 == program
