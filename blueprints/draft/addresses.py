"""Write addresses before the plan exists: a token stands for a prefix or address and is filled in after it.

A token starts with `@host:` or `@prefixes:`; entities may hold one wherever they hold an address or prefix.
"""

import re
from collections.abc import Callable, Mapping
from operator import is_
from typing import Any, TypeVar

from blueprints.design.model import Model

ModelType = TypeVar("ModelType", bound=Model)

MARKS = ("@host:", "@prefixes:")

Look = Callable[[str, str], tuple[str, ...]]
"""(kind, subject) → the addresses that the token stands for."""


def prefixes_of(identifier: str) -> str:
    """Stand for every prefix of a subnet or virtual network; expands inside a tuple."""
    return f"@prefixes:{identifier}"


def host_in(subnet: str, number: int) -> str:
    """Stand for the address `number` places after the start of a subnet's first prefix (4 is the first usable one)."""
    return f"@host:{number}:{subnet}"


def is_token(value: object) -> bool:
    """Tell whether a value is still to be filled in."""
    return isinstance(value, str) and value.startswith(MARKS)


def fill(model: ModelType, look: Look) -> ModelType:
    """Return the model with every token replaced; the same object where it holds none."""
    found: ModelType = _fill(model, look)
    return found


def fill_text(text: str, look: Look) -> str:
    """Replace the tokens inside a sentence; several addresses are joined with commas."""
    return re.sub(
        r"@(?:prefixes|host):[^\s,;|]*[^\s,;|.]", lambda token: ", ".join(_addresses(token.group(), look)), text
    )


def _fill(value: Any, look: Look) -> Any:
    """Return a value with its tokens replaced; itself where it holds none, so that most of a design is not copied."""
    match value:
        case str():
            return _one(value, look) if is_token(value) else value
        case bool() | int() | None:
            return value
        case tuple():
            parts = tuple(part for member in value for part in _parts(member, look))
            return value if len(parts) == len(value) and all(map(is_, parts, value)) else parts
        case dict():
            changes = _changed(value, look)
            return {**value, **changes} if changes else value
        case Model():
            changes = _changed(value.__dict__, look)
            return value.model_copy(update=changes) if changes else value
        case _:
            return value


def _changed(members: Mapping[str, Any], look: Look) -> dict[str, Any]:
    changes = {}
    for name, before in members.items():
        after = _fill(before, look)
        if after is not before:
            changes[name] = after
    return changes


def _parts(member: Any, look: Look) -> tuple[Any, ...]:
    return _addresses(member, look) if is_token(member) else (_fill(member, look),)


def _one(token: str, look: Look) -> str:
    found = _addresses(token, look)
    if len(found) != 1:
        raise ValueError(f"{token} stands for {len(found)} addresses where one is needed")
    return found[0]


def _addresses(token: str, look: Look) -> tuple[str, ...]:
    kind, _, subject = token[1:].partition(":")
    return look(kind, subject)
