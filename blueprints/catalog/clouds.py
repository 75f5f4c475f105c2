"""Describe the clouds: suffixes, portals, hosts of Azure Resource Manager and Entra ID."""

from collections.abc import Mapping
from functools import cache
from typing import Annotated

from pydantic import AfterValidator, Field

from blueprints.catalog.fact import Cloud, Fact, Status, Words
from blueprints.catalog.frozen import freeze
from blueprints.catalog.loader import read, table


class CloudValue(Fact):
    """One host or suffix of a cloud."""

    value: str


class PortalHost(Fact):
    """A portal and the hosts of its pages; data planes are what its pages call."""

    hosts: Words
    calls: Words = ()
    """Ids of `private_link()` that must resolve privately."""


class CloudFacts(Fact):
    """One Azure cloud."""

    name: Cloud
    title: str
    arm_name: str
    """Name that Azure Resource Manager uses, for instance ``AzureCloud``."""
    suffixes: Annotated[Mapping[str, CloudValue], AfterValidator(freeze)]
    """By use: ``storage``, ``key_vault``, ``container_registry``, ``resource_manager``, ``entra`` ..."""
    portals: Annotated[Mapping[str, PortalHost], AfterValidator(freeze)] = Field(default_factory=dict)
    platforms: Words
    """Kinds of `platforms()` that exist there."""
    availability: Annotated[Mapping[str, Status], AfterValidator(freeze)] = Field(default_factory=dict)
    """Certainty of features that are not stated for this cloud."""

    def suffix(self, use: str) -> str:
        """Return a suffix or host. Raises KeyError where no source states it for this cloud."""
        return self.suffixes[use].value


@cache
def clouds() -> Mapping[str, CloudFacts]:
    """Return the clouds by name."""
    return table(read("clouds.yaml"), CloudFacts, key="name")
