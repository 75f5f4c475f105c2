"""The starter blueprints: each design's pages are good, whatever it is made of."""

import pytest

from blueprints.answers import read_answers
from blueprints.engine import undemonstrated
from wizard.generators.diagram.faults import faults
from wizard.generators.diagram.pages import pages
from wizard.generators.diagram.picture import draw
from wizard.scenarios import scenarios

SCENARIOS = {found.name: found for found in scenarios()}


@pytest.mark.parametrize("name", SCENARIOS)
def test_no_page_of_a_scenario_has_a_fault(name: str) -> None:
    design = undemonstrated(read_answers(SCENARIOS[name].answers))
    found = {page.id: faults(draw(page)) for page in pages(design)}
    assert {"overview", *(f"region-{region}" for region in design.header.regions)} <= set(found)
    assert not {name: wrong for name, wrong in found.items() if wrong}
