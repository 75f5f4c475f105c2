"""What the policy sets that the answers say are assigned refuse."""

from collections.abc import Iterator

from blueprints.answers.answers import Answers
from blueprints.catalog.policies import PolicySet, policy_sets

PUBLIC_ACCESS = "Deny-PublicPaaSEndpoints"
"""The set that refuses services whose public network access is not disabled."""


def denies_public_access(answers: Answers) -> bool:
    """Tell whether an assigned set refuses every other value than Disabled."""
    assigned = [entry for entry in answers.policy.assigned if isinstance(entry, str) and entry in policy_sets()]
    return any(PUBLIC_ACCESS in found.names for entry in assigned for found in _with_included(entry))


def _with_included(name: str) -> Iterator[PolicySet]:
    found = policy_sets()[name]
    yield found
    for included in found.includes:
        yield from _with_included(included)
