"""One thing to measure, and how."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Case:
    """Something to run. `against`: the name of an earlier case of the same file that its ratio is taken to."""

    name: str
    run: Callable[[], object]
    against: str = ""
    rounds: int = 5


@dataclass(frozen=True, slots=True)
class Figure:
    """Seconds that a case took: the best round and the median."""

    best: float
    middle: float


def measure(case: Case) -> Figure:
    """Run a case once to warm up, then as many rounds as it asks for."""
    case.run()
    seconds = [_seconds(case.run) for _ in range(case.rounds)]
    return Figure(min(seconds), median(seconds))


def _seconds(run: Callable[[], object]) -> float:
    started = perf_counter()
    run()
    return perf_counter() - started
