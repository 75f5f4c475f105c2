"""Ports 22 and 3389 are open to no public source.

## Looks at
All packets that each security group admits to its subnets, and translations of firewalls.

## Catches
An allow for 3389 from Internet, from any source, from a public prefix, or in a range of ports.

## Does not see
Groups of other teams.
"""

from blueprints.design.proof import CounterExample, Severity
from blueprints.design.virtual_networks import Subnet
from blueprints.verification.addresses import EVERYTHING
from blueprints.verification.checks._members import of_ours
from blueprints.verification.checks._packets import admitting_rule, of_packets
from blueprints.verification.context import Context
from blueprints.verification.exposure import translations
from blueprints.verification.finding import Finding
from blueprints.verification.packets import PacketSet, box
from blueprints.verification.space import services
from blueprints.verification.tags import PUBLIC

PROPERTY = "TCP 22 and 3389 are admitted from no public source."
SEVERITY: Severity = "error"


PORTS = ((22, 22), (3389, 3389))


def check(context: Context) -> Finding:
    """Return the groups and firewalls that admit management ports from the internet."""
    subnets = [s for s in of_ours(context.network.subnets) if s.network_security_group in context.world.entities]
    firewalls = of_ours(context.network.azure_firewalls)
    found = [_open(context, subnet) for subnet in subnets]
    found += [
        of_packets(
            context, firewall.id, f"{firewall.name} translates", t.packets & _management(context), to=t.entry, by=t.by
        )
        for firewall in firewalls
        for t in translations(context.sets, firewall)
    ]
    return Finding(len(subnets) + len(firewalls), tuple(example for examples in found for example in examples))


def _management(context: Context) -> PacketSet:
    return box(context.sets.space, PUBLIC, EVERYTHING, services("Tcp", PORTS))


def _open(context: Context, subnet: Subnet) -> tuple[CounterExample, ...]:
    group = subnet.network_security_group or ""
    place = context.world.places[subnet.id]
    admitted = context.admitted(group, "Inbound", subnet.id) & _management(context)
    shown = admitted & box(context.sets.space, PUBLIC, place.addresses, services("Tcp", PORTS)) or admitted
    by = admitting_rule(context, group, "Inbound", place, shown)
    return of_packets(context, group, f"{context.label(subnet.id)} admits", shown, by=by)
