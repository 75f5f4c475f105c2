"""Find free blocks near a range."""

from collections.abc import Iterator, Sequence
from ipaddress import IPv4Network

from blueprints.answers.ranges import PRIVATE_RANGES
from blueprints.catalog.slots import reserved_ranges

_FAR = 4096
"""Blocks looked at on each side: enough to leave a /12 in steps of a /24."""


def free_block(near: IPv4Network, length: int, taken: Sequence[IPv4Network]) -> IPv4Network | None:
    """Return the free block of that length nearest to a range, in the private space around it."""
    return next(free_blocks(near, length, taken), None)


def free_blocks(near: IPv4Network, length: int, taken: Sequence[IPv4Network]) -> Iterator[IPv4Network]:
    """Yield free blocks: those after the range first, then those in front of it, nearest first."""
    space = next((space for space in PRIVATE_RANGES if near.subnet_of(space)), PRIVATE_RANGES[0])
    size = 1 << (32 - length)
    first, last = int(space.network_address), int(space.broadcast_address) - size + 1
    begin = int(near.network_address) if near.subnet_of(space) else first
    after = -(-(int(near.broadcast_address) + 1) // size) * size if near.subnet_of(space) else first
    starts = [*range(after, last + 1, size)[:_FAR], *range(begin // size * size - size, first - 1, -size)[:_FAR]]
    avoided = (*taken, *_reserved())
    for start in starts:
        block = IPv4Network((start, length))
        if not any(block.overlaps(other) for other in avoided):
            yield block


def _reserved() -> tuple[IPv4Network, ...]:
    return tuple(IPv4Network(one.prefix) for one in reserved_ranges())
