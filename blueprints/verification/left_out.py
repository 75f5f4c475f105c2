"""A network with something left out, and what of a proof rests on that."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

from blueprints.design.network import Network
from blueprints.verification.engine import Engine
from blueprints.verification.memo import Touches
from blueprints.verification.without import asked_rows, changed_entities, without_region, without_row


@dataclass(frozen=True)
class LeftOut:
    """The engine of what remains. `touches`: whether an evaluation named something that is gone."""

    engine: Engine
    before: Engine
    touches: Touches
    changed: frozenset[str] = frozenset()
    """Of a lost region: the ids of what is gone or has lost a part."""

    @cached_property
    def gone(self) -> frozenset[str]:
        """Return the ids of entities that were there before."""
        return frozenset(self.before.world.entities.keys() - self.engine.world.entities.keys())


LeavingOut = Callable[[str], LeftOut]
"""Gives the network without what a request row asks."""


def leaving_out_rows(engine: Engine) -> LeavingOut:
    """Return what leaves a request row out of the network; each row's engine is built once."""
    network = engine.world.network
    known: dict[str, LeftOut] = {}
    asked = asked_rows(network)

    def leave_out(row: str) -> LeftOut:
        if row not in known:
            known[row] = _left(engine, without_row(network, row, asked), lambda trace: row in trace.rows)
        return known[row]

    return leave_out


def leaving_out_region(engine: Engine, region: str) -> LeftOut:
    """Return the network with everything in one region gone."""
    network = engine.world.network
    left = without_region(network, region)
    changed = changed_entities(network, left)
    found = _left(engine, left, lambda trace: not changed.isdisjoint(trace.entities))
    return replace(found, changed=changed)


def _left(engine: Engine, network: Network, touches: Touches) -> LeftOut:
    return LeftOut(Engine(network, before=engine, touches=touches), engine, touches)
