"""Names and delegations of subnets are those that Azure expects.

## Looks at
Each subnet with a role: its delegation, and its name where Azure fixes one.

## Catches
microsoft.app/environments in another spelling, Gateway-Subnet, a delegation where none may be.

## Does not see
Delegations that a service adds by itself.
"""

from blueprints import catalog
from blueprints.design.proof import Severity
from blueprints.design.virtual_networks import Subnet
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import of_ours, role_of
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each subnet has exactly the delegation and name of its role."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the subnets with another delegation or name."""
    known = catalog.subnet_roles()

    def problem(subnet: Subnet) -> str:
        role = known.get(role_of(context, subnet.id))
        if role is None:
            return ""
        if role.fixed_name and subnet.name != role.name:
            return f"Azure expects the name {role.name}"
        wanted = set(role.delegations.values())
        given = subnet.delegations[0] if subnet.delegations else None
        fits = len(subnet.delegations) < 2 and given in wanted
        return "" if fits else f"its delegation is {', '.join(subnet.delegations) or 'none'}"

    return each(of_ours(context.network.subnets), problem)
