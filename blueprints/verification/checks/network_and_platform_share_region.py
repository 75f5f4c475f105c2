"""Agents and their network are in one region.

## Looks at
Each account that injects agents, with the network of their subnet.

## Catches
An account in another region than its network, which Azure refuses.

## Does not see
Models that an account calls elsewhere.
"""

from blueprints.design.proof import Severity
from blueprints.design.services import Service
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import network_of, of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each account that injects agents is in the region of its network."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the accounts in another region than their network."""

    def problem(account: Service) -> str:
        network = network_of(context, account.injected_subnet)
        if network is None or network.location == account.location:
            return ""
        return f"it is in {account.location}, its network in {network.location}"

    return each((s for s in of_ours(context.network.services) if s.injected_subnet), problem)
