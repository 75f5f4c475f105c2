"""What a walk over all packets at once carries: the atoms, the compiled sets, what was seen, what was found."""

from dataclasses import dataclass, field

from blueprints.verification.engine import Engine
from blueprints.verification.firewall_sets import HostReach
from blueprints.verification.gate_sets import Gates
from blueprints.verification.packets import PacketSet, nothing
from blueprints.verification.routes import EffectiveRoutes, Hop
from blueprints.verification.space import SERVICES_END, Space
from blueprints.verification.world import Place

ALL_SERVICES = ((0, SERVICES_END),)


@dataclass
class Reach:
    """`arrives`: id of subnet, interface, endpoint, service or site, or `internet`, to the packets that get there.

    `stopped`: the object that refuses, to what it refuses. `hosts`: what application rules of firewalls let through.
    """

    arrives: dict[str, PacketSet] = field(default_factory=dict)
    stopped: dict[str, PacketSet] = field(default_factory=dict)
    hosts: list[HostReach] = field(default_factory=list)

    def add(self, place: str, packets: PacketSet) -> None:
        """Remember packets that arrive at a place."""
        if packets:
            self.arrives[place] = self.arrives[place] | packets if place in self.arrives else packets

    def stop(self, by: str, packets: PacketSet) -> None:
        """Remember packets that an object refuses."""
        if packets:
            self.stopped[by] = self.stopped[by] | packets if by in self.stopped else packets


@dataclass
class Sets:
    """What every question about sets shares: the atoms, and the compiled filters and route partitions."""

    engine: Engine
    space: Space
    optimistic: bool
    gates: Gates
    _partitions: dict[int, tuple[tuple[Hop, int], ...]] = field(default_factory=dict)

    def partition(self, routes: EffectiveRoutes) -> tuple[tuple[Hop, int], ...]:
        """Return each effective route with the destinations that it takes; the parts are disjoint."""
        if id(routes) not in self._partitions:
            taken, parts = 0, []
            for hop in routes.hops:
                mask = self.space.addresses.mask((hop.block,)) & ~taken
                taken |= mask
                if mask:
                    parts.append((hop, mask))
            self._partitions[id(routes)] = tuple(parts)
        return self._partitions[id(routes)]

    def to(self, packets: PacketSet, destinations: int) -> PacketSet:
        """Return the packets to the given destinations."""
        kept = ((s, d & destinations, v) for s, d, v in packets.boxes)
        return PacketSet(self.space, tuple(item for item in kept if item[1]))


def sets_of(engine: Engine, optimistic: bool = True) -> Sets:
    """Prepare the questions about sets of one network."""
    space = Space(engine.world)
    return Sets(engine, space, optimistic, Gates(engine.compiled, space, optimistic))


class Spread:
    """One walk over sets: what was seen at a node is not followed again."""

    def __init__(self, sets: Sets) -> None:
        self.sets = sets
        self.reach = Reach()
        self.seen: dict[str, PacketSet] = {}
        self.queue: list[tuple[Place, PacketSet]] = []

    def enter(self, place: Place, packets: PacketSet) -> None:
        """Let packets be routed from a subnet, those that were not seen there."""
        before = self.seen.get(place.subnet.id, nothing(self.sets.space))
        fresh = packets - before
        if fresh:
            self.seen[place.subnet.id] = before | fresh
            self.queue.append((place, fresh))
