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
    known = {
        (e.target, value) for e in context.intent.exceptions if e.property == "bypass" for value in _items(e.value)
    }
    resources = listed_exceptions(context, "resourceAccessRules")

    def problem(service: Service) -> str:
        unlisted = [b for b in service.network_acls.bypass if b != "None" and (service.id, b) not in known]
        if unlisted:
            return f"it admits {', '.join(unlisted)} and nobody listed why"
        if service.network_acls.resource_rules and service.id not in resources:
            return "it has a resource rule that nobody listed"
        return ""

    return each(of_ours(context.network.services), problem)


def _items(value: str) -> list[str]:
    return [item.strip() for item in value.split(",")]
