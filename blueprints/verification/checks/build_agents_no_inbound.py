"""Build agents admit nothing.

## Looks at
All packets that each subnet of build agents admits.

## Catches
An inbound allow for 443, a security group without a deny-all.

## Does not see
Connections that agents open themselves.
"""

from blueprints.design.proof import CounterExample, Severity
from blueprints.design.virtual_networks import Subnet
from blueprints.verification.addresses import EVERYTHING
from blueprints.verification.checks._members import of_ours, with_role
from blueprints.verification.checks._packets import deciding_rule, of_packets
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding
from blueprints.verification.packets import box
from blueprints.verification.spread import ALL_SERVICES

PROPERTY = "No packet is admitted to a subnet of build agents."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the subnets of build agents that admit something."""
    subnets = of_ours(with_role(context, "build_agents"))
    return Finding(len(subnets), tuple(example for subnet in subnets for example in _admitted(context, subnet)))


def _admitted(context: Context, subnet: Subnet) -> tuple[CounterExample, ...]:
    place = context.world.places[subnet.id]
    everything = box(context.sets.space, EVERYTHING, place.addresses, ALL_SERVICES)
    passed = context.sets.gates.passing(everything, "Inbound", place, None)[0]
    by = deciding_rule(context, "Inbound", place, passed)
    return of_packets(context, subnet.id, f"{context.label(subnet.id)} admits", passed, by=by)
