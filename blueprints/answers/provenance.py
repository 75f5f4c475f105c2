"""Record where a value comes from, and what stays open."""

from dataclasses import dataclass
from typing import Literal

from blueprints.answers.ask import Outcome, Team

Source = Literal["given", "defaults file", "starter", "default", "unknown", "not asked"]


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a value comes from; `because` is the reason of a default or of its absence."""

    source: Source
    because: str = ""


@dataclass(frozen=True, slots=True)
class OpenAnswer:
    """A question that nobody could answer yet.

    `kind` is D (the default `taken` is in force), P (a parameter: what needs it is undecided) or E (taken as empty).
    `said` tells whether a person said `unknown`, or the answer is simply missing.
    """

    path: str
    owner: Team
    kind: Outcome
    taken: str
    said: bool
