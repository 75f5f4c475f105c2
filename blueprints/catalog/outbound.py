"""Describe the destinations that must be reachable: collections of firewall rows and managed-network sets."""

from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field

from blueprints.catalog.fact import ByCloud, Cloud, Entry, Fact, Words
from blueprints.catalog.frozen import freeze
from blueprints.catalog.loader import read, rows, table

Confidence = Literal["microsoft", "seen_in_practice", "unverified"]
Phase = Literal["deployment", "operation", "both"]


class OutboundRow(Fact):
    """One destination. Service tags and hosts of one row are two ways to say the same: tags where the product knows
    them, else hosts. FQDN tags exist in Azure Firewall alone. A row without any of them is asked of its owner.
    """

    id: str
    service_tags: Words = ()
    hosts: Words = ()
    """Host names of the public cloud, ``*.`` allowed; ``{region}`` and ``<storage>`` stand for names."""
    hosts_by_cloud: ByCloud = Field(default_factory=dict)
    """Hosts of the other clouds; a cloud that is missing has no source."""
    fqdn_tags: Words = ()
    protocol: Literal["Tcp", "Udp", "*"] = "Tcp"
    ports: Words = Field(min_length=1)
    phase: Phase = "operation"
    why: str
    confidence: Confidence = "microsoft"
    when: str = ""
    """Feature that needs the row, for instance ``high_business_impact``; empty = always."""
    clouds: Annotated[tuple[Cloud, ...], Field(min_length=1)] = ("public", "us_government", "china")
    """Clouds in which the row applies."""

    def hosts_in(self, cloud: Cloud, region: str) -> tuple[str, ...]:
        """Return the hosts of a cloud with the region filled in; empty if no source has any."""
        hosts = self.hosts if cloud == "public" else self.hosts_by_cloud.get(cloud, ())
        return tuple(host.replace("{region}", region) for host in hosts)

    def service_tags_in(self, region: str) -> tuple[str, ...]:
        """Return the service tags with the region filled in."""
        return tuple(tag.replace("{region}", region) for tag in self.service_tags)


class OutboundCollection(Entry):
    """Rows that are asked together, from the same subnet roles."""

    id: str
    title: str
    sources: Words
    """Subnet roles, or ``devices`` for people's own machines."""
    when: str = ""
    bundle: str | None = None
    """Answer of `egress.bundles` that asks for this collection."""
    rows: Annotated[tuple[OutboundRow, ...], Field(min_length=1)]


class ManagedNetworkSet(Fact):
    """What Azure itself adds to a managed network that only allows approved destinations."""

    platform: str
    private_endpoints: Words
    service_tags: Words
    scenario_hosts: Annotated[Mapping[str, Words], AfterValidator(freeze)] = Field(default_factory=dict)
    """Hosts to add by scenario."""


class ManagedEndpointTarget(Fact):
    """A resource type that a managed network may have a private endpoint to."""

    id: str
    title: str
    platforms: Words
    custom_role: bool = False
    """The built-in approver role does not cover it."""


@cache
def outbound_collections() -> Mapping[str, OutboundCollection]:
    """Return the rule collections by id, in the order in which their rules are written."""
    return table(_content()["collections"], OutboundCollection)


@cache
def managed_network_sets() -> Mapping[str, ManagedNetworkSet]:
    """Return the required set of each platform that has a managed network, by platform kind."""
    return table(_content()["managed_networks"], ManagedNetworkSet, key="platform")


@cache
def managed_endpoint_targets() -> Mapping[str, ManagedEndpointTarget]:
    """Return the resource types that managed private endpoints support."""
    return table(_content()["managed_endpoint_targets"], ManagedEndpointTarget)


@cache
def never_allowed() -> tuple[OutboundRow, ...]:
    """Return the destinations that must never be asked for, each with its reason."""
    return rows(_content()["never"], OutboundRow)


@cache
def _content() -> Any:
    return read("outbound.yaml")
