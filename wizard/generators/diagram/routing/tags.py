"""Words and step numbers on the lines: each on the clearest stretch of its own line, on a halo."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from wizard.generators.diagram.fonts import loose, text_width
from wizard.generators.diagram.layout.compose import Layout
from wizard.generators.diagram.layout.outline import keep_clear, solid
from wizard.generators.diagram.layout.shapes import Point, Rect, around
from wizard.generators.diagram.routing.lines import Route
from wizard.generators.diagram.scene import Edge
from wizard.generators.diagram.theme import ARROW, BOXES, LATTICE, NOTE

HEIGHT = 16
CIRCLE = 16
REFUSED = 1000.0


@dataclass(frozen=True, slots=True)
class Tag:
    """The words and number of one line: the rectangle they cover, and the colour role of what lies behind."""

    edge: Edge
    rect: Rect
    halo: str
    fits: bool

    @property
    def circle(self) -> Rect | None:
        """Return the square of the number's circle, or None without a number."""
        return Rect(self.rect.x, self.rect.y, CIRCLE, CIRCLE) if self.edge.step else None

    @property
    def text(self) -> Rect | None:
        """Return the rectangle of the words, or None without words."""
        left = CIRCLE + 2 if self.edge.step else 0
        return self.rect.inset(left, 0, 0, 0) if self.edge.label else None


def tags(layout: Layout, routes: tuple[Route, ...]) -> tuple[Tag, ...]:
    """Return a tag for every line that has words or a number; those with the fewest places come first."""
    fixed = tuple(rect for leaf in layout.leaves for rect in solid(leaf)) + keep_clear(layout)
    wanted = [r for r in routes if r.edge.label or r.edge.step]
    placed: dict[str, Tag] = {}
    for found in sorted(wanted, key=lambda r: (_length(r), r.edge.id)):
        taken = tuple(tag.rect for tag in placed.values())
        placed[found.edge.id] = _place(layout, found, routes, fixed + taken)
    return tuple(placed[r.edge.id] for r in wanted)


def _length(found: Route) -> float:
    return max(abs(a.x - b.x) + abs(a.y - b.y) for a, b in segments(found.points))


def segments(points: tuple[Point, ...]) -> tuple[tuple[Point, Point], ...]:
    """Return the stretches between corners."""
    return tuple(pairwise(points))


def tag_width(edge: Edge) -> float:
    """Return the width of a tag in points."""
    words = loose(text_width(edge.label, NOTE, "semibold")) if edge.label else 0
    circle = CIRCLE + (2 if edge.label else 0) if edge.step else 0
    return words + circle


def _place(layout: Layout, found: Route, routes: tuple[Route, ...], taken: tuple[Rect, ...]) -> Tag:
    others = [s for r in routes if r is not found for s in segments(r.points)]
    size = tag_width(found.edge), HEIGHT
    scored = (
        (_score(layout, around(center, *size), taken, others) + distance * 0.02 - room * 0.01, order, center)
        for order, (center, distance, room) in enumerate(_candidates(found, *size, bool(found.edge.step)))
    )
    score, _, center = min(scored)
    rect = around(center, *size)
    return Tag(found.edge, rect, _behind(layout, rect), score < REFUSED / 2)


def _candidates(found: Route, width: float, height: float, numbered: bool) -> Iterator[tuple[Point, float, float]]:
    """Yield middles along the line with their distance from the stretch's middle and the stretch's spare length."""
    for start, end in segments(found.points):
        level = start.y == end.y
        length = abs(end.x - start.x) + abs(end.y - start.y)
        # On an upright stretch the number sits on the line and the words stand beside it.
        aside = (width - CIRCLE) / 2 if numbered and not level else 0.0
        middle = Point((start.x + end.x) / 2 + aside, (start.y + end.y) / 2)
        room = (length - (width if level else height) - 2 * ARROW - 8) / 2
        yield middle, 0.0 if room >= 0 else 400.0 - room, min(room, 160.0)
        offset = float(LATTICE)
        while offset <= room:
            for sign in (-1, 1):
                shift = sign * offset
                yield (
                    Point(middle.x + (shift if level else 0), middle.y + (0 if level else shift)),
                    offset,
                    min(room, 160),
                )
            offset += LATTICE


def _score(layout: Layout, rect: Rect, taken: tuple[Rect, ...], others: list[tuple[Point, Point]]) -> float:
    near = rect.inset(-2, -2, -2, -2)
    score = REFUSED * sum(near.overlaps(other) for other in taken)
    score += 0.0 if layout.content.holds(rect) else REFUSED
    score += REFUSED * sum(near.overlaps(_thin(a, b)) for a, b in others)
    for placed in layout.boxes:
        if near.overlaps(placed.rect) and not placed.rect.holds(near):
            score += 6.0 if BOXES[placed.box.style].line else 0.0
    return score


def _thin(a: Point, b: Point) -> Rect:
    return Rect(min(a.x, b.x) - 1, min(a.y, b.y) - 1, abs(a.x - b.x) + 2, abs(a.y - b.y) + 2)


def _behind(layout: Layout, rect: Rect) -> str:
    """Return the fill role of the innermost filled box under a tag's middle."""
    spot = around(rect.center, 1, 1)
    under = [p for p in layout.boxes if p.rect.holds(spot) and BOXES[p.box.style].fill]
    return BOXES[under[-1].box.style].fill if under else "page"
