"""Every used sub-resource of a service has an endpoint.

## Looks at
Each closed service that has endpoints, by the sub-resources of its host names.

## Catches
An endpoint for blob where file or dfs is used as well, a registry of models without its storage.

## Does not see
Sub-resources that nobody uses.
"""

from blueprints.design.proof import Severity
from blueprints.design.services import Service
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import endpoints_of, of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each used group id of a closed service has an endpoint."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the services with a sub-resource that has no endpoint."""
    closed = [s for s in of_ours(context.network.services) if s.public_network_access != "Enabled"]
    return each([s for s in closed if endpoints_of(context, s.id)], lambda service: _problem(context, service))


def _problem(context: Context, service: Service) -> str:
    present = {group.lower() for endpoint in endpoints_of(context, service.id) for group in endpoint.group_ids}
    used = sorted({host.group_id for host in service.host_names if host.zone})
    absent = [group for group in used if group.lower() not in present]
    return f"no endpoint for {absent[0]}, so its name resolves to nothing" if absent else ""
