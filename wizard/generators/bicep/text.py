"""Write Python data as Bicep literals. Text of people stays text: nothing in it can become code."""

import re
from collections.abc import Mapping, Sequence
from typing import TypeAlias

IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
RESERVED = frozenset({"true", "false", "null"})
ESCAPES = {"\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


class Expression(str):
    """Bicep code that is written as it stands, never quoted."""

    __slots__ = ()


Value: TypeAlias = "str | int | bool | Expression | Sequence[Value] | Mapping[str, Value] | None"


def quoted(text: str) -> str:
    """Return a Bicep string literal of any text: quotes, `${`, line ends and control characters are escaped."""
    return f"'{escaped(text)}'"


def escaped(text: str) -> str:
    """Return what stands between the quotes of a Bicep string literal."""
    return "".join(_character(text, index) for index in range(len(text)))


def _character(text: str, index: int) -> str:
    character = text[index]
    if character in ESCAPES:
        return ESCAPES[character]
    if character == "$" and text[index + 1 : index + 2] == "{":
        return "\\$"
    unseen = (
        ord(character) < 0x20
        or 0x7F <= ord(character) < 0xA0
        or character in "\u0085\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    )
    return f"\\u{{{ord(character):x}}}" if unseen else character


def literal(value: Value, depth: int = 0) -> str:
    """Return a value as Bicep, formatted as the compiler formats it; members that are None are left out of objects."""
    if isinstance(value, Expression):
        return str(value)
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, Mapping):
        return _object(value, depth)
    return _array(value, depth)


def key(name: str) -> str:
    """Return the name of a property: bare where it may be, quoted else."""
    return name if IDENTIFIER.match(name) and name not in RESERVED else quoted(name)


def one_line(text: str) -> str:
    """Return text for a comment: one line, without control characters."""
    return re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+", " ", text).strip()


def _object(value: Mapping[str, Value], depth: int) -> str:
    lines = [f"{key(name)}: {literal(member, depth + 1)}" for name, member in value.items() if member is not None]
    return _block("{", lines, "}", depth)


def _array(value: Sequence[Value], depth: int) -> str:
    return _block("[", [literal(member, depth + 1) for member in value], "]", depth)


def _block(opening: str, lines: list[str], closing: str, depth: int) -> str:
    if not lines:
        return opening + closing
    inner = "  " * (depth + 1)
    return "\n".join([opening, *(inner + line for line in lines), "  " * depth + closing])
