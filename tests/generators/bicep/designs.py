"""Designs for the tests: small, made by hand, and together holding every kind of thing that templates create."""

from blueprints.design import Design, Network
from blueprints.design.design import Header
from blueprints.design.dns import (
    PrivateDnsZone,
    VirtualNetworkLink,
)
from blueprints.design.firewalls import AzureFirewall, FirewallPolicy, FirewallRule, IpGroup, RuleCollection
from blueprints.design.firewalls import RuleCollectionGroup as Group
from blueprints.design.interfaces import BastionHost, NetworkInterface, PublicIpAddress
from blueprints.design.model import resource_id
from blueprints.design.private_link import EndpointAddress, PrivateEndpoint
from blueprints.design.routing import (
    Route,
    RouteTable,
)
from blueprints.design.security import NetworkSecurityGroup, SecurityRule
from blueprints.design.services import (
    HostName,
    NetworkAcls,
    Service,
    SharedPrivateLink,
)
from blueprints.design.virtual_networks import ServiceEndpoint, Subnet, VirtualNetwork
from blueprints.design.workload import (
    DiagnosticSetting,
    FlowLog,
    ModelDeployment,
    Platform,
    PolicyAssignment,
    RoleAssignment,
    Scope,
    VirtualMachine,
    Workspace,
)

UNKNOWN = "<workload.subscription_id>"
HUB = "00000000-0000-0000-0000-00000000c001"
DNS = "00000000-0000-0000-0000-00000000d001"
REGION = "swedencentral"
GROUP = "rg-claims-prod-sdc"
ROLE = "ba92f5b4-2d11-453d-a403-e96b0029c9fe"


def ours(kind: str, *names: str, group: str = GROUP, subscription: str = UNKNOWN) -> str:
    """Return the id of a resource of the workload."""
    return resource_id(subscription, group, kind, *names)


NETWORK = ours("Microsoft.Network/virtualNetworks", "vnet-claims")
AGENTS = f"{NETWORK}/subnets/snet-agents"
ENDPOINTS = f"{NETWORK}/subnets/snet-private-endpoints"
FIREWALL_SUBNET = f"{NETWORK}/subnets/AzureFirewallSubnet"
BASTION_SUBNET = f"{NETWORK}/subnets/AzureBastionSubnet"
JUMP = f"{NETWORK}/subnets/snet-jump-box"
SECURITY_GROUP = ours("Microsoft.Network/networkSecurityGroups", "nsg-agents")
ROUTES = ours("Microsoft.Network/routeTables", "rt-claims")
ACCOUNT = ours("Microsoft.CognitiveServices/accounts", "aif-claims")
STORAGE = ours("Microsoft.Storage/storageAccounts", "stclaims12345")
SEARCH = ours("Microsoft.Search/searchServices", "srch-claims")
COSMOS = ours("Microsoft.DocumentDB/databaseAccounts", "cosmos-claims")
VAULT = ours("Microsoft.KeyVault/vaults", "kv-claims")
REGISTRY = ours("Microsoft.ContainerRegistry/registries", "crclaims")
LOGS = ours("Microsoft.OperationalInsights/workspaces", "log-claims")
BLOB_ZONE = "privatelink.blob.core.windows.net"
HOSTILE = "Claims' assistant: ${secret} \\ ''' \n newline \u202e end"


def address(name: str, role: str, group: str = GROUP) -> PublicIpAddress:
    """Return a public address."""
    identifier = ours("Microsoft.Network/publicIPAddresses", name, group=group)
    return PublicIpAddress.model_validate(
        {"id": identifier, "location": REGION, "role": role, "zones": ("1", "2", "3")}
    )


def zone(
    name: str, *networks: str, group: str = GROUP, subscription: str = UNKNOWN, existing: bool = False
) -> PrivateDnsZone:
    """Return a zone with a link to each network."""
    identifier = ours("Microsoft.Network/privateDnsZones", name, group=group, subscription=subscription)
    links = tuple(
        VirtualNetworkLink(
            id=f"{identifier}/virtualNetworkLinks/link-{network.rsplit('/', 1)[-1]}",
            virtual_network=network,
            resolution_policy="NxDomainRedirect",
        )
        for network in networks
    )
    return PrivateDnsZone(id=identifier, links=links, existing=existing)


