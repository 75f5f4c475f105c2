"""Try an answer: what the design would become, or why Azure refuses it. Nothing is changed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from blueprints.answers import AnswersError, Problem
from blueprints.design import Design
from blueprints.design.delta import Delta, delta
from wizard.interview.designing import designed
from wizard.interview.draft import Draft
from wizard.interview.item import Item
from wizard.interview.paths import touches
from wizard.interview.proposal import Proposal
from wizard.interview.values import value_of

PATH = r"[a-z_]+(?:\[\d+\]|\.[\w-]+)+"
"""An answer's path in a sentence."""
SHOWN = ("virtual_networks", "subnets", "private_endpoints", "private_dns_zones", "approved_destinations")
TOLD = ("requests", "decisions", "checks")


@dataclass(frozen=True)
class Trial:
    """What one answer would do: another design and its difference to the one in force, or the problems it raises.

    `asks` are the questions that must be answered next, before there is a design.
    """

    difference: Delta | None = None
    design: Design | None = None
    refusals: tuple[Problem, ...] = ()
    asks: tuple[str, ...] = ()

    @cached_property
    def line(self) -> str:
        """The difference in one line: `subnets -5  requests +2  decisions 2 change`; empty where nothing is known."""
        if self.refusals:
            return "refused: " + self.refusals[0].what
        if self.asks:
            return "then asks: " + " ".join(self.asks)
        if self.difference is None:
            return ""
        return "  ".join(_counts(self.difference)) or "no change in the design"


def tried(draft: Draft, item: Item, text: str, now: Proposal) -> Trial:
    """Return what answering `item` with `text` would do to the design of `now`."""
    after = _with(draft, item, text)
    if refusals := _new_errors(after, now.problems, item, draft):
        return Trial(refusals=refusals)
    answers, _ = after.reading
    if answers is None or now.design is None:
        return Trial(asks=_asked_next(after, draft, item))
    try:
        design = designed(after.text, answers)
    except AnswersError as error:
        return Trial(refusals=error.problems)
    return Trial(delta(now.design, design), design)


def refusals_of(draft: Draft, item: Item, text: str) -> tuple[Problem, ...]:
    """Return what reading the answers refuses about `text`; quick enough for every key."""
    return _new_errors(_with(draft, item, text), draft.reading[1], item, draft)


def difference(before: Design | None, after: Design | None) -> Delta | None:
    """Return how two designs differ, None where there are not two."""
    return delta(before, after) if before and after else None


def _with(draft: Draft, item: Item, text: str) -> Draft:
    return draft.answered(item.keys, value_of(item, text))


def _new_errors(after: Draft, before: tuple[Problem, ...], item: Item, draft: Draft) -> tuple[Problem, ...]:
    """Return the problems that this answer brings and that refuse it.

    A problem that only waits for another answer refuses nothing: a question without an answer yet, or one whose cure
    is a question that this very answer opens.
    """
    known = {(one.path, one.id) for one in before if one.severity == "error" and not one.path.startswith(item.path)}
    errors = (one for one in after.reading[1] if one.severity == "error" and (one.path, one.id) not in known)
    given = [one.path for one in draft.items if one.given]
    about = [one for one in errors if one.id != "required"]
    found = [one for one in about if any(touches(one.path, path) for path in (item.path, *given))]
    if not found:
        return ()
    opened = {one.path for one in after.items} - {one.path for one in draft.items}
    return tuple(one for one in found if not opened & set(re.findall(PATH, one.would_work)))


def _asked_next(after: Draft, before: Draft, item: Item) -> tuple[str, ...]:
    """Return the other questions without an answer that the problems name which only `after` has."""
    known = {(one.path, one.id) for one in before.reading[1]}
    new = [one for one in after.reading[1] if one.severity == "error" and (one.path, one.id) not in known]
    named = {path for one in new for path in (one.path, *re.findall(PATH, one.would_work))} - {item.path}
    return tuple(one.prompt for one in after.items if one.path in named and not one.given)


def _counts(found: Delta) -> Iterator[str]:
    """Say how many there are more or fewer of; after them, for lines are cut at their end, how many change."""
    changes = [(_NAMES.get(kind, kind.replace("_", " ")), found.of(kind)) for kind in (*SHOWN, *TOLD)]
    for name, change in changes:
        if more := len(change.added) - len(change.removed):
            yield f"{name} {more:+}"
    for name, change in reversed(changes):
        if not change.empty and len(change.added) == len(change.removed):
            yield f"{name} {len({one.partition(':')[0] for one in change.changed}) or len(change.added)} change"


_NAMES = {
    "virtual_networks": "networks",
    "private_endpoints": "endpoints",
    "private_dns_zones": "zones",
    "approved_destinations": "destinations",
}
