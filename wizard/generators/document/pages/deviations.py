"""Where the design departs from advice: waivers, accepted limits, and facts that nobody has verified."""

from collections.abc import Iterator

from blueprints.design.decisions import Deviation
from blueprints.design.words import count
from wizard.generators.document import links
from wizard.generators.document.page import Page
from wizard.generators.document.quote import Markup, anchor, joined, md, text
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View
from wizard.generators.document.words import sentence

COLUMNS = ("Advice departed from", "Done instead", "What becomes possible", "Control", "Owner, ends", "Decision")
HEADINGS = {"waiver": "Waivers", "accepted limit": "Accepted limits", "unverified": "Unverified facts"}


def pages(view: View) -> Iterator[Page]:
    """Yield the page of deviations; none where there is none."""
    notes = [note for note in view.design.notes if note.status != "plain"]
    if not view.design.deviations and not notes:
        return
    tables = {
        kind: Table.of(
            f"deviations-{anchor(kind)}", COLUMNS, (_row(view, d) for d in view.design.deviations if d.kind == kind)
        )
        for kind in HEADINGS
    }
    yield Page(
        path="deviations.md",
        title="Deviations and risks",
        description="Where the design departs from advice, and what that allows.",
        answer=md(
            "{}. The design rests on {} that {} not verified.",
            count(len(view.design.deviations), "departure from advice", "departures from advice"),
            count(len(notes), "fact"),
            "is" if len(notes) == 1 else "are",
        ),
        values={
            "parts": tuple((kind, HEADINGS[kind], table) for kind, table in tables.items() if len(table)),
            "notes": Table.of("unverified-notes", ("What", "Fact", "State", "Source"), _notes(view)),
        },
    )


def _row(view: View, deviation: Deviation) -> tuple[object, ...]:
    mark = Markup(f'<a id="{anchor(deviation.id)}"></a>{text(deviation.advice)}')
    owner = ", until ".join(part for part in (view.owner(deviation.owner), deviation.ends) if part)
    allows = joined(links.flow(flow) for flow in deviation.allows) or text("nothing that the proof models")
    decision = links.decision(deviation.decision) if deviation.decision else ""
    return mark, sentence(deviation.done_instead), allows, sentence(deviation.control), owner, decision


def _notes(view: View) -> Iterator[tuple[object, ...]]:
    for note in view.design.notes:
        if note.status != "plain":
            yield (
                note.what,
                sentence(note.text),
                note.status,
                joined(links.source(key) for key in note.source.split(", ") if key),
            )
