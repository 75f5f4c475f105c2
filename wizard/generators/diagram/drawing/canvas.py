"""What every part of a picture is drawn with: nodes at given places, lines with given curves."""

from diagrams import Edge, Node

from wizard.generators.diagram.drawing.curves import spline
from wizard.generators.diagram.fonts import FACES
from wizard.generators.diagram.icons import node_class
from wizard.generators.diagram.layout.shapes import Point, Rect
from wizard.generators.diagram.scene import EdgeKind
from wizard.generators.diagram.theme import LINES, NOTE, Scheme, colour


class Canvas:
    """Hold what every part needs: the page's height, its colours, and the nodes that lines hang on."""

    def __init__(self, height: int, scheme: Scheme) -> None:
        """Start a page of `height` points without a node."""
        self.height, self.scheme = height, scheme
        self.nodes: dict[str, Node] = {}

    def colour(self, role: str) -> str:
        """Return a role's colour in the page's scheme."""
        return colour(role, self.scheme)

    def position(self, point: Point) -> str:
        """Return Graphviz's position of a point: it counts from the bottom."""
        return f"{point.x:g},{self.height - point.y:g}"

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

    def circle(self, identity: str, number: str, kind: EdgeKind, rect: Rect) -> None:
        """Write a step's number in a filled circle."""
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
            fontsize=f"{NOTE}",
        )

    def join(self, source: Node, target: Node, kind: EdgeKind, identity: str, points: tuple[Point, ...]) -> None:
        """Write a line between two nodes along `points`."""
        look = LINES[kind]
        line = Edge(
            forward=look.head,
            color=self.colour(look.colour),
            style=look.style,
            penwidth=f"{look.width:g}",
            arrowsize="0.7",
            arrowhead="normal",
            id=identity,
            pos=spline(points, head=look.head, height=self.height),
        )
        _ = source >> line >> target if look.head else source - line - target
