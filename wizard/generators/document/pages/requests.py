"""What other teams are asked to do: one page in the order of work, and one for each team."""

from collections.abc import Iterator
from typing import NamedTuple

from blueprints.design.delivery import Request
from blueprints.design.words import count
from wizard.generators.document import links
from wizard.generators.document.page import Page
from wizard.generators.document.quote import Markup, breakable, codes, fenced, joined, md, text
from wizard.generators.document.tables import Table
from wizard.generators.document.view import View
from wizard.generators.document.words import listed, sentence, verb
from wizard.generators.requests.sheets import Part, Sheet, sheets, shown
from wizard.generators.requests.table import heading

FLOWS = 2
"""Flows named in a row; the CSV names all."""
WIDEST = 7
"""Columns of a table at most."""
SENTENCES = ("tls_inspection", "role")
"""Columns of a sheet's own that hold words and not names."""
SAID_ONCE = ("Why", "Flows", "Before stage", "Done when", "Decision")
"""Columns that are a line above the table where they say the same in every row."""
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
    workload = md("{}", sentence(header.description)) if header.description else ""
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
            "not_asked": Markup(sheet.not_asked),
            "parts": tuple(_part(view, sheet, part, place) for place, part in enumerate(sheet.parts)),
        },
    )


class Shown(NamedTuple):
    """A part of a sheet: what is the same for every row, the rows, and their text for a ticket."""

    title: str
    shared: Markup
    rows: Table
    ticket: Markup


def _part(view: View, sheet: Sheet, part: Part, place: int) -> Shown:
    name = f"requests-{sheet.name}" + (f"-{part.title.replace(' ', '-')}" if part.title else "-rows" if place else "")
    cells = [_row(view, part, row) for row in part.rows]
    same = {column for column in SAID_ONCE if len(cells) > 1 and len({row[column] for row in cells}) == 1}
    columns = [column for column in cells[0] if column not in same]
    folded = columns[WIDEST:]
    shared = joined((md("{}: {}", c, cells[0][c]) for c in SAID_ONCE if c in same and cells[0][c]), " · ")
    groups = (f"Before stage {row.needed_before}" for row in part.rows)
    rows = (
        tuple(_folded(row, folded) if column == "Why" else row[column] for column in columns[:WIDEST]) for row in cells
    )
    return Shown(part.title, shared, Table.of(name, columns[:WIDEST], rows, groups), _ticket(part))


def _row(view: View, part: Part, row: Request) -> dict[str, Markup]:
    """Return the cells of a row by column; what programs alone need is in the CSV of the sheet."""
    done = " (done)" if row.done else ""
    named = Markup(f'<a id="{row.id.lower()}"></a><span class="sw-id">{text(row.id)}</span>{done}')
    asked = {} if part.spelled else {"Asked": breakable(sentence(row.asked))}
    decision = links.decision(row.decision) if row.decision in view.decisions else text("")
    return {
        "Row": named,
        **asked,
        **{heading(column): _own(view, row, column) for column in part.shown},
        "Why": breakable(sentence(row.why)),
        "Flows": _flows(view, row),
        "Before stage": text(row.needed_before),
        "Done when": breakable(sentence(row.done_when)),
        "Decision": decision,
    }


def _own(view: View, row: Request, column: str) -> Markup:
    """Return a cell of a column of the sheet's own: names as names, in short where they are ids."""
    words = shown(row, column)
    return text(words) if column in SENTENCES else codes(view.name(word) for word in words.split(", "))


def _folded(row: dict[str, Markup], columns: list[str]) -> Markup:
    """Return why a row is asked, with what has no room for a column."""
    return joined((row["Why"], *(md("{}: {}", column, row[column]) for column in columns if row[column])), "<br>")


def _flows(view: View, row: Request) -> Markup:
    known = [flow for flow in row.flows if flow in view.results]
    named = joined(links.flow(flow) for flow in known[:FLOWS])
    return md("{} and {} more", named, len(known) - FLOWS) if len(known) > FLOWS else named


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
