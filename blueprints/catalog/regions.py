"""Describe Azure regions: what exists where."""

from collections.abc import Mapping
from functools import cache

from blueprints.catalog.fact import Cloud, Fact, Status, Words
from blueprints.catalog.loader import read, table


class Region(Fact):
    """One region. A flag that is None is not stated by any source read."""

    name: str
    """Azure's name, for instance ``swedencentral``."""
    code: str
    """Geographic code, for instance ``sdc``; used in resource names and in regional backup zones."""
    code_status: Status = "confirmed"
    """*planning*: the code is ours, no source states one."""
    display: str
    geography: str | None = None
    group: str | None = None
    cloud: Cloud = "public"
    pair: str | None = None
    availability_zones: bool | None = None
    recommended: bool | None = None
    access_restricted: bool = False
    openai: bool | None = None
    """Some Global Standard model is deployed there."""
    foundry: bool | None = None
    agent_service: bool | None = None
    """Responses API and Agent Service."""
    managed_network: bool | None = None
    """Managed virtual network of a Foundry account."""
    class_a: bool | None = None
    """Agent subnets may lie in 10.0.0.0/8."""
    hosted_agents: bool | None = None
    hosted_sessions: int | None = None
    """Default of concurrent hosted-agent sessions; None = the base default of 15 where the feature exists."""
    machine_learning: bool | None = None
    api_management_v2: bool | None = None
    """Standard v2 is offered."""
    api_management_premium_v2: bool | None = None
    bastion_zones: bool | None = None
    front_door_private_link: bool | None = None
    disputed: Words = ()
    """Flags about which sources disagree: warn, do not refuse."""
    capacity_notes: Words = ()
    """Flags whose new instances are temporarily not offered, by a dated source: warn."""


@cache
def regions() -> Mapping[str, Region]:
    """Return every known region of all clouds by name, in the order of the catalog."""
    return table(read("regions.yaml"), Region, key="name")
