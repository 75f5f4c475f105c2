"""Look for faults on the pages of random designs: `python -m tests.generators.diagram.random_pages --count 200`."""

import argparse
import sys
from collections.abc import Iterator

from blueprints.answers import AnswersError, answers_from_tree
from blueprints.design.design import Design
from blueprints.engine import undemonstrated
from tests.engine.random_answers import random_tree
from tests.engine.random_trees import Tree
from wizard.generators.diagram.faults import faults
from wizard.generators.diagram.pages import pages
from wizard.generators.diagram.picture import Picture, draw
from wizard.generators.diagram.scene import named

WIDEST = 1760
"""Points: more than in a scenario, for names are longer, and stay readable on a sheet of A3."""


def design_of(tree: Tree) -> Design | None:
    """Return the design of answers; None where the plan or a limit refuses them."""
    try:
        return undemonstrated(answers_from_tree(tree))
    except AnswersError:
        return None


def wrong(design: Design) -> Iterator[str]:
    """Yield what is wrong on the pages of a design."""
    for page in pages(design):
        yield from (f"{page.id}: {fault}" for fault in _wrong(draw(page)))


def _wrong(picture: Picture) -> Iterator[str]:
    yield from faults(picture)
    for element in named(picture.page.root):
        # `<answers path>` stands in the design for what nobody has answered yet.
        shown = (getattr(element, "title", ""), getattr(element, "note", ""))
        yield from (f"{element.id} shows {text}" for text in shown if "<" in text)
    if picture.layout.width > WIDEST:
        yield f"{picture.layout.width} points wide"


def main() -> None:
    """Draw the pages of as many random designs as asked; print each fault with its seed."""
    parser = argparse.ArgumentParser(description="Lay out the pages of random designs; print what is wrong on them.")
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--seed", type=int, default=0, help="the first seed; the others follow")
    asked = parser.parse_args()
    drawn = 0
    for seed in range(asked.seed, asked.seed + asked.count):
        design = design_of(random_tree(seed))
        for fault in wrong(design) if design is not None else ():
            sys.stdout.write(f"seed {seed}, {fault}\n")
        drawn += design is not None
    sys.stdout.write(f"{drawn} designs\n")


if __name__ == "__main__":
    main()
