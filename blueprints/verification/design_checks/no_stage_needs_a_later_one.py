"""No stage needs what a later one makes.

## Looks at
What each stage creates and needs.

## Catches
A role used before it is assigned, a peering before its second network.

## Does not see
Order inside a stage; the template settles that.
"""

from blueprints.design.design import Design
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import listed
from blueprints.verification.finding import Finding

PROPERTY = "Each thing that a stage needs is made by an earlier stage or its own."
SEVERITY: Severity = "error"


def check(design: Design) -> Finding:
    """Return the stages that need something later."""
    made = {item: stage.number for stage in design.stages for item in stage.creates}
    pairs = [(stage, item) for stage in design.stages for item in stage.needs]
    late = [(s, item) for s, item in pairs if made.get(item, 0) > s.number]
    return listed(
        len(pairs),
        [(s.id, f"stage {s.number} needs {item.rsplit('/', 1)[-1]} of stage {made[item]}") for s, item in late],
    )
