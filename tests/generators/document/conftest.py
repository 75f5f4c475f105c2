"""Designs of the shipped scenarios, and their documents as text."""

from functools import cache

import pytest

from blueprints.answers import read_answers
from blueprints.design import Design
from blueprints.engine import design_for, undemonstrated
from wizard.generators.document.page import Page
from wizard.generators.document.project import project, written_pages
from wizard.generators.document.site_map import site_map
from wizard.generators.document.view import View
from wizard.scenarios import scenarios

STARTERS = {starter.name: starter.answers for starter in scenarios()}
PROVED = ("minimal", "regulated-bank")
"""Scenarios whose design is proved here; pages of the others are looked at without a proof, which takes longest."""


@cache
def design_of(name: str) -> Design:
    """Return the design of a scenario."""
    answers = read_answers(STARTERS[name])
    return design_for(answers) if name in PROVED else undemonstrated(answers)


def pages_of(design: Design) -> dict[str, Page]:
    """Return the pages of a design by path."""
    return {page.path: page for tab in site_map(View(design)) for page in tab.pages}


def written(design: Design) -> dict[str, str]:
    """Return the Markdown of every page, links still written from the root, without pictures."""
    return written_pages(View(design), pages_of(design), {})


def files_of(design: Design) -> dict[str, bytes]:
    """Return the files of the project by path, without pictures."""
    return {file.path: file.content for file in project(View(design), {})}


@pytest.fixture(params=STARTERS)
def design(request: pytest.FixtureRequest) -> Design:
    """Return the design of each scenario in turn."""
    return design_of(str(request.param))


@pytest.fixture(params=PROVED)
def proved(request: pytest.FixtureRequest) -> Design:
    """Return each design that is proved."""
    return design_of(str(request.param))
