"""Network interfaces, public addresses and NAT gateways: where packets start, end and leave."""

from typing import Literal

from blueprints.design.model import Entity

InterfaceRole = Literal[
    "virtual_machine",
    "application_gateway",
    "api_management",
    "bastion",
    "agent_pool",
    "compute",
    "application",
    "dns_inbound",
    "dns_outbound",
    "dns_server",
    "gateway",
    "build_agents",
    "appliance",
]


class NetworkInterface(Entity):
    """An interface. `private_address` None = any usable address of the subnet (a delegated service's units)."""

    subnet: str
    role: InterfaceRole
    owner: str = ""
    """Id of the virtual machine, gateway or account that it belongs to."""
    private_address: str | None = None
    public_ip_address: str | None = None
    network_security_group: str | None = None
    application_security_groups: tuple[str, ...] = ()
    enable_ip_forwarding: bool = False


class PublicIpAddress(Entity):
    """A public address. `role` says what names it; `address` None = Azure assigns it."""

    location: str
    role: Literal[
        "azure_firewall", "bastion", "application_gateway", "nat_gateway", "gateway", "api_management", "none"
    ]
    sku: Literal["Standard", "StandardV2", "Basic"] = "Standard"
    zones: tuple[str, ...] = ()
    address: str | None = None
    protection_mode: Literal["VirtualNetworkInherited", "Enabled", "Disabled"] = "VirtualNetworkInherited"


class NatGateway(Entity):
    location: str
    sku: Literal["Standard", "StandardV2"] = "Standard"
    zones: tuple[str, ...] = ()
    public_ip_addresses: tuple[str, ...] = ()


class DdosProtectionPlan(Entity):
    location: str
    zones: tuple[str, ...] = ()


class BastionHost(Entity):
    """Azure Bastion. Developer has no subnet and names its virtual network."""

    location: str
    sku: Literal["Developer", "Basic", "Standard", "Premium"]
    subnet: str | None = None
    virtual_network: str
    public_ip_address: str | None = None
    zones: tuple[str, ...] = ()
    private_only: bool = False
    session_recording: bool = False
    tunneling: bool = False
