"""One Azure Monitor Private Link Scope serves a DNS view.

## Looks at
The endpoints of each scope and the networks to which their zones are linked.

## Catches
A second scope whose zones are linked to the same network: all telemetry goes to one of them.

## Does not see
Scopes of other teams that nobody told of.
"""

from blueprints.design.proof import Severity
from blueprints.verification.checks._each import listed
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "A network resolves the endpoint of at most one scope."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the scopes beyond the first in a DNS view."""
    scopes = {scope.id for scope in context.network.monitor_private_link_scopes}
    views: dict[str, list[str]] = {}
    for endpoint in context.network.private_endpoints:
        if endpoint.target in scopes:
            for zone in endpoint.zone_group or ("",):
                known = views.setdefault(zone, [])
                if endpoint.target not in known:
                    known.append(endpoint.target)
    found = sorted({several[1] for several in views.values() if len(several) > 1})
    return listed(len(scopes), [(s, f"{context.label(s)} shares its zones with another scope") for s in found])
