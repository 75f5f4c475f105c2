"""Keep text as text: what a person wrote becomes no markup, no link, no heading and no column."""

import html
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Self

FEW = 6
"""More values than this are counted: their number grows with the regions of a design."""
_ALWAYS = r"[\\`*\[\]{}<>&|~\"^]"
_UNDERSCORE = r"(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])"
_AT_THE_START = r"^\s*[#+\-=:!?_]|^\s*\d+[.)]"
_INSIDE = re.compile(f"{_ALWAYS}|{_UNDERSCORE}")
_SPECIAL = re.compile(f"{_ALWAYS}|{_UNDERSCORE}|{_AT_THE_START}")
_ADDRESS = re.compile(r"\d+(?:\.\d+){3}(?:/\d+)?")
_LONG = re.compile(r"\S{25,}")
_AFTER = re.compile(r"(?<=[.\-/])(?=\w)")
_BREAKS = re.compile(r"(?<=[.\-/])(?=.)|(?<=[a-z])(?=[A-Z])")
# An underscore outside a word would begin emphasis where the anchor stands in a heading.
_NOT_IN_ANCHORS = re.compile(r"[^a-z0-9._-]+|(?<![a-z0-9])_+|_+(?![a-z0-9])")
_LINK = re.compile(r"\[([^\]\[]*)\]\([^)\s]*\)")
_TAG = re.compile(r"<[^>]*>")


class Markup(str):
    """Markdown that this package wrote. Every other string is quoted before it is printed."""

    __slots__ = ()

    def __add__(self, other: str) -> Self:
        """Join with another piece, which is quoted if it is no markup."""
        return type(self)(str.__add__(self, text(other)))


class Few(Markup):
    """The first of many values, and how many more there are; `whole`, which the CSV of a table shows, holds all."""

    whole: Markup


def text(value: object) -> Markup:
    """Quote a value for a line or a cell: on one line, and every character that means something is an entity."""
    if isinstance(value, Markup):
        return value
    return Markup(_SPECIAL.sub(_entity, re.sub(r"\s+", " ", str(value))))


def _entity(found: re.Match[str]) -> str:
    shown = found.group()
    return f"{shown[:-1]}&#{ord(shown[-1])};"


def code(value: object) -> Markup:
    """Quote a name in code font. It may break after a dot, hyphen or slash and before a capital; an address may not."""
    return _code(" ".join(str(value).split()))


@lru_cache(maxsize=16384)  # the same names stand in many tables
def _code(flat: str) -> Markup:
    pieces = (flat,) if _ADDRESS.fullmatch(flat) else _BREAKS.split(flat)
    parts = "<wbr>".join(_INSIDE.sub(_entity, piece) for piece in pieces)
    return Markup(f"<code>{parts}</code>") if flat else Markup()


def breakable(words: object) -> Markup:
    """Quote a sentence whose long names, those of hosts say, may break as they do in code font."""
    return Markup(_LONG.sub(lambda found: _AFTER.sub("<wbr>", found.group()), text(str(words))))


def md(template: str, *values: object) -> Markup:
    """Fill quoted values into a sentence of ours: `md("{} of {} flows", 3, 14)`."""
    return Markup(template.format(*(text(value) for value in values)))


def joined(values: Iterable[object], separator: str = ", ") -> Markup:
    """Join quoted values; an iterable of strings and markup."""
    return Markup(separator.join(text(value) for value in values))


def codes(values: Iterable[object]) -> Markup:
    """Join names in code font."""
    return joined(code(value) for value in values)


def few(values: Iterable[object]) -> Markup:
    """Join quoted values; where they are many, the first of them: `a, b, c and 25 more`."""
    found = [text(value) for value in values]
    if len(found) <= FEW:
        return joined(found)
    first = Few(md("{} and {} more", joined(found[: FEW - 1]), len(found) - FEW + 1))
    first.whole = joined(found)
    return first


def attribute(value: object) -> str:
    """Quote text for front matter and settings that the theme prints into HTML as they are."""
    return html.escape(" ".join(str(value).split()), quote=True)


def anchor(value: object) -> str:
    """Return the anchor of an id or a name: small letters, digits, dots, hyphens and underscores."""
    return _NOT_IN_ANCHORS.sub("-", str(value).lower()).strip("-") or "none"


def plain(value: object) -> str:
    """Return what a reader sees of markup: the text of a CSV cell."""
    whole = value.whole if isinstance(value, Few) else value
    shown = _TAG.sub("", _LINK.sub(r"\1", str(whole).replace("<br>", "; ").replace("**", "")))
    return html.unescape(shown) if isinstance(value, Markup) else str(value)


def fenced(language: str, lines: str) -> Markup:
    """Return a code block; its fence is longer than any run of its own characters inside."""
    longest = max((len(run) for run in re.findall(r"`{3,}", lines)), default=2)
    fence = "`" * (longest + 1)
    return Markup(f"{fence}{language}\n{lines.rstrip()}\n{fence}")
