"""The services that a platform depends on are private.

## Looks at
Storage, vault, registry, search and database of each platform.

## Catches
A dependency that was left open, or closed without an endpoint.

## Does not see
Dependencies that the platform keeps in a subscription of Microsoft.
"""

from blueprints.design.proof import Severity
from blueprints.design.services import Service
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import endpoints_of, listed_exceptions, of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each dependency of a platform is closed and has an endpoint."
SEVERITY: Severity = "error"


PURPOSES = ("storage", "key_vault", "container_registry", "ai_search", "cosmos_db")


def check(context: Context) -> Finding:
    """Return the dependencies that are open or unreachable."""
    ruled = {rule.destination for m in context.network.managed_networks for rule in m.outbound_rules}
    used = {flow.destination for flow in context.intent.flows if flow.expect == "allowed"}
    looked = [s for s in of_ours(context.network.services) if s.platform and s.purpose in PURPOSES]

    def problem(service: Service) -> str:
        if service.public_network_access == "Enabled" and service.id not in listed_exceptions(
            context, "publicNetworkAccess"
        ):
            return "a dependency of a platform is open to the internet"
        reachable = bool(endpoints_of(context, service.id)) or service.id in ruled or service.id not in used
        return "" if reachable else "a dependency of a platform has no endpoint"

    return each(looked, problem)
