"""Describe the address plan: where each role lies in a block, which ranges are refused, planning figures."""

from collections.abc import Mapping
from functools import cache
from typing import Any, Literal

from pydantic import Field

from blueprints.catalog.fact import Entry, Fact, Words
from blueprints.catalog.loader import read, rows, table

LONGEST_BLOCK = 24
"""The smallest block, as a prefix length, that the plan can use."""


class Slot(Entry):
    """A fixed place for one subnet: `offset` is in addresses from the start of the block."""

    role: str
    prefix_length: int
    offset: int

    @property
    def size(self) -> int:
        """Return the number of addresses."""
        return 1 << (32 - self.prefix_length)


class ReservedRange(Fact):
    """A range that some networks must not use."""

    prefix: str
    applies_to: Words
    """``every_network``, ``foundry_agents``, ``container_apps``, ``machine_learning``, ``foundry_hub``, ``foundry``."""
    subnets_only: bool = False
    """Refused for subnets of the role only, not for the whole network."""
    peers_too: bool = False
    """Refused in peered networks as well."""
    severity: Literal["error", "warning"] = "error"


class SizingFigure(Fact):
    """A figure with which the size of a subnet is computed."""

    id: str
    value: float
    unit: str


@cache
def slots(prefix_length: int) -> tuple[Slot, ...]:
    """Return the slots of a workload block in offset order; a block larger than /20 is planned in its first /20.

    Raises ValueError for a block smaller than /24.
    """
    return _layout("workload", prefix_length)


@cache
def hub_slots(prefix_length: int) -> tuple[Slot, ...]:
    """Return the slots of a hub block in offset order; a block larger than /23 is planned in its first /23.

    Raises ValueError for a block smaller than /24.
    """
    return _layout("hub", prefix_length)


@cache
def reserved_ranges() -> tuple[ReservedRange, ...]:
    """Return the ranges that networks or subnets must not use."""
    return rows(_content()["reserved"], ReservedRange)


@cache
def sizing() -> Mapping[str, SizingFigure]:
    """Return the figures of the size computation by id."""
    return table(_content()["sizing"], SizingFigure)


class _Layouts(Fact):
    layouts: Mapping[int, tuple[Slot, ...]] = Field(min_length=1)


@cache
def _content() -> Any:
    return read("slots.yaml")


@cache
def _layouts(kind: str) -> _Layouts:
    return _Layouts.model_validate(_content()[kind])


def _layout(kind: str, prefix_length: int) -> tuple[Slot, ...]:
    if prefix_length > LONGEST_BLOCK:
        raise ValueError(f"a block of /{prefix_length} has no slots; the smallest block is a /{LONGEST_BLOCK}")
    layouts = _layouts(kind).layouts
    return layouts[max(prefix_length, min(layouts))]
