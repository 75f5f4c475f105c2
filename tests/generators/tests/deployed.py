"""The folder `tests/` of a shipped design, as a person copies it to a place."""

from functools import cache
from pathlib import Path

from blueprints.answers import read_answers
from blueprints.design import Design
from blueprints.engine import design_for
from wizard.generators.tests import generate
from wizard.scenarios import scenario


@cache
def design_of(name: str) -> Design:
    """Return the proved design of a scenario."""
    found = scenario(name)
    assert found is not None
    return design_for(read_answers(found.answers))


def written(design: Design, place: Path) -> Path:
    """Write the folder, scripts executable, and return its path."""
    for file in generate(design):
        path = place / file.path
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(file.content)
        path.chmod(0o755 if file.executable else 0o644)
    return place / "tests"
