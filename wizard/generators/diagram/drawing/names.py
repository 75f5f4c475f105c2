"""What each part of a picture is called when it is read aloud or pointed at."""

from wizard.generators.diagram.picture import Picture
from wizard.generators.diagram.scene import Bar, Card, Edge, Icon, Step


def names(picture: Picture) -> dict[str, str]:
    """Return the full, unshortened name of each box, leaf and line, by node id."""
    layout = picture.layout
    found = {placed.box.id: _joined(placed.box.title, placed.box.note) for placed in layout.boxes if placed.box.title}
    for placed in layout.leaves:
        match placed.leaf:
            case Icon() | Card() | Bar():
                found[placed.leaf.id] = _joined(placed.leaf.title, placed.leaf.note)
            case Step():
                pass
            case strip:
                found[strip.id] = strip.title
    titles = {
        **{b.box.id: b.box.title for b in layout.boxes},
        **{p.leaf.id: getattr(p.leaf, "title", "") for p in layout.leaves},
    }
    kinds = dict(picture.page.legend)
    return found | {r.edge.id: _line(r.edge, titles, kinds.get(r.edge.kind, "")) for r in picture.routes}


def _joined(title: str, note: str) -> str:
    return f"{title}, {note}" if note else title


def _line(edge: Edge, titles: dict[str, str], kind: str) -> str:
    ends = f"{titles[edge.source]} to {titles[edge.target]}"
    words = ", ".join(part for part in (kind, edge.label) if part)
    return f"{words}: {ends}" if words else ends
