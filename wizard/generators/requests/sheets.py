"""Group the request rows of a design by sheet and part, in the order of work."""

from dataclasses import dataclass

from blueprints.design import Design
from blueprints.design.delivery import Request

TITLES = {
    "addresses": "Addresses and peering",
    "quotas": "Quotas and limits",
    "policy": "Policy",
    "dns": "DNS",
    "roles": "Roles",
    "firewall": "Firewall",
    "certificates": "Certificates",
}
"""Sheets in the order of work: the longest lead first."""


@dataclass(frozen=True)
class Part:
    """Rows of a sheet that belong together; `title` may be empty."""

    title: str
    rows: tuple[Request, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """Return the sheet's own columns that any row fills, in the order in which rows name them."""
        return tuple(dict.fromkeys(name for row in self.rows for name, text in row.columns.items() if text))


@dataclass(frozen=True)
class Sheet:
    """One team's sheet. `gone` holds the rows of an earlier design that nothing needs any more."""

    name: str
    title: str
    parts: tuple[Part, ...]
    gone: tuple[Request, ...] = ()

    @property
    def rows(self) -> tuple[Request, ...]:
        """Return every row of the sheet."""
        return tuple(row for part in self.parts for row in part.rows)

    @property
    def owners(self) -> str:
        """Return who is asked."""
        return ", ".join(dict.fromkeys(row.owner for row in self.rows))

    @property
    def stages(self) -> str:
        """Return the stages that wait for a row of it."""
        return ", ".join(str(stage) for stage in sorted({row.needed_before for row in self.rows}))

    @property
    def flows(self) -> tuple[str, ...]:
        """Return the flows that hang on a row of it."""
        return tuple(dict.fromkeys(flow for row in self.rows for flow in row.flows))


def sheets(design: Design, before: Design | None = None) -> tuple[Sheet, ...]:
    """Return the sheets that have rows, in the order of work; `before` is the design that this one replaces."""
    known = {row.id for row in design.requests}
    gone = tuple(row for row in before.requests if row.id not in known) if before else ()
    found = (_sheet(name, design.requests, gone) for name in TITLES)
    return tuple(sheet for sheet in found if sheet.parts or sheet.gone)


def _sheet(name: str, requests: tuple[Request, ...], gone: tuple[Request, ...]) -> Sheet:
    rows = [row for row in requests if row.sheet == name]
    titles = tuple(dict.fromkeys(row.part for row in rows))
    parts = tuple(Part(title, tuple(row for row in rows if row.part == title)) for title in titles)
    return Sheet(name, TITLES[name], parts, tuple(row for row in gone if row.sheet == name))
