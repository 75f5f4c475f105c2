"""One region of the designs made by hand: its networks and what stands in them."""

from dataclasses import dataclass

from blueprints.catalog.regions import regions
from blueprints.design.dns import DnsResolver, InboundEndpoint
from blueprints.design.firewalls import AzureFirewall
from blueprints.design.ingress import (
    ApiManagement,
    ApiManagementBackend,
    ApiManagementLocation,
    ApplicationGateway,
    Backend,
    Listener,
)
from blueprints.design.interfaces import BastionHost, NetworkInterface
from blueprints.design.network import Network
from blueprints.design.routing import Route, RouteTable, VirtualNetworkGateway
from blueprints.design.security import NetworkSecurityGroup
from blueprints.design.services import Service
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from tests.generators.diagram.design_ids import network_id, subnet
from tests.generators.diagram.design_services import endpoints, managed_network, services


@dataclass(frozen=True)
class Place:
    """A region: its name, its number (which makes its addresses), and whether it has a hub."""

    region: str
    number: int
    standalone: bool

    @property
    def code(self) -> str:
        return self.region[:3] if self.number < 3 else regions()[self.region].code

    @property
    def octet(self) -> int:
        layer, block = divmod(self.number - 1, 15)
        return 16 * (block + 1) + 2 * layer

    @property
    def firewall(self) -> str:
        return f"10.{self.octet}.0.4"

    @property
    def spoke(self) -> str:
        return f"vnet-ai-{self.code}"

    @property
    def shared(self) -> str:
        return self.spoke if self.standalone else f"vnet-hub-{self.code}"

    @property
    def table(self) -> str:
        return network_id("routeTables", f"rt-{self.code}")

    @property
    def workload(self) -> tuple[Subnet, ...]:
        own = f"10.{self.octet + 1}"
        agents = "Microsoft.App/environments"
        return (
            subnet(self.spoke, "snet-agents", f"{own}.0.0/24", table=self.table, delegation=agents),
            subnet(self.spoke, "snet-agw", f"{own}.1.0/24"),
            subnet(self.spoke, "snet-apim", f"{own}.2.0/27", table=self.table),
            subnet(self.spoke, "snet-jump", f"{own}.3.0/28", table=self.table),
            subnet(self.spoke, "snet-private-endpoints", f"{own}.4.0/26"),
        )

    @property
    def devices(self) -> tuple[Subnet, ...]:
        own = f"10.{self.octet}"
        found = [
            subnet(self.shared, "AzureBastionSubnet", f"{own}.0.128/26"),
            subnet(self.shared, "AzureFirewallSubnet", f"{own}.0.0/26"),
            subnet(self.shared, "GatewaySubnet", f"{own}.0.192/27"),
            subnet(self.shared, "snet-dns-in", f"{own}.1.0/28"),
        ]
        return tuple(s for s in found if not (self.standalone and s.name == "GatewaySubnet"))

    @property
    def ids(self) -> dict[str, str]:
        return {s.name: s.id for s in (*self.workload, *self.devices)}

    @property
    def networks(self) -> tuple[VirtualNetwork, ...]:
        if self.standalone:
            return (self.network(self.spoke, f"10.{self.octet}.0.0/15", (*self.workload, *self.devices), asks=True),)
        return (
            self.network(self.shared, f"10.{self.octet}.0.0/22", self.devices),
            self.network(self.spoke, f"10.{self.octet + 1}.0.0/20", self.workload, asks=True),
        )

    def network(self, name: str, prefix: str, subnets: tuple[Subnet, ...], *, asks: bool = False) -> VirtualNetwork:
        """Return a network; one that `asks` has the firewall as its DNS server."""
        return VirtualNetwork(
            id=network_id("virtualNetworks", name),
            location=self.region,
            address_prefixes=(prefix,),
            subnets=subnets,
            dns_servers=(self.firewall,) if asks else (),
        )


