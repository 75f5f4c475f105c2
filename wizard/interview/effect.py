"""What lies between two designs, as lines: figures now and then, decisions, requests, things."""

from collections.abc import Iterator

from blueprints.design import Design
from blueprints.design.delta import Change, delta
from wizard.interview.aligned import aligned
from wizard.interview.measures import MEASURES, changed_decisions, new_requests

MOST = 6
SAID = ("decisions", "requests")
"""Collections that have lines of their own above the others."""


def effect(title: str, before: Design | None, after: Design | None) -> list[str]:
    """Show what changes from one design to another; `title` says which two they are."""
    if before is None or after is None:
        return ["Nothing to compare with yet."]
    found = delta(before, after)
    if found.same:
        return [title, "", "No change in the design."]
    parts = (_figures(before, after), _decisions(before, after), _requests(before, after))
    lines = [line for part in parts for line in (*part, "")]
    things = [
        line for change in found.changes if change.kind not in ("decisions", "requests") for line in _said(change)
    ]
    return [title, "", *lines, *things]


def _figures(before: Design, after: Design) -> list[str]:
    counted = [(name, measure(before), measure(after)) for name, measure in MEASURES.items()]
    rows = [(name, f"{now:>6}", f"{then:>6}", f"{then - now:>+6}") for name, now, then in counted]
    return aligned([("", "   now", "  then", "change"), *rows])


def _decisions(before: Design, after: Design) -> list[str]:
    rows = [(f"  {title}", f"{was} → {now}") for title, was, now in changed_decisions(before, after)]
    return [f"decisions that change  {len(rows)}", *aligned(rows)]


def _requests(before: Design, after: Design) -> list[str]:
    rows = [f"  {owner}: {asked}" for asked, owner in new_requests(before, after)]
    return [f"requests that appear  {len(rows)}", *_first(rows)]


def _said(change: Change) -> Iterator[str]:
    yield change.sentence()
    marked = (("+", change.added), ("-", change.removed), ("~", change.changed))
    yield from _first([f"  {mark} {name}" for mark, names in marked for name in names])


def _first(rows: list[str]) -> list[str]:
    return [*rows[:MOST], *([f"  and {len(rows) - MOST} more"] if len(rows) > MOST else [])]
