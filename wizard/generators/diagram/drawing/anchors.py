"""Which texts are centred or end at a point, and where: the layout knows, Graphviz only measures."""

from typing import Literal, NamedTuple

from wizard.generators.diagram.picture import Picture
from wizard.generators.diagram.scene import Bar, Icon, Step
from wizard.generators.diagram.theme import MARGIN


class Anchor(NamedTuple):
    at: Literal["middle", "end"]
    x: float


def anchors(picture: Picture) -> dict[str, Anchor]:
    """Return the anchor of every node whose text does not start at its left edge, by node id."""
    layout = picture.layout
    found: dict[str, Anchor] = {}
    for placed in layout.leaves:
        if isinstance(placed.leaf, Icon | Bar):
            found[placed.leaf.id] = Anchor("middle", placed.rect.center.x)
        if isinstance(placed.leaf, Step):
            found[f"{placed.leaf.id}-circle"] = Anchor("middle", placed.rect.x + 8)
    for tag in picture.tags:
        if tag.text is not None:
            found[f"{tag.edge.id}-words"] = Anchor("middle", tag.text.center.x)
    for index in range(len(picture.page.meta.lines)):
        found[f"meta-{index + 1}"] = Anchor("end", layout.width - MARGIN)
    return found
