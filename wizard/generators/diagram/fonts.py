"""The vendored font: where it is, how wide a text is, and how it wraps."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Literal

from wizard.generators.templates import templates_folder

Weight = Literal["regular", "semibold", "bold"]

FAMILY = "Open Sans"
FACES: dict[Weight, str] = {"regular": "Open Sans", "semibold": "Open Sans Semibold", "bold": "Open Sans Bold"}
CSS_WEIGHTS: dict[Weight, int] = {"regular": 400, "semibold": 600, "bold": 700}
ELLIPSIS = "…"
BREAKS = re.compile(r"(?<=[-./])(?=.)")
"""Where a long name may go on in the next line."""
# A character that the font lacks is drawn by a system font: nothing is that wide but an emoji.
UNKNOWN_ADVANCE = 2800


def fonts_folder() -> Path:
    """Return the folder of the vendored font files."""
    return templates_folder() / "diagram" / "fonts"


def web_font(weight: Weight) -> bytes:
    """Return the Latin subset as WOFF2."""
    return (fonts_folder() / f"OpenSans-{weight.capitalize()}.woff2").read_bytes()


@cache
def _advances(weight: Weight) -> dict[int, int]:
    runs: dict[str, list[int]] = json.loads((fonts_folder() / "advances.json").read_text(encoding="utf-8"))[weight]
    return {int(start, 16) + offset: width for start, run in runs.items() for offset, width in enumerate(run)}


@cache
def text_width(text: str, size: float, weight: Weight = "regular") -> float:
    """Return the width of `text` in points at `size` points."""
    advances = _advances(weight)
    return sum(advances.get(ord(character), UNKNOWN_ADVANCE) for character in text) * size / 2048


def measurable(text: str) -> bool:
    """Return whether the vendored font has every character of `text`."""
    return all(ord(character) in _advances("regular") for character in text)


def row_height(size: float) -> int:
    """Return the height that Graphviz needs for a line of Open Sans; less makes it warn."""
    return int(-(-1.362 * size // 1)) + 1


def loose(width: float) -> int:
    """Return a cell's width for a text of `width` points: pango rounds each glyph, so a tight cell would overflow."""
    return int(width * 1.04) + 7


def tight(width: float) -> float:
    """Return how wide a text may be in a cell of `width` points: the inverse of `loose`."""
    return (width - 6) / 1.04


def elide(text: str, width: float, size: float, weight: Weight = "regular") -> str:
    """Return `text`, shortened with an ellipsis where it is wider than `width` points."""
    if text_width(text, size, weight) <= width:
        return text
    end = len(text)
    while end and text_width(text[:end].rstrip() + ELLIPSIS, size, weight) > width:
        end -= 1
    return text[:end].rstrip() + ELLIPSIS


def wrap(text: str, width: float, size: float, weight: Weight = "regular") -> tuple[str, ...]:
    """Return the lines of `text` broken at spaces; a word that is too wide breaks within, else it is elided."""
    lines: list[str] = []
    for word in text.split():
        parts = [word] if text_width(word, size, weight) <= width else BREAKS.split(word)
        for index, part in enumerate(parts):
            joined = f"{lines[-1]}{'' if index else ' '}{part}" if lines else part
            if lines and text_width(joined, size, weight) <= width:
                lines[-1] = joined
            else:
                lines.append(elide(part, width, size, weight))
    return tuple(lines)
