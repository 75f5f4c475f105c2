"""The management plane of API Management reaches it and its replies leave.

## Looks at
Each injected API Management: port 3443 from its tag, and the route of the replies.

## Catches
A missing rule for 3443, a default route to a firewall without the route for ApiManagement.

## Does not see
Tiers of version 2, which need no inbound management.
"""

from blueprints.design.proof import Severity
from blueprints.design.routing import RouteTable
from blueprints.design.virtual_networks import Subnet
from blueprints.verification.checks._each import each, joined
from blueprints.verification.checks._fixed_rules import missing_rules
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "ApiManagement reaches port 3443 of each injected gateway, and replies leave to the internet."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the gateways that cannot be managed."""
    classic = [
        a
        for a in of_ours(context.network.api_managements)
        if a.virtual_network_type != "None" and a.tier in ("Developer", "Premium")
    ]
    used = {location.subnet for service in classic for location in service.locations}
    subnets = tuple(s for s in of_ours(context.network.subnets) if s.id in used)
    return joined(missing_rules(context, subnets, "Inbound"), each(subnets, lambda subnet: _route(context, subnet)))


def _route(context: Context, subnet: Subnet) -> str:
    table = context.entity(subnet.route_table)
    routes = table.routes if isinstance(table, RouteTable) else ()
    forced = any(r.address_prefix == "0.0.0.0/0" and r.next_hop_type != "Internet" for r in routes)
    kept = any(r.address_prefix == "ApiManagement" and r.next_hop_type == "Internet" for r in routes)
    return (
        "replies to the management plane go to the firewall: the route for ApiManagement is missing"
        if forced and not kept
        else ""
    )
