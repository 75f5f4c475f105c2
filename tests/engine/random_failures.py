"""Try answers, name what goes wrong, and make the answers small that show it."""

import random
import time
import traceback
from collections.abc import Iterator
from copy import deepcopy
from typing import NamedTuple

from blueprints.answers import AnswersError, answers_from_tree
from blueprints.answers.places_in_tree import MISSING, dig
from blueprints.answers.shape import Path
from blueprints.design import Design
from blueprints.engine import design_for
from tests.engine.random_trees import Tree, droppable, forget, given, repaired

SUMS = ("required-flows-arrive", "forbidden-flows-are-blocked", "proof-is-decided")
"""Checks that say again what single flows say, those of the answers' own included."""


ASKED_FOR = {
    "keys-reachable-by-services": ("private_access.trusted_azure_services", "none"),
    "keys-are-off": ("identity.local_authentication", "enabled"),
    "waf-in-prevention": ("ingress.waf_mode", "detection"),
}
"""Checks that say what an answer costs: with that value they are to fail."""


class Trial(NamedTuple):
    """What came of some answers: kinds of failure, each with an example; the refusal; seconds to design and prove."""

    failures: dict[str, str]
    refused: str
    seconds: float


def tried(tree: Tree) -> Trial:
    """Design and prove the answers of a tree."""
    begin = time.process_time()
    failures: dict[str, str] = {}
    refused = ""
    try:
        answers = answers_from_tree(tree)
        design = design_for(answers)
        failures = dict(reversed(list(failing(design))))
    except AnswersError as error:
        refused = error.problems[0].id or error.problems[0].path
    except Exception as error:
        last = traceback.extract_tb(error.__traceback__)[-1]
        failures = {f"raises {type(error).__name__} in {last.name}": str(error)}
    return Trial(failures, refused, time.process_time() - begin)


def failing(design: Design) -> Iterator[tuple[str, str]]:
    """Yield each kind of thing in a proof that does not hold and that no answer accounts for, with an example."""
    yours = {flow.id for flow in design.intent.flows if flow.made_by == "yours"}
    flows = {flow.id: flow for flow in design.intent.flows}
    for result in design.proof.flows:
        if result.flow not in yours and result.result in ("fails", "undecided") and not result.undecided_by:
            flow, by = flows[result.flow], result.witness
            kind = (
                f"flow {result.result}: {flow.expect} {flow.purpose} {flow.destination_kind}, {by.stage or by.verdict}"
            )
            yield kind, f"{flow.id}: {flow.title}; {by.decided_by}; {by.steps[-1].text if by.steps else ''}"
    for name in design.proof.names:
        if name.result == "fails":
            yield "name fails", f"{name.name} from {name.place}: {name.answer} {name.text}"
    given = {(answer.path, answer.value) for answer in design.answers}
    asked_for = {check for check, answer in ASKED_FOR.items() if answer in given}
    for check in (check for check in design.proof.checks if check.check not in (*SUMS, *asked_for)):
        if check.result == "fails" or (check.result == "undecided" and not check.undecided_by):
            example = check.counter_examples[0] if check.counter_examples else None
            yield (
                f"check {check.result}: {check.check} ({check.severity})",
                f"{example.object}: {example.text}" if example else "",
            )


def smallest(tree: Tree, kind: str) -> Tree:
    """Forget answers, as long as what is left is valid and fails in the same way."""
    before: Tree = {}
    while tree != before:
        before = tree
        for path in given(before):
            less = _without(tree, path)
            if less and kind in tried(less).failures:
                tree = less
    return tree


def _without(tree: Tree, path: Path) -> Tree | None:
    goes = droppable(tree, path)
    if goes is None or dig(tree, goes) is MISSING:
        return None
    less = deepcopy(tree)
    forget(less, goes)
    # What only the forgotten answer made valid goes with it.
    return repaired(less, random.Random(0))  # noqa: S311 - no secret
