"""No fixed address is one that Azure keeps.

## Looks at
Each fixed address of interfaces, endpoints, resolvers, firewalls and gateways.

## Catches
One of the first four or the last of a subnet, an address outside its subnet, one address used twice.

## Does not see
Addresses that Azure assigns.
"""

from collections.abc import Iterator

from blueprints.design.proof import Severity
from blueprints.verification.addresses import address, contains, is_prefix
from blueprints.verification.checks._each import listed
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "No fixed address is reserved, outside its subnet or used twice."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the fixed addresses that cannot be."""
    fixed = list(_fixed(context))
    seen: dict[tuple[str, str], str] = {}
    problems = []
    for owner, subnet, text in fixed:
        place = context.world.places.get(subnet)
        if place is None or not is_prefix(text) or text.startswith("<"):
            continue
        value = address(text)
        first = seen.setdefault((place.network.id, text), owner)
        if not contains(place.addresses, value):
            problems.append((owner, f"{context.label(owner)}: {text} lies outside {context.label(subnet)}"))
        elif (
            any(low <= value < low + 4 or value == high for low, high in place.addresses) and not place.subnet.existing
        ):
            problems.append((owner, f"{context.label(owner)}: {text} is kept by Azure in {context.label(subnet)}"))
        elif first != owner:
            problems.append((owner, f"{context.label(owner)}: {text} belongs to {context.label(first)}"))
    return listed(len(fixed), problems)


def _fixed(context: Context) -> Iterator[tuple[str, str, str]]:
    network = context.network
    yield from ((i.id, i.subnet, i.private_address) for i in network.network_interfaces if i.private_address)
    yield from ((e.id, e.subnet, a.address) for e in network.private_endpoints for a in e.addresses)
    yield from ((r.id, i.subnet, i.address) for r in network.dns_resolvers for i in r.inbound_endpoints if i.address)
    yield from ((f.id, f.subnet, f.private_address) for f in network.azure_firewalls if f.subnet and f.private_address)
    yield from ((g.id, g.subnet, g.private_address) for g in network.application_gateways if g.private_address)
