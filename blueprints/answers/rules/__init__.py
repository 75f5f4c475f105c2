"""Rules across sections: each reads the answers in force and yields problems."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.problem import Problem


def problems_across(answers: Answers) -> Iterator[Problem]:
    """Yield the problems of every rule across sections."""
    yield from ()
    _ = answers
