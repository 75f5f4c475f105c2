"""Decisions, deviations and open items: what was chosen, why, and what nobody has settled yet."""

from typing import Literal

from blueprints.design.model import Model

State = Literal["applied", "not applicable", "waived", "open"]


class Option(Model):
    """A choice that was not taken, and why not."""

    option: str
    why_not: str = ""
    cost_of_change: str = ""


class Choice(Model):
    """What one row of a decision table chose for one thing (an account, a subnet, a region, the whole design)."""

    thing: str
    row: str
    """The input of the row, in words: its name in the case file."""
    chosen: str
    because: str
    instead_of: str
    adds: bool = False
    """A row that adds to the one that won."""


class Waiver(Model):
    recommendation: str
    scope: str
    reason: str
    owner: str
    expires: str

    @property
    def told_ended(self) -> str:
        """Return the sentence for the day after it ends."""
        return f"the waiver of {self.recommendation} ended on {self.expires} (owner: {self.owner})"


class Decision(Model):
    """One recommendation, decided. `id` is the recommendation's id and the anchor of its section."""

    id: str
    title: str
    question: str
    state: State
    chosen: str
    """At most eight words."""
    because: str
    choices: tuple[Choice, ...] = ()
    instead_of: tuple[Option, ...] = ()
    consequence: str = ""
    fixed_at_creation: bool = False
    sources: tuple[str, ...] = ()
    mission: tuple[str, ...] = ()
    pillars: tuple[str, ...] = ()
    decided_by: Literal["recommendation", "answer", "waiver", "default"] = "recommendation"
    owner: str = ""
    needed_before: str = ""
    changed: tuple[str, ...] = ()
    """Ids of the entities and records that it wrote or changed."""
    checks: tuple[str, ...] = ()
    answers_read: tuple[str, ...] = ()
    waiver: Waiver | None = None
    waived_consequence: str = ""
    reason_not_applicable: str = ""


class Deviation(Model):
    """A departure from advice: a waiver, an accepted limit or an unverified fact that is used."""

    id: str
    kind: Literal["waiver", "accepted limit", "unverified"]
    advice: str
    done_instead: str
    allows: tuple[str, ...] = ()
    """Ids of the flows that begin to work with the waiver."""
    control: str = ""
    owner: str = ""
    ends: str = ""
    decision: str = ""


class OpenItem(Model):
    """An answer that nobody has given: a required parameter, or a default taken in its place."""

    path: str
    owner: str
    default_taken: str = ""
    needed_before: str = ""
    kind: Literal["parameter", "default", "empty"] = "parameter"
    why: str = ""
