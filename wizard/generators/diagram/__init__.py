"""Diagrams: pictures of a design as SVG, PNG, PDF and DOT, and what the document inlines.

    render(design)["overview"].svg        the picture on one line, to stand inside HTML that has `page_style()`
    generate(design)                      diagrams/<page>.svg, .png, .pdf, .dot, drawn.json and network.drawio

A page is laid out by our own engine (`layout`, `routing`); Graphviz only draws what `diagrams` writes (`drawing`).
"""

from collections.abc import Iterator, Mapping

from blueprints.design.design import Design
from wizard.generators.diagram import kept
from wizard.generators.diagram.drawing.stylesheet import of_page as page_style
from wizard.generators.diagram.drawings import RenderedPage, draw_all
from wizard.generators.diagram.geometry import geometry
from wizard.generators.diagram.pages import pages
from wizard.generators.drawio import network_file
from wizard.generators.files import OutputFile

FOLDER = "diagrams"
_last: list[tuple[Design, dict[str, RenderedPage]]] = []


def render(design: Design) -> dict[str, RenderedPage]:
    """Return the pictures of a design by page id, in reading order; drawn once for the same design object.

    Raises `drawing.render.DrawingError` when Graphviz crashes, warns or takes more than a minute.
    """
    if not _last or _last[0][0] is not design:
        _last[:] = [(design, draw_all(design))]
    return _last[0][1]


def generate(design: Design) -> Iterator[OutputFile]:
    """Yield the files of the folder `diagrams`."""
    drawn = render(design)
    for page in drawn.values():
        yield OutputFile(f"{FOLDER}/{page.id}.svg", page.file)
        yield OutputFile.text(f"{FOLDER}/{page.id}.dot", page.dot)
        if page.png:
            yield OutputFile(f"{FOLDER}/{page.id}.png", page.png)
        if page.pdf:
            yield OutputFile(f"{FOLDER}/{page.id}.pdf", page.pdf)
    if drawn:
        yield kept.list_of(FOLDER, {page.id: page.key for page in drawn.values()})
        yield network_file(tuple(page.picture for page in drawn.values()))


def recall(earlier: Mapping[str, bytes]) -> None:
    """Draw no page again that is the same in `earlier`: files as they were written, by path."""
    kept.recall(FOLDER, earlier)


def svg_inline(page: RenderedPage) -> str:
    """Return a picture's SVG on one line, without links; `page.inline(links)` leads them somewhere."""
    return page.svg


def words(page: RenderedPage) -> tuple[str, ...]:
    """Return a picture in words, one sentence each."""
    return page.words


__all__ = ["RenderedPage", "generate", "geometry", "page_style", "pages", "recall", "render", "svg_inline", "words"]
