"""One design drawn once for all tests that look at finished files."""

import pytest

from tests.generators.diagram.designs import design
from wizard.generators.diagram import RenderedPage, render


@pytest.fixture(scope="session")
def drawn() -> dict[str, RenderedPage]:
    """Return the pictures of a hub-and-spoke design in one region."""
    return render(design())
