"""Questions about sets, plans and policies, and their answers in the shape of `expect`."""

from typing import Any

from blueprints.verification.address_faults import address_faults
from blueprints.verification.addresses import EVERYTHING, prefixes
from blueprints.verification.engine import Engine
from blueprints.verification.exposure import exposure as exposed
from blueprints.verification.filters import port_ranges
from blueprints.verification.packets import PacketSet, box, nothing
from blueprints.verification.policies import evaluate
from blueprints.verification.rule_hygiene import idle_rules
from blueprints.verification.space import Space, services
from blueprints.verification.spread import sets_of
from tests.vectors import identifiers as ids

Answered = dict[str, Any]


def admitted(engine: Engine, asked: dict[str, Any]) -> Answered:
    """Return what one direction of a group permits."""
    sets = sets_of(engine)
    place = engine.world.places[ids.subnet(asked["subnet"])]
    group = next(g for g in engine.world.network.network_security_groups if g.name == asked["networkSecurityGroup"])
    return {"set": sets.gates.group(group, asked["direction"], place)}


def exposure(engine: Engine, asked: str) -> Answered:
    """Return what an entity admits from the internet."""
    entity = next(e for e in engine.world.network.entities() if e.name == asked)
    return {"set": exposed(sets_of(engine), entity.id)}


def rules(engine: Engine, asked: dict[str, Any]) -> Answered:
    """Return the rules that decide nothing."""
    place = engine.world.places[ids.subnet(asked["subnet"])]
    group = next(g for g in engine.world.network.network_security_groups if g.name == asked["networkSecurityGroup"])
    idle = idle_rules(sets_of(engine), group, place)
    return {"shadowed": list(idle.shadowed), "neverMatches": list(idle.never_matching)}


def plan(engine: Engine, _asked: bool) -> Answered:
    """Return the faults of the address plan."""
    return {"problems": list(address_faults(engine.world))}


def policy(_engine: Engine, asked: dict[str, Any]) -> Answered:
    """Return whether a policy rule refuses a resource."""
    return {"denied": evaluate(asked["policyRule"], asked["resource"]).denied}


def expected_set(space: Space, boxes: list[dict[str, Any]]) -> PacketSet:
    """Return the set that a vector writes as a list of boxes; what is left out is everything."""
    found = nothing(space)
    for item in boxes:
        sources, destinations = (
            prefixes(_texts(item[key])) if key in item else EVERYTHING for key in ("sources", "destinations")
        )
        wanted = services(item.get("protocol", "*"), port_ranges(_texts(item.get("ports", "*"))))
        found = found | box(space, sources, destinations, wanted)
    return found


def _texts(value: Any) -> tuple[str, ...]:
    return tuple(str(item) for item in value) if isinstance(value, list) else (str(value),)
