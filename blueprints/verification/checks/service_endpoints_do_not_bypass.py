"""No service endpoint takes traffic past the firewall.

## Looks at
The service endpoints of each subnet; where one is a listed exception without a service endpoint policy, the resource
firewalls of the design's own services of that kind.

## Catches
Microsoft.Storage on a subnet of agents: every account of every tenant, past the firewall. An exception for a service
none of whose resources names the subnet, so that the endpoint only opens a way past the firewall.

## Does not see
What a service endpoint policy allows.
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
        if not subnet.service_endpoints or role_of(context, subnet.id) == "api_management":
            return ""
        if subnet.id in known:
            return "" if subnet.service_endpoint_policies else _unnamed(context, subnet)
        names = ", ".join(item.service for item in subnet.service_endpoints)
        return f"the service endpoint {names} takes traffic past the firewall"

    return each(of_ours(context.network.subnets), problem)


def _unnamed(context: Context, subnet: Subnet) -> str:
    for endpoint in subnet.service_endpoints:
        kind = f"{endpoint.service.lower()}/"
        ours = [s for s in of_ours(context.network.services) if s.type.lower().startswith(kind)]
        if ours and not any(subnet.id in service.network_acls.virtual_network_rules for service in ours):
            return f"no service names it, so the service endpoint {endpoint.service} only leads past the firewall"
    return ""
