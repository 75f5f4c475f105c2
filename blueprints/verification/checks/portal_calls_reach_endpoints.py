"""What the portals call connects from each device place.

## Looks at
Each required flow to a service from a site outside Azure.

## Catches
A hub without a route to the endpoints for VPN clients, a name that a device resolves publicly.

## Does not see
Calls that a portal makes from its own servers.
"""

from blueprints.design.proof import Severity
from blueprints.verification.checks._members import failed_flows
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each call of a portal connects from each device place."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the calls of devices that do not arrive."""
    sites = {site.id for site in context.network.sites}
    return failed_flows(context, lambda flow: flow.source in sites and flow.destination_kind == "service")
