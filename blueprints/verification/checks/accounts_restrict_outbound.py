"""Accounts that fetch by address call only what is listed.

## Looks at
The outbound restriction and host list of each account for which one is decided.

## Catches
A restriction switched off, a list of wildcards, a list without the storage that is indexed.

## Does not see
Accounts whose kind has no such restriction.
"""

from blueprints.design.proof import Severity
from blueprints.design.services import Service
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each account with a decided list restricts outbound to exactly that list."
SEVERITY: Severity = "warning"


def check(context: Context) -> Finding:
    """Return the accounts that may fetch from elsewhere."""
    lists = context.intent.decided.data_loss_lists

    def problem(account: Service) -> str:
        if not account.restrict_outbound_network_access:
            return "it may fetch from any host"
        absent = sorted(set(lists[account.id]) - set(account.allowed_fqdns))
        beyond = sorted(set(account.allowed_fqdns) - set(lists[account.id]))
        if beyond:
            return f"it may fetch from {beyond[0]}, which nobody decided"
        return f"its list lacks {absent[0]}" if absent else ""

    return each((s for s in of_ours(context.network.services) if s.id in lists), problem)
