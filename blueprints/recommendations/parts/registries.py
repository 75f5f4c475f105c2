"""Write a Machine Learning registry with the storage and container registry that Azure makes for it."""

from blueprints import catalog
from blueprints.answers.platforms import Platform as PlatformAnswer
from blueprints.design.model import resource_id, subscription
from blueprints.design.services import HostName, NetworkAcls, Service
from blueprints.design.workload import Platform
from blueprints.recommendations.parts.services import host_names, put_service
from blueprints.recommendations.recommendation import Context

REGISTRY_TYPE = "Microsoft.MachineLearningServices/registries"
LINK = "aml_registry"
MANAGED = {
    "storage": ("Microsoft.Storage/storageAccounts", "StorageV2", "storage_blob"),
    "container_registry": ("Microsoft.ContainerRegistry/registries", "", "container_registry"),
}
"""Role → type, kind and private link type of what the registry's managed group holds."""


def write_registry(context: Context, answer: PlatformAnswer, region: str, *, public: bool = False) -> None:
    """Add the registry of a workspace in a region and note it with its parts on the platform."""
    existing = None if answer.registry == "new" else answer.registry
    identifier = existing or context.draft.id("machine_learning_registry", region, answer.name)
    registry = Service(
        id=identifier,
        existing=existing is not None,
        type=REGISTRY_TYPE,
        location=region,
        platform=answer.name,
        purpose="ml_registry",
        public_network_access="Enabled" if public else "Disabled",
        network_acls=NetworkAcls(default_action="Allow") if public else NetworkAcls(),
        host_names=_host_names(context, identifier.rsplit("/", 1)[-1], region),
    )
    if identifier not in context.draft.entities:
        put_service(context, registry)
    parts = {f"registry_{role}": _managed(context, registry, role).id for role in MANAGED}
    record = next(p for p in context.draft.records.all(Platform) if (p.name, p.region) == (answer.name, region))
    context.draft.records.replace(record, registry=identifier, dependencies={**record.dependencies, **parts})


def _host_names(context: Context, name: str, region: str) -> tuple[HostName, ...]:
    """Return the catalog's names, or a token in its zone where no source states the host."""
    known = host_names(context, (LINK,), name, region)
    return known or tuple(
        HostName(
            group_id="amlregistry",
            host_name=f"<host-of-{name}>.{zone.removeprefix('privatelink.')}",
            private_name=f"<host-of-{name}>.{zone}",
            zone=zone,
        )
        for zone in _zones(context, region)
    )


def _zones(context: Context, region: str) -> tuple[str, ...]:
    return tuple(zone.name for zone in catalog.private_link()[LINK].zones_in(context.answers.cloud.name, region))


def _managed(context: Context, registry: Service, role: str) -> Service:
    """Add what Azure makes in the registry's managed group. Its names are known after creation."""
    arm_type, kind, link = MANAGED[role]
    name = f"<{role.replace('_', '-')}-of-{registry.name}>"
    group = f"azureml-rg-{registry.name}_<guid>"
    identifier = resource_id(subscription(registry.id), group, arm_type, name)
    there = context.draft.entities.find(Service, identifier)
    return there or put_service(
        context,
        Service(
            id=identifier,
            existing=True,
            type=arm_type,
            kind=kind,
            location=registry.location,
            platform=registry.platform,
            purpose=f"registry_{role}",
            public_network_access=registry.public_network_access,
            network_acls=registry.network_acls,
            host_names=host_names(context, (link,), name, registry.location),
        ),
    )