def endpoint(name: str, target: str, group_id: str, *zones: str, **more: object) -> PrivateEndpoint:
    """Return a private endpoint in the subnet for endpoints."""
    return PrivateEndpoint.model_validate(
        {
            "id": ours("Microsoft.Network/privateEndpoints", f"pep-{name}"),
            "location": REGION,
            "subnet": ENDPOINTS,
            "target": target,
            "group_ids": (group_id,),
            "zone_group": tuple(ours("Microsoft.Network/privateDnsZones", each) for each in zones) or None,
            **more,
        }
    )


def service(identifier: str, kind: str = "", **more: object) -> Service:
    """Return a closed service."""
    type_of = "/".join(identifier.split("/providers/")[1].split("/")[:2])
    values = {"id": identifier, "type": type_of, "kind": kind, "location": REGION, "public_network_access": "Disabled"}
    return Service.model_validate({**values, **more})


def host(group_id: str, name: str) -> HostName:
    """Return a name of a data plane."""
    return HostName(group_id=group_id, host_name=name)


def role(principal: str, scope: str, **more: object) -> RoleAssignment:
    """Return a role assignment of the templates."""
    values = {"principal": principal, "scope": scope, "role": "Storage Blob Data Contributor", "role_definition": ROLE}
    return RoleAssignment.model_validate({**values, "why": "agents", "stage": 6, "needed_before": 7, **more})


def header(topology: str = "standalone") -> Header:
    """Return a title block."""
    return Header(
        workload="claims",
        title=HOSTILE,
        environment="production",
        data_sensitivity="confidential",
        cloud="public",
        topology=topology,
        regions=(REGION,),
        tags={"workload": "claims", "cost center": "it's ${x}"},
    )


def _subnets() -> tuple[Subnet, ...]:
    return (
        Subnet(id=BASTION_SUBNET, address_prefixes=("192.168.18.0/26",)),
        Subnet(id=FIREWALL_SUBNET, address_prefixes=("192.168.17.128/26",), default_outbound_access=True),
        Subnet(
            id=AGENTS,
            address_prefixes=("192.168.16.0/24",),
            delegations=("Microsoft.App/environments",),
            network_security_group=SECURITY_GROUP,
            route_table=ROUTES,
        ),
        Subnet(
            id=JUMP,
            address_prefixes=("192.168.19.160/28",),
            service_endpoints=(ServiceEndpoint(service="Microsoft.Storage"),),
        ),
        Subnet(id=ENDPOINTS, address_prefixes=("192.168.17.0/25",), private_endpoint_network_policies="Enabled"),
    )


def _rules() -> tuple[SecurityRule, ...]:
    return (
        SecurityRule(
            name="AllowEndpoints",
            direction="Outbound",
            priority=100,
            access="Allow",
            protocol="Tcp",
            source_address_prefixes=("192.168.16.0/24",),
            destination_address_prefixes=("192.168.17.0/25", "192.168.20.0/25"),
            destination_port_ranges=("443", "445"),
            description="Agents reach what they use; it's ${hostile}.",
        ),
        SecurityRule(
            name="DenyAllOutbound",
            direction="Outbound",
            priority=4096,
            access="Deny",
            protocol="*",
            source_address_prefixes=("*",),
            destination_address_prefixes=("*",),
            destination_port_ranges=("*",),
        ),
    )


