"""Leaving a virtual network for the internet: which public address the packet takes, if it has one."""

from collections.abc import Iterator

from blueprints.design.interfaces import NatGateway, NetworkInterface
from blueprints.verification.addresses import address_text, contains
from blueprints.verification.firewall import outside_address
from blueprints.verification.journey import Journey
from blueprints.verification.routes import Hop
from blueprints.verification.tags import NOT_PUBLIC
from blueprints.verification.trace import Blocked
from blueprints.verification.world import Place


def leave_to_internet(journey: Journey, hop: Hop) -> None:
    """Give the packet the public address with which it leaves; raises `Blocked`."""
    place, packet, world = journey.place, journey.packet, journey.engine.world
    if place is None or contains(NOT_PUBLIC, packet.destination):
        shown = address_text(packet.destination)
        raise Blocked("route", hop.by, f"next hop Internet never delivers the private address {shown}")
    source, by = _outbound_address(journey, place)
    if source is None:
        label = f"{world.label(place.subnet.id)}/defaultOutboundAccess"
        text = f"{world.label(place.subnet.id)} has no way out: no NAT gateway, no address"
        journey.trace.refuse("outbound", label, text)
        source, by = world.symbols.point("default outbound access"), "default outbound access"
    journey.trace.step("outbound", world.label(place.subnet.id), f"it leaves through {by}", by)
    journey.translate(packet._replace(source=source))


def _outbound_address(journey: Journey, place: Place) -> tuple[int | None, str]:
    world, subnet = journey.engine.world, place.subnet
    nat = world.entities.get(subnet.nat_gateway or "")
    if isinstance(nat, NatGateway):
        journey.trace.name(nat)
        known = [value for identifier in nat.public_ip_addresses for value in world.public.get(identifier, ())]
        return (known[0] if known else world.symbols.point(f"public address of {nat.name}")), nat.name
    firewall = world.firewalls.get(subnet.id)
    if firewall is not None:
        return outside_address(journey.engine, firewall, journey.packet.destination), firewall.name
    if not contains(NOT_PUBLIC, journey.packet.source):
        return journey.packet.source, world.address_text(journey.packet.source)
    for public, by in _own_addresses(journey, place):
        return public, by
    if subnet.default_outbound_access or subnet.delegations:
        return world.symbols.point("default outbound access"), "default outbound access"
    return None, ""


def _own_addresses(journey: Journey, place: Place) -> Iterator[tuple[int, str]]:
    """Yield public addresses of the interface that sends, or of the platform device whose subnet it is."""
    world = journey.engine.world
    network = world.network
    owner = world.entities.get(world.owner(place.network.id, journey.packet.source) or "")
    if isinstance(owner, NetworkInterface) and owner.public_ip_address:
        yield from ((value, owner.name) for value in world.public.get(owner.public_ip_address, ()))
    devices: list[tuple[str, str | None, str]] = [
        (gateway.subnet, gateway.public_ip_address, gateway.name) for gateway in network.application_gateways
    ]
    devices += [(b.subnet or "", b.public_ip_address, b.name) for b in network.bastion_hosts]
    devices += [(g.subnet or "", p, g.name) for g in network.virtual_network_gateways for p in g.public_ip_addresses]
    devices += [(lo.subnet or "", lo.public_ip_address, m.name) for m in network.api_managements for lo in m.locations]
    for subnet, public, name in devices:
        if subnet == place.subnet.id and public:
            yield from ((value, name) for value in world.public.get(public, ()))
