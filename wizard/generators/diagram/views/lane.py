"""A traffic lane: one kind of traffic, the zones that it passes and what stands there."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from wizard.generators.diagram.scene import EdgeKind
from wizard.generators.diagram.views.things import Thing

Zone = Literal["outside", "edge", "hub", "workload", "endpoints", "paas"]
ZONES: tuple[Zone, ...] = ("outside", "edge", "hub", "workload", "endpoints", "paas")


class Stop(NamedTuple):
    """A place on a lane."""

    zone: Zone
    thing: Thing


class Hop(NamedTuple):
    """The way from one stop of a lane to the next: what is on the line, and the sentence below."""

    label: str
    text: str
    kind: EdgeKind


@dataclass(frozen=True, slots=True)
class Lane:
    """One kind of traffic, left to right; `backwards` = it leaves, right to left.

    `flow` is the id of the intended flow that it stands for; empty where several flows make it together.
    """

    kind: EdgeKind
    outside: Literal["internet", "company", ""]
    stops: tuple[Stop, ...]
    hops: tuple[Hop, ...]
    backwards: bool = False
    flow: str = ""

    def side(self, zone: Zone) -> str:
        """Return what tells the pieces of a zone apart: internet and company lie outside; empty = does not pass it."""
        if all(stop.zone != zone for stop in self.stops):
            return ""
        return self.outside or zone if zone == "outside" else zone
