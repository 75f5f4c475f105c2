"""The session driven by keys alone, in a terminal that is not there."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from tests.wizard.tui.player import Player
from wizard.interview.proposal import Proposal
from wizard.interview.trials import Trial
from wizard.tui import work
from wizard.tui.app import SeawallApp

Drive = Callable[[Player], Awaitable[None]]
Play = Callable[..., SeawallApp]


@pytest.fixture
def play(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Play:
    """Return a function that runs the app with a script of keys, its drafts and files in a folder of the test."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TEXTUAL_ANIMATIONS", "none")
    monkeypatch.delenv("NO_COLOR", raising=False)

    def run(
        drive: Drive, size: tuple[int, int] = (80, 24), file: Path | None = None, resume: bool = False
    ) -> SeawallApp:
        app = SeawallApp(tmp_path / "drafts", file, resume)

        async def script() -> None:
            async with app.run_test(size=size) as pilot:
                player = Player(app, pilot)
                await player.quiet()
                await drive(player)

        asyncio.run(script())
        return app

    return run


@pytest.fixture
def no_designs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the session compute no design: for tests of keys and layout."""
    monkeypatch.setattr(work, "propose", lambda draft: Proposal(draft.reading[1]))
    monkeypatch.setattr(work, "tried", lambda *_: Trial())
    monkeypatch.setattr(work, "DEBOUNCE", 0.0)
