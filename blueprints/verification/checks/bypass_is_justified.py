"""Every bypass for trusted services has a reason.

## Looks at
The bypass and the resource rules of each service, and the identity of the services that pass by them.

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
    callers = _callers(context)

    def problem(service: Service) -> str:
        unlisted = [b for b in service.network_acls.bypass if b != "None" and (service.id, b) not in known]
        if unlisted:
            return f"it admits {', '.join(unlisted)} and nobody listed why"
        if service.network_acls.resource_rules and service.id not in resources:
            return "it has a resource rule that nobody listed"
        bare = sorted(callers.get(service.id, ()))
        if bare and (service.network_acls.bypass or service.network_acls.resource_rules):
            return f"{bare[0]} passes its firewall as a trusted service and has no identity"
        return ""

    return each(of_ours(context.network.services), problem)


def _items(value: str) -> list[str]:
    return [item.strip() for item in value.split(",")]


def _callers(context: Context) -> dict[str, set[str]]:
    """Return the names of callers without an identity by what they call: by a flow, or for their key."""
    services = {service.id: service for service in context.network.services}
    found: dict[str, set[str]] = {}
    for flow in context.intent.flows:
        if flow.expect == "allowed" and flow.source in services:
            found.setdefault(flow.destination, set()).add(flow.source)
    for service in services.values():
        found.setdefault((service.customer_managed_key or "").partition("/keys/")[0], set()).add(service.id)
    bare = {service.id for service in services.values() if service.identity in ("", "None")}
    return {called: {services[caller].name for caller in callers & bare} for called, callers in found.items()}
