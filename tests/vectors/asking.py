"""Put a vector's question to the verifier; the answer has the shape of `expect`."""

from collections.abc import Callable
from typing import Any

from blueprints.verification.addresses import address, address_text, is_prefix
from blueprints.verification.engine import Engine
from blueprints.verification.walk import Question, resolve, walk
from tests.vectors import identifiers as ids
from tests.vectors.loading import Vector
from tests.vectors.network import to_network
from tests.vectors.set_questions import admitted, exposure, plan, policy, rules

Answered = dict[str, Any]
PLACES = ("networkInterfaces", "onPremises", "services", "managedNetworks")


def answer(vector: Vector) -> Answered:
    """Return what the verifier says to the question of a vector."""
    engine = Engine(to_network(vector.network, vector.world))
    ((kind, asked),) = vector.ask.items()
    if kind == "flow":
        return _flow(engine, vector, asked)
    if kind == "resolve":
        return _resolve(engine, vector, asked)
    if kind == "route":
        return _route(engine, asked)
    others: dict[str, Callable[[Engine, Any], Answered]] = {
        "admitted": admitted,
        "exposure": exposure,
        "rules": rules,
        "plan": plan,
        "policy": policy,
    }
    return others[kind](engine, asked)


def _place(engine: Engine, vector: Vector, name: str) -> tuple[str, int]:
    """Return a place's id and the address that its packets carry."""
    for collection in PLACES:
        if name in vector.network.get(collection, {}):
            identifier = ids.of(collection, name)
            own = vector.network[collection][name].get("ip")
            return identifier, address(own) if own else engine.source_of(identifier)
    hosts = vector.network.get("internetHosts", {})
    if name in hosts:
        return "internet", address(hosts[name]["ip"])
    return name, address("168.63.129.16")


def _flow(engine: Engine, vector: Vector, asked: dict[str, Any]) -> Answered:
    place, source = _place(engine, vector, asked["from"])
    question = Question(
        place=place,
        source=source,
        port=asked["port"],
        protocol=asked.get("protocol", "Tcp"),
        name=asked["to"],
        host=asked.get("serverName", ""),
    )
    outcome = walk(engine, question)
    found: Answered = {"verdict": outcome.verdict}
    if outcome.answer is not None:
        found["answer"] = outcome.answer_text
    if outcome.verdict == "arrives":
        reached = engine.world.label(outcome.reached)
        found |= {"reaches": reached, "via": outcome.trace.via, "allowed_by": outcome.trace.allowed_by}
    elif outcome.verdict == "blocked":
        found |= {"stage": outcome.stage, "by": outcome.decided_by}
    else:
        found["hedges"] = list(outcome.hedges)
    return found


def _resolve(engine: Engine, vector: Vector, asked: dict[str, Any]) -> Answered:
    place, _ = _place(engine, vector, asked["from"])
    _, text, _, hedges = resolve(engine, place, asked["name"])
    return {"answer": text, "hedges": list(hedges)}


def _route(engine: Engine, asked: dict[str, Any]) -> Answered:
    place = engine.world.places[ids.subnet(asked["subnet"])]
    hop = engine.compiled.routes(place).lookup(address(asked["destination"]))
    if hop is None:
        return {"nextHopType": "None", "by": "no-route"}
    found: Answered = {"nextHopType": hop.type, "by": hop.by}
    if hop.address is not None:
        found["nextHopIpAddress"] = address_text(hop.address)
    return found


def is_address(text: str) -> bool:
    return is_prefix(text)
