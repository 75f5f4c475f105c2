"""What the acceptance tests share: starters, and a session that draws nothing where nobody looks."""

from pathlib import Path

import pytest
from textual.screen import Screen

from wizard.scenarios import scenario


def starter(name: str) -> Path:
    """Return the answers file of a starter."""
    found = scenario(name)
    assert found is not None
    return found.answers


@pytest.fixture
def undrawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Draw nothing: for long scripts of keys of which no test looks at the screen."""
    monkeypatch.setattr(Screen, "_compositor_refresh", lambda _: None)
