"""A list of records as a table: a row for each entry, a column for each field, every edit a new list."""

from collections.abc import Mapping, Sequence
from typing import Any

from blueprints.answers import AnswersError, load_tree, read_scalar
from blueprints.answers.places_in_tree import node_at
from blueprints.answers.shape import below, entries_of, plain, root
from wizard.interview.item import Item
from wizard.interview.values import said

Records = tuple[Mapping[str, Any], ...]


def columns(item: Item) -> tuple[str, ...]:
    """Return the fields of the records that answer a question; empty where its answer is no list of records."""
    node = node_at(root(), item.keys)
    if node is None or not (item.editor == "yaml" or item.entry_field):
        return ()
    if node.kind == "entries" and node.item is not None:
        return tuple(node.item.children)
    if node.kind != "question" or not item.question.many:
        return ()
    record = next(entries_of(plain(below(node.annotation, len(node.question.keys)))), None)
    return tuple(info.alias or name for name, info in record.model_fields.items()) if record else ()


def records(value: Any) -> Records:
    """Return the entries of an answer that are records."""
    return tuple(entry for entry in value if isinstance(entry, Mapping)) if isinstance(value, list | tuple) else ()


def cell(record: Mapping[str, Any], column: str) -> str:
    """Return one field as text to edit: lists and records as in the file, in one line."""
    value = record.get(column)
    if isinstance(value, list | tuple):
        return f"[{said(value)}]"
    return (
        f"{{{', '.join(f'{key}: {said(one)}' for key, one in value.items())}}}"
        if isinstance(value, Mapping)
        else said(value)
    )


def with_cell(found: Records, row: int, column: str, text: str) -> Records:
    """Return the records with another text in one field; an empty text takes the field away."""
    kept = {name: value for name, value in found[row].items() if name != column}
    record = {**kept, column: _read(text)} if text.strip() else kept
    return (*found[:row], record, *found[row + 1 :])


def added(found: Records, names: Sequence[str], text: str = "") -> Records:
    """Return the records with more of them: one for each line of a pasted text, else an empty one.

    Fields of a line stand between tabs, as a spreadsheet copies them.
    """
    lines = [line.split("\t") for line in text.splitlines() if line.strip()] or [[]]
    return (*found, *({name: _read(part) for name, part in zip(names, line, strict=False) if part} for line in lines))


def without(found: Records, row: int) -> Records:
    """Return the records without one of them."""
    return (*found[:row], *found[row + 1 :])


def _read(text: str) -> Any:
    if text.lstrip().startswith(("[", "{")):
        try:
            return load_tree(f"value: {text}\n")[0]["value"]
        except AnswersError:
            return text.strip()
    return read_scalar(text.strip())