def _firewall_policy() -> FirewallPolicy:
    identifier = ours("Microsoft.Network/firewallPolicies", "afwp-claims")
    application = FirewallRule(
        name="models",
        kind="application",
        protocols=("Https:443", "Http:80"),
        source_addresses=("192.168.16.0/24",),
        target_fqdns=("login.microsoftonline.com", "mcr.microsoft.com"),
    )
    empty = application.model_copy(update={"name": "nothing", "target_fqdns": ()})
    network = FirewallRule(
        name="entra",
        kind="network",
        protocols=("TCP",),
        source_ip_groups=(ours("Microsoft.Network/ipGroups", "ipg-spokes"),),
        destination_addresses=("AzureActiveDirectory",),
        destination_ports=("443",),
    )
    nat = FirewallRule(
        name="dnat",
        kind="nat",
        protocols=("TCP",),
        source_addresses=("198.51.100.0/24",),
        destination_addresses=("203.0.113.4",),
        destination_ports=("443",),
        translated_address="192.168.19.164",
        translated_port="443",
    )
    collections = (
        RuleCollection(name="network", priority=200, action="Allow", rules=(network,)),
        RuleCollection(name="application", priority=300, action="Allow", rules=(application, empty)),
    )
    groups = (
        Group(
            id=f"{identifier}/ruleCollectionGroups/nat",
            priority=100,
            collections=(RuleCollection(name="nat", priority=100, action="DNAT", rules=(nat,)),),
        ),
        Group(id=f"{identifier}/ruleCollectionGroups/operation", priority=300, collections=collections),
    )
    return FirewallPolicy(
        id=identifier,
        location=REGION,
        tier="Premium",
        threat_intelligence_mode="Deny",
        intrusion_detection="Deny",
        dns_proxy=True,
        snat_private_ranges=("10.0.0.0/8",),
        groups=groups,
    )


def _stores() -> tuple[Service, ...]:
    return (
        service(
            STORAGE,
            host_names=(host("blob", "stclaims12345.blob.core.windows.net"), host("dfs", "x")),
            network_acls=NetworkAcls(bypass=("AzureServices",), resource_rules=(ACCOUNT,)),
        ),
        service(
            SEARCH,
            sku="standard",
            host_names=(host("searchService", "srch-claims.search.windows.net"),),
            zone_redundant=True,
            shared_private_links=(
                SharedPrivateLink(id=f"{SEARCH}/sharedPrivateLinkResources/blob", target=STORAGE, group_id="blob"),
            ),
        ),
        service(
            COSMOS, host_names=(host("Sql", "cosmos-claims.documents.azure.com"),), replica_locations=("northeurope",)
        ),
        service(VAULT),
        service(REGISTRY, sku="Premium", zone_redundant=True, replica_locations=("northeurope",)),
        service(LOGS, public_network_access="Enabled", query_public_network_access="Disabled"),
        service(ours("Microsoft.Insights/components", "appi-claims"), public_network_access="Enabled"),
    )


