"""Describe private link types: group id, private DNS zones, forwarded names and hosts, for each cloud."""

from collections.abc import Mapping
from functools import cache
from typing import Annotated

from pydantic import AfterValidator, Field

from blueprints.catalog.fact import Cloud, Entry, Fact, Status, Words
from blueprints.catalog.frozen import freeze
from blueprints.catalog.loader import read, table
from blueprints.catalog.regions import regions


class ZoneName(Entry):
    """A domain name with the certainty of the fact that states it."""

    name: str
    status: Status
    source: Words


class HostName(Entry):
    """One host that an endpoint answers for.

    `name` is what clients ask, `zone` the private DNS zone of its record, `record` the record's name inside that zone,
    `address` the number (from 1) of the endpoint's address that answers. `in_zone_group` is False where no zone group
    writes the record: it is written by hand unless the public suffix is forwarded.
    """

    name: str
    zone: str
    record: str
    address: int = 1
    in_zone_group: bool = True


class AddressFigure(Fact):
    """How many private addresses one endpoint takes: `base` plus `per_replica` for each further region."""

    base: int = Field(ge=1)
    per_replica: int = Field(default=0, ge=0)

    def count(self, replicas: int = 0) -> int:
        """Return the addresses of an endpoint whose resource has so many replicas beside the home region."""
        return self.base + self.per_replica * replicas


class CloudNames(Fact):
    """Zones, forwarded names and hosts of one type in one cloud; ``{region}`` and ``{code}`` stand for the region."""

    zones: Words
    zone_status: Annotated[Mapping[str, Status], AfterValidator(freeze)] = Field(default_factory=dict)
    """Certainty of single zones where it differs from the rest."""
    forward: Words = ()
    """Public names that a DNS server outside Azure forwards."""
    hosts: tuple[HostName, ...] = ()


class PolicyRecords(Fact):
    """A built-in policy that writes records of this type, and the zones that it covers."""

    policy: str
    zones: Words


class PrivateLinkType(Fact):
    """One kind of private endpoint target."""

    id: str
    title: str
    arm_type: str
    kinds: Words = ()
    group_ids: Words = Field(min_length=1)
    """Group ids; the first is the usual one, the others exist beside it."""
    clouds: Annotated[Mapping[Cloud, CloudNames], AfterValidator(freeze)]
    addresses: AddressFigure
    records_policy: PolicyRecords | None = None
    landing_zone_records: Words = ()
    """Zones that the Azure Landing Zones initiative writes for this group id (public cloud)."""
    minimum_tier: str = ""
    also_needs: Words = ()
    """Other types that the same resource needs endpoints for."""

    @property
    def group_id(self) -> str:
        """Return the usual group id."""
        return self.group_ids[0]

    def names(self, cloud: Cloud) -> CloudNames | None:
        """Return what is known for a cloud, None if no source has a row for it."""
        return self.clouds.get(cloud)

    def zones_in(self, cloud: Cloud, region: str) -> tuple[ZoneName, ...]:
        """Return all zones that the endpoint's zone group needs, filled for the region; empty if none is known."""
        return self._filled(cloud, region, "zones")

    def forward_in(self, cloud: Cloud, region: str) -> tuple[ZoneName, ...]:
        """Return the public names that servers outside Azure forward, filled for the region."""
        return self._filled(cloud, region, "forward")

    def host_names(self, cloud: Cloud, name: str, region: str) -> tuple[HostName, ...]:
        """Return the hosts of the resource called `name`; unknown parts stay as ``<...>`` tokens."""
        names = self.names(cloud)
        if names is None:
            return ()
        return tuple(
            host.model_copy(
                update={
                    "name": _fill(host.name, region).replace("<name>", name),
                    "zone": _fill(host.zone, region),
                    "record": _fill(host.record, region).replace("<name>", name),
                }
            )
            for host in names.hosts
        )

    def _filled(self, cloud: Cloud, region: str, which: str) -> tuple[ZoneName, ...]:
        names = self.names(cloud)
        if names is None:
            return ()
        patterns: tuple[str, ...] = getattr(names, which)
        return tuple(
            ZoneName(
                name=_fill(pattern, region),
                status=names.zone_status.get(pattern, names.status),
                source=names.source,
            )
            for pattern in patterns
        )


def _fill(pattern: str, region: str) -> str:
    """Replace ``{region}`` by the region's name and ``{code}`` by its geographic code."""
    if "{code}" in pattern:
        pattern = pattern.replace("{code}", regions()[region].code)
    return pattern.replace("{region}", region)


@cache
def private_link() -> Mapping[str, PrivateLinkType]:
    """Return every private link type by its id, for instance ``storage_blob``."""
    return table(read("private_link.yaml"), PrivateLinkType)
