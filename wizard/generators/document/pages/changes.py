"""What differs from the design that was signed."""

from collections.abc import Iterator

from blueprints.design.delta import Change, delta
from blueprints.design.words import count
from wizard.generators.document.page import Page
from wizard.generators.document.quote import Markup, code, md
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View


def pages(view: View) -> Iterator[Page]:
    """Yield the page of changes; without an earlier design it says so."""
    before = view.before
    if before is None:
        words = "This is the first version: it is compared with no other design."
        yield Page(
            "changes.md", "Changes", "What differs from what was signed.", Markup(words), {"changes": (), "same": False}
        )
        return
    changes = delta(before, view.design).changes
    moved = next((change for change in changes if change.kind == "decisions"), Change(kind="decisions"))
    decisions = len({line.split(":")[0] for line in moved.changed}) + len(moved.added) + len(moved.removed)
    yield Page(
        path="changes.md",
        title="Changes",
        description="What differs from what was signed.",
        answer=md(
            "Compared with design {}: {} of {} moved. {}.",
            code(before.short_fingerprint),
            decisions,
            count(len(view.design.decisions), "decision"),
            _voids(view, before.fingerprint),
        ),
        values={"changes": tuple((_title(c), _table(c)) for c in changes), "same": not changes},
    )


def _voids(view: View, before: str) -> str:
    same = view.design.fingerprint == before
    return "Signatures stay valid" if same else "Signatures of the earlier design are void"


def _title(change: Change) -> str:
    return change.kind.replace("_", " ").capitalize()


def _table(change: Change) -> Table:
    rows = [("added", name, "") for name in change.added] + [("removed", name, "") for name in change.removed]
    for line in change.changed:
        name, _, moved = line.partition(": ")
        rows.append(("changed", name, moved))
    return Table.of(f"changes-{change.kind.replace('_', '-')}", ("What", "Which", "Before → after"), rows)
