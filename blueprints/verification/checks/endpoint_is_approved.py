"""Every endpoint is approved, or somebody is asked to approve it.

## Looks at
The state of each endpoint and shared private link.

## Catches
A manual connection that nobody approves, a pending shared private link of Search.

## Does not see
Whether the owner agrees.
"""

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
    waiting += [(link.id, link.name, link.status) for link in links if link.status != "Approved" and not link.asked_in]
    return listed(len(endpoints) + len(links), [(i, f"{n} is {s.lower()} and nobody is asked") for i, n, s in waiting])
