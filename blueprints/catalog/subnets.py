"""Describe subnet roles: exact names, sizes, delegations, what may share them."""

from collections.abc import Mapping
from functools import cache
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from blueprints.catalog.fact import Fact, Status, Words
from blueprints.catalog.frozen import freeze
from blueprints.catalog.loader import read, table

NetworkSecurityGroupRule = Literal["required", "forbidden", "none"]
RouteRule = Literal[
    "firewall", "inspect", "own", "allowed", "none", "forbidden", "special", "internet_only", "no_default"
]


class SubnetRole(Fact):
    """What Azure and the plan ask of a subnet with this role. Sizes are prefix lengths: a larger number is smaller."""

    role: str
    name: str
    """Exact subnet name, or its beginning where `suffix_allowed`."""
    fixed_name: bool = False
    suffix_allowed: bool = False
    """An instance's name may be appended: ``snet-agents-chat``."""
    minimum: int = Field(ge=8, le=29)
    """The least that a plan of ours uses."""
    minimum_status: Status = "confirmed"
    azure_minimum: int = Field(ge=8, le=29)
    """The least that Azure accepts; 29 where it states none."""
    azure_minimum_by_variant: Annotated[Mapping[str, int], AfterValidator(freeze)] = Field(default_factory=dict)
    maximum: int | None = None
    """The largest subnet that Azure accepts, None = no such rule."""
    recommended: int = Field(ge=8, le=29)
    recommended_by_variant: Annotated[Mapping[str, int], AfterValidator(freeze)] = Field(default_factory=dict)
    delegations: Annotated[Mapping[str, str | None], AfterValidator(freeze)] = Field(default_factory=dict)
    """Delegation by variant, spelled exactly; ``default`` where the variant is not listed; None = must have none."""
    exclusive: bool = False
    shared: str = ""
    """Who may be in the same subnet, in words."""
    network_security_group: NetworkSecurityGroupRule
    rule_sets: Annotated[Mapping[str, str], AfterValidator(freeze)] = Field(default_factory=dict)
    """Kind of `fixed_rules` that Azure requires here, by variant."""
    route: RouteRule
    may_stay_unprivate: bool = False
    """Needs a route or address of its own, so it is exempt from the private-subnet rule."""
    hub: bool = False
    """May also lie in a hub block."""

    def delegation(self, variant: str = "default") -> str | None:
        """Return the delegation of a variant, None where the subnet must have none."""
        return self.delegations.get(variant, self.delegations.get("default"))

    def azure_minimum_for(self, variant: str = "default") -> int:
        """Return the longest prefix that Azure accepts for a variant."""
        return self.azure_minimum_by_variant.get(variant, self.azure_minimum)

    def rule_set(self, variant: str = "default") -> str | None:
        """Return the kind of `fixed_rules` of a variant, None where Azure fixes none."""
        return self.rule_sets.get(variant, self.rule_sets.get("default"))

    def recommended_for(self, variant: str = "default") -> int:
        """Return the recommended prefix length of a variant."""
        return self.recommended_by_variant.get(variant, self.recommended)


class NetworkRule(Fact):
    """A rule about every virtual network or subnet, one value per key."""

    id: str
    value: str | int | Words


@cache
def subnet_roles() -> Mapping[str, SubnetRole]:
    """Return the subnet roles by name, in the order of the address plan."""
    return table(read("subnets.yaml")["roles"], SubnetRole, key="role")


@cache
def network_rules() -> Mapping[str, NetworkRule]:
    """Return the rules that hold for every network, for instance ``reserved_addresses_per_subnet``."""
    return table(read("subnets.yaml")["networks"], NetworkRule)
