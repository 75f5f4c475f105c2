"""Name the values that an egress answer may have."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from blueprints.answers.ranges import Range
from blueprints.answers.refused import RefusedError
from blueprints.answers.section import Entry
from blueprints.answers.texts import Host, Line, Number

EgressPath = Literal["firewall", "network_virtual_appliance", "nat_gateway", "none"]
FirewallStatus = Literal["existing", "new"]
FirewallTier = Literal["basic", "standard", "premium"]
FirewallProduct = Literal["azure_firewall", "palo_alto", "fortinet", "check_point", "cisco", "zscaler", "other"]
RuleStyle = Literal["service_tags", "fqdns"]
IntrusionDetection = Literal["off", "alert", "alert_and_deny"]
Bundle = Literal["python_conda", "r_cran", "vscode", "huggingface", "models_sold_by_azure", "ubuntu", "dockerhub"]
Port = Annotated[Number, Field(ge=1, le=65535)]
HOST_PORTS = {443: "Https", 80: "Http"}
"""Where firewalls read the host of a request, and in which protocol; elsewhere they resolve the name of a rule."""
INDEX_BUNDLES = ("python_conda", "r_cran")
"""Bundles that install packages, and so need an index that the user names."""


class ApprovedDestination(Entry):
    """A destination that is approved beyond what Azure requires."""

    name: Line
    """What it is, for example camera-vendor"""
    fqdn: Host | None = None
    """Its host; a wildcard may be the first label"""
    range: Range | None = None
    """Its range, where it has no host name"""
    ports: Annotated[tuple[Port, ...], Field(min_length=1)] = (443,)
    """The ports"""
    protocol: Literal["https", "http", "tcp", "udp"] = "https"
    """How it is spoken to"""
    why: Line
    """Why it is needed; a reviewer of the firewall request reads it"""
    needed_by: Line | None = None
    """A subnet role or platform; the whole design when absent"""
    phase: Literal["deployment", "operation"] = "operation"
    """Whether it is needed to deploy or to run"""

    @model_validator(mode="after")
    def _one_target(self) -> Self:
        if (self.fqdn is None) == (self.range is None):
            found = "both fqdn and range" if self.fqdn else "neither fqdn nor range"
            raise RefusedError(f"'{self.name}' has {found}.", "Give one of them")
        return self


class PackageSource(Entry):
    """A package source that compute may install from."""

    name: Line
    """What it is, for example company-mirror"""
    fqdns: Annotated[tuple[Host, ...], Field(min_length=1)]
    """Its hosts"""
    used_by: Line | None = None
    """The platform or role that uses it; all compute when absent"""
