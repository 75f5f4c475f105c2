"""A Foundry account in a network of its own."""

from blueprints.design import Design, Network
from blueprints.design.firewalls import AzureFirewall, IpGroup
from blueprints.design.interfaces import BastionHost, InterfaceRole, NetworkInterface
from blueprints.design.private_link import EndpointAddress
from blueprints.design.routing import (
    Route,
    RouteTable,
)
from blueprints.design.security import NetworkSecurityGroup, SecurityRule, ServiceEndpointPolicy
from blueprints.design.virtual_networks import ServiceEndpoint, Subnet, VirtualNetwork
from blueprints.design.workload import (
    DiagnosticSetting,
    FlowLog,
    Identity,
    ModelDeployment,
    Platform,
    Scope,
    VirtualMachine,
    Workspace,
)
from tests.generators.bicep.design_firewall import firewall_policy
from tests.generators.bicep.design_parts import (
    ACCOUNT,
    AGENTS,
    BASTION_SUBNET,
    BLOB_ZONE,
    COSMOS,
    ENDPOINTS,
    FIREWALL_SUBNET,
    GROUP,
    JUMP,
    LOGS,
    NETWORK,
    REGION,
    ROUTES,
    SEARCH,
    SECURITY_GROUP,
    STORAGE,
    UNKNOWN,
    address,
    endpoint,
    header,
    host,
    ours,
    policies,
    role,
    service,
    stores,
    zone,
)

ENDPOINT_POLICY = ours("Microsoft.Network/serviceEndpointPolicies", "sep-jump-box")


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
            service_endpoint_policies=(ENDPOINT_POLICY,),
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


def _hosted(subnet: str, role: InterfaceRole, owner: str) -> NetworkInterface:
    return NetworkInterface(id=f"{subnet}/interfaces/{role.replace('_', '-')}", subnet=subnet, role=role, owner=owner)


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
    policy = firewall_policy()
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
            service_endpoint_policies=(
                ServiceEndpointPolicy(
                    id=ENDPOINT_POLICY, location=REGION, service_resources=("/services/Azure/MachineLearning",)
                ),
            ),
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
            network_interfaces=(
                NetworkInterface(id=interface, subnet=JUMP, role="virtual_machine", owner=machine),
                _hosted(AGENTS, "agent_pool", ACCOUNT),
                _hosted(BASTION_SUBNET, "bastion", ours("Microsoft.Network/bastionHosts", "bas-claims")),
            ),
            services=(account, *stores()),
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
        identities=(
            Identity(
                id=ours("Microsoft.ManagedIdentity/userAssignedIdentities", "id-tls"),
                location=REGION,
                used_by=policy.id,
            ),
        ),
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
        policy_assignments=policies(f"/subscriptions/{UNKNOWN}"),
    )
