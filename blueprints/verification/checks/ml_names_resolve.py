"""The names of Machine Learning answer from each place.

## Looks at
Names of workspaces and hubs (api, cert, notebooks, inference, instances) from each place that uses them.

## Catches
A notebooks zone that is missing, instances that are not forwarded, no wildcard for inference.

## Does not see
Names of endpoints that do not exist yet.
"""

from blueprints.design.proof import Severity
from blueprints.verification.checks._members import failed_names
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each name of a workspace or hub answers privately from each place that uses it."
SEVERITY: Severity = "error"


TYPES = ("microsoft.machinelearningservices/workspaces",)


def check(context: Context) -> Finding:
    """Return the names of workspaces that resolve to something else."""
    workspaces = [s for s in context.network.services if s.type.lower() in TYPES]
    own = {host.host_name for service in workspaces for host in service.host_names}
    return failed_names(context, lambda result: result.name in own)
