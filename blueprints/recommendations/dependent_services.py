"""Give each platform the closed services that it depends on.

"deploy required dependent services … like Azure Storage, Azure Key Vault, and Azure Container Registry"

## Why
A platform is as private as its weakest dependency: prompts, files, images and vectors lie there. An open storage
account behind a closed workspace gives the data away.

## Applies
Every platform, and the gateway or entry that needs certificates or a cache.

## Options
New services where a platform needs them; existing ones by resource id; another platform's own, shared.

## When not to
Leave out what is optional and unused. Do not share a container registry between a production and a sandbox workload.

## Changes
Storage, Key Vault, Container Registry, AI Search, Cosmos DB, Application Insights and a cache, each closed. Existing
ones get an endpoint and an approval row, never other properties.

## Waived
That service's public access stays as its owner set it.
"""

from collections.abc import Callable

from blueprints.answers.platforms import Platform
from blueprints.recommendations.parts.dependencies import is_kept, write_dependencies
from blueprints.recommendations.parts.gateway_dependencies import (
    needs_certificates,
    needs_semantic_cache,
    write_gateway_dependencies,
)
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always

Subject = Platform | None
"""A platform, or None for the gateway and the entry in front of it."""

ACCOUNTS = ("azure_openai", "azure_ai_services")


def _things(context: Context) -> tuple[Thing[Subject], ...]:
    platforms: list[Thing[Subject]] = [Thing(platform.name, platform) for platform in context.answers.platforms]
    if needs_semantic_cache(context) or needs_certificates(context):
        platforms.append(Thing("gateway", None))
    return tuple(platforms)


def _is(subject: Subject, *kinds: str) -> bool:
    return subject is not None and subject.kind in kinds


def _own_stores(_: Context, subject: Subject) -> bool:
    return (
        subject is not None and subject.kind == "foundry" and subject.agents != "none" and subject.data_stores == "own"
    )


def _named(subject: Subject) -> str:
    if subject is None:
        return ""
    return ", ".join(service.replace("_", " ") for service, choice in subject.dependencies.items() if is_kept(choice))


def _because(reason: str) -> Callable[[Context, Subject], str]:
    def because(_: Context, subject: Subject) -> str:
        named = _named(subject)
        return f"{reason}; here {named}" if named else f"{reason}; here none"

    return because


def _change(context: Context, subject: Subject, _: Chosen) -> None:
    if subject is None:
        write_gateway_dependencies(context)
    else:
        write_dependencies(context, subject)


def _waive(context: Context, subject: Subject) -> None:
    if subject is None:
        write_gateway_dependencies(context)
    else:
        write_dependencies(context, subject, public=True)


RECOMMENDATION = Recommendation[Subject](
    question="Which services does each platform depend on, and are they closed?",
    things=_things,
    rows=(
        Row(
            key="foundry_own_stores",
            input="foundry, agents ≠ none, data_stores own",
            when=_own_stores,
            chosen="Storage, AI Search and Cosmos DB, closed",
            because=_because("agents keep files, vectors and threads in all three"),
            instead_of="two of the three",
            why_not="the capability host fails without all three",
        ),
        Row(
            key="foundry_platform_managed",
            input="foundry, platform_managed or none",
            when=lambda _, subject: _is(subject, "foundry"),
            chosen="no stores; a registry for hosted agents",
            because=_because("the platform keeps the data of its agents, or there is none"),
            instead_of="stores that nobody uses",
        ),
        Row(
            key="foundry_hub",
            input="foundry_hub",
            when=lambda _, subject: _is(subject, "foundry_hub"),
            chosen="Storage with blob and file; others on demand",
            because=_because("a hub needs storage at once, a registry and search later"),
            instead_of="a vault and a registry from the first day",
        ),
        Row(
            key="machine_learning",
            input="azure_machine_learning",
            when=lambda _, subject: _is(subject, "azure_machine_learning"),
            chosen="Storage, vault, Premium registry, Application Insights",
            because=_because("the workspace does not start without them"),
            instead_of="a registry below Premium",
            why_not="it has no private endpoint",
        ),
        Row(
            key="accounts",
            input="azure_openai, ai services",
            when=lambda _, subject: _is(subject, *ACCOUNTS),
            chosen="only what was answered, and a vault for own keys",
            because=_because("a single account needs nothing beside it"),
            instead_of="services that nobody uses",
        ),
        Row(
            key="semantic_cache",
            input="gateway semantic_cache",
            when=lambda context, _: needs_semantic_cache(context),
            chosen="Azure Managed Redis, a vault, Application Insights",
            because="answers are cached by meaning in a cache of the workload",
            instead_of="a public cache",
        ),
        Row(
            key="certificates",
            input="ingress or gateway host name",
            when=always,
            chosen="a vault for certificates",
            because="a host name of your own needs a certificate that can be renewed",
            instead_of="certificates in files",
        ),
    ),
    change=_change,
    waive=_waive,
    mission=("M12", "M16", "M17"),
    pillars=("Security", "Reliability"),
    sources=("FPE", "FVN", "AMLVNET", "HUBPE", "CAF-NET", "ACR-PE"),
    reads=(
        "platforms[].dependencies.<service>",
        "platforms[].agents",
        "platforms[].data_stores",
        "platforms[].compute",
        "platforms[].tools",
        "gateway.semantic_cache",
        "gateway.host_name",
        "gateway.certificate_id",
        "ingress.certificate",
        "ingress.certificate_id",
        "identity.customer_managed_keys",
        "identity.keys_vault_id",
    ),
    checks=("dependencies-are-private", "endpoint-per-closed-resource"),
    consequence="Each dependency brings endpoints, zones, an owner and roles.",
    waived="that service's public access stays as its owner set it",
    owner="workload",
    needed_before="4",
)
