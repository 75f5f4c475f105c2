"""The refusal matrix: what Azure refuses, and what sources disagree about, found in the answers alone."""

from collections.abc import Iterator
from functools import cache

from blueprints.answers.answers import Answers
from blueprints.answers.problem import Problem
from blueprints.answers.refusals import (
    agent_subnets,
    foundry,
    gateway,
    ingress,
    machine_learning,
    networks,
    sovereign,
    tools,
)
from blueprints.answers.refusals.refusal import Conflict, Refusal
from blueprints.answers.refused_words import REFUSED_WORDS

ELSEWHERE = {
    "foundry-mode-change": "two designs are compared: seawall diff and --since refuse it",
    "managed-private-only": "two designs are compared: seawall diff and --since refuse it",
    "apim-v2-mode-change": "two designs are compared: seawall diff and --since refuse it",
    "agent-region-differs": "an account of Foundry is always planned in its network's region",
    "stores-other-region": "the region of an existing store is not asked",
    "publish-teams": "publishing to Teams is not asked; the document says it",
    "ml-storage-double": "a design never gives storage both",
    "ml-selected-ips": "selected addresses of endpoints are not asked",
    "frontdoor-standard": "Front Door is always planned as Premium",
    "frontdoor-mixed-origins": "origin groups are always private",
    "resolver-wildcard-er": "rules of a resolver are planned for single domains",
    "search-free": "AI Search is always planned as Basic or higher",
    "acr-tier": "registries are always planned as Premium",
    "managed-target": "targets of managed endpoints are planned from the list",
    "routing-intent-static": "a virtual hub with routing intent gets no route tables",
    "classic-agw-v1": "Application Gateway is always planned as v2",
}
"""Refusals that answers alone cannot meet, each with where it is kept."""


@cache
def refusals() -> tuple[Refusal, ...]:
    """Return every refusal that answers can meet, in the order of the matrix."""
    return (
        *foundry.REFUSALS,
        *agent_subnets.REFUSALS,
        *tools.refusals(),
        *machine_learning.REFUSALS,
        *sovereign.REFUSALS,
        *gateway.REFUSALS,
        *ingress.REFUSALS,
        *networks.REFUSALS,
    )


def refused(answers: Answers) -> Iterator[Problem]:
    """Yield a problem for each refusal that the answers meet."""
    for refusal in refusals():
        yield from refusal.problems(answers)


__all__ = ["ELSEWHERE", "REFUSED_WORDS", "Conflict", "Refusal", "refusals", "refused"]
