"""Every bypass for trusted services has a reason.

## Looks at
The bypass and the resource rules of each service.

## Catches
A bypass for AzureServices that nobody listed, a caller without an identity.

## Does not see
What the trusted services of Azure do once admitted.
"""

from blueprints.design.proof import Severity
from blueprints.design.services import Service
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import listed_exceptions, of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each bypass of a resource firewall is a listed exception."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the services with an unlisted bypass."""
    known = listed_exceptions(context, "bypass")
    resources = listed_exceptions(context, "resourceAccessRules")

    def problem(service: Service) -> str:
        if any(item != "None" for item in service.network_acls.bypass) and service.id not in known:
            return f"it admits {', '.join(service.network_acls.bypass)} and nobody listed why"
        if service.network_acls.resource_rules and service.id not in resources:
            return "it has a resource rule that nobody listed"
        return ""

    return each(of_ours(context.network.services), problem)
