"""A service reaches the vault that holds its key.

## Looks at
Each service with a customer-managed key, and the resource firewall of the vault.

## Catches
A vault without the trusted bypass that the service needs to unwrap its key, a service without an identity to ask with.

## Does not see
Vaults of other teams; the request row asks for them.
"""

from blueprints.design.proof import Severity
from blueprints.design.services import Service
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each vault with a customer key admits the services that use it."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the services that cannot reach their key."""
    users = [s for s in of_ours(context.network.services) if s.customer_managed_key]

    def problem(service: Service) -> str:
        if service.identity in ("", "None"):
            return "it has no identity, so it cannot use its key"
        vault = context.entity((service.customer_managed_key or "").partition("/keys/")[0])
        if not isinstance(vault, Service) or "AzureServices" in vault.network_acls.bypass:
            return ""
        return f"{vault.name} does not admit trusted services, so the key cannot be used"

    return each(users, problem)
