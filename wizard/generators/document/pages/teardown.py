"""How to go back or remove the design without getting stuck."""

from collections.abc import Iterator

from blueprints.design.delivery import DeletionTrap
from blueprints.design.words import count
from wizard.generators.document import links
from wizard.generators.document.page import Page
from wizard.generators.document.quote import Markup, code, few, joined, md, text
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View
from wizard.generators.document.words import sentence


def pages(view: View) -> Iterator[Page]:
    """Yield the page of teardown."""
    traps = view.design.deletion_traps
    if not traps:
        return
    fixed = [d for d in view.design.decisions if d.fixed_at_creation and d.state in ("applied", "open", "waived")]
    yield Page(
        path="teardown.md",
        title="Teardown",
        description="How to go back or remove it without getting stuck.",
        answer=md(
            "{} {} the removal; each is avoided by an order. {} cannot be changed after deployment.",
            count(len(traps), "trap"),
            "stops" if len(traps) == 1 else "stop",
            count(len(fixed), "decision"),
        ),
        values={
            "fixed": Table.of(
                "points-of-no-return",
                ("Decision", "Chosen"),
                ((links.decision(d.id, d.title), d.chosen) for d in fixed),
            ),
            "traps": tuple(
                (trap.trap, tuple(sentence(step) for step in trap.order), _facts(view, trap)) for trap in traps
            ),
            "stages": Table.of(
                "way-back",
                ("Stage", "Way back"),
                ((f"{s.number} {s.title}", sentence(s.rollback)) for s in reversed(view.design.stages) if s.rollback),
            ),
        },
        decided=tuple(d for d in ("deletion-order",) if d in view.decisions),
    )


def _facts(view: View, trap: DeletionTrap) -> Markup:
    sources = joined(links.source(key) if key in view.sources else text(key) for key in trap.source.split(", "))
    names = few(code(view.name(identifier)) for identifier in trap.concerns)
    return md("Concerns {}. Source: {}.", names, sources) if names else md("Source: {}.", sources)
