"""Find free blocks near a range."""

from collections.abc import Iterator, Sequence
from ipaddress import IPv4Network

from blueprints.catalog.slots import reserved_ranges

_SPACES = tuple(IPv4Network(space) for space in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"))
_FAR = 4096
"""Blocks looked at on each side: enough to leave a /12 in steps of a /24."""


def free_block(
    near: IPv4Network, length: int, taken: Sequence[IPv4Network], *, inside: bool = False
) -> IPv4Network | None:
    """Return the free block of that length nearest to a range, in the private space around it."""
    return next(free_blocks(near, length, taken, inside=inside), None)


def free_blocks(
    near: IPv4Network, length: int, taken: Sequence[IPv4Network], *, inside: bool = False
) -> Iterator[IPv4Network]:
    """Yield free blocks, nearest first, those after the range before those in front of it."""
    space = next((space for space in _SPACES if near.subnet_of(space)), _SPACES[0])
    size = 1 << (32 - length)
    start = int(near.network_address) // size * size if near.subnet_of(space) else int(space.network_address)
    avoided = (*taken, *_reserved())
    offsets = range(_FAR) if inside else [sign * step for step in range(1, _FAR) for sign in (1, -1)]
    for offset in offsets:
        first = start + offset * size
        if int(space.network_address) <= first <= int(space.broadcast_address) - size + 1:
            block = IPv4Network((first, length))
            if not any(block.overlaps(other) for other in avoided):
                yield block


def _reserved() -> tuple[IPv4Network, ...]:
    return tuple(IPv4Network(one.prefix) for one in reserved_ranges())
