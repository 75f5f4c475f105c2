"""Graphviz's HTML-like labels: fixed cells, so that Graphviz places nothing by itself."""

from html import escape

from wizard.generators.diagram.fonts import FACES, Weight, elide, loose, row_height, text_width, tight, wrap
from wizard.generators.diagram.icons import icon_path
from wizard.generators.diagram.layout.measure import (
    BAR_HEIGHT,
    CARD_TEXT_LEFT,
    ICON_IMAGE,
    ICON_NOTE,
    ICON_ROW,
    STRIP_CELL,
    step_lines,
    title_width,
)
from wizard.generators.diagram.layout.shapes import Rect
from wizard.generators.diagram.scene import Bar, Box, Card, Icon, Step, Strip
from wizard.generators.diagram.theme import (
    BADGE,
    BOX_ICON,
    BOXES,
    CARD_ICON,
    ICON,
    LABEL,
    NOTE,
    STRIP_ICON,
    Scheme,
    colour,
)


def literal(text: str) -> str:
    """Escape text for an HTML-like label; Graphviz would also expand `\\N`, `\\G` and `\\L`, but not a doubled one."""
    return escape(text, quote=True).replace("\\", "&#92;&#92;")


def span(text: str, size: float, weight: Weight, ink: str) -> str:
    """Return text in the vendored font."""
    return f'<FONT FACE="{FACES[weight]}" POINT-SIZE="{size:g}" COLOR="{ink}">{literal(text)}</FONT>'


def cell(content: str, width: float, height: float, align: str = "CENTER", extra: str = "") -> str:
    """Return a table cell of a fixed size in whole points; Graphviz reads no fractions."""
    size = f'FIXEDSIZE="TRUE" WIDTH="{int(width)}" HEIGHT="{int(height)}"'
    return f'<TD {size} ALIGN="{align}"{extra}>{content}</TD>'


def table(rows: list[str], attributes: str = "") -> str:
    """Return an HTML-like label of rows (each the cells of a row)."""
    body = "".join(f"<TR>{row}</TR>" for row in rows)
    return f'<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0"{attributes}>{body}</TABLE>>'


def bordered(rows: list[str], rect: Rect, fill: str, line: str) -> str:
    """Return an HTML-like label with a rounded border exactly as large as `rect`."""
    body = "".join(f"<TR>{row}</TR>" for row in rows)
    size = f'FIXEDSIZE="TRUE" WIDTH="{rect.width:g}" HEIGHT="{rect.height:g}"'
    return (
        f'<<TABLE BORDER="1" STYLE="ROUNDED" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0" {size}'
        f' BGCOLOR="{fill}" COLOR="{line}">{body}</TABLE>>'
    )


def picture(kind: str, size: float, width: float, height: float, align: str = "CENTER") -> str:
    """Return a cell with an icon of `size` points in its middle."""
    image = f'<IMG SRC="{icon_path(kind)}" SCALE="TRUE"/>'
    inner = cell(image, size, size)
    if width == size and height == size:
        return inner
    return cell(_nested([inner]), width, height, align)


def icon_label(icon: Icon, rect: Rect, scheme: Scheme) -> str:
    """Return a free icon: image, name, note."""
    ink, quiet = colour("ink", scheme), colour("quiet", scheme)
    room = tight(rect.width)
    rows = [
        picture(icon.kind, ICON, rect.width, ICON_IMAGE),
        cell(span(elide(icon.title, room, LABEL, "semibold"), LABEL, "semibold", ink), rect.width, ICON_ROW),
    ]
    if icon.note:
        rows.append(cell(span(elide(icon.note, room, NOTE), NOTE, "regular", quiet), rect.width, ICON_NOTE))
    rest = rect.height - ICON_IMAGE - ICON_ROW - (ICON_NOTE if icon.note else 0)
    if rest:
        rows.append(cell("", rect.width, rest))
    return table(rows)


def card_lines(title: str, width: float) -> tuple[str, ...]:
    """Return a title without a note on one line, or on two where one has no room."""
    lines = wrap(title, width, LABEL, "semibold") or ("",)
    return lines if len(lines) < 3 else (lines[0], elide(" ".join(lines[1:]), width, LABEL, "semibold"))


def card_room(card: Card, width: float) -> float:
    """Return how wide a card's words may be, in points; `width` is the card's."""
    return tight(width - CARD_TEXT_LEFT - (24 if card.corner else 0) - 6)


def card_label(card: Card, rect: Rect, scheme: Scheme) -> str:
    """Return a card: icon left, name and note right of it, perhaps a small icon in the corner."""
    ink, quiet = colour("ink", scheme), colour("quiet", scheme)
    corner = 24 if card.corner else 0
    width, height = rect.width - CARD_TEXT_LEFT - corner - 2, rect.height - 2
    room = card_room(card, rect.width)
    if card.note:
        title = span(elide(card.title, room, LABEL, "semibold"), LABEL, "semibold", ink)
        note = span(elide(card.note, room, NOTE), NOTE, "regular", quiet)
        lines = [cell("", width, 4), cell(title, width, 17, "LEFT"), cell(note, width, 14, "LEFT")]
        lines.append(cell("", width, height - 35))
    else:
        words = card_lines(card.title, room)
        lines = [cell(span(line, LABEL, "semibold", ink), width, height / len(words), "LEFT") for line in words]
    row = picture(card.kind, CARD_ICON, CARD_TEXT_LEFT, height) + cell(_nested(lines), width, height, "LEFT")
    if card.corner:
        parts = (cell("", corner, 4), picture(card.corner, BADGE, corner, BADGE, "LEFT"), cell("", corner, height - 20))
        row += cell(_nested(list(parts)), corner, height)
    return bordered([row], rect, colour("card", scheme), colour("card-line", scheme))


