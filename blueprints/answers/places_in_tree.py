"""Find answers in a tree, and the questions that they answer."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from blueprints.answers.shape import Node, Path, written

MISSING = object()
UNKNOWN = "unknown"
_STEP = re.compile(r"^(?P<name>[^\[\]]+)(?:\[(?P<filter>[^\]]*)\])?$")


def dig(tree: Any, path: Path) -> Any:
    """Return what a tree holds at a path, or MISSING."""
    for part in path:
        if isinstance(part, int):
            if not isinstance(tree, list | tuple) or part >= len(tree):
                return MISSING
        elif not isinstance(tree, Mapping) or part not in tree:
            return MISSING
        tree = tree[part]
    return tree


def node_at(root: Node, path: Path) -> Node | None:
    """Return the question or section at a path; keys of maps count as their question."""
    node: Node | None = root
    for part in path:
        if node is None or node.kind == "question":
            return node
        node = node.children.get(str(part)) if node.kind == "section" else node.item
    return node


def pattern_at(root: Node, path: Path) -> str:
    """Return the pattern of the question at a path, for example `connectivity.hubs.<region>.gateway`."""
    node: Node | None = root
    pattern: Path = ()
    for part in path:
        if node is None or node.kind == "question":
            break
        if node.kind == "keyed" and node.keyed is not None:
            pattern, node = (*pattern, f"<{node.keyed.key}>"), node.item
        elif node.kind == "entries":
            pattern, node = (*pattern, "[]"), node.item
        else:
            pattern, node = (*pattern, part), node.children.get(str(part))
    keys = node.question.keys if node is not None and node.kind == "question" else ()
    return written((*pattern, *(f"<{key}>" for key in keys)))


def home(root: Node, scope: Path, first: str) -> Path | None:
    """Return the innermost section around `scope` that has a field of that name."""
    for depth in range(len(scope), -1, -1):
        node = node_at(root, scope[:depth])
        if node is not None and node.kind == "section" and first in node.children:
            return scope[:depth]
    return None


def steps(path: str) -> Iterator[tuple[str, str | None]]:
    """Split `platforms[kind=foundry].agents` into names, each with its filter, "" for all and None for no list."""
    for step in re.findall(r"[^.\[\]]+(?:\[[^\]]*\])?", path):
        found = _STEP.match(step)
        assert found is not None  # noqa: S101 - the split yields nothing else
        yield found["name"], found["filter"]
