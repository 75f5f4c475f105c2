"""What a change of one answer changes in the design, tried on small bases and on the shipped scenarios."""

import random
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from itertools import combinations
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import yaml

from blueprints.answers import AnswersError, Question, answers_from_tree, asked
from blueprints.answers.shape import Node, below, plain, root, walk, written
from blueprints.answers.shape import Path as Place
from blueprints.design import Design
from blueprints.design.design import Header
from blueprints.engine import undemonstrated
from tests.answers.changed import changed, scenario
from tests.engine.random_trees import Tree, put
from tests.engine.random_values import Values
from tests.engine.scenarios import NAMES

CHANGES = Path(__file__).parent / "answer_bases.yaml"
NOTHING_SAID = Header(workload="", title="", environment="", data_sensitivity="", cloud="", topology="", regions=())
"""The title block repeats answers; it is the same for all before two designs are compared."""
TRIES = 24
"""How many values of an open type are drawn until enough of them are designed, or two designs differ."""
ENOUGH = 3


@cache
def bases() -> tuple[Tree, ...]:
    """Return the trees to change: the smallest scenario with a few changes, then every scenario."""
    small = yaml.safe_load(CHANGES.read_text("utf-8"))
    return (*(changed(scenario("minimal"), change) for change in small), *(scenario(name) for name in NAMES))


def alike(
    question: Question, same: frozenset[tuple[str, str]] = frozenset(), *, everywhere: bool = True
) -> tuple[int, list[tuple[str, str]]]:
    """Return how many values were designed, and the pairs of closed values that no base tells apart.

    Two values are compared where a base allows both, until only `same` are left. Of an open type it is enough that two
    values differ. Unless `everywhere`, the first base that asks is enough.
    """
    node = next(node for pattern, node in walk(root()) if written(pattern) == question.path)
    closed = _closed(below(node.annotation, len(node.question.keys)))
    met: set[tuple[str, str]] = set()
    told: set[tuple[str, str]] = set()
    values: set[str] = set()
    for tree, places in zip(bases(), _places(), strict=True):
        place = places.get(question.path)
        designs = dict(_designs(tree, node, question.path, place, closed)) if place else {}
        values |= designs.keys()
        pairs = set(combinations(sorted(designs), 2))
        met |= pairs
        told |= {pair for pair in pairs - told if designs[pair[0]] != designs[pair[1]]}
        several = not closed or isinstance(closed[0], list)
        if told and (several or len(values) >= len(closed)) and (not closed or met - told <= same):
            break
        if met and not everywhere:
            break
    return len(values), [] if told and not closed else sorted(met - told)


@cache
def _places() -> tuple[dict[str, Place], ...]:
    """Return for each base where it asks which question, the last place of each: the first entry may be special."""
    return tuple({one.question.path: one.keys for one in asked(tree) if one.applies} for tree in bases())


def _designs(tree: Tree, node: Node, path: str, place: Place, closed: tuple[Any, ...]) -> Iterator[tuple[str, Design]]:
    """Yield the design of each value that a base allows: every closed one, or drawn ones until two differ."""
    designs: list[Design] = []
    for value in closed or _drawn(tree, node, path, place):
        put(other := deepcopy(tree), place, value)
        try:
            design = undemonstrated(answers_from_tree(other))
        except AnswersError:
            continue
        design = design.model_copy(update={"header": NOTHING_SAID, "answers": (), "answers_file": ""})
        yield str(value), design
        designs.append(design)
        if not closed and (len(designs) == ENOUGH or design != designs[0]):
            return


def _drawn(tree: Tree, node: Node, path: str, place: Place) -> Iterator[Any]:
    drawn = Values(random.Random(7), tree)  # noqa: S311 - the same values in every run
    seen: list[Any] = []
    for _ in range(TRIES):
        value = drawn.of(node, path, place)
        if value is not None and value not in seen:
            seen.append(value)
            yield value


def _closed(annotation: Any) -> tuple[Any, ...]:
    """Return every value of a closed type, each alone where the answer is a list; empty for an open type."""
    bare = plain(annotation)
    if bare is bool:
        return (True, False)
    if get_origin(bare) is Literal:
        return get_args(bare)
    if get_origin(bare) is tuple:
        return tuple([value] for value in _closed(get_args(bare)[0]))
    parts = [part for part in get_args(bare) if part is not NoneType] if get_origin(bare) in (Union, UnionType) else []
    return _closed(parts[0]) if len(parts) == 1 else ()
