"""Every subnet admits all that Azure requires of its role.

## Looks at
The fixed rules of each role, both directions, as sets against what the security group admits.

## Catches
A deny above GatewayManager, a range of ports cut short, a rule left out.

## Does not see
Rows that only a feature needs that is not used.
"""

from blueprints.design.proof import Severity
from blueprints.verification.checks._fixed_rules import missing_rules
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each row that Azure requires on a subnet is admitted by its security group."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the required rows that a group does not admit."""
    return missing_rules(context, of_ours(context.network.subnets), "Inbound", "Outbound")
