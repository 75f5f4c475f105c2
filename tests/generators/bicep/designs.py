"""Designs for the tests: small, made by hand, and together holding every kind of thing that templates create."""

from blueprints.design import Design, Network
from blueprints.design.design import Header
from blueprints.design.dns import (
    DnsRecord,
    DnsResolver,
    ForwardingRule,
    ForwardingRuleset,
    InboundEndpoint,
    OutboundEndpoint,
    PrivateDnsZone,
    RulesetLink,
    VirtualNetworkLink,
)
from blueprints.design.firewalls import AzureFirewall, FirewallPolicy, FirewallRule, IpGroup, RuleCollection
from blueprints.design.firewalls import RuleCollectionGroup as Group
from blueprints.design.ingress import (
    ApiManagement,
    ApiManagementBackend,
    ApiManagementLocation,
    ApplicationGateway,
    Backend,
    Exclusion,
    FrontDoor,
    Listener,
    ManagedRuleSet,
    Origin,
    WebApplicationFirewallPolicy,
)
from blueprints.design.interfaces import BastionHost, DdosProtectionPlan, NatGateway, NetworkInterface, PublicIpAddress
from blueprints.design.model import resource_id
from blueprints.design.private_link import EndpointAddress, MonitorPrivateLinkScope, PrivateEndpoint
from blueprints.design.routing import (
    Connection,
    HubConnection,
    Route,
    RouteTable,
    RoutingIntent,
    Site,
    VirtualHub,
    VirtualNetworkGateway,
    VirtualWan,
)
from blueprints.design.security import ApplicationSecurityGroup, NetworkSecurityGroup, SecurityRule
from blueprints.design.services import (
    HostName,
    ManagedNetwork,
    NetworkAcls,
    NetworkSecurityPerimeter,
    OutboundRule,
    PerimeterRule,
    Service,
    SharedPrivateLink,
)
from blueprints.design.virtual_networks import Peering, ServiceEndpoint, Subnet, VirtualNetwork
from blueprints.design.workload import (
    DiagnosticSetting,
    FlowLog,
    Identity,
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


HUB_GROUP = "rg-hub"
HUB_NETWORK = ours("Microsoft.Network/virtualNetworks", "vnet-hub", group=HUB_GROUP, subscription=HUB)
GATEWAY = ours("Microsoft.ApiManagement/service", "apim-claims")
ENTRY = ours("Microsoft.Network/applicationGateways", "agw-claims")
DOOR = ours("Microsoft.Cdn/profiles", "afd-claims")
MODELS = ours("Microsoft.CognitiveServices/accounts", "oai-claims")


def spoke_with_gateway() -> Design:
    """Return a spoke of an existing hub with Azure OpenAI behind API Management, Application Gateway and Front Door."""
    gateway_subnet = f"{NETWORK}/subnets/snet-api-management"
    entry_subnet = f"{NETWORK}/subnets/snet-application-gateway"
    dns_zone = zone("privatelink.openai.azure.com", NETWORK, group="rg-dns", subscription=DNS, existing=True)
    unit = ours("Microsoft.Network/networkInterfaces", "unit-claims")
    host_zone = zone("ai.example.com", NETWORK).model_copy(
        update={"records": (DnsRecord(name="@", type="A", values=(unit,), writer="template"),)}
    )
    peerings = (
        Peering(
            id=f"{NETWORK}/virtualNetworkPeerings/peer-hub",
            remote_virtual_network=HUB_NETWORK,
            use_remote_gateways=True,
        ),
    )
    hub_side = Peering(
        id=f"{HUB_NETWORK}/virtualNetworkPeerings/peer-claims",
        remote_virtual_network=NETWORK,
        allow_gateway_transit=True,
    )
    asked = hub_side.model_copy(update={"id": f"{HUB_NETWORK}/virtualNetworkPeerings/asked", "asked_in": ("A1",)})
    edge = ours("Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies", "waf-claims")
    front = ours("Microsoft.Network/FrontDoorWebApplicationFirewallPolicies", "wafclaims")
    rule_sets = (
        ManagedRuleSet(type="Microsoft_DefaultRuleSet", version="2.1"),
        ManagedRuleSet(type="Microsoft_BotManagerRuleSet", version="1.1"),
    )
    exclusion = Exclusion(match_variable="RequestArgNames", selector="content", rule_groups=("SQLI", "XSS"))
    door_exclusion = exclusion.model_copy(update={"match_variable": "RequestBodyJsonArgNames"})
    waf = WebApplicationFirewallPolicy(
        id=edge,
        location=REGION,
        protects="application_gateway",
        state="Enabled",
        mode="Prevention",
        managed_rule_sets=rule_sets,
        exclusions=(exclusion,),
        rate_limit_per_minute=600,
        allowed_countries=("SE", "NO"),
        front_door_id_required=True,
    )
    listeners = (
        Listener(
            name="https",
            protocol="Https",
            port=443,
            host_name="ai.example.com",
            public=False,
            certificate="<ingress.certificate_id>",
        ),
        Listener(
            name="http", protocol="Http", port=80, host_name="ai.example.com", public=False, redirect_to_https=True
        ),
    )
    reader = ours("Microsoft.ManagedIdentity/userAssignedIdentities", "id-agw")
    return Design(
        header=header("hub_spoke"),
        scopes=(
            Scope(
                id=f"workload/{REGION}", owner="workload", subscription=UNKNOWN, resource_group=GROUP, location=REGION
            ),
        ),
        platforms=(
            Platform(
                name="models",
                kind="azure_openai",
                titles=("Azure OpenAI",),
                region=REGION,
                network_mode="private_endpoint",
                account=MODELS,
                models=(
                    ModelDeployment(
                        name="mini", model="gpt-4.1-mini", version="2025-04-14", deployment_type="regional"
                    ),
                ),
            ),
        ),
        network=Network(
            virtual_networks=(
                VirtualNetwork(
                    id=HUB_NETWORK,
                    existing=True,
                    location=REGION,
                    address_prefixes=("10.0.0.0/22",),
                    peerings=(asked, hub_side),
                ),
                VirtualNetwork(
                    id=NETWORK,
                    location=REGION,
                    address_prefixes=("10.1.0.0/22",),
                    dns_servers=("10.0.0.4",),
                    peerings=peerings,
                    ddos_protection_plan=ours("Microsoft.Network/ddosProtectionPlans", "ddos"),
                    subnets=(
                        Subnet(id=gateway_subnet, address_prefixes=("10.1.0.0/27",), default_outbound_access=True),
                        Subnet(id=entry_subnet, address_prefixes=("10.1.1.0/24",)),
                        Subnet(id=ENDPOINTS, address_prefixes=("10.1.2.0/25",)),
                    ),
                ),
            ),
            network_interfaces=(
                NetworkInterface(id=unit, subnet=gateway_subnet, role="api_management", owner=GATEWAY),
            ),
            ddos_protection_plans=(
                DdosProtectionPlan(id=ours("Microsoft.Network/ddosProtectionPlans", "ddos"), location=REGION),
            ),
            public_ip_addresses=(address("pip-apim", "api_management"), address("pip-agw", "application_gateway")),
            services=(
                service(
                    MODELS,
                    "OpenAI",
                    network_acls=NetworkAcls(ip_rules=("198.51.100.7",), virtual_network_rules=(gateway_subnet,)),
                    public_network_access="Enabled",
                ),
                service(ours("Microsoft.Cache/redisEnterprise", "redis-claims")),
                service(VAULT),
            ),
            private_endpoints=(
                endpoint("models", MODELS, "account").model_copy(update={"zone_group": (dns_zone.id,)}),
                endpoint(
                    "theirs",
                    resource_id(HUB, "rg-data", "Microsoft.Storage/storageAccounts", "sttheirs"),
                    "blob",
                    manual_connection=True,
                    asked_in=("R1",),
                ),
            ),
            private_dns_zones=(dns_zone, host_zone),
            web_application_firewall_policies=(
                waf,
                WebApplicationFirewallPolicy(
                    id=front,
                    location="global",
                    protects="front_door",
                    state="Enabled",
                    mode="Prevention",
                    managed_rule_sets=(ManagedRuleSet(type="Microsoft_DefaultRuleSet", version="2.2"), rule_sets[1]),
                    exclusions=(door_exclusion,),
                    rate_limit_per_minute=600,
                    allowed_countries=("SE",),
                ),
            ),
            application_gateways=(
                ApplicationGateway(
                    id=ENTRY,
                    location=REGION,
                    subnet=entry_subnet,
                    zones=("1", "2", "3"),
                    public_ip_address=address("pip-agw", "application_gateway").id,
                    private_address="10.1.1.10",
                    listeners=listeners,
                    backends=(
                        Backend(
                            name="gateway",
                            target=GATEWAY,
                            host_name="ai.example.com",
                            probe_path="/status-0123456789abcdef",
                        ),
                    ),
                    web_application_firewall_policy=edge,
                    private_link=True,
                    identity=reader,
                ),
            ),
            front_doors=(
                FrontDoor(
                    id=DOOR,
                    listeners=(Listener(name="all", protocol="Https", port=443, host_name="ai.example.com"),),
                    origins=(
                        Origin(
                            name="sdc",
                            host_name="ai.example.com",
                            target=ENTRY,
                            private_link_target=ENTRY,
                            private_link_location=REGION,
                            group_id="private",
                        ),
                    ),
                    web_application_firewall_policy=front,
                ),
            ),
            api_managements=(
                ApiManagement(
                    id=GATEWAY,
                    tier="Premium",
                    virtual_network_type="Internal",
                    public_network_access="Enabled",
                    host_names=("ai.example.com",),
                    client_authentication="both",
                    semantic_cache=ours("Microsoft.Cache/redisEnterprise", "redis-claims"),
                    locations=(
                        ApiManagementLocation(
                            location=REGION,
                            units=3,
                            subnet=gateway_subnet,
                            public_ip_address=address("pip-apim", "api_management").id,
                            zones=("1", "2", "3"),
                        ),
                        ApiManagementLocation(location="northeurope", units=1, subnet=gateway_subnet),
                    ),
                    backends=(
                        ApiManagementBackend(
                            name="models-sdc", target=MODELS, url="https://oai-claims.openai.azure.com"
                        ),
                    ),
                ),
                ApiManagement(
                    id=GATEWAY.replace("apim-", "apim2-"),
                    tier="StandardV2",
                    virtual_network_type="None",
                    public_network_access="Disabled",
                    host_names=("apim2.azure-api.net",),
                    locations=(ApiManagementLocation(location=REGION, units=1, subnet=gateway_subnet),),
                ),
            ),
        ),
        identities=(Identity(id=reader, location=REGION, used_by=ENTRY),),
        role_assignments=(
            role(reader, VAULT, stage=4),
            role(GATEWAY, MODELS, stage=8),
            role("<deployment.identity>", dns_zone.id, principal_type="Deployment", stage=2),
        ),
        policy_assignments=_policies("/providers/Microsoft.Management/managementGroups/<policy.management_group>"),
    )


def learning_in_virtual_wan() -> Design:
    """Return Machine Learning and a hub in managed networks, a new virtual WAN with gateways, and a platform scope."""
    group = "rg-platform"
    hub_id = ours("Microsoft.Network/virtualHubs", "vhub", group=group)
    wan = ours("Microsoft.Network/virtualWans", "wan", group=group)
    shared = ours("Microsoft.Network/virtualNetworks", "vnet-shared", group=group)
    firewall = AzureFirewall(
        id=ours("Microsoft.Network/azureFirewalls", "afw", group=group),
        location=REGION,
        tier="Standard",
        virtual_hub=hub_id,
        firewall_policy=ours("Microsoft.Network/firewallPolicies", "afwp", group=group),
    )
    policy = FirewallPolicy(
        id=firewall.firewall_policy or "", location=REGION, tier="Standard", threat_intelligence_mode="Deny"
    )
    vpn = VirtualNetworkGateway(
        id=ours("Microsoft.Network/virtualNetworkGateways", "vgw", group=group),
        location=REGION,
        gateway_type="Vpn",
        sku="VpnGw2AZ",
        subnet=f"{shared}/subnets/GatewaySubnet",
        public_ip_addresses=(address("pip-vgw", "gateway", group).id,),
        active_active=False,
        vpn_client_address_pool=("172.30.0.0/24",),
    )
    circuit = vpn.model_copy(
        update={
            "id": vpn.id.replace("vgw", "ergw"),
            "gateway_type": "ExpressRoute",
            "sku": "ErGw1AZ",
            "public_ip_addresses": (),
            "vpn_client_address_pool": (),
        }
    )
    site = Site(id="site/on-premises", address_prefixes=("172.16.0.0/14",))
    connections = (
        Connection(
            id=ours("Microsoft.Network/connections", "con-vpn", group=group),
            location=REGION,
            gateway=vpn.id,
            site=site.id,
            peer_address="<connectivity.on_premises.vpn_peer>",
        ),
        Connection(
            id=ours("Microsoft.Network/connections", "con-er", group=group),
            location=REGION,
            gateway=circuit.id,
            site=site.id,
            circuit="<connectivity.on_premises.circuit_id>",
        ),
    )
    resolver = ours("Microsoft.Network/dnsResolvers", "dnspr", group=group)
    ruleset = ours("Microsoft.Network/dnsForwardingRulesets", "dnsfrs", group=group)
    workspace = ours("Microsoft.MachineLearningServices/workspaces", "mlw-claims")
    studio = ours("Microsoft.MachineLearningServices/workspaces", "hub-claims")
    registry = ours("Microsoft.MachineLearningServices/registries", "mlr-claims")
    agents = service(ACCOUNT, "AIServices")
    insights = ours("Microsoft.Insights/components", "appi-claims")
    scope = ours("Microsoft.Insights/privateLinkScopes", "ampls", group=group)
    parts = {
        "storage": STORAGE,
        "key_vault": VAULT,
        "container_registry": REGISTRY,
        "application_insights": insights,
        "ai_search": SEARCH,
    }
    rules = (
        OutboundRule(name="mirror", type="FQDN", destination="packages.example"),
        OutboundRule(name="monitor", type="ServiceTag", destination="AzureMonitor", protocol="TCP", port_ranges="443"),
        OutboundRule(name="search", type="PrivateEndpoint", destination=SEARCH, group_id="searchService"),
        OutboundRule(name="made-by-azure", type="PrivateEndpoint", destination=STORAGE, group_id="blob", required=True),
    )
    machine = ours("Microsoft.Compute/virtualMachines", "vm-linux")
    interface = NetworkInterface(
        id=ours("Microsoft.Network/networkInterfaces", "nic-vm"),
        subnet=JUMP,
        role="virtual_machine",
        private_address="10.61.0.4",
    )
    given = VirtualNetwork(
        id="<addressing.existing_networks.swedencentral.virtual_network_id>",
        existing=True,
        location=REGION,
        address_prefixes=("10.62.0.0/22",),
        subnets=(
            Subnet(
                id="<addressing.existing_networks.swedencentral.virtual_network_id>/subnets/snet-private-endpoints",
                address_prefixes=("10.62.0.0/25", "10.62.0.128/25"),
            ),
        ),
    )
    asg = ApplicationSecurityGroup(
        id=ours("Microsoft.Network/applicationSecurityGroups", "asg-models"), location=REGION
    )
    return Design(
        header=header("virtual_wan"),
        scopes=(
            Scope(
                id=f"platform/{REGION}", owner="platform", subscription=UNKNOWN, resource_group=group, location=REGION
            ),
            Scope(
                id=f"workload/{REGION}", owner="workload", subscription=UNKNOWN, resource_group=GROUP, location=REGION
            ),
        ),
        platforms=(
            Platform(
                name="ml",
                kind="azure_machine_learning",
                titles=("Azure Machine Learning",),
                region=REGION,
                network_mode="managed_network",
                account=workspace,
                compute=("clusters",),
                compute_nodes=4,
                dependencies=parts,
                registry=registry,
            ),
            Platform(
                name="studio",
                kind="foundry_hub",
                titles=("Azure AI Studio",),
                region=REGION,
                network_mode="managed_network",
                account=studio,
                projects=("vision",),
                dependencies=parts,
            ),
            Platform(
                name="agents",
                kind="foundry",
                titles=("Microsoft Foundry",),
                region=REGION,
                network_mode="managed_network",
                account=ACCOUNT,
                projects=("agents",),
            ),
        ),
        network=Network(
            virtual_networks=(
                given,
                VirtualNetwork(
                    id=shared,
                    location=REGION,
                    address_prefixes=("10.60.4.0/24",),
                    subnets=tuple(
                        Subnet(id=f"{shared}/subnets/{name}", address_prefixes=(prefix,))
                        for name, prefix in (
                            ("GatewaySubnet", "10.60.4.0/26"),
                            ("snet-dns-inbound", "10.60.4.64/28"),
                            ("snet-dns-outbound", "10.60.4.80/28"),
                        )
                    ),
                ),
                VirtualNetwork(
                    id=NETWORK,
                    location=REGION,
                    address_prefixes=("10.61.0.0/22",),
                    private_endpoint_vnet_policies="Basic",
                    subnets=(
                        Subnet(
                            id=JUMP,
                            address_prefixes=("10.61.0.0/28",),
                            nat_gateway=ours("Microsoft.Network/natGateways", "ng"),
                        ),
                        Subnet(id=ENDPOINTS, address_prefixes=("10.61.1.0/25",)),
                    ),
                ),
            ),
            network_interfaces=(interface,),
            application_security_groups=(asg,),
            public_ip_addresses=(
                address("pip-ng", "nat_gateway").model_copy(update={"sku": "StandardV2"}),
                address("pip-vgw", "gateway", group),
            ),
            nat_gateways=(
                NatGateway(
                    id=ours("Microsoft.Network/natGateways", "ng"),
                    location=REGION,
                    sku="StandardV2",
                    public_ip_addresses=(address("pip-ng", "nat_gateway").id,),
                ),
            ),
            bastion_hosts=(
                BastionHost(
                    id=ours("Microsoft.Network/bastionHosts", "bas-dev"),
                    location=REGION,
                    sku="Developer",
                    virtual_network=NETWORK,
                ),
            ),
            virtual_network_gateways=(circuit, vpn),
            connections=connections,
            sites=(site,),
            virtual_wans=(VirtualWan(id=wan, location=REGION),),
            virtual_hubs=(
                VirtualHub(
                    id=hub_id,
                    location=REGION,
                    address_prefix="10.60.0.0/23",
                    virtual_wan=wan,
                    connections=(
                        HubConnection(
                            id=f"{hub_id}/hubVirtualNetworkConnections/claims",
                            virtual_network=NETWORK,
                            enable_internet_security=True,
                        ),
                    ),
                    routing_intent=RoutingIntent(internet=firewall.id, private_traffic=firewall.id),
                ),
            ),
            firewall_policies=(policy,),
            azure_firewalls=(firewall,),
            services=(
                agents,
                service(workspace, image_build_compute="image-builder"),
                service(studio),
                service(registry),
                *_stores(),
            ),
            managed_networks=tuple(
                ManagedNetwork(
                    id=f"{owner}/managedNetworks/default",
                    owner=owner,
                    location=REGION,
                    isolation_mode="AllowOnlyApprovedOutbound",
                    firewall_sku="Standard",
                    outbound_rules=rules,
                )
                for owner in (ACCOUNT, studio, workspace)
            ),
            network_security_perimeters=(
                NetworkSecurityPerimeter(
                    id=ours("Microsoft.Network/networkSecurityPerimeters", "nsp"),
                    location=REGION,
                    mode="Learning",
                    rules=(
                        PerimeterRule(name="in", direction="Inbound", subscriptions=(UNKNOWN,)),
                        PerimeterRule(name="out", direction="Outbound", fqdns=("data.example",)),
                    ),
                    associations=(STORAGE, VAULT),
                ),
            ),
            private_endpoints=(
                endpoint("workspace", workspace, "amlworkspace", application_security_groups=(asg.id,)),
                endpoint("monitor", scope, "azuremonitor", BLOB_ZONE),
            ),
            monitor_private_link_scopes=(
                MonitorPrivateLinkScope(
                    id=scope, ingestion_access_mode="Open", query_access_mode="Open", scoped_resources=(LOGS, insights)
                ),
            ),
            private_dns_zones=(
                zone(BLOB_ZONE, shared, NETWORK, group=group).model_copy(
                    update={
                        "records": (
                            DnsRecord(name="alias", type="CNAME", values=("other.example",), writer="template"),
                            DnsRecord(name="host", type="A", values=("10.61.1.9",), writer="template"),
                        )
                    }
                ),
            ),
            dns_resolvers=(
                DnsResolver(
                    id=resolver,
                    location=REGION,
                    virtual_network=shared,
                    inbound_endpoints=(
                        InboundEndpoint(
                            id=f"{resolver}/inboundEndpoints/in",
                            subnet=f"{shared}/subnets/snet-dns-inbound",
                            address="10.60.4.68",
                        ),
                    ),
                    outbound_endpoints=(
                        OutboundEndpoint(
                            id=f"{resolver}/outboundEndpoints/out", subnet=f"{shared}/subnets/snet-dns-outbound"
                        ),
                    ),
                ),
            ),
            forwarding_rulesets=(
                ForwardingRuleset(
                    id=ruleset,
                    location=REGION,
                    outbound_endpoints=(f"{resolver}/outboundEndpoints/out",),
                    rules=(
                        ForwardingRule(name="plant", domain_name="plant.example.", target_dns_servers=("172.16.0.10",)),
                    ),
                    links=(RulesetLink(id=f"{ruleset}/virtualNetworkLinks/claims", virtual_network=NETWORK),),
                ),
            ),
        ),
        virtual_machines=(VirtualMachine(id=machine, location=REGION, system="linux", interface=interface.id),),
        workspaces=(Workspace(id=LOGS, existing=False),),
        role_assignments=(role(ACCOUNT, SEARCH), role(workspace, f"/subscriptions/{UNKNOWN}")),
    )


DESIGNS = {
    "standalone_foundry": standalone_foundry,
    "spoke_with_gateway": spoke_with_gateway,
    "learning_in_virtual_wan": learning_in_virtual_wan,
}
