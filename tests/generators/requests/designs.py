"""Designs that ask other teams, proved."""

from functools import cache

from blueprints.answers import read_answers
from blueprints.design import Design
from blueprints.engine import design_for
from wizard.generators.requests import generate
from wizard.scenarios import scenario

ASKING = ("foundry-private-hub-and-spoke", "regulated-bank")
"""Scenarios with a firewall of another team: an Azure Firewall, and an appliance in each of two regions."""


@cache
def design_of(name: str) -> Design:
    """Return the proved design of a scenario."""
    found = scenario(name)
    assert found is not None
    return design_for(read_answers(found.answers))


def files_of(design: Design, before: Design | None = None) -> dict[str, str]:
    """Return the files under `requests/` by name."""
    return {file.path.removeprefix("requests/"): file.content.decode() for file in generate(design, before)}
