"""Every peering has both sides.

## Looks at
Each side of each peering.

## Catches
One side left out or deleted: nothing passes. A side that does not let the peer's addresses in.

## Does not see
Networks of other tenants, of which only one side is known.
"""

from blueprints.design.proof import Severity
from blueprints.verification.checks._each import listed
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each peering has its other side, and both sides admit each other."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the sides without the other."""
    networks = context.world.networks
    sides = {(n.id, p.remote_virtual_network) for n in networks.values() for p in n.peerings}
    pairs = [(n, p) for n in networks.values() for p in n.peerings]
    lonely = [
        (p.id, f"{context.label(p.remote_virtual_network)} has no peering back to {n.name}")
        for n, p in pairs
        if p.remote_virtual_network in networks and (p.remote_virtual_network, n.id) not in sides
    ]
    deaf = [
        (p.id, f"{n.name} does not admit the addresses of {context.label(p.remote_virtual_network)}")
        for n, p in pairs
        if not p.allow_virtual_network_access
    ]
    return listed(len(pairs), [*lonely, *deaf])
