"""Changes whose effect is known beforehand have that effect, whatever the network."""

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from blueprints.verification.addresses import address
from blueprints.verification.engine import Engine
from blueprints.verification.spread import sets_of
from blueprints.verification.walk import Outcome, Question, walk
from tests.vectors import identifiers as ids
from tests.vectors.loading import merge
from tests.verification.random_networks import ASKED_PORTS, DESTINATIONS, fixtures, network, security_rules

SLOW = settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
PLACES = {"app1": "10.1.1.4", "app2": "10.2.1.4", "shared1": "10.0.4.4"}
asked = st.tuples(st.sampled_from(sorted(PLACES)), st.sampled_from(DESTINATIONS), st.sampled_from(ASKED_PORTS))
Asked = tuple[str, str, int]


def outcome(fixture: dict[str, Any], question: Asked, rename: str = "") -> Outcome:
    """Walk one packet through a fixture."""
    place, destination, port = question
    source = address(PLACES[place])
    engine = Engine(network(fixture))
    return walk(engine, Question(ids.of("networkInterfaces", place + rename), source, port, "Tcp", destination))


def with_rule(fixture: dict[str, Any], access: str, direction: str) -> dict[str, Any]:
    rule = {"direction": direction, "priority": 90, "access": access}
    return merge(fixture, {"networkSecurityGroups": {"nsg-app": {"securityRules": {"added": rule}}}})  # type: ignore[no-any-return]


@SLOW
@given(fixtures(), asked, st.sampled_from(("Inbound", "Outbound")))
def test_a_further_deny_never_lets_a_packet_arrive(fixture: dict[str, Any], question: Asked, direction: str) -> None:
    before = outcome(fixture, question)
    after = outcome(with_rule(fixture, "Deny", direction), question)
    assert after.verdict != "arrives" or before.verdict == "arrives"


@SLOW
@given(fixtures(), asked, st.sampled_from(("Inbound", "Outbound")))
def test_a_further_allow_of_a_group_never_blocks_a_packet(
    fixture: dict[str, Any], question: Asked, direction: str
) -> None:
    before = outcome(fixture, question)
    after = outcome(with_rule(fixture, "Allow", direction), question)
    assert before.verdict != "arrives" or after.verdict == "arrives"


@SLOW
@given(fixtures(), asked)
def test_an_allow_below_the_other_network_rules_never_blocks_a_packet(fixture: dict[str, Any], question: Asked) -> None:
    rule = {
        "ruleType": "NetworkRule",
        "ipProtocols": ["Any"],
        "sourceAddresses": ["*"],
        "destinationAddresses": ["*"],
        "destinationPorts": ["*"],
    }
    collection = {"priority": 60000, "action": "Allow", "rules": {"all": rule}}
    patch = {"firewallPolicies": {"fwp": {"ruleCollectionGroups": {"g": {"ruleCollections": {"last": collection}}}}}}
    before, after = outcome(fixture, question), outcome(merge(fixture, patch), question)
    assert before.verdict != "arrives" or after.verdict == "arrives"


@SLOW
@given(fixtures(), asked)
def test_other_names_change_no_verdict(fixture: dict[str, Any], question: Asked) -> None:
    text = json.dumps(fixture)
    for name in ("spoke1", "nsg-app", "rt-app", "fwp", "pe-st1", *PLACES):
        text = text.replace(f'"{name}"', f'"{name}-renamed"').replace(f'"{name}/', f'"{name}-renamed/')
    before, after = outcome(fixture, question), outcome(json.loads(text), question, "-renamed")
    assert (after.verdict, after.stage, after.hedges) == (before.verdict, before.stage, before.hedges)


@SLOW
@given(fixtures(), security_rules(), st.integers(1, 500))
def test_priorities_raised_alike_and_prefixes_cut_in_halves_change_no_set(
    fixture: dict[str, Any], rules: dict[str, Any], lift: int
) -> None:
    halves = {"10.1.0.0/16": ["10.1.0.0/17", "10.1.128.0/17"], "10.1.1.0/24": ["10.1.1.0/25", "10.1.1.128/25"]}
    changed = {}
    for name, rule in rules.items():
        cut = halves.get(rule["sourceAddressPrefix"])
        sources = {"sourceAddressPrefix": None, "sourceAddressPrefixes": cut} if cut else {}
        changed[name] = merge(rule, {"priority": rule["priority"] + lift, **sources})
    groups = {"first": {"securityRules": rules}, "second": {"securityRules": changed}}
    engine = Engine(network(merge(fixture, {"networkSecurityGroups": groups})))
    place, sets = engine.world.places[ids.subnet("spoke1/app")], sets_of(engine)
    one, other = (engine.world.entities[ids.of("networkSecurityGroups", name)] for name in groups)
    for direction in ("Inbound", "Outbound"):
        assert sets.gates.group(one, direction, place) == sets.gates.group(other, direction, place)  # type: ignore[arg-type]
