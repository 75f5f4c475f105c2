"""Virtual networks, their subnets, and the peerings between them."""

from typing import Literal

from blueprints.design.model import Entity, Model

EndpointPolicies = Literal["Disabled", "Enabled", "NetworkSecurityGroupEnabled", "RouteTableEnabled"]


class ServiceEndpoint(Model):
    """A service endpoint on a subnet: traffic to that service leaves with the subnet's own address."""

    service: str
    locations: tuple[str, ...] = ("*",)


class Subnet(Entity):
    """A subnet of a virtual network. References are ids; None = not attached."""

    address_prefixes: tuple[str, ...]
    network_security_group: str | None = None
    route_table: str | None = None
    nat_gateway: str | None = None
    service_endpoints: tuple[ServiceEndpoint, ...] = ()
    service_endpoint_policies: tuple[str, ...] = ()
    delegations: tuple[str, ...] = ()
    default_outbound_access: bool = False
    private_endpoint_network_policies: EndpointPolicies = "Disabled"


class Peering(Entity):
    """One side of a peering. An edge exists only when both sides exist."""

    remote_virtual_network: str
    allow_virtual_network_access: bool = True
    allow_forwarded_traffic: bool = False
    allow_gateway_transit: bool = False
    use_remote_gateways: bool = False


class VirtualNetwork(Entity):
    """A virtual network. No DNS servers = Azure-provided DNS."""

    location: str
    address_prefixes: tuple[str, ...]
    dns_servers: tuple[str, ...] = ()
    subnets: tuple[Subnet, ...] = ()
    peerings: tuple[Peering, ...] = ()
    ddos_protection_plan: str | None = None
    private_endpoint_vnet_policies: Literal["Disabled", "Basic"] = "Disabled"
    encryption: bool = False
