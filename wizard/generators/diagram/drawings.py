"""All pictures of a design: laid out, drawn and finished, once for every generator that asks."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from blueprints.design.design import Design
from wizard.generators.diagram.drawing.render import Order, render
from wizard.generators.diagram.drawing.source import dot_source
from wizard.generators.diagram.drawing.svg import finish, inlined_svg
from wizard.generators.diagram.kept import Files, find, keep, key_of
from wizard.generators.diagram.pages import pages
from wizard.generators.diagram.picture import Picture, draw

PRINTED = 16
"""So many pages are also a PNG and a PDF; the rest are SVG only, because nobody prints fifty regions."""
_LEADS = re.compile(r' data-to="([a-z0-9-]+)(#[a-z0-9._-]+)?"(?: href="[^"]*")?')


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
    key: str
    """What the page was drawn from, as a hash."""

    @property
    def links(self) -> tuple[str, ...]:
        """Return the ids of the pages that boxes of this picture lead to, sorted."""
        return tuple(sorted({page for page, _ in _LEADS.findall(self.inline_svg)} - {self.id}))

    @property
    def svg(self) -> str:
        """Return the SVG on one line, to stand inside an HTML page, without links."""
        return self.inline({})

    def inline(self, links: Mapping[str, str]) -> str:
        """Return the SVG on one line with its links led to `links[page id]` and the section there.

        What leads to a page without an entry leads nowhere.
        """

        def led(match: re.Match[str]) -> str:
            url = links.get(match[1])
            return f' href="{escape(url, quote=True)}{match[2] or ""}"' if url else ""

        return _LEADS.sub(led, self.inline_svg)


def draw_all(design: Design) -> dict[str, RenderedPage]:
    """Return the pictures of a design by page id, in reading order. Raises DrawingError when one cannot be drawn."""
    pictures = [draw(page) for page in pages(design)]
    names = frozenset(picture.page.id for picture in pictures)
    wanted = [
        _Wanted(picture, names, formats, key_of(picture.page, names, formats))
        for place, picture in enumerate(pictures)
        for formats in (_formats(place),)
    ]
    known = {want.key: files for want in wanted if (files := _found(want)) is not None}
    new = [want for want in wanted if want.key not in known]
    drawn = render((want.order() for want in new), sum(len(want.formats) for want in new)) if new else {}
    known |= {want.key: _finished(want, drawn[want.picture.page.id]) for want in new}
    keep(known)
    return {want.picture.page.id: _page(want, known[want.key]) for want in wanted}


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A page to have, drawn or found."""

    picture: Picture
    siblings: frozenset[str]
    formats: tuple[str, ...]
    key: str

    def order(self) -> Order:
        """Return what Graphviz is to draw."""
        return Order(self.picture.page.id, dot_source(self.picture, self.siblings), self.formats)


def _found(want: _Wanted) -> Files | None:
    """Return the files of a page drawn before; None where one of them is missing."""
    files = find(want.key)
    return files if files is not None and files.keys() >= {*want.formats, "dot"} else None


def _formats(place: int) -> tuple[str, ...]:
    return ("svg", "png", "pdf") if place < PRINTED else ("svg",)


def _finished(want: _Wanted, drawn: Files) -> Files:
    return {**drawn, "svg": finish(drawn["svg"], want.picture)}


def _page(want: _Wanted, files: Files) -> RenderedPage:
    page = want.picture.page
    return RenderedPage(
        page.id,
        page.title,
        page.message,
        page.words,
        files["svg"],
        files["dot"].decode(),
        files.get("png", b""),
        files.get("pdf", b""),
        inlined_svg(files["svg"]),
        want.picture,
        want.key,
    )
