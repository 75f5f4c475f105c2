"""A conversation with the line-by-line session, written down."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from wizard.interview.draft import Draft
from wizard.interview.store import saved_drafts
from wizard.plain.front import converse
from wizard.plain.talk import Talk


@dataclass(frozen=True)
class Said:
    """What the session said, how it ended, and the draft that it left."""

    text: str
    status: int
    draft: Draft


Converse = Callable[..., Said]


@pytest.fixture
def conversation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Converse:
    """Return a function that says lines to the session, in a folder of the test."""
    monkeypatch.chdir(tmp_path)

    def run(*lines: str, file: Path | None = None, resume: bool = False) -> Said:
        out = io.StringIO()
        typed = io.StringIO("".join(f"{line}\n" for line in lines))
        status = converse(Talk(typed, out), tmp_path / "drafts", file, resume)
        saved = saved_drafts(tmp_path / "drafts")
        return Said(out.getvalue(), status, saved[0].draft if saved else Draft())

    return run
