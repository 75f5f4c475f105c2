"""The design passes its own policies.

## Looks at
Each denying assignment whose rule the catalog holds, over the body of each service as it is requested.

## Catches
A service with public access under a policy that denies it, shared keys under a policy against them.

## Does not see
Policies whose rule is not in the catalog, and bodies of network resources.
"""

from blueprints.design.design import Design
from blueprints.design.proof import Severity
from blueprints.verification.design_checks._policies import refused
from blueprints.verification.finding import Finding

PROPERTY = "No Deny policy refuses a service of the design."
SEVERITY: Severity = "error"


def check(design: Design) -> Finding:
    """Return the services that a policy refuses."""
    return refused(design, ours=True)
