"""Every stage has a gate and an owner.

## Looks at
Each deployment stage.

## Catches
A stage that ends without anything to look at.

## Does not see
Whether people look.
"""

from blueprints.design.design import Design
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import listed
from blueprints.verification.finding import Finding

PROPERTY = "Each stage has a gate, an owner and something to do."
SEVERITY: Severity = "error"


def check(design: Design) -> Finding:
    """Return the stages without a gate or owner."""
    bare = [s for s in design.stages if not (s.gate and s.owner and s.what)]
    return listed(len(design.stages), [(s.id, f"stage {s.number} has no gate or no owner") for s in bare])
