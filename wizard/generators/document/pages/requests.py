"""What other teams are asked to do: one page in the order of work, and one for each team."""

from collections.abc import Iterator

from blueprints.design.delivery import Request
from blueprints.design.words import count
from wizard.generators.document import links
from wizard.generators.document.page import Page
from wizard.generators.document.quote import Markup, codes, fenced, joined, md, text
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View
from wizard.generators.document.words import listed, sentence, verb
from wizard.generators.requests.sheets import Part, Sheet, sheets

FLOWS = 3
"""Flows named in a row; the CSV names all."""
TICKETS = 12
"""A part with more rows than this has its ticket text in the CSV only."""


def pages(view: View) -> Iterator[Page]:
    """Yield the page of all sheets and one page for each; nothing where nothing is asked."""
    found = sheets(view.design)
    if not found:
        return
    rows = len(view.design.requests)
    waiting = sum(result.result == "holds after" for result in view.proof.flows)
    yield Page(
        path="requests/index.md",
        title="Requests",
        description="Who must do what, in which order.",
        answer=md(
            "{} {} asked of {}. {} of {} wait for one of them.",
            count(rows, "row"),
            verb(rows, "is", "are"),
            count(len({row.owner for row in view.design.requests}), "team"),
            waiting,
            count(len(view.proof.flows), "flow"),
        ),
        figure="order",
        values={
            "sheets": Table.of(
                "requests",
                ("Sheet", "Asked of", "Rows", "Done in stage", "Before stage", "Flows that hang on it"),
                (_sheet(sheet) for sheet in found),
            ),
            "stages": Table.of("requests-by-stage", ("Before stage", "Rows", "Teams"), _by_stage(view)),
            "nobody": Table.of("unanswered", ("What nobody can answer yet", "Who settles it"), _nobody(view)),
        },
    )
    for sheet in found:
        yield _page(view, sheet)


def _sheet(sheet: Sheet) -> tuple[object, ...]:
    orders = ", ".join(str(order) for order in sorted({row.order for row in sheet.rows}))
    return (
        links.to(f"requests/{sheet.name}.md", "", sheet.title),
        sheet.owners,
        f"{len(sheet.rows):,}",
        orders,
        sheet.stages,
        f"{len(sheet.flows):,}",
    )


def _by_stage(view: View) -> Iterator[tuple[object, ...]]:
    for stage in sorted({row.needed_before for row in view.design.requests}):
        rows = [row for row in view.design.requests if row.needed_before == stage]
        yield str(stage), f"{len(rows):,}", listed(dict.fromkeys(row.owner for row in rows))


def _nobody(view: View) -> Iterator[tuple[object, ...]]:
    for item in view.design.open_items:
        yield codes((item.path,)), view.owner(item.owner)


def waiting(sheet: Sheet) -> str:
    """Return the stages that wait for a sheet: `stages 2 and 5`."""
    stages = sheet.stages.split(", ")
    return f"{verb(len(stages), 'stage', 'stages')} {listed(stages)}"


def _page(view: View, sheet: Sheet) -> Page:
    header = view.header
    workload = md(" {}", sentence(header.description)) if header.description else ""
    return Page(
        path=f"requests/{sheet.name}.md",
        title=sheet.title,
        description=f"What exactly is asked of {sheet.owners}, why, and when it is done.",
        answer=md(
            "{} asks {} for {}, needed before {}.",
            header.title,
            sheet.owners,
            count(len(sheet.rows), "row"),
            waiting(sheet),
        ),
        template="requests/sheet.md",
        boost=1.5,
        values={
            "workload": workload,
            "parts": tuple(
                (part.title, _rows(view, sheet, part, n), _ticket(part)) for n, part in enumerate(sheet.parts)
            ),
        },
    )


def _rows(view: View, sheet: Sheet, part: Part, place: int) -> Table:
    name = f"requests-{sheet.name}" + (f"-{part.title.replace(' ', '-')}" if part.title else "-rows" if place else "")
    columns = ("Row", "Asked", "Before stage", "Why", "Flows", "Done when", "Decision")
    return Table.of(
        name, columns, (_row(view, row) for row in part.rows), (f"Before stage {r.needed_before}" for r in part.rows)
    )


def _row(view: View, row: Request) -> tuple[object, ...]:
    known = [flow for flow in row.flows if flow in view.results]
    named = joined(links.flow(flow) for flow in known[:FLOWS])
    flows = md("{} and {} more", named, len(known) - FLOWS) if len(known) > FLOWS else named
    return (
        Markup(
            f'<a id="{row.id.lower()}"></a><span class="sw-id">{text(row.id)}</span>{" (done)" if row.done else ""}'
        ),
        sentence(row.asked),
        str(row.needed_before),
        sentence(row.why),
        flows,
        sentence(row.done_when),
        links.decision(row.decision) if row.decision in view.decisions else "",
    )


def _ticket(part: Part) -> Markup:
    """Return the rows as text for a ticket."""
    if len(part.rows) > TICKETS:
        return Markup()
    lines = [
        line
        for row in part.rows
        for line in (
            f"{row.id}: {_flat(row.asked)}",
            f"  why: {_flat(row.why)}",
            f"  done when: {_flat(row.done_when)}",
        )
    ]
    return fenced("text", "\n".join(lines))


def _flat(words: str) -> str:
    return " ".join(words.split())
