"""Subnets where Azure refuses a security group have none.

## Looks at
GatewaySubnet and the subnets of firewalls.

## Catches
A security group on GatewaySubnet: the gateway may stop working.

## Does not see
Subnets where Azure ignores a group.
"""

from blueprints.design.proof import Severity
from blueprints.verification.checks._each import each
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "No security group is attached where Azure forbids one."
SEVERITY: Severity = "error"


FORBIDDEN = ("GatewaySubnet", "AzureFirewallSubnet", "AzureFirewallManagementSubnet")


def check(context: Context) -> Finding:
    """Return the subnets with a forbidden group."""
    subnets = [s for s in context.network.subnets if s.name in FORBIDDEN]
    return each(
        subnets,
        lambda s: f"{context.label(s.network_security_group)} is attached" if s.network_security_group else "",
        "detach the group",
    )
