"""Which questions are asked as one: a list of records, the entries of a list, a map with free keys."""

from functools import cache

from blueprints.answers import Question, questions
from blueprints.answers.places_in_tree import node_at
from blueprints.answers.shape import root


@cache
def whole_path(question: Question) -> str | None:
    """Return the path of the list or map that a question is asked for as one, or None."""
    head, listed, _ = question.path.partition("[]")
    if listed and "." not in head:
        return head if isinstance(question.level, int) or head not in _chosen_lists() else None
    base = question.path.removesuffix("".join(f".<{key}>" for key in question.keys))
    if not question.keys or "<" in base or "[]" in base:
        return None
    node = node_at(root(), tuple(base.split(".")))
    return None if node is None or node.question.fills == "regions" else base


@cache
def _chosen_lists() -> frozenset[str]:
    """Return the lists whose entries the minimal interview asks for: their other fields are asked entry by entry."""
    return frozenset(q.path.partition("[]")[0] for q in questions() if isinstance(q.level, int) and "[]" in q.path)