def standalone_foundry() -> Design:
    """Return a Foundry account with its agents in a network of its own, with firewall, Bastion and zones inside."""
    account = service(
        ACCOUNT,
        "AIServices",
        sku="S0",
        injected_subnet=AGENTS,
        restrict_outbound_network_access=True,
        allowed_fqdns=("data.example",),
        host_names=(host("account", "aif-claims.cognitiveservices.azure.com"),),
    )
    zones = (
        "privatelink.cognitiveservices.azure.com",
        "privatelink.openai.azure.com",
        "privatelink.services.ai.azure.com",
    )
    policy = _firewall_policy()
    addresses = tuple(address(f"pip-{name}", name.replace("-", "_")) for name in ("azure-firewall", "bastion"))
    machine = ours("Microsoft.Compute/virtualMachines", "vm-claims")
    interface = ours("Microsoft.Network/networkInterfaces", "nic-vm-claims")
    cosmos = role(
        ACCOUNT,
        f"{COSMOS}/dbs/enterprise_memory",
        project="claims",
        role_definition="00000000-0000-0000-0000-000000000002",
        stage=7,
    )
    return Design(
        header=header(),
        scopes=(
            Scope(
                id=f"workload/{REGION}", owner="workload", subscription=UNKNOWN, resource_group=GROUP, location=REGION
            ),
        ),
        platforms=(
            Platform(
                name="claims",
                kind="foundry",
                titles=("Microsoft Foundry",),
                region=REGION,
                network_mode="own_network",
                account=ACCOUNT,
                projects=("claims", "triage"),
                agents="prompt",
                data_stores="own",
                dependencies={"storage": STORAGE, "ai_search": SEARCH, "cosmos_db": COSMOS},
                models=(ModelDeployment(name="gpt", model="gpt-4.1", deployment_type="data_zone", capacity=50),),
            ),
        ),
        network=Network(
            virtual_networks=(
                VirtualNetwork(id=NETWORK, location=REGION, address_prefixes=("192.168.16.0/22",), subnets=_subnets()),
            ),
            network_security_groups=(NetworkSecurityGroup(id=SECURITY_GROUP, location=REGION, rules=_rules()),),
            route_tables=(
                RouteTable(
                    id=ROUTES,
                    location=REGION,
                    disable_bgp_route_propagation=True,
                    routes=(
                        Route(
                            name="default",
                            address_prefix="0.0.0.0/0",
                            next_hop_type="VirtualAppliance",
                            next_hop_ip_address="192.168.17.132",
                        ),
                    ),
                ),
            ),
            public_ip_addresses=addresses,
            ip_groups=(
                IpGroup(
                    id=ours("Microsoft.Network/ipGroups", "ipg-spokes"), location=REGION, addresses=("192.168.16.0/22",)
                ),
            ),
            firewall_policies=(policy,),
            azure_firewalls=(
                AzureFirewall(
                    id=ours("Microsoft.Network/azureFirewalls", "afw-claims"),
                    location=REGION,
                    tier="Premium",
                    subnet=FIREWALL_SUBNET,
                    private_address="192.168.17.132",
                    public_ip_addresses=(addresses[0].id,),
                    firewall_policy=policy.id,
                    zones=("1", "2", "3"),
                ),
            ),
            bastion_hosts=(
                BastionHost(
                    id=ours("Microsoft.Network/bastionHosts", "bas-claims"),
                    location=REGION,
                    sku="Standard",
                    subnet=BASTION_SUBNET,
                    virtual_network=NETWORK,
                    public_ip_address=addresses[1].id,
                    tunneling=True,
                ),
            ),
            network_interfaces=(NetworkInterface(id=interface, subnet=JUMP, role="virtual_machine", owner=machine),),
            services=(account, *_stores()),
            private_endpoints=(
                endpoint("account", ACCOUNT, "account", *zones),
                endpoint(
                    "blob",
                    STORAGE,
                    "blob",
                    BLOB_ZONE,
                    addresses=(EndpointAddress(member_name="blob", address="192.168.17.10"),),
                ),
                endpoint("search", SEARCH, "searchService"),
            ),
            private_dns_zones=tuple(zone(name, NETWORK) for name in (*zones, BLOB_ZONE)),
        ),
        virtual_machines=(VirtualMachine(id=machine, location=REGION, system="windows", interface=interface),),
        workspaces=(Workspace(id=LOGS, existing=False, retention_days=90),),
        diagnostic_settings=(
            DiagnosticSetting(target=ACCOUNT, workspace=LOGS),
            DiagnosticSetting(target=policy.id.replace("firewallPolicies/afwp", "azureFirewalls/afw"), workspace=LOGS),
        ),
        flow_logs=(
            FlowLog(
                id=ours(
                    "Microsoft.Network/networkWatchers/flowLogs",
                    "NetworkWatcher_swedencentral",
                    "fl-claims",
                    group="NetworkWatcherRG",
                ),
                virtual_network=NETWORK,
                storage=STORAGE,
                retention_days=30,
                workspace=LOGS,
            ),
        ),
        role_assignments=(
            role(ACCOUNT, STORAGE, project="claims"),
            cosmos,
            role("<identity.operators_group>", machine, principal_type="Group"),
            role(ACCOUNT, f"/subscriptions/{UNKNOWN}/resourceGroups/{GROUP}"),
        ),
        policy_assignments=_policies(f"/subscriptions/{UNKNOWN}"),
    )


def _policies(scope: str) -> tuple[PolicyAssignment, ...]:
    zones = ", ".join(
        ours("Microsoft.Network/privateDnsZones", name) for name in ("privatelink.openai.azure.com", BLOB_ZONE)
    )
    own = PolicyAssignment(
        name="dns-foundry-account",
        definition="seawall-private-dns-records",
        title="Write records",
        scope=scope,
        effect="DeployIfNotExists",
        ours=True,
        identity=True,
        parameters={
            "resourceType": "Microsoft.CognitiveServices/accounts",
            "groupId": "account",
            "privateDnsZoneIds": zones,
        },
    )
    deny = PolicyAssignment(
        name="deny-keys",
        definition="71ef260a-8f18-47b7-abcb-62d0673d94dc",
        title="No keys",
        scope=scope,
        effect="Deny",
        ours=True,
        enforced_from=9,
    )
    theirs = deny.model_copy(update={"name": "theirs", "ours": False})
    return (own, deny, theirs)
