"""Atoms: the address line and the service line, cut wherever an object of the network names a boundary.

Every rule is a union of atoms on each axis, so a set of addresses is one integer with a bit for each atom.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache

from blueprints.verification.addresses import SYMBOLS, TOP, Range, Ranges, is_prefix, merged, prefix
from blueprints.verification.cuts import named_addresses
from blueprints.verification.filters import LAST_PORT, port_ranges
from blueprints.verification.tags import NOT_PUBLIC
from blueprints.verification.world import World

PROTOCOLS = ("Tcp", "Udp", "Icmp", "Esp", "Ah")
_SPAN = LAST_PORT + 1
SERVICES_END = len(PROTOCOLS) * _SPAN - 1


class Line:
    """A line of integers cut into atoms. A mask has bit n set when atom n is in the set."""

    def __init__(self, end: int, sets: Iterable[Ranges]) -> None:
        points = {0}
        for ranges in sets:
            for first, last in ranges:
                points.add(first)
                points.add(last + 1)
        self.starts = tuple(sorted(point for point in points if point <= end))
        self.end = end
        self.all = (1 << len(self.starts)) - 1
        self._masks: dict[Ranges, int] = {}

    def mask(self, ranges: Ranges) -> int:
        """Return the atoms of a set whose boundaries are cuts; a boundary inside an atom takes the whole atom."""
        if ranges not in self._masks:
            self._masks[ranges] = self._atoms(ranges)
        return self._masks[ranges]

    def _atoms(self, ranges: Ranges) -> int:
        result = 0
        for first, last in ranges:
            low = bisect_right(self.starts, first) - 1
            high = bisect_right(self.starts, last)
            result |= (1 << high) - (1 << low)
        return result

    def ranges(self, mask: int) -> Ranges:
        """Return the set that a mask stands for."""
        found: list[Range] = []
        while mask:
            low = (mask & -mask).bit_length() - 1
            run = mask >> low
            length = ((run + 1) & -(run + 1)).bit_length() - 1
            stop = low + length
            last = self.starts[stop] - 1 if stop < len(self.starts) else self.end
            found.append((self.starts[low], last))
            mask &= ~((1 << stop) - 1)
        return tuple(found)

    def lowest(self, mask: int) -> int:
        """Return the lowest member of a set that is not empty."""
        return self.starts[(mask & -mask).bit_length() - 1]


class Space:
    """The two lines of one network: addresses, and services (protocol and destination port)."""

    def __init__(self, world: World) -> None:
        self.addresses = Line(TOP, _address_sets(world))
        self.services = Line(SERVICES_END, _service_sets(world))


@cache
def services(protocol: str, ports: Ranges) -> Ranges:
    """Return the services of a protocol (`*` = every one) on the given ports."""
    wanted = PROTOCOLS if protocol == "*" else (protocol,)
    return merged(
        (PROTOCOLS.index(name) * _SPAN + first, PROTOCOLS.index(name) * _SPAN + last)
        for name in wanted
        if name in PROTOCOLS
        for first, last in ports
    )


def service_parts(ranges: Ranges) -> Iterator[tuple[str, Range]]:
    """Yield protocol and ports of a set of services, a protocol at a time."""
    for index, protocol in enumerate(PROTOCOLS):
        low, high = index * _SPAN, (index + 1) * _SPAN - 1
        for first, last in ranges:
            if first <= high and last >= low:
                yield protocol, (max(first, low) - low, min(last, high) - low)


def _address_sets(world: World) -> Iterator[Ranges]:
    network = world.network
    yield NOT_PUBLIC
    yield ((SYMBOLS, TOP),)
    for text in named_addresses(network):
        if is_prefix(text):
            yield (prefix(text),)
        elif text != "*":
            yield world.tags.find(text).sure
            yield world.tags.find(text).possible
    for place in world.places.values():
        yield place.addresses
    yield from world.space.values()
    for site in network.sites:
        yield merged(prefix(text) for text in (*site.address_prefixes, *site.advertised_prefixes))
    for values in (*world.occupancy.addresses.values(), *world.public.values()):
        yield tuple((value, value) for value in values)
    for tag in network.service_tags:
        yield merged(prefix(text) for text in tag.address_prefixes)
    yield tuple((world.symbols.point(name), world.symbols.point(name)) for name in world.symbols.names())
    yield ((0, TOP),)
    for hub in network.virtual_hubs:
        yield merged(prefix(text) for text in (hub.address_prefix, *hub.private_traffic_prefixes))


def _service_sets(world: World) -> Iterator[Ranges]:
    network = world.network
    yield from (services(protocol, port_ranges(("*",))) for protocol in PROTOCOLS)
    for texts in _named_ports(world):
        yield services("*", port_ranges(texts))
    for service in network.services:
        yield services("*", merged((port, port) for port in service.ports))


def _named_ports(world: World) -> Iterator[tuple[str, ...]]:
    network = world.network
    yield ("53", "443")
    for group in network.network_security_groups:
        yield from (rule.destination_port_ranges for rule in group.rules)
    for configuration in network.security_admin_configurations:
        yield from (admin.destination_port_ranges for admin in configuration.rules)
    for policy in network.firewall_policies:
        for rule_group in policy.groups:
            for collection in rule_group.collections:
                for rule in collection.rules:
                    yield rule.destination_ports
                    yield (rule.translated_port,) if rule.translated_port else ()
                    if rule.kind == "application":
                        yield tuple(text.rpartition(":")[2] for text in rule.protocols)
    for appliance in network.network_virtual_appliances:
        yield from (rule.destination_ports for rule in appliance.rules)
    for gateway in network.application_gateways:
        yield tuple(str(listener.port) for listener in gateway.listeners)
