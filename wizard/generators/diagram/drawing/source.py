"""Write a picture's DOT source with `diagrams`: every position is given, Graphviz (`nop2`) only draws."""

from diagrams import Edge, Node

from wizard.generators.diagram.drawing.curves import spline
from wizard.generators.diagram.drawing.labels import box_label, cell, label_of, picture, span, table
from wizard.generators.diagram.drawing.pinned import PinnedCluster, PinnedDiagram
from wizard.generators.diagram.fonts import FACES, loose, row_height, text_width
from wizard.generators.diagram.icons import node_class
from wizard.generators.diagram.layout.compose import Layout, PlacedBox, PlacedLeaf
from wizard.generators.diagram.layout.measure import STEP_CIRCLE, step_lines, title_width
from wizard.generators.diagram.layout.outline import badge_rects, visible
from wizard.generators.diagram.layout.shapes import Point, Rect
from wizard.generators.diagram.picture import Picture
from wizard.generators.diagram.routing.lines import Route
from wizard.generators.diagram.routing.tags import CIRCLE, Tag
from wizard.generators.diagram.scene import Bar, Card, EdgeKind, Icon, Step
from wizard.generators.diagram.theme import (
    BADGE,
    BOX_ICON,
    BOXES,
    LABEL,
    LINES,
    MARGIN,
    MESSAGE,
    META,
    NOTE,
    TITLE,
    Scheme,
    colour,
)


def dot_source(picture_: Picture, siblings: frozenset[str] = frozenset(), scheme: Scheme = "light") -> str:
    """Return the DOT source.

    Icons are named relative to the icons folder, so the text has no path of a machine. A box whose link is the id of
    a page in `siblings` leads to that page's SVG beside this one; other links are left out.
    """
    return _Writer(picture_, siblings, scheme).write()


