"""Leaving for the internet, and what services admit there, over all packets at once."""

from blueprints.design.services import Service
from blueprints.verification.addresses import EVERYTHING, Ranges, prefixes
from blueprints.verification.filters import Packet
from blueprints.verification.journey import INTERNET, Journey
from blueprints.verification.leaving import leave_to_internet
from blueprints.verification.packets import PacketSet, box
from blueprints.verification.public import admitted_public_rules
from blueprints.verification.routes import Hop
from blueprints.verification.space import Space, services
from blueprints.verification.spread import Spread
from blueprints.verification.tags import NOT_PUBLIC
from blueprints.verification.trace import Blocked, Trace
from blueprints.verification.world import Place


def leave(spread: Spread, part: PacketSet, at: Place, hop: Hop) -> None:
    """Send packets out through whatever public address the subnet has."""
    sets = spread.sets
    line = sets.space.addresses
    spread.reach.stop(hop.by, sets.to(part, line.mask(NOT_PUBLIC)))
    outside = sets.to(part, line.all & ~line.mask(NOT_PUBLIC))
    if not outside:
        return
    first = outside.lowest()
    packet = Packet(first.source, first.destination, first.protocol, first.port)
    journey = Journey(sets.engine, packet, Trace(sets.optimistic), at.subnet.id, at)
    try:
        leave_to_internet(journey, hop)
    except Blocked as refusal:
        spread.reach.stop(refusal.decided_by, outside)
        return
    value = journey.packet.source
    arrive_in_public(spread, outside.with_sources(line.mask(((value, value),))), at.network.location)


def arrive_in_public(spread: Spread, packets: PacketSet, location: str) -> None:
    """Let packets arrive at services that admit them, and otherwise on the internet."""
    sets, world = spread.sets, spread.sets.engine.world
    line, left = sets.space.addresses, packets
    for service in world.network.services:
        values = tuple((value, value) for value in sorted(world.public[service.id]))
        part = sets.to(left, line.mask(values))
        if part:
            left = left - part
            admitted = part & _admitted(sets.space, service, values, location)
            spread.reach.add(service.id, admitted)
            spread.reach.stop(f"{service.name}/networkAcls", part - admitted)
    spread.reach.add(INTERNET, left)


def service_part(spread: Spread, part: PacketSet, at: Place) -> None:
    """Let packets that a service endpoint carries arrive at the services whose rules name the subnet."""
    sets, world = spread.sets, spread.sets.engine.world
    left = part
    for service in world.network.services:
        values = tuple((value, value) for value in sorted(world.public[service.id]))
        mine = sets.to(left, sets.space.addresses.mask(values))
        if not mine:
            continue
        left = left - mine
        rules = service.network_acls
        opened = rules.default_action == "Allow" or at.subnet.id in rules.virtual_network_rules
        ports = box(sets.space, EVERYTHING, EVERYTHING, service_ports(service))
        if service.public_network_access == "Enabled" and opened:
            spread.reach.add(service.id, mine & ports)
        else:
            spread.reach.stop(f"{service.name}/networkAcls", mine)
    spread.reach.add(INTERNET, left)


def _admitted(space: Space, service: Service, values: Ranges, location: str) -> PacketSet:
    rules = admitted_public_rules(service)
    near = bool(location) and location.lower() == service.location.lower()
    sources = EVERYTHING if rules is None else () if near else prefixes(rules)
    return box(space, sources, values, service_ports(service))


def service_ports(service: Service) -> Ranges:
    """Return the services, in the sense of protocol and port, of a service's data plane."""
    return services("Tcp", tuple((port, port) for port in sorted(service.ports)))
