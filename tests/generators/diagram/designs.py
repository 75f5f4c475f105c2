"""Designs made by hand for the diagram tests: small, complete, and independent of answers and recommendations."""

from blueprints.design.address_plan import AddressPlan, Block, PlannedSubnet, ReservedSlot
from blueprints.design.design import Design, Header
from blueprints.design.dns import DnsResolver, DnsServer, InboundEndpoint, PrivateDnsZone, VirtualNetworkLink
from blueprints.design.firewalls import AzureFirewall
from blueprints.design.ingress import (
    ApiManagement,
    ApiManagementBackend,
    ApiManagementLocation,
    ApplicationGateway,
    Backend,
    FrontDoor,
    Listener,
    Origin,
)
from blueprints.design.intent import ApprovedDestination, Decided, DeclaredIngress, Flow, Intent
from blueprints.design.interfaces import BastionHost, NetworkInterface
from blueprints.design.model import resource_id
from blueprints.design.network import Network, Region
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.routing import Route, RouteTable, Site, VirtualNetworkGateway
from blueprints.design.security import NetworkSecurityGroup
from blueprints.design.services import HostName, ManagedNetwork, OutboundRule, Service
from blueprints.design.virtual_networks import Peering, Subnet, VirtualNetwork
from blueprints.design.workload import Platform, StaysOutside, Workspace

TITLES = {
    "swedencentral": "Sweden Central",
    "francecentral": "France Central",
    "westeurope": "West Europe",
    "uksouth": "UK South",
    "eastus2": "East US 2",
    "japaneast": "Japan East",
}
SUBSCRIPTION = "00000000-0000-0000-0000-000000000000"
# ARM type, kind, name stem, group id, host zone, private zone
SERVICES = (
    ("Microsoft.CognitiveServices/accounts", "AIServices", "aif", "account", "services.ai.azure.com"),
    ("Microsoft.CognitiveServices/accounts", "OpenAI", "oai", "account", "openai.azure.com"),
    ("Microsoft.Search/searchServices", "", "srch", "searchService", "search.windows.net"),
    ("Microsoft.DocumentDB/databaseAccounts", "", "cosmos", "Sql", "documents.azure.com"),
    ("Microsoft.Storage/storageAccounts", "", "st", "blob", "blob.core.windows.net"),
    ("Microsoft.Storage/storageAccounts", "", "st", "file", "file.core.windows.net"),
    ("Microsoft.KeyVault/vaults", "", "kv", "vault", "vaultcore.azure.net"),
    ("Microsoft.ContainerRegistry/registries", "", "cr", "registry", "azurecr.io"),
    ("Microsoft.MachineLearningServices/workspaces", "Default", "mlw", "amlworkspace", "api.azureml.ms"),
)


def network_id(kind: str, *names: str) -> str:
    """Return an id in the network resource group."""
    return resource_id(SUBSCRIPTION, "rg-network", f"Microsoft.Network/{kind}", *names)


def subnet(network: str, name: str, prefix: str, *, table: str | None = None, delegation: str = "") -> Subnet:
    """Return a subnet with a security group, and with a route table when one is named."""
    return Subnet(
        id=network_id("virtualNetworks/subnets", network, name),
        address_prefixes=(prefix,),
        network_security_group=None
        if name.startswith(("Azure", "Gateway"))
        else network_id("networkSecurityGroups", f"nsg-{name}"),
        route_table=table,
        delegations=(delegation,) if delegation else (),
    )


