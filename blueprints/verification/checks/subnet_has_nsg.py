"""Every subnet that must have a network security group has one.

## Looks at
Each subnet of this design, but those where Azure refuses or ignores a group.

## Catches
A group that was detached, a subnet that was added without one.

## Does not see
Subnets of other teams; their groups are their matter.
"""

from blueprints.design.proof import CounterExample, Severity
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each subnet has the network security group that its role needs."
SEVERITY: Severity = "error"
WITHOUT = ("GatewaySubnet", "AzureFirewallSubnet", "AzureFirewallManagementSubnet", "RouteServerSubnet")


def check(context: Context) -> Finding:
    """Return the subnets without a group."""
    subnets = [s for s in context.network.subnets if not s.existing and s.name not in WITHOUT]
    return Finding(
        len(subnets),
        tuple(
            CounterExample(
                text=f"{context.label(subnet.id)} has no network security group: Azure's default rules decide there",
                object=subnet.id,
                would_fix=("attach a network security group",),
            )
            for subnet in subnets
            if not subnet.network_security_group
        ),
    )
