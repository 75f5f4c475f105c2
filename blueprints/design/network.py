"""`Network`: what is there, as an ARM template would also describe it, and nothing of why."""

from collections.abc import Iterator

from blueprints.design.dns import DnsResolver, DnsServer, ForwardingRuleset, PrivateDnsZone, PublicRecord
from blueprints.design.firewalls import AzureFirewall, FirewallPolicy, IpGroup, NetworkVirtualAppliance
from blueprints.design.ingress import ApiManagement, ApplicationGateway, FrontDoor, WebApplicationFirewallPolicy
from blueprints.design.interfaces import BastionHost, DdosProtectionPlan, NatGateway, NetworkInterface, PublicIpAddress
from blueprints.design.model import Entity, Model
from blueprints.design.private_link import MonitorPrivateLinkScope, PrivateEndpoint
from blueprints.design.routing import Connection, RouteTable, Site, VirtualHub, VirtualNetworkGateway, VirtualWan
from blueprints.design.security import (
    ApplicationSecurityGroup,
    NetworkSecurityGroup,
    SecurityAdminConfiguration,
    ServiceEndpointPolicy,
)
from blueprints.design.services import ManagedNetwork, NetworkSecurityPerimeter, Service
from blueprints.design.virtual_networks import Subnet, VirtualNetwork


class Region(Model):
    name: str
    pair: str | None = None
    availability_zones: bool = False


class ServiceTagPrefixes(Model):
    """What a service tag holds, from a table that the user gave. Without it a tag is a symbol."""

    name: str
    address_prefixes: tuple[str, ...]


class Network(Model):
    """Every entity of the design and the world around it. Collections are sorted by id; effective state only."""

    regions: tuple[Region, ...] = ()
    virtual_networks: tuple[VirtualNetwork, ...] = ()
    network_interfaces: tuple[NetworkInterface, ...] = ()
    network_security_groups: tuple[NetworkSecurityGroup, ...] = ()
    application_security_groups: tuple[ApplicationSecurityGroup, ...] = ()
    service_endpoint_policies: tuple[ServiceEndpointPolicy, ...] = ()
    security_admin_configurations: tuple[SecurityAdminConfiguration, ...] = ()
    route_tables: tuple[RouteTable, ...] = ()
    public_ip_addresses: tuple[PublicIpAddress, ...] = ()
    nat_gateways: tuple[NatGateway, ...] = ()
    ddos_protection_plans: tuple[DdosProtectionPlan, ...] = ()
    bastion_hosts: tuple[BastionHost, ...] = ()
    virtual_network_gateways: tuple[VirtualNetworkGateway, ...] = ()
    connections: tuple[Connection, ...] = ()
    sites: tuple[Site, ...] = ()
    virtual_wans: tuple[VirtualWan, ...] = ()
    virtual_hubs: tuple[VirtualHub, ...] = ()
    firewall_policies: tuple[FirewallPolicy, ...] = ()
    azure_firewalls: tuple[AzureFirewall, ...] = ()
    network_virtual_appliances: tuple[NetworkVirtualAppliance, ...] = ()
    ip_groups: tuple[IpGroup, ...] = ()
    services: tuple[Service, ...] = ()
    managed_networks: tuple[ManagedNetwork, ...] = ()
    network_security_perimeters: tuple[NetworkSecurityPerimeter, ...] = ()
    private_endpoints: tuple[PrivateEndpoint, ...] = ()
    monitor_private_link_scopes: tuple[MonitorPrivateLinkScope, ...] = ()
    private_dns_zones: tuple[PrivateDnsZone, ...] = ()
    dns_resolvers: tuple[DnsResolver, ...] = ()
    forwarding_rulesets: tuple[ForwardingRuleset, ...] = ()
    dns_servers: tuple[DnsServer, ...] = ()
    public_dns: tuple[PublicRecord, ...] = ()
    service_tags: tuple[ServiceTagPrefixes, ...] = ()
    threat_intelligence: tuple[str, ...] = ()
    """Public prefixes that a firewall's threat intelligence knows; it denies them in mode Deny."""
    web_application_firewall_policies: tuple[WebApplicationFirewallPolicy, ...] = ()
    application_gateways: tuple[ApplicationGateway, ...] = ()
    front_doors: tuple[FrontDoor, ...] = ()
    api_managements: tuple[ApiManagement, ...] = ()

    def entities(self) -> Iterator[Entity]:
        """Yield every top-level entity, collection by collection in declared order."""
        for collection in type(self).model_fields:
            for member in getattr(self, collection):
                if isinstance(member, Entity):
                    yield member

    @property
    def subnets(self) -> tuple[Subnet, ...]:
        """Return the subnets of every virtual network."""
        return tuple(subnet for network in self.virtual_networks for subnet in network.subnets)


_WORLD = ("regions", "public_dns", "service_tags", "threat_intelligence")
COLLECTIONS: tuple[str, ...] = tuple(name for name in Network.model_fields if name not in _WORLD)
"""Names of the collections that hold entities."""
