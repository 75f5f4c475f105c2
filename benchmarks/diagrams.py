"""What a page costs: layout and routing, the diagrams source, drawing with Graphviz, and the draw.io file."""

from functools import partial

from benchmarks.case import Case
from benchmarks.engine import SMALLEST, answers
from blueprints.engine import design_for
from wizard.generators.diagram.drawing.render import Order, render
from wizard.generators.diagram.drawing.source import dot_source
from wizard.generators.diagram.pages import pages
from wizard.generators.diagram.picture import draw
from wizard.generators.drawio.document import write

DESIGN = design_for(answers(SMALLEST))
PAGES = pages(DESIGN)
PICTURES = tuple(draw(page) for page in PAGES)
SOURCES = {picture.page.id: dot_source(picture) for picture in PICTURES}


def _drawn(*formats: str) -> None:
    render([Order(name, source, formats) for name, source in SOURCES.items()])


CASES = (
    Case("read the pages off the design", partial(pages, DESIGN)),
    *(Case(f"lay out and route {page.id}", partial(draw, page), rounds=3) for page in PAGES),
    Case("write the source of all pages", lambda: [dot_source(picture) for picture in PICTURES]),
    Case("draw all pages as SVG", partial(_drawn, "svg"), rounds=3),
    Case("draw all pages as SVG, PNG, PDF", partial(_drawn, "svg", "png", "pdf"), "draw all pages as SVG", rounds=3),
    Case("write the draw.io file", partial(write, PICTURES)),
)
