"""Rules and routes meant for endpoints take effect.

## Looks at
The network policies of each subnet that holds endpoints; where endpoint traffic is inspected, each route to an
appliance in another network that covers the network of endpoints.

## Catches
A security group that denies on a subnet with policies Disabled; inspection decided, but routes ignored, by the policies
or because they are shorter than the network of the endpoints.

## Does not see
Whether Azure supports the policies in a sovereign cloud.
"""

from blueprints.design.proof import Severity
from blueprints.design.routing import RouteTable
from blueprints.design.virtual_networks import Subnet
from blueprints.verification.addresses import Range, block_text, intersection, is_prefix, prefix, prefix_length
from blueprints.verification.checks._each import each, joined, listed
from blueprints.verification.checks._members import network_of, of_ours
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

    subnets = [s for s in of_ours(context.network.subnets) if s.id in used]
    return joined(each(subnets, problem), _routes(context, subnets) if inspected else Finding(0))


def _routes(context: Context, subnets: list[Subnet]) -> Finding:
    """Return the tables of other networks whose routes towards endpoints Azure passes over for their length."""
    homes = {n.id: n for s in subnets if (n := network_of(context, s.id)) is not None}
    # A route of /32 to each endpoint is where its network is, and where that is peered.
    near = {home: {peering.remote_virtual_network for peering in homes[home].peerings} for home in homes}
    pairs = {
        (table.id, home.id): (table, home)
        for subnet in context.network.subnets
        if isinstance(table := context.entity(subnet.route_table), RouteTable)
        for home in homes.values()
        if (at := network_of(context, subnet.id)) is not None and at.id not in homes and at.id in near[home.id]
    }
    spaces = [(t, home, prefix(text)) for t, home in pairs.values() for text in home.address_prefixes]
    found = [
        (t.id, f"{t.name} has only routes shorter than {block_text(space)}, so they do not apply to {home.name}")
        for t, home, space in spaces
        if _is_passed_over(t, space)
    ]
    return listed(len(spaces), found)


def _is_passed_over(table: RouteTable, space: Range) -> bool:
    """Tell whether a table sends what goes to the network of endpoints to an appliance by shorter routes alone."""
    taken = [r.address_prefix for r in table.routes if r.next_hop_type == "VirtualAppliance"]
    routes = [prefix(text) for text in taken if is_prefix(text)]
    meeting = [route for route in routes if intersection((route,), (space,))]
    return bool(meeting) and all(prefix_length(route) < prefix_length(space) for route in meeting)
