"""A packet on its way: where it is, what it looks like by now, and which stateful devices saw it."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from blueprints.verification.filters import Packet
from blueprints.verification.trace import Trace
from blueprints.verification.world import Place

if TYPE_CHECKING:
    from blueprints.verification.engine import Engine

HOP_LIMIT = 16
INTERNET = "internet"
LOAD_BALANCER = "AzureLoadBalancer"


@dataclass(frozen=True, slots=True)
class Arrival:
    """Where a packet ends: the id of an entity or subnet, or `internet`."""

    reached: str


@dataclass
class Journey:
    """A packet under way.

    `place`: the subnet whose route table applies next; None outside of every network. `devices`: ids of stateful
    devices since the source was last translated. `client`: id of the place where it started.
    """

    engine: "Engine"
    packet: Packet
    trace: Trace
    client: str
    place: Place | None = None
    devices: list[str] = field(default_factory=list)
    behind_gateway: bool = False
    """A gateway forwards it: peerings do not ask for their flag."""
    from_internet: bool = False
    location: str = ""
    """Region of the client; empty outside Azure."""
    seen: set[tuple[str, int, int]] = field(default_factory=set)

    def translate(self, packet: Packet) -> None:
        """Go on with another source: replies come back to the device that translated, and it knows the way."""
        self.packet = packet
        self.devices.clear()
        self.behind_gateway = False
