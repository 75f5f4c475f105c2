"""Describe the order of deployment and the traps of deletion."""

from collections.abc import Mapping
from functools import cache

from pydantic import Field

from blueprints.catalog.fact import Fact, Words
from blueprints.catalog.loader import read, rows, table


class SlowStep(Fact):
    """A step that is known to take long or to hang."""

    what: str
    duration: str = ""
    """As the source says it; empty where none does."""
    cause: str = ""
    applies_to: str
    """Feature of a design that has the step."""


class Stage(Fact):
    """One stage of the deployment."""

    id: str
    number: int = Field(ge=0)
    title: str
    what: Words = Field(min_length=1)
    gate: Words = Field(min_length=1)
    """What must be true before the next stage starts."""
    slow_steps: tuple[SlowStep, ...] = ()


class DeletionTrap(Fact):
    """A trap of the teardown and the order that avoids it."""

    id: str
    trap: str
    order: Words = Field(min_length=1)
    applies_to: str
    """Feature of the design that brings the trap."""


@cache
def stages() -> tuple[Stage, ...]:
    """Return the stages in order, from 0."""
    content = read("stages.yaml")["stages"]
    return tuple(sorted(rows(content, Stage), key=lambda stage: stage.number))


@cache
def deletion_traps() -> Mapping[str, DeletionTrap]:
    """Return the traps by id."""
    return table(read("stages.yaml")["deletion_traps"], DeletionTrap)
