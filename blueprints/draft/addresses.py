"""Write addresses before the plan exists: a token stands for a prefix or address and is filled in after it.

A token starts with `@host:` or `@prefixes:`; entities may hold one wherever they hold an address or prefix.
"""

import re
from collections.abc import Callable
from typing import Any, TypeVar

from blueprints.design.model import Model

ModelType = TypeVar("ModelType", bound=Model)

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
    return isinstance(value, str) and value.startswith(("@host:", "@prefixes:"))


def fill(model: ModelType, look: Look) -> ModelType:
    """Return the model with every token replaced; the same object where it holds none."""
    content = model.model_dump()
    filled = _fill(content, look)
    return model if filled == content else type(model).model_validate(filled)


def fill_text(text: str, look: Look) -> str:
    """Replace the tokens inside a sentence; several addresses are joined with commas."""
    return re.sub(
        r"@(?:prefixes|host):[^\s,;|]*[^\s,;|.]", lambda token: ", ".join(_addresses(token.group(), look)), text
    )


def _fill(value: Any, look: Look) -> Any:
    match value:
        case str() if is_token(value):
            return _one(value, look)
        case tuple() | list():
            return tuple(part for member in value for part in _parts(member, look))
        case dict():
            return {key: _fill(member, look) for key, member in value.items()}
        case _:
            return value


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
