"""Put a page together: title block, content, panel of steps, legend."""

from dataclasses import dataclass, replace

from wizard.generators.diagram.fonts import loose, text_width
from wizard.generators.diagram.layout.legend import LegendEntry, legend
from wizard.generators.diagram.layout.measure import PADDING, STEP, measure
from wizard.generators.diagram.layout.place import Placed, place
from wizard.generators.diagram.layout.shapes import Rect, down_to, up_to
from wizard.generators.diagram.scene import Box, Col, Leaf, Page, Row, Space
from wizard.generators.diagram.scene import Step as StepText
from wizard.generators.diagram.theme import MARGIN, MESSAGE, META, TITLE

TOP = 80
"""Where the content starts, in points from the top."""
MINIMUM_WIDTH = 832
TITLE_LIMIT, META_LIMIT = 800, 320
"""A title or project name wider than this is shortened, in points."""
PANEL = "steps"
STEP_COLUMN = 384


@dataclass(frozen=True, slots=True)
class PlacedBox:
    """A box with its rectangle and the id of the box round it (empty = none)."""

    box: Box
    rect: Rect
    parent: str


@dataclass(frozen=True, slots=True)
class PlacedLeaf:
    """An icon, card, strip, step or bar with its slot and the id of the box round it."""

    leaf: Leaf
    rect: Rect
    parent: str


@dataclass(frozen=True, slots=True)
class Layout:
    """A page whose every part has a rectangle; lines come later."""

    page: Page
    width: int
    height: int
    boxes: tuple[PlacedBox, ...]
    leaves: tuple[PlacedLeaf, ...]
    legend: tuple[LegendEntry, ...]

    @property
    def content(self) -> Rect:
        """Return the area below the title block and above the legend."""
        return Rect(0, TOP - 8, self.width, self.height - TOP + 8)


def compose(page: Page) -> Layout:
    """Return the page with a rectangle for everything on it."""
    width = up_to(max(measure(page.root).width, _title_block(page) - 2 * MARGIN, MINIMUM_WIDTH), STEP)
    root = Rect(MARGIN, TOP, width, measure(page.root).height)
    placed = place(page.root, root)
    bottom = root.bottom
    if page.steps:
        panel = _panel(page.steps, width)
        rect = Rect(MARGIN, bottom + 24, width, measure(panel).height)
        placed += place(panel, rect)
        bottom = rect.bottom
    entries = legend(page, bottom + 32, width)
    height = up_to((entries[-1].y + 24) if entries else bottom + 24, 8)
    boxes, leaves = _owners(placed)
    return Layout(page, int(width + 2 * MARGIN), height, boxes, leaves, entries)


def _title_block(page: Page) -> float:
    """Return the page width that the title block needs; a very long title is shortened instead."""
    left = max(text_width(page.title, TITLE, "semibold"), text_width(page.message, MESSAGE))
    return 2 * MARGIN + min(loose(left), TITLE_LIMIT) + meta_width(page) + 48


def meta_width(page: Page) -> int:
    """Return the width of the title block's right side in points."""
    widest = max((text_width(line, META, "semibold") for line in page.meta.lines), default=0)
    return min(loose(widest), META_LIMIT) if page.meta.lines else 0


def _panel(steps: tuple[StepText, ...], width: int) -> Box:
    columns = max(1, min(3, len(steps), width // STEP_COLUMN))
    column = down_to((width - 2 * PADDING - 24 * (columns - 1)) / columns, 8)
    sized = tuple(replace(step, width=column) for step in steps)
    per_column = -(-len(sized) // columns)
    parts = [sized[start : start + per_column] for start in range(0, len(sized), per_column)]
    cols = tuple(Col(part, gap=8, align="start") for part in parts if part)
    return Box(PANEL, "panel", "", Row(cols, gap=24, align="start", justify="start"))


def _owners(placed: Placed) -> tuple[tuple[PlacedBox, ...], tuple[PlacedLeaf, ...]]:
    boxes: list[PlacedBox] = []
    leaves: list[PlacedLeaf] = []
    for element, rect in placed:
        if isinstance(element, Row | Col | Space) or not hasattr(element, "id"):
            continue
        parent = next((b.box.id for b in reversed(boxes) if b.rect.holds(rect)), "")
        if isinstance(element, Box):
            boxes.append(PlacedBox(element, rect, parent))
        else:
            leaves.append(PlacedLeaf(element, rect, parent))  # type: ignore[arg-type]
    return tuple(boxes), tuple(leaves)