def region(name: str, number: int, *, standalone: bool, copies: int) -> Network:
    """Return the part of a network that lies in one region."""
    place = Place(name, number, standalone)
    found = services(name, place.code, copies)
    return Network(
        virtual_networks=place.networks,
        network_interfaces=_interfaces(place),
        network_security_groups=tuple(
            NetworkSecurityGroup(id=network_id("networkSecurityGroups", f"nsg-{s.name}"), location=name)
            for s in place.workload
        ),
        route_tables=(_routes(place),),
        bastion_hosts=(
            BastionHost(
                id=network_id("bastionHosts", f"bas-{place.code}"),
                location=name,
                sku="Standard",
                subnet=place.ids["AzureBastionSubnet"],
                virtual_network=place.networks[0].id,
            ),
        ),
        virtual_network_gateways=_gateways(place),
        azure_firewalls=(
            AzureFirewall(
                id=network_id("azureFirewalls", f"afw-{place.code}"),
                location=name,
                tier="Premium",
                subnet=place.ids["AzureFirewallSubnet"],
                private_address=place.firewall,
            ),
        ),
        services=found,
        managed_networks=(managed_network(found),),
        private_endpoints=endpoints(found, place.ids["snet-private-endpoints"]),
        dns_resolvers=(_resolver(place),),
        application_gateways=(_application_gateway(place),),
        api_managements=(_api(place, found),),
    )


def _interfaces(place: Place) -> tuple[NetworkInterface, ...]:
    agents = network_id("networkInterfaces", f"nic-agents-{place.code}")
    jump = network_id("networkInterfaces", f"nic-jump-{place.code}")
    address = f"10.{place.octet + 1}.3.4"
    return (
        NetworkInterface(id=agents, subnet=place.ids["snet-agents"], role="agent_pool"),
        NetworkInterface(id=jump, subnet=place.ids["snet-jump"], role="virtual_machine", private_address=address),
    )


def _routes(place: Place) -> RouteTable:
    default = Route(
        name="default",
        address_prefix="0.0.0.0/0",
        next_hop_type="VirtualAppliance",
        next_hop_ip_address=place.firewall,
    )
    return RouteTable(id=place.table, location=place.region, disable_bgp_route_propagation=True, routes=(default,))


def _gateways(place: Place) -> tuple[VirtualNetworkGateway, ...]:
    if place.standalone:
        return ()
    return (
        VirtualNetworkGateway(
            id=network_id("virtualNetworkGateways", f"ergw-{place.code}"),
            location=place.region,
            gateway_type="ExpressRoute",
            sku="ErGw1AZ",
            subnet=place.ids["GatewaySubnet"],
        ),
    )


def _resolver(place: Place) -> DnsResolver:
    inbound = InboundEndpoint(
        id=network_id("dnsResolvers/inboundEndpoints", f"dnspr-{place.code}", "in"),
        subnet=place.ids["snet-dns-in"],
        address=f"10.{place.octet}.1.4",
    )
    return DnsResolver(
        id=network_id("dnsResolvers", f"dnspr-{place.code}"),
        location=place.region,
        virtual_network=place.networks[0].id,
        inbound_endpoints=(inbound,),
    )


def _api_id(place: Place) -> str:
    gateway = network_id("applicationGateways", f"apim-{place.code}")
    return gateway.replace("Network/applicationGateways", "ApiManagement/service")


def _application_gateway(place: Place) -> ApplicationGateway:
    return ApplicationGateway(
        id=network_id("applicationGateways", f"agw-{place.code}"),
        location=place.region,
        subnet=place.ids["snet-agw"],
        private_link=True,
        backends=(Backend(name="api", target=_api_id(place), host_name="api.contoso.com"),),
        listeners=(Listener(name="https", protocol="Https", port=443, host_name="api.contoso.com"),),
    )


def _api(place: Place, found: tuple[Service, ...]) -> ApiManagement:
    return ApiManagement(
        id=_api_id(place),
        tier="Premium",
        virtual_network_type="Internal",
        public_network_access="Disabled",
        host_names=("api.contoso.com",),
        locations=(ApiManagementLocation(location=place.region, units=1, subnet=place.ids["snet-apim"]),),
        backends=(ApiManagementBackend(name="openai", target=found[1].id, url="https://openai"),),
    )