class _Writer:
    """Hold what every part needs: the page's height, its colours, and the nodes that lines hang on."""

    def __init__(self, picture_: Picture, siblings: frozenset[str], scheme: Scheme) -> None:
        self.picture, self.siblings, self.scheme = picture_, siblings, scheme
        self.layout: Layout = picture_.layout
        self.nodes: dict[str, Node] = {}

    def write(self) -> str:
        layout = self.layout
        canvas = {
            "bb": f"0,0,{layout.width},{layout.height}",
            "label": "",
            "pad": "0",
            "margin": "0",
            "splines": "true",
            "outputorder": "edgesfirst",
            "bgcolor": self.colour("page"),
            "fontname": FACES["regular"],
        }
        node = {"shape": "plain", "width": "0", "height": "0", "fixedsize": "false", "fontname": FACES["regular"]}
        with PinnedDiagram(self.picture.page.id, show=False, graph_attr=canvas, node_attr=node) as diagram:
            # Graphviz makes a point 0.72 wide at least; set in by half of that, the two span the page exactly.
            self.dot("canvas-a", Point(0.36, 0.36))
            self.dot("canvas-b", Point(layout.width - 0.36, layout.height - 0.36))
            self.title_block()
            self.boxes("")
            self.lines()
            self.legend()
            source: str = diagram.dot.source
        return source

    def colour(self, role: str) -> str:
        return colour(role, self.scheme)

    def position(self, point: Point) -> str:
        return f"{point.x:g},{self.layout.height - point.y:g}"

    def node(self, kind: str, identity: str, label: str, rect: Rect, **attributes: str) -> None:
        """Write one node of the kind's class with its middle in the middle of `rect`."""
        fixed = {
            "shape": "plain",
            "width": "0",
            "height": "0",
            "fixedsize": "false",
            "image": "",
            "pos": self.position(rect.center),
            "id": identity,
        }
        self.nodes[identity] = node_class(kind)(label, nodeid=identity, **(fixed | attributes))

    def dot(self, identity: str, point: Point) -> None:
        """Write an invisible point that a line or the canvas hangs on."""
        self.node("", identity, "", Rect(point.x, point.y, 0, 0), shape="point", style="invis", fixedsize="true")

    def title_block(self) -> None:
        page, width = self.picture.page, self.layout.width
        title = span(page.title, TITLE, "semibold", self.colour("ink"))
        message = span(page.message, MESSAGE, "regular", self.colour("quiet"))
        room = width - 2 * MARGIN - 200
        self.node("", "title", table([cell(title, room, 31, "LEFT")]), Rect(MARGIN, 16, room, 31))
        self.node("", "message", table([cell(message, room, 18, "LEFT")]), Rect(MARGIN, 47, room, 18))
        for index, line in enumerate(page.meta.lines):
            words = span(line, META, "regular" if index else "semibold", self.colour("quiet"))
            rect = Rect(width - MARGIN - 400, 16 + index * 15, 400, 15)
            self.node("", f"meta-{index + 1}", table([cell(words, 400, 15, "RIGHT")]), rect)

    def boxes(self, parent: str) -> None:
        """Write the boxes and leaves directly inside `parent`, each box with what it holds."""
        for placed in self.layout.boxes:
            if placed.parent == parent:
                self.box(placed)
        for leaf in self.layout.leaves:
            if leaf.parent == parent:
                self.leaf(leaf)

    def box(self, placed: PlacedBox) -> None:
        box, rect = placed.box, placed.rect
        with PinnedCluster(box.id, box_label(box, self.scheme) if box.title else "", self.box_attributes(placed)):
            self.dot(f"{box.id}-anchor", rect.center)
            for kind, spot in zip(box.badges, badge_rects(placed), strict=True):
                self.node(kind, f"{box.id}-{kind.replace('_', '-')}", table([picture(kind, BADGE, BADGE, BADGE)]), spot)
            self.boxes(box.id)

    def box_attributes(self, placed: PlacedBox) -> dict[str, str]:
        box, rect, look = placed.box, placed.rect, BOXES[placed.box.style]
        height = self.layout.height
        attributes = {
            "bb": f"{rect.x:g},{height - rect.bottom:g},{rect.right:g},{height - rect.y:g}",
            "id": box.id,
            "bgcolor": "transparent",
            "style": "invis" if not look.line else "rounded,filled",
        }
        if look.line:
            attributes |= {
                "fillcolor": self.colour(look.fill),
                "color": self.colour(look.line),
                "pencolor": self.colour(look.line),
                "penwidth": f"{look.width:g}",
                "style": "rounded,filled,dashed" if look.dashed else "rounded,filled",
            }
        if box.title:
            icon = BOX_ICON + 4 if box.icon else 0
            width = loose(title_width(box) - icon) + icon
            attributes |= {
                "lp": self.position(Point(rect.x + 12 + width / 2, rect.y + 15)),
                "lwidth": f"{width / 72:.4f}",
                "lheight": f"{20 / 72:.4f}",
            }
        return attributes | self.link(box.link)

    def link(self, page: str) -> dict[str, str]:
        """Return the attributes that lead to another page of the design."""
        return {"URL": f"{page}.svg", "target": "_top"} if page in self.siblings - {self.picture.page.id} else {}

    def leaf(self, placed: PlacedLeaf) -> None:
        leaf, rect = placed.leaf, visible(placed)
        if isinstance(leaf, Card) and leaf.stacked:
            self.stack(leaf, rect)
        if isinstance(leaf, Step):
            self.circle(f"{leaf.id}-circle", leaf.number, leaf.kind, Rect(rect.x, rect.y, CIRCLE, CIRCLE))
            height = len(step_lines(leaf)) * row_height(LABEL)
            rect = Rect(rect.x + STEP_CIRCLE, rect.y, rect.width - STEP_CIRCLE, height)
        link = self.link("" if isinstance(leaf, Step) else leaf.link)
        kind = leaf.kind if not isinstance(leaf, Bar | Step) else ""
        self.node(
            kind, leaf.id, label_of(leaf, placed.rect if isinstance(leaf, Icon) else rect, self.scheme), rect, **link
        )

    def stack(self, card: Card, rect: Rect) -> None:
        """Write two cards behind a card."""
        empty = Card(card.id, card.kind, "")
        for offset in (6, 3):
            behind = Rect(rect.x + offset, rect.y + offset, rect.width, rect.height)
            label = (
                f'<<TABLE BORDER="1" STYLE="ROUNDED" FIXEDSIZE="TRUE" WIDTH="{behind.width:g}" HEIGHT="{behind.height:g}"'
                f' BGCOLOR="{self.colour("card")}" COLOR="{self.colour("card-line")}"><TR><TD></TD></TR></TABLE>>'
            )
            self.node("", f"{empty.id}-behind-{offset}", label, behind)

    def circle(self, identity: str, number: str, kind: EdgeKind, rect: Rect) -> None:
        self.node(
            "",
            identity,
            number,
            rect,
            shape="circle",
            style="filled",
            fixedsize="true",
            width="0.2222",
            height="0.2222",
            fillcolor=self.colour(LINES[kind].colour),
            color=self.colour(LINES[kind].colour),
            fontcolor=self.colour("on-circle"),
            fontname=FACES["bold"],
            labelloc="c",
            fontsize="8.5" if len(number) < 2 else "7.5",
        )

    def lines(self) -> None:
        for found in self.picture.routes:
            self.line(found)
        for tag in self.picture.tags:
            self.tag(tag)

    def line(self, found: Route) -> None:
        edge = found.edge
        source = self.nodes.get(edge.source) or self.nodes[f"{edge.source}-anchor"]
        target = self.nodes.get(edge.target) or self.nodes[f"{edge.target}-anchor"]
        self.join(source, target, edge.kind, edge.id, found.points)

    def join(self, source: Node, target: Node, kind: EdgeKind, identity: str, points: tuple[Point, ...]) -> None:
        look = LINES[kind]
        line = Edge(
            forward=look.head,
            color=self.colour(look.colour),
            style=look.style,
            penwidth=f"{look.width:g}",
            arrowsize="0.7",
            arrowhead="normal",
            id=identity,
            pos=spline(points, head=look.head, height=self.layout.height),
        )
        _ = source >> line >> target if look.head else source - line - target

    def tag(self, tag: Tag) -> None:
        edge, halo = tag.edge, self.colour(tag.halo)
        ink = self.colour(LINES[edge.kind].colour)
        if tag.text is not None:
            words = cell(
                span(edge.label, NOTE, "semibold", ink), tag.text.width, tag.text.height, extra=f' BGCOLOR="{halo}"'
            )
            self.node("", f"{edge.id}-words", table([words]), tag.text)
        if tag.circle is not None:
            self.circle(f"{edge.id}-number", edge.step, edge.kind, tag.circle)

    def legend(self) -> None:
        for index, entry in enumerate(self.layout.legend):
            start, end = Point(entry.x, entry.y), Point(entry.x + 34, entry.y)
            names = f"legend-{index + 1}-a", f"legend-{index + 1}-b"
            for name, point in zip(names, (start, end), strict=True):
                self.dot(name, point)
            self.join(self.nodes[names[0]], self.nodes[names[1]], entry.kind, f"legend-{index + 1}-line", (start, end))
            width = loose(text_width(entry.text, META + 1))
            words = cell(span(entry.text, META + 1, "regular", self.colour("ink")), width, 16, "LEFT")
            self.node("", f"legend-{index + 1}", table([words]), Rect(entry.x + 42, entry.y - 8, width, 16))
