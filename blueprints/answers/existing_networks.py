"""Ask for networks that exist already."""

from collections.abc import Mapping
from functools import partial
from typing import Annotated

from blueprints.answers.ask import Ask
from blueprints.answers.default import Absent
from blueprints.answers.hubs import VirtualNetworkId
from blueprints.answers.ranges import Range, Ranges
from blueprints.answers.roles import Role
from blueprints.answers.section import Entry, Section
from blueprints.answers.texts import Flag, Line, Matching
from blueprints.answers.when import Given

SubnetName = Annotated[str, Matching(r"^[A-Za-z0-9]([A-Za-z0-9._-]{0,78}[A-Za-z0-9_])?$", "snet-app")]

ask = partial(Ask, section="addressing", owner="addresses", view="addresses")


class ExistingSubnet(Entry):
    """A subnet that exists already."""

    name: SubnetName
    """Its name"""
    prefix: Range
    """Its range"""
    delegation: Line | None = None
    """The service that it is delegated to, spelled exactly"""
    network_security_group: Flag = False
    """Whether it has a network security group"""
    route_table: Flag = False
    """Whether it has a route table"""
    in_use_by: Line | None = None
    """What already lives in it"""


class ExistingNetwork(Section):
    """A network that the platform team hands over."""

    virtual_network_id: Annotated[
        VirtualNetworkId | None,
        ask("Use an existing network?", default=Absent("new network"), used_by=("network-topology",)),
    ]
    """Give it when the platform team hands you a network; we then add nothing that it does not allow."""
    address_prefixes: Annotated[
        Ranges,
        ask("Its ranges?", when=Given("virtual_network_id"), unknown="P", used_by=("address-plan",)),
    ]
    """All of them, also those you do not use."""
    subnets: Annotated[
        Mapping[Role, ExistingSubnet],
        ask(
            "Which existing subnets shall we use, for what?",
            default=Absent("we plan a new subnet in it"),
            when=Given("virtual_network_id"),
            keys=("role",),
            used_by=("address-plan", "network-security-groups"),
        ),
    ]
    """Sizes, delegations and sharing are checked now"""
