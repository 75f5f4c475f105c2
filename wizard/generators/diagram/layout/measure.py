"""The measure pass: how small can an element be? Widths and heights are multiples of 16, so that middles lie on 8."""

from functools import cache

from wizard.generators.diagram.fonts import loose, row_height, text_width, tight, wrap
from wizard.generators.diagram.layout.shapes import Size, up_to
from wizard.generators.diagram.scene import Bar, Box, Card, Col, Element, Grid, Icon, Row, Space, Step, Strip
from wizard.generators.diagram.theme import BADGE, BOX_ICON, LABEL, NOTE, STRIP_ICON

PADDING = 16
TITLE_BAR = 32
STEP = 16
"""Everything is a multiple of this, in points."""
ICON_IMAGE, ICON_ROW, ICON_NOTE = 48, 18, 14
ICON_TEXT_LIMIT = 288
CARD_TEXT_LEFT, CARD_HEIGHT = 44, 48
STRIP_CELL = 36
BAR_HEIGHT = 48
STEP_CIRCLE = 24


@cache
def measure(element: Element) -> Size:
    """Return the smallest size in points."""
    match element:
        case Icon():
            return _icon(element)
        case Card():
            return _card(element)
        case Strip():
            return _strip(element)
        case Step():
            lines = len(step_lines(element))
            return Size(element.width, up_to(lines * row_height(LABEL) + 2, 8))
        case Bar():
            return Size(element.width, BAR_HEIGHT)
        case Space():
            return Size(up_to(element.width, STEP), up_to(element.height, STEP))
        case Row():
            sizes = [measure(child) for child in element.children]
            return Size(_sum([s.width for s in sizes], element.gap), max((s.height for s in sizes), default=0))
        case Col():
            sizes = [measure(child) for child in element.children]
            return Size(max((s.width for s in sizes), default=0), _sum([s.height for s in sizes], element.gap))
        case Grid():
            return _grid(element)
        case Box():
            return _box(element)


def _sum(values: list[int], gap: int) -> int:
    return sum(values) + gap * max(0, len(values) - 1)


def _icon(icon: Icon) -> Size:
    text = max(text_width(icon.title, LABEL, "semibold"), text_width(icon.note, NOTE), 56)
    height = ICON_IMAGE + ICON_ROW + (ICON_NOTE if icon.note else 0)
    return Size(up_to(loose(min(text, ICON_TEXT_LIMIT)), STEP), up_to(height, STEP))


def _card(card: Card) -> Size:
    text = max(text_width(card.title, LABEL, "semibold"), text_width(card.note, NOTE))
    corner = 24 if card.corner else 0
    return Size(up_to(CARD_TEXT_LEFT + loose(min(text, card.limit)) + corner + 8, STEP), CARD_HEIGHT)


def _strip(strip: Strip) -> Size:
    columns = min(strip.columns, max(1, len(strip.icons)))
    rows = -(-len(strip.icons) // strip.columns)
    title = loose(text_width(strip.title, LABEL, "semibold")) + BOX_ICON + 8
    return Size(up_to(max(columns * STRIP_CELL, title) + 8, STEP), up_to(30 + rows * (STRIP_ICON + 8) + 6, STEP))


def _grid(grid: Grid) -> Size:
    sizes = [measure(child) for child in grid.children]
    rows = [sizes[start : start + grid.columns] for start in range(0, len(sizes), grid.columns)]
    width = max((s.width for s in sizes), default=0)
    heights = [max(s.height for s in row) for row in rows]
    return Size(_sum([width] * min(grid.columns, max(1, len(sizes))), grid.gap), _sum(heights, grid.row_gap))


def title_width(box: Box) -> float:
    """Return the width of a box's title line in points: icon, title, note."""
    note = text_width(" " + box.note, NOTE + 1) if box.note else 0
    return text_width(box.title, LABEL + 1, "semibold") + note + (BOX_ICON + 4 if box.icon else 0)


def title_bar(box: Box) -> int:
    """Return the height kept free for a box's title in points."""
    return (TITLE_BAR if box.title else PADDING) + box.inset


def _box(box: Box) -> Size:
    inner = measure(box.child)
    title = title_width(box) + len(box.badges) * (BADGE + 4) + 32
    width = max(inner.width + 2 * PADDING, title, box.minimum_width)
    return Size(up_to(width, STEP), up_to(inner.height + title_bar(box) + PADDING, STEP))


def step_lines(step: Step) -> tuple[str, ...]:
    """Return the wrapped sentence of a step."""
    return wrap(step.text, tight(step.width - STEP_CIRCLE), LABEL)
