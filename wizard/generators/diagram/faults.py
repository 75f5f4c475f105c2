"""What would make a picture hard to read, found in its geometry: the drawing is never looked at by a test."""

from collections.abc import Iterator
from itertools import combinations

from wizard.generators.diagram.fonts import text_width
from wizard.generators.diagram.layout.compose import Layout
from wizard.generators.diagram.layout.outline import badge_rects, solid, text_below, title_rect
from wizard.generators.diagram.layout.shapes import Point, Rect
from wizard.generators.diagram.picture import Picture
from wizard.generators.diagram.routing.lines import Route
from wizard.generators.diagram.routing.ports import ancestors, holder
from wizard.generators.diagram.routing.tags import Tag, segments
from wizard.generators.diagram.scene import Icon
from wizard.generators.diagram.theme import BOXES, MARGIN, META

NEAR = 8.5
"""How far from its thing a line may end, in points."""
SEEN = 12
"""So much of a line's stretch must be seen beside the words on it, in points."""
EMPTY = 0.02
"""A half of the page, or of a box, of which things cover less than this share is empty."""
LARGE = 0.12
"""A box that takes this share of the page is looked at like the page."""


def faults(picture: Picture) -> tuple[str, ...]:
    """Return every fault of a picture in words; nothing for a good one."""
    return (
        *misplaced(picture.layout),
        *lines_through_things(picture),
        *lines_through_titles(picture),
        *lines_through_foreign_boxes(picture),
        *lines_on_lines(picture),
        *loose_lines(picture),
        *lines_in_margins(picture),
        *lines_on_borders(picture),
        *bad_words(picture),
        *words_outside(picture),
        *empty_halves(picture.layout),
    )


def misplaced(layout: Layout) -> Iterator[str]:
    """Yield things outside their box or the page, and things that overlap a sibling."""
    rects = {placed.box.id: placed.rect for placed in layout.boxes} | {p.leaf.id: p.rect for p in layout.leaves}
    page = Rect(0, 0, layout.width, layout.height)
    parents = holder(layout)
    for name, rect in rects.items():
        if not (rects[parents[name]] if parents[name] else page).holds(rect):
            yield f"{name} is not inside {parents[name] or 'the page'}"
    for (a, first), (b, second) in combinations(rects.items(), 2):
        if parents[a] == parents[b] and first.overlaps(second):
            yield f"{a} overlaps {b}"


def lines_through_things(picture: Picture) -> Iterator[str]:
    """Yield lines that touch an icon, a card or their words, other than where they begin and end."""
    for found in picture.routes:
        for placed in picture.layout.leaves:
            own = placed.leaf.id in (found.edge.source, found.edge.target)
            if any(_crosses(found, rect.inset(1, 1, 1, 1)) for rect in solid(placed)) and not own:
                yield f"{found.edge.id} runs through {placed.leaf.id}"


def lines_through_titles(picture: Picture) -> Iterator[str]:
    """Yield lines that strike a box's title or badges."""
    for found in picture.routes:
        for placed in picture.layout.boxes:
            title = title_rect(placed)
            struck = badge_rects(placed) if title is None else (title, *badge_rects(placed))
            if any(_crosses(found, rect) for rect in struck):
                yield f"{found.edge.id} strikes the title of {placed.box.id}"


def lines_through_foreign_boxes(picture: Picture) -> Iterator[str]:
    """Yield lines through a box that holds neither of their ends."""
    parents = holder(picture.layout)
    for found in picture.routes:
        own = {*ancestors(parents, found.edge.source), *ancestors(parents, found.edge.target)}
        for placed in picture.layout.boxes:
            if (
                placed.box.id not in own
                and BOXES[placed.box.style].line
                and _crosses(found, placed.rect.inset(1, 1, 1, 1))
            ):
                yield f"{found.edge.id} runs through {placed.box.id}"


def lines_on_lines(picture: Picture) -> Iterator[str]:
    """Yield lines that lie on another line without sharing its bus."""
    for first, second in combinations(picture.routes, 2):
        if first.edge.bus and first.edge.bus == second.edge.bus:
            continue
        if any(_shared(a, b) > 4 for a in segments(first.points) for b in segments(second.points)):
            yield f"{first.edge.id} lies on {second.edge.id}"


def loose_lines(picture: Picture) -> Iterator[str]:
    """Yield lines that do not reach both of their things, or are not orthogonal."""
    layout = picture.layout
    rects = {placed.box.id: placed.rect for placed in layout.boxes} | {p.leaf.id: p.rect for p in layout.leaves}
    for found in picture.routes:
        for end, point in ((found.edge.source, found.points[0]), (found.edge.target, found.points[-1])):
            if not rects[end].inset(-NEAR, -NEAR, -NEAR, -NEAR).holds(Rect(point.x, point.y, 0, 0)):
                yield f"{found.edge.id} does not reach {end}"
        if not found.clear or any(a.x != b.x and a.y != b.y for a, b in segments(found.points)):
            yield f"{found.edge.id} is not routed"
    if len(picture.routes) != len(picture.page.edges):
        yield f"{len(picture.page.edges) - len(picture.routes)} lines are missing"


def lines_in_margins(picture: Picture) -> Iterator[str]:
    """Yield lines that run round the page, outside everything that stands on it."""
    right = picture.layout.width - MARGIN
    for found in picture.routes:
        if any(not MARGIN <= point.x <= right for point in found.points):
            yield f"{found.edge.id} runs in the margin"


