"""A scope of Azure Monitor has all its zones.

## Looks at
The endpoints of each scope against the zones of the catalog.

## Catches
Four zones of five: agents that ask the fifth name leave for the internet.

## Does not see
Zones that policy writes for other teams.
"""

from blueprints import catalog
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each endpoint of a scope has every zone of Azure Monitor."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the endpoints of a scope that lack a zone."""
    scopes = {scope.id for scope in context.network.monitor_private_link_scopes}
    endpoints = [e for e in of_ours(context.network.private_endpoints) if e.target in scopes]
    cloud = catalog.private_link()["ampls"].clouds
    needed = {zone for name, names in cloud.items() if name == context.intent.decided.cloud for zone in names.zones}
    known = {zone.name for zone in context.network.private_dns_zones}

    def problem(endpoint: PrivateEndpoint) -> str:
        written = {zone.rsplit("/", 1)[-1] for zone in endpoint.zone_group or ()}
        absent = sorted(needed - (written if endpoint.zone_group is not None else known))
        return f"the zone {absent[0]} is missing" if absent else ""

    return each(endpoints, problem)
