"""The keys that work on a screen, and how it is used."""

from collections.abc import Iterator
from typing import Any

from textual.binding import Binding
from textual.screen import Screen

from wizard.interview.aligned import aligned
from wizard.tui.bindings import QUESTION
from wizard.tui.screens.texts import TextScreen


class HelpScreen(TextScreen):
    """What a screen tells about itself, `TOLD`, and its keys as they are bound now."""

    BINDINGS = [Binding("question_mark,f1", "close", "Close", show=False)]

    def __init__(self, of: Screen[Any]) -> None:
        super().__init__("Help", (*getattr(of, "TOLD", ()), "", *_keys(of)))


def _keys(of: Screen[Any]) -> Iterator[str]:
    """Say each key with what it does, in the order of those of a question; not those of every terminal."""
    keys: dict[str, list[str]] = {binding.description: [] for binding in QUESTION if isinstance(binding, Binding)}
    for found in (one for one in of.active_bindings.values() if one.binding.id):
        keys.setdefault(found.binding.description, []).append(of.app.get_key_display(found.binding))
    yield from aligned([("  ".join(dict.fromkeys(names)), text) for text, names in keys.items() if text and names])
