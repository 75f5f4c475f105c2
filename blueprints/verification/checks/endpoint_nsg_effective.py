"""Rules and routes meant for endpoints take effect.

## Looks at
The network policies of each subnet that holds endpoints.

## Catches
A security group that denies on a subnet with policies Disabled; inspection decided, but routes ignored.

## Does not see
Whether Azure supports the policies in a sovereign cloud.
"""

from blueprints.design.proof import Severity
from blueprints.design.virtual_networks import Subnet
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "A security group or route meant for endpoints takes effect on their subnet."
SEVERITY: Severity = "error"


GROUPS = ("Enabled", "NetworkSecurityGroupEnabled")
ROUTES = ("Enabled", "RouteTableEnabled")


def check(context: Context) -> Finding:
    """Return the endpoint subnets on which rules or routes are ignored."""
    used = {endpoint.subnet for endpoint in context.network.private_endpoints}
    inspected = context.intent.decided.inspect_endpoint_traffic

    def problem(subnet: Subnet) -> str:
        policies = subnet.private_endpoint_network_policies
        if subnet.network_security_group and policies not in GROUPS:
            return f"network policies are {policies}, so its security group does not apply to endpoints"
        if inspected and policies not in ROUTES:
            return f"network policies are {policies}, so routes through the firewall do not apply to endpoints"
        return ""

    return each((s for s in of_ours(context.network.subnets) if s.id in used), problem)
