"""GatewaySubnet routes each inspected spoke to the firewall.

## Looks at
The table of each GatewaySubnet, for each spoke with endpoints that uses the gateway, where their traffic is inspected.

## Catches
A spoke whose prefix is missing, so that its traffic passes the firewall one way only.

## Does not see
Spokes that are not inspected.
"""

from blueprints.design.proof import Severity
from blueprints.design.routing import RouteTable
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from blueprints.verification.addresses import covers, is_prefix, prefix, prefixes
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._members import network_of
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each inspected spoke has its route on GatewaySubnet."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the gateway subnets that lack a spoke."""
    if not context.intent.decided.inspect_endpoint_traffic:
        return Finding(0)
    pairs = [(s, n) for s in context.network.subnets if s.name == "GatewaySubnet" for n in _spokes(context, s)]
    return listed(
        len(pairs),
        [
            (s.id, f"{context.label(s.id)} has no route to {n.name} through the firewall")
            for s, n in pairs
            if not _routed(context, s, n)
        ],
    )


def _spokes(context: Context, subnet: Subnet) -> list[VirtualNetwork]:
    home = network_of(context, subnet.id)
    edges = context.world.edges.get(home.id, {}).values() if home is not None else ()
    holding = {endpoint.subnet.rpartition("/subnets/")[0] for endpoint in context.network.private_endpoints}
    ours = [edge.peer for edge in edges if edge.theirs.use_remote_gateways and not edge.peer.existing]
    return [spoke for spoke in ours if spoke.id in holding]


def _routed(context: Context, subnet: Subnet, spoke: VirtualNetwork) -> bool:
    table = context.entity(subnet.route_table)
    routes = table.routes if isinstance(table, RouteTable) else ()
    held = tuple(
        r.address_prefix for r in routes if r.next_hop_type == "VirtualAppliance" and is_prefix(r.address_prefix)
    )
    return all(covers(prefixes(held), prefix(text)) for text in spoke.address_prefixes)
