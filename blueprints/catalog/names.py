"""Describe names of resources: abbreviation, length, characters, whether the whole world shares them."""

from collections.abc import Mapping
from functools import cache
from typing import Literal

from pydantic import Field

from blueprints.catalog.fact import Fact
from blueprints.catalog.loader import read, table


class NameRule(Fact):
    """How resources of one kind are named."""

    id: str
    """Kind of resource in Azure's words, for instance ``virtual_network``."""
    arm_type: str
    abbreviation: str
    minimum_length: int = Field(default=1, ge=1)
    maximum_length: int = Field(ge=1)
    pattern: str | None = None
    """Regular expression that the whole name matches, None where no source read states one."""
    globally_unique: bool = False
    scope: Literal["global", "resource_group", "parent", "subscription"] = "resource_group"


@cache
def abbreviations() -> Mapping[str, NameRule]:
    """Return the naming rule of each kind of resource."""
    return table(read("names.yaml"), NameRule)
