"""No network is linked to two zones of one name.

## Looks at
All links of all private DNS zones.

## Catches
A second zone of the same name, made by another team or for another region, linked to the same network.

## Does not see
Zones that nobody told of.
"""

from blueprints.design.proof import Severity
from blueprints.verification.checks._each import listed
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each network is linked to at most one zone of a name."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the links that are second."""
    seen: dict[tuple[str, str], str] = {}
    found, links = [], 0
    for zone in context.network.private_dns_zones:
        for link in zone.links:
            links += 1
            first = seen.setdefault((zone.name.lower(), link.virtual_network), zone.id)
            if first != zone.id:
                said = f"{context.label(link.virtual_network)} is linked to two zones named {zone.name}"
                found.append((zone.id, said))
    return listed(links, found)
