"""What a page shows: boxes, icons, cards and the lines between them, before anything has a position.

A network is a strict containment tree (region, virtual network, subnet, resource); the elements below say just that.
Ids are unique on a page and made of `[a-z0-9-]`, because Graphviz reads a colon as a port.
"""

import re
from dataclasses import dataclass, field
from typing import Literal

BoxStyle = Literal[
    "plain", "region", "global", "hub", "virtual_network", "subnet", "endpoints", "on_premises", "paas", "managed",
    "panel", "internet", "free", "reserved",
]  # fmt: skip
EdgeKind = Literal["ingress", "admin", "egress", "dns", "private_link", "peering", "hybrid"]
Side = Literal["left", "right", "top", "bottom"]
Align = Literal["start", "center", "stretch"]
Justify = Literal["start", "center", "between", "stretch"]

ID = re.compile(r"[a-z][a-z0-9-]*")


@dataclass(frozen=True, slots=True)
class Icon:
    """A resource as a free icon with its name below. `kind` is a key of `icons.ICONS`."""

    id: str
    kind: str
    title: str
    note: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A resource as a white card, icon left. `corner` is a small icon; `stacked` means "several of these".

    A text wider than `limit` points makes the card no wider; it is shortened where the card has no more room.
    """

    id: str
    kind: str
    title: str
    note: str = ""
    link: str = ""
    corner: str = ""
    stacked: bool = False
    limit: int = 264


@dataclass(frozen=True, slots=True)
class Strip:
    """A white card that stands for many: a title and a strip of small icons (kinds)."""

    id: str
    kind: str
    title: str
    icons: tuple[str, ...]
    columns: int = 7
    link: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One sentence of the panel below a page. `number` is what its circle on the line shows."""

    id: str
    number: str
    kind: EdgeKind
    text: str
    width: int = 480


@dataclass(frozen=True, slots=True)
class Bar:
    """A part of an address bar, `width` points wide. A name that does not fit gives way to `size`, such as `/26`."""

    id: str
    style: BoxStyle
    title: str
    note: str
    width: int
    size: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """Elements side by side."""

    children: tuple["Element", ...]
    gap: int = 16
    align: Align = "stretch"
    justify: Justify = "stretch"


@dataclass(frozen=True, slots=True)
class Col:
    """Elements one below the other."""

    children: tuple["Element", ...]
    gap: int = 16
    align: Align = "stretch"
    justify: Justify = "start"


@dataclass(frozen=True, slots=True)
class Grid:
    """Elements in `columns` columns of one width. Cards bring their own room above and below: `row_gap` is 0."""

    children: tuple["Element", ...]
    columns: int
    gap: int = 8
    row_gap: int = 0


@dataclass(frozen=True, slots=True)
class Space:
    """Nothing, of a size."""

    width: int = 0
    height: int = 0


@dataclass(frozen=True, slots=True)
class Box:
    """A container with a border. `badges` are icon kinds shown small in the top right corner.

    `inset` is more room above the content in points, so that its rows meet those of a neighbour. A box that does not
    `grow` keeps its measured size where there is room left; one that does not `rise` keeps its height in a column.
    """

    id: str
    style: BoxStyle
    title: str
    child: "Element"
    note: str = ""
    icon: str = ""
    badges: tuple[str, ...] = ()
    link: str = ""
    minimum_width: int = 0
    inset: int = 0
    grow: bool = True
    rise: bool = True


Leaf = Icon | Card | Strip | Step | Bar
Element = Leaf | Row | Col | Grid | Space | Box


@dataclass(frozen=True, slots=True)
class Edge:
    """A line from one box, icon or card to another.

    Lines of one `bus` may share a trunk and fork. `step` is the number in the circle, `label` the words beside it.
    `source_side` and `target_side` hint where the line starts and ends; without them the router chooses.
    """

    source: str
    target: str
    kind: EdgeKind
    label: str = ""
    step: str = ""
    bus: str = ""
    source_side: Side | None = None
    target_side: Side | None = None

    @property
    def id(self) -> str:
        """Return a name that is stable as long as the line joins the same two things for the same reason."""
        return "-".join(part for part in ("line", self.source, self.target, self.kind, self.step.lower()) if part)


@dataclass(frozen=True, slots=True)
class Meta:
    """The title block's right side: lines of text, the first in semibold."""

    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One picture.

    `id` is its file name and the prefix of its ids; `message` its one-line answer; `words` the picture in words.
    `legend` names the kinds of line in the reader's words, in order of appearance.
    """

    id: str
    title: str
    message: str
    root: Element
    edges: tuple[Edge, ...] = ()
    steps: tuple[Step, ...] = ()
    legend: tuple[tuple[EdgeKind, str], ...] = ()
    words: tuple[str, ...] = ()
    meta: Meta = field(default_factory=Meta)

    def __post_init__(self) -> None:
        """Refuse ids that are malformed or used twice, and lines that end nowhere."""
        ids = [element.id for element in named(self.root)] + [step.id for step in self.steps]
        wrong = sorted(name for name in (self.id, *ids) if not ID.fullmatch(name))
        twice = sorted({name for name in ids if ids.count(name) > 1})
        loose = sorted({end for edge in self.edges for end in (edge.source, edge.target) if end not in ids})
        if wrong or twice or loose:
            raise ValueError(f"page {self.id}: malformed ids {wrong}, ids used twice {twice}, loose ends {loose}")


def children(element: Element) -> tuple[Element, ...]:
    """Return what an element holds directly."""
    match element:
        case Row() | Col() | Grid():
            return element.children
        case Box():
            return (element.child,)
        case _:
            return ()


def walk(element: Element) -> tuple[Element, ...]:
    """Return the element and everything in it, outside in."""
    return (element, *(inner for child in children(element) for inner in walk(child)))


def named(element: Element) -> tuple[Leaf | Box, ...]:
    """Return the boxes and leaves in an element, outside in."""
    return tuple(e for e in walk(element) if isinstance(e, Icon | Card | Strip | Step | Bar | Box))
