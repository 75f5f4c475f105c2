"""Describe the running of the design: what costs money, what to watch, what breaks how."""

from collections.abc import Mapping
from functools import cache

from blueprints.catalog.fact import Fact, Words
from blueprints.catalog.loader import read, table


class CostDriver(Fact):
    """A thing that is billed; without prices."""

    id: str
    thing: str
    billed_by: str
    switched_on_by: Words
    """Recommendations that bring it."""


class Signal(Fact):
    """Something to watch."""

    id: str
    signal: str
    where: str
    alarm_when: str
    first_step: str
    applies_to: str


class Failure(Fact):
    """A failure, what users see and what to do."""

    id: str
    fails: str
    users_see: str
    still_works: str
    do: str
    applies_to: str


@cache
def cost_drivers() -> Mapping[str, CostDriver]:
    """Return the cost drivers by id."""
    return table(read("operations.yaml")["cost_drivers"], CostDriver)


@cache
def signals() -> Mapping[str, Signal]:
    """Return the signals by id."""
    return table(read("operations.yaml")["signals"], Signal)


@cache
def failures() -> Mapping[str, Failure]:
    """Return the failures by id."""
    return table(read("operations.yaml")["failures"], Failure)
