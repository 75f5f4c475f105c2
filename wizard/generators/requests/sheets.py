"""Group the request rows of a design by sheet and part, in the order of work."""

from collections.abc import Iterator, Mapping
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
SHOWN = {
    "firewall": ("source", "destination", "port", "tls_inspection"),
    "dns": ("endpoint", "command"),
    "policy": ("definition", "scope"),
    "roles": ("role", "scope"),
}
"""Columns of a sheet's own without which nobody can act on a row: people read them, and not only programs."""
NOT_ASKED = {
    "firewall": "Not asked: any destination (`*`), private ranges to anywhere, service tags that no flow needs.",
}
"""What a team might expect on its sheet and does not find."""
ENDS = ("source", "destination")
"""Columns of a rule that hold ranges, whose names stand beside them."""
PARTS = (
    *("block", "operation", "deployment only", "inspection exemptions", "closing rule"),
    *("zones and links", "endpoints", "records", "forwarders", "fallback and conflicts"),
)
"""Parts of sheets in the order in which their teams work; others come after these, as their rows come."""


TOGETHER = ("collection", "server", "zone", "domain", "name")
"""Columns by which the rows of a stage are sorted."""


@dataclass(frozen=True)
class Part:
    """Rows of a sheet that belong together; `title` may be empty."""

    title: str
    rows: tuple[Request, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """Return the sheet's own columns that any row fills, in the order in which rows name them."""
        return tuple(dict.fromkeys(name for row in self.rows for name, text in row.columns.items() if text))

    @property
    def shown(self) -> tuple[str, ...]:
        """Return the columns of its own that people read."""
        return tuple(name for name in SHOWN.get(self.rows[0].sheet, ()) if name in self.columns)

    @property
    def spelled(self) -> bool:
        """Tell whether columns say all that is asked, as those of a firewall's rules do: then no sentence needs to."""
        return all(row.columns.get("source") and row.columns.get("destination") for row in self.rows)


def shown(row: Request, column: str) -> str:
    """Return what a row says in a column of its own: each port with its protocol, each range with what has it."""
    words = row.columns.get(column, "")
    if column == "port":
        return _ports(row.columns.get("protocol", ""), words)
    named = row.columns.get(f"{column}_name", "")
    pairs = zip(named.split(", "), words.split(", "), strict=False)
    return ", ".join(prefix if name == prefix else f"{name} {prefix}" for name, prefix in pairs) if named else words


def _ports(protocol: str, ports: str) -> str:
    protocols, numbers = protocol.split(", "), ports.split(", ")
    if len(protocols) == len(numbers):
        pairs = (f"{kind.upper()} {number}".strip() for kind, number in zip(protocols, numbers, strict=True))
        return "any" if (protocol, ports) == ("any", "any") else ", ".join(pairs)
    return f"{protocol} {ports}"


@dataclass(frozen=True)
class Sheet:
    """One team's sheet. `gone` holds the rows of an earlier design that nothing needs any more."""

    name: str
    title: str
    parts: tuple[Part, ...]
    gone: tuple[Request, ...] = ()

    @property
    def not_asked(self) -> str:
        """Return what is left out on purpose, as Markdown; empty where there is nothing to say."""
        return NOT_ASKED.get(self.name, "")

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
    rows = tuple(_with_flows(design))
    found = (_sheet(name, rows, gone) for name in TITLES)
    return tuple(sheet for sheet in found if sheet.parts or sheet.gone)


def _with_flows(design: Design) -> Iterator[Request]:
    """Yield the rows, each with the flows that it names and those that by the proof wait for it."""
    waiting: dict[str, list[str]] = {}
    for result in design.proof.flows:
        for identifier in result.after:
            waiting.setdefault(identifier, []).append(result.flow)
    ranges = _ranges(design)
    for row in design.requests:
        flows = tuple(dict.fromkeys((*row.flows, *waiting.get(row.id, ()))))
        named = {f"{name}_name": _named(row.columns[name], ranges) for name in ENDS if row.columns.get(name)}
        columns = {**row.columns, **{name: words for name, words in named.items() if words}}
        yield row.model_copy(update={"flows": flows, "columns": columns})


def _ranges(design: Design) -> dict[str, str]:
    """Return what has a range: a subnet, or the people and systems whose flows start there; none where two have it."""
    found = {prefix: {subnet.name} for subnet in design.network.subnets for prefix in subnet.address_prefixes}
    for flow in design.intent.flows:
        for prefix in flow.source_ranges:
            found.setdefault(prefix, set()).add(flow.source.rsplit("/", 1)[-1])
    return {prefix: names.pop() for prefix, names in found.items() if len(names) == 1}


def _named(words: str, ranges: Mapping[str, str]) -> str:
    """Return the names of ranges in the order in which they are written; empty where none has one."""
    parts = words.split(", ")
    return ", ".join(ranges.get(part, part) for part in parts) if any(part in ranges for part in parts) else ""


def _sheet(name: str, requests: tuple[Request, ...], gone: tuple[Request, ...]) -> Sheet:
    parts: dict[str, list[Request]] = {}
    rows = [row for row in requests if row.sheet == name]
    several = len({row.columns.get("firewall", "") for row in rows}) > 1
    for row in sorted(rows, key=_together):
        parts.setdefault(_title(row) if several else row.part, []).append(row)
    found = tuple(Part(title, tuple(members)) for title, members in parts.items())
    return Sheet(name, TITLES[name], found, tuple(row for row in gone if row.sheet == name))


def _together(row: Request) -> tuple[int, str, int, *tuple[str, ...]]:
    """Return what rows that are done together share: a part, a firewall, a stage, a collection, a server, a zone."""
    part = PARTS.index(row.part) if row.part in PARTS else len(PARTS)
    return part, row.columns.get("firewall", ""), row.order, *(row.columns.get(name, "") for name in TOGETHER)


def _title(row: Request) -> str:
    return f"{row.part}, firewall {row.columns['firewall']}" if row.columns.get("firewall") else row.part
