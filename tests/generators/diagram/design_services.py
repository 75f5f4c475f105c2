"""The services of the designs made by hand, with their endpoints and zones."""

from blueprints.design.dns import PrivateDnsZone, VirtualNetworkLink
from blueprints.design.model import resource_id
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.services import HostName, ManagedNetwork, OutboundRule, Service
from blueprints.design.virtual_networks import VirtualNetwork
from tests.generators.diagram.design_ids import SUBSCRIPTION, network_id

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


def services(region: str, code: str, copies: int) -> tuple[Service, ...]:
    """Return each service `copies` times; `code` stands for the region in names."""
    return tuple(_service(row, region, code, copy) for copy in range(copies) for row in SERVICES)


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


def endpoints(found: tuple[Service, ...], subnet: str) -> tuple[PrivateEndpoint, ...]:
    """Return an endpoint for each service."""
    return tuple(
        PrivateEndpoint(
            id=network_id("privateEndpoints", f"pep-{service.name}-{service.host_names[0].group_id.lower()}"),
            location=service.location,
            subnet=subnet,
            target=service.id,
            group_ids=(service.host_names[0].group_id,),
        )
        for service in found
    )


def managed_network(found: tuple[Service, ...]) -> ManagedNetwork:
    """Return the managed network of the workspace among the services."""
    workspace = next(service for service in found if service.type.endswith("workspaces"))
    return ManagedNetwork(
        id=f"{workspace.id}/managedNetworks/default",
        owner=workspace.id,
        location=workspace.location,
        isolation_mode="AllowOnlyApprovedOutbound",
        outbound_rules=(
            OutboundRule(name="storage", type="PrivateEndpoint", destination=found[4].id, group_id="blob"),
            OutboundRule(name="packages", type="FQDN", destination="packages.contoso.com"),
        ),
    )


def zones(networks: tuple[VirtualNetwork, ...]) -> tuple[PrivateDnsZone, ...]:
    """Return the zone of each service, linked to every network."""
    found = []
    for zone in sorted({row[4] for row in SERVICES}):
        identity = resource_id(SUBSCRIPTION, "rg-dns", "Microsoft.Network/privateDnsZones", f"privatelink.{zone}")
        links = tuple(
            VirtualNetworkLink(id=f"{identity}/virtualNetworkLinks/{n.name}", virtual_network=n.id) for n in networks
        )
        found.append(PrivateDnsZone(id=identity, links=links))
    return tuple(found)
