"""Change a scenario's answers for a test: maps are merged, null removes an answer, all else replaces."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from blueprints.answers import load_tree

SCENARIOS = Path(__file__).parents[2] / "blueprints" / "scenarios"


def scenario(name: str) -> dict[str, Any]:
    """Return the answers of a scenario as a tree."""
    return load_tree((SCENARIOS / name / "answers.yaml").read_text("utf-8"))[0]


def changed(tree: Mapping[str, Any], change: Mapping[str, Any]) -> dict[str, Any]:
    """Return the tree with the change in it."""
    found = dict(tree)
    for key, value in change.items():
        if value is None:
            found.pop(key, None)
        elif isinstance(value, Mapping):
            below = found.get(key)
            found[key] = changed(below if isinstance(below, Mapping) else {}, value)
        else:
            found[key] = value
    return found
