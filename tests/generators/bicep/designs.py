"""The designs of the tests: those of the starters, and some that hold what no starter does."""

from functools import cache
from pathlib import Path

from blueprints.answers import read_answers
from blueprints.design import Design
from blueprints.engine import undemonstrated

SCENARIOS = Path(__file__).parents[3] / "blueprints" / "scenarios"
SCENARIO_NAMES = sorted(path.parent.name for path in SCENARIOS.glob("*/answers.yaml"))
FURTHER = {path.stem: path for path in sorted((Path(__file__).parent / "answers").glob("*.yaml"))}
EVERY = [*FURTHER, *SCENARIO_NAMES]


@cache
def design_of(name: str) -> Design:
    """Return the design of a starter or of further answers."""
    return undemonstrated(read_answers(FURTHER.get(name, SCENARIOS / name / "answers.yaml")))
