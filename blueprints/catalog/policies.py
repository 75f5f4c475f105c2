"""Describe policy definitions and sets: what they deny, which records they write."""

from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field

from blueprints.catalog.fact import Entry, Fact, Words
from blueprints.catalog.frozen import freeze
from blueprints.catalog.loader import read, table


class Policy(Fact):
    """One policy definition: a built-in one by GUID, one of Azure Landing Zones by name."""

    id: str
    title: str
    custom: bool = False
    """A custom definition of Azure Landing Zones."""
    category: str
    effects: Words
    default_effect: str | None = None
    fixed_effect: bool = False
    parameters: Annotated[Mapping[str, Any], AfterValidator(freeze)] = Field(default_factory=dict)
    """Parameters with their defaults, without ``effect``; None = no default."""
    version: str = ""
    mode: Literal["All", "Indexed"] | None = None
    """None = not stated by the facts."""
    deprecated: bool = False
    preview: bool = False
    denies: str = ""
    """What a design must not do, in one sentence; empty where the facts do not state the rule."""
    predicate: str | None = None
    """Name of what the rule asks where the facts describe it in words only; `title-only` = nothing but the title."""
    about: Words = ()
    """Resource types that a rule in words is about."""
    refuses: bool = True
    """False: it tests what only a deployed resource has, so it flags and never refuses."""
    rule: Annotated[Mapping[str, Any], AfterValidator(freeze)] | None = None
    """Condition (`policyRule.if`) in policy language where the facts give enough of it."""
    behaviour: str = ""
    """What the rule really does where the title does not say it."""
    role_definition_ids: Words = ()


class SetMember(Entry):
    """A member of a policy set with the effect that the set gives it."""

    policy: str
    reference: str
    effect: str | None = None
    """Default effect in the set, None where it is fixed in the definition."""
    parameters: Annotated[Mapping[str, Any], AfterValidator(freeze)] = Field(default_factory=dict)
    """Parameters that the set gives the policy."""
    enforced: bool = True
    """False: assigned with enforcementMode DoNotEnforce."""


class RecordsCoverage(Fact):
    """Zones that a policy set writes for one group id of one type."""

    arm_type: str
    group_id: str
    zones: Words


class PolicySet(Fact):
    """Policies that are assigned together."""

    id: str
    title: str
    names: Words = ()
    """Names of the assignments or initiatives behind it."""
    enforced: bool = True
    """False: assigned with enforcementMode DoNotEnforce by default."""
    members: tuple[SetMember, ...] = ()
    includes: Words = ()
    """Other sets that belong to it."""
    records: tuple[RecordsCoverage, ...] = ()
    """What it writes into private DNS zones."""
    missing_zones: Words = ()
    """Zones of AI services that it does not know."""


@cache
def policies() -> Mapping[str, Policy]:
    """Return the policy definitions by GUID or custom name."""
    return table(_content("policies"), Policy)


@cache
def policy_sets() -> Mapping[str, PolicySet]:
    """Return the policy sets by id, for instance ``alz_corp``."""
    return table(_content("policy_sets"), PolicySet)


@cache
def records_coverage() -> tuple[RecordsCoverage, ...]:
    """Return what the Azure Landing Zones initiative writes into private DNS zones (public cloud)."""
    return policy_sets()["alz_private_dns_zones"].records


def members_of(set_id: str) -> tuple[SetMember, ...]:
    """Return the members of a set and of the sets that it includes, in order."""
    policy_set = policy_sets()[set_id]
    included = tuple(member for name in policy_set.includes for member in members_of(name))
    return policy_set.members + included


@cache
def _content(name: str) -> Any:
    return read(f"{name}.yaml")
