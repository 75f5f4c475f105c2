"""Deploy in ten stages, each with a gate.

"Proper connectivity management minimizes security risks and ensures smooth, uninterrupted AI operations."

## Why
A capability host that is made before its roles or records hangs for hours. A default route before its firewall rules
cuts the network off. Each stage starts when a gate has been seen to hold.

## Applies
Always.

## Options
Ten stages; a stage is split where the deployment may not assign roles or write records.

## When not to
Never skip a gate to save time: the failures behind it are slow and opaque.

## Changes
Stages with owner, gate, and the request rows that each waits for. Waived features leave their stage out.

## Waived
Not waivable.
"""

from blueprints.design.ingress import ApiManagement
from blueprints.recommendations.parts.stages import write_stages
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, always, whole_design


def _no_rights(context: Context, _: None) -> bool:
    identity = context.answers.identity
    return not (identity.deployment_can_assign_roles and identity.deployment_can_write_dns)


def _second_pass(context: Context, _: None) -> bool:
    gateways = context.draft.entities.all(ApiManagement)
    return any(not gateway.existing and gateway.virtual_network_type == "None" for gateway in gateways)


def _change(context: Context, _: None, chosen: Chosen) -> None:
    write_stages(context.draft, split=chosen.key == "split")


RECOMMENDATION = Recommendation[None](
    question="In which order is it deployed, and what must be seen in between?",
    things=whole_design,
    rows=(
        Row(
            key="split",
            input="no rights",
            when=_no_rights,
            chosen="stages split at the gates that wait for rows",
            because="a stage must not fail half-way",
            instead_of="one big deployment",
        ),
        Row(
            key="stages",
            input="rights on roles and zones",
            when=always,
            chosen="ten stages",
            because="each gate is seen to hold before the next stage starts",
            instead_of="one big deployment",
        ),
        Row(
            key="second_pass",
            input="API Management with an endpoint",
            when=_second_pass,
            chosen="a second pass in stage 9",
            because="creation refuses public access off; it needs its endpoint first",
            instead_of="a deployment that fails",
            adds=True,
        ),
    ),
    change=_change,
    mission=("M40",),
    pillars=("Operations",),
    sources=("PLAN", "FDRY-VNET"),
    reads=(
        "identity.deployment_can_assign_roles",
        "identity.deployment_can_write_dns",
        "workload.subscription_id",
        "connectivity.hubs.<region>.subscription_id",
    ),
    checks=("stages-have-gates", "no-stage-needs-a-later-one"),
    owner="workload",
    needed_before="0",
)
