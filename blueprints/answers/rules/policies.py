"""Check waivers against policies that are assigned (X15)."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.problem import Problem
from blueprints.catalog.policies import PolicySet, policy_sets

_PUBLIC_ACCESS = "Deny-PublicPaaSEndpoints"


def check(answers: Answers) -> Iterator[Problem]:
    """Yield waivers of closed public access where an assigned policy denies it."""
    if "alz_corp" not in answers.policy.assigned or not any(
        _PUBLIC_ACCESS in found.names for found in _sets("alz_corp")
    ):
        return
    for at, waiver in enumerate(answers.waivers):
        if waiver.recommendation == "public-access-disabled":
            scope = f"'{waiver.scope}'" if waiver.scope else "the whole design"
            what = f"waiving public-access-disabled for {scope} would be refused by alz_corp ({_PUBLIC_ACCESS}, deny)."
            possible = answers.policy.exemptions == "possible"
            hint = "policy.exemptions is possible, so a request row is added"
            if not possible:
                hint = "set policy.exemptions possible and add the request"
            hint = f"Ask for an exemption first: {hint}"
            path = f"waivers[{at}].recommendation"
            yield Problem(path, what, hint, "warning" if possible else "error", id="X15", other="policy.assigned")


def _sets(name: str) -> Iterator[PolicySet]:
    found = policy_sets()[name]
    yield found
    for included in found.includes:
        yield from _sets(included)
