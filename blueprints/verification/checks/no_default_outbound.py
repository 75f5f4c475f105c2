"""No subnet leaves over Microsoft's shared addresses.

## Looks at
`defaultOutboundAccess` of each subnet of this design, but those whose service needs a way of its own.

## Catches
The property left out, or true on a subnet that a feature added.

## Does not see
Subnets of other teams.
"""

from blueprints import catalog
from blueprints.design.proof import CounterExample, Severity
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "No subnet has default outbound access, but an exempt one."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the subnets that may leave over a shared address."""
    roles = context.intent.decided.subnet_roles
    known = catalog.subnet_roles()
    exempt = {subnet for subnet, role in roles.items() if known[role].may_stay_unprivate}
    subnets = [s for s in context.network.subnets if not s.existing and s.id not in exempt]
    return Finding(
        len(subnets),
        tuple(
            CounterExample(
                text=f"{context.label(subnet.id)} may leave over a shared address of Microsoft's",
                object=subnet.id,
                decided_by=f"{context.label(subnet.id)}/defaultOutboundAccess",
                would_fix=("set defaultOutboundAccess to false",),
            )
            for subnet in subnets
            if subnet.default_outbound_access
        ),
    )
