"""A subnet of agents belongs to one account.

## Looks at
Each subnet that is decided or used for agents, with all that lies in it.

## Catches
A second account in the subnet, none at all, an endpoint or a machine in it.

## Does not see
Accounts of other teams that nobody told of.
"""

from blueprints.design.proof import Severity
from blueprints.design.virtual_networks import Subnet
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import with_role
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "A subnet of agents belongs to one account and holds nothing else."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the agent subnets that are shared."""
    agents = context.world.agent_subnets | {s.id for s in with_role(context, "foundry_agents")}
    subnets = [s for s in context.network.subnets if s.id in agents]

    def problem(subnet: Subnet) -> str:
        accounts = [s.name for s in context.network.services if s.injected_subnet == subnet.id]
        if len(accounts) != 1:
            return f"{' and '.join(accounts)} share it" if accounts else "no account puts its agents into it"
        others = [e.name for e in context.network.private_endpoints if e.subnet == subnet.id]
        others += [
            i.name for i in context.network.network_interfaces if i.subnet == subnet.id and i.role != "agent_pool"
        ]
        return f"{others[0]} lies in it" if others else ""

    return each(subnets, problem)
