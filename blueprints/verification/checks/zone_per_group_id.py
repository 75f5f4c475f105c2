"""Every endpoint has every private DNS zone that its group ids need.

## Looks at
Each endpoint with the zones that its service names and the catalog lists for its type.

## Catches
A Foundry account with one of three zones, a workspace without its notebooks zone.

## Does not see
Zones that another team keeps and that the answers do not mention.
"""

from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.proof import Severity
from blueprints.design.services import Service
from blueprints.verification.checks._dns import hosts_of
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each group id of an endpoint has all its zones."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the endpoints that lack a zone."""
    known = {zone.name.lower() for zone in context.network.private_dns_zones}
    return each(of_ours(context.network.private_endpoints), lambda endpoint: _problem(context, endpoint, known))


def _problem(context: Context, endpoint: PrivateEndpoint, known: set[str]) -> str:
    service = context.entity(endpoint.target)
    if not isinstance(service, Service):
        return ""
    needed = {host.zone.lower() for host in hosts_of(service, endpoint) if host.zone}
    written = {zone.rsplit("/", 1)[-1].lower() for zone in endpoint.zone_group or ()}
    absent = sorted(needed - known) or (sorted(needed - written) if endpoint.zone_group is not None else [])
    return f"the zone {absent[0]} is missing for {', '.join(endpoint.group_ids)}" if absent else ""
