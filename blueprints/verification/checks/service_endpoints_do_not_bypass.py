"""No service endpoint takes traffic past the firewall.

## Looks at
The service endpoints of each subnet.

## Catches
Microsoft.Storage on a subnet of agents: every account of every tenant, past the firewall.

## Does not see
Service endpoint policies.
"""

from blueprints.design.proof import Severity
from blueprints.design.virtual_networks import Subnet
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import listed_exceptions, of_ours, role_of
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "A subnet has a service endpoint only where it is a listed exception."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the subnets with an unlisted service endpoint."""
    known = listed_exceptions(context, "serviceEndpoints")

    def problem(subnet: Subnet) -> str:
        if not subnet.service_endpoints or subnet.id in known or role_of(context, subnet.id) == "api_management":
            return ""
        names = ", ".join(item.service for item in subnet.service_endpoints)
        return f"the service endpoint {names} takes traffic past the firewall"

    return each(of_ours(context.network.subnets), problem)
