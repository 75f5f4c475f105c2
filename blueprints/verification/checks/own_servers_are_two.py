"""DNS servers of your own are two.

## Looks at
Each network that asks machines, not a service of Azure, and each address that it asks.

## Catches
One server in the list: its restart takes all names. A second address at which nobody answers.

## Does not see
Resolver endpoints and firewalls, which Azure keeps running.
"""

from blueprints.design.proof import Severity
from blueprints.design.virtual_networks import VirtualNetwork
from blueprints.verification.checks._dns import answering
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "A network that asks servers of its own asks at least two."
SEVERITY: Severity = "warning"


def check(context: Context) -> Finding:
    """Return the networks with one server of their own."""
    known = answering(context)
    machines = {text for server in context.network.dns_servers for text in server.addresses}

    def problem(network: VirtualNetwork) -> str:
        asked = {text for text in network.dns_servers if not text.startswith("<")}
        silent = sorted(asked - known) if asked & machines else []
        if silent:
            return f"it asks {silent[0]}, where no server is known to answer"
        return f"it asks one server, {min(asked)}" if len(asked) == 1 and asked <= machines else ""

    return each(of_ours(context.network.virtual_networks), problem)
