"""Virtual hubs carry between networks, sites and the internet, through their firewall where a policy says so."""

from typing import Any

from blueprints.design.network import Network
from blueprints.verification.engine import Engine
from blueprints.verification.reach import reach
from blueprints.verification.spread import sets_of
from tests.vectors import identifiers as ids
from tests.vectors.loading import merge
from tests.vectors.network import to_network
from tests.verification.building import ALLOW_443, VECTORS, WORLD, ask

SITE = {"onPremises": {"dc": {"addressPrefixes": ["192.168.0.0/16"], "ip": "192.168.1.10", "virtualHub": "vh"}}}
ALL = {
    "g": {"priority": 200, "ruleCollections": {"c": {"priority": 100, "action": "Allow", "rules": {"all": ALLOW_443}}}}
}


def hub(patch: dict[str, Any] | None = None) -> Network:
    fixture = merge(VECTORS["V64"].network, {**SITE, "firewallPolicies": {"hp": {"ruleCollectionGroups": ALL}}})
    return to_network(merge(fixture, patch or {}), WORLD)


WITHOUT_INTENT = {"virtualHubs": {"vh": {"routingIntent": None}}}


def test_without_intent_any_reaches_any_past_the_firewall() -> None:
    outcome = ask(hub(WITHOUT_INTENT), "n1", "10.12.1.4", 22)
    assert (outcome.verdict, outcome.trace.via) == ("arrives", [])


def test_a_site_reaches_a_connected_network_through_the_firewall_and_back() -> None:
    outcome = ask(hub(), "onPremises/dc", "10.11.1.4")
    assert (outcome.verdict, outcome.trace.via) == ("arrives", ["hfw"])


def test_a_connected_network_reaches_a_site() -> None:
    outcome = ask(hub(), "n1", "192.168.1.10")
    assert (outcome.verdict, outcome.reached) == ("arrives", "onPremises/dc")
    assert ask(hub(WITHOUT_INTENT), "n1", "192.168.1.10").verdict == "arrives"


def test_the_internet_policy_sends_the_rest_through_the_firewall() -> None:
    outcome = ask(hub(), "n1", "www.example.com")
    assert (outcome.verdict, outcome.reached, outcome.trace.via) == ("arrives", "internet", ["hfw"])


def test_a_connection_without_internet_security_leaves_by_itself() -> None:
    patch = {"virtualHubs": {"vh": {"hubVirtualNetworkConnections": {"s1": {"enableInternetSecurity": False}}}}}
    assert ask(hub(patch), "n1", "www.example.com").stage == "outbound"


def test_a_private_address_that_nothing_at_the_hub_holds_ends_there() -> None:
    assert ask(hub(), "n1", "10.99.0.1").decided_by == "vh/no-route"
    assert ask(hub(), "onPremises/dc", "10.99.0.1").decided_by == "vh/no-route"


def test_a_table_without_propagation_cuts_the_network_from_the_hub() -> None:
    patch = {
        "virtualNetworks": {"s1": {"subnets": {"a": {"routeTable": "rt"}}}},
        "routeTables": {"rt": {"disableBgpRoutePropagation": True, "routes": {}}},
    }
    assert ask(hub(patch), "n1", "10.12.1.4").decided_by == "system/10.0.0.0/8"


def test_reach_through_a_hub_is_what_its_firewall_admits() -> None:
    engine = Engine(hub())
    found = reach(sets_of(engine), ids.subnet("s1/a"))
    assert ids.subnet("s2/a") in found.arrives
    assert "onPremises/dc" in found.arrives
    assert "internet" in found.arrives
    assert set(_protocols(found.arrives[ids.subnet("s2/a")])) == {"TCP"}
    from_site = reach(sets_of(engine), "onPremises/dc")
    assert ids.subnet("s1/a") in from_site.arrives


def _protocols(packets: Any) -> list[str]:
    from blueprints.verification.space import service_parts

    return [
        protocol.upper()
        for box in packets.boxes
        for protocol, _ in service_parts(packets.space.services.ranges(box[2]))
    ]
