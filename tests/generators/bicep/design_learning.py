"""Machine Learning in a new virtual WAN."""

from blueprints.design import Design, Network
from blueprints.design.dns import (
    DnsRecord,
    DnsResolver,
    ForwardingRule,
    ForwardingRuleset,
    InboundEndpoint,
    OutboundEndpoint,
    RulesetLink,
)
from blueprints.design.firewalls import AzureFirewall, FirewallPolicy
from blueprints.design.interfaces import BastionHost, NatGateway, NetworkInterface
from blueprints.design.private_link import MonitorPrivateLinkScope
from blueprints.design.routing import (
    HubConnection,
    RoutingIntent,
    Site,
    VirtualHub,
    VirtualWan,
)
from blueprints.design.security import ApplicationSecurityGroup
from blueprints.design.services import (
    ManagedNetwork,
    NetworkSecurityPerimeter,
    OutboundRule,
    PerimeterRule,
)
from blueprints.design.virtual_networks import Subnet, VirtualNetwork
from blueprints.design.workload import (
    Platform,
    Scope,
    VirtualMachine,
    Workspace,
)
from tests.generators.bicep.design_gateways import hub_ways_out, network_ways_out
from tests.generators.bicep.design_parts import (
    ACCOUNT,
    BLOB_ZONE,
    ENDPOINTS,
    GROUP,
    JUMP,
    LOGS,
    NETWORK,
    REGION,
    REGISTRY,
    SEARCH,
    STORAGE,
    UNKNOWN,
    VAULT,
    address,
    endpoint,
    header,
    ours,
    role,
    service,
    stores,
    zone,
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
    site = Site(id="site/on-premises", address_prefixes=("172.16.0.0/14",))
    gateways, links = network_ways_out(shared, group, site.id)
    hub_gateways, hub_links = hub_ways_out(hub_id, group, site.id)
    resolver = ours("Microsoft.Network/dnsResolvers", "dnspr", group=group)
    ruleset = ours("Microsoft.Network/dnsForwardingRulesets", "dnsfrs", group=group)
    workspace = ours("Microsoft.MachineLearningServices/workspaces", "mlw-claims")
    studio = ours("Microsoft.MachineLearningServices/workspaces", "hub-claims")
    registry = ours("Microsoft.MachineLearningServices/registries", "mlr-claims")
    agents = service(ACCOUNT, "AIServices", sku="S0")
    perimeter = ours("Microsoft.Network/networkSecurityPerimeters", "nsp")
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
        owner=machine,
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
            virtual_network_gateways=(*gateways, *hub_gateways),
            connections=(*links, *hub_links),
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
                    firewall=firewall.id,
                ),
            ),
            firewall_policies=(policy,),
            azure_firewalls=(firewall,),
            services=(
                agents,
                service(workspace, "Default", sku="Basic", image_build_compute="image-builder"),
                service(studio, "Hub", sku="Basic"),
                service(studio.replace("hub-claims", "vision"), "Project", sku="Basic", platform="studio"),
                service(registry),
                *(
                    one.model_copy(update={"perimeter": perimeter}) if one.id in (STORAGE, VAULT) else one
                    for one in stores()
                ),
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
                    id=perimeter,
                    location=REGION,
                    mode="Learning",
                    rules=(
                        PerimeterRule(name="in", direction="Inbound", subscriptions=(f"/subscriptions/{UNKNOWN}",)),
                        PerimeterRule(name="office", direction="Inbound", address_prefixes=("203.0.113.0/24",)),
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
