"""Let trusted Azure services pass a closed firewall only where a feature needs it.

"These strategies limit … unauthorized access."

## Why
Some platform paths start in Microsoft's own services and reach a resource by its public name. The bypass admits them
by identity. Each one is a door, so each has its reason.

## Applies
Always, resource by resource. None unless a row of the table needs it.

## Options
No bypass; a rule for one resource instance, which is narrower; or trusted services by identity.

## When not to
Tasks of the container registry are no trusted caller since June 2025. A perimeter in enforced mode blocks trusted
services as well.

## Changes
The bypass property of the resource's firewall, or a resource instance rule, with the reason beside it.

## Waived
With the answer "none" no resource has a bypass, and the feature that needs it fails; the check names it.
"""

from collections.abc import Iterator

from blueprints.design.services import Service
from blueprints.design.workload import Platform
from blueprints.recommendations.parts.exceptions import declare
from blueprints.recommendations.parts.monitoring import flow_log_storage_id, logged_networks
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always

TRUSTED = ("AzureServices",)
REGISTRY = "the registry of a workspace reads its closed storage, or sharing models fails"
REGISTRY_DECISION = "machine-learning-registry-isolation"
LEARNING = ("azure_machine_learning", "foundry_hub")
PURPOSES = (
    "storage",
    "account",
    "key_vault",
    "container_registry",
    "ai_search",
)


def _things(context: Context) -> Iterator[Thing[Service]]:
    for service in context.draft.entities.all(Service):
        if service.purpose in PURPOSES and (not service.existing or _holds_keys(context, service)):
            yield Thing(service.name, service)
    if context.answers.monitoring.flow_logs:
        ids = dict.fromkeys(flow_log_storage_id(context.draft, n) for n in logged_networks(context.draft))
        for planned in map(_planned_log_storage, ids):
            yield Thing(planned.name, planned)


def _holds_keys(context: Context, service: Service) -> bool:
    """Tell whether customer-managed keys lie in the service: its owner has to admit what encrypts with them."""
    return service.purpose == "key_vault" and bool(context.answers.identity.customer_managed_keys)


def _planned_log_storage(identifier: str) -> Service:
    """Return the storage that network monitoring writes flow logs to: its door is decided here, it is made later."""
    return Service(
        id=identifier,
        type="Microsoft.Storage/storageAccounts",
        location="",
        purpose="flow_log_storage",
        public_network_access="Disabled",
    )


def _allowed(context: Context) -> bool:
    return context.answers.private_access.trusted_azure_services == "allow_listed"


def _users(context: Context, service: Service, *kinds: str) -> tuple[Platform, ...]:
    platforms = (p for p in context.draft.records.all(Platform) if p.kind in kinds)
    return tuple(p for p in platforms if service.id in p.dependencies.values())


def _is_learning_storage(context: Context, service: Service) -> bool:
    return _allowed(context) and service.purpose == "storage" and bool(_users(context, service, *LEARNING))


def _is_log_storage(context: Context, service: Service) -> bool:
    return _allowed(context) and service.purpose == "flow_log_storage"


def _is_called_account(context: Context, service: Service) -> bool:
    kinds = [platform.kind for platform in context.draft.records.all(Platform)]
    return _allowed(context) and service.purpose == "account" and any(kind in LEARNING for kind in kinds)


def _is_key_vault_in_use(context: Context, service: Service) -> bool:
    keys = context.answers.identity.customer_managed_keys
    certificate = context.answers.ingress.certificate == "key_vault" and "application_gateway" in str(
        context.answers.ingress.kind
    )
    return _allowed(context) and service.purpose == "key_vault" and bool(keys or certificate)


def _is_learning_registry(context: Context, service: Service) -> bool:
    pulls = _users(context, service, *LEARNING)
    return _allowed(context) and service.purpose == "container_registry" and bool(pulls)


def _is_called_search(context: Context, service: Service) -> bool:
    users = _users(context, service, "azure_openai", "foundry")
    from_service = any(p.kind == "azure_openai" or p.network_mode == "private_endpoint_only" for p in users)
    return _allowed(context) and service.purpose == "ai_search" and from_service