def design(
    regions: tuple[str, ...] = ("swedencentral",),
    *,
    topology: str = "hub_spoke",
    ingress: bool = True,
    copies: int = 1,
    title: str = "Claims Assistant",
) -> Design:
    """Return a design with a hub and a spoke in each region; `copies` multiplies the services."""
    parts = [_region(name, number, topology, copies) for number, name in enumerate(regions, start=1)]
    network = Network(
        regions=tuple(Region(name=name) for name in regions),
        virtual_networks=_meshed(tuple(n for p in parts for n in p.virtual_networks)),
        network_interfaces=tuple(i for p in parts for i in p.network_interfaces),
        network_security_groups=tuple(g for p in parts for g in p.network_security_groups),
        route_tables=tuple(t for p in parts for t in p.route_tables),
        bastion_hosts=tuple(b for p in parts for b in p.bastion_hosts),
        virtual_network_gateways=tuple(g for p in parts for g in p.virtual_network_gateways),
        sites=(
            Site(
                id="headquarters",
                address_prefixes=("10.200.0.0/16",),
                dns_servers=("corporate-dns",),
                gateways=tuple(g.id for p in parts for g in p.virtual_network_gateways),
            ),
        )
        if topology != "standalone"
        else (),
        azure_firewalls=tuple(f for p in parts for f in p.azure_firewalls),
        services=tuple(s for p in parts for s in p.services),
        managed_networks=tuple(m for p in parts for m in p.managed_networks),
        private_endpoints=tuple(e for p in parts for e in p.private_endpoints),
        private_dns_zones=_zones(tuple(n for p in parts for n in p.virtual_networks)),
        dns_resolvers=tuple(r for p in parts for r in p.dns_resolvers),
        dns_servers=(DnsServer(id="corporate-dns", place="headquarters", addresses=("10.200.0.10", "10.200.0.11")),)
        if topology != "standalone"
        else (),
        application_gateways=tuple(g for p in parts for g in p.application_gateways) if ingress else (),
        front_doors=(_front_door(parts),) if ingress else (),
        api_managements=tuple(a for p in parts for a in p.api_managements) if ingress else (),
    )
    return Design(
        header=Header(
            workload="claims",
            title=title,
            environment="production",
            data_sensitivity="confidential",
            cloud="public",
            version="1.0",
            classification="Confidential",
            topology=topology,
            regions=regions,
            region_titles={r: TITLES.get(r, r.title()) for r in regions},
        ),
        platforms=tuple(_platform(p, r) for p, r in zip(parts, regions, strict=True)),
        address_plan=_plan(parts, regions),
        network=network,
        intent=_intent(parts, ingress=ingress),
        workspaces=(
            Workspace(
                id=resource_id(SUBSCRIPTION, "rg-logs", "Microsoft.OperationalInsights/workspaces", "log-claims"),
                existing=False,
            ),
        ),
    )


