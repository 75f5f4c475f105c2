"""Load an answers file as a plain tree that keeps what was typed, and where."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
)

from blueprints.answers.problem import AnswersError, Problem

Tree = dict[str, Any]
Position = tuple[int, int]
SIZE_LIMIT = 1024 * 1024
DEPTH_LIMIT = 64
_NUMBER = re.compile(r"^(0|-?[1-9][0-9]{0,17})$")
NULLS = ("", "~", "null", "Null", "NULL")


@dataclass(frozen=True, slots=True)
class Positions:
    """Where each answer stands: line and column of its value, and of its key, from 1, by written path."""

    values: Mapping[str, Position] = field(default_factory=dict)
    keys: Mapping[str, Position] = field(default_factory=dict)

    def of(self, path: str) -> Position:
        """Return the place of a path, or of the nearest answer around it; (0, 0) where there is no file."""
        while path:
            if path in self.values:
                return self.values[path]
            path = path[: max(path.rfind("."), path.rfind("["), 0)]
        return self.values.get("", (0, 0))

    def key_of(self, path: str) -> Position:
        """Return the place of the key of a path, or of its value where it is an entry of a list."""
        return self.keys.get(path) or self.of(path)


def read_scalar(text: str) -> str | int | bool:
    """Type what a person wrote without quotes: `true`, `false` and plain decimal numbers; all else stays text."""
    if text in ("true", "false"):
        return text == "true"
    return int(text) if _NUMBER.match(text) else text


def load_tree(text: str, name: str = "answers.yaml") -> tuple[Tree, Positions]:
    """Load one YAML document without aliases, tags, duplicate keys or guesses about types.

    Raises `AnswersError` with the place of what is refused.
    """
    if len(text.encode("utf-8", "surrogatepass")) > SIZE_LIMIT:
        raise _refused(name, text, 0, 0, "The file is larger than 1 MiB.", "An answers file is a few pages")
    _refuse_characters(name, text)
    loader = _Loader(name, text)
    try:
        return loader.document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
        what = f"This is not YAML: {error.problem or error.context}."
        raise _refused(name, text, line, column, what, _advice(text, line)) from error


class _Loader:
    """Walk the events of the parser by hand, so that nothing is built that was not asked for."""

    def __init__(self, name: str, text: str) -> None:
        self.name, self.text = name, text
        self.events = yaml.parse(text.removeprefix("\ufeff"), Loader=yaml.SafeLoader)
        self.values: dict[str, Position] = {}
        self.keys: dict[str, Position] = {}

    def document(self) -> tuple[Tree, Positions]:
        next(self.events)
        first = next(self.events)
        if isinstance(first, yaml.StreamEndEvent):
            raise self._no(None, "The file holds no answers.", "Start with 'schema_version: 1'")
        tree = self._value(next(self.events), "", 1)
        if not isinstance(tree, dict):
            raise self._no(None, "The file does not start with keys.", "Start with 'schema_version: 1'")
        next(self.events)
        following = next(self.events)
        if not isinstance(following, yaml.StreamEndEvent):
            raise self._no(following, "A second document starts here.", "Keep one document in a file")
        return tree, Positions(self.values, self.keys)

    def _value(self, event: Event, path: str, depth: int) -> Any:
        self.values.setdefault(path, _place(event))
        if depth > DEPTH_LIMIT:
            raise self._no(event, f"Answers nest deeper than {DEPTH_LIMIT} levels.", "No question needs that")
        if isinstance(event, AliasEvent) or getattr(event, "anchor", None):
            raise self._no(event, "Anchors and aliases ('&', '*') are not read.", "Write the value out")
        if tag := getattr(event, "tag", None):
            raise self._no(event, f"The tag '{tag}' is not read.", "Write the value without '!'")
        if isinstance(event, ScalarEvent):
            return self._scalar(event, path)
        return self._mapping(path, depth) if isinstance(event, MappingStartEvent) else self._sequence(path, depth)

    def _scalar(self, event: ScalarEvent, path: str) -> Any:
        if event.style is not None:
            return event.value
        if event.value in NULLS:
            raise self._no(
                event, f"{path or 'The file'} has no value.", "Give one, write unknown, quote it, or leave the line out"
            )
        return read_scalar(event.value)

    def _sequence(self, path: str, depth: int) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self.events), SequenceEndEvent):
            items.append(self._value(event, f"{path}[{len(items)}]", depth + 1))
        return items

    def _mapping(self, path: str, depth: int) -> Tree:
        found: Tree = {}
        while not isinstance(event := next(self.events), MappingEndEvent):
            if not isinstance(event, ScalarEvent) or event.anchor or event.tag:
                raise self._no(event, "A key must be a plain word.", "Write 'key: value'")
            if event.value == "<<" and event.style is None:
                raise self._no(event, "Merge keys ('<<') are not read.", "Write the values out")
            key = event.value
            below = f"{path}.{key}" if path else key
            if key in found:
                first = self.keys[below][0]
                what = f"'{key}' is written twice, in line {first} and in line {_place(event)[0]}."
                raise self._no(event, what, "Keep one of them")
            self.keys[below] = _place(event)
            found[key] = self._value(next(self.events), below, depth + 1)
        return found

    def _no(self, event: Event | None, what: str, would_work: str) -> AnswersError:
        line, column = _place(event) if event else (1, 1)
        return _refused(self.name, self.text, line, column, what, would_work)


def _place(event: Event) -> Position:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (0, 0)


def _refused(name: str, text: str, line: int, column: int, what: str, would_work: str) -> AnswersError:
    return AnswersError((Problem("", what, would_work, line=line, column=column, id="yaml"),), name, text)


def _advice(text: str, line: int) -> str:
    lines = text.splitlines()
    here = lines[line - 1] if 0 < line <= len(lines) else ""
    if "\t" in here:
        return "Indent with spaces, not with a tab"
    return "Check quotes, colons and indentation of this line and of the one before"


def _refuse_characters(name: str, text: str) -> None:
    body = text.removeprefix("\ufeff")
    for index, char in enumerate(body):
        if hidden(char) and char not in "\t\r\n":
            before = body[:index]
            line, column = before.count("\n") + 1, index - before.rfind("\n")
            raise _refused(name, text, line, column, f"The character U+{ord(char):04X} cannot be seen.", "Remove it")


def hidden(char: str) -> bool:
    """Tell whether a character is a control, bidirectional, zero-width or surrogate one."""
    code = ord(char)
    return code < 0x20 or 0x7F <= code < 0xA0 or 0xD800 <= code < 0xE000 or code in INVISIBLE


INVISIBLE = frozenset(
    int(code, 16)
    for code in [
        "061C",
        "200B",
        "200C",
        "200D",
        "200E",
        "200F",
        "2028",
        "2029",
        "202A",
        "202B",
        "202C",
        "202D",
        "202E",
        "2060",
        "2066",
        "2067",
        "2068",
        "2069",
        "FEFF",
        "FFFE",
        "FFFF",
    ]
)
"""Zero-width, bidirectional and line-separating characters: text that holds them does not say what it shows."""
