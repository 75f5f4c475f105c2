"""List the questions, read off the models."""

from dataclasses import dataclass
from functools import cache
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

from blueprints.answers.ask import Ask, Level, Outcome, Team, View
from blueprints.answers.shape import Node, below, plain, root, walk, written
from blueprints.answers.type_words import type_words
from blueprints.answers.when import When
from blueprints.answers.words import default_words, value_words, when_words


@dataclass(frozen=True, slots=True)
class Question:
    """A question as every front end shows it.

    `path` is a pattern: `platforms[].kind`, `connectivity.hubs.<region>.gateway`. `values` are the closed values, empty
    where anything of the `type` goes; `many` says that the answer is a list; `default` and `because` are words.
    """

    path: str
    prompt: str
    help: str
    section: str
    level: Level
    type: str
    values: tuple[str, ...]
    many: bool
    flag: bool
    keys: tuple[str, ...]
    default: str
    because: str
    when: When | None
    when_text: str
    owner: Team
    view: View
    used_by: tuple[str, ...]
    unknown: Outcome | None
    example: str

    @property
    def required(self) -> bool:
        """Tell whether nothing can be taken: the question must be answered."""
        return self.unknown is None and not self.default


@cache
def questions() -> tuple[Question, ...]:
    """Return every question, in the order of the sections."""
    return tuple(question_of(pattern[: len(pattern) - len(node.question.keys)], node) for pattern, node in walk(root()))


def question_of(pattern: tuple[str, ...], node: Node) -> Question:
    """Read one question off its field; `pattern` is its place without the keys of its map."""
    ask = node.question
    value = below(node.annotation, len(ask.keys))
    default, because = default_words(ask)
    return Question(
        path=written((*pattern, *(f"<{key}>" for key in ask.keys))),
        prompt=ask.prompt,
        help=" ".join(node.help.split()),
        section=ask.section,
        level=ask.level,
        type=type_words(value),
        values=_values(value),
        many=_many(value),
        flag=plain(value) is bool,
        keys=ask.keys,
        default=default,
        because=because,
        when=ask.when,
        when_text=when_words(ask.when),
        owner=ask.owner,
        view=ask.view,
        used_by=ask.used_by,
        unknown=ask.unknown,
        example=ask.example or _first_example(ask, value),
    )


def _values(annotation: Any) -> tuple[str, ...]:
    bare = plain(annotation)
    if get_origin(bare) is Literal:
        return tuple(str(value) for value in get_args(bare))
    parts = get_args(bare) if get_origin(bare) in (Union, UnionType, tuple) else ()
    return tuple(dict.fromkeys(value for part in parts if part is not Ellipsis for value in _values(part)))


def _many(annotation: Any) -> bool:
    bare = plain(annotation)
    if get_origin(bare) in (Union, UnionType):
        return any(_many(part) for part in get_args(bare))
    return get_origin(bare) is tuple


def _first_example(ask: Ask, annotation: Any) -> str:
    values = _values(annotation)
    if values:
        return f"[{values[0]}]" if _many(annotation) else values[0]
    return value_words(ask.default) if isinstance(ask.default, str | int) and ask.default != "" else ""
