"""Describe the sources: key, title, address, date."""

from collections.abc import Mapping
from functools import cache
from typing import Literal

from blueprints.catalog.fact import Entry, Words
from blueprints.catalog.loader import read, table


class Source(Entry):
    """One source. Facts name it by its key."""

    key: str
    title: str
    url: str | None = None
    """None where the source is a copy whose address is not recorded."""
    location: str = ""
    """Repository and path, or what identifies a copy without an address."""
    commit: str = ""
    date: str = ""
    """Date that the page itself bears, as far as it is known; empty = undated."""
    checked: str
    confidence: Literal["primary", "secondary"] = "primary"


@cache
def sources() -> Mapping[str, Source]:
    """Return the sources by key."""
    return table(read("sources.yaml"), Source, key="key")


def cite(keys: Words) -> tuple[Source, ...]:
    """Return the sources behind the keys of a fact, in their order. Raises KeyError for an unknown key."""
    return tuple(sources()[key] for key in keys)
