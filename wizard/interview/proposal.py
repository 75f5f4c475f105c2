"""What a draft leads to: its problems, and the design where it has none that stop it."""

from dataclasses import dataclass

from blueprints.answers import AnswersError, Problem
from blueprints.design import Design
from wizard.interview.designing import designed
from wizard.interview.draft import Draft


@dataclass(frozen=True)
class Proposal:
    """A draft read and designed; `design` is None while a problem stops it, `fault` what Seawall itself did wrong."""

    problems: tuple[Problem, ...] = ()
    design: Design | None = None
    fault: str = ""

    @property
    def errors(self) -> tuple[Problem, ...]:
        """Return the problems that stop the design."""
        return tuple(problem for problem in self.problems if problem.severity == "error")


def propose(draft: Draft) -> Proposal:
    """Read, design and prove a draft."""
    answers, problems = draft.reading
    if answers is None:
        return Proposal(problems)
    try:
        return Proposal(problems, designed(draft.text, answers))
    except AnswersError as error:
        return Proposal((*problems, *error.problems))
    except Exception as error:  # the session outlives a fault in the engine; the person learns of it
        return Proposal(problems, fault=f"{type(error).__name__}: {error}")
