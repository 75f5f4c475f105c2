"""Hold everything that the person said: the value in force of every question."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import PrivateAttr

from blueprints.answers.access import Access
from blueprints.answers.addressing import Addressing
from blueprints.answers.ask import Ask
from blueprints.answers.clients import Client
from blueprints.answers.cloud import Cloud
from blueprints.answers.connectivity import Connectivity
from blueprints.answers.dns import Dns
from blueprints.answers.document import Document, Requests
from blueprints.answers.egress import Egress
from blueprints.answers.flows import Flow
from blueprints.answers.gateway import Gateway
from blueprints.answers.identity import Identity
from blueprints.answers.ingress import Ingress
from blueprints.answers.keyed import Entries
from blueprints.answers.monitoring import Monitoring
from blueprints.answers.naming import Naming, Owners, TagName, TagValue
from blueprints.answers.platforms import Platform
from blueprints.answers.policy import Policy
from blueprints.answers.private_access import PrivateAccess
from blueprints.answers.problem import Problem
from blueprints.answers.provenance import OpenAnswer, Provenance
from blueprints.answers.regions import Region, Residency, Resilience
from blueprints.answers.section import Section
from blueprints.answers.waivers import Waiver
from blueprints.answers.workload import Workload

SCHEMA_VERSION = 1


class Answers(Section):
    """The answers: every value is the one in force, given or default; the word `unknown` never appears."""

    schema_version: Annotated[
        Literal[1],
        Ask(
            "Schema version",
            section="workload",
            owner="workload",
            view="topology",
            level="A",
            unknown=None,
            used_by=("all",),
            example="1",
        ),
    ]
    """Written by the tool; an older file is migrated with a note"""
    workload: Workload
    """The workload and its environment."""
    cloud: Cloud
    """The Azure cloud."""
    platforms: Annotated[tuple[Platform, ...], Entries(taken=None)]
    """The AI platforms; new ones are appended, so that no subnet moves."""
    regions: Annotated[tuple[Region, ...], Entries(taken=None)]
    """The regions, primary first."""
    resilience: Resilience
    """What happens when a region is lost."""
    residency: Residency
    """Where data may live."""
    connectivity: Connectivity
    """How the network is connected."""
    addressing: Addressing
    """Which addresses the design may use."""
    dns: Dns
    """Names: zones, records, resolvers."""
    private_access: PrivateAccess
    """Private endpoints and what stands around them."""
    clients: Annotated[tuple[Client, ...], Entries(taken=({"kind": "developers"},))]
    """Who must reach what."""
    access: Access
    """Jump box, Bastion and build agents."""
    egress: Egress
    """How traffic leaves, and where it may go."""
    gateway: Gateway
    """The generative AI gateway."""
    ingress: Ingress
    """How internet users arrive."""
    policy: Policy
    """Azure Policy around the design."""
    monitoring: Monitoring
    """Logs of the network and of the platforms."""
    identity: Identity
    """Identities and encryption."""
    naming: Naming
    """How resources are named."""
    tags: Annotated[
        Mapping[TagName, TagValue],
        Ask(
            "Which tags?",
            section="naming",
            owner="workload",
            view="effect",
            default={},
            because="none was named",
            unknown="E",
            keys=("name",),
            used_by=("all",),
            example="claims-4711",
        ),
    ]
    """On every resource that takes them"""
    owners: Owners
    """Who settles what."""
    waivers: Annotated[tuple[Waiver, ...], Entries()]
    """Recommendations that are not followed."""
    flows: Annotated[tuple[Flow, ...], Entries()]
    """Flows of one's own to prove."""
    document: Document
    """What the document prints about itself."""
    requests: Requests
    """The state of the requests."""

    _provenance: Mapping[str, Provenance] = PrivateAttr(default_factory=dict)
    _open: tuple[OpenAnswer, ...] = PrivateAttr(default=())
    _notes: tuple[Problem, ...] = PrivateAttr(default=())
    _given: Mapping[str, Any] = PrivateAttr(default_factory=dict)

    @property
    def provenance(self) -> Mapping[str, Provenance]:
        """Where each value comes from, by path (`platforms[0].network_mode`)."""
        return self._provenance

    @property
    def open(self) -> tuple[OpenAnswer, ...]:
        """What stays open: parameters, and questions answered with `unknown`."""
        return self._open

    @property
    def given(self) -> Mapping[str, Any]:
        """The answers as the file gave them, before any default."""
        return self._given

    @property
    def notes(self) -> tuple[Problem, ...]:
        """Warnings and notes about these answers, sorted by line."""
        return self._notes


__all__ = ["SCHEMA_VERSION", "Answers"]
