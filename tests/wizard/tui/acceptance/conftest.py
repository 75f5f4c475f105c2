"""What the acceptance tests share: starters, and a session that computes no design where none is looked at."""

from pathlib import Path

import pytest
from textual.screen import Screen

from wizard.interview.proposal import Proposal
from wizard.interview.trials import Trial
from wizard.scenarios import scenario
from wizard.tui import work


def starter(name: str) -> Path:
    """Return the answers file of a starter."""
    found = scenario(name)
    assert found is not None
    return found.answers


@pytest.fixture
def no_designs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the session compute no design: for tests of keys and layout."""
    monkeypatch.setattr(work, "propose", lambda draft: Proposal(draft.reading[1]))
    monkeypatch.setattr(work, "tried", lambda *_: Trial())
    monkeypatch.setattr(work, "DEBOUNCE", 0.0)


@pytest.fixture
def undrawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Draw nothing: for long scripts of keys of which no test looks at the screen."""
    monkeypatch.setattr(Screen, "_compositor_refresh", lambda _: None)
