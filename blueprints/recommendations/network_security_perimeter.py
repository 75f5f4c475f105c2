"""Add a network security perimeter only as a second boundary, and learn before enforcing.

"These strategies limit … unauthorized access."

## Why
A perimeter draws a boundary around platform services that needs no network: inside, they trust each other; outside,
rules decide. Endpoint traffic is exempt from it. Sources contradict each other on its state for Foundry.

## Applies
Where it was asked for. It is optional: endpoints with closed public access are the first boundary.

## Options
None; transition, which logs what enforcement would refuse; enforced, with rules.

## When not to
Not for hub projects. Not where a trusted service has to pass: a resource that is secured by the perimeter refuses
trusted services. Shared access signatures are refused inside it.

## Changes
A perimeter with its associations; in enforced mode rules for the subscription inbound and approved names outbound.

## Waived
Nothing is lost but the second boundary.
"""

from blueprints.answers.assigned_sets import denies_public_access
from blueprints.design.services import NetworkSecurityPerimeter, PerimeterRule, Service
from blueprints.draft.draft import WORKLOAD_SUBSCRIPTION
from blueprints.recommendations.recommendation import (
    Chosen,
    Context,
    Recommendation,
    Row,
    always,
    whole_design,
)

PURPOSES = ("storage", "key_vault", "ai_search", "log_analytics", "application_insights", "cosmos_db")
ACCOUNT_KINDS = ("AIServices", "OpenAI")
WITH_PERIMETER_VALUE = ("storage", "ai_search", "cosmos_db", "log_analytics")
"""Purposes of types whose public access property knows the value SecuredByPerimeter."""


def _applies(context: Context) -> str:
    none = context.answers.private_access.network_security_perimeter == "none"
    return "endpoints with closed public access are enough" if none else ""


def _is_transition(context: Context, _: None) -> bool:
    return context.answers.private_access.network_security_perimeter == "transition"


def members(context: Context) -> tuple[Service, ...]:
    """Return the services that a perimeter can hold."""
    services = context.draft.entities.all(Service)
    return tuple(
        service
        for service in services
        if not service.existing and (service.purpose in PURPOSES or service.kind in ACCOUNT_KINDS)
    )


def _because(context: Context, _: None) -> str:
    return f"learn what {len(members(context))} resources really call before anything is refused"


def _change(context: Context, _: None, chosen: Chosen) -> None:
    draft = context.draft
    enforced = chosen.key == "enforced"
    # A deny policy on public access takes no other value than Disabled, and a perimeter holds such services, too.
    opens = enforced and not denies_public_access(context.answers)
    inside = members(context)
    perimeter = NetworkSecurityPerimeter(
        id=draft.id("network_security_perimeter", draft.primary),
        location=draft.primary,
        mode="Enforced" if enforced else "Learning",
        rules=_rules(context) if enforced else (),
        associations=tuple(sorted(service.id for service in inside)),
    )
    draft.entities.put(perimeter)
    for service in inside:
        secured = opens and service.purpose in WITH_PERIMETER_VALUE and not service.network_acls.bypass
        access = "SecuredByPerimeter" if secured else service.public_network_access
        draft.entities.update(service, perimeter=perimeter.id, public_network_access=access)


def _rules(context: Context) -> tuple[PerimeterRule, ...]:
    subscription = f"/subscriptions/{context.answers.workload.subscription_id or WORKLOAD_SUBSCRIPTION}"
    hosts = tuple(str(host) for host in context.answers.egress.data_loss_allowed or ())
    inbound = PerimeterRule(name="own-subscription", direction="Inbound", subscriptions=(subscription,))
    outbound = PerimeterRule(name="approved-hosts", direction="Outbound", fqdns=hosts)
    return (inbound, outbound) if hosts else (inbound,)


RECOMMENDATION = Recommendation[None](
    question="Is there a second boundary around the platform services?",
    applies=_applies,
    things=whole_design,
    rows=(
        Row(
            key="transition",
            input="transition",
            when=_is_transition,
            chosen="associations that log",
            because=_because,
            instead_of="enforced first",
            why_not="it refuses what nobody had listed",
        ),
        Row(
            key="enforced",
            input="enforced",
            when=always,
            chosen="associations and rules",
            because="a second boundary; trusted services lose access where a type is secured by it",
            instead_of="endpoints alone",
        ),
    ),
    change=_change,
    mission=("M20",),
    pillars=("Security",),
    sources=("NSP", "KV-NET", "FGOV", "NSP-FDRY"),
    reads=(
        "private_access.network_security_perimeter",
        "policy.assigned",
        "egress.data_loss_allowed",
        "workload.subscription_id",
    ),
    checks=("perimeter-covers-resources",),
    consequence="the status of Foundry in a perimeter is contradictory in the sources",
    waived="there is no second boundary",
    owner="security",
    needed_before="9",
)
