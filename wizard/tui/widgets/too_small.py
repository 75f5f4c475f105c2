"""A notice over a window that is too small to draw in. What is below it keeps its focus and its text."""

from typing import Any

from textual.screen import Screen

from wizard.tui.widgets.words import Words

COLUMNS, ROWS = 60, 16


class TooSmall(Words):
    """The notice."""


def fit(screen: Screen[Any]) -> None:
    """Lay the notice over a screen, or take it away, as the size of its window asks for."""
    width, height = screen.app.size
    found = screen.query(TooSmall)
    if width >= COLUMNS and height >= ROWS:
        if found:
            found.remove()
        return
    text = f"Seawall needs {COLUMNS}x{ROWS}, this is {width}x{height}. Your answers are kept."
    if found:
        found.first().say(text)
    else:
        screen.mount(TooSmall(text))
