"""The shipped scenarios and their designs, each made once in a test run."""

from functools import cache
from pathlib import Path

from blueprints.answers import read_answers
from blueprints.design import Design
from blueprints.engine import design_for

FOLDER = Path(__file__).parents[2] / "blueprints" / "scenarios"
NAMES = tuple(sorted(file.parent.name for file in FOLDER.glob("*/answers.yaml")))


@cache
def design_of(name: str) -> Design:
    """Return the proved design of a scenario."""
    return design_for(read_answers(FOLDER / name / "answers.yaml"))