def blank_card(rect: Rect, scheme: Scheme) -> str:
    """Return a card with nothing on it."""
    return bordered(
        [cell("", rect.width - 2, rect.height - 2)], rect, colour("card", scheme), colour("card-line", scheme)
    )


def strip_label(strip: Strip, rect: Rect, scheme: Scheme) -> str:
    """Return a strip: an icon and a title over rows of small icons."""
    width, height = rect.width - 2, rect.height - 2
    title = span(
        elide(strip.title, tight(width - BOX_ICON), LABEL, "semibold"), LABEL, "semibold", colour("ink", scheme)
    )
    words = min(loose(text_width(strip.title, LABEL, "semibold")), width - BOX_ICON)
    side = max(0, int((width - BOX_ICON - words) / 2))
    rest = width - side - BOX_ICON - words
    head = (
        cell("", side, 30) + picture(strip.kind, BOX_ICON, BOX_ICON, 30) + cell(title, words, 30) + cell("", rest, 30)
    )
    rows = [f"<TD>{_nested([head])}</TD>"]
    for start in range(0, len(strip.icons), strip.columns):
        kinds = strip.icons[start : start + strip.columns]
        columns = min(strip.columns, len(strip.icons))
        edge = int((width - columns * STRIP_CELL) / 2)
        cells = cell("", edge, STRIP_ICON + 8)
        cells += "".join(picture(kind, STRIP_ICON, STRIP_CELL, STRIP_ICON + 8) for kind in kinds)
        cells += cell("", width - edge - len(kinds) * STRIP_CELL, STRIP_ICON + 8)
        rows.append(f'<TD ALIGN="LEFT">{_nested([cells])}</TD>')
    count = len(rows) - 1
    rows.append(cell("", width, max(0, height - 30 - count * (STRIP_ICON + 8))))
    return bordered(rows, rect, colour("card", scheme), colour("card-line", scheme))


def _nested(rows: list[str]) -> str:
    body = "".join(f"<TR>{row}</TR>" for row in rows)
    return f'<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0">{body}</TABLE>'


def step_label(step: Step, rect: Rect, scheme: Scheme) -> str:
    """Return a step's sentence; its circle is a node of its own."""
    lines = step_lines(step)
    rows = [
        cell(span(line, LABEL, "regular", colour("ink", scheme)), rect.width, row_height(LABEL), "LEFT")
        for line in lines
    ]
    return table(rows)


def bar_label(bar: Bar, rect: Rect, scheme: Scheme) -> str:
    """Return a part of an address bar, with what words fit."""
    look = BOXES[bar.style]
    width = tight(rect.width - 2)
    titles, notes = (bar.title, bar.size), (bar.note, bar.note.partition(" · ")[0])
    rows = [
        cell(_fitting(titles, width, LABEL, "semibold", colour("ink", scheme)), rect.width - 2, BAR_HEIGHT / 2 - 1),
        cell(_fitting(notes, width, NOTE, "regular", colour("quiet", scheme)), rect.width - 2, BAR_HEIGHT / 2 - 1),
    ]
    return bordered(rows, rect, colour(look.fill, scheme), colour(look.line, scheme))


def _fitting(texts: tuple[str, ...], width: float, size: float, weight: Weight, ink: str) -> str:
    """Return the first of the texts that has room, or nothing where none has."""
    found = next((text for text in texts if text and text_width(text, size, weight) <= width), "")
    return span(found, size, weight, ink) if found else ""


def box_label(box: Box, scheme: Scheme) -> str:
    """Return a box's title line: icon, name, note."""
    look = BOXES[box.style]
    words = span(box.title, LABEL + 1, "semibold", colour(look.ink, scheme))
    if box.note:
        words += span(" " + box.note, NOTE + 1, "regular", colour("quiet", scheme))
    icon = picture(box.icon, BOX_ICON, BOX_ICON + 4, 20, "LEFT") if box.icon else ""
    width = loose(title_width(box) - (BOX_ICON + 4 if box.icon else 0))
    return table([icon + cell(words, width, 20, "LEFT")])


def label_of(leaf: Icon | Card | Strip | Step | Bar, rect: Rect, scheme: Scheme) -> str:
    """Return the label of any leaf."""
    match leaf:
        case Icon():
            return icon_label(leaf, rect, scheme)
        case Card():
            return card_label(leaf, rect, scheme)
        case Strip():
            return strip_label(leaf, rect, scheme)
        case Step():
            return step_label(leaf, rect, scheme)
        case Bar():
            return bar_label(leaf, rect, scheme)
