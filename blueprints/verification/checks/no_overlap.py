"""Connected ranges do not overlap.

## Looks at
Networks, hubs and sites that reach each other, pair by pair.

## Catches
A spoke inside an on-premises range, two spokes of one virtual WAN with one range.

## Does not see
Ranges that nobody told of; a site that announces a whole private range holds Azure by plan.
"""

from blueprints.design.proof import Severity
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._plan import overlaps
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Ranges that reach each other are disjoint."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the ranges that overlap."""
    return listed(*overlaps(context, sites=True))