def _region(region: str, number: int, topology: str, copies: int) -> Network:
    code, octet = region[:3], 16 * number
    hub, spoke = f"vnet-hub-{code}", f"vnet-ai-{code}"
    shared = spoke if topology == "standalone" else hub
    table = network_id("routeTables", f"rt-{code}")
    workload = (
        subnet(spoke, "snet-agents", f"10.{octet + 1}.0.0/24", table=table, delegation="Microsoft.App/environments"),
        subnet(spoke, "snet-agw", f"10.{octet + 1}.1.0/24"),
        subnet(spoke, "snet-apim", f"10.{octet + 1}.2.0/27", table=table),
        subnet(spoke, "snet-jump", f"10.{octet + 1}.3.0/28", table=table),
        subnet(spoke, "snet-private-endpoints", f"10.{octet + 1}.4.0/26"),
    )
    devices = (
        subnet(shared, "AzureBastionSubnet", f"10.{octet}.0.128/26"),
        subnet(shared, "AzureFirewallSubnet", f"10.{octet}.0.0/26"),
        *(() if topology == "standalone" else (subnet(shared, "GatewaySubnet", f"10.{octet}.0.192/27"),)),
        subnet(shared, "snet-dns-in", f"10.{octet}.1.0/28"),
    )
    ids = {s.name: s.id for s in (*workload, *devices)}
    networks = (
        (
            VirtualNetwork(
                id=network_id("virtualNetworks", spoke),
                location=region,
                address_prefixes=(f"10.{octet}.0.0/15",),
                subnets=(*workload, *devices),
                dns_servers=(f"10.{octet}.0.4",),
            ),
        )
        if topology == "standalone"
        else (
            VirtualNetwork(
                id=network_id("virtualNetworks", hub),
                location=region,
                address_prefixes=(f"10.{octet}.0.0/22",),
                subnets=devices,
            ),
            VirtualNetwork(
                id=network_id("virtualNetworks", spoke),
                location=region,
                address_prefixes=(f"10.{octet + 1}.0.0/20",),
                subnets=workload,
                dns_servers=(f"10.{octet}.0.4",),
            ),
        )
    )
    services = tuple(_service(row, region, code, copy) for copy in range(copies) for row in SERVICES)
    workspace = next(s for s in services if s.type.endswith("workspaces"))
    gateways = (
        ()
        if topology == "standalone"
        else (
            VirtualNetworkGateway(
                id=network_id("virtualNetworkGateways", f"ergw-{code}"),
                location=region,
                gateway_type="ExpressRoute",
                sku="ErGw1AZ",
                subnet=ids["GatewaySubnet"],
            ),
        )
    )
    api = network_id("applicationGateways", f"agw-{code}").replace(
        "Network/applicationGateways", "ApiManagement/service"
    )
    return Network(
        virtual_networks=networks,
        network_interfaces=(
            NetworkInterface(
                id=network_id("networkInterfaces", f"nic-agents-{code}"), subnet=ids["snet-agents"], role="agent_pool"
            ),
            NetworkInterface(
                id=network_id("networkInterfaces", f"nic-jump-{code}"),
                subnet=ids["snet-jump"],
                role="virtual_machine",
                private_address=f"10.{octet + 1}.3.4",
            ),
        ),
        network_security_groups=tuple(
            NetworkSecurityGroup(id=network_id("networkSecurityGroups", f"nsg-{s.name}"), location=region)
            for s in workload
        ),
        route_tables=(
            RouteTable(
                id=table,
                location=region,
                disable_bgp_route_propagation=True,
                routes=(
                    Route(
                        name="default",
                        address_prefix="0.0.0.0/0",
                        next_hop_type="VirtualAppliance",
                        next_hop_ip_address=f"10.{octet}.0.4",
                    ),
                ),
            ),
        ),
        bastion_hosts=(
            BastionHost(
                id=network_id("bastionHosts", f"bas-{code}"),
                location=region,
                sku="Standard",
                subnet=ids["AzureBastionSubnet"],
                virtual_network=networks[0].id,
            ),
        ),
        virtual_network_gateways=gateways,
        azure_firewalls=(
            AzureFirewall(
                id=network_id("azureFirewalls", f"afw-{code}"),
                location=region,
                tier="Premium",
                subnet=ids["AzureFirewallSubnet"],
                private_address=f"10.{octet}.0.4",
            ),
        ),
        services=services,
        managed_networks=(
            ManagedNetwork(
                id=f"{workspace.id}/managedNetworks/default",
                owner=workspace.id,
                location=region,
                isolation_mode="AllowOnlyApprovedOutbound",
                outbound_rules=(
                    OutboundRule(name="storage", type="PrivateEndpoint", destination=services[4].id, group_id="blob"),
                    OutboundRule(name="pypi", type="FQDN", destination="pypi.org"),
                ),
            ),
        ),
        private_endpoints=tuple(
            PrivateEndpoint(
                id=network_id("privateEndpoints", f"pep-{s.name}-{row[3].lower()}"),
                location=region,
                subnet=ids["snet-private-endpoints"],
                target=s.id,
                group_ids=(row[3],),
            )
            for s, row in zip(services, SERVICES * copies, strict=True)
        ),
        dns_resolvers=(
            DnsResolver(
                id=network_id("dnsResolvers", f"dnspr-{code}"),
                location=region,
                virtual_network=networks[0].id,
                inbound_endpoints=(
                    InboundEndpoint(
                        id=network_id("dnsResolvers/inboundEndpoints", f"dnspr-{code}", "in"),
                        subnet=ids["snet-dns-in"],
                        address=f"10.{octet}.1.4",
                    ),
                ),
            ),
        ),
        application_gateways=(
            ApplicationGateway(
                id=network_id("applicationGateways", f"agw-{code}"),
                location=region,
                subnet=ids["snet-agw"],
                private_link=True,
                backends=(Backend(name="api", target=api, host_name="api.contoso.com"),),
                listeners=(Listener(name="https", protocol="Https", port=443, host_name="api.contoso.com"),),
            ),
        ),
        api_managements=(
            ApiManagement(
                id=api,
                tier="Premium",
                virtual_network_type="Internal",
                public_network_access="Disabled",
                host_names=("api.contoso.com",),
                locations=(ApiManagementLocation(location=region, units=1, subnet=ids["snet-apim"]),),
                backends=(ApiManagementBackend(name="openai", target=services[1].id, url="https://openai"),),
            ),
        ),
    )


