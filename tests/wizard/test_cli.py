"""The command line: what each exit status means, and that nothing a person types ends in a traceback."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.wizard.conftest import Seawall
from wizard import __version__
from wizard.cli import COMMANDS
from wizard.commands import design as design_command

ROOT = Path(__file__).parents[2]


def test_the_version_is_data(seawall: Seawall) -> None:
    done = seawall("--version")
    assert (done.status, done.out, done.err) == (0, f"seawall {__version__}\n", "")


def test_help_names_every_command_and_every_exit_status(seawall: Seawall) -> None:
    done = seawall("--help")
    assert done.status == 0
    assert all(command.name in done.out for command in COMMANDS)
    assert all(status in done.out for status in ("0 done", "1 the design", "2 answers", "130, 143"))


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_every_command_has_help_with_its_options(seawall: Seawall, command: str) -> None:
    done = seawall(command, "--help")
    assert done.status == 0
    assert f"usage: seawall {command}" in done.out


@pytest.mark.parametrize(
    "arguments",
    [
        ("--no-such-option",),
        ("no-such-command",),
        ("check",),
        ("--open", "a", "--resume"),
        ("check", "a", "--as-of", "soon"),
    ],
)
def test_wrong_usage_is_2_and_shows_the_usage_on_stderr(seawall: Seawall, arguments: tuple[str, ...]) -> None:
    done = seawall(*arguments)
    assert done.status == 2
    assert done.out == ""
    assert done.err.startswith("usage: seawall")


def test_the_session_without_a_terminal_says_what_to_use_instead(seawall: Seawall) -> None:
    done = seawall()
    assert done.status == 2
    assert "use --answers FILE" in done.err


def test_wrong_answers_are_2_with_every_problem_at_once_and_nothing_written(seawall: Seawall, tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text("schema_version: 1\nregoins: []\nworkload: {nme: x}\n")
    done = seawall("--answers", "bad.yaml")
    assert done.status == 2
    assert "bad.yaml:2:" in done.err
    assert "bad.yaml:3:12: workload.nme: 'nme' is not a question. Did you mean 'name'?" in done.err
    assert "    workload: {nme: x}\n               ^\n" in done.err
    assert "Traceback" not in done.err
    assert [path.name for path in tmp_path.iterdir()] == ["bad.yaml"]


@pytest.mark.parametrize("name", ["missing.yaml", "hostile\x1b[2J.yaml", "."])
def test_answers_that_cannot_be_read_are_2_and_the_name_steers_no_terminal(seawall: Seawall, name: str) -> None:
    done = seawall("check", name)
    assert done.status == 2
    assert "\x1b" not in done.err
    assert "Traceback" not in done.err


def test_a_folder_that_cannot_be_used_is_2_before_any_work(
    seawall: Seawall, answers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(design_command, "designed", pytest.fail)
    done = seawall("--answers", str(answers), "--output", "missing/claims")
    assert done.status == 2
    assert "the folder above it does not exist" in done.err


@pytest.mark.parametrize(("number", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupt_while_designing_leaves_nothing(
    seawall: Seawall,
    answers: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: signal.Signals,
    status: int,
) -> None:
    monkeypatch.setattr(design_command, "designed", lambda *_: os.kill(os.getpid(), number))
    done = seawall("--answers", str(answers))
    assert done.status == status
    assert "nothing was left half done" in done.err
    assert list(tmp_path.iterdir()) == [answers]


def test_a_fault_of_our_own_is_one_line_that_says_how_to_report_it(
    seawall: Seawall, answers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SEAWALL_DEBUG", raising=False)
    monkeypatch.setattr(design_command, "designed", lambda *_: 1 // 0)
    done = seawall("--answers", str(answers))
    assert done.status == 1
    assert done.err.count("\n") == 1
    assert "ZeroDivisionError" in done.err
    assert "SEAWALL_DEBUG=1" in done.err


def test_a_developer_gets_the_traceback(seawall: Seawall, answers: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEAWALL_DEBUG", "1")
    monkeypatch.setattr(design_command, "designed", lambda *_: 1 // 0)
    with pytest.raises(ZeroDivisionError):
        seawall("--answers", str(answers))


def test_a_terminal_in_an_old_encoding_gets_numbers_for_letters_that_it_lacks(answers: Path) -> None:
    env = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "wizard", "check", str(answers), "--verbose"]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "\\u2713 forbidden-flows-are-blocked" in done.stdout


def test_a_reader_who_leaves_early_gets_no_complaint() -> None:
    run = subprocess.Popen(
        [sys.executable, "-m", "wizard", "schema"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert run.stdout is not None
    run.stdout.read(1)
    run.stdout.close()
    assert run.stderr is not None
    assert run.stderr.read() == b""
    run.stderr.close()
    assert run.wait() == 0
