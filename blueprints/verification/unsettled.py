"""Evaluate what rests on unsettled points both ways, and name the points that change the verdict."""

from collections.abc import Callable, Mapping
from typing import Protocol, TypeVar


class Evaluated(Protocol):
    """An evaluation: its verdict, and the side that it took on each unsettled point that it met."""

    @property
    def verdict_key(self) -> str: ...

    @property
    def consulted(self) -> Mapping[str, bool]: ...


E = TypeVar("E", bound=Evaluated)
Sides = dict[str, bool]
LEAF_LIMIT = 64
"""Six independent unsettled points; past that the points found so far are named."""


def evaluate_both_ways(run: Callable[[Sides], E]) -> tuple[E, tuple[str, ...]]:
    """Return the evaluation on the documented sides, and the points that would change its verdict (none = decided)."""
    leaves: list[tuple[Mapping[str, bool], str]] = []
    first = run({})
    _explore(run, first, {}, leaves)
    if len({verdict for _, verdict in leaves}) == 1:
        return first, ()
    return first, tuple(sorted(point for point in _points(leaves) if _matters(point, leaves)))


def _explore(run: Callable[[Sides], E], done: E, fixed: Sides, leaves: list[tuple[Mapping[str, bool], str]]) -> None:
    leaves.append((dict(done.consulted), done.verdict_key))
    taken = dict(fixed)
    for point, side in done.consulted.items():
        if point in fixed or len(leaves) >= LEAF_LIMIT:
            continue
        other = {**taken, point: not side}
        _explore(run, run(other), other, leaves)
        taken[point] = side


def _points(leaves: list[tuple[Mapping[str, bool], str]]) -> list[str]:
    return list(dict.fromkeys(point for path, _ in leaves for point in path))


def _matters(point: str, leaves: list[tuple[Mapping[str, bool], str]]) -> bool:
    """Return whether two evaluations differ in their verdict and, of the points that both met, in this one alone."""
    for path, verdict in leaves:
        for other, other_verdict in leaves:
            if verdict == other_verdict or path.get(point) is not True or other.get(point) is not False:
                continue
            if all(other[p] == side for p, side in path.items() if p != point and p in other):
                return True
    return False