def _service(row: tuple[str, str, str, str, str], region: str, code: str, copy: int) -> Service:
    arm_type, kind, stem, group, zone = row
    name = f"{stem}-claims-{code}" + (f"-{copy}" if copy else "") + (f"-{group}" if stem == "st" else "")
    return Service(
        id=resource_id(SUBSCRIPTION, "rg-ai", arm_type, name),
        type=arm_type,
        kind=kind,
        location=region,
        public_network_access="Disabled",
        host_names=(
            HostName(
                group_id=group,
                host_name=f"{name}.{zone}",
                private_name=f"{name}.privatelink.{zone}",
                zone=f"privatelink.{zone}",
            ),
        ),
    )


def _zones(networks: tuple[VirtualNetwork, ...]) -> tuple[PrivateDnsZone, ...]:
    found = []
    for zone in sorted({row[4] for row in SERVICES}):
        identity = resource_id(SUBSCRIPTION, "rg-dns", "Microsoft.Network/privateDnsZones", f"privatelink.{zone}")
        links = tuple(
            VirtualNetworkLink(id=f"{identity}/virtualNetworkLinks/{n.name}", virtual_network=n.id) for n in networks
        )
        found.append(PrivateDnsZone(id=identity, links=links))
    return tuple(found)


def _meshed(networks: tuple[VirtualNetwork, ...]) -> tuple[VirtualNetwork, ...]:
    """Return the networks with peerings: hub with its spoke, hub with hub."""

    def joined(a: VirtualNetwork, b: VirtualNetwork) -> bool:
        hubs = "-hub-" in a.id, "-hub-" in b.id
        return a.id != b.id and (all(hubs) or (any(hubs) and a.location == b.location))

    return tuple(
        n.model_copy(
            update={
                "peerings": tuple(
                    Peering(id=f"{n.id}/virtualNetworkPeerings/{m.name}", remote_virtual_network=m.id)
                    for m in networks
                    if joined(n, m)
                )
            }
        )
        for n in networks
    )


def _front_door(parts: list[Network]) -> FrontDoor:
    return FrontDoor(
        id=resource_id(SUBSCRIPTION, "rg-edge", "Microsoft.Cdn/profiles", "afd-claims"),
        origins=tuple(
            Origin(name=g.name, host_name="api.contoso.com", target=g.id, private_link_target=g.id)
            for p in parts
            for g in p.application_gateways
        ),
    )


