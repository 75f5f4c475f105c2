"""A picture's geometry as text: what golden tests compare, readable in a diff."""

from collections.abc import Iterator

from wizard.generators.diagram.layout.shapes import Rect
from wizard.generators.diagram.picture import Picture, draw
from wizard.generators.diagram.scene import Page


def geometry(page: Page) -> str:
    """Return the rectangles of a page's things, indented as they nest, and the corners of its lines."""
    return "\n".join(_lines(draw(page))) + "\n"


def _lines(picture: Picture) -> Iterator[str]:
    layout = picture.layout
    yield f"page {picture.page.id} {layout.width} x {layout.height}"
    yield from _inside(picture, "", 1)
    for found in picture.routes:
        corners = " ".join(f"{point.x:g},{point.y:g}" for point in found.points)
        yield f"{found.edge.kind} {found.edge.source} -> {found.edge.target}: {corners}"
    for tag in picture.tags:
        words = " ".join(part for part in (tag.edge.step, tag.edge.label) if part)
        yield f"words {words!r} of {tag.edge.source} -> {tag.edge.target}: {_rect(tag.rect)}"


def _inside(picture: Picture, parent: str, depth: int) -> Iterator[str]:
    for placed in picture.layout.boxes:
        if placed.parent == parent:
            yield f"{'  ' * depth}{placed.box.style} {placed.box.id} {_rect(placed.rect)}"
            yield from _inside(picture, placed.box.id, depth + 1)
    for leaf in picture.layout.leaves:
        if leaf.parent == parent:
            yield f"{'  ' * depth}{type(leaf.leaf).__name__.lower()} {leaf.leaf.id} {_rect(leaf.rect)}"


def _rect(rect: Rect) -> str:
    return f"{rect.x:.0f},{rect.y:.0f} {rect.width:.0f}x{rect.height:.0f}"
