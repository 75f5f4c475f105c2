"""One page's cells: children relative to their container, lines attached to both ends with their way-points."""

from html import escape
from typing import NamedTuple
from xml.etree.ElementTree import Element, SubElement

from wizard.generators.diagram.layout.compose import PlacedBox, PlacedLeaf
from wizard.generators.diagram.layout.measure import STRIP_CELL
from wizard.generators.diagram.layout.outline import badge_rects, image, visible
from wizard.generators.diagram.layout.shapes import Point, Rect
from wizard.generators.diagram.picture import Picture
from wizard.generators.diagram.routing.lines import Route
from wizard.generators.diagram.scene import Bar, Card, Icon, Step, Strip
from wizard.generators.diagram.theme import BADGE, BOX_ICON, LABEL, MARGIN, MESSAGE, META, STRIP_ICON, TITLE
from wizard.generators.drawio import styles

QUIET = "#5a6872"


def label(title: str, note: str = "", between: str = "<br>") -> str:
    """Return draw.io's HTML for a name and a note; user text is escaped."""
    words = f"<b>{escape(title)}</b>"
    return words + (f'{between}<span style="font-size:9px;color:{QUIET}">{escape(note)}</span>' if note else "")


NEAR = 0.01
"""Two points nearer than this are the same, in points."""


class _End(NamedTuple):
    cell: str
    rect: Rect


