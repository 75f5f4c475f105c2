"""Every place reaches its DNS servers.

## Looks at
Each required flow on port 53: places to servers, forwarding servers to their targets.

## Catches
A rule that denies 53, a missing route to the hub, a firewall without a rule for 53.

## Does not see
The servers themselves: what they answer is proved by the names.
"""

from blueprints.design.proof import Severity
from blueprints.verification.checks._members import failed_flows
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each place reaches its servers on port 53, and each forwarder its targets."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the DNS flows that do not arrive."""
    return failed_flows(context, lambda flow: flow.port == 53)
