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

from collections.abc import Iterator

from blueprints.design.proof import Severity
from blueprints.design.routing import RouteTable
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
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
    others = (s for s in context.network.subnets if getattr(network_of(context, s.id), "id", "") not in homes)
    tables = {t.id: t for s in others if isinstance(t := context.entity(s.route_table), RouteTable)}
    spaces = [(home, prefix(text)) for home in homes.values() for text in home.address_prefixes]
    found = [
        (
            table.id,
            f"{table.name} has only routes shorter than {block_text(space)}, so they do not apply to {home.name}",
        )
        for table in tables.values()
        for home, space in _passed_over(table, spaces)
    ]
    return listed(len(tables) * len(spaces), found)


def _passed_over(
    table: RouteTable, spaces: list[tuple[VirtualNetwork, Range]]
) -> Iterator[tuple[VirtualNetwork, Range]]:
    """Yield the networks of endpoints that a table sends to an appliance by shorter routes alone."""
    taken = [r.address_prefix for r in table.routes if r.next_hop_type == "VirtualAppliance"]
    routes = [prefix(text) for text in taken if is_prefix(text)]
    for home, space in spaces:
        meeting = [route for route in routes if intersection((route,), (space,))]
        if meeting and all(prefix_length(route) < prefix_length(space) for route in meeting):
            yield home, space
