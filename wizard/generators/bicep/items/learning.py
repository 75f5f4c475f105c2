"""Workspaces of Azure Machine Learning, hubs with their projects, clusters and registries."""

from collections.abc import Iterator

from blueprints.design import Design
from blueprints.design.services import ManagedNetwork, Service
from blueprints.design.workload import Platform
from wizard.generators.bicep.identifiers import Id
from wizard.generators.bicep.item import Item, reference
from wizard.generators.bicep.items.ai import address_of
from wizard.generators.bicep.items.ours import is_ours
from wizard.generators.bicep.items.outbound_rules import destination
from wizard.generators.bicep.items.services import customer_managed_key
from wizard.generators.bicep.items.stages import ROLES, stage_of_target
from wizard.generators.bicep.text import Value

WORKSPACES = "microsoft.machinelearningservices/workspaces"
PROJECT = "Project"
REGISTRIES = "microsoft.machinelearningservices/registries"
CONNECTED = {"ai_search": ("ai-search", "CognitiveSearch", "searchService")}
PARTS = {
    "storageAccountId": "storage",
    "keyVaultId": "key_vault",
    "applicationInsightsId": "application_insights",
    "containerRegistryId": "container_registry",
}


def items(design: Design) -> Iterator[Item]:
    """Yield workspaces and hubs with what lives in them, then registries."""
    managed = {network.owner: network for network in design.network.managed_networks}
    platforms = {platform.account: platform for platform in design.platforms}
    for service in design.network.services:
        if not is_ours(service):
            continue
        if service.kind == PROJECT:
            hub = _hub_of(design, service)
            yield Item("machine_learning_project", service.id, {"location": service.location, "hubId": Id(hub)})
        elif service.type.lower() == WORKSPACES:
            platform = platforms.get(service.id)
            values = _workspace(service, platform, managed.get(service.id))
            values |= {"location": service.location, "customerManagedKey": customer_managed_key(design, service)}
            yield Item("machine_learning_workspace", service.id, values)
            if service.id in managed:
                yield from _outbound_rules(service, managed[service.id])
            if platform:
                yield from _inside(design, service, platform)
        if service.type.lower() == REGISTRIES:
            values = {
                "location": service.location,
                "publicNetworkAccess": service.public_network_access,
                "replicaLocations": (service.location, *service.replica_locations),
            }
            yield Item("machine_learning_registry", service.id, values)


def _hub_of(design: Design, project: Service) -> str:
    """Return the hub of a project: the account of the platform that brought it, in its region."""
    return next(p.account for p in design.platforms if (p.name, p.region) == (project.platform, project.location))


def _workspace(service: Service, platform: Platform | None, managed: ManagedNetwork | None) -> dict[str, Value]:
    dependencies = platform.dependencies if platform else {}
    own_subnet = platform.compute_subnet if platform and not managed else None
    parts: dict[str, Value] = {
        name: Id(dependencies[role]) if role in dependencies else None for name, role in PARTS.items()
    }
    return {
        "kind": "Hub" if platform and platform.kind == "foundry_hub" else "Default",
        "publicNetworkAccess": service.public_network_access,
        **parts,
        "imageBuildCompute": service.image_build_compute,
        "highBusinessImpact": bool(platform and platform.high_business_impact),
        "managedNetwork": _managed_network(managed),
        "serverlessSubnetId": Id(own_subnet) if own_subnet else None,
    }


def _managed_network(managed: ManagedNetwork | None) -> Value:
    if managed is None:
        return {"isolationMode": "Disabled"}
    return {"isolationMode": managed.isolation_mode, "firewallSku": managed.firewall_sku or None}


def _outbound_rules(service: Service, managed: ManagedNetwork) -> Iterator[Item]:
    """Yield the rules that are ours, each a resource: the identity that approves endpoints gets its roles before."""
    for rule in managed.outbound_rules:
        if not rule.required:
            properties = {"type": rule.type, "category": "UserDefined", "destination": destination(rule, spark=True)}
            stage = max(ROLES, stage_of_target(rule.destination)) if rule.type == "PrivateEndpoint" else ROLES
            values: dict[str, Value] = {"workspaceName": service.name, "properties": properties}
            identifier = f"{service.id}/outboundRules/{rule.name}"
            yield Item("machine_learning_outbound_rule", identifier, values, stage=stage)


def _inside(design: Design, service: Service, platform: Platform) -> Iterator[Item]:
    if platform.kind == "foundry_hub":
        yield from _hub_connections(design, service, platform)
    for name in _clusters(service, platform):
        values: dict[str, Value] = {
            "location": service.location,
            "workspaceName": service.name,
            "subnet": reference(platform.compute_subnet),
            "publicIpAddresses": platform.compute_public_ip,
            "maximumNodes": max(platform.compute_nodes, 1),
        }
        yield Item("machine_learning_compute_cluster", f"{service.id}/computes/{name}", values)


def _hub_connections(design: Design, service: Service, platform: Platform) -> Iterator[Item]:
    services = {member.id: member for member in design.network.services}
    for role, (name, category, group_id) in CONNECTED.items():
        target = services.get(platform.dependencies.get(role, ""))
        if target:
            values: dict[str, Value] = {
                "workspaceName": service.name,
                "category": category,
                "target": address_of(target, group_id),
                "serviceId": Id(target.id),
            }
            yield Item("machine_learning_connection", f"{service.id}/connections/{name}", values)


def _clusters(service: Service, platform: Platform) -> tuple[str, ...]:
    """Return the clusters to make: the one that builds images, and one for jobs where clusters are used."""
    builder = (service.image_build_compute,) if service.image_build_compute else ()
    jobs = ("cpu-cluster",) if "clusters" in platform.compute and not builder else ()
    return (*builder, *jobs)
