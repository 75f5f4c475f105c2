"""The legend below a page: each kind of line in the reader's words, then what the small signs stand for."""

from dataclasses import dataclass

from wizard.generators.diagram.fonts import text_width
from wizard.generators.diagram.layout.shapes import up_to
from wizard.generators.diagram.scene import Bar, Box, Card, EdgeKind, Page, named
from wizard.generators.diagram.theme import MARGIN, META

SAMPLE, SIGN = 42, 24
"""Room for the sample of a line and for a sign left of its words, in points."""
SIGNS = {
    "network_security_group": "Network security group",
    "route_table": "Route table",
    "nat_gateway": "NAT gateway",
    "private_endpoint": "Behind a private endpoint",
    "subnet": "Subnet",
    "reserved": "Kept for later",
    "free": "Free",
}
"""Kind of icon or style of bar → its words."""


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A kind of line, or a sign where `kind` is None; its words, and where its sample starts."""

    kind: EdgeKind | None
    sign: str
    text: str
    x: float
    y: float

    @property
    def text_x(self) -> float:
        """Return where the words start."""
        return self.x + (SAMPLE if self.kind else SIGN)


def legend(page: Page, y: float, width: int) -> tuple[LegendEntry, ...]:
    """Return the entries of a page in rows no wider than `width`, the first row's middle at `y`."""
    wanted: list[tuple[EdgeKind | None, str, str]] = [(kind, "", text) for kind, text in page.legend]
    wanted += [(None, sign, SIGNS[sign]) for sign in _signs(page)]
    entries: list[LegendEntry] = []
    x = float(MARGIN)
    for kind, sign, text in wanted:
        needed = (SAMPLE if kind else SIGN) + text_width(text, META + 1)
        if entries and x + needed > MARGIN + width:
            x, y = float(MARGIN), y + 24
        entries.append(LegendEntry(kind, sign, text, x, y))
        x += up_to(needed + 24, 8)
    return tuple(entries)


def _signs(page: Page) -> list[str]:
    """Return the signs on a page that carry no name of their own, in the order of `SIGNS`."""
    found = named(page.root)
    used = {badge for e in found if isinstance(e, Box) for badge in e.badges}
    used |= {e.corner for e in found if isinstance(e, Card)} | {e.style for e in found if isinstance(e, Bar)}
    return [sign for sign in SIGNS if sign in used]
