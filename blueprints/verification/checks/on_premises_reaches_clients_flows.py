"""On-premises clients reach what they use.

## Looks at
Each required flow from a site outside Azure.

## Catches
A gateway that is not used, an on-premises prefix that overlaps a spoke, a missing forwarder.

## Does not see
Firewalls on-premises.
"""

from blueprints.design.proof import Severity
from blueprints.verification.checks._members import failed_flows
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each flow of an on-premises client arrives."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the on-premises flows that do not arrive."""
    sites = {site.id for site in context.network.sites}
    return failed_flows(context, lambda flow: flow.source in sites)
