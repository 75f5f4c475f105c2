"""A managed network may approve its own endpoints.

## Looks at
Each workspace or hub with a managed network, and the roles of its identity.

## Catches
No role that approves connections: endpoints stay pending.

## Does not see
Foundry accounts, whose network Microsoft approves.
"""

from blueprints.design.design import Design
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import listed
from blueprints.verification.finding import Finding

PROPERTY = "The identity of each managed network may approve its endpoints."
SEVERITY: Severity = "error"


def check(design: Design) -> Finding:
    """Return the managed networks whose identity may not approve."""
    approvers = {role.principal for role in design.role_assignments if "Approver" in role.role}
    networks = [
        network
        for network in design.network.managed_networks
        if not network.existing
        and any(rule.type == "PrivateEndpoint" and not rule.required for rule in network.outbound_rules)
    ]
    return listed(
        len(networks),
        [
            (n.id, f"{n.owner.rsplit('/', 1)[-1]} may not approve its endpoints")
            for n in networks
            if n.owner not in approvers
        ],
    )
