"""Change a tree of answers without touching the one before: every edit returns a new tree."""

from collections.abc import Iterable, Mapping
from typing import Any

from blueprints.answers import Asked, asked

Path = tuple[str | int, ...]
Tree = Mapping[str, Any]


def put(tree: Any, path: Path, value: Any) -> Any:
    """Return the tree with `value` at `path`; sections on the way are made, list entries must exist or be the next."""
    if not path:
        return value
    first, rest = path[0], path[1:]
    if isinstance(first, int):
        entries = list(tree) if isinstance(tree, list | tuple) else []
        entries += [{}] * (first + 1 - len(entries))
        entries[first] = put(entries[first], rest, value)
        return entries
    below = dict(tree) if isinstance(tree, Mapping) else {}
    below[first] = put(below.get(first), rest, value)
    return below


def drop(tree: Any, path: Path) -> Any:
    """Return the tree without the answer at `path`; sections that become empty go with it, list entries stay."""
    first, rest = path[0], path[1:]
    if isinstance(first, int):
        if not isinstance(tree, list | tuple) or first >= len(tree):
            return tree
        kept = drop(tree[first], rest) if rest else {}
        return [*tree[:first], kept, *tree[first + 1 :]]
    if not isinstance(tree, Mapping) or first not in tree:
        return tree
    left = {key: below for key, below in tree.items() if key != first}
    kept = drop(tree[first], rest) if rest else {}
    return {key: kept if key == first else below for key, below in tree.items()} if kept not in ({}, None) else left


def at(tree: Any, path: Path, default: Any = None) -> Any:
    """Return what the tree holds at `path`, else `default`."""
    for part in path:
        if isinstance(part, int):
            if not isinstance(tree, list | tuple) or part >= len(tree):
                return default
        elif not isinstance(tree, Mapping) or part not in tree:
            return default
        tree = tree[part]
    return tree


def in_force(tree: Tree, rows: Iterable[Asked]) -> Tree:
    """Return the tree without the answers whose question does not apply now: what `answers.yaml` holds.

    `rows` is what is asked of the tree.
    """
    while asides := [row.keys for row in rows if row.given and not row.applies]:
        for path in reversed(asides):
            tree = drop(tree, path)
        rows = asked(tree)
    return tree
