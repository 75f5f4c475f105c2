"""Describe the network security rules that Azure itself requires on a subnet."""

from collections.abc import Mapping
from functools import cache
from typing import Literal

from pydantic import Field

from blueprints.catalog.fact import Fact, Words
from blueprints.catalog.frozen import freeze
from blueprints.catalog.loader import read, rows

Protocol = Literal["Tcp", "Udp", "Icmp", "*"]


class FixedRule(Fact):
    """One rule of a complete set. Tokens: ``<own>`` the subnet's prefix, ``<clients>`` the callers' prefixes,
    ``{region}`` the region.

    `priority` is the one of Microsoft's table, None where the table has none: then the order of the set counts.
    """

    name: str
    direction: Literal["Inbound", "Outbound"]
    priority: int | None = Field(default=None, ge=100, le=4096)
    access: Literal["Allow", "Deny"] = "Allow"
    protocol: Protocol
    source_address_prefix: str
    source_port_range: str = "*"
    destination_address_prefix: str
    destination_port_ranges: Words = Field(min_length=1)
    required: bool = True
    """False: only needed for the feature that `why` names."""
    when: str = ""
    """Condition, for instance ``multi_region``; empty = always."""
    why: str


@cache
def fixed_rules(kind: str) -> tuple[FixedRule, ...]:
    """Return the rules of a kind in order, for instance ``azure_bastion``. Raises KeyError for an unknown kind."""
    return _rule_sets()[kind]


@cache
def rule_kinds() -> tuple[str, ...]:
    """Return the kinds that have fixed rules."""
    return tuple(_rule_sets())


@cache
def _rule_sets() -> Mapping[str, tuple[FixedRule, ...]]:
    return freeze({kind: rows(entries, FixedRule) for kind, entries in read("network_security_rules.yaml").items()})
