"""The way through the questions: what applies, how each stands, what is next."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from blueprints.answers import Problem
from wizard.interview.draft import Draft
from wizard.interview.item import Item
from wizard.interview.paths import below, touches
from wizard.interview.tree import at
from wizard.interview.values import UNKNOWN, said

State = Literal["answered", "open", "default", "needed", "problem"]
_NOWHERE = 9


@dataclass(frozen=True, slots=True)
class Stop:
    """A question on the way: its state, and what is wrong with its answer."""

    item: Item
    state: State
    problems: tuple[Problem, ...] = ()

    @property
    def due(self) -> bool:
        """Tell whether the question still needs something from the person."""
        return self.state in ("needed", "problem") or (self.item.first and self.state == "default")


@dataclass(frozen=True, slots=True)
class Journey:
    """Every question that applies to a draft, in order."""

    stops: tuple[Stop, ...]
    problems: tuple[Problem, ...]

    def index(self, path: str) -> int:
        """Return the place of a question; of the nearest one around it, else the first."""
        exact = (place for place, stop in enumerate(self.stops) if stop.item.path == path)
        around = (place for place, stop in enumerate(self.stops) if path and touches(stop.item.path, path))
        return next(chain(exact, around), 0)

    def step(self, path: str, by: int) -> Item:
        """Return the question `by` places further, stopping at the ends."""
        return self.stops[max(0, min(len(self.stops) - 1, self.index(path) + by))].item

    def next_due(self, path: str) -> Item | None:
        """Return the next question after `path` that needs something, going round once; None when none does.

        After no path at all comes the first.
        """
        here = self.index(path) + 1 if path else 0
        return next((stop.item for stop in (*self.stops[here:], *self.stops[:here]) if stop.due), None)

    def due_before(self, path: str) -> Item | None:
        """Return the question before `path` that needs something, going round once; None when none does."""
        here = self.index(path)
        return next((s.item for s in (*self.stops[:here][::-1], *self.stops[:here:-1]) if s.due), None)

    def count(self, *states: State) -> int:
        """Return how many questions stand so."""
        return sum(stop.state in states for stop in self.stops)

    def find(self, words: str) -> tuple[Stop, ...]:
        """Return the questions that hold every word: in prompt, path, help or present answer."""
        wanted = words.casefold().split()
        scored = [(_score(stop.item, wanted), place) for place, stop in enumerate(self.stops)]
        return tuple(self.stops[place] for score, place in sorted(scored) if score < _NOWHERE)


def journey(draft: Draft, found_designing: tuple[Problem, ...] = ()) -> Journey:
    """Return the way through a draft; `found_designing` are the problems that only its design showed."""
    problems = tuple(dict.fromkeys((*draft.reading[1], *found_designing)))
    return Journey(tuple(_stop(item, draft, problems) for item in draft.items), problems)


def problems_at(path: str, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems of one question, those that name it as the other side included."""
    return tuple(one for one in problems if path == one.path or below(path, one.path) or path == one.other)


def _stop(item: Item, draft: Draft, problems: tuple[Problem, ...]) -> Stop:
    mine = problems_at(item.path, problems)
    wrong = any(one.severity == "error" and one.id != "required" for one in mine)
    if wrong and not item.entry_field:
        return Stop(item, "needed" if _missing(item, mine) else "problem", mine)
    if any(one.severity == "error" and one.path == item.path and one.id == "required" for one in mine):
        return Stop(item, "needed", mine)
    if wrong and any(_own(item, one) for one in mine):
        return Stop(item, "problem", mine)
    return Stop(item, _calm(item, draft), tuple(one for one in mine if not item.entry_field or one.path == item.path))


def _missing(item: Item, mine: tuple[Problem, ...]) -> bool:
    return not item.given and item.value in (None, "", [], ()) and all(one.path == item.path for one in mine)


def _own(item: Item, problem: Problem) -> bool:
    return problem.path == item.path or problem.path.endswith(f".{item.entry_field}")


def _calm(item: Item, draft: Draft) -> State:
    given = at(draft.tree, item.keys)
    if given == UNKNOWN:
        return "open"
    if item.given or item.path in draft.accepted:
        return "answered"
    return "needed" if item.needed and not item.value else "default"


def _score(item: Item, wanted: list[str]) -> int:
    places = (item.prompt, item.path, said(item.value), item.help)
    return max((_first(word, places) for word in wanted), default=0)


def _first(word: str, places: tuple[str, ...]) -> int:
    return next((rank for rank, place in enumerate(places) if word in place.casefold()), _NOWHERE)
