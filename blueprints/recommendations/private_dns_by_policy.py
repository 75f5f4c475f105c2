"""Let policies write the records of endpoints that nobody planned.

"Set up Azure policies that enforce private DNS zones and require private endpoints"

## Why
Somebody will make an endpoint in the portal. A policy then writes its records, so that the name resolves. Built-in
policies take one zone for an AI account, which has three names, so ours take all of them.

## Applies
Unless nobody assigns policies, and where there are private endpoints.

## Options
Assignments of this design; the same list for the platform team on the policy sheet.

## When not to
Do not rely on a policy alone for a Foundry account: the built-in one and the landing-zone set write one of its three
zones.

## Changes
Policy assignments with their parameters and identities, one definition of ours for endpoints with several zones, and
the right to write on the zones.

## Waived
An endpoint that is made by hand gets no record, and its name resolves publicly.
"""

from blueprints import catalog
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.words import count
from blueprints.design.workload import PolicyAssignment
from blueprints.recommendations.parts.policy_scopes import policy_scope
from blueprints.recommendations.parts.record_policies import (
    ID,
    OWN_DEFINITION,
    RecordPolicy,
    is_covered_by_landing_zone,
    put_assignment,
    record_policies,
)
from blueprints.recommendations.parts.records import covered_zones
from blueprints.recommendations.recommendation import (
    Chosen,
    Context,
    Recommendation,
    Row,
    always,
    whole_design,
)

LANDING_ZONES = "alz_private_dns_zones"


def _applies(context: Context) -> str:
    if context.answers.policy.enforced_by == "nobody":
        return "nobody assigns policies"
    return "" if context.draft.entities.all(PrivateEndpoint) else "there is no private endpoint"


def _is_ours(context: Context, _: None) -> bool:
    return context.answers.policy.enforced_by == "this_design"


def _has_template_records(context: Context, _: None) -> bool:
    return context.answers.dns.records.written_by == "template"


def _because_ours(context: Context, _: None) -> str:
    policies = record_policies(context)
    own = sum(1 for policy in policies if policy.definition == OWN_DEFINITION)
    return f"{len(policies)} kinds of endpoints; for {own} of them no built-in policy writes every zone"


def _change(context: Context, _: None, chosen: Chosen) -> None:
    by_policy = context.answers.dns.records.written_by == "policy"
    if by_policy:
        _record_assigned(context)
    for policy in record_policies(context):
        if chosen.key == "this_design":
            put_assignment(context, policy)
        elif is_covered_by_landing_zone(policy):
            _ask(context, policy, "Confirm")
        elif not by_policy:
            _ask(context, policy, "Assign")


def _record_assigned(context: Context) -> None:
    """Record the set that the platform team has assigned already, with what it covers."""
    endpoints = context.draft.entities.all(PrivateEndpoint)
    covered = dict.fromkeys(name for endpoint in endpoints for name in covered_zones(context, endpoint))
    if context.answers.policy.enforced_by != "platform" or not covered:
        return
    context.draft.records.add(
        PolicyAssignment(
            name="Deploy-Private-DNS-Zones",
            definition=LANDING_ZONES,
            title="Write records of private endpoints into the central zones",
            scope=policy_scope(context),
            effect="DeployIfNotExists",
            ours=False,
            identity=True,
            roles=("private_dns_zone_contributor",),
            covers=tuple(covered),
        )
    )


def _ask(context: Context, policy: RecordPolicy, verb: str) -> None:
    """Ask for the policy of one kind of endpoint: to be assigned, or confirmed where the landing zone has it."""
    known = catalog.policies().get(policy.definition)
    definition = f"{known.title} ({policy.definition})" if known else "a definition that takes every zone"
    zones = count(len(policy.zones), "zone")
    context.draft.records.ask(
        "policy",
        owner=context.answers.owners.policy,
        order=3,
        needed_before=5,
        asked=f"{verb} a policy that writes records of {policy.link.arm_type} ({policy.group_id}) into {zones}.",
        key=f"records {policy.link.arm_type} {policy.group_id} {policy.scope}",
        why="endpoints that are made by hand get their records too",
        decision=ID,
        source=policy.link.source[0],
        reversible="delete the assignment",
        done_when=f"the assignment names {', '.join(policy.zone_names)}",
        columns={
            "asked": verb.lower(),
            "definition": definition,
            "scope": policy.scope,
            "effect": "DeployIfNotExists",
            "parameters": ", ".join(f"{name}={value}" for name, value in policy.parameters.items()),
            "identity_and_roles": "Private DNS Zone Contributor on the zones; the roles that the definition names",
            "resources": f"every endpoint of {policy.link.arm_type} ({policy.group_id})",
            "without": "an endpoint made in the portal gets no record",
            "enforcement_from": "3",
        },
    )


RECOMMENDATION = Recommendation[None](
    question="Which policies write records of private endpoints?",
    applies=_applies,
    things=whole_design,
    rows=(
        Row(
            key="this_design",
            input="this_design",
            when=_is_ours,
            chosen="assignments for each kind of endpoint",
            because=_because_ours,
            instead_of="the built-in policy alone for Foundry",
            why_not="it writes one of three zones",
        ),
        Row(
            key="platform",
            input="platform",
            when=always,
            chosen="the same list on the policy sheet",
            because="the platform team owns assignments and zones",
            instead_of="a second set of assignments",
            why_not="two policies would write the same record",
        ),
        Row(
            key="net",
            input="records by template too",
            when=_has_template_records,
            chosen="the policy as a net beside the template",
            because="it catches endpoints that are made in the portal",
            instead_of="the template alone",
            why_not="an endpoint made by hand would have no record",
            adds=True,
        ),
    ),
    change=_change,
    mission=("M19", "M30", "M32"),
    pillars=("Operations",),
    sources=("POL", "ALZ", "CAF-DNS"),
    reads=(
        "policy.enforced_by",
        "policy.scope",
        "policy.management_group",
        "dns.records.written_by",
        "dns.records.policy_covers",
    ),
    checks=("policy-covers-zones", "policy-identities-have-roles"),
    consequence="the policy finds the zone group of ours and adds nothing (to be tested in the tenant: unverified)",
    waived="an endpoint that is made by hand gets no record",
    owner="policy",
    needed_before="3",
)
