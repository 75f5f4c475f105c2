"""One Azure Monitor Private Link Scope serves a DNS view.

## Looks at
The endpoints of each scope and the networks to which their zones are linked.

## Catches
A second scope whose zones are linked to the same network: all telemetry goes to one of them.

## Does not see
Scopes of other teams that nobody told of.
"""

from blueprints.design.dns import PrivateDnsZone
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import listed
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "A network resolves the endpoint of at most one scope."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the scopes beyond the first in a DNS view."""
    scopes = {scope.id for scope in context.network.monitor_private_link_scopes}
    views: dict[str, dict[str, None]] = {}
    for endpoint in context.network.private_endpoints:
        if endpoint.target in scopes:
            for network in _resolving(context, endpoint):
                views.setdefault(network, {}).setdefault(endpoint.target)
    shared = [(network, tuple(several)) for network, several in sorted(views.items()) if len(several) > 1]
    return listed(
        len(scopes),
        [
            (
                several[1],
                f"{context.label(network)} resolves the endpoints of {' and '.join(map(context.label, several))}",
            )
            for network, several in shared
        ],
    )


def _resolving(context: Context, endpoint: PrivateEndpoint) -> set[str]:
    """Return the networks to which a zone of the endpoint is linked."""
    zones = (context.entity(zone) for zone in endpoint.zone_group or ())
    return {link.virtual_network for zone in zones if isinstance(zone, PrivateDnsZone) for link in zone.links}
