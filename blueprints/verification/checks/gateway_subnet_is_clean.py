"""GatewaySubnet carries only what it may.

## Looks at
Each GatewaySubnet: its security group, its table and what lies in it.

## Catches
A default route, learned routes switched off, a security group.

## Does not see
Gateways of providers.
"""

from blueprints.design.proof import Severity
from blueprints.design.routing import RouteTable
from blueprints.design.virtual_networks import Subnet
from blueprints.verification.checks._each import each
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "GatewaySubnet has no security group and no default route, and learns routes."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the gateway subnets with something that breaks the gateway."""

    def problem(subnet: Subnet) -> str:
        if subnet.network_security_group:
            return "a security group is attached"
        table = context.entity(subnet.route_table)
        if not isinstance(table, RouteTable):
            return ""
        if table.disable_bgp_route_propagation:
            return f"{table.name} switches learned routes off"
        wrong = [route for route in table.routes if route.address_prefix == "0.0.0.0/0"]
        return f"{table.name}/{wrong[0].name} is a default route" if wrong else ""

    return each((s for s in context.network.subnets if s.name == "GatewaySubnet"), problem)