def _change(context: Context, service: Service, chosen: Chosen) -> None:
    if chosen.key == "none":
        if rules := service.network_acls.resource_rules:
            declare(context, service.id, "resourceAccessRules", ", ".join(rules), REGISTRY, REGISTRY_DECISION)
        return
    row = next(row for row in RECOMMENDATION.rows if row.key == chosen.key)
    why = str(row.because)
    if chosen.key == "instance":
        users = _users(context, service, *LEARNING)
        callers = tuple(sorted({p.account for p in users} | {p.registry for p in users if p.registry}))
        acls = service.network_acls.model_copy(update={"resource_rules": callers})
        declare(context, service.id, "resourceAccessRules", ", ".join(callers), why, "trusted-service-bypass")
    else:
        acls = service.network_acls.model_copy(update={"bypass": TRUSTED})
        declare(context, service.id, "bypass", "AzureServices", why, "trusted-service-bypass")
    if service.existing:
        _ask_owner(context, service)
    if service.id in context.draft.entities:
        context.draft.entities.update(service, network_acls=acls)


def _ask_owner(context: Context, vault: Service) -> None:
    context.draft.records.ask(
        "roles",
        part="approvals",
        owner=context.answers.owners.security,
        order=4,
        needed_before=5,
        asked=f"Let trusted Microsoft services through the firewall of {vault.name}.",
        why="services wrap their keys in the vault by identity; without it they cannot be encrypted with them",
        decision="trusted-service-bypass",
        source="KV-NET",
        reversible="switch the exception off",
        done_when="the vault's network settings show the exception",
        columns={
            "principal": f"owner of {vault.name}",
            "principal_type": "User",
            "role": "change the vault's network settings",
            "scope": vault.id,
            "created_in_stage": "4",
            "needed_before": "5",
            "why": "customer-managed keys",
            "privileged": "no",
            "how_it_is_named": "",
        },
    )


RECOMMENDATION = Recommendation[Service](
    question="Which trusted Azure services may pass a closed firewall?",
    things=_things,
    rows=(
        Row(
            key="instance",
            input="Storage: a Machine Learning or hub workspace uses it",
            when=_is_learning_storage,
            chosen="a rule for the workspace alone",
            because="the workspace reads and writes its default storage by identity",
            instead_of="trusted services as a whole",
            why_not="the instance rule admits one workspace, the bypass every trusted service",
        ),
        Row(
            key="logs",
            input="Storage: diagnostic logs",
            when=_is_log_storage,
            chosen="trusted services, for logs",
            because="Network Watcher writes flow logs as a trusted service",
            instead_of="open storage",
        ),
        Row(
            key="account",
            input="AI account: Azure ML, AI Search or another AI account calls it by identity",
            when=_is_called_account,
            chosen="trusted services by identity",
            because="Machine Learning calls the account by its identity",
            instead_of="public access",
        ),
        Row(
            key="vault",
            input="Key Vault: customer-managed keys; App Gateway certificate",
            when=_is_key_vault_in_use,
            chosen="trusted services by identity",
            because="services wrap their keys and read certificates in the vault by identity",
            instead_of="an open vault",
        ),
        Row(
            key="registry",
            input="ACR: ML image pulls",
            when=_is_learning_registry,
            chosen="trusted services; not for registry tasks",
            because="Machine Learning pulls images as a trusted service",
            instead_of="an open registry",
        ),
        Row(
            key="search",
            input="AI Search: Foundry or Azure OpenAI calls it",
            when=_is_called_search,
            chosen="trusted services by identity",
            because="the account asks the index from Microsoft's side, not from a subnet of yours",
            instead_of="public search",
        ),
        Row(
            key="none",
            input="else",
            when=always,
            chosen="no bypass",
            because="no feature of this design needs it",
            instead_of="trusted services by default",
            why_not="the list of trusted services is Microsoft's and grows",
        ),
    ),
    change=_change,
    mission=("M20",),
    pillars=("Security",),
    sources=("CSV", "POL", "KV-NET", "ACR-PE"),
    reads=(
        "private_access.trusted_azure_services",
        "identity.customer_managed_keys",
        "ingress.kind",
        "ingress.certificate",
        "platforms[].kind",
        "platforms[].dependencies",
        "monitoring.flow_logs",
    ),
    checks=("bypass-is-justified", "keys-reachable-by-services"),
    consequence="a trusted service passes the firewall of the resource with its identity and its role",
    waived="no resource has a bypass; the feature that needs it fails and is named",
    owner="security",
    needed_before="4",
)
