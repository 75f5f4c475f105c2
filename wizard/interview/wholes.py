"""Which questions are asked as one: a list of records, the entries of a list, a map with free keys."""

from collections.abc import Mapping, Sequence
from functools import cache

from blueprints.answers import Asked, Question, questions
from blueprints.answers.places_in_tree import node_at
from blueprints.answers.shape import Path, root


def whole_paths(question: Question, rows: Mapping[str, Sequence[Asked]]) -> tuple[Path, ...]:
    """Return where the list or map stands that a question is asked for as one; empty for a question of its own.

    A map in the entries of another stands in each entry about which `rows`, by the path of their question, ask now.
    """
    base = _base(question)
    if base is None:
        return ()
    entry, inside, name = base.rpartition(">.")
    if not inside:
        return (tuple(base.split(".")),)
    depth = entry.count(".") + 1
    beside = (row for path, found in rows.items() if path.startswith(f"{entry}>.") for row in found)
    return tuple(dict.fromkeys((*row.keys[:depth], name) for row in beside))


@cache
def _base(question: Question) -> str | None:
    head, listed, _ = question.path.partition("[]")
    if listed:
        return head if isinstance(question.level, int) or head not in _chosen_lists() else None
    base = question.path.removesuffix("".join(f".<{key}>" for key in question.keys))
    node = node_at(root(), tuple(base.split("."))) if question.keys else None
    return base if node and node.question.fills == "given" else None


@cache
def _chosen_lists() -> frozenset[str]:
    """Return the lists whose entries the minimal interview asks for: their other fields are asked entry by entry."""
    return frozenset(q.path.partition("[]")[0] for q in questions() if isinstance(q.level, int) and "[]" in q.path)
