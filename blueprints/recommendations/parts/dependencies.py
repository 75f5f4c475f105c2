"""Write the services that a platform depends on: new, existing, or another platform's own."""

from typing import Literal

from blueprints.answers.platforms import Platform as PlatformAnswer
from blueprints.design.services import NetworkAcls, Service
from blueprints.design.workload import Platform
from blueprints.recommendations.parts.dependency_kinds import (
    DEPENDENCY_KINDS,
    DependencyKind,
    dependency_kind,
    links_of,
    ports_of,
)
from blueprints.recommendations.parts.foundry_roles import assign_store_roles
from blueprints.recommendations.parts.services import add_host_names, host_names, put_service
from blueprints.recommendations.recommendation import Context

Access = Literal["Enabled", "Disabled"]
ENCRYPTED = ("storage", "container_registry", "ai_search", "cosmos_db")
"""Roles that take a customer-managed key."""


def is_kept(choice: str | None) -> bool:
    """Tell whether an answer of `dependencies` brings a service."""
    return choice not in (None, "none")


def write_dependencies(context: Context, answer: PlatformAnswer, *, public: bool = False) -> None:
    """Add the dependencies of a platform in every region, note them on its record, and give it its roles on them."""
    for region in answer.regions:
        record = next(p for p in context.draft.records.all(Platform) if (p.name, p.region) == (answer.name, region))
        found = dict(record.dependencies)
        for kind in DEPENDENCY_KINDS:
            choice = _choice(context, answer, kind.role)
            if is_kept(choice):
                found[kind.role] = write_dependency(context, kind, choice, region, answer=answer, public=public).id
        record = context.draft.records.replace(record, dependencies=found)
        _admit_registry(context, record)
        _encrypt(context, record)
        assign_store_roles(context, record)


def write_dependency(
    context: Context,
    kind: DependencyKind,
    choice: str,
    region: str,
    *,
    answer: PlatformAnswer | None = None,
    instance: str = "",
    public: bool = False,
) -> Service:
    """Add a dependency and return it; one that is shared gets the further names that this platform needs.

    `choice` is new, a resource id, or the name of the platform whose own it is.
    """
    draft = context.draft
    owner = answer.name if answer else ""
    existing = choice.startswith("/")
    shared = "" if existing or choice == "new" else choice
    identifier = choice if existing else draft.id(kind.name, region, shared or owner or instance)
    links = links_of(answer, kind)
    there = draft.entities.find(Service, identifier)
    if there:
        return _widen(context, there, links)
    return put_service(
        context,
        Service(
            id=identifier,
            existing=existing,
            type=kind.arm_type,
            kind=kind.kind,
            location=region,
            sku=kind.sku,
            platform=shared or owner,
            purpose=kind.role,
            public_network_access="Enabled" if public else _ingestion(context, kind),
            query_public_network_access=_ingestion(context, kind) if kind.role == "application_insights" else "",
            network_acls=NetworkAcls(default_action="Allow" if public else "Deny"),
            host_names=host_names(context, links, identifier.rsplit("/", 1)[-1], region),
            ports=ports_of(links),
            identity=kind.identity,
        ),
    )


def _widen(context: Context, service: Service, links: tuple[str, ...]) -> Service:
    """Give a shared service the sub-resources that a further platform needs."""
    known = {host.group_id for host in service.host_names}
    named = host_names(context, links, service.name, service.location)
    wider = add_host_names(context, service, (host for host in named if host.group_id not in known))
    ports = tuple(dict.fromkeys((*service.ports, *ports_of(links))))
    return context.draft.entities.update(wider, ports=ports)


def _ingestion(context: Context, kind: DependencyKind) -> Access:
    """Keep Application Insights open where no private link scope exists: it has no endpoint of its own."""
    scope = context.answers.monitoring.private_link_scope
    return "Enabled" if kind.role == "application_insights" and scope == "none" else "Disabled"


def _choice(context: Context, answer: PlatformAnswer, role: str) -> str:
    """Return what was answered; the vault that holds the keys stands for a new one that only keys would need."""
    choice = answer.dependencies.get(role) or "none"
    keys = context.answers.identity.keys_vault_id
    for_keys = role == "key_vault" and choice == "new" and answer.kind != "azure_machine_learning"
    return str(keys) if for_keys and keys else choice


def _admit_registry(context: Context, record: Platform) -> None:
    """Let the registry of a workspace read its closed storage, or sharing models fails."""
    storage = context.draft.entities.find(Service, record.dependencies.get("storage", ""))
    if storage is None or storage.existing or not record.registry:
        return
    rules = tuple(dict.fromkeys((*storage.network_acls.resource_rules, record.registry)))
    acls = storage.network_acls.model_copy(update={"resource_rules": rules})
    context.draft.entities.update(storage, network_acls=acls)


def _encrypt(context: Context, record: Platform) -> None:
    """Name the vault that holds the keys of the platform and of what it keeps data in."""
    vault = str(context.answers.identity.keys_vault_id or record.dependencies.get("key_vault", ""))
    if not context.answers.identity.customer_managed_keys or not vault:
        return
    if vault not in context.draft.entities:
        context.draft.entities.put(_vault_of_others(vault, record.region))
    stores = (record.dependencies.get(role, "") for role in ENCRYPTED)
    for identifier in dict.fromkeys((record.account, *record.accounts, *stores)):
        service = context.draft.entities.find(Service, identifier)
        if service and not service.existing:
            context.draft.entities.update(service, customer_managed_key=vault)


def _vault_of_others(identifier: str, region: str) -> Service:
    """Return a vault that is there and that nobody in this network calls: Azure fetches the keys by itself."""
    return Service(
        id=identifier,
        existing=True,
        type=dependency_kind("key_vault").arm_type,
        location=region,
        purpose="key_vault",
        public_network_access="Disabled",
    )


__all__ = ["dependency_kind", "is_kept", "write_dependencies", "write_dependency"]
