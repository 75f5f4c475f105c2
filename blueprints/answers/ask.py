"""Declare a question on the field that holds its answer."""

from dataclasses import dataclass, field
from typing import Literal

from blueprints.answers.default import Absent, Case, Computed, Decided, First, From, Required
from blueprints.answers.when import When

Team = Literal[
    "workload",
    "network",
    "dns",
    "firewall",
    "addresses",
    "policy",
    "identity",
    "security",
    "certificates",
    "monitoring",
    "quota",
]
View = Literal["topology", "addresses", "dns", "effect", "checks"]
Level = Literal["T", "A"] | int
Outcome = Literal["D", "P", "E"]

REQUIRED = Required()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """A question: who is asked what, when, and what is taken if nobody knows.

    `level` is its number in the minimal interview (1-12), T (asked then) or A (advanced). `unknown` says what
    "I don't know yet" means: D default taken, P parameter, E empty; None means that it must be answered.
    `keys` names the keys of a map, from outside in (`region`, `role`). The help is the field's docstring.
    """

    prompt: str = field(kw_only=False)
    section: str
    owner: Team
    view: View
    level: Level = "T"
    default: object = REQUIRED
    because: str = ""
    when: When | None = None
    unknown: Outcome | None = "D"
    used_by: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    fills: tuple[str, ...] | Literal["regions", "given"] = "given"
    always: bool = False
    example: str = ""

    @property
    def rule(self) -> Required | Absent | Decided | Computed | First:
        """Return the default as a rule, a constant being a list of one case."""
        match self.default:
            case Required() | Absent() | Decided() | Computed() | First():
                return self.default
            case _:
                return First(Case(None, self.default, self.because))

    @property
    def has_default(self) -> bool:
        """Tell whether something is taken when the question stays open."""
        return not isinstance(self.default, Required)


__all__ = ["REQUIRED", "Ask", "From", "Level", "Outcome", "Team", "View"]
