"""The gateway reaches every backend.

## Looks at
Each required flow from the gateway to a service.

## Catches
A zone that is not linked to the network of the gateway, a rule left out.

## Does not see
Identities and quotas of the backend.
"""

from blueprints.design.proof import Severity
from blueprints.verification.checks._members import failed_flows
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "The gateway reaches each of its backends."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the backends that the gateway cannot reach."""
    units = {i.id for i in context.network.network_interfaces if i.role == "api_management"}
    subnets = {lo.subnet for service in context.network.api_managements for lo in service.locations if lo.subnet}
    return failed_flows(context, lambda flow: flow.source in units | subnets and flow.destination_kind == "service")
