"""Deletion has an order wherever there is a trap.

## Looks at
Designs with agents, gateways or vaults, and the deletion traps.

## Catches
Agents without the order in which their subnet is freed.

## Does not see
How long Azure takes to free a subnet.
"""

from blueprints.design.design import Design
from blueprints.design.proof import Severity
from blueprints.verification.checks._each import listed
from blueprints.verification.finding import Finding

PROPERTY = "A design with accounts has its order of deletion."
SEVERITY: Severity = "error"


def check(design: Design) -> Finding:
    """Return the design where no order of deletion is given."""
    created = [s for s in design.network.services if not s.existing and s.purpose == "account"]
    missing = bool(created) and not design.deletion_traps
    orderless = [(t.trap, f"{t.trap}: no order is given") for t in design.deletion_traps if not t.order]
    concerned = {item for trap in design.deletion_traps for item in trap.concerns}
    held = [s.injected_subnet for s in created if s.injected_subnet]
    orderless += [
        (subnet, f"nothing says in which order {subnet.rsplit('/', 1)[-1]} becomes free of its agents")
        for subnet in held
        if design.deletion_traps and subnet not in concerned
    ]
    bare = [(created[0].id, "no order of deletion is given")] if missing else []
    return listed(len(created), [*bare, *orderless])
