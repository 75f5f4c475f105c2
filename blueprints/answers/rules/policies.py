"""Check assigned policies: effects that their definitions take, and waivers that they would refuse (X15)."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.assigned_sets import PUBLIC_ACCESS, denies_public_access
from blueprints.answers.policy import AssignedPolicy
from blueprints.answers.problem import Problem
from blueprints.catalog.policies import policies


def check(answers: Answers) -> Iterator[Problem]:
    """Yield effects that a definition does not take, and waivers of closed public access where a policy denies it."""
    yield from _effects(answers)
    yield from _waivers(answers)


def _effects(answers: Answers) -> Iterator[Problem]:
    for at, assigned in enumerate(answers.policy.assigned):
        if not isinstance(assigned, AssignedPolicy) or assigned.effect is None:
            continue
        known = policies().get(assigned.definition)
        if known and known.effects and assigned.effect.lower() not in {effect.lower() for effect in known.effects}:
            what = f"'{assigned.effect}' is no effect of '{known.title}'."
            yield Problem(f"policy.assigned[{at}]", what, f"It takes {', '.join(known.effects)}", id="effect")


def _waivers(answers: Answers) -> Iterator[Problem]:
    if not denies_public_access(answers):
        return
    for at, waiver in enumerate(answers.waivers):
        if waiver.recommendation == "public-access-disabled":
            scope = f"'{waiver.scope}'" if waiver.scope else "the whole design"
            what = f"waiving public-access-disabled for {scope} would be refused by alz_corp ({PUBLIC_ACCESS}, deny)."
            possible = answers.policy.exemptions == "possible"
            hint = "policy.exemptions is possible, so a request row is added"
            if not possible:
                hint = "set policy.exemptions possible and add the request"
            hint = f"Ask for an exemption first: {hint}"
            path = f"waivers[{at}].recommendation"
            yield Problem(path, what, hint, "warning" if possible else "error", id="X15", other="policy.assigned")
