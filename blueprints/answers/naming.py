"""Ask for names and owners."""

from collections.abc import Mapping
from functools import partial
from typing import Annotated, Literal

from blueprints.answers.ask import Ask, Team
from blueprints.answers.default import Absent
from blueprints.answers.section import Section
from blueprints.answers.texts import Line, Matching

RegionCode = Literal["geo_code", "full"]
Organization = Annotated[str, Matching(r"^[a-z0-9]{2,6}$", "fabkam", "2 to 6 of a-z and 0-9")]
Pattern = Annotated[
    str,
    Matching(
        r"^([A-Za-z0-9._-]|\{(type|organization|workload|environment|region|instance)\}){1,120}$",
        "{type}-{workload}-{environment}-{region}-{instance}",
    ),
]
ResourceName = Annotated[str, Matching(r"^[A-Za-z0-9][A-Za-z0-9._()-]{0,89}$", "vnet-claims")]
TagName = Annotated[str, Matching(r"^[^<>%&\\\\?/\x00-\x1f]{1,512}$", "cost-center")]
TagValue = Annotated[str, Matching(r"^.{0,256}$", "claims-4711")]
LogicalName = Annotated[str, Matching(r"^[A-Za-z0-9][A-Za-z0-9._/-]{0,119}$", "virtual_network/swedencentral")]

ask = partial(Ask, section="naming", owner="workload", view="effect")


class Naming(Section):
    """How resources are named."""

    organization: Annotated[
        Organization | None,
        ask(
            "A short name of your organisation?",
            level="A",
            default=Absent("left out of names"),
            used_by=("naming",),
            example="fabkam",
        ),
    ]
    """Prefixed where names must be unique in the world."""
    pattern: Annotated[
        Pattern,
        ask(
            "How are resources named?",
            level="A",
            default="{type}-{workload}-{environment}-{region}-{instance}",
            because="the Cloud Adoption Framework's order",
            used_by=("naming",),
        ),
    ]
    """Length and character rules of each type are applied; globally unique names get a hash of the subscription in
    Bicep"""
    region_code: Annotated[
        RegionCode,
        ask("Regions in names?", level="A", default="geo_code", because="short names fit", used_by=("naming",)),
    ]
    """Short codes such as weu, or the full region name."""
    overrides: Annotated[
        Mapping[LogicalName, ResourceName],
        ask(
            "A given name for one resource?",
            level="A",
            default=Absent("by the pattern"),
            keys=("logical name",),
            used_by=("naming",),
        ),
    ]
    """Logical names are listed in the design"""


def _owner(team: Team) -> Ask:
    return ask(
        f"Who owns these: {team}?",
        default=f"{'DNS' if team == 'dns' else team} team",
        because="no name was given",
        used_by=("request sheets",),
        owner=team,
    )


class Owners(Section):
    """Who settles what: open decisions and request sheets are addressed to them."""

    workload: Annotated[Line, _owner("workload")]
    """Open decisions and request sheets are addressed to them"""
    network: Annotated[Line, _owner("network")]
    """Open decisions and request sheets are addressed to them"""
    dns: Annotated[Line, _owner("dns")]
    """Open decisions and request sheets are addressed to them"""
    firewall: Annotated[Line, _owner("firewall")]
    """Open decisions and request sheets are addressed to them"""
    addresses: Annotated[Line, _owner("addresses")]
    """Open decisions and request sheets are addressed to them"""
    policy: Annotated[Line, _owner("policy")]
    """Open decisions and request sheets are addressed to them"""
    identity: Annotated[Line, _owner("identity")]
    """Open decisions and request sheets are addressed to them"""
    security: Annotated[Line, _owner("security")]
    """Open decisions and request sheets are addressed to them"""
    certificates: Annotated[Line, _owner("certificates")]
    """Open decisions and request sheets are addressed to them"""
    monitoring: Annotated[Line, _owner("monitoring")]
    """Open decisions and request sheets are addressed to them"""
    quota: Annotated[Line, _owner("quota")]
    """Open decisions and request sheets are addressed to them"""
