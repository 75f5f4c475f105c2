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
from blueprints.verification.addresses import intersection, is_prefix, prefix, prefix_length, prefixes
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
    pairs = [
        (table, home, text)
        for subnet in context.network.subnets
        if isinstance(table := context.entity(subnet.route_table), RouteTable)
        for home in homes.values()
        if getattr(network_of(context, subnet.id), "id", "") not in homes
        for text in home.address_prefixes
    ]
    found = [
        (t.id, f"{t.name} has only routes shorter than {text}, so they do not apply to the endpoints of {h.name}")
        for t, h, text in pairs
        if _too_short(t, text)
    ]
    return listed(len(pairs), found)


def _too_short(table: RouteTable, space: str) -> bool:
    wide = [
        r.address_prefix for r in table.routes if r.next_hop_type == "VirtualAppliance" and is_prefix(r.address_prefix)
    ]
    wide = [text for text in wide if intersection(prefixes((text,)), prefixes((space,)))]
    return bool(wide) and all(prefix_length(prefix(text)) < prefix_length(prefix(space)) for text in wide)
