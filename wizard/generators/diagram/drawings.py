"""All pictures of a design: laid out, drawn and finished, once for every generator that asks."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from blueprints.design.design import Design
from wizard.generators.diagram.drawing.render import Order, render
from wizard.generators.diagram.drawing.source import dot_source
from wizard.generators.diagram.drawing.svg import finish
from wizard.generators.diagram.pages import pages
from wizard.generators.diagram.picture import Picture, draw

PRINTED = 16
"""So many pages are also a PNG and a PDF; the rest are SVG only, because nobody prints fifty regions."""
KEPT = 64
"""So many pages stay drawn, the newest: a change of one answer leaves most pages of a design as they are."""
_kept: dict[Order, dict[str, bytes]] = {}
_SIBLING = re.compile(r' (?:href="([a-z0-9-]+)\.svg")')


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """One finished picture: `file` is the SVG as a file of its own, `dot` its source."""

    id: str
    title: str
    message: str
    words: tuple[str, ...]
    """The picture in words, one sentence each."""
    file: bytes
    dot: str
    png: bytes
    """Empty on the pages after `PRINTED`, like `pdf`."""
    pdf: bytes
    inline_svg: str
    picture: Picture

    @property
    def links(self) -> tuple[str, ...]:
        """Return the ids of the pages that boxes of this picture lead to, sorted."""
        return tuple(sorted(set(_SIBLING.findall(self.inline_svg))))

    @property
    def svg(self) -> str:
        """Return the SVG on one line, to stand inside an HTML page, without links."""
        return self.inline({})

    def inline(self, links: Mapping[str, str]) -> str:
        """Return the SVG on one line with its links led to `links[page id]`; boxes without an entry lead nowhere."""

        def led(match: re.Match[str]) -> str:
            url = links.get(match[1])
            return f' href="{escape(url, quote=True)}"' if url else ""

        return _SIBLING.sub(led, self.inline_svg)


def draw_all(design: Design) -> dict[str, RenderedPage]:
    """Return the pictures of a design by page id, in reading order. Raises DrawingError when one cannot be drawn."""
    pictures = [draw(page) for page in pages(design)]
    names = frozenset(picture.page.id for picture in pictures)
    orders = [Order(p.page.id, dot_source(p, names), _formats(place)) for place, p in enumerate(pictures)]
    files = _rendered(orders)
    return {
        picture.page.id: _finished(picture, order, files[picture.page.id])
        for picture, order in zip(pictures, orders, strict=True)
    }


def _rendered(orders: list[Order]) -> dict[str, dict[str, bytes]]:
    """Return the files of each page; Graphviz draws only those that are not kept from before."""
    new = [order for order in orders if order not in _kept]
    drawn = render(new)
    _kept.update((order, drawn[order.name]) for order in new)
    found = {order.name: _kept[order] for order in orders}
    for order in list(_kept)[: max(0, len(_kept) - KEPT)]:
        del _kept[order]
    return found


def _formats(place: int) -> tuple[str, ...]:
    return ("svg", "png", "pdf") if place < PRINTED else ("svg",)


def _finished(picture: Picture, order: Order, files: Mapping[str, bytes]) -> RenderedPage:
    page, pair = picture.page, finish(files["svg"], picture)
    return RenderedPage(
        page.id,
        page.title,
        page.message,
        page.words,
        pair.file,
        order.source,
        files.get("png", b""),
        files.get("pdf", b""),
        pair.inline,
        picture,
    )
