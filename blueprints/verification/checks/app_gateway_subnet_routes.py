"""The subnet of an Application Gateway keeps its way to the internet.

## Looks at
The route table of each subnet of an Application Gateway.

## Catches
A default route to an appliance: the gateway loses its control plane and clients their replies.

## Does not see
Gateways that are private only by a preview.
"""

from blueprints.design.proof import Severity
from blueprints.design.routing import RouteTable
from blueprints.design.virtual_networks import Subnet
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import of_ours, role_of
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "The subnet of an Application Gateway has no default route to an appliance."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the gateway subnets whose default route leads elsewhere."""
    used = {gateway.subnet for gateway in context.network.application_gateways}
    subnets = [
        s for s in of_ours(context.network.subnets) if s.id in used or role_of(context, s.id) == "application_gateway"
    ]

    def problem(subnet: Subnet) -> str:
        table = context.entity(subnet.route_table)
        routes = table.routes if isinstance(table, RouteTable) else ()
        wrong = [r for r in routes if r.address_prefix == "0.0.0.0/0" and r.next_hop_type != "Internet"]
        return f"{wrong[0].name} sends 0.0.0.0/0 to {wrong[0].next_hop_type}" if wrong else ""

    return each(subnets, problem)
