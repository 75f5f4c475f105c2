"""Turn what pydantic says about a value into a problem that a person can fix."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from blueprints.answers.places_in_tree import node_at
from blueprints.answers.problem import Problem
from blueprints.answers.refused import RefusedError
from blueprints.answers.refused_words import REFUSED_WORDS
from blueprints.answers.shape import Path, entries_of, root, written
from blueprints.answers.suggest import did_you_mean
from blueprints.answers.yaml_tree import read_scalar

_WORDS = {
    "bool_type": ("is not true or false.", "Write true or false"),
    "int_type": ("is not a whole number.", "Write digits alone, without quotes"),
    "string_type": ("is not text.", "Write one word or line"),
    "tuple_type": ("is one value, not a list.", "Write a list: '[{value}]'"),
    "dict_type": ("is not a map.", "Write 'key: value' below it"),
    "mapping_type": ("is not a map.", "Write 'key: value' below it"),
    "model_type": ("is not a group of answers.", "Write 'key: value' below it"),
    "greater_than_equal": ("is too small.", "The least is {ge}"),
    "less_than_equal": ("is too large.", "The most is {le}"),
    "too_long": ("are too many.", "At most {max_length} fit"),
    "too_short": ("are too few.", "Give {min_length} at least"),
}


def problems_of_values(error: ValidationError, data: Mapping[str, Any]) -> Iterator[tuple[Path, Problem]]:
    """Yield one problem for each value that does not fit, with its path."""
    groups: dict[Path, list[ErrorDetails]] = {}
    for one in error.errors(include_url=False):
        groups.setdefault(_path(one["loc"], data), []).append(one)
    for path, errors in groups.items():
        # A value that fits no part of a choice is reported under each part: the deepest path says it best.
        if not any(len(other) > len(path) and other[: len(path)] == path for other in groups):
            yield path, _problem(path, errors)


def _path(location: tuple[int | str, ...], data: Any) -> Path:
    # The location also names branches of a choice ("[key]", "list[...]"), which are no part of the path.
    path: Path = ()
    for index, part in enumerate(location):
        last = index == len(location) - 1
        if isinstance(part, int) and isinstance(data, list | tuple) and part < len(data):
            data, path = data[part], (*path, part)
        elif isinstance(data, Mapping) and (part in data or (last and not str(part).endswith(("]", ")")))):
            data, path = data.get(part), (*path, part)
    return path


def _problem(path: Path, errors: list[ErrorDetails]) -> Problem:
    text = written(path)
    value = errors[0]["input"]
    refused = [one["ctx"]["error"] for one in errors if isinstance(one.get("ctx", {}).get("error"), RefusedError)]
    closed = [one for one in errors if one["type"] == "literal_error"]
    if refused and (not closed or str(value).startswith("/")):
        return Problem(text, refused[0].what, refused[0].would_work, id="value")
    first = next((one for one in errors if one["type"] in ("extra_forbidden", "missing")), errors[0])
    if first["type"] == "missing":
        return Problem(text, f"'{path[-1]}' is missing.", f"Add '{path[-1]}: ...'", id="value")
    if first["type"] == "extra_forbidden":
        return Problem(text, f"'{path[-1]}' is not known here.", did_you_mean(str(path[-1]), _fields(path)), id="key")
    if closed and (text, str(value)) in REFUSED_WORDS:
        refusal, what, would_work = REFUSED_WORDS[text, str(value)]
        return Problem(text, what, would_work, id=refusal)
    if closed:
        return Problem(
            text, f"'{_shown(value)}' is not a choice.", did_you_mean(str(value), _choices(closed)), id="value"
        )
    if first["type"] in ("bool_type", "int_type") and isinstance(read_scalar(str(value)), bool | int):
        return Problem(text, f"'{value}' is quoted, so it is text.", f"Write {value} without quotes", id="value")
    what, would_work = _WORDS.get(first["type"], ("does not fit.", first["msg"]))
    known = {**first.get("ctx", {}), "value": _shown(value)}
    return Problem(text, f"'{_shown(value)}' {what}", would_work.format(**known), id="value")


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return f"{len(value)} entries"
    return "a group of answers" if isinstance(value, Mapping) else str(value)


def _choices(errors: list[ErrorDetails]) -> tuple[str, ...]:
    said = " ".join(str(one.get("ctx", {}).get("expected", "")) for one in errors)
    return tuple(dict.fromkeys(re.findall(r"'([^']*)'", said)))


def _fields(path: Path) -> tuple[str, ...]:
    node = node_at(root(), path)
    return tuple(name for model in entries_of(node.annotation if node else None) for name in model.model_fields)
