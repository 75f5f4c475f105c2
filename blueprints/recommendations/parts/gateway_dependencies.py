"""Write what the gateway and the entry in front of it depend on: certificates, telemetry, a cache."""

from blueprints.design.model import resource_id
from blueprints.design.services import Service
from blueprints.recommendations.parts.dependencies import write_dependency
from blueprints.recommendations.parts.dependency_kinds import dependency_kind
from blueprints.recommendations.recommendation import Context

INSTANCE = "gateway"
VAULT_TYPE = "Microsoft.KeyVault/vaults"


def needs_semantic_cache(context: Context) -> bool:
    """Tell whether a new gateway caches answers by meaning."""
    gateway = context.answers.gateway
    return gateway.kind == "new" and bool(gateway.semantic_cache)


def needs_certificates(context: Context) -> bool:
    """Tell whether a host name of the user's own needs a certificate in a vault."""
    answers = context.answers
    gateway = answers.gateway.kind == "new" and answers.gateway.host_name is not None
    entry = answers.ingress.kind != "none" and answers.ingress.certificate == "key_vault"
    return gateway or entry


def write_gateway_dependencies(context: Context) -> None:
    """Add the vault, and with a semantic cache the cache and Application Insights, in each region of the gateway."""
    cached = needs_semantic_cache(context)
    for region in _regions(context):
        _vault(context, region)
        if cached:
            for role in ("cache", "application_insights"):
                write_dependency(context, dependency_kind(role), "new", region, instance=INSTANCE)


def _regions(context: Context) -> tuple[str, ...]:
    gateway = context.answers.gateway
    named = gateway.regions if gateway.kind == "new" else ()
    return tuple(region for region in context.draft.regions if region in named) or (context.draft.primary,)


def _vault(context: Context, region: str) -> Service:
    """Add the vault that the answered certificate lies in, or a new one for certificates."""
    answers = context.answers
    certificate = answers.gateway.certificate_id or answers.ingress.certificate_id
    identifier = _vault_of(context, region, str(certificate)) if certificate else "new"
    return write_dependency(context, dependency_kind("key_vault"), identifier, region, instance=INSTANCE)


def _vault_of(context: Context, region: str, certificate: str) -> str:
    """Return the id of the vault in a certificate's id, which is an ARM id or the vault's own address."""
    if certificate.startswith("/"):
        return "/".join(certificate.split("/")[:9])
    name = certificate.removeprefix("https://").partition(".")[0]
    scope = context.draft.scope("workload", region)
    return resource_id(scope.subscription, f"<resource-group-of-{name}>", VAULT_TYPE, name)
