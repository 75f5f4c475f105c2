"""Subnets that must not have a route table have none.

## Looks at
Each subnet whose role forbids routes, or allows the internet alone; the default route of a firewall's own subnet.

## Catches
A table on the subnet of Bastion, an extra route on the management subnet of a firewall, a default route that leads a
firewall without a management subnet elsewhere than to the internet.

## Does not see
Subnets of other teams.
"""

from blueprints import catalog
from blueprints.design.proof import Severity
from blueprints.design.routing import RouteTable
from blueprints.design.virtual_networks import Subnet
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import of_ours, role_of
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "A subnet whose role forbids a route table has none."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the subnets with a table that Azure forbids."""
    known, world = catalog.subnet_roles(), context.world

    def problem(subnet: Subnet) -> str:
        role = known.get(role_of(context, subnet.id))
        table = context.entity(subnet.route_table)
        if role is None or not isinstance(table, RouteTable):
            return ""
        if role.route == "forbidden":
            return f"{table.name} is attached and Azure allows no route table here"
        if subnet.id in world.firewalls and not world.firewalls[subnet.id].management_subnet:
            tunnels = [r for r in table.routes if r.address_prefix == "0.0.0.0/0" and r.next_hop_type != "Internet"]
            return f"{table.name}/{tunnels[0].name} keeps the firewall from the internet" if tunnels else ""
        others = [r for r in table.routes if r.next_hop_type != "Internet"] if role.route == "internet_only" else []
        return f"{table.name}/{others[0].name} leads elsewhere than to the internet" if others else ""

    return each(of_ours(context.network.subnets), problem)
