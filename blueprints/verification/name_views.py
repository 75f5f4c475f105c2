"""Who asks for names, and who gets the same answers because they ask by the same way."""

from collections.abc import Hashable, Iterator
from typing import NamedTuple

from blueprints.design.intent import Intent
from blueprints.design.model import Entity
from blueprints.design.services import Service
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from blueprints.verification.engine import Engine
from blueprints.verification.journey import INTERNET
from blueprints.verification.trace import Trace

DEVICES = {"AzureBastionSubnet", "AzureFirewallManagementSubnet", "AzureFirewallSubnet", "GatewaySubnet"}
"""Subnets of devices: nothing in them asks for the names of a workload."""


class Asking(NamedTuple):
    """A place that asks while the first `silent` servers of every list give no answer."""

    place: str
    silent: int


def askers(engine: Engine, intent: Intent) -> dict[Hashable, list[Asking]]:
    """Return every place that asks, through each DNS server of each list on its way, by that way."""
    found: dict[Hashable, list[Asking]] = {}
    for place in _places(engine, intent):
        for silent in range(engine.names.longest_list(place)):
            way = engine.names.way(place, Trace(silent=silent))
            found.setdefault(way, []).append(Asking(place, silent))
    return found


def _places(engine: Engine, intent: Intent) -> tuple[str, ...]:
    """Return where required flows start, and a subnet of each virtual network in which none does."""
    entities = engine.world.entities
    started = {flow.source for flow in intent.flows if flow.expect == "allowed" and flow.source != INTERNET}
    asking = {place for place in started if place in entities and _asks(entities[place])}
    homes = {home.network.id for place in asking if (home := engine.home_of(place)) is not None}
    others = (network for network in engine.world.network.virtual_networks if network.id not in homes)
    holding = {endpoint.subnet for endpoint in engine.world.network.private_endpoints}
    return tuple(sorted({*asking, *(place for network in others for place in _first_subnet(network, holding))}))


def _asks(entity: Entity) -> bool:
    return not isinstance(entity, Service) and not (isinstance(entity, Subnet) and entity.name in DEVICES)


def _first_subnet(network: VirtualNetwork, holding: set[str]) -> Iterator[str]:
    """Yield the first subnet that is neither a device's nor one of endpoints (`holding`), which ask for nothing."""
    yield from [subnet.id for subnet in network.subnets if _asks(subnet) and subnet.id not in holding][:1]
