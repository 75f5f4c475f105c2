"""What a placed thing covers: its drawn rectangle, the parts that no line may touch, its title."""

from wizard.generators.diagram.fonts import text_width
from wizard.generators.diagram.layout.compose import Layout, PlacedBox, PlacedLeaf
from wizard.generators.diagram.layout.measure import ICON_IMAGE, ICON_NOTE, ICON_ROW, ICON_TEXT_LIMIT, title_width
from wizard.generators.diagram.layout.shapes import Rect
from wizard.generators.diagram.scene import Card, Icon
from wizard.generators.diagram.theme import BADGE, ICON, LABEL, NOTE


def visible(placed: PlacedLeaf) -> Rect:
    """Return the rectangle that is drawn; a card leaves 4 points of its slot free above and below."""
    return placed.rect.inset(0, 4, 0, 4) if isinstance(placed.leaf, Card) else placed.rect


def image(placed: PlacedLeaf) -> Rect:
    """Return the square of a free icon's image."""
    return Rect(placed.rect.center.x - ICON / 2, placed.rect.y + 2, ICON, ICON)


def text_below(placed: PlacedLeaf, icon: Icon) -> Rect:
    """Return what a free icon's name and note cover."""
    wide = max(text_width(icon.title, LABEL, "semibold"), text_width(icon.note, NOTE))
    width = min(wide, ICON_TEXT_LIMIT) + 12
    height = ICON_ROW + (ICON_NOTE if icon.note else 0) + 2
    return Rect(placed.rect.center.x - width / 2, placed.rect.y + ICON_IMAGE, width, height)


def solid(placed: PlacedLeaf) -> tuple[Rect, ...]:
    """Return the rectangles that a foreign line must not enter."""
    if isinstance(placed.leaf, Icon):
        return image(placed).inset(-4, -2, -4, -2), text_below(placed, placed.leaf)
    return (placed.rect,)


def title_rect(placed: PlacedBox) -> Rect | None:
    """Return what a box's title covers; None without one."""
    if not placed.box.title:
        return None
    return Rect(placed.rect.x + 8, placed.rect.y + 4, title_width(placed.box) + 12, 20)


def badge_rects(placed: PlacedBox) -> tuple[Rect, ...]:
    """Return the squares of a box's badges, left to right."""
    first = placed.rect.right - 12 - len(placed.box.badges) * (BADGE + 4) + 4
    return tuple(
        Rect(first + index * (BADGE + 4), placed.rect.y + 8, BADGE, BADGE) for index in range(len(placed.box.badges))
    )


def keep_clear(layout: Layout) -> tuple[Rect, ...]:
    """Return the titles and badges of all boxes."""
    titles = tuple(rect for placed in layout.boxes if (rect := title_rect(placed)) is not None)
    return titles + tuple(rect for placed in layout.boxes for rect in badge_rects(placed))
