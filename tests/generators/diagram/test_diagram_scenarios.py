"""The starter blueprints: each design's pages are good, whatever it is made of."""

from functools import cache

import pytest

from blueprints.answers import read_answers
from blueprints.design.design import Design
from blueprints.engine import undemonstrated
from tests.generators.diagram.shortened import shortened
from wizard.generators.diagram.faults import faults
from wizard.generators.diagram.pages import pages
from wizard.generators.diagram.picture import Picture, draw
from wizard.scenarios import scenarios

SCENARIOS = {found.name: found for found in scenarios()}
WIDEST, TALLEST = 1600, 1600
"""Points that can be read on a sheet of A3."""


@cache
def design_of(name: str) -> Design:
    """Return the design of a scenario; pictures need no proof."""
    return undemonstrated(read_answers(SCENARIOS[name].answers))


@cache
def pictures_of(name: str) -> dict[str, Picture]:
    """Return the laid out pages of a scenario by id."""
    return {page.id: draw(page) for page in pages(design_of(name))}


@pytest.mark.parametrize("name", SCENARIOS)
def test_no_page_of_a_scenario_has_a_fault(name: str) -> None:
    found = {page: faults(picture) for page, picture in pictures_of(name).items()}
    assert {"overview", *(f"region-{region}" for region in design_of(name).header.regions)} <= set(found)
    assert not {page: wrong for page, wrong in found.items() if wrong}


@pytest.mark.parametrize("name", SCENARIOS)
def test_every_page_of_a_scenario_can_be_read_on_a_sheet(name: str) -> None:
    sizes = {page: (p.layout.width, p.layout.height) for page, p in pictures_of(name).items()}
    assert not {page: size for page, size in sizes.items() if size[0] > WIDEST or size[1] > TALLEST}


@pytest.mark.parametrize("name", SCENARIOS)
def test_no_name_on_a_page_of_a_scenario_is_cut(name: str) -> None:
    cut = {page: tuple(shortened(picture)) for page, picture in pictures_of(name).items()}
    assert not {page: texts for page, texts in cut.items() if texts}


@pytest.mark.parametrize("name", SCENARIOS)
def test_no_two_pages_of_a_scenario_are_the_same(name: str) -> None:
    roots = [(picture.page.root, picture.page.edges) for picture in pictures_of(name).values()]
    assert len(set(roots)) == len(roots)
