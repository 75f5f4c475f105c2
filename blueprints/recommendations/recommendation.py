"""The frame of a recommendation: a decision table over things, and what each choice changes in the draft."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any, Generic, TypeVar

from blueprints.answers import Answers
from blueprints.draft import Draft

ThingType = TypeVar("ThingType")


@dataclass(frozen=True)
class Context:
    """What a recommendation sees: the answers, and the draft that those before it left."""

    answers: Answers
    draft: Draft

    @cached_property
    def given(self) -> frozenset[tuple[str, ...]]:
        """Return the paths that were answered, each in segments without keys: `platforms[0].agents` and its like."""
        return frozenset(
            segments(path) for path, provenance in self.answers.provenance.items() if provenance.source == "given"
        )


@dataclass(frozen=True, kw_only=True)
class Row(Generic[ThingType]):
    """A row of a decision table. `when(context, thing)` is its input, `input` the same in words.

    Of the rows that do not add, the first that holds wins; each row that `adds` and holds adds to it. `key` is the
    choice as `change` reads it. `because` may be a function, to quote the design's own numbers.
    """

    key: str
    input: str
    when: Callable[[Context, ThingType], bool]
    chosen: str
    because: str | Callable[[Context, ThingType], str]
    instead_of: str
    adds: bool = False
    opens: bool = False
    """Choosing it leaves the decision open: a default is taken, the owner settles it."""
    why_not: str = ""
    """Why not the option in `instead_of`; empty = `because` says it."""
    cost_of_change: str = ""


@dataclass(frozen=True)
class Thing(Generic[ThingType]):
    """Something that a table is read for: an account, a subnet, a region. `label` is its name for people."""

    label: str
    value: ThingType


@dataclass(frozen=True)
class Chosen:
    """What the table gave for one thing: the key of the row that won, and the keys of those that add."""

    key: str
    adds: frozenset[str] = frozenset()

    def __contains__(self, key: str) -> bool:
        return key == self.key or key in self.adds


@cache
def segments(path: str) -> tuple[str, ...]:
    """Return the steps of a path, without their keys."""
    return tuple(part.partition("[")[0] for part in path.split("."))


def always(*_: Any) -> bool:
    """Hold always: the input of an `else` row."""
    return True


def applies_always(_: Context) -> str:
    """Apply to every design."""
    return ""


def whole_design(_: Context) -> tuple[Thing[None], ...]:
    """Read the table once, for the design as a whole."""
    return (Thing("design", None),)


@dataclass(frozen=True, kw_only=True)
class Recommendation(Generic[ThingType]):
    """One recommendation. Its module's docstring is its reference page; its id is the module's name in kebab-case.

    `applies` returns an empty string, or the reason why it does not apply. `change` writes what was chosen into the
    draft; `waive` writes what stands there instead when it is waived for a thing (nothing, by default).
    """

    question: str
    rows: tuple[Row[ThingType], ...]
    change: Callable[[Context, ThingType, Chosen], None]
    things: Callable[[Context], Iterable[Thing[ThingType]]]
    applies: Callable[[Context], str] = applies_always
    waive: Callable[[Context, ThingType], None] = field(default=lambda _context, _thing: None)
    mission: tuple[str, ...] = ()
    pillars: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    """Keys of the catalog's sources."""
    reads: tuple[str, ...] = ()
    """Answers that it reads, as question paths."""
    checks: tuple[str, ...] = ()
    consequence: str = ""
    waived: str = ""
    """What a waiver makes possible, in one sentence. Empty = it cannot be waived."""
    owner: str = "network"
    needed_before: str = ""
    fixed_at_creation: bool = False