class Cells:
    """Write the cells of one page under its `root` element. Ids carry the page's id, so they differ between pages."""

    def __init__(self, root: Element, picture: Picture, siblings: frozenset[str] = frozenset()) -> None:
        """Start with draw.io's two layers: the network, and the lines that can be hidden.

        A thing whose link names a page in `siblings` leads there; other links are left out.
        """
        self.siblings = siblings - {picture.page.id}
        self.root, self.picture, self.page = root, picture, picture.page.id
        self.origin: dict[str, Point] = {"": Point(0, 0)}
        self.ends: dict[str, _End] = {}
        SubElement(root, "mxCell", {"id": self.id("0")})
        SubElement(root, "mxCell", {"id": self.id("1"), "value": "Network", "parent": self.id("0")})
        SubElement(root, "mxCell", {"id": self.id("2"), "value": "Traffic flows", "parent": self.id("0")})

    def id(self, name: str) -> str:
        return f"{self.page}-{name}"

    def write(self) -> None:
        """Write everything: titles, containers outside in, leaves, lines, words."""
        self.titles()
        for placed in self.picture.layout.boxes:
            self.box(placed)
        for leaf in self.picture.layout.leaves:
            self.leaf(leaf)
        for found in self.picture.routes:
            self.line(found)
        self.tags()

    def vertex(
        self, name: str, value: str, look: str, rect: Rect, parent: str = "", kind: str = "", link: str = ""
    ) -> None:
        """Write one cell. `parent` is the id of a box, empty for the page; what has a kind carries it as metadata."""
        holder = self.id(parent) if parent else self.id("1")
        home = self.root
        attributes = {"id": self.id(name), "value": value}
        if kind:
            target = link.partition("#")[0]
            extra = {"link": f"data:page/id,{target}"} if target in self.siblings else {}
            home = SubElement(self.root, "UserObject", {"id": self.id(name), "label": value, "kind": kind, **extra})
            attributes = {}
        cell = SubElement(home, "mxCell", {**attributes, "style": look, "vertex": "1", "parent": holder})
        base = self.origin[parent] if parent in self.origin else Point(0, 0)
        geometry = {"x": rect.x - base.x, "y": rect.y - base.y, "width": rect.width, "height": rect.height}
        SubElement(cell, "mxGeometry", {**{key: f"{number:g}" for key, number in geometry.items()}, "as": "geometry"})

    def titles(self) -> None:
        page, width = self.picture.page, self.picture.layout.width
        self.vertex(
            "title",
            f"<b>{escape(page.title)}</b>",
            styles.plain(TITLE, "ink", "left"),
            Rect(MARGIN, 12, width - 300, 32),
        )
        self.vertex(
            "message", escape(page.message), styles.plain(MESSAGE, "quiet", "left"), Rect(MARGIN, 46, width - 300, 20)
        )
        if page.meta.lines:
            lines = "<br>".join(escape(line) for line in page.meta.lines)
            self.vertex("meta", lines, styles.plain(META, "quiet", "right"), Rect(width - MARGIN - 320, 12, 320, 52))
        for number, entry in enumerate(self.picture.layout.legend, start=1):
            words = Rect(entry.text_x, entry.y - 8, 240, 16)
            self.vertex(f"legend-{number}", escape(entry.text), styles.plain(META + 1, "ink", "left"), words)
            if entry.kind is None:
                spot = Rect(entry.x, entry.y - BADGE / 2, BADGE, BADGE)
                self.vertex(f"legend-{number}-sign", "", styles.sign(entry.sign), spot)
                continue
            cell = SubElement(
                self.root,
                "mxCell",
                {
                    "id": self.id(f"legend-{number}-line"),
                    "style": styles.line(entry.kind, {}),
                    "edge": "1",
                    "parent": self.id("1"),
                },
            )
            geometry = SubElement(cell, "mxGeometry", {"relative": "1", "as": "geometry"})
            for place, x in (("sourcePoint", entry.x), ("targetPoint", entry.x + 34)):
                SubElement(geometry, "mxPoint", {"x": f"{x:g}", "y": f"{entry.y:g}", "as": place})

    def box(self, placed: PlacedBox) -> None:
        box, rect = placed.box, placed.rect
        value = label(box.title, box.note, " ") if box.title else ""
        self.vertex(box.id, value, styles.box(box), rect, placed.parent, box.style, box.link)
        self.origin[box.id] = Point(rect.x, rect.y)
        self.ends[box.id] = _End(self.id(box.id), rect)
        if box.icon:
            self.vertex(
                f"{box.id}-icon",
                "",
                styles.small_icon(box.icon),
                Rect(rect.x + 10, rect.y + 6, BOX_ICON, BOX_ICON),
                box.id,
            )
        for kind, spot in zip(box.badges, badge_rects(placed), strict=True):
            self.vertex(f"{box.id}-{kind.replace('_', '-')}", "", styles.small_icon(kind), spot, box.id)

    def leaf(self, placed: PlacedLeaf) -> None:
        leaf, rect = placed.leaf, visible(placed)
        match leaf:
            case Icon():
                rect = image(placed)
                look = styles.icon(leaf.kind, placed.rect.width)
                self.vertex(leaf.id, label(leaf.title, leaf.note), look, rect, placed.parent, leaf.kind, leaf.link)
            case Card():
                self.vertex(
                    leaf.id,
                    label(leaf.title, leaf.note),
                    styles.card(leaf.kind),
                    rect,
                    placed.parent,
                    leaf.kind,
                    leaf.link,
                )
            case Bar():
                self.vertex(leaf.id, label(leaf.title, leaf.note), styles.bar(leaf), rect, placed.parent, leaf.style)
            case Strip():
                self.strip(leaf, rect, placed.parent)
            case Step():
                self.vertex(
                    f"{leaf.id}-circle",
                    escape(leaf.number),
                    styles.circle(leaf.kind),
                    Rect(rect.x, rect.y, 16, 16),
                    placed.parent,
                )
                words = Rect(rect.x + 24, rect.y, rect.width - 24, rect.height)
                self.vertex(leaf.id, escape(leaf.text), styles.plain(LABEL, "ink", "left", "top"), words, placed.parent)
        self.ends[leaf.id] = _End(self.id(leaf.id), rect)

    def strip(self, strip: Strip, rect: Rect, parent: str) -> None:
        self.vertex(strip.id, label(strip.title), styles.panel(), rect, parent, strip.kind, strip.link)
        self.origin[strip.id] = Point(rect.x, rect.y)
        columns = min(strip.columns, len(strip.icons))
        left = rect.x + (rect.width - columns * STRIP_CELL) / 2 + (STRIP_CELL - STRIP_ICON) / 2
        for number, kind in enumerate(strip.icons):
            x = left + number % strip.columns * STRIP_CELL
            y = rect.y + 34 + number // strip.columns * (STRIP_ICON + 8)
            self.vertex(
                f"{strip.id}-{number + 1}", "", styles.small_icon(kind), Rect(x, y, STRIP_ICON, STRIP_ICON), strip.id
            )

    def line(self, found: Route) -> None:
        edge = found.edge
        source, target = self.ends[edge.source], self.ends[edge.target]
        ends = _anchor("exit", source.rect, found.points[0]) | _anchor("entry", target.rect, found.points[-1])
        attributes = {
            "id": self.id(edge.id),
            "style": styles.line(edge.kind, ends),
            "edge": "1",
            "parent": self.id("2"),
            "source": source.cell,
            "target": target.cell,
        }
        geometry = SubElement(
            SubElement(self.root, "mxCell", attributes), "mxGeometry", {"relative": "1", "as": "geometry"}
        )
        corners = found.points[1:-1]
        if corners:
            points = SubElement(geometry, "Array", {"as": "points"})
            for point in corners:
                SubElement(points, "mxPoint", {"x": f"{point.x:g}", "y": f"{point.y:g}"})

    def tags(self) -> None:
        for tag in self.picture.tags:
            if tag.text is not None:
                self.flow(
                    f"{tag.edge.id}-words",
                    f"<b>{escape(tag.edge.label)}</b>",
                    styles.words(tag.edge.kind, tag.halo),
                    tag.text,
                )
            if tag.circle is not None:
                self.flow(f"{tag.edge.id}-number", escape(tag.edge.step), styles.circle(tag.edge.kind), tag.circle)

    def flow(self, name: str, value: str, look: str, rect: Rect) -> None:
        """Write a cell into the layer of the lines."""
        cell = SubElement(
            self.root,
            "mxCell",
            {"id": self.id(name), "value": value, "style": look, "vertex": "1", "parent": self.id("2")},
        )
        geometry = {"x": rect.x, "y": rect.y, "width": rect.width, "height": rect.height}
        SubElement(cell, "mxGeometry", {**{key: f"{number:g}" for key, number in geometry.items()}, "as": "geometry"})


def _anchor(side: str, rect: Rect, point: Point) -> dict[str, object]:
    """Return where a line is attached: a place on the cell's border, and how far from it the line really ends.

    A line from below an icon's name ends off the cell, because draw.io counts the name as no part of it.
    """
    x = min(1.0, max(0.0, (point.x - rect.x) / rect.width))
    y = min(1.0, max(0.0, (point.y - rect.y) / rect.height))
    dx, dy = point.x - rect.x - x * rect.width, point.y - rect.y - y * rect.height
    off = {f"{side}Perimeter": 0} if abs(dx) > NEAR or abs(dy) > NEAR else {}
    return {f"{side}X": f"{x:.6g}", f"{side}Y": f"{y:.6g}", f"{side}Dx": f"{dx:.4g}", f"{side}Dy": f"{dy:.4g}", **off}
