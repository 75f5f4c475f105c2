"""What is to survive the loss of a region does.

## Looks at
Each required flow with each region gone.

## Catches
All DNS servers in one region, an endpoint only there, one circuit for both regions.

## Does not see
How long the change takes.
"""

from blueprints.design.proof import Severity
from blueprints.verification.checks._each import listed
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "With one region gone each flow marked as surviving still arrives."
SEVERITY: Severity = "warning"


def check(context: Context) -> Finding:
    """Return the flows that do not survive although they are to."""
    marked = [loss for loss in context.region_losses if loss.marked]
    return listed(
        len(marked), [(r.flow, f"{r.flow} does not survive {r.region}: {r.text}") for r in marked if not r.survives]
    )
