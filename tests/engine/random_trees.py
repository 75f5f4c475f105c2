"""Edit trees of answers: put one, forget one, and make a tree valid by forgetting what is refused."""

import random
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from blueprints.answers import Problem, problems_of
from blueprints.answers.places_in_tree import MISSING, dig, node_at
from blueprints.answers.shape import Node, Path, root

Tree = dict[str, Any]

_KEPT: tuple[Path, ...] = (("schema_version",), ("workload",), ("workload", "name"))
"""What the smallest answers hold, beside a platform and a region."""


def put(tree: Tree, path: Path, value: Any) -> None:
    """Put an answer into the tree, with the sections and entries around it."""
    here: Any = tree
    for part, below in pairwise(path):
        empty: Any = [] if isinstance(below, int) else {}
        if isinstance(part, int):
            while len(here) <= part:
                here.append({})
            here = here[part]
        else:
            here = here.setdefault(part, empty)
    if isinstance(path[-1], int):
        here.append(value)
    else:
        here[path[-1]] = value


def forget(tree: Tree, path: Path) -> None:
    """Take an answer out, and the sections around it that are then empty."""
    around = dig(tree, path[:-1])
    del around[path[-1]]
    if path[:-1] and not around:
        forget(tree, path[:-1])


def given(tree: Tree) -> list[Path]:
    """List the path of all that can be forgotten: sections, entries, answers, parts of an answer; short ones first."""
    return sorted(_given(root(), tree, ()), key=len)


def _given(node: Node, here: Any, path: Path) -> Iterator[Path]:
    if path:
        yield path
    keys = range(len(here)) if isinstance(here, list) else here if isinstance(here, dict) else ()
    for key in reversed(keys):
        if node.kind == "question":
            yield (*path, key)
        else:
            yield from _given(node.item or node.children[str(key)], here[key], (*path, key))


def repaired(tree: Tree, rng: random.Random) -> Tree | None:
    """Forget answers that are refused until none is; None where what must be answered is refused."""
    while errors := [one for one in problems_of(tree) if one.severity == "error"]:
        unasked = [one for one in errors if one.id == "when"]
        for error in unasked or errors[:1]:
            found = [path for one in _at_fault(error) if (path := droppable(tree, _nearest(tree, one)))]
            if not found:
                return None
            forget(tree, rng.choice(found))
    return tree


def _at_fault(error: Problem) -> Iterator[Path]:
    """Yield the answers of a refusal; one to a question that is not asked goes alone."""
    texts = (error.path, error.other) if error.id != "when" else (error.path,)
    return (_path(text) for text in texts if text)


def droppable(tree: Tree, path: Path) -> Path | None:
    """Return what to forget so that an answer goes: itself, the entry that cannot be without it, or None."""
    node = node_at(root(), path)
    if node is not None and node.kind == "question" and node.question.unknown is None:
        entry = next((path[:depth] for depth in range(len(path), 0, -1) if isinstance(path[depth - 1], int)), path)
        path = path if node.question.has_default else entry
    last = (
        path[:1] in (("platforms",), ("regions",))
        and len(path) < 3
        and (len(path) == 1 or len(tree[str(path[0])]) == 1)
    )
    return None if last or not path or path in _KEPT else path


def _path(text: str) -> Path:
    return tuple(int(part) if part.isdigit() else part for part in re.findall(r"[^.\[\]]+", text))


def _nearest(tree: Tree, path: Path) -> Path:
    """Return the longest part of a path that the tree holds."""
    while path and dig(tree, path) is MISSING:
        path = path[:-1]
    return path
