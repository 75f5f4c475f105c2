"""Write a tree of answers as YAML: same tree, same text, and it reads back as the same tree."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from blueprints.answers.shape import Node, entries_of, root
from blueprints.answers.yaml_tree import NULLS, hidden, read_scalar

SCHEMA_COMMENT = "# yaml-language-server: $schema={}\n"
_PLAIN = re.compile(r"^[A-Za-z0-9/][A-Za-z0-9_./ @()+-]*$")
_DATE_OR_TIME = re.compile(r"^[0-9]{1,4}[-:][0-9]")
_OTHER_TRUTHS = {"yes", "no", "on", "off", "y", "n", "true", "false", *NULLS}
_NUMBER_ELSEWHERE = re.compile(r"^[-+]?0[xob][0-9A-Fa-f_]+$|^[-+]?(0[xob]?)?[0-9_]*\.?[0-9_]*([eE][-+]?[0-9]+)?$")


def dump_answers(tree: Mapping[str, Any], schema: str | None = None) -> str:
    """Write the answers in the order of the questions; `schema` names the JSON Schema in a first comment line."""
    comment = SCHEMA_COMMENT.format(schema) if schema else ""
    return comment + "".join(f"{line}\n" for line in _mapping(tree, root(), ""))


def _mapping(tree: Mapping[str, Any], node: Node | None, indent: str) -> Iterator[str]:
    for key in _ordered(tree, node):
        below, child = tree[key], _child(node, key)
        name = f"{indent}{_text(str(key))}:"
        if isinstance(below, Mapping) and below:
            yield name
            yield from _mapping(below, child, f"{indent}  ")
        elif isinstance(below, list | tuple) and any(isinstance(item, Mapping | list | tuple) for item in below):
            yield name
            yield from _sequence(below, child, f"{indent}  ")
        else:
            yield f"{name} {_inline(below)}"


def _sequence(items: list[Any] | tuple[Any, ...], node: Node | None, indent: str) -> Iterator[str]:
    for item in items:
        if isinstance(item, Mapping) and item:
            lines = list(_mapping(item, node.item if node and node.kind == "entries" else node, f"{indent}  "))
            yield f"{indent}- {lines[0].lstrip()}"
            yield from lines[1:]
        elif isinstance(item, list | tuple) and item:
            yield f"{indent}-"
            yield from _sequence(item, None, f"{indent}  ")
        else:
            yield f"{indent}- {_inline(item)}"


def _inline(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, list | tuple):
        return f"[{', '.join(_inline(item) for item in value)}]"
    return "{}" if isinstance(value, Mapping) else _text(str(value))


def _text(text: str) -> str:
    fits = _PLAIN.match(text) and text == text.strip() and ": " not in text and " #" not in text
    typed = isinstance(read_scalar(text), bool | int) or text.lower() in _OTHER_TRUTHS
    if fits and not typed and not _DATE_OR_TIME.match(text) and not _NUMBER_ELSEWHERE.match(text):
        return text
    return f'"{"".join(_escaped(char) for char in text)}"'


def _escaped(char: str) -> str:
    code = ord(char)
    if char in '"\\':
        return f"\\{char}"
    if char == "\n":
        return "\\n"
    if hidden(char) or char in "\t\r" or code == 0xA0:
        return f"\\u{code:04x}"
    return char


def _ordered(tree: Mapping[str, Any], node: Node | None) -> Iterator[str]:
    known = _names(node)
    yield from (name for name in known if name in tree)
    yield from sorted(str(key) for key in tree if key not in known)


def _names(node: Node | None) -> tuple[str, ...]:
    if node is None:
        return ()
    if node.kind == "section":
        return tuple(node.children)
    return tuple(name for model in entries_of(node.annotation) for name in model.model_fields)


def _child(node: Node | None, key: str) -> Node | None:
    if node is None or node.kind == "question":
        return node
    return node.children.get(key) if node.kind == "section" else node.item
