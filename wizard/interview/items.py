"""The questions of a draft as a person meets them: one item each, read off the answers models.

Some are asked as one item where the model has a field for each entry (see `wholes`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from blueprints.answers import Asked, Question, active, asked, questions
from blueprints.answers.places_in_tree import node_at
from blueprints.answers.shape import root
from wizard.interview.tree import Path, Tree, at
from wizard.interview.wholes import whole_path

Editor = Literal["one", "many", "line", "lines", "yaml"]
_LAST = 1000


@dataclass(frozen=True, slots=True)
class Item:
    """A question at its place.

    `value` is the answer in force as the tree holds it, `entry_field` the field that an item of list entries fills;
    `whole` marks a list or map that may be left out.
    """

    path: str
    keys: Path
    question: Question
    prompt: str
    help: str
    editor: Editor
    values: tuple[str, ...]
    value: Any
    given: bool
    source: str
    because: str
    entry_field: str = ""
    whole: bool = False

    @property
    def needed(self) -> bool:
        """Tell whether the question must be answered."""
        if self.whole:
            return False
        return self.question.required or (bool(self.entry_field) and self.value in (None, [], ()))

    @property
    def first(self) -> bool:
        """Tell whether the question is one of the minimal interview."""
        return isinstance(self.question.level, int)


def items(tree: Tree) -> tuple[Item, ...]:
    """Return what applies now: the minimal interview in its order, then the others in the order of the models."""
    return tuple(sorted(_found(tree), key=lambda item: int(item.question.level) if item.first else _LAST))


def _found(tree: Tree) -> Iterator[Item]:
    by_path: dict[str, list[Asked]] = {}
    for row in asked(tree):
        if row.applies:
            by_path.setdefault(row.question.path, []).append(row)
    seen: set[str] = set()
    for question in questions():
        here = by_path.get(question.path, [])
        whole = whole_path(question)
        if whole is None:
            yield from (_item(row) for row in here if question.path != "schema_version")
        elif whole not in seen and (here or question.when is None or active(question, tree)):
            seen.add(whole)
            yield _whole_item(question, whole, tree, here)


def _whole_item(question: Question, whole: str, tree: Tree, here: list[Asked]) -> Item:
    keys: Path = tuple(whole.split("."))
    node, value = node_at(root(), keys), at(tree, keys)
    listed = isinstance(question.level, int)
    entry_field = question.path.rpartition(".")[2] if listed else ""
    if listed and value is None:
        value = [{entry_field: row.value} for row in here] or None
    source = "given" if at(tree, keys) is not None else "default" if value else "not asked"
    return Item(
        path=whole,
        keys=keys,
        question=question,
        prompt=question.prompt if listed or question.keys else f"{whole.capitalize()}?",
        help=question.help if listed or node is None else " ".join(node.help.split()),
        editor=("many" if question.values else "lines") if listed else "yaml",
        values=question.values,
        value=value,
        given=at(tree, keys) is not None,
        source=source,
        because=here[0].because if here else question.because,
        entry_field=entry_field,
        whole=not listed,
    )


def _item(row: Asked) -> Item:
    question = row.question
    return Item(
        path=row.path,
        keys=row.keys,
        question=question,
        prompt=question.prompt,
        help=question.help,
        editor=_editor(question, row.values),
        values=("true", "false") if question.flag else row.values,
        value=row.value,
        given=row.given,
        source=row.source,
        because=row.because,
    )


def _editor(question: Question, values: tuple[str, ...]) -> Editor:
    if question.type.startswith("{") or "list of {" in question.type or "map of" in question.type:
        return "yaml"
    if question.flag or (values and ", or " not in question.type):
        return "many" if question.many else "one"
    return "lines" if question.many else "line"
