"""Write a picture's DOT source with `diagrams`: every position is given, Graphviz (`nop2`) only draws."""

from wizard.generators.diagram.drawing.canvas import Canvas
from wizard.generators.diagram.drawing.furniture import legend, title_block
from wizard.generators.diagram.drawing.labels import blank_card, box_label, cell, label_of, picture, span, table
from wizard.generators.diagram.drawing.pinned import PinnedCluster, PinnedDiagram
from wizard.generators.diagram.fonts import FACES, loose, row_height
from wizard.generators.diagram.layout.compose import PlacedBox, PlacedLeaf
from wizard.generators.diagram.layout.measure import STEP_CIRCLE, step_lines, title_width
from wizard.generators.diagram.layout.outline import badge_rects, visible
from wizard.generators.diagram.layout.shapes import Point, Rect
from wizard.generators.diagram.picture import Picture
from wizard.generators.diagram.routing.lines import Route
from wizard.generators.diagram.routing.tags import CIRCLE, Tag
from wizard.generators.diagram.scene import Bar, Card, Icon, Step
from wizard.generators.diagram.theme import BADGE, BOX_ICON, BOXES, LABEL, LINES, NOTE, Scheme


def dot_source(drawn: Picture, siblings: frozenset[str] = frozenset(), scheme: Scheme = "light") -> str:
    """Return the DOT source.

    Icons are named relative to the icons folder, so the text has no path of a machine. A thing whose link names a
    page in `siblings`, as `page` or `page#section`, keeps it; other links are left out.
    """
    return _Writer(drawn, siblings, scheme).write()


class _Writer:
    """Write one picture's containers, leaves and lines."""

    def __init__(self, drawn: Picture, siblings: frozenset[str], scheme: Scheme) -> None:
        self.picture, self.layout = drawn, drawn.layout
        self.pages = siblings
        self.canvas = Canvas(drawn.layout.height, scheme)

    def write(self) -> str:
        layout = self.layout
        canvas = {
            "bb": f"0,0,{layout.width},{layout.height}",
            "label": "",
            "pad": "0",
            "margin": "0",
            "splines": "true",
            "outputorder": "edgesfirst",
            "bgcolor": self.canvas.colour("page"),
            "fontname": FACES["regular"],
        }
        node = {"shape": "plain", "width": "0", "height": "0", "fixedsize": "false", "fontname": FACES["regular"]}
        with PinnedDiagram(self.picture.page.id, show=False, graph_attr=canvas, node_attr=node) as diagram:
            # Graphviz makes a point 0.72 wide at least; set in by half of that, the two span the page exactly.
            self.canvas.dot("canvas-a", Point(0.36, 0.36))
            self.canvas.dot("canvas-b", Point(layout.width - 0.36, layout.height - 0.36))
            title_block(self.canvas, layout)
            self.boxes("")
            self.lines()
            legend(self.canvas, layout.legend)
            source: str = diagram.dot.source
        return source

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
        with PinnedCluster(
            box.id, box_label(box, self.canvas.scheme) if box.title else "", self.box_attributes(placed)
        ):
            self.canvas.dot(f"{box.id}-anchor", rect.center)
            for kind, spot in zip(box.badges, badge_rects(placed), strict=True):
                self.canvas.node(
                    kind, f"{box.id}-{kind.replace('_', '-')}", table([picture(kind, BADGE, BADGE, BADGE)]), spot
                )
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
                "fillcolor": self.canvas.colour(look.fill),
                "color": self.canvas.colour(look.line),
                "pencolor": self.canvas.colour(look.line),
                "penwidth": f"{look.width:g}",
                "style": "rounded,filled,dashed" if look.dashed else "rounded,filled",
            }
        if box.title:
            icon = BOX_ICON + 4 if box.icon else 0
            width = loose(title_width(box) - icon) + icon
            attributes |= {
                "lp": self.canvas.position(Point(rect.x + 12 + width / 2, rect.y + 15)),
                "lwidth": f"{width / 72:.4f}",
                "lheight": f"{20 / 72:.4f}",
            }
        return attributes | self.link(box.link)

    def link(self, target: str) -> dict[str, str]:
        """Return the attributes that lead to another page of the design, or to a section."""
        page, _, section = target.partition("#")
        leads = page in self.pages and (section or page != self.picture.page.id)
        return {"URL": target, "target": "_top"} if leads else {}

    def leaf(self, placed: PlacedLeaf) -> None:
        leaf, rect = placed.leaf, visible(placed)
        if isinstance(leaf, Card) and leaf.stacked:
            self.stack(leaf, rect)
        if isinstance(leaf, Step):
            self.canvas.circle(f"{leaf.id}-circle", leaf.number, leaf.kind, Rect(rect.x, rect.y, CIRCLE, CIRCLE))
            height = len(step_lines(leaf)) * row_height(LABEL)
            rect = Rect(rect.x + STEP_CIRCLE, rect.y, rect.width - STEP_CIRCLE, height)
        link = self.link("" if isinstance(leaf, Step) else leaf.link)
        kind = leaf.kind if not isinstance(leaf, Bar | Step) else ""
        self.canvas.node(
            kind,
            leaf.id,
            label_of(leaf, placed.rect if isinstance(leaf, Icon) else rect, self.canvas.scheme),
            rect,
            **link,
        )

    def stack(self, card: Card, rect: Rect) -> None:
        """Write two empty cards behind a card."""
        for offset in (6, 3):
            behind = Rect(rect.x + offset, rect.y + offset, rect.width, rect.height)
            self.canvas.node("", f"{card.id}-behind-{offset}", blank_card(behind, self.canvas.scheme), behind)

    def lines(self) -> None:
        """Write the lines, then their words and numbers."""
        for found in self.picture.routes:
            self.line(found)
        for tag in self.picture.tags:
            self.tag(tag)

    def line(self, found: Route) -> None:
        edge, nodes = found.edge, self.canvas.nodes
        source = nodes.get(edge.source) or nodes[f"{edge.source}-anchor"]
        target = nodes.get(edge.target) or nodes[f"{edge.target}-anchor"]
        self.canvas.join(source, target, edge.kind, edge.id, found.points)

    def tag(self, tag: Tag) -> None:
        edge, halo = tag.edge, f' BGCOLOR="{self.canvas.colour(tag.halo)}"'
        if tag.text is not None:
            words = span(edge.label, NOTE, "semibold", self.canvas.colour(LINES[edge.kind].colour))
            label = table([cell(words, tag.text.width, tag.text.height, extra=halo)])
            self.canvas.node("", f"{edge.id}-words", label, tag.text)
        if tag.circle is not None:
            self.canvas.circle(f"{edge.id}-number", edge.step, edge.kind, tag.circle)