def _intent(parts: list[Network], *, ingress: bool) -> Intent:
    flows: list[Flow] = []
    destinations = []
    for part in parts:
        named = {s.name: s for n in part.virtual_networks for s in n.subnets}
        code = part.virtual_networks[0].location[:3]
        agents = named["snet-agents"].id
        flows += [
            Flow(
                id=f"agents-to-{s.name}",
                title=f"Agents to {s.name}",
                source=agents,
                destination=s.id,
                destination_kind="service",
                purpose="platform",
            )
            for s in part.services[:6]
        ]
        flows += [
            Flow(
                id=f"api-to-model-{code}",
                title="The API calls the model",
                source=named["snet-apim"].id,
                destination=part.services[1].id,
                destination_kind="service",
                purpose="gateway",
            )
        ]
        flows += [
            Flow(
                id=f"bastion-to-jump-box-{code}",
                title="Bastion to the jump box",
                source=named["AzureBastionSubnet"].id,
                destination=part.network_interfaces[1].id,
                destination_kind="place",
                port=3389,
                purpose="operation",
            )
        ]
        flows += [
            Flow(
                id=f"jump-box-to-foundry-{code}",
                title="Jump box to Foundry",
                source=part.network_interfaces[1].id,
                destination=part.services[0].id,
                destination_kind="service",
                purpose="operation",
            )
        ]
        if part.virtual_network_gateways:
            flows += [
                Flow(
                    id=f"staff-to-foundry-{code}",
                    title="Staff to Foundry",
                    source="headquarters",
                    destination=part.services[0].id,
                    destination_kind="service",
                    purpose="client",
                )
            ]
        flows += [
            Flow(
                id=f"internet-to-search-{code}",
                title="Nobody from the internet",
                source="internet",
                destination=part.services[2].id,
                destination_kind="service",
                expect="denied",
                purpose="isolation",
            )
        ]
        destinations += [
            ApprovedDestination(
                id=f"{code}-{host}",
                collection="agents",
                destination=host,
                kind="fqdn",
                ports=(443,),
                places=(agents,),
                why="Sign-in",
                source="paas",
            )
            for host in ("login.microsoftonline.com", "mcr.microsoft.com")
        ]
    first = parts[0]
    roles = {
        s.id: "private_endpoints"
        for p in parts
        for n in p.virtual_networks
        for s in n.subnets
        if s.name == "snet-private-endpoints"
    }
    return Intent(
        flows=tuple(flows),
        ingress=tuple(
            DeclaredIngress(target=g.id, host_name="api.contoso.com", port=443) for g in first.application_gateways
        )
        if ingress
        else (),
        approved_destinations=tuple(destinations),
        decided=Decided(subnet_roles=roles),
    )


def _platform(part: Network, region: str) -> Platform:
    return Platform(
        name=f"foundry-{region}",
        kind="foundry",
        titles=("Microsoft Foundry", "Azure AI Foundry"),
        region=region,
        network_mode="own_network",
        account=part.services[0].id,
        agents="hosted",
        agent_subnet=part.virtual_networks[-1].subnets[0].id,
        managed_network=part.managed_networks[0].id,
        dependencies={
            "storage": part.services[4].id,
            "cosmos_db": part.services[3].id,
            "ai_search": part.services[2].id,
        },
        still_leaves=(
            StaysOutside(
                what="Sign-in to Microsoft Entra ID",
                state="always",
                why="Tokens come from a public endpoint",
                source="paas",
            ),
        ),
        does_not_work=(
            StaysOutside(
                what="Bing grounding",
                state="without the firewall's consent",
                why="It is a public service",
                source="paas",
            ),
        ),
    )


def _plan(parts: list[Network], regions: tuple[str, ...]) -> AddressPlan:
    blocks, subnets, reserved = [], [], []
    for part, region in zip(parts, regions, strict=True):
        network = part.virtual_networks[-1]
        start = network.address_prefixes[0].rpartition("/")[0].rsplit(".", 2)[0]
        blocks.append(
            Block(
                region=region,
                network=network.id,
                prefix=f"{start}.0.0/20",
                free=(f"{start}.5.0/24", f"{start}.6.0/23", f"{start}.8.0/21"),
            )
        )
        reserved.append(
            ReservedSlot(region=region, role="application", prefix=f"{start}.4.64/26", why="an application")
        )
        subnets += [
            PlannedSubnet(
                subnet=s.id,
                region=region,
                role=s.name.removeprefix("snet-"),
                prefix=s.address_prefixes[0],
                needed=12,
                usable=27,
            )
            for s in network.subnets
        ]
    return AddressPlan(blocks=tuple(blocks), subnets=tuple(subnets), reserved=tuple(reserved))
