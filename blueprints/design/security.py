"""Network security groups, and what stands above them."""

from typing import Literal

from blueprints.design.model import Entity, Model

Direction = Literal["Inbound", "Outbound"]
Protocol = Literal["Tcp", "Udp", "Icmp", "Esp", "Ah", "*"]


class SecurityRule(Model):
    """An NSG rule. Addresses are prefixes or one service tag; ports are `443`, `65200-65535` or `*`."""

    name: str
    direction: Direction
    priority: int
    access: Literal["Allow", "Deny"]
    protocol: Protocol
    source_address_prefixes: tuple[str, ...] = ()
    source_application_security_groups: tuple[str, ...] = ()
    source_port_ranges: tuple[str, ...] = ("*",)
    destination_address_prefixes: tuple[str, ...] = ()
    destination_application_security_groups: tuple[str, ...] = ()
    destination_port_ranges: tuple[str, ...] = ("*",)
    description: str = ""
    """Flow and recommendation that the rule serves, or Azure's requirement with its source."""
    flows: tuple[str, ...] = ()
    """Ids of the flows the rule was made for; no property of Azure's."""


class NetworkSecurityGroup(Entity):
    """Rules as written; Azure's six default rules are implied."""

    location: str
    rules: tuple[SecurityRule, ...] = ()


class ServiceEndpointPolicy(Entity):
    """What the service endpoints of a subnet may lead to: aliases of services of Azure's, or ids of resources."""

    location: str
    service: str = "Global"
    """``Global`` for aliases, ``Microsoft.Storage`` for resources."""
    service_resources: tuple[str, ...]


class ApplicationSecurityGroup(Entity):
    location: str


class SecurityAdminRule(Model):
    """A rule of Azure Virtual Network Manager: Deny ends, AlwaysAllow delivers past NSGs, Allow goes on to them."""

    name: str
    direction: Direction
    priority: int
    access: Literal["Allow", "AlwaysAllow", "Deny"]
    protocol: Protocol
    source_address_prefixes: tuple[str, ...] = ("*",)
    source_port_ranges: tuple[str, ...] = ("*",)
    destination_address_prefixes: tuple[str, ...] = ("*",)
    destination_port_ranges: tuple[str, ...] = ("*",)


class SecurityAdminConfiguration(Entity):
    applies_to: tuple[str, ...]
    rules: tuple[SecurityAdminRule, ...] = ()
