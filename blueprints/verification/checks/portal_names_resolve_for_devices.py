"""The names that portals call resolve for people on their devices.

## Looks at
Each private name that is asked from a site outside Azure.

## Catches
A forwarder for one suffix of three, the storage file zone left out.

## Does not see
The portal pages themselves, which are public.
"""

from blueprints.design.proof import Severity
from blueprints.verification.checks._members import failed_names
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each private name asked from a device place resolves privately."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the names that devices cannot resolve."""
    sites = {site.id for site in context.network.sites}
    return failed_names(context, lambda result: result.place in sites)
