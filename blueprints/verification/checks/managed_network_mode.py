"""Every managed network is in the decided mode.

## Looks at
The isolation mode of each managed network.

## Catches
AllowInternetOutbound where only approved destinations were decided, a network switched off.

## Does not see
Whether the network is provisioned; a stage does that.
"""

from blueprints.design.proof import Severity
from blueprints.design.services import ManagedNetwork
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each managed network has the decided isolation mode."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the managed networks in another mode."""
    decided = context.intent.decided.isolation_modes

    def problem(network: ManagedNetwork) -> str:
        wanted = decided.get(network.id, "AllowOnlyApprovedOutbound")
        return f"its mode is {network.isolation_mode}, {wanted} was decided" if network.isolation_mode != wanted else ""

    return each(of_ours(context.network.managed_networks), problem)
