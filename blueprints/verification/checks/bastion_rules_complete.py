"""The security group of Bastion admits all that Azure requires.

## Looks at
The eight rules of Bastion. Each as a set against what the group admits.

## Catches
A rule left out, a wrong port, a deny above a required allow.

## Does not see
Rows that only a feature needs that is not used.
"""

from blueprints.design.proof import Severity
from blueprints.verification.checks._fixed_rules import missing_rules
from blueprints.verification.checks._members import with_role
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "The security group of Bastion admits each required row."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the required rows that a group does not admit."""
    return missing_rules(context, with_role(context, "azure_bastion"), "Inbound", "Outbound")
