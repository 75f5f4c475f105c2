"""Ask a draft what is asked, what is in force and why: the face of the answers for an interview."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from blueprints.answers.build import build
from blueprints.answers.in_force import InForce, Layer
from blueprints.answers.places_in_tree import MISSING, pattern_at
from blueprints.answers.platform_values import MODES
from blueprints.answers.provenance import Source
from blueprints.answers.question import Question, questions
from blueprints.answers.shape import Path, written
from blueprints.answers.when import holds


@dataclass(frozen=True, slots=True)
class Asked:
    """A question at its place in a draft.

    `value` is what is in force (None where nothing is, or the engine decides), `source` and `because` where it comes
    from; `applies` whether it is asked now; `values` the choices that fit here.
    """

    question: Question
    path: str
    keys: Path
    value: Any
    source: Source
    because: str
    applies: bool
    given: bool
    values: tuple[str, ...]


def asked(
    tree: Mapping[str, Any], *, defaults: Mapping[str, Any] | None = None, starter: Mapping[str, Any] | None = None
) -> tuple[Asked, ...]:
    """Return every question of a draft at its place, those of list and map entries included, in order."""
    force = InForce(_layers(tree, defaults, starter))
    by_path = {question.path: question for question in questions()}
    found = []
    for path, _, settled in build(force)[1]:
        question = by_path[pattern_at(force.root, path)]
        found.append(
            Asked(
                question=question,
                path=written(path),
                keys=path,
                value=settled.value,
                source=settled.source,
                because=settled.because,
                applies=settled.applies,
                given=force.raw(path)[1] is not MISSING,
                values=_values(question, path, force),
            )
        )
    return tuple(found)


def active(question: Question, tree: Mapping[str, Any]) -> bool:
    """Tell whether the `when` of a question holds for a draft, in one entry at least where it belongs to a list."""
    force = InForce([("given", tree)])
    if "[]" in question.path or "<" in question.path:
        return any(one.applies for one in asked(tree) if one.question == question)
    path = tuple(question.path.split("."))
    return holds(question.when, lambda text: force.look(text, path))


def _layers(
    tree: Mapping[str, Any], defaults: Mapping[str, Any] | None, starter: Mapping[str, Any] | None
) -> list[Layer]:
    layers: list[Layer] = [("given", tree)]
    if defaults:
        layers.append(("defaults file", defaults))
    if starter:
        layers.append(("starter", starter))
    return layers


def _values(question: Question, path: Path, force: InForce) -> tuple[str, ...]:
    if question.path == "platforms[].network_mode":
        kind = next(iter(force.look("kind", path)), None)
        return MODES.get(str(kind), question.values)
    return question.values
