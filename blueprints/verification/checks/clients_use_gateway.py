"""Every client reaches the gateway.

## Looks at
Each required flow to the gateway in front of the models.

## Catches
A missing record for the internal host name, a rule left out.

## Does not see
What the gateway answers.
"""

from blueprints.design.proof import Severity
from blueprints.verification.checks._members import failed_flows
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each client that uses models reaches the gateway."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the clients that cannot reach the gateway."""
    gateways = {service.id for service in context.network.api_managements}
    return failed_flows(context, lambda flow: flow.destination in gateways)
