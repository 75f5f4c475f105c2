"""Make drafts for tests: answers of a scenario, patched, with the recommendations applied up to one of them."""

from typing import Any

from blueprints.answers import answers_from_tree
from blueprints.catalog.phases import INTENT_BEFORE, PHASES
from blueprints.design.services import Service
from blueprints.design.workload import Platform
from blueprints.draft import Draft
from blueprints.intent import derive
from blueprints.recommendations.decide import apply
from blueprints.recommendations.recommendation import Context
from tests.recommendations.case_files import patched, scenario

GROUP = "/subscriptions/00000000-0000-0000-0000-00000000f001/resourceGroups/rg-keys"
VAULT = f"{GROUP}/providers/Microsoft.KeyVault/vaults/kv-keys"


def draft_after(recommendation: str, base: str = "minimal", **answers: Any) -> Draft:
    """Return the draft that a recommendation and those before it leave."""
    draft = Draft(answers_from_tree(patched(scenario(base), answers)))
    context = Context(draft.answers, draft)
    for phase, identifiers in PHASES:
        if phase == INTENT_BEFORE:
            draft.intent = derive(draft)
        for identifier in identifiers:
            apply(identifier, context)
            if identifier == recommendation:
                return draft
    raise LookupError(recommendation)


def platform(draft: Draft, name: str = "") -> Platform:
    """Return the draft's platform of a name; its first without one."""
    return next(p for p in draft.records.all(Platform) if name in ("", p.name))


def service(draft: Draft, purpose: str) -> Service:
    """Return the draft's first service of a purpose."""
    return next(service for service in draft.entities.all(Service) if service.purpose == purpose)


def purposes(draft: Draft) -> list[str]:
    """Return the purpose of each service of the draft, in its order."""
    return [service.purpose for service in draft.entities.all(Service)]
