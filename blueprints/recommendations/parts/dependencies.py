"""Write the services that a platform depends on: new, existing, or another platform's own."""

from dataclasses import dataclass

from blueprints.answers.platforms import Platform as PlatformAnswer
from blueprints.design.services import NetworkAcls, Service
from blueprints.design.workload import Platform
from blueprints.recommendations.parts.foundry_roles import assign_store_roles
from blueprints.recommendations.parts.services import add_host_names, host_names, put_service
from blueprints.recommendations.recommendation import Context


@dataclass(frozen=True)
class Dependency:
    """What is made for a role: ARM type and kind, name in the catalog, private link types, size, ports."""

    role: str
    arm_type: str
    name: str
    links: tuple[str, ...]
    sku: str
    kind: str = ""
    identity: str = "SystemAssigned"


DEPENDENCIES = (
    Dependency(
        "storage",
        "Microsoft.Storage/storageAccounts",
        "storage_account",
        ("storage_blob",),
        "Standard_LRS",
        "StorageV2",
    ),
    Dependency("key_vault", "Microsoft.KeyVault/vaults", "key_vault", ("key_vault",), "standard", identity=""),
    Dependency(
        "container_registry",
        "Microsoft.ContainerRegistry/registries",
        "container_registry",
        ("container_registry",),
        "Premium",
    ),
    Dependency("ai_search", "Microsoft.Search/searchServices", "ai_search", ("ai_search",), "standard"),
    Dependency(
        "cosmos_db",
        "Microsoft.DocumentDB/databaseAccounts",
        "cosmos_db",
        ("cosmos_nosql",),
        "Standard",
        "GlobalDocumentDB",
    ),
    Dependency("application_insights", "Microsoft.Insights/components", "application_insights", (), "", "web", ""),
)
FILE_PORT = 445
NO_VAULT = "none"


def is_kept_dependency(choice: str | None) -> bool:
    """Tell whether an answer of `dependencies` brings a service."""
    return choice not in (None, "none")


def write_dependencies(context: Context, answer: PlatformAnswer, *, public: bool = False) -> None:
    """Add the dependencies of a platform in every region, note them on its record, and give it its roles on them."""
    for region in answer.regions:
        record = next(p for p in context.draft.records.all(Platform) if (p.name, p.region) == (answer.name, region))
        found = dict(record.dependencies)
        for dependency in DEPENDENCIES:
            choice = _choice(context, answer, dependency.role)
            if is_kept_dependency(choice):
                found[dependency.role] = _write(context, answer, region, dependency, choice, public=public)
        record = context.draft.records.replace_with(record, found) if False else _noted(context, record, found)
        _encrypt(context, record)
        assign_store_roles(context, record)


def _noted(context: Context, record: Platform, found: dict[str, str]) -> Platform:
    context.draft.records.replace(record, dependencies=found)
    return record.model_copy(update={"dependencies": found})


def _choice(context: Context, answer: PlatformAnswer, role: str) -> str:
    """Return what was answered; a vault that holds the keys already stands for a new one made for keys alone."""
    choice = answer.dependencies.get(role) or "none"
    keys = context.answers.identity.keys_vault_id
    alone = role == "key_vault" and choice == "new" and answer.kind != "azure_machine_learning"
    return str(keys) if alone and keys else choice


def _write(
    context: Context, answer: PlatformAnswer, region: str, dependency: Dependency, choice: str, *, public: bool
) -> str:
    draft = context.draft
    if choice.startswith("/"):
        identifier, existing = choice, True
    else:
        owner = answer.name if choice == "new" else choice
        identifier, existing = draft.id(dependency.name, region, owner), False
    name = identifier.rsplit("/", 1)[-1]
    links = links_of(answer, dependency)
    there = draft.entities.find(Service, identifier)
    hosts = host_names(context, links, name, region) if there is None else _shared_names(context, links, there, region)
    if there:
        _widen(context, add_host_names(context, there, hosts), links)
        return identifier
    service = Service(
        id=identifier,
        existing=existing,
        type=dependency.arm_type,
        kind=dependency.kind,
        location=region,
        sku=dependency.sku,
        platform=answer.name,
        purpose=dependency.role,
        public_network_access="Enabled" if public or _is_open(context, dependency) else "Disabled",
        query_public_network_access=_query_access(context, dependency),
        network_acls=NetworkAcls(default_action="Allow") if public else _acls(answer, dependency, context, region),
        host_names=hosts,
        ports=(443, FILE_PORT) if "storage_file" in links else (443,),
        identity=dependency.identity,
    )
    return put_service(context, service).id


def links_of(answer: PlatformAnswer, dependency: Dependency) -> tuple[str, ...]:
    """Return the private link types that the platform needs of a dependency: storage differs by platform and tools."""
    if dependency.role != "storage":
        return dependency.links
    links = ["storage_blob"]
    if answer.kind in ("azure_machine_learning", "foundry_hub"):
        links.append("storage_file")
        if "batch_endpoints" in (answer.compute or ()):
            links += ["storage_queue", "storage_table"]
    if answer.kind == "foundry" and "azure_functions" in (answer.tools or ()):
        links += ["storage_file", "storage_queue"]
    return tuple(links)


def _shared_names(context: Context, links: tuple[str, ...], there: Service, region: str) -> tuple:  # type: ignore[type-arg]
    return ()
