"""Columns of text, aligned by the cells that a terminal gives each letter."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from unicodedata import category, east_asian_width

WIDE = frozenset("WF")
NO_WIDTH = frozenset({"Mn", "Me", "Cf"})


def cells(text: str) -> int:
    """Return how many cells a text takes."""
    return len(text) if text.isascii() else sum(map(_cells, text))


def _cells(letter: str) -> int:
    return 0 if category(letter) in NO_WIDTH else 1 + (east_asian_width(letter) in WIDE)


def padded(text: str, width: int) -> str:
    """Return the text with spaces up to a width."""
    return text + " " * max(width - cells(text), 0)


def fitted(text: str, width: int) -> str:
    """Return the text, cut at its end with ... where it is wider than `width`."""
    if cells(text) <= width:
        return text
    ends = list(accumulate(map(_cells, text)))
    return f"{text[: bisect_right(ends, width - 3)]}..."


def aligned(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Return a line for each row, its cells in columns two spaces apart."""
    widths = [max(cells(row[column]) for row in rows) for column in range(len(rows[0]))] if rows else []
    lines = ("  ".join(padded(cell, width) for cell, width in zip(row, widths, strict=True)) for row in rows)
    return [line.rstrip() for line in lines]
