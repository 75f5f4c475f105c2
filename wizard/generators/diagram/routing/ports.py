"""Where a line may leave or enter a thing."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from wizard.generators.diagram.layout.compose import Layout, PlacedBox, PlacedLeaf
from wizard.generators.diagram.layout.measure import ICON_IMAGE
from wizard.generators.diagram.layout.outline import text_below, visible
from wizard.generators.diagram.layout.shapes import Point, Rect
from wizard.generators.diagram.scene import Icon, Side
from wizard.generators.diagram.theme import LATTICE


class Direction(NamedTuple):
    """A unit vector; also an index into the router's four directions."""

    dx: int
    dy: int


RIGHT, DOWN, LEFT, UP = DIRECTIONS = (Direction(1, 0), Direction(0, 1), Direction(-1, 0), Direction(0, -1))
OUTWARD: dict[Side, Direction] = {"right": RIGHT, "bottom": DOWN, "left": LEFT, "top": UP}
OFF_MIDDLE = 0.02
"""Cost of a point away from the middle of the side."""
OFF_IMAGE = 6.0
"""Cost of an arrow that meets an image or a card's short side 8 points off its middle."""
UNDER_NAME = 12.0
"""Cost of an arrow that ends under an icon's name: it points at the words."""


@dataclass(frozen=True, slots=True)
class Port:
    """A point on the lattice, the way out from there, the point where the line is really drawn to, and costs.

    `arrival` comes on top of `cost` where a line ends.
    """

    point: Point
    side: Side
    attach: Point
    cost: float = 0.0
    arrival: float = 0.0

    @property
    def outward(self) -> Direction:
        return OUTWARD[self.side]


def ports_of(layout: Layout) -> dict[str, tuple[Port, ...]]:
    """Return the ports of every box and leaf by id."""
    boxes = {placed.box.id: tuple(_sides(placed.rect, placed.rect, 24)) for placed in layout.boxes}
    return boxes | {placed.leaf.id: tuple(_leaf(placed)) for placed in layout.leaves}


def _leaf(placed: PlacedLeaf) -> Iterator[Port]:
    if isinstance(placed.leaf, Icon):
        yield from _icon(placed, placed.leaf)
    else:
        yield from _sides(placed.rect, visible(placed), 16)


def _icon(placed: PlacedLeaf, icon: Icon) -> Iterator[Port]:
    x, top = placed.rect.center.x, placed.rect.y
    middle = top + ICON_IMAGE / 2
    for offset in (0, -LATTICE, LATTICE):
        cost = OFF_IMAGE if offset else 0.0
        yield Port(Point(x + 40, middle + offset), "right", Point(x + 28, middle + offset), cost)
        yield Port(Point(x - 40, middle + offset), "left", Point(x - 28, middle + offset), cost)
    yield Port(Point(x, top - LATTICE), "top", Point(x, top))
    under = Point(x, text_below(placed, icon).bottom)
    yield Port(Point(x, placed.rect.bottom + LATTICE), "bottom", under, arrival=UNDER_NAME)


def _sides(slot: Rect, drawn: Rect, corner: int) -> Iterator[Port]:
    """Yield the points one lattice step outside all four sides, away from the corners: a line bends no nearer."""
    for x in _along(slot.x, slot.right, corner):
        cost = abs(x - slot.center.x) * OFF_MIDDLE
        yield Port(Point(x, slot.y - LATTICE), "top", Point(x, drawn.y), cost)
        yield Port(Point(x, slot.bottom + LATTICE), "bottom", Point(x, drawn.bottom), cost)
    for y in _along(slot.y, slot.bottom, 16 if corner == 16 else corner):
        off = abs(y - slot.center.y)
        cost = off * OFF_MIDDLE if slot.height > 64 else (OFF_IMAGE if off else 0.0)
        yield Port(Point(slot.x - LATTICE, y), "left", Point(drawn.x, y), cost)
        yield Port(Point(slot.right + LATTICE, y), "right", Point(drawn.right, y), cost)


def _along(start: float, end: float, corner: int) -> Iterator[float]:
    at = start + corner
    while at <= end - corner:
        yield at
        at += LATTICE


def holder(layout: Layout) -> dict[str, str]:
    """Return the id of the box round each thing, by id."""
    parents = {placed.box.id: placed.parent for placed in layout.boxes}
    return parents | {placed.leaf.id: placed.parent for placed in layout.leaves}


def ancestors(parents: dict[str, str], name: str) -> tuple[str, ...]:
    """Return a thing and the boxes round it, inside out."""
    chain: list[str] = []
    while name:
        chain.append(name)
        name = parents[name]
    return tuple(chain)


__all__ = ["DIRECTIONS", "DOWN", "LEFT", "RIGHT", "UP", "PlacedBox", "Port", "ancestors", "holder", "ports_of"]
