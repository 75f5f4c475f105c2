"""Answers in, a decided and proved design out: the recommendations in order, then the proof."""

from collections.abc import Iterator
from itertools import combinations

from blueprints.answers import Answers
from blueprints.assembly import assemble
from blueprints.assembly.order_of_work import in_order_of_work
from blueprints.assembly.waived import excused, is_open
from blueprints.catalog.phases import INTENT_BEFORE, PHASES
from blueprints.design import Design
from blueprints.design.decisions import Decision
from blueprints.draft import Draft
from blueprints.intent import derive
from blueprints.recommendations.decide import apply
from blueprints.recommendations.recommendation import Context
from blueprints.verification import verify, verify_design, with_undecided


def design_for(answers: Answers) -> Design:
    """Design the network for the answers and prove it; what only a waiver breaks is marked as waived.

    Raises AnswersError when Azure, a limit or the address plan refuses what was answered.
    """
    design = _proved(undemonstrated(answers))
    waived = tuple(decision.id for decision in design.decisions if decision.state == "waived")
    for waivers in _alone_and_together(waived):
        if not is_open(design.proof):
            return design
        design = excused(design, waivers, _proved(undemonstrated(_following(answers, waivers))).proof)
    return design


def _alone_and_together(waived: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield each waiver, each two of them, and all: two may break one thing, each of them enough to break it."""
    yield from combinations(waived, 1)
    yield from combinations(waived, 2)
    if len(waived) > 2:
        yield waived


def _proved(design: Design) -> Design:
    proof, whole = verify(design.network, design.intent), verify_design(design)
    checks = sorted((*proof.checks, *whole.checks), key=lambda result: result.check)
    found = {"checks": with_undecided(checks), "policies": whole.policies}
    return design.model_copy(update={"proof": in_order_of_work(proof.model_copy(update=found), design.requests)})


def _following(answers: Answers, recommendations: tuple[str, ...]) -> Answers:
    """Return the answers as if some recommendations were not waived."""
    kept = tuple(waiver for waiver in answers.waivers if waiver.recommendation not in recommendations)
    return answers.model_copy(update={"waivers": kept})


def undemonstrated(answers: Answers) -> Design:
    """Return the design without its proof: what trials and deltas compare."""
    draft = Draft(answers)
    return assemble(draft, decide_all(draft))


def decide_all(draft: Draft) -> tuple[Decision, ...]:
    """Apply every recommendation to the draft, in order, and return the decisions."""
    context = Context(draft.answers, draft)
    decisions: list[Decision] = []
    for phase, identifiers in PHASES:
        if phase == INTENT_BEFORE:
            draft.intent = derive(draft)
        decisions += [apply(identifier, context) for identifier in identifiers]
    return tuple(decisions)
