"""The space of one network: its blocks, their slots, and what is taken."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, collapse_addresses

from blueprints.catalog.slots import Slot

Layout = Callable[[int], tuple[Slot, ...]]


@dataclass(frozen=True)
class Place:
    """A slot at its address: a range kept for one role."""

    role: str
    range: IPv4Network
    block: IPv4Network


@dataclass(frozen=True)
class Space:
    """Blocks of one network in the order in which they were given, and the ranges inside them that must stay free.

    `layout` gives the slots of a block by its prefix length; `path` is the answer to name in a problem.
    """

    region: str
    path: str
    blocks: tuple[IPv4Network, ...]
    layout: Layout
    reserved: tuple[tuple[IPv4Network, str], ...] = ()

    def places(self) -> tuple[Place, ...]:
        """Return the slots of each block in listed order, then of each layout in offset order."""
        return tuple(
            Place(slot.role, _at(block, slot), block) for block in self.blocks for slot in self.layout(block.prefixlen)
        )

    def free(self) -> tuple[IPv4Network, ...]:
        """Return what no slot of any block holds, in the fewest prefixes."""
        return tuple(part for block in self.blocks for part in without((block,), [p.range for p in self.places()]))

    def holds(self, wanted: IPv4Network) -> bool:
        """Tell whether a range lies inside one of the blocks."""
        return any(wanted.subnet_of(block) for block in self.blocks)


def without(ranges: Iterable[IPv4Network], taken: Iterable[IPv4Network]) -> tuple[IPv4Network, ...]:
    """Subtract ranges from ranges; the rest in the fewest prefixes, sorted."""
    left = list(ranges)
    for cut in taken:
        left = [part for whole in left for part in _subtract(whole, cut)]
    return tuple(collapse_addresses(left))


def _subtract(whole: IPv4Network, cut: IPv4Network) -> list[IPv4Network]:
    if not whole.overlaps(cut):
        return [whole]
    return list(whole.address_exclude(cut)) if cut.subnet_of(whole) and cut != whole else []


def _at(block: IPv4Network, slot: Slot) -> IPv4Network:
    start = IPv4Address(int(block.network_address) + slot.offset)
    return IPv4Network((start, slot.prefix_length))
