"""Parts that the designs of the tests share: ids, endpoints, services, policies."""

from blueprints.design.design import Header
from blueprints.design.dns import (
    PrivateDnsZone,
    VirtualNetworkLink,
)
from blueprints.design.interfaces import PublicIpAddress
from blueprints.design.model import resource_id
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.services import (
    HostName,
    NetworkAcls,
    Service,
    SharedPrivateLink,
)
from blueprints.design.workload import (
    PolicyAssignment,
    RoleAssignment,
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
            "custom_network_interface_name": f"nic-pep-{name}",
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


def stores() -> tuple[Service, ...]:
    """Return the services that platforms depend on."""
    return (
        service(
            STORAGE,
            "StorageV2",
            sku="Standard_LRS",
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
            COSMOS,
            "GlobalDocumentDB",
            sku="Standard",
            host_names=(host("Sql", "cosmos-claims.documents.azure.com"),),
            replica_locations=("northeurope",),
        ),
        service(VAULT, sku="standard"),
        service(REGISTRY, sku="Premium", zone_redundant=True, replica_locations=("northeurope",)),
        service(LOGS, sku="PerGB2018", public_network_access="Enabled", query_public_network_access="Disabled"),
        service(
            ours("Microsoft.Insights/components", "appi-claims"),
            "web",
            public_network_access="Enabled",
            query_public_network_access="Enabled",
        ),
    )


def policies(scope: str) -> tuple[PolicyAssignment, ...]:
    """Return a policy that writes records, one that refuses, and one of somebody else."""
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
