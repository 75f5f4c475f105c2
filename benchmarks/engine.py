"""From answers to a proved design, step by step, for the smallest and the largest scenario."""

from functools import partial

from benchmarks.case import Case
from blueprints.answers import Answers, read_answers
from blueprints.engine import design_for, undemonstrated
from wizard.scenarios import scenario

SMALLEST, LARGEST = "minimal", "regulated-bank"


def answers(name: str) -> Answers:
    """Read the answers of a scenario."""
    found = scenario(name)
    if found is None:
        raise LookupError(name)
    return read_answers(found.answers)


def cases(name: str) -> tuple[Case, ...]:
    """Return the steps for one scenario."""
    given = answers(name)
    return (
        Case(f"{name}, read answers", partial(answers, name)),
        Case(f"{name}, design", partial(undemonstrated, given), against=f"{name}, read answers"),
        Case(f"{name}, design and prove", partial(design_for, given), against=f"{name}, design"),
    )


CASES = (*cases(SMALLEST), *cases(LARGEST))
