"""Refuse an answer to a question that is not asked."""

from collections.abc import Iterator

from blueprints.answers.build import Record
from blueprints.answers.in_force import InForce, said
from blueprints.answers.places_in_tree import MISSING, dig, node_at
from blueprints.answers.problem import Problem
from blueprints.answers.shape import Node, Path, written
from blueprints.answers.when import (
    AllOf,
    AnyOf,
    Contains,
    Differs,
    Equals,
    Given,
    In,
    MoreThanOne,
    When,
    holds,
    paths_of,
)


def not_asked(force: InForce, records: list[Record], dropped: frozenset[Path]) -> Iterator[Problem]:
    """Yield a problem for each answer of the file whose question does not apply."""
    wrong = {written(path) for path in dropped}
    for path, node, settled in records:
        if settled.applies or dig(force.tree, path) is MISSING or path in dropped:
            continue
        if _unsure(force, path, node, wrong):
            continue
        reason = _unmet(node.question.when, force, path)
        if reason is not None:
            yield _problem(path, *reason)


def _unsure(force: InForce, path: Path, node: Node, wrong: set[str]) -> bool:
    """Tell whether it depends on a wrong answer that the question is not asked."""
    for other in paths_of(node.question.when):
        start, steps = force.resolve(other, path)
        if force.named(other, path) in wrong:
            return True
        below: Path = (*start, *(name for name, _ in steps))
        read = node_at(force.root, below)
        if read is not None and read.kind == "question" and _unsure(force, below, read, wrong):
            return True
    return False


def _problem(path: Path, other: str, found: object, fitting: str) -> Problem:
    name = written(path)
    state = f"`{other}` is `{said(found)}`" if found is not None else f"`{other}` has no answer"
    fix = f", or set `{other}: {fitting}`" if fitting else f", or answer `{other}`"
    return Problem(name, f"`{name}` is answered but {state}.", f"Remove it{fix}", id="when", other=other)


def _unmet(when: When | None, force: InForce, path: Path) -> tuple[str, object, str] | None:
    def look(text: str) -> tuple[object, ...]:
        return force.look(text, path)

    match when:
        case None:
            return None
        case AllOf(parts):
            return next((_unmet(part, force, path) for part in parts if not holds(part, look)), None)
        case AnyOf(parts):
            return _unmet(parts[0], force, path)
        case MoreThanOne(text):
            return text.split("[")[0], f"one entry ({said(look(text))})", "two entries or more"
        case Equals(text, None):
            return force.named(text, path), next(iter(look(text)), None), ""
    name = force.named(when.path, path)
    return name, next(iter(look(when.path)), None), _fitting(when)


def _fitting(when: Equals | Differs | In | Contains | Given) -> str:
    match when:
        case Equals(value=value):
            return said(value)
        case In(values=values):
            return " or ".join(values)
        case Contains(value=value):
            return value
        case _:
            return ""
