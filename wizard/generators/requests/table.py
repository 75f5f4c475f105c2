"""Write rows as Markdown and as CSV, with user text kept as text."""

import csv
import html
import io
import re
from collections.abc import Iterable, Iterator, Sequence

from blueprints.design.delivery import Request
from wizard.generators.requests.sheets import Part, Sheet, shown

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
COMMON = ("id", "order", "needed_before", "owner", "request", "why", "flow", "decision", "fact_source", "confidence")
LAST = ("phase", "reversible", "done_when", "status")
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()#+!|~>:-])")


def cell(text: object) -> str:
    """Escape text for a Markdown table cell: nothing in it becomes markup, a column or a row."""
    flat = " ".join(str(text).split())
    return _MARKDOWN.sub(lambda found: f"&#{ord(found.group())};", html.escape(flat, quote=False))


def as_markdown(part: Part) -> str:
    """Write a part as a Markdown table: what is asked, the columns without which nobody can act on it, when, why."""
    asked = () if part.spelled else ("Asked",)
    head = ("Row", *asked, *(heading(name) for name in part.shown), "Before stage", "Why", "Done when")
    return _table(head, [tuple(_cells(part, row, bool(asked))) for row in part.rows])


def _cells(part: Part, row: Request, asked: bool) -> Iterator[object]:
    yield f'<a id="{row.id.lower()}"></a>`{row.id}`'
    yield from (cell(row.asked),) if asked else ()
    yield from (cell(shown(row, name)) for name in part.shown)
    yield from (row.needed_before, cell(row.why), cell(row.done_when))


def heading(column: str) -> str:
    """Return how people read the name of a column."""
    return {"tls_inspection": "TLS inspection"}.get(column, column.replace("_", " ").capitalize())


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    lines += [f"| {' | '.join(str(value) for value in row)} |" for row in rows]
    return "\n".join(lines)


def as_csv(sheet: Sheet) -> str:
    """Write a sheet as CSV with every column; cells that a spreadsheet would run as a formula are neutralised."""
    own = tuple(dict.fromkeys(name for part in (*sheet.parts, Part("", sheet.gone)) for name in part.columns))
    own = tuple(name for name in own if name not in (*COMMON, *LAST))
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow([*COMMON, "part", *own, *LAST])
    for row in (*sheet.rows, *sheet.gone):
        values = [row.id, row.order, row.needed_before, row.owner, row.asked, row.why, " ".join(row.flows)]
        values += [row.decision, row.source, row.confidence, row.part]
        values += [row.columns.get(name, "") for name in own]
        values += [row.phase, row.reversible, row.done_when, _status(row, sheet)]
        writer.writerow([safe(value) for value in values])
    return buffer.getvalue()


def _status(row: Request, sheet: Sheet) -> str:
    if row in sheet.gone:
        return "no longer needed"
    return "done" if row.done else "to ask"


def safe(value: object) -> str:
    """Return the text of a CSV cell; one that begins like a formula gets an apostrophe in front."""
    text = " ".join(str(value).split())
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text
