"""What it costs to walk over a page, lattice point by lattice point."""

from dataclasses import dataclass, field

from wizard.generators.diagram.layout.compose import Layout
from wizard.generators.diagram.layout.outline import keep_clear, solid
from wizard.generators.diagram.layout.shapes import Point, Rect
from wizard.generators.diagram.theme import LATTICE, MARGIN

TITLE, TITLE_LEVEL, HUG, NEAR, FOREIGN, SKIRT = 60.0, 1.5, 24.0, 0.6, 8.0, 2.0
BLOCKED = 10_000.0
"""So dear that a route enters only where there is no other way; the geometry checks then refuse the page."""


@dataclass(slots=True)
class Terrain:
    """Costs by lattice index `row * columns + column`; `traffic` fills up as lines are routed."""

    columns: int
    rows: int
    enter: list[float]
    along: tuple[list[float], list[float]]
    """Cost of moving horizontally, vertically: borders are not to be hugged."""
    box: list[str]
    """Id of the innermost box whose inside holds the point."""
    traffic: dict[int, dict[str, str]] = field(default_factory=dict)
    """Lattice index → bus or line → `h`, `v`, or `b` where it bends or ends."""
    words: dict[int, str] = field(default_factory=dict)
    """Lattice index → the line whose words stand there."""

    def index(self, point: Point) -> int:
        """Return the lattice index of a point."""
        return round(point.y / LATTICE) * self.columns + round(point.x / LATTICE)

    def used(self, bus: str) -> bool:
        """Return whether a line of a bus is on the page already."""
        return any(bus in here for here in self.traffic.values())

    def point(self, index: int) -> Point:
        """Return the point of a lattice index."""
        return Point(index % self.columns * LATTICE, index // self.columns * LATTICE)


def survey(layout: Layout) -> Terrain:
    """Return the page's terrain without any line on it."""
    columns, rows = layout.width // LATTICE + 1, layout.height // LATTICE + 1
    size = columns * rows
    terrain = Terrain(columns, rows, [0.0] * size, ([0.0] * size, [0.0] * size), [""] * size)
    _edge_of_page(terrain, layout)
    for placed in layout.boxes:
        for index in _inside(terrain, placed.rect):
            terrain.box[index] = placed.box.id
        _border(terrain, placed.rect)
        if placed.box.title:
            level = Rect(placed.rect.x, placed.rect.y, placed.rect.width, 32)
            for index in _inside(terrain, level):
                terrain.along[0][index] += TITLE_LEVEL
    for rect in keep_clear(layout):
        for index in _inside(terrain, rect.inset(-4, -4, -4, -4)):
            terrain.enter[index] = max(terrain.enter[index], TITLE)
    for leaf in layout.leaves:
        for rect in solid(leaf):
            for index in _inside(terrain, rect.inset(-1, -1, -1, -1)):
                terrain.enter[index] = max(terrain.enter[index], SKIRT)
            for index in _inside(terrain, rect):
                terrain.enter[index] = BLOCKED
    return terrain


def reserve(terrain: Terrain, words: dict[str, Rect]) -> None:
    """Keep the places of words on lines free for their own lines. `words` holds rectangles by line.

    The next line is so far away that its own words have room beside them.
    """
    for line, rect in words.items():
        for index in _inside(terrain, rect.inset(-4, -12, -4, -12)):
            terrain.words[index] = line


def _inside(terrain: Terrain, rect: Rect) -> list[int]:
    """Return the points strictly inside a rectangle."""
    first_column, last_column = int(rect.x // LATTICE) + 1, int(-(-rect.right // LATTICE)) - 1
    first_row, last_row = int(rect.y // LATTICE) + 1, int(-(-rect.bottom // LATTICE)) - 1
    return [
        row * terrain.columns + column
        for row in range(max(0, first_row), min(terrain.rows - 1, last_row) + 1)
        for column in range(max(0, first_column), min(terrain.columns - 1, last_column) + 1)
    ]


def _border(terrain: Terrain, rect: Rect) -> None:
    left, right = round(rect.x / LATTICE), round(rect.right / LATTICE)
    top, bottom = round(rect.y / LATTICE), round(rect.bottom / LATTICE)
    horizontal, vertical = terrain.along
    for away, cost in ((0, HUG), (-1, NEAR), (1, NEAR)):
        for column in range(left, right + 1):
            horizontal[(top + away) * terrain.columns + column] += cost
            horizontal[(bottom + away) * terrain.columns + column] += cost
        for row in range(top, bottom + 1):
            vertical[row * terrain.columns + left + away] += cost
            vertical[row * terrain.columns + right + away] += cost


def _edge_of_page(terrain: Terrain, layout: Layout) -> None:
    content = layout.content
    margin = MARGIN // LATTICE
    last_row = round((layout.legend[0].y - 16) / LATTICE) if layout.legend else terrain.rows - 2
    for index in range(terrain.columns * terrain.rows):
        column, row = index % terrain.columns, index // terrain.columns
        if column < margin or column >= terrain.columns - margin or row < content.y / LATTICE or row > last_row:
            terrain.enter[index] = BLOCKED
