"""Every next hop forwards and is within reach.

## Looks at
Each route to an appliance, on each subnet that has its table.

## Catches
A next hop that no device has, a firewall behind two peerings, a machine that does not forward, a hop in its own
subnet.

## Does not see
Devices that nobody told of.
"""

from blueprints.design.proof import Severity
from blueprints.design.routing import Route, RouteTable
from blueprints.design.virtual_networks import Subnet
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._hops import appliance_routes, forwarding_addresses, lies_in
from blueprints.verification.checks._members import network_of
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each next hop is a forwarding device in the same or a directly peered network."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the routes that lead nowhere."""
    devices = forwarding_addresses(context)
    routes = list(appliance_routes(context))
    return listed(len(routes), [(t.id, said) for s, t, r in routes if (said := _problem(context, devices, s, t, r))])


def _problem(context: Context, devices: dict[str, str], subnet: Subnet, table: RouteTable, route: Route) -> str:
    hop, home = route.next_hop_ip_address or "", network_of(context, subnet.id)
    if hop.startswith("<") or home is None:
        return ""
    if hop not in devices:
        return f"{table.name}/{route.name}: no forwarding device has the address {hop}"
    if lies_in(subnet, hop):
        return f"{table.name}/{route.name}: {hop} lies in {context.label(subnet.id)} itself, so packets go round"
    near = {home.id, *context.world.edges[home.id]}
    return "" if devices[hop] in near else f"{table.name}/{route.name}: {hop} is not within reach of {home.name}"
