"""Colours, dashes and sizes. A role has one colour in light and one in dark; a line's kind is colour *and* dash.

Every light colour is used for one role only: the dark style sheet finds the role by its light colour.
"""

from dataclasses import dataclass
from typing import Literal

from wizard.generators.diagram.scene import BoxStyle, EdgeKind

Scheme = Literal["light", "dark"]

# role: (light, dark)
COLOURS: dict[str, tuple[str, str]] = {
    "page": ("#ffffff", "#14191f"),
    "ink": ("#1b2733", "#e8edf2"),
    "quiet": ("#5a6872", "#a3b0bb"),
    "card": ("#fefefe", "#242c35"),
    "card-line": ("#c3cfda", "#4c5966"),
    "on-circle": ("#fffffe", "#14191e"),
    "region": ("#f6f8fa", "#1b2229"),
    "region-line": ("#aebbc7", "#55626e"),
    "global": ("#f7f8fa", "#1b222a"),
    "hub": ("#eaf3fb", "#17273a"),
    "network": ("#fffeff", "#171d24"),
    "network-line": ("#0078d4", "#4ba3e8"),
    "network-ink": ("#005a9e", "#69b4f0"),
    "subnet": ("#eef5fc", "#1c2936"),
    "subnet-line": ("#9fc3e4", "#3f6488"),
    "endpoints": ("#e9f6f6", "#16302f"),
    "endpoints-line": ("#6fb7bb", "#3f8a8e"),
    "on-premises": ("#f3f2f1", "#262626"),
    "on-premises-line": ("#8a8886", "#807e7c"),
    "paas": ("#fbf7ef", "#2a261d"),
    "paas-line": ("#d3b87a", "#8a7443"),
    "managed": ("#f6f1fb", "#271f33"),
    "managed-line": ("#a58cc9", "#7d67a3"),
    "free": ("#fcfcfd", "#1a2027"),
    "free-line": ("#c9d2da", "#46525e"),
    "reserved": ("#e3e6e9", "#2f363e"),
    "reserved-line": ("#b4bcc4", "#5b6772"),
    "ingress": ("#0067b8", "#5aa9f0"),
    "admin": ("#7a4fbf", "#b497f0"),
    "egress": ("#c4410c", "#f08a5a"),
    "dns": ("#2e7d32", "#6cc472"),
    "private_link": ("#00838f", "#4fd0db"),
    "peering": ("#44525e", "#aab6c1"),
}


def colour(role: str, scheme: Scheme = "light") -> str:
    """Return a role's colour as `#rrggbb`."""
    return COLOURS[role][0 if scheme == "light" else 1]


@dataclass(frozen=True, slots=True)
class BoxLook:
    """How a container is drawn: roles of fill, border and title; `dashed`; border width in points."""

    fill: str
    line: str
    ink: str = "ink"
    dashed: bool = False
    width: float = 1.0


BOXES: dict[BoxStyle, BoxLook] = {
    "plain": BoxLook("", ""),
    "internet": BoxLook("", ""),
    "region": BoxLook("region", "region-line", width=1.2),
    "global": BoxLook("global", "region-line", width=1.2),
    "hub": BoxLook("hub", "network-line", "network-ink", dashed=True, width=1.6),
    "virtual_network": BoxLook("network", "network-line", "network-ink", dashed=True, width=1.6),
    "subnet": BoxLook("subnet", "subnet-line"),
    "endpoints": BoxLook("endpoints", "endpoints-line"),
    "on_premises": BoxLook("on-premises", "on-premises-line", width=1.2),
    "paas": BoxLook("paas", "paas-line", dashed=True, width=1.2),
    "managed": BoxLook("managed", "managed-line", dashed=True, width=1.2),
    "panel": BoxLook("card", "card-line"),
    "free": BoxLook("free", "free-line", dashed=True),
    "reserved": BoxLook("reserved", "reserved-line"),
}


@dataclass(frozen=True, slots=True)
class LineLook:
    """How a line is drawn: colour role, Graphviz style, draw.io dash pattern, width in points, with a head or not."""

    colour: str
    style: str = "solid"
    dashes: str = ""
    width: float = 1.5
    head: bool = True


LINES: dict[EdgeKind, LineLook] = {
    "ingress": LineLook("ingress"),
    "admin": LineLook("admin"),
    "egress": LineLook("egress"),
    "dns": LineLook("dns", "dashed", "6 4"),
    "private_link": LineLook("private_link", "dotted", "1 4"),
    "peering": LineLook("peering", width=2.2, head=False),
    "hybrid": LineLook("peering", width=2.2),
}

MARGIN = 32
"""Space round a page, in points."""
LATTICE = 8
"""Everything lies on multiples of this many points."""
TITLE, MESSAGE, LABEL, NOTE, META = 22, 12, 11, 9, 9
"""Sizes of text in points."""
ICON, CARD_ICON, STRIP_ICON, BADGE, BOX_ICON = 44, 28, 24, 16, 18
"""Sizes of icons in points."""
ARROW = 7.0
"""Length of a head in points."""
