"""The subnet of an Application Gateway keeps its way to the internet.

## Looks at
The route table of each subnet of an Application Gateway.

## Catches
A default route to an appliance, or one for a part of the internet: the gateway loses its control plane and its
clients their replies.

## Does not see
Gateways that are private only by a preview.
"""

from blueprints.design.proof import Severity
from blueprints.design.routing import RouteTable
from blueprints.design.virtual_networks import Subnet
from blueprints.verification.addresses import intersection, is_prefix, prefixes
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import of_ours, role_of
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding
from blueprints.verification.tags import PUBLIC

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
        wrong = [r for r in routes if r.next_hop_type != "Internet" and _public(r.address_prefix)]
        return f"{wrong[0].name} sends {wrong[0].address_prefix} to {wrong[0].next_hop_type}" if wrong else ""

    return each(subnets, problem)


def _public(text: str) -> bool:
    return not is_prefix(text) or bool(intersection(prefixes((text,)), PUBLIC))
