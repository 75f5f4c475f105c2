"""Put a gateway in front of the models where several consumers or regions share them.

"Consider using Azure API Management (APIM) as a generative AI gateway within your virtual networks."

## Why
Quotas, keys, logs and failover belong in one place before the model. A pool of backends survives a throttled account or
a lost region without each client writing that itself.

## Applies
Where a Foundry account or Azure OpenAI is present.

## Options
A new gateway with a pool of backends; a gateway of another team; none.

## When not to
One application with one account calls its private endpoint directly. The gateway that the Foundry portal creates is
public: never rely on it.

## Changes
The API Management service with an API for the models, its backends with circuit breakers, its policies for tokens and
sign-in, and its identity.

## Waived
There is no single place of control.
"""

from blueprints.design.words import count
from blueprints.recommendations.parts.gateway_services import put_gateways
from blueprints.recommendations.recommendation import (
    Chosen,
    Context,
    Recommendation,
    Row,
    always,
    whole_design,
)

MODELS = ("foundry", "azure_openai")
CONSUMERS = ("applications", "corporate_users", "public_users")


def _applies(context: Context) -> str:
    found = any(platform.kind in MODELS for platform in context.answers.platforms)
    return "" if found else "no platform serves generative models"


def _has_gateway(context: Context) -> bool:
    return context.answers.gateway.kind != "none"


def _serves_the_public(context: Context, _: None) -> bool:
    return _has_gateway(context) and any(client.kind == "public_users" for client in context.answers.clients)


def _is_shared(context: Context, _: None) -> bool:
    return _has_gateway(context)


def _is_small(context: Context, _: None) -> bool:
    alone = len(_consumers(context)) == 0
    return alone or context.answers.workload.environment != "production"


def _consumers(context: Context) -> tuple[str, ...]:
    return tuple(client.name for client in context.answers.clients if client.kind in CONSUMERS)


def _because_shared(context: Context, _: None) -> str:
    models = count(len(context.answers.gateway.backends), "model platform")
    consumers = count(len(_consumers(context)), "consuming client")
    return f"{models} and {consumers} share one place of control"


def _change(context: Context, _: None, chosen: Chosen) -> None:
    if chosen.key in ("public", "shared"):
        put_gateways(context)


RECOMMENDATION = Recommendation[None](
    question="Does a generative AI gateway stand in front of the models?",
    applies=_applies,
    things=whole_design,
    rows=(
        Row(
            key="public",
            input="public_users reach models",
            when=_serves_the_public,
            chosen="gateway",
            because="keys, quotas and logs come before the model",
            instead_of="App Gateway straight to the model",
            why_not="no AI endpoint may be reached from the internet",
        ),
        Row(
            key="shared",
            input="≥ 2 model accounts, or ≥ 2 consuming clients, or resilience ≠ none",
            when=_is_shared,
            chosen="gateway with backend pool, circuit breaker, retry",
            because=_because_shared,
            instead_of="each client implementing it",
        ),
        Row(
            key="small",
            input="one application, one account, sandbox",
            when=_is_small,
            chosen="none",
            because="whoever calls the model calls its private endpoint",
            instead_of="the cost of a gateway",
        ),
        Row(
            key="none",
            input="else",
            when=always,
            chosen="none for now",
            because="one client calls the model privately; a second one would want a gateway",
            instead_of="a gateway from the first client on",
            opens=True,
        ),
    ),
    change=_change,
    mission=("M3", "M51", "M52"),
    pillars=("Security", "Cost", "Reliability"),
    sources=("APIM-GENAI", "CHK"),
    reads=("gateway.kind", "gateway.backends", "clients[].kind", "clients[].reaches", "workload.environment"),
    checks=("gateway-reaches-backends", "clients-use-gateway"),
    consequence="clients call one name; which account answers is the gateway's matter",
    waived="there is no single place of control",
    owner="workload",
    needed_before="8",
)
