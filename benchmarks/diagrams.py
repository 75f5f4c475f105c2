"""What a page costs: layout and routing, the diagrams source, drawing with Graphviz, and the draw.io file."""

from functools import partial

from pygraphviz import AGraph

from benchmarks.case import Case
from benchmarks.engine import SMALLEST, answers
from blueprints.engine import design_for
from wizard.generators.diagram.drawing.render import Order, located, render
from wizard.generators.diagram.drawing.source import dot_source
from wizard.generators.diagram.drawing.svg import finish
from wizard.generators.diagram.layout.compose import compose
from wizard.generators.diagram.pages import pages
from wizard.generators.diagram.picture import draw, lead
from wizard.generators.diagram.scene import Page
from wizard.generators.drawio.document import write

DESIGN = design_for(answers(SMALLEST))
PAGES = pages(DESIGN)
PICTURES = tuple(draw(page) for page in PAGES)
SOURCES = {picture.page.id: dot_source(picture) for picture in PICTURES}


def _drawn(*formats: str) -> None:
    render([Order(name, source, formats) for name, source in SOURCES.items()], len(SOURCES) * len(formats))


def _lead(page: Page) -> None:
    lead(compose(page))


def _raw() -> None:
    """Draw the same pages with `diagrams` and `nop2` alone: no child, no warning heard, nothing finished."""
    for picture in PICTURES:
        AGraph(string=located(dot_source(picture))).draw(format="svg", prog="nop2")


def _finished() -> None:
    files = render((Order(picture.page.id, dot_source(picture), ("svg",)) for picture in PICTURES), len(PICTURES))
    for picture in PICTURES:
        finish(files[picture.page.id]["svg"], picture)


CASES = (
    Case("read the pages off the design", partial(pages, DESIGN)),
    *(Case(f"lay out and route {page.id}", partial(_lead, page), rounds=3) for page in PAGES),
    Case("write the source of all pages", lambda: [dot_source(picture) for picture in PICTURES]),
    Case("raw diagrams and nop2, all pages as SVG", _raw, rounds=3),
    Case("all pages as finished SVG", _finished, "raw diagrams and nop2, all pages as SVG", rounds=3),
    Case("draw all pages as SVG", partial(_drawn, "svg"), rounds=3),
    Case("draw all pages as SVG, PNG, PDF", partial(_drawn, "svg", "png", "pdf"), "draw all pages as SVG", rounds=3),
    Case("write the draw.io file", partial(write, PICTURES)),
)
