"""draw.io's style strings, made from the same theme as the pictures."""

from wizard.generators.diagram.icons import drawio_image
from wizard.generators.diagram.scene import Bar, Box, EdgeKind
from wizard.generators.diagram.theme import BOXES, CARD_ICON, LABEL, LINES, NOTE, colour

FONT = "Open Sans"


def style(**parts: object) -> str:
    """Return a style string, the parts in the order given; a part of True is a bare word."""
    return "".join(f"{key};" if value is True else f"{key}={value};" for key, value in parts.items())


def text(size: float, ink: str = "ink") -> dict[str, object]:
    """Return the parts that set a text's font."""
    return {"fontSize": f"{size:g}", "fontColor": colour(ink), "fontFamily": FONT, "html": 1}


def box(item: Box) -> str:
    """Return the style of a container that keeps its children when it is moved."""
    look = BOXES[item.style]
    parts: dict[str, object] = {
        "rounded": 1,
        "arcSize": 10,
        "absoluteArcSize": 1,
        "container": 1,
        "collapsible": 0,
        "recursiveResize": 0,
        "expand": 0,
        "verticalAlign": "top",
        "align": "left",
        "spacingLeft": 30 if item.icon else 12,
        "spacingTop": 2,
        "fillColor": colour(look.fill) if look.fill else "none",
        "strokeColor": colour(look.line) if look.line else "none",
        "strokeWidth": f"{look.width:g}",
        "whiteSpace": "wrap",
        **text(LABEL + 1, look.ink),
    }
    if look.dashed:
        parts |= {"dashed": 1, "dashPattern": "6 4"}
    return style(**parts)


def icon(kind: str, label_width: float) -> str:
    """Return the style of a free icon with its name below; without a background the label has no white box."""
    return "image;" + style(
        aspect="fixed",
        points="[]",
        align="center",
        image=drawio_image(kind),
        verticalLabelPosition="bottom",
        verticalAlign="top",
        labelBackgroundColor="none",
        labelWidth=f"{label_width:g}",
        spacingTop=0,
        whiteSpace="wrap",
        **text(LABEL),
    )


def small_icon(kind: str) -> str:
    """Return the style of an icon without a name: badges, strips, titles."""
    return "image;" + style(aspect="fixed", html=1, image=drawio_image(kind), labelBackgroundColor="none")


def sign(name: str) -> str:
    """Return the style of a legend's sign: a small icon, or a piece of a bar."""
    if name not in BOXES:
        return small_icon(name)
    look = BOXES[name]
    return style(rounded=1, arcSize=8, fillColor=colour(look.fill), strokeColor=colour(look.line))


def card(kind: str) -> str:
    """Return the style of a card: one editable cell with its icon inside."""
    return style(
        shape="label",
        rounded=1,
        arcSize=10,
        absoluteArcSize=1,
        image=drawio_image(kind),
        imageAlign="left",
        imageVerticalAlign="middle",
        imageWidth=CARD_ICON,
        imageHeight=CARD_ICON,
        spacingLeft=36,
        align="left",
        verticalAlign="middle",
        fillColor=colour("card"),
        strokeColor=colour("card-line"),
        whiteSpace="wrap",
        **text(LABEL),
    )


def panel() -> str:
    """Return the style of a strip's white card."""
    return style(
        rounded=1,
        arcSize=10,
        absoluteArcSize=1,
        container=1,
        collapsible=0,
        verticalAlign="top",
        align="center",
        spacingTop=4,
        fillColor=colour("card"),
        strokeColor=colour("card-line"),
        **text(LABEL),
    )


def bar(item: Bar) -> str:
    """Return the style of a part of an address bar."""
    look = BOXES[item.style]
    return style(
        rounded=1,
        arcSize=8,
        absoluteArcSize=1,
        fillColor=colour(look.fill),
        strokeColor=colour(look.line),
        **text(LABEL),
    )


def line(kind: EdgeKind, ends: dict[str, object]) -> str:
    """Return the style of a line; `ends` fixes where it leaves and enters."""
    look = LINES[kind]
    parts: dict[str, object] = {
        "edgeStyle": "orthogonalEdgeStyle",
        "rounded": 1,
        "arcSize": 12,
        "html": 1,
        "jettySize": "auto",
        "orthogonalLoop": 1,
        "strokeColor": colour(look.colour),
        "strokeWidth": f"{look.width:g}",
        "endArrow": "block" if look.head else "none",
        "endFill": 1,
        "endSize": 5,
        "startArrow": "none",
    }
    if look.dashes:
        parts |= {"dashed": 1, "dashPattern": look.dashes}
    return style(**parts, **ends)


def words(kind: EdgeKind, halo: str) -> str:
    """Return the style of the words on a line. They do not wrap, because another font may be wider."""
    return "text;" + style(
        align="center", verticalAlign="middle", fillColor=colour(halo), spacing=0, **text(NOTE, LINES[kind].colour)
    )


def circle(kind: EdgeKind) -> str:
    """Return the style of a step's number."""
    return "ellipse;" + style(
        aspect="fixed",
        fillColor=colour(LINES[kind].colour),
        strokeColor="none",
        fontStyle=1,
        spacing=0,
        **text(8.5, "on-circle"),
    )


def plain(size: float, ink: str, align: str, upright: str = "middle") -> str:
    """Return the style of a text on the page."""
    return "text;" + style(align=align, verticalAlign=upright, spacing=0, whiteSpace="wrap", **text(size, ink))
