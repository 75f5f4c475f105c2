"""Ask for address blocks, existing networks and the exceptions of the plan."""

from collections.abc import Mapping
from functools import partial
from typing import Annotated, Any

from pydantic import Field, field_validator

from blueprints.answers.ask import Ask
from blueprints.answers.default import Absent
from blueprints.answers.existing_networks import ExistingNetwork
from blueprints.answers.keyed import Keyed
from blueprints.answers.places import RegionName
from blueprints.answers.ranges import Blocks, Range
from blueprints.answers.roles import Role
from blueprints.answers.section import Entry, Section
from blueprints.answers.texts import Flag, Line, Number
from blueprints.answers.when import Equals

ask = partial(Ask, section="addressing", owner="addresses", view="addresses")


class ReservedRange(Entry):
    """A range inside the blocks that must stay free."""

    range: Range
    """The range"""
    why: Line
    """Whom or what it is promised to"""


class Addressing(Section):
    """Which addresses the design may use."""

    blocks: Annotated[
        Mapping[RegionName, Blocks],
        ask(
            "Which address block may we use in each region?",
            level=9,
            when=Equals("existing_networks.<region>.virtual_network_id", None),
            unknown="P",
            keys=("region",),
            fills="regions",
            used_by=("address-plan",),
            example="192.168.16.0/22",
        ),
    ]
    """/22 fits every feature at working sizes, /21 at recommended sizes. Append a second block when the first is full;
    never replace it"""
    allocated: Annotated[
        Flag,
        ask(
            "Has the address team granted these blocks?",
            default=False,
            because="nobody said so",
            used_by=("request sheets",),
        ),
    ]
    """False puts a row on the address request"""
    existing_networks: Annotated[Mapping[RegionName, ExistingNetwork], Keyed("region", every=True)]
    """Networks that the platform team hands over, by region."""
    reserved: Annotated[
        tuple[ReservedRange, ...],
        ask(
            "Which ranges inside the blocks must stay free?",
            level="A",
            default=(),
            because="nothing was promised",
            unknown="E",
            used_by=("address-plan",),
        ),
    ]
    """For example a range promised to another team."""
    sizes: Annotated[
        Mapping[Role, Annotated[Number, Field(ge=16, le=29)]],
        ask(
            "Another size for a subnet?",
            level="A",
            default=Absent("from the slot table"),
            keys=("role",),
            used_by=("address-plan",),
            example="25",
        ),
    ]
    """Within the slot; a larger one needs a larger block"""
    pinned: Annotated[
        Mapping[RegionName, Mapping[Role, Range]],
        ask(
            "Pin a subnet to a prefix?",
            level="A",
            default=Absent("planned from the block"),
            keys=("region", "role"),
            used_by=("address-plan",),
            example="192.168.19.160/28",
        ),
    ]
    """Keeps what is already deployed. A pin outside the blocks adds that prefix to the network"""
    growth_percent: Annotated[
        Annotated[Number, Field(ge=0, le=300)],
        ask(
            "How much room to grow for endpoints?",
            level="A",
            default=50,
            because="endpoints are added more often than anything else",
            used_by=("address-plan",),
        ),
    ]
    """Applied to the endpoint count before the size is chosen"""

    @field_validator("existing_networks", mode="before")
    @classmethod
    def _those_there_are(cls, asked: Mapping[str, Mapping[str, Any]]) -> Mapping[str, Mapping[str, Any]]:
        """Keep the regions in which there is a network; each region was asked about one."""
        return {region: network for region, network in asked.items() if network["virtual_network_id"] is not None}
