"""From a jump box no other machine can be managed.

## Looks at
Everything that the subnet of each jump box may send on 22 and 3389 inside the network.

## Catches
Azure default rules that let VirtualNetwork out, a range of ports that holds 3389.

## Does not see
Tools that use other ports.
"""

from blueprints.design.proof import CounterExample, Severity
from blueprints.verification.checks._packets import deciding_rule, of_packets
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding
from blueprints.verification.packets import box
from blueprints.verification.space import services
from blueprints.verification.tags import NOT_PUBLIC

PROPERTY = "From a jump box no packet on 22 or 3389 leaves for any network."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the jump boxes from which others can be managed."""
    subnets = sorted(
        {i.subnet for i in context.network.network_interfaces if i.id in context.intent.decided.jump_boxes}
    )
    return Finding(len(subnets), tuple(example for subnet in subnets for example in _lateral(context, subnet)))


def _lateral(context: Context, subnet: str) -> tuple[CounterExample, ...]:
    place = context.world.places.get(subnet)
    if place is None:
        return ()
    management = box(context.sets.space, place.addresses, NOT_PUBLIC, services("Tcp", ((22, 22), (3389, 3389))))
    passed = context.sets.gates.passing(management, "Outbound", place, None)[0]
    by = deciding_rule(context, "Outbound", place, passed)
    return of_packets(context, subnet, f"{context.label(subnet)} may send", passed, by=by)
