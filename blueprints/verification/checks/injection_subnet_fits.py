"""The subnet of agents fits.

## Looks at
Each subnet into which an account injects agents: its size, delegation and what it lies in.

## Catches
A /28, a delegation that is misspelt, a public range.

## Does not see
Sessions at peak; a limit row says that.
"""

from blueprints import catalog
from blueprints.design.proof import Severity
from blueprints.design.virtual_networks import Subnet
from blueprints.verification.addresses import intersection, prefix, prefix_length
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import of_ours
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding
from blueprints.verification.tags import PUBLIC

PROPERTY = "Each subnet of agents is delegated, large enough and private."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the agent subnets that do not fit."""
    role = catalog.subnet_roles()["foundry_agents"]

    def problem(subnet: Subnet) -> str:
        if subnet.delegations != (role.delegation(),):
            return f"its delegation is {', '.join(subnet.delegations) or 'none'}, not {role.delegation()}"
        for text in subnet.address_prefixes:
            if prefix_length(prefix(text)) > role.azure_minimum:
                return f"{text} is smaller than /{role.azure_minimum}"
            if intersection((prefix(text),), PUBLIC):
                return f"{text} is a public range"
        return ""

    return each((s for s in of_ours(context.network.subnets) if s.id in context.world.agent_subnets), problem)
