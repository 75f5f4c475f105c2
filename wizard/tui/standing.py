"""What stands below the editor: the answer in force, or what is wrong with it."""

from collections.abc import Iterator, Sequence

from blueprints.answers import Problem
from wizard.interview.fixing import suggestions
from wizard.interview.journey import Stop
from wizard.interview.telling import in_force, needs, problem_lines


def standing(stop: Stop) -> Iterator[str]:
    """Say how a question stands."""
    if stop.state == "needed":
        yield from needs(stop)
    else:
        if stop.state != "problem":
            yield f"In force: {in_force(stop.item)}"
        yield from wrong(stop.problems)


def counted(text: str) -> Iterator[str]:
    """Say how many lines a text has, where there are several."""
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) > 1:
        yield f"{len(lines)} lines"


def wrong(problems: Sequence[Problem]) -> Iterator[str]:
    """Say the problems of an answer, and the key that takes what they suggest."""
    for problem in problems:
        yield from problem_lines(problem)
    if suggestions(problems):
        yield "  f: take what is suggested (while you type: Esc, then f)."
