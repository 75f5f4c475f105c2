"""What a check sees: network and intent, what was proved so far, and questions to the engine."""

from functools import cached_property

from blueprints.design.intent import Intent
from blueprints.design.model import Entity
from blueprints.design.network import Network
from blueprints.design.proof import FlowResult, NameAnswer, NameResult, RegionLoss, Witness
from blueprints.design.security import Direction, NetworkSecurityGroup
from blueprints.verification.addresses import EVERYTHING, address, is_prefix, prefixes
from blueprints.verification.answers import Answer
from blueprints.verification.engine import Engine
from blueprints.verification.exposure import Egress, egress, exposure
from blueprints.verification.filters import port_ranges
from blueprints.verification.gate_sets import Gates
from blueprints.verification.packets import PacketSet, box, text
from blueprints.verification.reach import reach
from blueprints.verification.routes import EffectiveRoutes
from blueprints.verification.space import services
from blueprints.verification.spread import Reach, Sets, sets_of
from blueprints.verification.walk import Question, resolve, walk
from blueprints.verification.world import World


class Context:
    """One network under proof."""

    def __init__(
        self,
        network: Network,
        intent: Intent,
        engine: Engine | None = None,
        flows: tuple[FlowResult, ...] = (),
        names: tuple[NameResult, ...] = (),
        answers: tuple[NameAnswer, ...] = (),
        region_losses: tuple[RegionLoss, ...] = (),
    ) -> None:
        self.network = network
        self.intent = intent
        self.engine = engine or Engine(network)
        self.flows = flows
        self.names = names
        self.answers = answers
        self.region_losses = region_losses
        self._reached: dict[str, Reach] = {}

    @property
    def world(self) -> World:
        """Return the index: entities by id, places, peerings, gateways, sites, owners of addresses."""
        return self.engine.world

    def entity(self, identifier: str | None) -> Entity | None:
        """Return the entity with an id, those inside others included."""
        return self.world.entities.get(identifier or "")

    def label(self, identifier: str) -> str:
        """Return what a witness calls an entity."""
        return self.world.label(identifier)

    @cached_property
    def flow_results(self) -> dict[str, FlowResult]:
        """Return the results of the flows by flow id."""
        return {result.flow: result for result in self.flows}

    def resolve(self, place: str, name: str) -> Answer:
        """Return what a place gets for a name, on the documented side of every unsettled point."""
        return resolve(self.engine, place, name)[0]

    def walk(
        self,
        source_place: str,
        source_address: str | int | None,
        destination: str | int,
        port: int,
        protocol: str = "Tcp",
        host: str | None = None,
        optimistic: bool = False,
    ) -> Witness:
        """Follow one packet. `destination`: a host name (resolved by the place), an address, or an entity's id.

        `optimistic`: what may pass passes; for what must not work.
        """
        source = self._number(source_address) if source_address is not None else self.engine.source_of(source_place)
        value = destination if isinstance(destination, int) else self._address_of(destination)
        name = destination if value is None and isinstance(destination, str) else ""
        asked = Question(source_place, source, port, protocol, name, value, host or "", optimistic)
        return walk(self.engine, asked).witness()

    def effective_routes(self, subnet: str) -> EffectiveRoutes:
        """Return the effective routes of a subnet (id)."""
        return self.engine.compiled.routes(self.world.places[subnet])

    @cached_property
    def sets(self) -> Sets:
        """Return what questions about sets need; every unsettled point is taken in the packet's favour."""
        return sets_of(self.engine)

    @cached_property
    def certain(self) -> Gates:
        """Return the filters at subnet edges with every unsettled point taken against the packet."""
        return Gates(self.engine.compiled, self.sets.space, optimistic=False)

    def admitted(self, group: str, direction: Direction, subnet: str) -> PacketSet:
        """Return what one direction of a security group (id) permits on a subnet (id)."""
        entity, place = self.entity(group), self.world.places[subnet]
        if not isinstance(entity, NetworkSecurityGroup):
            raise KeyError(f"{group} is no network security group")
        return self.sets.gates.group(entity, direction, place)

    def exposure(self, identifier: str) -> PacketSet:
        """Return the packets from the internet that an entity admits."""
        return exposure(self.sets, identifier)

    def egress(self, place: str) -> Egress:
        """Return what leaves a place for public addresses: packets, hosts of application rules, managed rules."""
        return egress(self.sets, place)

    def reach(self, place: str) -> Reach:
        """Return everything that packets from a place arrive at, and what each object stops; kept once computed."""
        if place not in self._reached:
            self._reached[place] = reach(self.sets, place)
        return self._reached[place]

    def packets(
        self,
        sources: tuple[str, ...] = (),
        destinations: tuple[str, ...] = (),
        ports: tuple[str, ...] = (),
        protocol: str = "*",
    ) -> PacketSet:
        """Return a set from prefixes and ports; empty = all. Boundaries should be ones that the network names."""
        ends = (prefixes(sources) if sources else EVERYTHING, prefixes(destinations) if destinations else EVERYTHING)
        return box(self.sets.space, *ends, services(protocol, port_ranges(ports)))

    def from_tag(self, tag: str, ports: tuple[str, ...]) -> PacketSet:
        """Return what comes over TCP from the addresses that a service tag may hold."""
        return box(self.sets.space, self.world.tags.find(tag).possible, EVERYTHING, services("Tcp", port_ranges(ports)))

    def text(self, packets: PacketSet) -> str:
        """Return a set of packets in the fewest prefixes and ports."""
        return text(packets, self.world.symbols)

    @staticmethod
    def _number(value: str | int) -> int:
        return value if isinstance(value, int) else address(value)

    def _address_of(self, destination: str) -> int | None:
        if is_prefix(destination):
            return address(destination)
        known = self.world.addresses_of(destination) if destination in self.world.entities else ()
        return known[0] if known else None
