"""Describe the PaaS types: properties that close them, ports, hosts, naming, logs."""

from collections.abc import Mapping
from functools import cache
from typing import Literal

from blueprints.catalog.fact import Entry, Fact, Words
from blueprints.catalog.loader import read, rows, table

PropertyValue = str | bool | int


class SecureProperty(Fact):
    """A property and the value that closes the service. Paths are under `properties` of the ARM body."""

    path: str
    value: PropertyValue
    when: str = ""


class NetworkRuleShape(Entry):
    """Where a type keeps its network rules; None = the type has no such property."""

    container: str | None = None
    """``networkAcls``, ``networkRuleSet`` ..."""
    default_action: str | None = None
    bypass: str | None = None
    bypass_values: Words = ()
    ip_rules: str | None = None
    ip_rule_value: str | None = None
    virtual_network_rules: str | None = None
    resource_rules: str | None = None
    preview_only: bool = False


class ServiceType(Fact):
    """One type of platform service."""

    id: str
    title: str
    arm_type: str
    kind: str | None = None
    name: str | None = None
    """Id of `abbreviations()`, None if it is never created by itself."""
    private_link: Words = ()
    """Ids of `private_link()`, the usual one first."""
    public_network_access: str | None = "publicNetworkAccess"
    """Property that closes the public endpoint."""
    public_network_access_values: Words = ()
    closed_value: str | None = "Disabled"
    network_rules: NetworkRuleShape | None = None
    secure_properties: tuple[SecureProperty, ...] = ()
    data_plane_ports: Words = ("443",)
    diagnostics: Literal["all_logs", "none", "not_stated"] = "not_stated"
    service_endpoint: str | None = None


class TrustedCaller(Fact):
    """A service that passes a target's firewall by managed identity, where the target bypasses AzureServices."""

    target: str
    """ARM type of the service that is called."""
    caller: str
    """ARM type of the caller."""
    when: str = ""
    still_when_closed: bool = False
    """Also passes when the target's public access is Disabled."""


class IndexedSource(Fact):
    """What an indexer of AI Search reads, and the group that its shared private link names (case-sensitive)."""

    purpose: str
    """``storage`` or ``account``."""
    kind: str = ""
    """Kind of the account; empty = any."""
    group_id: str


@cache
def service_types() -> Mapping[str, ServiceType]:
    """Return the service types by id, for instance ``storage``."""
    return table(read("services.yaml")["types"], ServiceType)


@cache
def trusted_callers() -> tuple[TrustedCaller, ...]:
    """Return the pairs of target and trusted caller."""
    return rows(read("services.yaml")["trusted_callers"], TrustedCaller)


@cache
def indexed_sources() -> tuple[IndexedSource, ...]:
    """Return what AI Search pulls from."""
    return rows(read("services.yaml")["indexed_sources"], IndexedSource)


def indexed_group(purpose: str, kind: str) -> str:
    """Return the group of a shared private link to a source; empty if no indexer pulls from it."""
    found = (source for source in indexed_sources() if source.purpose == purpose and source.kind in ("", kind))
    return next((source.group_id for source in found), "")
