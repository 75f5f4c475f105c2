"""Make drafts for tests: answers of a scenario, patched, with the recommendations applied up to one of them."""

from typing import Any

from blueprints.answers import answers_from_tree
from blueprints.draft import Draft
from blueprints.intent import derive
from blueprints.recommendations.decide import apply
from blueprints.recommendations.order import INTENT_BEFORE, PHASES
from blueprints.recommendations.recommendation import Context
from tests.recommendations.case_files import patched, scenario


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
