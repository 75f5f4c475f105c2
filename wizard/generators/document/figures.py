"""The pictures of the document: drawn by the diagram generator, inlined on the page that they belong to."""

from collections.abc import Mapping
from dataclasses import dataclass
from posixpath import dirname, relpath

from blueprints.design import Design
from wizard.generators.diagram import RenderedPage, render
from wizard.generators.drawio import network_file

PAGES = {
    "overview": "network/index.html",
    "dns": "dns.html",
    "flows": "flows.html",
    "addresses": "network/addresses.html",
    "ingress": "network/ingress.html",
    "outbound": "network/firewall.html",
    "administration": "network/admin-access.html",
    "order": "requests/index.html",
}
SPOKE = "private-endpoints.html"


@dataclass(frozen=True)
class Figure:
    """A picture of the design, and where each picture's boxes lead: picture → built page."""

    name: str
    picture: RenderedPage
    targets: Mapping[str, str]

    @property
    def file(self) -> bytes:
        """Return the SVG as a file of its own."""
        return self.picture.file

    @property
    def words(self) -> tuple[str, ...]:
        """Return the picture in words."""
        return self.picture.words

    def inline(self, page: str) -> str:
        """Return the SVG on one line with its links led from a page: MkDocs looks at no link inside an SVG."""
        here = dirname(page) or "."
        return self.picture.inline({name: relpath(target, here) for name, target in self.targets.items()})


def figures(design: Design) -> Mapping[str, Figure]:
    """Return the pictures of a design by name."""
    drawn = render(design)
    targets = {name: target for name in drawn if (target := built_page(name))}
    return {name: Figure(name, picture, targets) for name, picture in drawn.items()}


def editable(drawn: Mapping[str, Figure]) -> bytes:
    """Return every picture as a page of one draw.io file."""
    return network_file(tuple(figure.picture.picture for figure in drawn.values())).content


def built_page(name: str) -> str:
    """Return the built page that a picture belongs to; empty for one that has none."""
    kind, _, rest = name.partition("-")
    shown = {"region": f"network/regions/{rest}.html", "platform": f"platforms/{rest}.html", "spoke": SPOKE}
    return PAGES.get(name) or (shown.get(kind, "") if rest else "")
