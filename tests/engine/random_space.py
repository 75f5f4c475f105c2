"""Ranges that do not overlap, for answers that name addresses."""

import random
from ipaddress import IPv4Network
from itertools import chain

from blueprints.catalog.slots import reserved_ranges

_STRETCH = 18
"""Every range comes from a stretch of its own of this length, so no two drawn ranges overlap by chance."""
_PUBLIC = IPv4Network("20.40.0.0/16")


class RandomSpace:
    """Hands out ranges of the private space, each once, away from those that no network may use."""

    def __init__(self, rng: random.Random) -> None:
        kept = [IPv4Network(one.prefix) for one in reserved_ranges() if not one.subnets_only]
        stretches = chain(
            IPv4Network("172.16.0.0/12").subnets(new_prefix=_STRETCH),
            IPv4Network("192.168.0.0/16").subnets(new_prefix=_STRETCH),
            IPv4Network("10.32.0.0/12").subnets(new_prefix=_STRETCH),
        )
        self._rng = rng
        self._free = [one for one in stretches if not any(one.overlaps(other) for other in kept)]
        rng.shuffle(self._free)

    def take(self, length: int) -> IPv4Network:
        """Return a range of that prefix length, 18 or longer, that overlaps no other taken one."""
        return self.inside(self._free.pop(), length)

    def inside(self, around: IPv4Network, length: int) -> IPv4Network:
        """Return a range of that prefix length within another; the other itself where it is no larger."""
        if length <= around.prefixlen:
            return around
        step = self._rng.randrange(2 ** (length - around.prefixlen))
        return IPv4Network((int(around.network_address) + (step << (32 - length)), length))

    def public(self) -> IPv4Network:
        """Return a public range."""
        return self.inside(_PUBLIC, 28)
