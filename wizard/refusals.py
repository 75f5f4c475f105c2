"""Tell a person what is wrong with answers: every problem, its line, and a caret under its column."""

from collections.abc import Iterator

from blueprints.answers import AnswersError, Problem

WIDEST = 160  # characters of a line of the file; a longer one is cut, the caret stays under its column


def told(error: AnswersError) -> Iterator[str]:
    """Yield the lines that say what is wrong, in the order of the file."""
    lines = error.text.splitlines()
    for problem in error.problems:
        yield problem.said(error.name) + _evidence(problem)
        if 0 < problem.line <= len(lines):
            yield f"    {lines[problem.line - 1][:WIDEST]}"
            yield f"    {' ' * (problem.column - 1)}^" if problem.column <= WIDEST else "    ..."
    wrong = sum(problem.severity == "error" for problem in error.problems)
    yield f"{wrong} {'problem' if wrong == 1 else 'problems'}; nothing was designed"


def _evidence(problem: Problem) -> str:
    known = ", ".join(part for part in (problem.source, problem.checked and f"checked {problem.checked}") if part)
    return f" ({known})" if known else ""
