"""What a flow names, as addresses and host names: its source places and its destination."""

from dataclasses import dataclass

from blueprints.design.ingress import ApiManagement, ApplicationGateway, FrontDoor
from blueprints.design.intent import Flow
from blueprints.design.model import Entity
from blueprints.design.private_link import MonitorPrivateLinkScope
from blueprints.design.routing import Site
from blueprints.design.services import Service
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from blueprints.verification.addresses import (
    SYMBOLS,
    Ranges,
    contains,
    intersection,
    is_prefix,
    prefix,
    prefixes,
)
from blueprints.verification.cuts import pieces
from blueprints.verification.engine import Engine
from blueprints.verification.host_names import concrete
from blueprints.verification.journey import INTERNET
from blueprints.verification.occupancy import RESERVED_AT_START
from blueprints.verification.tags import PUBLIC


@dataclass(frozen=True, slots=True)
class Aim:
    """One way to reach a destination: a name to resolve, or an address with the host that is claimed there."""

    name: str = ""
    address: int | None = None
    host: str = ""


def sources(engine: Engine, flow: Flow) -> tuple[int, ...]:
    """Return addresses that stand for every source of a flow."""
    world = engine.world
    if flow.source_ranges:
        return tuple(value for text in flow.source_ranges for value in _in_pieces(engine, (prefix(text),)))
    if flow.source == INTERNET:
        stranger = world.symbols.point("the internet")
        return (stranger, *_in_pieces(engine, PUBLIC)) if flow.expect == "denied" else (stranger,)
    return engine.starts(flow.source) or (world.symbols.point("a place of Azure"),)


def required_aims(engine: Engine, flow: Flow) -> tuple[Aim, ...]:
    """Return what a client asks for: names where the destination has names, else its addresses."""
    world = engine.world
    entity = world.entities.get(flow.destination)
    if flow.destination_kind == "host":
        return (Aim(name=flow.destination),)
    names = host_names(entity, flow.group_id, flow.port)
    if names and flow.destination_kind != "prefix":
        return tuple(Aim(name=name) for name in names)
    return tuple(Aim(address=value) for value in _addresses(engine, flow, entity))


def feared_aims(engine: Engine, flow: Flow) -> tuple[Aim, ...]:
    """Return every address of the destination, without asking DNS, and every host that may be claimed there."""
    world = engine.world
    entity = world.entities.get(flow.destination)
    if flow.destination_kind == "host":
        host = concrete(flow.destination)
        values = engine.names.public.ask(host).addresses or (world.symbols.point(f"host {host}"),)
        return tuple(Aim(address=value, host=host) for value in values)
    if isinstance(entity, Service):
        public = world.public[entity.id]
        hosts = host_names(entity, flow.group_id, flow.port)
        claimed = [Aim(address=value, host=host) for value in public for host in hosts]
        return (*(Aim(address=value) for value in (*_endpoint_addresses(engine, entity), *public)), *claimed)
    return tuple(Aim(address=value) for value in _addresses(engine, flow, entity))


def host_names(entity: Entity | None, group_id: str, port: int) -> tuple[str, ...]:
    """Return the names under which clients call an entity; none = it is called by address."""
    match entity:
        case Service():
            names = (h.host_name for h in entity.host_names if not group_id or h.group_id == group_id)
            return tuple(dict.fromkeys(names))
        case ApiManagement():
            return entity.host_names
        case ApplicationGateway() | FrontDoor():
            return tuple(dict.fromkeys(x.host_name for x in entity.listeners if x.port == port and x.host_name))
    return ()


def _endpoint_addresses(engine: Engine, service: Service) -> tuple[int, ...]:
    world = engine.world
    scopes = {s.id for s in world.network.monitor_private_link_scopes if service.id in s.scoped_resources}
    return tuple(
        value
        for endpoint in world.network.private_endpoints
        if endpoint.target == service.id or endpoint.target in scopes
        for value in world.occupancy.addresses.get(endpoint.id, ())
    )


def _addresses(engine: Engine, flow: Flow, entity: Entity | None) -> tuple[int, ...]:
    world = engine.world
    if flow.destination_kind == "service_tag":
        held = world.tags.find(flow.destination).sure
        return (world.tags.symbol(flow.destination),) if not held or held[-1][1] >= SYMBOLS else (held[0][0],)
    if flow.destination == INTERNET:
        return (world.symbols.point("any host on the internet"),)
    if is_prefix(flow.destination):
        return _in_prefix(engine, flow)
    match entity:
        case Subnet():
            return _in_subnet(engine, entity, flow.expect == "denied")
        case VirtualNetwork():
            return tuple(v for s in entity.subnets for v in _in_subnet(engine, s, flow.expect == "denied"))
        case Site():
            return world.site_addresses(entity.id)
        case MonitorPrivateLinkScope():
            endpoints = [e for e in world.network.private_endpoints if e.target == entity.id]
            return tuple(v for e in endpoints for v in world.occupancy.addresses.get(e.id, ()))
    return world.addresses_of(flow.destination)


def _in_subnet(engine: Engine, subnet: Subnet, all_owners: bool) -> tuple[int, ...]:
    world = engine.world
    starts = world.occupancy.starts(subnet.id)
    if not all_owners:
        return starts
    place = world.places[subnet.id]
    owned = [v for v in world.occupancy.owners[place.network.id] if contains(place.addresses, v)]
    return tuple(dict.fromkeys([*starts, *sorted(owned)]))


def _in_prefix(engine: Engine, flow: Flow) -> tuple[int, ...]:
    block = prefix(flow.destination)
    if flow.expect == "allowed" or block[0] == block[1]:
        # Whoever may call 0.0.0.0/0 may call the internet: private ranges have flows of their own.
        return _in_pieces(engine, intersection((block,), PUBLIC) or (block,))
    world = engine.world
    inside = [
        value
        for place in world.places.values()
        if intersection(place.addresses, (block,))
        for value in _in_subnet(engine, place.subnet, True)
        if block[0] <= value <= block[1]
    ]
    symbols = (world.symbols.point("any host on the internet"),) if block[1] >= SYMBOLS else ()
    return tuple(dict.fromkeys([*inside, *_in_pieces(engine, (block,)), *symbols]))


def _in_pieces(engine: Engine, ranges: Ranges) -> tuple[int, ...]:
    """Return one address of each piece that the network's rules and routes distinguish."""
    numeric = intersection(ranges, prefixes(("0.0.0.0-255.255.255.255",)))
    found = [part for block in numeric for part in pieces(block, engine.world.cuts)]
    return tuple(min(first + RESERVED_AT_START, last) for first, last in found)
