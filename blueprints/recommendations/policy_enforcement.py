"""Assign policies that keep the design as it was deployed.

"Set up Azure policies that enforce private DNS zones and require private endpoints."

## Why
A design holds on the first day. Policies refuse the change that would open it on the second.

## Applies
Always.

## Options
An initiative of this design; the same list for the platform team; nobody, as a recorded deviation.

## When not to
Deny nothing before the last stage: the design must deploy first. Foundry's managed network mode and injection cannot
be enforced by a built-in policy; they are documented.

## Changes
Assignments of built-in policies by what the design holds, in audit until stage 9, then with the answered effect; or
rows on the policy sheet. A policy that the design departs from by decision reports and denies nothing.

## Waived
Nothing stops later drift.
"""

from blueprints.design.workload import PolicyAssignment
from blueprints.recommendations.parts.initiative import Member, wanted
from blueprints.recommendations.parts.policy_scopes import policy_scope
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, always, whole_design

INITIATIVE = "seawall-private-ai"
LAST_STAGE = 9


def _ours(context: Context, _: None) -> bool:
    return context.answers.policy.enforced_by == "this_design"


def _platform(context: Context, _: None) -> bool:
    return context.answers.policy.enforced_by == "platform"


def _counted(context: Context, _: None) -> str:
    return f"{len(wanted(context.draft))} built-in policies fit what the design holds; the design must deploy first"


def _change(context: Context, _: None, chosen: Chosen) -> None:
    if chosen.key == "nobody":
        return
    for member in wanted(context.draft):
        _assign(context, member, ours=chosen.key == "this_design")


def _assign(context: Context, member: Member, *, ours: bool) -> None:
    policy = context.answers.policy
    effect = member.effect_of(policy.effect or "deny")
    if ours:
        context.draft.records.add(
            PolicyAssignment(
                name=f"{INITIATIVE}-{member.short}",
                definition=member.definition,
                title=member.title,
                scope=policy_scope(context),
                effect=effect,
                ours=True,
                parameters=dict(member.parameters),
                enforced_from=LAST_STAGE,
            )
        )
        return
    context.draft.records.ask(
        "policy",
        key=f"assign {member.definition}",
        owner=context.answers.owners.policy,
        order=LAST_STAGE,
        needed_before=LAST_STAGE,
        asked=f"assign '{member.title}' with effect {effect}{_until(effect)}",
        why=_why(effect),
        decision="policy-enforcement",
        source="POL",
        reversible="delete the assignment",
        done_when="the assignment shows no violation of ours",
        columns={
            "asked": "assign",
            "definition": f"{member.title} ({member.definition})",
            "scope": policy.management_group or "<policy.management_group>",
            "effect": effect,
            "parameters": ", ".join(f"{name}={value}" for name, value in member.parameters),
            "resources": "the workload's groups",
            "without": "nothing lists later drift" if effect.startswith("Audit") else "nothing stops later drift",
            "enforcement_from": str(LAST_STAGE),
        },
    )


RECOMMENDATION = Recommendation[None](
    question="Which policies keep the design closed?",
    things=whole_design,
    rows=(
        Row(
            key="this_design",
            input="enforced_by this_design",
            when=_ours,
            chosen="an initiative, audit until stage 9",
            because=_counted,
            instead_of="deny on the first day",
        ),
        Row(
            key="platform",
            input="platform",
            when=_platform,
            chosen="the same list on the policy sheet",
            because="the platform team owns assignments",
            instead_of="a second initiative",
        ),
        Row(
            key="nobody",
            input="nobody",
            when=always,
            chosen="no policy; drift is accepted",
            because="policy.enforced_by is nobody",
            instead_of="an initiative that nobody watches",
            opens=True,
        ),
    ),
    change=_change,
    mission=("M14", "M21", "M32"),
    pillars=("Security", "Operations"),
    sources=("POL", "FBLZ"),
    reads=("policy.enforced_by", "policy.scope", "policy.management_group", "policy.effect", "workload.environment"),
    checks=("policy-parameters-sane", "design-passes-its-own-policies"),
    waived="Nothing stops later drift.",
    owner="policy",
    needed_before="9",
)


def _why(effect: str) -> str:
    """Return what a policy does with its effect: an audit lets the change happen and lists it."""
    if effect.startswith("Audit"):
        return "it lists what was changed so that the design is open, and refuses nothing"
    return "it refuses the change that would open the design"


def _until(effect: str) -> str:
    """Return until when a policy that refuses is to audit alone; one that audits has nothing to wait for."""
    return "" if effect.startswith("Audit") else f", audit until stage {LAST_STAGE}"
