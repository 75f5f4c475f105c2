"""Check waivers against policies that are assigned (X15)."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.answers.problem import Problem
from blueprints.catalog.policies import members_of

_PUBLIC_ACCESS = "Deny-PublicPaaSEndpoints"


def check(answers: Answers) -> Iterator[Problem]:
    """Yield waivers of closed public access where an assigned policy denies it."""
    if "alz_corp" not in answers.policy.assigned or not _denied():
        return
    for at, waiver in enumerate(answers.waivers):
        if waiver.recommendation == "public-access-disabled":
            scope = f"'{waiver.scope}'" if waiver.scope else "the whole design"
            what = f"waiving public-access-disabled for {scope} would be refused by alz_corp ({_PUBLIC_ACCESS}, deny)."
            if answers.policy.exemptions == "possible":
                hint = "Ask for an exemption first: policy.exemptions is possible, so a request row is added"
                severity = "warning"
            else:
                hint = "Ask for an exemption first: set policy.exemptions possible and add the request"
                severity = "error"
            path = f"waivers[{at}].recommendation"
            yield Problem(
                path, what, hint, "error" if severity == "error" else "warning", id="X15", other="policy.assigned"
            )


def _denied() -> bool:
    return any(_PUBLIC_ACCESS in (member.policy, member.reference) for member in members_of("alz_corp"))
