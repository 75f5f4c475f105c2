"""Say, as data, what is taken when a question stays open, and why."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from blueprints.answers.when import When

Look = Callable[[str], tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Required:
    """Nothing can be taken: the question must be answered, or becomes a parameter."""


@dataclass(frozen=True, slots=True)
class Absent:
    """Leaving it out is an answer of its own, for example "the default host name"."""

    because: str


@dataclass(frozen=True, slots=True)
class Decided:
    """The engine decides, in the named recommendation, among these values."""

    by: str
    among: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class From:
    """Take the value of another answer."""

    path: str


@dataclass(frozen=True, slots=True)
class Case:
    """Take `value` when `when` holds; the last case of a list has none."""

    when: When | None
    value: object
    because: str = ""


@dataclass(frozen=True, slots=True)
class First:
    """Take the first case that holds."""

    cases: tuple[Case, ...]

    def __init__(self, *cases: Case) -> None:
        object.__setattr__(self, "cases", cases)


@dataclass(frozen=True, slots=True)
class Computed:
    """Take what a small function finds in the other answers.

    `text` is how the rule reads in the reference; `because` its reason.
    """

    function: Callable[["Here"], Any]
    text: str
    because: str


@dataclass(frozen=True, slots=True)
class Here:
    """What a computed default may read: the answers around the question.

    `one(path)` is the value in force (or None), `every(path)` all of a list, `raw` the answers as typed,
    `keys` the place of the question itself, for example ("platforms", 0, "name").
    """

    every: Look
    raw: Mapping[str, Any]
    keys: tuple[str | int, ...]

    def one(self, path: str) -> Any:
        """Return the first value of the path, or None."""
        return next(iter(self.every(path)), None)

    @property
    def entry(self) -> int:
        """Return the position of the list entry that the question belongs to."""
        return next(key for key in self.keys if isinstance(key, int))

    @property
    def key(self) -> str:
        """Return the last key of the question, for example the region of a map by region."""
        return str(self.keys[-1])
