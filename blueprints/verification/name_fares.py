"""How names fare for those who ask by one way, without asking for every one of them.

Names that the same zones and forwarders hold fare alike until DNS looks for their records: one of them speaks for all
of which the zones that it met hold as much.
"""

from collections.abc import Hashable
from typing import NamedTuple

from blueprints.design.services import ManagedNetwork
from blueprints.verification.engine import Engine
from blueprints.verification.name_views import Asking
from blueprints.verification.private_names import PrivateName
from blueprints.verification.records import find
from blueprints.verification.walk import resolve

Held = tuple[str, ...]
"""What a zone holds of a name: the CNAME of each record, empty for one of addresses."""


class Fare(NamedTuple):
    """How a name fares by one way: the zones (ids) that were asked, what they held of it, and the number of its answer.

    By all ways with one number a name gets the same answer.
    """

    zones: tuple[str, ...]
    held: tuple[Held, ...]
    number: int


class Answers:
    """What zones hold of names, looked up once, and a number for each kind of answer."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.zones = {zone.id: zone for zone in engine.world.network.private_dns_zones}
        self._held: dict[tuple[str, str], Held] = {}
        self._numbers: dict[Hashable, int] = {}

    def held(self, name: PrivateName, zones: tuple[str, ...]) -> tuple[Held, ...]:
        """Return what each of the zones (ids) holds of a name."""
        return tuple([self._held_in(name, zone) for zone in zones])

    def number(self, zones: tuple[str, ...], held: tuple[Held, ...], *more: Hashable) -> int:
        """Return the number of an answer: where no zone holds the name, it does not matter which were asked."""
        key = (zones if any(held) else (), held, more)
        return self._numbers.setdefault(key, len(self._numbers))

    def _held_in(self, name: PrivateName, zone: str) -> Held:
        key = (name.name, zone)
        known = self._held.get(key)
        if known is None:
            records = self.engine.names.records(self.zones[zone])
            known = tuple(record.cname for link in name.chain for record in find(records, link))
            self._held[key] = known
        return known


class Fares:
    """How names fare by one way."""

    def __init__(self, answers: Answers, asking: Asking) -> None:
        self._answers = answers
        self._asking = asking
        self._known: dict[Hashable, list[Fare]] = {}
        entity = answers.engine.world.entities.get(asking.place)
        rules = entity.outbound_rules if isinstance(entity, ManagedNetwork) else ()
        self._reached = {rule.destination for rule in rules if rule.type == "PrivateEndpoint"}

    def of(self, name: PrivateName) -> Fare:
        """Return how a name fares; what a managed network may answer by itself is asked for every name."""
        alike = self._known.setdefault(name.name if name.owner in self._reached else name.domains, [])
        for fare in alike:
            if self._answers.held(name, fare.zones) == fare.held:
                return fare
        fare, hedges = self._asked(name)
        if not hedges:
            alike.append(fare)
        return fare

    def _asked(self, name: PrivateName) -> tuple[Fare, tuple[str, ...]]:
        place, silent = self._asking
        answer, _, trace, hedges = resolve(self._answers.engine, place, name.name, silent)
        zones = tuple(identifier for identifier in trace.entities if identifier in self._answers.zones)
        held = self._answers.held(name, zones)
        by = place if answer.zone == "managed" else ""
        return Fare(zones, held, self._answers.number(zones, held, answer.zone, answer.status, hedges, by)), hedges
