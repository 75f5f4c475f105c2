"""The kinds of services that platforms depend on: type, size, and the private link types that each platform needs."""

from dataclasses import dataclass

from blueprints.answers.platforms import Platform


@dataclass(frozen=True)
class DependencyKind:
    """What is made for a role: ARM type and kind, its name in the catalog, private link types, size, identity."""

    role: str
    arm_type: str
    name: str
    links: tuple[str, ...]
    sku: str
    kind: str = ""
    identity: str = "SystemAssigned"


DEPENDENCY_KINDS = (
    DependencyKind(
        role="storage",
        arm_type="Microsoft.Storage/storageAccounts",
        name="storage_account",
        links=("storage_blob",),
        sku="Standard_LRS",
        kind="StorageV2",
    ),
    DependencyKind(
        role="key_vault",
        arm_type="Microsoft.KeyVault/vaults",
        name="key_vault",
        links=("key_vault",),
        sku="standard",
        identity="",
    ),
    DependencyKind(
        role="container_registry",
        arm_type="Microsoft.ContainerRegistry/registries",
        name="container_registry",
        links=("container_registry",),
        sku="Premium",
    ),
    DependencyKind(
        role="ai_search",
        arm_type="Microsoft.Search/searchServices",
        name="ai_search",
        links=("ai_search",),
        sku="standard",
    ),
    DependencyKind(
        role="cosmos_db",
        arm_type="Microsoft.DocumentDB/databaseAccounts",
        name="cosmos_db",
        links=("cosmos_nosql",),
        sku="Standard",
        kind="GlobalDocumentDB",
    ),
    DependencyKind(
        role="application_insights",
        arm_type="Microsoft.Insights/components",
        name="application_insights",
        links=(),
        sku="",
        kind="web",
        identity="",
    ),
    DependencyKind(
        role="cache",
        arm_type="Microsoft.Cache/redisEnterprise",
        name="managed_redis",
        links=("managed_redis",),
        sku="Balanced_B1",
        identity="",
    ),
)
"""In the order in which a platform's dependencies are written."""

HTTPS_PORT, FILE_PORT, REDIS_PORT = 443, 445, 10000


def dependency_kind(role: str) -> DependencyKind:
    """Return the kind of a role."""
    return next(kind for kind in DEPENDENCY_KINDS if kind.role == role)


def links_of(platform: Platform | None, kind: DependencyKind) -> tuple[str, ...]:
    """Return the private link types that a platform needs of a dependency: storage differs by platform and tools."""
    if kind.role != "storage" or platform is None:
        return kind.links
    links = list(kind.links)
    if platform.kind in ("azure_machine_learning", "foundry_hub"):
        links.append("storage_file")
        if "batch_endpoints" in (platform.compute or ()):
            links += ["storage_queue", "storage_table"]
    if platform.kind == "foundry" and "azure_functions" in (platform.tools or ()):
        links += ["storage_file", "storage_queue"]
    return tuple(links)


def ports_of(links: tuple[str, ...]) -> tuple[int, ...]:
    """Return the data plane ports behind private link types."""
    if "managed_redis" in links:
        return (REDIS_PORT,)
    return (HTTPS_PORT, FILE_PORT) if "storage_file" in links else (HTTPS_PORT,)
