"""Leave no way round the gateway.

"A generative AI gateway sits between your front-end and the AI endpoints."

## Why
Quotas, keys and logs of a gateway count for nothing if a client can call the model endpoint beside it. Roles alone
do not stop a client that has one.

## Applies
When a gateway stands in front of the models.

## Options
Rules that admit the gateway and operators to the model endpoints; rules by service where models and data share a
subnet.

## When not to
Agents of Foundry call their own account's models directly: the runtime works that way, and the document says so.

## Changes
Rules on the endpoint subnets name the service that each client may call. Only the gateway's identity, and the
operators, hold the inference role.

## Waived
Clients may go round quotas and logs.
"""

from blueprints import catalog
from blueprints.design.delivery import Fact
from blueprints.design.ingress import ApiManagement
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.services import Service
from blueprints.design.workload import Platform, RoleAssignment
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, always, whole_design

INFERENCE_ROLE = "cognitive_services_openai_user"


def _applies(context: Context) -> str:
    return "" if context.draft.entities.all(ApiManagement) else "no gateway stands in front of the models"


def _models(context: Context) -> tuple[str, ...]:
    return context.draft.intent.decided.model_services


def _shared_subnet(context: Context, _: None) -> bool:
    models = set(_models(context))
    endpoints = context.draft.entities.all(PrivateEndpoint)
    with_models = {e.subnet for e in endpoints if e.target in models}
    return any(e.subnet in with_models for e in endpoints if e.target not in models)


def _peered(context: Context, _: None) -> bool:
    answers = context.answers
    outside = any(client.place in ("peered_network", "on_premises") for client in answers.clients)
    return outside and not answers.private_access.inspect_endpoint_traffic


def _agents(context: Context, _: None) -> bool:
    return any(platform.agents != "none" for platform in context.draft.records.all(Platform))


def _counted(context: Context, _: None) -> str:
    return f"one place for quota and logs of {len(_models(context))} model accounts"


def _change(context: Context, _: None, chosen: Chosen) -> None:
    draft = context.draft
    gateway = draft.entities.all(ApiManagement)[0]
    role = catalog.role_definitions()[INFERENCE_ROLE]
    for account in _models(context):
        service = draft.entities.find(Service, account)
        if service and not gateway.existing:
            draft.records.add(
                RoleAssignment(
                    principal=gateway.id,
                    role=role.title,
                    role_definition=role.guid or "",
                    scope=account,
                    why="the gateway calls the models with its own identity",
                    stage=8,
                    needed_before=8,
                    assigned_by="template" if context.answers.identity.deployment_can_assign_roles else "request",
                    recommendation="gateway-no-bypass",
                )
            )
    if "agents" in chosen:
        draft.records.add(
            Fact(
                what="Agents call their models directly",
                text="The agent runtime uses its own account; the gateway does not see these calls.",
                source="APIM-GENAI",
            )
        )


RECOMMENDATION = Recommendation[None](
    question="Can a client go round the gateway?",
    applies=_applies,
    things=whole_design,
    rows=(
        Row(
            key="rules",
            input="policies Enabled on the endpoint subnet (default)",
            when=always,
            chosen="only the gateway and operators are admitted",
            because=_counted,
            instead_of="relying on roles alone",
        ),
        Row(
            key="per_service",
            input="models and data share the endpoint subnet",
            when=_shared_subnet,
            chosen="rules by service, not by subnet",
            because="a rule for the whole subnet would close data too, or open the models",
            instead_of="allowing all of the subnet",
            adds=True,
        ),
        Row(
            key="peered",
            input="endpoint traffic is not inspected and clients sit in peered networks",
            when=_peered,
            chosen="the group decides for them too",
            because="the endpoint's /32 route avoids the firewall",
            instead_of="firewall rules alone",
            adds=True,
        ),
        Row(
            key="agents",
            input="agents call models",
            when=_agents,
            chosen="direct by default, listed as a known path",
            because="the agent runtime uses its own account",
            instead_of="claiming that all calls pass the gateway",
            adds=True,
        ),
    ),
    change=_change,
    mission=("M23", "M53"),
    pillars=("Security",),
    sources=("CHK", "APIM-GENAI"),
    reads=("gateway.kind", "gateway.backends", "clients[].reaches", "private_access.inspect_endpoint_traffic"),
    checks=("clients-cannot-bypass-gateway",),
    consequence="a client that needs a model gets a path to the gateway, never to the account",
    waived="Clients may go round quotas and logs.",
    owner="security",
    needed_before="9",
)
