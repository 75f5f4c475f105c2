"""Check the form of a tree before any value is read: keys that exist, sections, lists and maps where they belong."""

from collections.abc import Iterator, Mapping
from typing import Any

from blueprints.answers.places_in_tree import UNKNOWN
from blueprints.answers.problem import Problem
from blueprints.answers.shape import Node, Path, written
from blueprints.answers.suggest import did_you_mean

Found = tuple[Path, Problem]


def misplaced(node: Node, tree: Any, path: Path = ()) -> Iterator[Found]:
    """Yield each part of the tree that no question asks for, with the path to leave out."""
    match node.kind:
        case "question":
            yield from _question(node, tree, path)
        case "entries":
            yield from _entries(node, tree, path)
        case _:
            yield from _section(node, tree, path)


def _section(node: Node, tree: Any, path: Path) -> Iterator[Found]:
    if not isinstance(tree, Mapping):
        yield _wrong(path, tree, "a group of answers", f"Write '{written(path)}:' with its answers below")
        return
    for key, below in tree.items():
        child = node.item if node.kind == "keyed" else node.children.get(str(key))
        if child is None:
            what = f"'{key}' is not a question."
            yield (*path, key), Problem(written((*path, key)), what, did_you_mean(str(key), node.children), id="key")
        else:
            yield from misplaced(child, below, (*path, key))


def _entries(node: Node, tree: Any, path: Path) -> Iterator[Found]:
    if not isinstance(tree, list | tuple):
        yield _wrong(path, tree, "a list", f"Write '{written(path)}:' with '- ' before each entry")
        return
    assert node.item is not None  # noqa: S101 - a list of sections has an item
    for index, entry in enumerate(tree):
        yield from misplaced(node.item, entry, (*path, index))


def _question(node: Node, tree: Any, path: Path) -> Iterator[Found]:
    ask = node.question
    keys = len(ask.keys)
    if keys and tree != UNKNOWN and _depth(tree) < keys:
        yield _wrong(
            path, tree, f"a map by {' and '.join(ask.keys)}", f"Write '{written(path)}: {{{ask.keys[0]}: ...}}'"
        )
    elif tree == UNKNOWN and ask.unknown is None:
        what = f"{written(path)} must be answered; `unknown` is no answer here."
        yield path, Problem(written(path), what, ask.prompt, id="unknown")


def _depth(tree: Any) -> int:
    if not isinstance(tree, Mapping):
        return 0
    return 1 + min((_depth(below) if below != UNKNOWN else 9 for below in tree.values()), default=9)


def _wrong(path: Path, tree: Any, wanted: str, would_work: str) -> Found:
    what = f"{written(path) or 'The file'} is {_said(tree)}, not {wanted}."
    return path, Problem(written(path), what, would_work, id="form")


def _said(tree: Any) -> str:
    if isinstance(tree, Mapping):
        return "a group of answers"
    return "a list" if isinstance(tree, list | tuple) else f"'{tree}'"
