"""Marks for terminals that cannot show all: every text of the session passes here on its way to the screen."""

import sys
from collections.abc import Mapping

ASCII = str.maketrans(
    {
        "✓": "+",
        "✗": "x",
        "•": "*",
        "▸": ">",
        "▾": "v",
        "›": ">",
        "⋮": ":",
        "→": ">",
        "–": "-",
        "━": "=",
        "─": "-",
        "│": "|",
        "┌": "+",
        "┐": "+",
        "└": "+",
        "┘": "+",
    }
)


def only_ascii(environment: Mapping[str, str], encoding: str | None = None) -> bool:
    """Tell whether the terminal cannot be trusted with more than ASCII marks."""
    used = encoding if encoding is not None else sys.stdout.encoding or ""
    return "utf" not in used.casefold() or environment.get("TERM") in ("linux", "vt100")


def in_ascii(text: str) -> str:
    """Return the text with its marks and lines in ASCII; names of people and places stay as they are."""
    return text.translate(ASCII)
