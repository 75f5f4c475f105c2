"""Agents send only to what is approved.

## Looks at
The security group of each agent subnet, and everything that leaves it.

## Catches
A rule whose deny names another subnet as source, 443 to anywhere, a tag that nobody approved.

## Does not see
What a tool does that an agent is allowed to call.
"""

from collections.abc import Iterator

from blueprints.design.proof import CounterExample, Severity
from blueprints.design.security import NetworkSecurityGroup
from blueprints.design.virtual_networks import Subnet
from blueprints.verification.addresses import EVERYTHING, prefixes
from blueprints.verification.checks._leaving import unapproved
from blueprints.verification.checks._members import of_ours
from blueprints.verification.checks._packets import admitting_rule, of_packets
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding
from blueprints.verification.packets import box
from blueprints.verification.space import services
from blueprints.verification.spread import ALL_SERVICES
from blueprints.verification.tags import PUBLIC

PROPERTY = "An agent subnet reaches its stores, its tools and approved destinations, and nothing else."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return what agents may send beyond their approved destinations."""
    places = [s for s in of_ours(context.network.subnets) if s.id in context.world.agent_subnets]
    found = [*(unapproved(context, place) for place in places), *(_unfiltered(context, place) for place in places)]
    return Finding(len(places), tuple(example for examples in found for example in examples))


def _unfiltered(context: Context, subnet: Subnet) -> Iterator[CounterExample]:
    group = context.entity(subnet.network_security_group)
    if not isinstance(group, NetworkSecurityGroup):
        label = context.label(subnet.id)
        yield CounterExample(text=f"{label} has no security group", object=subnet.id, decided_by=label)
        return
    own = box(context.sets.space, prefixes(subnet.address_prefixes), PUBLIC, ALL_SERVICES)
    web = box(context.sets.space, EVERYTHING, EVERYTHING, services("Tcp", ((80, 80), (443, 443))))
    tagged = {r.protocol.lower() for r in context.intent.approved_destinations if subnet.id in r.places}
    left = context.admitted(group.id, "Outbound", subnet.id) & own
    if left - web and tagged <= {"tcp"} and not _other_ports(context, subnet):
        by = admitting_rule(context, group.id, "Outbound", context.world.places[subnet.id], left - web)
        then = f" leave {context.label(subnet.id)}"
        yield from of_packets(context, subnet.id, f"{group.name} lets", left - web, then, by=by)


def _other_ports(context: Context, subnet: Subnet) -> bool:
    rows = [row for row in context.intent.approved_destinations if subnet.id in row.places]
    return any(port not in (80, 443) for row in rows for port in row.ports)
