"""Sign in with identities and turn keys off.

"Effective networking strategies … training and deployment"

## Why
A key works from every place that the network lets through, and nobody sees who used it. An identity names its caller
and can be withdrawn. An allowed path alone then opens nothing.

## Applies
Always, to each service that has keys.

## Options
Keys off everywhere; keys left on for a named storage account; keys on because the answers say so.

## When not to
The default storage of Machine Learning and the storage of flow logs still use shared keys. Flow logs stop when those
keys are rotated.

## Changes
Local authentication of each service, user-assigned identities where customer-managed keys need one before the
resource exists, and rows on the role sheet.

## Waived
A leaked key works from every place that the network admits.
"""

from collections.abc import Iterator

from blueprints.design.services import Service
from blueprints.design.workload import Identity, Platform
from blueprints.recommendations.parts.accepted_limits import accept
from blueprints.recommendations.parts.exceptions import declare
from blueprints.recommendations.parts.targets import short_name
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always

WITH_KEYS = ("account", "storage", "flow_log_storage", "container_registry", "ai_search", "cosmos_db", "cache")
ENCRYPTED = ("account", "workspace", "storage", "ai_search", "cosmos_db")
LEARNING = ("azure_machine_learning", "foundry_hub")


def _things(context: Context) -> Iterator[Thing[Service]]:
    for service in context.draft.entities.all(Service):
        if service.purpose in {*WITH_KEYS, *ENCRYPTED} and not service.existing:
            yield Thing(service.name, service)


def _is_disabled(context: Context, _: Service) -> bool:
    return context.answers.identity.local_authentication == "disabled"


def _needs_keys(context: Context, service: Service) -> bool:
    platforms = (p for p in context.draft.records.all(Platform) if p.kind in LEARNING)
    default_storage = any(p.dependencies.get("storage") == service.id for p in platforms)
    return _is_disabled(context, service) and (service.purpose == "flow_log_storage" or default_storage)


def _has_own_key(context: Context, service: Service) -> bool:
    return bool(context.answers.identity.customer_managed_keys) and service.purpose in ENCRYPTED


def _change(context: Context, service: Service, chosen: Chosen) -> None:
    keys_on = chosen.key == "enabled" or "exceptions" in chosen
    if service.purpose in WITH_KEYS:
        context.draft.entities.update(service, local_authentication=keys_on)
    if chosen.key == "enabled":
        _accept_keys(context, service)
    if "own_key" in chosen:
        _encrypt(context, service)


def _accept_keys(context: Context, service: Service) -> None:
    why = "keys were answered to stay on"
    declare(context, service.id, "localAuthentication", "Enabled", why, "keyless-authentication")
    accept(
        context.draft,
        "keyless-authentication",
        advice="Sign in with identities and switch keys off",
        done_instead="keys stay on beside identities",
        control="a key works only from where the network lets it through",
    )


def _encrypt(context: Context, service: Service) -> None:
    draft = context.draft
    vault = _vault(context, service)
    name = short_name(context, service)
    region = service.location if service.location in draft.networks else draft.primary
    identity = Identity(id=draft.id("managed_identity", region, name), location=service.location, used_by=service.id)
    draft.records.add(identity)
    draft.entities.update(service, identity="SystemAssigned, UserAssigned", customer_managed_key=vault)
    draft.records.ask(
        "roles",
        owner=context.answers.owners.identity,
        order=4,
        needed_before=4,
        asked=f"Let {identity.id.rsplit('/', 1)[-1]} wrap and unwrap the key of {service.name}.",
        why="the identity must hold its right before the service is created with a customer-managed key",
        decision="keyless-authentication",
        source="POL",
        phase="deployment",
        reversible="delete the assignment",
        done_when="the assignment is listed on the key",
        columns={
            "principal": identity.id.rsplit("/", 1)[-1],
            "principal_type": "ServicePrincipal",
            "role": "the role that the service's page names for customer-managed keys",
            "scope": vault,
            "created_in_stage": "4",
            "needed_before": "4",
            "why": "customer-managed key",
            "privileged": "no",
            "how_it_is_named": "guid of scope, principal and role",
        },
    )


def _vault(context: Context, service: Service) -> str:
    given = context.answers.identity.keys_vault_id
    if given:
        return str(given)
    vaults = [s for s in context.draft.entities.all(Service) if s.purpose == "key_vault"]
    near = [s for s in vaults if s.platform == service.platform] or vaults
    return near[0].id if near else "<identity.keys_vault_id>"


def _waive(context: Context, service: Service) -> None:
    if service.purpose in WITH_KEYS:
        context.draft.entities.update(service, local_authentication=True)


RECOMMENDATION = Recommendation[Service](
    question="May keys be used, or identities only?",
    things=_things,
    rows=(
        Row(
            key="disabled",
            input="local_authentication disabled",
            when=_is_disabled,
            chosen="Entra identities, keys off",
            because="a stolen key works from every allowed place",
            instead_of="keys in Key Vault",
            why_not="a key in a vault is still a key that anyone may copy",
        ),
        Row(
            key="enabled",
            input="else",
            when=always,
            chosen="keys stay on",
            because="the answers keep keys on",
            instead_of="Entra identities, keys off",
        ),
        Row(
            key="exceptions",
            input="ML default storage, flow logs storage",
            when=_needs_keys,
            chosen="shared keys on this account",
            because="the feature signs in with the account's key",
            instead_of="all accounts or none",
            adds=True,
        ),
        Row(
            key="own_key",
            input="customer-managed keys",
            when=_has_own_key,
            chosen="user-assigned identity",
            because="the identity must exist before the resource",
            instead_of="system-assigned first, keys later",
            why_not="the service would be created with Microsoft's key",
            adds=True,
        ),
    ),
    change=_change,
    waive=_waive,
    mission=("M5", "M8", "M14"),
    pillars=("Security",),
    sources=("POL", "FLOW", "CSV"),
    reads=(
        "identity.local_authentication",
        "identity.customer_managed_keys",
        "identity.keys_vault_id",
        "platforms[].kind",
    ),
    checks=("keys-are-off",),
    consequence="every caller needs an identity and a role",
    waived="a leaked key works from every place that the network admits",
    owner="identity",
    needed_before="4",
)
