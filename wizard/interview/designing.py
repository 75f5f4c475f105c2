"""Design each set of answers once: what was tried is there when it is taken, taken back and done again."""

from dataclasses import dataclass, field
from functools import lru_cache

from blueprints.answers import Answers
from blueprints.design import Design
from blueprints.engine import design_for

KEPT = 16
"""Designs: the one in force and one for each option of the question."""


@dataclass(frozen=True)
class _Given:
    """Answers, told apart by their text: it says all that the design is made of."""

    text: str
    answers: Answers = field(compare=False)


def designed(text: str, answers: Answers) -> Design:
    """Return the design of answers whose file has this text; raises AnswersError like the engine."""
    return _designed(_Given(text, answers))


@lru_cache(maxsize=KEPT)
def _designed(given: _Given) -> Design:
    return design_for(given.answers)
