"""Say which versions of the answers file are read."""

from collections.abc import Iterator, Mapping
from typing import Any

from blueprints.answers.answers import SCHEMA_VERSION
from blueprints.answers.problem import Problem
from blueprints.answers.shape import Path


def wrong_version(tree: Mapping[str, Any]) -> Iterator[tuple[Path, Problem]]:
    """Yield a problem when the file says another version than the one that is read."""
    found = tree.get("schema_version")
    if isinstance(found, bool):
        what = f"'{str(found).lower()}' is no schema version."
        yield ("schema_version",), Problem("schema_version", what, f"Write {SCHEMA_VERSION}", id="schema_version")
    elif isinstance(found, int) and found != SCHEMA_VERSION:
        age = "newer" if found > SCHEMA_VERSION else "older"
        yield (
            ("schema_version",),
            Problem(
                "schema_version",
                f"The file has schema version {found}; this seawall reads version {SCHEMA_VERSION}.",
                f"Use the {age} seawall that wrote it, or set schema_version: {SCHEMA_VERSION} and check each answer",
                id="schema_version",
            ),
        )
