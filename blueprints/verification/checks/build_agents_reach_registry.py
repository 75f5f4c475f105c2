"""Build agents reach the registry that they push to.

## Looks at
Each required flow from a subnet of build agents to a registry.

## Catches
A subnet of agents without a rule for 443 to the registry.

## Does not see
Agents outside the design.
"""

from blueprints.design.proof import Severity
from blueprints.verification.checks._members import failed_flows, with_role
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "Each subnet of build agents reaches its registry."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the registries that build agents cannot reach."""
    agents = {subnet.id for subnet in with_role(context, "build_agents")}
    agents |= {i.id for i in context.network.network_interfaces if i.role == "build_agents"}
    kind = "microsoft.containerregistry/registries"
    registries = {s.id for s in context.network.services if s.type.lower() == kind}
    return failed_flows(context, lambda flow: flow.source in agents and flow.destination in registries)
