"""The command line run inside the test: exit status and both streams."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from wizard.cli import main
from wizard.scenarios import scenario


@dataclass(frozen=True)
class Run:
    """How a command ended and what it printed."""

    status: int
    out: str
    err: str


Seawall = Callable[..., Run]


@pytest.fixture
def seawall(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Seawall:
    """Return a function that runs `seawall` in a folder of its own."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> Run:
        try:
            status = main(arguments)
        except SystemExit as end:
            status = int(end.code or 0)
        captured = capsys.readouterr()
        return Run(status, captured.out, captured.err)

    return run


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    """Return a copy of the smallest scenario's answers."""
    minimal = scenario("minimal")
    assert minimal is not None
    path = tmp_path / "answers.yaml"
    path.write_bytes(minimal.answers.read_bytes())
    return path
