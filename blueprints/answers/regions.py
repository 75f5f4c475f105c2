"""Ask for regions, resilience and data residency."""

from functools import partial
from typing import Annotated, Literal

from blueprints.answers.ask import Ask
from blueprints.answers.default import Case, Computed, First, Here
from blueprints.answers.facts import has_zones
from blueprints.answers.places import RegionName
from blueprints.answers.section import Section
from blueprints.answers.texts import Flag
from blueprints.answers.when import Equals, In, MoreThanOne

RegionRole = Literal["primary", "active", "standby"]
ResiliencePattern = Literal["none", "active_passive", "active_active"]
ModelProcessing = Literal["regional", "data_zone", "global"]

ask = partial(Ask, section="regions", owner="workload", view="topology")


def _role(here: Here) -> RegionRole:
    if here.entry == 0:
        return "primary"
    return "active" if here.one("resilience.pattern") == "active_active" else "standby"


def _zones(here: Here) -> bool:
    return has_zones(str(here.one("name")))


class Region(Section):
    """A region of the design; the first one is the primary."""

    name: Annotated[
        RegionName,
        ask(
            "Which regions, primary first?",
            level=5,
            unknown=None,
            used_by=("region-placement",),
            example="swedencentral",
        ),
    ]
    """One is enough to start; a second can be added later without moving the first one's addresses"""
    role: Annotated[
        RegionRole,
        ask(
            "What is this region for?",
            default=Computed(
                _role,
                "first primary; others active if resilience.pattern = active_active, else standby",
                "the order of the list says it",
            ),
            when=MoreThanOne("regions[].name"),
            always=True,
            used_by=("multi-region-failover",),
        ),
    ]
    """Active serves clients always, standby after a failover"""
    availability_zones: Annotated[
        Flag,
        ask(
            "Spread over availability zones?",
            level="A",
            default=Computed(_zones, "true where the region has zones", "a zone may fail alone"),
            used_by=("zone-redundancy",),
        ),
    ]
    """Off only for a region without zones or a sandbox; Bastion and firewalls cannot change it later"""


class Resilience(Section):
    """What happens when a region is lost."""

    pattern: Annotated[
        ResiliencePattern,
        ask(
            "What happens when a region is lost?",
            default=First(
                Case(MoreThanOne("regions[].name"), "active_passive", "the cheaper of the two that survive a region"),
                Case(None, "none", "one region"),
            ),
            when=MoreThanOne("regions[].name"),
            always=True,
            used_by=("multi-region-failover", "gateway-multi-region"),
        ),
    ]
    """Active-active needs a global entry and two of everything"""


class Residency(Section):
    """Where data may live and prompts may be processed."""

    boundary: Annotated[
        Literal["none"] | tuple[RegionName, ...],
        ask(
            "May data leave these regions?",
            owner="security",
            default="none",
            because="no boundary was named",
            used_by=("region-placement",),
            example="[swedencentral]",
        ),
    ]
    """Resources and paired copies outside the list are refused"""
    model_processing: Annotated[
        ModelProcessing | None,
        ask(
            "Where may prompts be processed?",
            owner="security",
            default=First(
                Case(Equals("workload.data_sensitivity", "regulated"), "regional", "regulated data stays there"),
                Case(None, "data_zone", "more capacity, still inside the data zone"),
            ),
            when=In("platforms[].kind", ("foundry", "azure_openai")),
            used_by=("document", "request sheets"),
        ),
    ]
    """Recorded and put on the quota request; which model offers it where is not checked (UNVERIFIED per model)"""
