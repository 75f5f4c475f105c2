"""The subnet of Bastion holds Bastion alone.

## Looks at
The subnet of each Bastion: its table, delegations, NAT gateway, endpoints and interfaces.

## Catches
A route table, a machine or an endpoint in the subnet.

## Does not see
Bastion Developer, which has no subnet.
"""

from blueprints.design.proof import Severity
from blueprints.design.virtual_networks import Subnet
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "AzureBastionSubnet has no route table, delegation or other member."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the Bastion subnets with something else in them."""
    subnets = [s for s in of_ours(context.network.subnets) if s.name == "AzureBastionSubnet"]
    members = {i.subnet: i.name for i in context.network.network_interfaces if i.role != "bastion"}
    members |= {e.subnet: e.name for e in context.network.private_endpoints}

    def problem(subnet: Subnet) -> str:
        if subnet.route_table:
            return f"{context.label(subnet.route_table)} is attached; Bastion needs Azure's own routes"
        if subnet.delegations or subnet.nat_gateway:
            return "it is delegated or has a NAT gateway"
        return f"{members[subnet.id]} lies in it" if subnet.id in members else ""

    return each(subnets, problem)
