"""A spoke of an existing hub, with a gateway and entries."""

from blueprints.design import Design, Network
from blueprints.design.dns import (
    DnsRecord,
)
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
from blueprints.design.interfaces import DdosProtectionPlan, NetworkInterface
from blueprints.design.model import resource_id
from blueprints.design.services import (
    NetworkAcls,
)
from blueprints.design.virtual_networks import Peering, Subnet, VirtualNetwork
from blueprints.design.workload import (
    Identity,
    ModelDeployment,
    Platform,
    Scope,
)
from tests.generators.bicep.design_parts import (
    DNS,
    ENDPOINTS,
    GROUP,
    HUB,
    NETWORK,
    REGION,
    UNKNOWN,
    VAULT,
    address,
    endpoint,
    header,
    ours,
    policies,
    role,
    service,
    zone,
)

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
    unit = f"{gateway_subnet}/interfaces/api-management"
    integrated = GATEWAY.replace("apim-", "apim2-")
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
            web_application_firewall_policy=edge,
        ),
        Listener(
            name="http",
            protocol="Http",
            port=80,
            host_name="ai.example.com",
            public=False,
            redirect_to_https=True,
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
                    sku="S0",
                ),
                service(ours("Microsoft.Cache/redisEnterprise", "redis-claims"), sku="Balanced_B5"),
                service(VAULT, sku="standard"),
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
                    listeners=(
                        Listener(
                            name="all",
                            protocol="Https",
                            port=443,
                            host_name="ai.example.com",
                            web_application_firewall_policy=front,
                        ),
                    ),
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
                    certificate="<gateway.certificate_id>",
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
                    id=integrated,
                    tier="StandardV2",
                    virtual_network_type="None",
                    public_network_access="Disabled",
                    host_names=("apim2-claims.azure-api.net",),
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
        policy_assignments=policies("/providers/Microsoft.Management/managementGroups/<policy.management_group>"),
    )
