"""No machine or compute node has a public address.

## Looks at
Each interface of machines, compute, agents and applications.

## Catches
Compute with node public addresses, a machine with an address for a test.

## Does not see
Addresses that Azure gives managed compute in its own network.
"""

from blueprints.design.proof import Severity
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "No compute has a public address."
SEVERITY: Severity = "error"


ROLES = ("virtual_machine", "compute", "agent_pool", "application", "build_agents", "dns_server")


def check(context: Context) -> Finding:
    """Return the interfaces with a public address."""
    machines = [i for i in of_ours(context.network.network_interfaces) if i.role in ROLES]
    return each(
        machines,
        lambda i: f"it has {context.label(i.public_ip_address)}" if i.public_ip_address else "",
        "take the public address away",
    )
