"""Say what Azure refuses, or what sources disagree about, before anything is designed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from blueprints.answers.answers import Answers
from blueprints.answers.problem import Problem


class Conflict(NamedTuple):
    """Two answers that do not go together: the one to change first, the other one, and why.

    `would_work` replaces the alternatives of the refusal where this case has its own; `severity` its severity.
    """

    path: str
    other: str
    what: str
    would_work: str = ""
    severity: Literal["error", "warning"] | None = None
    source: str = ""
    checked: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A combination that is refused (error: Azure refuses it) or recorded (warning: sources disagree, or preview).

    `source` names the facts, `checked` the month in which they were last read, `alternatives` what would work.
    """

    id: str
    severity: Literal["error", "warning"]
    source: str
    checked: str
    alternatives: str
    find: Callable[[Answers], Iterator[Conflict]]

    def problems(self, answers: Answers) -> Iterator[Problem]:
        """Yield a problem for each place where the answers meet this refusal."""
        for found in self.find(answers):
            source, checked = found.source or self.source, found.checked or self.checked
            yield Problem(
                path=found.path,
                what=f"{found.what} ({source}, checked {checked}).",
                would_work=found.would_work or self.alternatives,
                severity=found.severity or self.severity,
                id=self.id,
                other=found.other,
                source=source,
                checked=checked,
            )
