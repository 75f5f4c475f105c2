"""Between what a person types and what the tree holds. What does not fit is kept as typed; the reader says why."""

from collections.abc import Mapping, Sequence
from typing import Any

from blueprints.answers import AnswersError, dump_answers, load_tree, read_scalar
from wizard.interview.item import Item

UNKNOWN = "unknown"


def text_of(item: Item) -> str:
    """Return the answer in force as text to edit: one line, or one item a line."""
    value = item.value
    if item.editor == "yaml":
        return _yaml_text(value)
    if isinstance(value, list | tuple):
        return "\n".join(_entry_text(item, entry) for entry in value)
    return "" if value is None else said(value)


def said(value: Any) -> str:
    """Say a value as the answers file writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list | tuple):
        return ", ".join(said(entry) for entry in value)
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {said(below)}" for key, below in value.items())
    return "" if value is None else str(value)


def chosen(item: Item) -> tuple[str, ...]:
    """Return the values of a choice that are in force."""
    text = text_of(item)
    return tuple(text.split("\n")) if text else ()


def value_of(item: Item, text: str) -> Any:
    """Return what the tree holds for a text; None for no answer."""
    if item.editor == "yaml":
        return _yaml_value(text)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not lines:
        return None
    if item.editor in ("one", "line"):
        return text.strip() if item.editor == "line" and not _typed(item) else read_scalar(text.strip())
    if lines == [UNKNOWN]:
        return UNKNOWN
    if item.entry_field:
        return entries_with(item.value, item.entry_field, lines)
    alone = len(lines) == 1 and " list of" in item.question.type
    return lines[0] if alone and ((item.keys and item.question.keys) or lines[0] in item.values) else lines


def entries_with(before: Any, field: str, wanted: Sequence[str]) -> list[Any]:
    """Return the entries of a list with exactly the wanted values: kept ones keep their other answers."""
    entries = [entry for entry in before if isinstance(entry, Mapping)] if isinstance(before, list | tuple) else []
    found: list[Any] = []
    for value in wanted:
        kept = next((entry for entry in entries if str(entry.get(field)) == value), None)
        entries = [entry for entry in entries if entry is not kept]
        found.append({field: value} if kept is None else kept)
    return found


def _typed(item: Item) -> bool:
    return "integer" in item.question.type or item.question.flag


def _entry_text(item: Item, entry: Any) -> str:
    return said(entry.get(item.entry_field)) if item.entry_field and isinstance(entry, Mapping) else said(entry)


def _yaml_text(value: Any) -> str:
    if value in (None, [], (), {}):
        return ""
    if isinstance(value, str):
        return value
    lines = dump_answers({"value": _plain(value)}).splitlines()
    if len(lines) == 1:
        return lines[0].removeprefix("value: ")
    return "\n".join(line[2:] for line in lines[1:])


def _yaml_value(text: str) -> Any:
    if not text.strip():
        return None
    indented = "\n".join(f"  {line}" for line in text.splitlines())
    try:
        return load_tree(f"value:\n{indented}\n")[0]["value"]
    except AnswersError:
        return text


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _plain(below) for key, below in value.items()}
    return [_plain(below) for below in value] if isinstance(value, list | tuple) else value
