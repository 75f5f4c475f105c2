"""Every subnet has the size that its role needs.

## Looks at
The prefix length of each subnet against its role and against Azure.

## Catches
Bastion in a /27, a firewall in a /27, agents in a /28.

## Does not see
Whether the size suffices for growth; the address plan says that.
"""

from blueprints import catalog
from blueprints.design.proof import Severity
from blueprints.design.virtual_networks import Subnet
from blueprints.verification.addresses import is_prefix, prefix, prefix_length
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import of_ours, role_of
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each subnet is at least as large as its role needs."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the subnets that are too small."""
    longest = context.intent.decided.minimum_lengths
    known = catalog.subnet_roles()

    def problem(subnet: Subnet) -> str:
        role = known.get(role_of(context, subnet.id))
        limit = min(longest.get(subnet.id, 29), role.azure_minimum if role is not None else 29)
        short = [t for t in subnet.address_prefixes if is_prefix(t) and prefix_length(prefix(t)) > limit]
        return f"{short[0]} is smaller than /{limit}" if short else ""

    return each(of_ours(context.network.subnets), problem)
