"""Connected networks do not overlap.

## Looks at
Virtual networks and hubs that reach each other, pair by pair, and the subnets of each network.

## Catches
A network that takes the range of its peer, a subnet inside another.

## Does not see
Sites outside Azure.
"""

from blueprints.design.proof import Severity
from blueprints.verification.addresses import intersection, prefixes
from blueprints.verification.checks._each import joined, listed
from blueprints.verification.checks._plan import overlaps
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Networks that reach each other are disjoint, and so are the subnets of each."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the networks and subnets that overlap."""
    pairs = [
        (n, a, b) for n in context.network.virtual_networks for i, a in enumerate(n.subnets) for b in n.subnets[i + 1 :]
    ]
    inside = [
        (a.id, f"{n.name}: {a.name} and {b.name} overlap")
        for n, a, b in pairs
        if not n.existing and intersection(prefixes(a.address_prefixes), prefixes(b.address_prefixes))
    ]
    return joined(listed(*overlaps(context, sites=False)), listed(len(pairs), inside))
