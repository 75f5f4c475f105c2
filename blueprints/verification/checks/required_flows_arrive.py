"""Every flow that must work arrives, and its reply finds the way back.

## Looks at
Each declared flow that must work: the name as its client resolves it, the route, each filter and device on the way,
the endpoint or service at the end, and the way of the reply.

## Catches
A peering with one side, a deny above an allow, a missing zone link, a firewall rule left out, an endpoint that waits
for its approval.

## Does not see
What an application does with the connection: identities, quotas and content are outside the model.
"""

from blueprints.design.proof import Severity
from blueprints.verification.checks._flows import expected
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each declared flow that must work arrives, with its own DNS answer."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the flows that must work and do not."""
    return expected(context, "allowed")
