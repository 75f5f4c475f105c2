"""Learn today what the assigned policies would refuse.

"Set up Azure policies that enforce private DNS zones and require private endpoints to ensure secure, internal DNS
resolutions."

## Why
A deny policy of the landing zone refuses a resource at deployment, often late and without a name. Its rule can be
read before.

## Applies
When policies are said to be assigned.

## Options
The design satisfies the policy where both are right; else an exemption or exclusion is asked.

## When not to
Where exemptions cannot be had, a conflict is an error: the answer that causes it must change.

## Changes
The assigned policies are listed; exemption and exclusion rows name the resource and what happens without them.

## Waived
The deployment fails at the named resource.
"""

from blueprints.answers import AnswersError, Problem
from blueprints.recommendations.parts.assigned import Assigned, assigned, collision, record
from blueprints.recommendations.recommendation import Chosen, Context, Recommendation, Row, Thing, always


def _applies(context: Context) -> str:
    return "" if context.answers.policy.assigned else "no policy is said to be assigned"


def _policies(context: Context) -> tuple[Thing[Assigned], ...]:
    return tuple(Thing(policy.reference, policy) for policy in assigned(context.answers))


def _collides(context: Context, policy: Assigned) -> bool:
    return bool(collision(context.draft, policy))


def _words(context: Context, policy: Assigned) -> str:
    found = collision(context.draft, policy)
    return found.because if found else ""


def _change(context: Context, policy: Assigned, chosen: Chosen) -> None:
    record(context.draft, policy)
    if chosen.key != "collides":
        return
    found = collision(context.draft, policy)
    if found and context.answers.policy.exemptions == "impossible":
        what = f"{policy.reference} of {policy.set_id} refuses {found.what}, and policy.exemptions is impossible."
        hint = "Change what it refuses, or have an exemption made possible"
        raise AnswersError((Problem("policy.exemptions", what, hint, id="exemption", other="policy.assigned"),))
    if found:
        context.draft.records.ask(
            "policy",
            key=f"{found.asked} {policy.definition}",
            owner=context.answers.owners.policy,
            order=0,
            needed_before=4,
            asked=f"{found.asked} for {policy.reference}: {found.what}",
            why=found.because,
            decision="policy-compatibility",
            source="ALZ",
            reversible="remove the exemption",
            done_when="the exemption or exclusion shows in the assignment",
            columns={
                "asked": found.asked,
                "definition": f"{policy.reference} ({policy.definition})",
                "scope": policy.set_id,
                "effect": policy.effect,
                "resources": found.what,
                "without": "the deployment is refused at the named resource",
                "enforcement_from": "0",
            },
        )


RECOMMENDATION = Recommendation[Assigned](
    question="Would the assigned policies refuse this design?",
    applies=_applies,
    things=_policies,
    rows=(
        Row(
            key="collides",
            input="a rule of it meets a resource of the design",
            when=_collides,
            chosen="exemption or exclusion asked",
            because=_words,
            instead_of="a deployment that fails late",
        ),
        Row(
            key="satisfied",
            input="the design satisfies it",
            when=always,
            chosen="satisfied by design",
            because="no resource of the design meets its rule",
            instead_of="an exemption that nobody needs",
        ),
    ),
    change=_change,
    mission=("M32",),
    pillars=("Operations",),
    sources=("ALZ", "POL"),
    reads=("policy.assigned", "policy.exemptions", "connectivity.hub"),
    checks=("design-passes-assigned-policies",),
    waived="The deployment fails at the named resource.",
    owner="policy",
    needed_before="4",
)
