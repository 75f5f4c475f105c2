"""Every flow that must not work is blocked, at every address of its target.

## Looks at
Each declared flow that must not work. DNS is not asked: an attacker chooses addresses, so every address of the
target counts.

## Catches
A translation on the firewall, public access switched on, a peering between spokes, a deny-all that was dropped.

## Does not see
Paths through a service that relays by itself, such as an application that forwards what it is sent.
"""

from blueprints.design.proof import Severity
from blueprints.verification.checks._flows import expected
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each declared flow that must not work is blocked for every address of its target."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the flows that must not work and do."""
    return expected(context, "denied")
