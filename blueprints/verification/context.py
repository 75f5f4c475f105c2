"""What a check sees: network and intent, what was proved so far, and questions to the engine."""

from functools import cached_property

from blueprints.design.intent import Intent
from blueprints.design.model import Entity
from blueprints.design.network import Network
from blueprints.design.proof import FlowResult, NameResult, RegionLoss, Witness
from blueprints.verification.addresses import address, is_prefix
from blueprints.verification.answers import Answer
from blueprints.verification.engine import Engine
from blueprints.verification.routes import EffectiveRoutes
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
        region_losses: tuple[RegionLoss, ...] = (),
    ) -> None:
        self.network = network
        self.intent = intent
        self.engine = engine or Engine(network)
        self.flows = flows
        self.names = names
        self.region_losses = region_losses

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

    @staticmethod
    def _number(value: str | int) -> int:
        return value if isinstance(value, int) else address(value)

    def _address_of(self, destination: str) -> int | None:
        if is_prefix(destination):
            return address(destination)
        known = self.world.addresses_of(destination) if destination in self.world.entities else ()
        return known[0] if known else None
