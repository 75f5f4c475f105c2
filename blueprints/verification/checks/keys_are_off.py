"""Local keys are off.

## Looks at
The local authentication of each service, but the storage of flow logs and of Machine Learning, which Azure calls by
key.

## Catches
disableLocalAuth false on an account, shared keys on a storage account.

## Does not see
Services whose platform needs keys; they are listed exceptions.
"""

from blueprints.design.proof import Severity
from blueprints.design.services import Service
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import listed_exceptions, of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each service takes identities and no keys, or is a listed exception."
SEVERITY: Severity = "warning"


def check(context: Context) -> Finding:
    """Return the services that take keys."""
    known = listed_exceptions(context, "localAuthentication")
    kind = "microsoft.machinelearningservices/workspaces"
    learning = {s.platform for s in context.network.services if s.type.lower() == kind}
    looked = [s for s in of_ours(context.network.services) if s.id not in known and not _needs_keys(s, learning)]
    return each(
        looked, lambda s: "it takes local keys" if s.local_authentication else "", "disable local authentication"
    )


def _needs_keys(service: Service, learning: set[str]) -> bool:
    return service.purpose == "flow_log_storage" or (service.purpose == "storage" and service.platform in learning)
