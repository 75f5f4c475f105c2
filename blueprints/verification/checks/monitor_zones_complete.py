"""A scope of Azure Monitor has all its zones, and all workspaces where it admits no others.

## Looks at
The endpoints of each scope against the zones of the catalog; the workspaces of this design against the members of a
scope that admits its members alone.

## Catches
Four zones of five: agents that ask the fifth name leave for the internet. A workspace outside a scope in mode
PrivateOnly: what it is sent is refused.

## Does not see
Zones that policy writes for other teams.
"""

from blueprints import catalog
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import each, joined, listed
from blueprints.verification.checks._members import of_ours, zones_written
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each endpoint of a scope has every zone of Azure Monitor, and a scope that is closed has every workspace."
SEVERITY: Severity = "error"
TELEMETRY = ("log_analytics", "application_insights")


def check(context: Context) -> Finding:
    """Return the endpoints of a scope that lack a zone."""
    scopes = {scope.id for scope in context.network.monitor_private_link_scopes}
    endpoints = [e for e in of_ours(context.network.private_endpoints) if e.target in scopes]
    cloud = catalog.private_link()["ampls"].clouds
    needed = {zone for name, names in cloud.items() if name == context.intent.decided.cloud for zone in names.zones}
    known = {zone.name for zone in context.network.private_dns_zones}

    def problem(endpoint: PrivateEndpoint) -> str:
        absent = sorted(needed - (zones_written(context, endpoint) if endpoint.zone_group is not None else known))
        return f"the zone {absent[0]} is missing" if absent else ""

    return joined(each(endpoints, problem), _closed(context))


def _closed(context: Context) -> Finding:
    workspaces = [s for s in of_ours(context.network.services) if s.purpose in TELEMETRY]
    closed = [
        scope
        for scope in context.network.monitor_private_link_scopes
        if "PrivateOnly" in (scope.ingestion_access_mode, scope.query_access_mode) and not scope.existing
    ]
    outside = [(s, scope) for scope in closed for s in workspaces if s.id not in scope.scoped_resources]
    return listed(
        len(workspaces) * len(closed),
        [(s.id, f"{s.name} is no member of {scope.name}, which admits its members alone") for s, scope in outside],
    )
