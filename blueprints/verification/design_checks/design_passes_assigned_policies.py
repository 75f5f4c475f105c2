"""No assigned policy refuses the design.

## Looks at
Each denying assignment, over the body of each resource of a type that its rule asks about, as it is requested.

## Catches
A service with public access under a policy that denies it, shared keys under a policy against them.

## Does not see
What a policy changes or adds. A rule of which only the title is known leaves the check undecided, and so does a
condition on what nobody has answered.
"""

from blueprints.design.design import Design
from blueprints.design.proof import Severity
from blueprints.verification.design_checks._policies import refused
from blueprints.verification.finding import Finding

PROPERTY = "No Deny policy that others assign refuses a resource of the design."
SEVERITY: Severity = "error"


def check(design: Design) -> Finding:
    """Return the services that a policy refuses."""
    return refused(design, ours=False)
