"""What has to be placed: a subnet of a role, for so many addresses."""

from dataclasses import dataclass
from ipaddress import IPv4Network


@dataclass(frozen=True)
class Need:
    """A subnet to place. `asked_length` is the answered prefix length, `pin` the answered range, None = not given.

    `given` is the range of a subnet that exists already; it is taken as it is.
    """

    role: str
    instance: str
    addresses: int
    figure: str
    minimum: int
    """Longest prefix length that the role allows."""
    asked_length: int | None = None
    pin: IPv4Network | None = None
    given: IPv4Network | None = None
    rfc1918_only: bool = False
    class_a_allowed: bool = True
    """May lie in 10.0.0.0/8 (Foundry agents only in some regions)."""

    @property
    def label(self) -> str:
        """Return `role` or `role/instance`, as the answers name it."""
        return f"{self.role}/{self.instance}" if self.instance else self.role

    @property
    def length(self) -> int:
        """Return the prefix length that a slot must offer: as asked, else the longest that holds the addresses."""
        return self.asked_length if self.asked_length is not None else smallest(self.addresses, self.minimum)


def usable(prefix_length: int) -> int:
    """Return the addresses of a subnet that resources can have: all but the five that Azure keeps."""
    return int(2 ** (32 - prefix_length)) - 5


def smallest(addresses: int, minimum: int) -> int:
    """Return the longest prefix length that holds the addresses and that the role allows."""
    length = minimum
    while usable(length) < addresses:
        length -= 1
    return length
