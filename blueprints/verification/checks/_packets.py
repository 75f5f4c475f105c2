"""Turn a set of packets that violates a property into a counter-example: the set, one packet, what lets it pass."""

from blueprints.design.interfaces import NetworkInterface
from blueprints.design.proof import CounterExample, Step, Witness
from blueprints.design.security import Direction, NetworkSecurityGroup
from blueprints.design.services import Service
from blueprints.verification.context import Context
from blueprints.verification.filters import Packet
from blueprints.verification.firewall_sets import HostReach
from blueprints.verification.gates import packet_parts, pass_gates
from blueprints.verification.hedges import HEDGES
from blueprints.verification.packets import PacketSet
from blueprints.verification.public import admitted_public_rules
from blueprints.verification.trace import Blocked, Trace
from blueprints.verification.world import Place

SIDES = tuple({hedge.id: side for hedge in HEDGES} for side in (True, False))
"""Every unsettled point on one side, then on the other."""


def of_packets(
    context: Context, owner: str, said: str, packets: PacketSet, then: str = "", to: str = "", by: str = ""
) -> tuple[CounterExample, ...]:
    """Return a counter-example of a set, with its lowest packet; none where the set is empty.

    `owner` is the id of what admits the packets, `said` and `then` the sentence around the set, `to` a destination that
    has a name, `by` what lets them pass: a rule, a record or a flag; empty = the owner.
    """
    if not packets:
        return ()
    text = context.text(packets)
    return (
        CounterExample(
            text=f"{said} {text}{then}",
            object=owner,
            packet=_packet(context, packets.lowest(), to),
            set_text=text,
            decided_by=by or context.label(owner),
        ),
    )


def of_sent(
    context: Context, owner: str, place: str, said: str, packets: PacketSet, then: str = ""
) -> tuple[CounterExample, ...]:
    """Return the same for what a place sends: its lowest packet is followed alone, from an address of the place."""
    if not packets:
        return ()
    text, lowest = context.text(packets), packets.lowest()
    source, witness = _followed(context, place, lowest)
    return (
        CounterExample(
            text=f"{said} {text}{then}",
            object=owner,
            packet=_packet(context, lowest._replace(source=source)),
            set_text=text,
            decided_by=_last_allowed(witness.steps) or context.label(place),
            witness=witness,
        ),
    )


def of_walk(
    context: Context, place: str, destination: int, port: int, protocol: str, witness: Witness
) -> CounterExample:
    """Return a counter-example of one packet that a place sends to a tag that nobody approved, already followed."""
    to = context.world.address_text(destination)
    text = f"{protocol.upper()} {port} to {to}"
    return CounterExample(
        text=f"{context.label(place)} reaches {text}, which nobody approved",
        object=place,
        packet=packet_parts(context.world, context.engine.source_of(place), destination, protocol, port, to),
        set_text=text,
        decided_by=_last_allowed(witness.steps) or context.label(place),
        witness=witness,
    )


def of_host(context: Context, place: str, said: str, host: str, opened: HostReach) -> CounterExample:
    """Return a counter-example of a host that a rule of a firewall opens for a place."""
    lowest = opened.packets.lowest()._replace(source=context.engine.source_of(place))
    return CounterExample(text=said, object=place, packet=_packet(context, lowest, host), decided_by=opened.by)


def host_of(service: Service) -> str:
    """Return the first name by which the internet calls a service."""
    return next((host.host_name for host in service.host_names), service.name)


def opening_of(service: Service) -> str:
    """Return the property that opens the public endpoint of a service to those whom it admits."""
    rules = admitted_public_rules(service)
    return f"{service.name}/{'publicNetworkAccess' if rules is None else 'networkAcls.ipRules'}"


def _packet(context: Context, packet: Packet, to: str = "") -> dict[str, str]:
    return packet_parts(context.world, packet.source, packet.destination, packet.protocol, packet.port, to)


def deciding_rule(
    context: Context, direction: Direction, place: Place, packets: PacketSet, interface: NetworkInterface | None = None
) -> str:
    """Return the rules that let the lowest packet of a set pass a subnet and an interface, else the one that refuses.

    Sets take each unsettled point in the packet's favour: a rule that admits on one side of it, a rule that denies on
    the other.
    """
    if not packets:
        return ""
    refusals = []
    for sides in SIDES:
        trace = Trace(True, sides)
        try:
            pass_gates(context.engine.compiled, direction, place, interface, packets.lowest(), trace)
        except Blocked as refusal:
            refusals.append(refusal.decided_by)
        else:
            return ", ".join(trace.allowed_by)
    return refusals[0]


def admitting_rule(context: Context, group: str, direction: Direction, place: Place, packets: PacketSet) -> str:
    """Return the rule of one security group (id) that lets the lowest packet of a set through."""
    entity = context.entity(group)
    if not packets or not isinstance(entity, NetworkSecurityGroup):
        return ""
    filters = context.engine.compiled.group_filter(entity, direction, place)
    found = (filters.decide(packets.lowest(), Trace(True, sides)) for sides in SIDES)
    return next((f"{entity.name}/{rule.name}" for rule in found if rule and rule.access != "Deny"), entity.name)


def _followed(context: Context, place: str, packet: Packet) -> tuple[int, Witness]:
    """Return the first address of a place from which the packet is not blocked, and how it fares from there."""
    walks = (
        (s, context.walk(place, s, packet.destination, packet.port, packet.protocol, optimistic=True))
        for s in context.engine.starts(place) or (packet.source,)
    )
    first = next(walks)
    return next((each for each in (first, *walks) if each[1].verdict != "blocked"), first)


def _last_allowed(steps: tuple[Step, ...]) -> str:
    """Return the last rule that a witness names: of a firewall where it passes one, else of a group or a route."""
    for kind in ("firewall", "filter", "route"):
        found = [step for step in steps if step.kind == kind and step.rule]
        if found:
            rule = found[-1].rule
            return rule if "/" in rule else f"{found[-1].object}/{rule}"
    return ""
