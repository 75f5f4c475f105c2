"""Say what is wrong with an answers file, where, and what would work."""

from dataclasses import dataclass, replace
from typing import Literal

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem that a person can fix.

    `path` is the answer (`platforms[0].kind`), `other` the answer it conflicts with; `line` and `column` count from 1
    and are 0 where the answers did not come from a file; `id` is the rule, `source` and `checked` its evidence.
    """

    path: str
    what: str
    would_work: str = ""
    severity: Severity = "error"
    line: int = 0
    column: int = 0
    id: str = ""
    other: str = ""
    source: str = ""
    checked: str = ""

    @property
    def text(self) -> str:
        """Return the message: what is wrong, and what would work."""
        return f"{self.what} {self.would_work}".strip()

    def at(self, line: int, column: int) -> "Problem":
        """Return the problem with its place in the file."""
        return replace(self, line=line, column=column)

    def said(self, name: str) -> str:
        """Return `file:line:column: path: message`, as a compiler says it."""
        place = f"{name}:{self.line}:{self.column}" if self.line else name
        mark = "" if self.severity == "error" else f"{self.severity}: "
        return f"{place}: {mark}{self.path + ': ' if self.path else ''}{self.text}"


class AnswersError(Exception):
    """The answers cannot be used: every problem at once, sorted by line."""

    def __init__(self, problems: tuple[Problem, ...], name: str = "answers", text: str = "") -> None:
        super().__init__("\n".join(problem.said(name) for problem in problems))
        self.problems = problems
        self.name = name
        self.text = text


def in_order(problems: list[Problem] | tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Sort problems by line, then column, path and text, each once."""
    return tuple(sorted(dict.fromkeys(problems), key=lambda one: (one.line, one.column, one.path, one.text)))
