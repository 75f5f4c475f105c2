"""What stands round a picture's content: the title block above, the legend below."""

from typing import cast

from wizard.generators.diagram.drawing.canvas import Canvas
from wizard.generators.diagram.drawing.labels import bordered, cell, picture, span, table
from wizard.generators.diagram.fonts import Weight, elide, loose, text_width, tight
from wizard.generators.diagram.icons import ICONS
from wizard.generators.diagram.layout.compose import Layout, meta_width
from wizard.generators.diagram.layout.legend import LegendEntry
from wizard.generators.diagram.layout.shapes import Point, Rect
from wizard.generators.diagram.scene import BoxStyle, EdgeKind
from wizard.generators.diagram.theme import BADGE, BOXES, MARGIN, MESSAGE, META, TITLE


def title_block(canvas: Canvas, layout: Layout) -> None:
    """Write title and message left; project, edition and page right."""
    page, right = layout.page, meta_width(layout.page)
    room = layout.width - 2 * MARGIN - right - (24 if right else 0)
    title = span(elide(page.title, tight(room), TITLE, "semibold"), TITLE, "semibold", canvas.colour("ink"))
    message = span(elide(page.message, tight(room), MESSAGE), MESSAGE, "regular", canvas.colour("quiet"))
    canvas.node("", "title", table([cell(title, room, 31, "LEFT")]), Rect(MARGIN, 16, room, 31))
    canvas.node("", "message", table([cell(message, room, 18, "LEFT")]), Rect(MARGIN, 47, room, 18))
    for index, line in enumerate(page.meta.lines):
        weight: Weight = "regular" if index else "semibold"
        words = span(elide(line, tight(right), META, weight), META, weight, canvas.colour("quiet"))
        rect = Rect(layout.width - MARGIN - right, 16 + index * 15, right, 15)
        canvas.node("", f"meta-{index + 1}", table([cell(words, right, 15, "RIGHT")]), rect)


def legend(canvas: Canvas, entries: tuple[LegendEntry, ...]) -> None:
    """Write a sample of each kind of line and each sign with its words."""
    for number, entry in enumerate(entries, start=1):
        if entry.kind:
            _line(canvas, entry, number, entry.kind)
        elif entry.sign in ICONS and entry.sign not in BOXES:
            spot = Rect(entry.x, entry.y - BADGE / 2, BADGE, BADGE)
            canvas.node(entry.sign, f"legend-{number}-sign", table([picture(entry.sign, BADGE, BADGE, BADGE)]), spot)
        else:
            _sample(canvas, entry, number)
        width = loose(text_width(entry.text, META + 1))
        words = cell(span(entry.text, META + 1, "regular", canvas.colour("ink")), width, 16, "LEFT")
        canvas.node("", f"legend-{number}", table([words]), Rect(entry.text_x, entry.y - 8, width, 16))


def _line(canvas: Canvas, entry: LegendEntry, number: int, kind: EdgeKind) -> None:
    ends = Point(entry.x, entry.y), Point(entry.x + 34, entry.y)
    names = f"legend-{number}-a", f"legend-{number}-b"
    for name, point in zip(names, ends, strict=True):
        canvas.dot(name, point)
    canvas.join(canvas.nodes[names[0]], canvas.nodes[names[1]], kind, f"legend-{number}-line", ends)


def _sample(canvas: Canvas, entry: LegendEntry, number: int) -> None:
    """Write a small piece of a bar."""
    look = BOXES[cast(BoxStyle, entry.sign)]
    spot = Rect(entry.x, entry.y - 8, 16, 16)
    label = bordered([cell("", 14, 14)], spot, canvas.colour(look.fill), canvas.colour(look.line))
    canvas.node("", f"legend-{number}-sign", label, spot)
