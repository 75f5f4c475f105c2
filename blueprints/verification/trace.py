"""What one evaluation remembers: its steps, the entities that they name, and the points on which it rests."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from blueprints.design.model import Entity
from blueprints.design.proof import Step


class Blocked(Exception):  # noqa: N818 - a refusal is an outcome, not an error
    """The packet ends here: at which stage, and by which object."""

    def __init__(self, stage: str, decided_by: str, text: str = "") -> None:
        super().__init__(text or decided_by)
        self.stage = stage
        self.decided_by = decided_by
        self.text = text or f"{decided_by} refuses it"


class Note(NamedTuple):
    """A step as it is remembered: text alone, so that many are cheap to keep."""

    kind: str
    object: str
    rule: str
    action: str
    text: str
    details: tuple[tuple[str, str], ...]

    def step(self) -> Step:
        """Return the step as a witness carries it, without details that say nothing."""
        shown = {key: value for key, value in self.details if value}
        return Step(
            kind=self.kind, object=self.object, rule=self.rule, action=self.action, text=self.text, details=shown
        )


@dataclass(slots=True)
class Trace:
    """The record of one evaluation.

    `optimistic`: what may pass passes (for what must not work); else only what surely passes does. `assumptions` says
    for each unsettled point which side this evaluation takes; one that is not named takes the documented side.
    """

    optimistic: bool = False
    assumptions: Mapping[str, bool] = field(default_factory=dict)
    opened: frozenset[str] = frozenset()
    """Refusals that this evaluation passes over: it asks what would be open without them."""
    silent: int = 0
    """How many DNS servers of every list give no answer, so that the next one is asked."""
    noted: list["Note"] = field(default_factory=list)
    """Steps in short: most evaluations are asked for their verdict alone."""
    replied: list["Note"] = field(default_factory=list)
    """Steps of the reply."""
    via: list[str] = field(default_factory=list)
    allowed_by: list[str] = field(default_factory=list)
    entities: dict[str, None] = field(default_factory=dict)
    rows: dict[str, None] = field(default_factory=dict)
    consulted: dict[str, bool] = field(default_factory=dict)

    def assume(self, point: str, documented: bool) -> bool:
        """Return the side that this evaluation takes on an unsettled point, and remember that it was asked."""
        side = self.assumptions.get(point, documented)
        self.consulted[point] = side
        return side

    def refuse(self, stage: str, decided_by: str, text: str) -> None:
        """End the evaluation here with `Blocked`, unless this refusal is passed over."""
        if decided_by not in self.opened:
            raise Blocked(stage, decided_by, text)

    def name(self, *entities: Entity | None) -> None:
        """Remember that the evaluation rests on these entities."""
        for entity in entities:
            if entity is not None:
                self.entities[entity.id] = None
                self.ask(entity.asked_in)

    def ask(self, rows: tuple[str, ...]) -> None:
        """Remember that the evaluation rests on these request rows."""
        for row in rows:
            self.rows[row] = None

    def step(self, kind: str, thing: str, text: str, rule: str = "", action: str = "", **details: str) -> None:
        """Add a step."""
        self.noted.append(Note(kind, thing, rule, action, text, tuple(details.items())))

    def reply(self, kind: str, thing: str, text: str, rule: str = "", action: str = "", **details: str) -> None:
        """Add a step of the reply."""
        note = Note(kind, thing, rule, action, text, tuple(details.items()))
        if note not in self.replied:  # one name may lead to several addresses, with one way back
            self.replied.append(note)

    def steps(self) -> tuple[Step, ...]:
        """Return the steps, in order."""
        return tuple(note.step() for note in self.noted)

    def reply_steps(self) -> tuple[Step, ...]:
        """Return the steps of the reply, in order."""
        return tuple(note.step() for note in self.replied)

    def absorb(self, other: "Trace") -> None:
        """Take over what another evaluation named and consulted, without its steps."""
        self.entities.update(other.entities)
        self.rows.update(other.rows)
        self.consulted.update(other.consulted)

    def fresh(self) -> "Trace":
        """Return an empty record with the same attitude."""
        return Trace(self.optimistic, self.assumptions, self.opened, self.silent)
