"""A jump box admits Bastion and nothing else.

## Looks at
All packets that each jump box admits, admin rules included.

## Catches
A missing deny-all, an allow from the hub, the prefix of another Bastion, an admin rule that always allows, a group that
leaves Bastion out.

## Does not see
Sessions that Bastion lets in.
"""

from blueprints.design.interfaces import NetworkInterface
from blueprints.design.proof import CounterExample, Severity
from blueprints.verification.addresses import EVERYTHING, prefixes
from blueprints.verification.checks._packets import deciding_rule, of_packets
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding
from blueprints.verification.packets import box
from blueprints.verification.space import services
from blueprints.verification.spread import ALL_SERVICES

PROPERTY = "The admitted set of a jump box is TCP 22 and 3389 from its Bastion."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the jump boxes that admit more, with the whole set."""
    boxes = [i for i in context.network.network_interfaces if i.id in context.intent.decided.jump_boxes]
    return Finding(len(boxes), tuple(example for each in boxes for example in _beyond(context, each)))


def _beyond(context: Context, interface: NetworkInterface) -> tuple[CounterExample, ...]:
    place = context.world.places.get(interface.subnet)
    if place is None:
        return ()
    sets = context.sets
    others = box(sets.space, EVERYTHING, place.addresses, ALL_SERVICES)
    passed = sets.gates.passing(others, "Inbound", place, interface)[0]
    sources = prefixes(context.intent.decided.bastion_prefixes)
    expected = box(sets.space, sources, EVERYTHING, services("Tcp", ((22, 22), (3389, 3389))))
    if sources and not passed:
        wanted = expected & others
        by = deciding_rule(context, "Inbound", place, wanted, interface)
        return of_packets(
            context, interface.id, f"{interface.name} admits nothing, not even its Bastion:", wanted, by=by
        )
    beyond = passed - expected
    by = deciding_rule(context, "Inbound", place, beyond, interface)
    return of_packets(context, interface.id, f"{interface.name} admits", beyond, by=by)
