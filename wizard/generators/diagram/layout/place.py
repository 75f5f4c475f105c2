"""The place pass: give every element its rectangle, sharing out the room that is left."""

from wizard.generators.diagram.layout.measure import PADDING, STEP, measure, title_bar
from wizard.generators.diagram.layout.shapes import Rect, Size, down_to
from wizard.generators.diagram.scene import Bar, Box, Card, Col, Element, Grid, Icon, Row, Space, Strip
from wizard.generators.diagram.scene import Step as StepText

Placed = tuple[tuple[Element, Rect], ...]


def place(element: Element, rect: Rect) -> Placed:
    """Return every element inside `element`, itself first, with its rectangle. `rect` is not smaller than measured."""
    own = ((element, rect),)
    match element:
        case Row():
            return own + _line(element, rect, horizontal=True)
        case Col():
            return own + _line(element, rect, horizontal=False)
        case Grid():
            return own + _grid(element, rect)
        case Box():
            inner = rect.inset(PADDING, title_bar(element), PADDING, PADDING)
            return own + place(element.child, _fitted(element.child, inner))
        case _:
            return own


def grows(element: Element, *, horizontal: bool) -> bool:
    """Return whether an element takes room that is left along an axis: boxes do, and what holds them."""
    match element:
        case Box():
            return element.grow and (horizontal or element.rise)
        case Card() | Strip():
            return False
        case Row() | Col() | Grid():
            return any(grows(child, horizontal=horizontal) for child in element.children)
        case _:
            return False


def _fitted(element: Element, rect: Rect) -> Rect:
    """Return where a box's content goes: all of the room for what can use it, else the middle of it."""
    size = measure(element)
    match element:
        case Row() | Col() | Grid() | Box():
            return rect
        case Card():
            return Rect(rect.x, rect.y, rect.width, size.height)
        case _:
            return _middle(size, rect)


def _middle(size: Size, rect: Rect) -> Rect:
    x = rect.x + down_to((rect.width - size.width) / 2, 8)
    y = rect.y + down_to((rect.height - size.height) / 2, 8)
    return Rect(x, y, size.width, size.height)


def _line(line: Row | Col, rect: Rect, *, horizontal: bool) -> Placed:
    sizes = [measure(child) for child in line.children]
    lengths = [s.width if horizontal else s.height for s in sizes]
    room = (rect.width if horizontal else rect.height) - sum(lengths) - line.gap * max(0, len(lengths) - 1)
    growing = [grows(child, horizontal=horizontal) for child in line.children]
    lead, gap = _share(line, lengths, growing, room)
    at = (rect.x if horizontal else rect.y) + lead
    placed: Placed = ()
    for child, size, length in zip(line.children, sizes, lengths, strict=True):
        slot = Rect(at, rect.y, length, rect.height) if horizontal else Rect(rect.x, at, rect.width, length)
        placed += place(child, _across(child, size, slot, line.align, horizontal=horizontal))
        at += length + gap
    return placed


def _share(line: Row | Col, lengths: list[int], growing: list[bool], room: float) -> tuple[float, float]:
    """Share `room` out, lengthening `lengths` in place; return the lead before the first and the gap between."""
    count = len(lengths)
    if line.justify == "stretch" and any(growing):
        each = down_to(room / sum(growing), STEP)
        for index, grow in enumerate(growing):
            lengths[index] += each if grow else 0
        last = max(index for index, grow in enumerate(growing) if grow)
        lengths[last] += down_to(room - each * sum(growing), 8)
        return 0, line.gap
    if line.justify == "between" and count > 1:
        return 0, line.gap + down_to(room / (count - 1), 8)
    if line.justify in ("center", "stretch", "between"):
        spread = down_to(room / (count + 1), 8) if line.justify == "stretch" and count > 1 else 0
        lead = down_to((room - spread * (count - 1)) / 2, 8)
        return lead, line.gap + spread
    return 0, line.gap


def _across(child: Element, size: Size, slot: Rect, align: str, *, horizontal: bool) -> Rect:
    """Return a child's rectangle across the line: stretched, centred or at the start."""
    if isinstance(child, Icon | Strip | Space | Bar | StepText):
        align = "center" if align == "stretch" else align
    if isinstance(child, Card) and horizontal and align == "stretch":
        align = "center"
    if align == "stretch":
        return slot
    middle = _middle(Size(int(slot.width) if horizontal else size.width, size.height), slot)
    if align == "center":
        return middle if horizontal else Rect(middle.x, slot.y, size.width, slot.height)
    if horizontal:
        return Rect(slot.x, slot.y, slot.width, size.height)
    return Rect(slot.x, slot.y, size.width, slot.height)


def _grid(grid: Grid, rect: Rect) -> Placed:
    sizes = [measure(child) for child in grid.children]
    columns = min(grid.columns, max(1, len(sizes)))
    room = down_to(rect.width - grid.gap * (columns - 1), 8)
    width = down_to(room / columns, 8)
    wider = (room - width * columns) // 8
    placed: Placed = ()
    y = rect.y
    for start in range(0, len(sizes), grid.columns):
        height = max(s.height for s in sizes[start : start + grid.columns])
        x = rect.x
        for column, child in enumerate(grid.children[start : start + grid.columns]):
            slot = Rect(x, y, width + (8 if column < wider else 0), height)
            placed += place(child, _across(child, measure(child), slot, "stretch", horizontal=False))
            x = slot.right + grid.gap
        y += height + grid.row_gap
    return placed
