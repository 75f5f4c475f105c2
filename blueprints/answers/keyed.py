"""Mark the maps and lists of sections on the fields that hold them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from blueprints.answers.when import When


@dataclass(frozen=True, slots=True)
class Keyed:
    """A map of sections by `key`; `every` asks about each region, where `when` holds."""

    key: str
    every: bool = False
    when: When | None = None


@dataclass(frozen=True, slots=True)
class Entries:
    """A list of sections, and the entries that are taken when the list is left out (None = it may not be)."""

    taken: tuple[Mapping[str, Any], ...] | None = field(default=())