def lines_on_borders(picture: Picture) -> Iterator[str]:
    """Yield lines that run on the border of a box, where neither can be told from the other."""
    boxes = [placed for placed in picture.layout.boxes if BOXES[placed.box.style].line]
    for found in picture.routes:
        for a, b in segments(found.points):
            for placed in boxes:
                if any(_shared((a, b), border) > 4 for border in _borders(placed.rect)):
                    yield f"{found.edge.id} runs on the border of {placed.box.id}"


def _borders(rect: Rect) -> tuple[tuple[Point, Point], ...]:
    left, right = Point(rect.x, rect.y), Point(rect.right, rect.y)
    below_left, below_right = Point(rect.x, rect.bottom), Point(rect.right, rect.bottom)
    return (left, right), (below_left, below_right), (left, below_left), (right, below_right)


def bad_words(picture: Picture) -> Iterator[str]:
    """Yield words on lines that lie on a thing, a title, other words or another line."""
    for tag in picture.tags:
        if not tag.fits:
            yield f"the words of {tag.edge.id} have no room"
    for tag in picture.tags:
        if _hidden(picture, tag):
            yield f"the words of {tag.edge.id} hide their line"
    for first, second in combinations(picture.tags, 2):
        if first.rect.overlaps(second.rect):
            yield f"the words of {first.edge.id} and {second.edge.id} overlap"
    for tag in picture.tags:
        for found in picture.routes:
            if found.edge is not tag.edge and _crosses(found, tag.rect):
                yield f"{found.edge.id} strikes the words of {tag.edge.id}"


def words_outside(picture: Picture) -> Iterator[str]:
    """Yield words that leave their box or the page: titles, names below icons, words on lines, the legend."""
    layout = picture.layout
    page = Rect(0, 0, layout.width, layout.height)
    rects = {placed.box.id: placed.rect for placed in layout.boxes} | {"": page}
    for placed in layout.boxes:
        end = min((badge.x for badge in badge_rects(placed)), default=placed.rect.right)
        title = title_rect(placed)
        if title is not None and title.right > end:
            yield f"the title of {placed.box.id} is wider than its box"
    for leaf in layout.leaves:
        if isinstance(leaf.leaf, Icon) and not rects[leaf.parent].holds(text_below(leaf, leaf.leaf)):
            yield f"the name of {leaf.leaf.id} leaves {leaf.parent or 'the page'}"
    for tag in picture.tags:
        if not page.holds(tag.rect):
            yield f"the words of {tag.edge.id} leave the page"
    for entry in layout.legend:
        if entry.text_x + text_width(entry.text, META + 1) > layout.width - MARGIN:
            yield f"the legend's {entry.text} leaves the page"


def empty_halves(layout: Layout) -> Iterator[str]:
    """Yield the halves of the page, and of large boxes with a border, on which next to nothing stands."""
    areas = {"the page": layout.content}
    least = LARGE * layout.content.width * layout.content.height
    for placed in layout.boxes:
        if BOXES[placed.box.style].line and placed.rect.width * placed.rect.height > least:
            areas[placed.box.id] = placed.rect
    for name, area in areas.items():
        for side, half in _halves(area).items():
            if sum(_common(half, placed.rect) for placed in layout.leaves) < EMPTY * half.width * half.height:
                yield f"the {side} half of {name} is empty"


def _halves(area: Rect) -> dict[str, Rect]:
    return {
        "left": Rect(area.x, area.y, area.width / 2, area.height),
        "right": Rect(area.x + area.width / 2, area.y, area.width / 2, area.height),
        "upper": Rect(area.x, area.y, area.width, area.height / 2),
        "lower": Rect(area.x, area.y + area.height / 2, area.width, area.height / 2),
    }


def _hidden(picture: Picture, tag: Tag) -> bool:
    """Return whether hardly anything is seen of the stretch that words stand on."""
    (points,) = (found.points for found in picture.routes if found.edge is tag.edge)
    for a, b in segments(points):
        if tag.rect.overlaps(_thin(a, b)):
            level = a.y == b.y
            length = abs(b.x - a.x) if level else abs(b.y - a.y)
            return len(points) == 2 and length - (tag.rect.width if level else tag.rect.height) < SEEN
    return False


def _common(first: Rect, second: Rect) -> float:
    """Return the area that two rectangles share."""
    width = min(first.right, second.right) - max(first.x, second.x)
    height = min(first.bottom, second.bottom) - max(first.y, second.y)
    return max(0.0, width) * max(0.0, height)


def _crosses(found: Route, rect: Rect) -> bool:
    return any(rect.overlaps(_thin(a, b)) for a, b in segments(found.points))


def _thin(a: Point, b: Point) -> Rect:
    """Return a stretch as a rectangle without area in one direction, which still overlaps what it runs through."""
    return Rect(min(a.x, b.x), min(a.y, b.y), max(abs(a.x - b.x), 0.01), max(abs(a.y - b.y), 0.01))


def _shared(first: tuple[Point, Point], second: tuple[Point, Point]) -> float:
    """Return the length that two stretches have in common."""
    (a, b), (c, d) = first, second
    if a.y == b.y == c.y == d.y:
        return min(max(a.x, b.x), max(c.x, d.x)) - max(min(a.x, b.x), min(c.x, d.x))
    if a.x == b.x == c.x == d.x:
        return min(max(a.y, b.y), max(c.y, d.y)) - max(min(a.y, b.y), min(c.y, d.y))
    return 0.0
