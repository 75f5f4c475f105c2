"""Quantify over things: a problem in words for each that violates the property."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from blueprints.design.model import Entity
from blueprints.design.proof import CounterExample
from blueprints.verification.finding import Finding

EntityType = TypeVar("EntityType", bound=Entity)


def each(
    things: Iterable[EntityType], problem: Callable[[EntityType], str], fix: Callable[[EntityType], str] | str = ""
) -> Finding:
    """Look at each entity; `problem` says what is wrong with it, empty where nothing is."""
    looked = tuple(things)
    found = [(thing, said) for thing in looked if (said := problem(thing))]
    return Finding(len(looked), tuple(_counter_example(thing, said, fix) for thing, said in found))


def _counter_example(thing: EntityType, said: str, fix: Callable[[EntityType], str] | str) -> CounterExample:
    would = fix if isinstance(fix, str) else fix(thing)
    return CounterExample(
        text=f"{thing.name}: {said}", object=thing.id, decided_by=thing.name, would_fix=(would,) if would else ()
    )


def listed(looked_at: int, problems: Iterable[tuple[str, str]]) -> Finding:
    """Return a finding from (object, sentence) pairs."""
    return Finding(
        looked_at, tuple(CounterExample(text=said, object=thing, decided_by=thing) for thing, said in problems)
    )


def joined(*findings: Finding) -> Finding:
    """Return several findings as one."""
    return Finding(
        sum(finding.looked_at for finding in findings),
        tuple(example for finding in findings for example in finding.counter_examples),
        tuple(dict.fromkeys(hedge for finding in findings for hedge in finding.undecided_by)),
        tuple(sorted({row for finding in findings for row in finding.after})),
    )
