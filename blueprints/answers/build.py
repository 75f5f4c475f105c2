"""Build the complete data of the answers: every question with its value in force."""

from collections.abc import Iterator, Mapping
from typing import Any

from blueprints.answers.in_force import InForce, Settled
from blueprints.answers.places_in_tree import UNKNOWN, dig
from blueprints.answers.shape import Node, Path
from blueprints.answers.when import holds

Record = tuple[Path, Node, Settled]


def build(force: InForce) -> tuple[dict[str, Any], list[Record]]:
    """Return the data for the models, and a record of every question that was settled."""
    records: list[Record] = []
    return _build(force, force.root, (), records), records


def _build(force: InForce, node: Node, path: Path, records: list[Record]) -> Any:
    match node.kind:
        case "section":
            return {name: _build(force, child, (*path, name), records) for name, child in node.children.items()}
        case "entries":
            count = force.entries(path, node)
            return [_build(force, _item(node), (*path, index), records) for index in range(count)]
        case "keyed":
            return {key: _build(force, _item(node), (*path, key), records) for key in _keys(force, node, path)}
        case "question":
            return _question(force, node, path, len(node.question.keys), records)


def _question(force: InForce, node: Node, path: Path, keys: int, records: list[Record]) -> Any:
    if not keys:
        settled = force.settle(path, node)
        records.append((path, node, settled))
        return settled.value
    names = tuple(_filled(force, node, path)) if keys == len(node.question.keys) else tuple(_given(force, path))
    if not names and force.raw(path)[1] == UNKNOWN:
        records.append((path, node, force.settle(path, node)))
    return {name: _question(force, node, (*path, name), keys - 1, records) for name in names}


def _filled(force: InForce, node: Node, path: Path) -> Iterator[str]:
    fills = node.question.fills
    given = tuple(_given(force, path))
    wanted = given if fills == "given" else _regions(force) if fills == "regions" else fills
    yield from wanted
    yield from (key for key in given if key not in wanted)


def _keys(force: InForce, node: Node, path: Path) -> Iterator[str]:
    keyed = node.keyed
    every = keyed and keyed.every and holds(keyed.when, lambda text: force.look(text, path))
    yield from dict.fromkeys((*(_regions(force) if every else ()), *_given(force, path)))


def _regions(force: InForce) -> tuple[str, ...]:
    found = force.look("regions[].name", ("regions",))
    return tuple(dict.fromkeys(name for name in found if isinstance(name, str)))


def _given(force: InForce, path: Path) -> Iterator[str]:
    seen: dict[str, None] = {}
    for _, tree in force.layers:
        found = dig(tree, path)
        if isinstance(found, Mapping):
            seen.update(dict.fromkeys(str(key) for key in found if (*path, key) not in force.dropped))
    yield from seen


def _item(node: Node) -> Node:
    assert node.item is not None  # noqa: S101 - lists and maps of sections have one
    return node.item
