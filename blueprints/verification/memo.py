"""What was evaluated once, with its trace; after a change, what the change does not touch is taken over."""

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from blueprints.verification.trace import Trace

V = TypeVar("V")
Touches = Callable[[Trace], bool]
"""Tells whether an evaluation rests on something that a change leaves out."""


def everything(_: Trace) -> bool:
    """Touch every evaluation."""
    return True


class Memo(Generic[V]):
    """Values by key. An evaluation that met an unsettled point is not kept: it has two sides."""

    def __init__(self, before: "Memo[V] | None" = None, touches: Touches = everything) -> None:
        self._known: dict[Hashable, tuple[V, Trace]] = {}
        self._before = before
        self._touches = touches

    def recall(self, key: Hashable, trace: Trace, evaluate: Callable[[Trace], V]) -> V:
        """Return the value for a key; what it rests on goes into `trace`. `evaluate` gets a trace of its own."""
        full = (key, trace.optimistic, trace.opened, trace.silent)
        found = self._find(full)
        if found is None:
            own = trace.fresh()
            found = evaluate(own), own
            if not own.consulted:
                self._known[full] = found
        trace.absorb(found[1])
        return found[0]

    def _find(self, key: Hashable) -> tuple[V, Trace] | None:
        found = self._known.get(key)
        if found is None and self._before is not None:
            earlier = self._before._find(key)
            if earlier is not None and not self._touches(earlier[1]):
                found = self._known[key] = earlier
        return found
