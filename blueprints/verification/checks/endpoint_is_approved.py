"""Every endpoint is approved, or somebody is asked to approve it.

## Looks at
The state of each endpoint and shared private link; for an endpoint to a resource of another subscription, whether its
owner is asked.

## Catches
A manual connection that nobody approves, a pending shared private link of Search, an endpoint to someone else's
resource that is taken for approved.

## Does not see
Whether the owner agrees.
"""

from blueprints.design.model import subscription
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import listed
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each endpoint is approved, or its approval is asked."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the endpoints that wait for nobody."""
    endpoints = of_ours(context.network.private_endpoints)
    links = [link for service in of_ours(context.network.services) for link in service.shared_private_links]
    waiting: list[tuple[str, str, str]] = [
        (e.id, e.name, e.status) for e in endpoints if e.status != "Approved" and not e.asked_in
    ]
    waiting += [(e.id, e.name, "manual") for e in endpoints if e.manual_connection and not e.asked_in]
    waiting += [(e.id, e.name, "someone else's to approve") for e in endpoints if _foreign(context, e)]
    waiting += [(link.id, link.name, link.status) for link in links if link.status != "Approved" and not link.asked_in]
    return listed(len(endpoints) + len(links), [(i, f"{n} is {s.lower()} and nobody is asked") for i, n, s in waiting])


def _foreign(context: Context, endpoint: PrivateEndpoint) -> bool:
    """Tell whether the target is nobody's in this design, in another subscription, and no row asks its owner."""
    target = context.entity(endpoint.target)
    theirs = subscription(endpoint.target)
    elsewhere = bool(theirs) and theirs != subscription(endpoint.id)
    return (target is None or target.existing) and elsewhere and not endpoint.asked_in
