"""Ids on a page: made from a resource's name, stable, and different for different resources."""

import re

_OTHER = re.compile(r"[^a-z0-9]+")


class Ids:
    """Hand out page ids. The same resource with the same prefix in the same place always gets the same id."""

    def __init__(self) -> None:
        """Start with no id handed out."""
        self._given: dict[tuple[str, str, str], str] = {}

    def of(self, prefix: str, identity: str, where: str = "") -> str:
        """Return the id of a resource (an Azure id or any text) under a prefix such as `subnet`.

        `where` is the id of the network or subnet that it stands in: a resource may stand in several.
        """
        key = (prefix, identity, where)
        if key not in self._given:
            stem = f"{prefix}-{slug(identity.rpartition('/')[2])}".rstrip("-")
            taken = set(self._given.values())
            number, name = 2, stem
            while name in taken:
                name, number = f"{stem}-{number}", number + 1
            self._given[key] = name
        return self._given[key]

    def find(self, prefix: str, identity: str, inside: str = "") -> str | None:
        """Return the id already given to a resource, or None.

        With `inside`, the id of a network, the one that stands there, if it does; else the first.
        """
        found = {where: name for (p, i, where), name in self._given.items() if (p, i) == (prefix, identity)}
        near = [name for where, name in found.items() if inside and f"{where}/".startswith(f"{inside}/")]
        return next(iter(near or found.values()), None)


def slug(text: str) -> str:
    """Return text as `[a-z0-9-]`."""
    return _OTHER.sub("-", text.lower()).strip("-")
