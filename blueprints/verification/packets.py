"""Exact sets of packets: unions of boxes, each a mask of sources, of destinations and of services."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from blueprints.verification.addresses import SYMBOLS, Range, Ranges, block_text, blocks
from blueprints.verification.filters import LAST_PORT, Packet
from blueprints.verification.space import PROTOCOLS, Space, service_parts, services
from blueprints.verification.tags import PUBLIC

Box = tuple[int, int, int]
SHOWN, FEW = 20, 4
ALL = "any port"
"""Boxes that a text shows before it counts the rest."""


class Names(Protocol):
    """Gives addresses without a number their names."""

    def name(self, point: int) -> str: ...


@dataclass(frozen=True)
class PacketSet:
    """A set of packets in one space. Operations are exact; two sets are equal when neither has what the other lacks."""

    space: Space
    boxes: tuple[Box, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.boxes)

    def __or__(self, other: "PacketSet") -> "PacketSet":
        if not other.boxes:
            return self
        return PacketSet(self.space, simplified((*self.boxes, *(other - self).boxes)))

    def __and__(self, other: "PacketSet") -> "PacketSet":
        found = ((a & x, b & y, c & z) for a, b, c in self.boxes for x, y, z in other.boxes)
        return PacketSet(self.space, tuple(box for box in found if all(box)))

    def __sub__(self, other: "PacketSet") -> "PacketSet":
        left = self.boxes
        for cut in other.boxes:
            left = tuple(piece for box in left for piece in _without(box, cut))
        return PacketSet(self.space, left)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PacketSet) and not (self - other) and not (other - self)

    def __hash__(self) -> int:
        return hash(bool(self.boxes))

    def __contains__(self, packet: Packet) -> bool:
        source, destination = (self.space.addresses.mask(((v, v),)) for v in packet[:2])
        service = self.space.services.mask(services(packet.protocol, ((packet.port, packet.port),)))
        return any(a & source and b & destination and c & service for a, b, c in self.boxes)

    def sources(self) -> Ranges:
        """Return every source address in the set."""
        return self.space.addresses.ranges(_joined(box[0] for box in self.boxes))

    def destinations(self) -> Ranges:
        """Return every destination address in the set."""
        return self.space.addresses.ranges(_joined(box[1] for box in self.boxes))

    def with_sources(self, mask: int) -> "PacketSet":
        """Return the set with every source replaced: what a device that translates sends on."""
        return PacketSet(self.space, simplified((mask, d, v) for _, d, v in self.boxes))

    def lowest(self) -> Packet:
        """Return the lowest packet of the first box; the set must not be empty."""
        source, destination, service = self.boxes[0]
        index, port = divmod(self.space.services.lowest(service), LAST_PORT + 1)
        line = self.space.addresses
        return Packet(line.lowest(source), line.lowest(destination), PROTOCOLS[index], port)


def nothing(space: Space) -> PacketSet:
    """Return the empty set."""
    return PacketSet(space)


def everything(space: Space) -> PacketSet:
    """Return the set of all packets."""
    return PacketSet(space, ((space.addresses.all, space.addresses.all, space.services.all),))


def box(space: Space, sources: Ranges, destinations: Ranges, service: Ranges) -> PacketSet:
    """Return all packets with a source, a destination and a service of the given sets."""
    made = space.addresses.mask(sources), space.addresses.mask(destinations), space.services.mask(service)
    return PacketSet(space, (made,) if all(made) else ())


def simplified(boxes: Iterable[Box]) -> tuple[Box, ...]:
    """Join boxes that differ on one axis alone, until none does."""
    left = sorted(set(boxes))
    joined = True
    while joined:
        joined = False
        for axis in (0, 1, 2):
            groups: dict[tuple[int, ...], int] = {}
            for item in left:
                rest = item[:axis] + item[axis + 1 :]
                groups[rest] = groups.get(rest, 0) | item[axis]
            if len(groups) < len(left):
                joined = True
            left = [(*rest[:axis], mask, *rest[axis:]) for rest, mask in groups.items()]  # type: ignore[misc]
    return tuple(sorted(left))


def set_texts(packets: PacketSet, names: Names) -> tuple[str, ...]:
    """Return the boxes as sentences in the fewest prefixes and ports, at most 20 and the count of the rest."""
    lines = [_box_text(packets.space, item, names) for item in simplified(packets.boxes)]
    more = (f"and {len(lines) - SHOWN} more",) if len(lines) > SHOWN else ()
    return (*lines[:SHOWN], *more)


def text(packets: PacketSet, names: Names) -> str:
    """Return a set as one text; `nothing` for the empty one."""
    return "; ".join(set_texts(packets, names)) or "nothing"


def addresses_text(space: Space, mask: int, names: Names) -> str:
    """Return a set of addresses in the fewest prefixes, or by what it lacks where that is less to read."""
    if mask == space.addresses.all:
        return "anywhere"
    if mask == space.addresses.mask(PUBLIC):
        return "the internet"
    shown, lacking = _named(space, mask, names), _named(space, space.addresses.all & ~mask, names)
    if len(lacking) <= FEW < len(shown):
        return f"anywhere but {', '.join(lacking)}"
    more = [f"{len(shown) - SHOWN} more"] if len(shown) > SHOWN else []
    return ", ".join([*shown[:SHOWN], *more])


def _named(space: Space, mask: int, names: Names) -> list[str]:
    ranges = space.addresses.ranges(mask)
    return [*(block_text(block) for block in blocks(ranges)), *(names.name(p) for p in _symbols(space, ranges))]


def _symbols(space: Space, ranges: Ranges) -> Iterator[int]:
    for first, last in ranges:
        yield from (start for start in space.addresses.starts if max(first, SYMBOLS) <= start <= last)


def _box_text(space: Space, item: Box, names: Names) -> str:
    source, destination, service = item
    return (
        f"{services_text(space, service)} from {addresses_text(space, source, names)}"
        f" to {addresses_text(space, destination, names)}"
    )


def services_text(space: Space, mask: int) -> str:
    """Return a set of services: `TCP 22, 3389`, `any service`."""
    if mask == space.services.all:
        return "any service"
    ports: dict[str, list[str]] = {}
    for protocol, part in service_parts(space.services.ranges(mask)):
        ports.setdefault(protocol.upper(), []).append(_port_text(part))
    return ", ".join(f"any {p}" if parts == [ALL] else f"{p} {', '.join(parts)}" for p, parts in ports.items())


def _port_text(part: Range) -> str:
    if part == (0, LAST_PORT):
        return ALL
    return str(part[0]) if part[0] == part[1] else f"{part[0]}-{part[1]}"


def _joined(masks: Iterator[int]) -> int:
    result = 0
    for mask in masks:
        result |= mask
    return result


def _without(item: Box, cut: Box) -> Iterator[Box]:
    """Yield what is left of a box, in disjoint boxes."""
    source, destination, service = item
    if not (source & cut[0] and destination & cut[1] and service & cut[2]):
        yield item
        return
    if source & ~cut[0]:
        yield source & ~cut[0], destination, service
    if destination & ~cut[1]:
        yield source & cut[0], destination & ~cut[1], service
    if service & ~cut[2]:
        yield source & cut[0], destination & cut[1], service & ~cut[2]
