"""Every destination that a platform requires is reachable.

## Looks at
Each required flow of a platform or operation to a host, tag or range outside.

## Catches
A firewall rule left out, a wrong port, a tag that the security group does not name.

## Does not see
Destinations that a feature needs that nobody uses.
"""

from blueprints.design.proof import Severity
from blueprints.verification.checks._members import failed_flows
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each required destination of each platform is reachable."
SEVERITY: Severity = "error"


KINDS = ("host", "prefix", "service_tag")


def check(context: Context) -> Finding:
    """Return the destinations that are required and do not work."""
    return failed_flows(context, lambda flow: flow.destination_kind in KINDS)
