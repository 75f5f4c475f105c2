"""The two ways to evaluate a network agree: a set of packets holds a packet where a single walk lets it through."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from blueprints.verification.addresses import address
from blueprints.verification.engine import Engine
from blueprints.verification.filters import Packet
from blueprints.verification.packets import PacketSet
from blueprints.verification.reach import reach
from blueprints.verification.spread import sets_of
from blueprints.verification.trace import Trace
from blueprints.verification.walk import Question, walk
from tests.vectors import identifiers as ids
from tests.verification.random_networks import ASKED_PORTS, DESTINATIONS, SOURCES, fixtures, network

packets = st.builds(
    Packet,
    st.sampled_from(SOURCES).map(address),
    st.sampled_from(DESTINATIONS).map(address),
    st.sampled_from(("Tcp", "Udp")),
    st.sampled_from(ASKED_PORTS),
)
SLOW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)


@SLOW
@given(fixtures(), packets, st.sampled_from(("Inbound", "Outbound")))
def test_what_a_group_permits_is_what_its_rules_decide(fixture: dict[str, Any], packet: Packet, direction: Any) -> None:
    engine = Engine(network(fixture))
    place = engine.world.places[ids.subnet("spoke1/app")]
    group = next(g for g in engine.world.network.network_security_groups if g.name == "nsg-app")
    rules = engine.compiled.group_filter(group, direction, place)
    decided = {}
    for optimistic in (True, False):
        trace = Trace(optimistic)
        rule = rules.decide(packet, trace)
        decided[optimistic] = (rule is not None and rule.access == "Allow", bool(trace.consulted))
    hopeful, fearful = (sets_of(engine, wish).gates.group(group, direction, place) for wish in (True, False))
    if not decided[True][1]:
        assert (packet in hopeful) == decided[True][0]
        assert (packet in fearful) == decided[False][0]
    assert packet in hopeful or packet not in fearful


@SLOW
@given(fixtures(), st.sampled_from(DESTINATIONS), st.sampled_from(ASKED_PORTS), st.sampled_from(("Tcp", "Udp")))
def test_reach_holds_every_packet_that_arrives_and_no_other(
    fixture: dict[str, Any], destination: str, port: int, protocol: str
) -> None:
    engine = Engine(network(fixture))
    place = ids.subnet("spoke1/app")
    asked = Question(place, address("10.1.1.200"), port, protocol, destination=address(destination), optimistic=True)
    outcome = walk(engine, asked)
    found = reach(sets_of(engine), place)
    packet = Packet(asked.source, address(destination), protocol, port)
    reached = {where for where, held in found.arrives.items() if packet in _from_anywhere(held)}
    if outcome.trace.consulted:
        assert reached or outcome.verdict == "blocked"
    elif outcome.verdict == "arrives":
        assert outcome.reached in reached or place_of(engine, outcome.reached) in reached
    else:
        assert not reached or outcome.stage == "return"


def place_of(engine: Engine, reached: str) -> str:
    """Return the id of the subnet that an interface is in."""
    home = engine.home_of(reached)
    return home.subnet.id if home is not None else reached


def _from_anywhere(held: PacketSet) -> PacketSet:
    """Forget the sources: a device may have put its own in their place."""
    return held.with_sources(held.space.addresses.all)
