"""Tables: the rows once, as Markdown on a page and as CSV beside it."""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wizard.generators.document.links import to
from wizard.generators.document.quote import Markup, anchor, plain, text
from wizard.generators.requests.table import safe

LONGEST = 60
"""More rows than this are split by group; the CSV holds all."""
SHORT = 8
"""Tables longer than this have a link to their CSV under them."""

Row = tuple[object, ...]


@dataclass(frozen=True)
class Table:
    """A table with a name (of its CSV), one header row, and the thing in the first column.

    `groups` names the group of each row, for tables that may grow past `LONGEST`. `rolled` is what the page shows in
    place of rows that many regions have alike; the CSV holds them. Strings in cells are quoted; markup is printed.
    """

    name: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    groups: tuple[str, ...] = ()
    rolled: "Table | None" = None

    @classmethod
    def of(cls, name: str, columns: Sequence[str], rows: Iterable[Row], groups: Iterable[str] = ()) -> "Table":
        """Make a table from any iterables."""
        return cls(anchor(name), tuple(columns), tuple(tuple(row) for row in rows), tuple(groups))

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self.rows)


def as_markdown(table: Table) -> Markup:
    """Write a table for a page: split where it is long, with a link to its CSV where it is not short."""
    if not table.rows:
        return Markup("None.")
    if table.rolled is not None:
        return Markup(f"{as_markdown(table.rolled)}\n\n{_as_csv(table)}")
    parts = [_rows(table.columns, table.rows)] if len(table) <= LONGEST else list(_split(table))
    if len(table) > SHORT:
        parts.append(_as_csv(table))
    return Markup("\n\n".join(parts))


def _as_csv(table: Table) -> Markup:
    words = "As CSV" if table.rolled is None else f"All {len(table):,} rows as CSV"
    return to(f"downloads/{table.name}.csv", "", words)


def as_csv(table: Table) -> str:
    """Write a table as CSV, every row; cells that a spreadsheet would run as a formula are neutralised."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(table.columns)
    writer.writerows([safe(plain(cell)) for cell in row] for row in table.rows)
    return buffer.getvalue()


def _split(table: Table) -> Iterable[Markup]:
    """Yield an index of groups and one table for each; a group that is too long goes on in another table."""
    members: dict[str, list[Row]] = {}
    for row, group in zip(table.rows, table.groups or ("All",) * len(table), strict=True):
        members.setdefault(group, []).append(row)
    ids = {group: f"{anchor(table.name)}-{anchor(group)}" for group in members}
    if len(members) > 1:
        index = [(Markup(f"[{text(group)}](#{ids[group]})"), len(rows)) for group, rows in members.items()]
        yield _rows(("Part", "Rows"), index)
    for group, rows in members.items():
        yield Markup(f'<a id="{ids[group]}"></a>**{text(group)}**: {len(rows)} rows')
        for start in range(0, len(rows), LONGEST):
            yield _rows(table.columns, rows[start : start + LONGEST])


def _rows(columns: Sequence[str], rows: Iterable[Row]) -> Markup:
    lines = [f"| {' | '.join(text(column) for column in columns)} |", f"|{'---|' * len(columns)}"]
    lines += [f"| {' | '.join(text(cell) or '–' for cell in row)} |" for row in rows]
    return Markup("\n".join(lines))
