"""Describe Azure DNS: its address, resolver limits, names of Machine Learning, forwarded names."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from blueprints.catalog.fact import Cloud, Fact, Words
from blueprints.catalog.loader import read, rows, table


class DnsFact(Fact):
    """A value or a rule of Azure DNS."""

    id: str
    value: str | int | Words
    rule: str = ""


class Forwarder(Fact):
    """A public name that DNS servers outside Azure forward for one platform."""

    domain: str
    cloud: Cloud
    platforms: Words
    """Kinds of `platforms()` that need it."""


class MachineLearningName(Fact):
    """One name of a workspace that must resolve. Tokens: ``<guid>``, ``<name>``, ``<endpoint>``, ``<instance>``,
    ``{region}``.
    """

    id: str
    pattern: str
    cloud: Cloud
    address: int | None
    """Number of the workspace endpoint's address that answers; None = a public name without an endpoint."""
    zone: str | None = None
    """Private zone that holds the record, None where no privatelink name exists."""
    record: str | None = None
    """Record inside that zone."""
    manual: bool = False
    """Needs a record by hand wherever the public suffix is not forwarded to Azure."""
    why: str


@cache
def dns_facts() -> Mapping[str, DnsFact]:
    """Return the rules of Azure DNS by id, for instance ``azure_dns_address``."""
    return table(_content()["facts"], DnsFact)


@cache
def azure_dns_address() -> str:
    """Return the address at which Azure DNS answers inside a virtual network."""
    return str(dns_facts()["azure_dns_address"].value)


@cache
def reserved_zones() -> tuple[str, ...]:
    """Return the Azure-reserved zones that a rule for ``.`` does not reach."""
    value = dns_facts()["reserved_zones"].value
    return value if isinstance(value, tuple) else (str(value),)


@cache
def forwarders(cloud: Cloud, region: str = "") -> tuple[Forwarder, ...]:
    """Return the platform forwarders of a cloud that go beyond, or restate, those of `private_link()`."""
    matching = (row for row in rows(_content()["forwarders"], Forwarder) if row.cloud == cloud)
    return tuple(row.model_copy(update={"domain": row.domain.replace("{region}", region)}) for row in matching)


@cache
def machine_learning_names(cloud: Cloud) -> tuple[MachineLearningName, ...]:
    """Return the names of a Machine Learning workspace or hub in a cloud."""
    names = table(_content()["machine_learning_names"], MachineLearningName)
    return tuple(name for name in names.values() if name.cloud == cloud)


@cache
def _content() -> Any:
    return read("dns_azure.yaml")
