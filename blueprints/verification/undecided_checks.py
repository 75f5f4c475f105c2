"""Checks that are undecided by themselves, told where whatever is undecided is told."""

from collections.abc import Iterable

from blueprints.design.proof import CheckResult, CounterExample
from blueprints.verification.hedges import decided_by, rests_on

TELLING = "proof-is-decided"


def with_undecided(checks: Iterable[CheckResult]) -> tuple[CheckResult, ...]:
    """Return the checks, with each other that is undecided among what `proof-is-decided` finds."""
    found = tuple(checks)
    left_open = tuple(_open(check) for check in found if check.result == "undecided" and check.check != TELLING)
    return tuple(_telling(check, left_open) if check.check == TELLING and left_open else check for check in found)


def _telling(check: CheckResult, left_open: tuple[CounterExample, ...]) -> CheckResult:
    found = {"result": "fails", "counter_examples": (*check.counter_examples, *left_open)}
    return check.model_copy(update={**found, "looked_at": check.looked_at + len(left_open)})


def _open(check: CheckResult) -> CounterExample:
    points = check.undecided_by
    return CounterExample(
        text=f"{check.check} is undecided: it rests on {'; '.join(map(rests_on, points))}",
        object=check.check,
        decided_by=", ".join(points),
        would_fix=tuple(filter(None, map(decided_by, points))),
    )
