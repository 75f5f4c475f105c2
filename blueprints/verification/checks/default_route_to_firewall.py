"""Every workload subnet's default route leads to its region's firewall.

## Looks at
The effective routes of each subnet whose role leaves through the firewall, for the whole public address space.

## Catches
A missing table, half of the internet routed past the firewall, the firewall of another region as next hop.

## Does not see
What the firewall does with the packet: its rules are proved by the flows.
"""

from blueprints import catalog
from blueprints.design.proof import CounterExample, Severity
from blueprints.design.routing import RouteTable
from blueprints.design.virtual_networks import Subnet
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each workload subnet's 0.0.0.0/0 goes to its region's firewall, and nothing longer takes traffic elsewhere."
SEVERITY: Severity = "error"
ALLOWED_TAGS = ("ApiManagement",)


def check(context: Context) -> Finding:
    """Return the subnets whose public traffic goes elsewhere."""
    if context.intent.decided.egress not in ("firewall", "network_virtual_appliance") or context.network.virtual_hubs:
        return Finding(0)
    known = catalog.subnet_roles()
    roles = context.intent.decided.subnet_roles
    subnets = [s for s in context.network.subnets if s.id in roles and known[roles[s.id]].route == "firewall"]
    found = [(subnet, problem) for subnet in subnets if (problem := _problem(context, subnet))]
    return Finding(
        len(subnets),
        tuple(
            CounterExample(text=f"{context.label(subnet.id)}: {problem}", object=subnet.id, decided_by=problem)
            for subnet, problem in found
        ),
    )


def _problem(context: Context, subnet: Subnet) -> str:
    table = context.entity(subnet.route_table)
    if not isinstance(table, RouteTable):
        return "no route table, so public traffic leaves by the system route to the internet"
    default = next((r for r in table.routes if r.address_prefix == "0.0.0.0/0"), None)
    if default is None or default.next_hop_type != "VirtualAppliance":
        return "the table has no default route to a firewall"
    past = [r for r in table.routes if r.next_hop_type == "Internet" and r.address_prefix not in ALLOWED_TAGS]
    if past:
        return f"{past[0].name} ({past[0].address_prefix}) leads past the firewall"
    if not table.disable_bgp_route_propagation:
        return "the table takes learned routes, which may be longer than the default route"
    return ""
