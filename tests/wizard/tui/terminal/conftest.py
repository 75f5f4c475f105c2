"""Sessions in real terminals: one of tmux, and a pseudo-terminal that shows every byte."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.wizard.tui.terminal.pseudo import Pseudo
from tests.wizard.tui.terminal.window import Window

ROOT = Path(__file__).parents[4]
NOT_THEIRS = ("NO_COLOR", "ACCESSIBLE", "TMUX", "COLUMNS", "LINES")
"""Set by whoever runs the tests; the last two are its own size, which a program believes before its terminal."""


def command(*words: str) -> list[str]:
    return [sys.executable, "-m", "wizard", *words]


@pytest.fixture
def place(tmp_path: Path) -> dict[str, str]:
    """Return the environment of a person with a home of their own."""
    clean = {name: value for name, value in os.environ.items() if name not in NOT_THEIRS}
    folders = {"XDG_STATE_HOME": str(tmp_path / "state"), "XDG_CONFIG_HOME": str(tmp_path / "settings")}
    return {**clean, **folders, "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8", "TEXTUAL_ANIMATIONS": "none"}


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    """Return where the first draft is saved."""
    return tmp_path / "state" / "seawall" / "drafts" / "draft-1" / "answers.yaml"


@pytest.fixture
def window(tmp_path: Path, place: dict[str, str]) -> Iterator[Callable[..., Window]]:
    """Return a function that starts `seawall` in a window of tmux."""
    if shutil.which("tmux") is None:
        pytest.skip("there is no tmux here")
    name = f"seawall-{os.getpid()}-{tmp_path.name}"

    def start(*words: str, size: tuple[int, int] = (80, 24), term: str = "tmux-256color") -> Window:
        return Window(name, command(*words), size, {**place, "TERM": term}, tmp_path)

    yield start
    subprocess.run(["tmux", "-L", name, "kill-server"], check=False, capture_output=True)


@pytest.fixture
def pseudo(tmp_path: Path, place: dict[str, str]) -> Iterator[Callable[..., Pseudo]]:
    """Return a function that starts `seawall` on a pseudo-terminal."""
    started: list[Pseudo] = []

    def start(*words: str, **environment: str) -> Pseudo:
        started.append(Pseudo(command(*words), {**place, "TERM": "xterm-256color", **environment}, tmp_path))
        return started[-1]

    yield start
    for one in started:
        one.close()
