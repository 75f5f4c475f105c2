"""Short ways to build a network from the vectors' hub fixture, and to ask it."""

from typing import Any

from blueprints.design.intent import Flow, Intent
from blueprints.design.network import Network
from blueprints.verification.addresses import address
from blueprints.verification.engine import Engine
from blueprints.verification.walk import Outcome, Question, walk
from tests.vectors import identifiers as ids
from tests.vectors.loading import load, merge
from tests.vectors.network import to_network
from tests.verification.random_networks import FILE

VECTORS = {vector.id: vector for vector in load(FILE)}
WORLD = VECTORS["V23"].world
ALLOW_443 = {
    "ruleType": "NetworkRule",
    "ipProtocols": ["TCP"],
    "sourceAddresses": ["*"],
    "destinationAddresses": ["*"],
    "destinationPorts": ["443"],
}


def hub(patch: dict[str, Any] | None = None, **more: Any) -> Network:
    """Return the hub fixture with a merge patch applied; `more` replaces collections of the model."""
    network = to_network(merge(VECTORS["V23"].network, patch or {}), WORLD)
    return network.model_copy(update=more)


def one(patch: dict[str, Any] | None = None, **more: Any) -> Network:
    """Return the single network fixture with a merge patch applied."""
    network = to_network(merge(VECTORS["V01"].network, patch or {}), WORLD)
    return network.model_copy(update=more)


def firewall(**rules: dict[str, Any]) -> dict[str, Any]:
    """Return a patch that gives the firewall collections of one rule each, allowing, in the order given."""
    collections = {
        name: {"priority": 100 + number, "action": _action(rule), "rules": {name: rule}}
        for number, (name, rule) in enumerate(rules.items())
    }
    return {
        "firewallPolicies": {"fwp": {"ruleCollectionGroups": {"g": {"priority": 200, "ruleCollections": collections}}}}
    }


def _action(rule: dict[str, Any]) -> str:
    return "DNAT" if rule["ruleType"] == "NatRule" else "Allow"


def application(*hosts: str, ports: tuple[int, ...] = (443,)) -> dict[str, Any]:
    """Return an application rule for hosts."""
    protocols = [{"protocolType": "Https", "port": port} for port in ports]
    return {"ruleType": "ApplicationRule", "sourceAddresses": ["*"], "protocols": protocols, "targetFqdns": [*hosts]}


def ask(network: Network, place: str, to: str, port: int = 443, **more: Any) -> Outcome:
    """Walk one packet. `place`: name of an interface, or the id of another place."""
    engine = Engine(network)
    identifier = place if place in engine.world.entities or place == "internet" else ids.of("networkInterfaces", place)
    source = address("198.51.100.77") if place == "internet" else engine.source_of(identifier)
    return walk(engine, Question(identifier, source, port, more.pop("protocol", "Tcp"), to, **more))


def flow(name: str, source: str, destination: str, **more: Any) -> Flow:
    """Return a flow; allowed to a service on 443 unless told otherwise."""
    fields = {"id": name, "title": name, "source": source, "destination": destination, "destination_kind": "service"}
    return Flow.model_validate({**fields, **more})


def intent(*flows: Flow) -> Intent:
    """Return an intent of flows alone."""
    return Intent(flows=flows)
