"""The questions of a draft as a person meets them: one item each, read off the answers models.

Some are asked as one item where the model has a field for each entry (see `wholes`).
"""

from collections.abc import Iterable, Iterator

from blueprints.answers import Asked, Question, questions
from blueprints.answers.in_force import InForce
from blueprints.answers.places_in_tree import node_at
from blueprints.answers.shape import root, written
from blueprints.answers.when import holds
from blueprints.catalog.regions import regions
from wizard.interview.item import Editor, Item
from wizard.interview.paths import about
from wizard.interview.tree import Path, Tree, at
from wizard.interview.wholes import whole_paths

REGIONS = ("region", "list of region")
"""Types whose values are the names of Azure's regions."""


def items(tree: Tree, rows: Iterable[Asked]) -> tuple[Item, ...]:
    """Return what applies now: the minimal interview in its order, then the others by section.

    `rows` is what is asked of the tree.
    """
    last = {question.section: place for place, question in enumerate(questions())}
    return tuple(
        sorted(
            _found(tree, rows),
            key=lambda item: (0, int(item.question.level)) if item.first else (1, last[item.question.section]),
        )
    )


def _found(tree: Tree, rows: Iterable[Asked]) -> Iterator[Item]:
    by_path: dict[str, list[Asked]] = {}
    for row in rows:
        if row.applies:
            by_path.setdefault(row.question.path, []).append(row)
    seen: set[Path] = set()
    for question in questions():
        here = by_path.get(question.path, [])
        wholes = whole_paths(question, by_path)
        if not wholes:
            yield from (_item(row) for row in here if question.path != "schema_version")
        for keys in wholes:
            within = [row for row in here if row.keys[: len(keys)] == keys]
            if keys not in seen and (within or _holds(question, keys, tree)):
                seen.add(keys)
                yield _whole_item(question, keys, tree, within)


def _holds(question: Question, keys: Path, tree: Tree) -> bool:
    """Tell whether a list or map without entries is asked for now."""
    force = InForce([("given", tree)])
    return holds(question.when, lambda path: force.look(path, keys))


def _whole_item(question: Question, keys: Path, tree: Tree, here: list[Asked]) -> Item:
    whole = written(keys)
    node, value = node_at(root(), keys), at(tree, keys)
    listed = isinstance(question.level, int)
    values = question.values or _catalogued(question)
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
        editor=("many" if values else "lines") if listed else "yaml",
        values=values,
        value=value,
        given=at(tree, keys) is not None,
        source=source,
        because=here[0].because if here else question.because,
        entry_field=entry_field,
        whole=not listed,
    )


def _catalogued(question: Question) -> tuple[str, ...]:
    """Return the values that the catalog lists for a question without closed values of its own."""
    return tuple(sorted(regions())) if question.type in REGIONS else ()


def _item(row: Asked) -> Item:
    question = row.question
    values = row.values or _catalogued(question)
    return Item(
        path=row.path,
        keys=row.keys,
        question=question,
        prompt=f"{question.prompt}{about(row.keys, len(question.keys))}",
        help=question.help,
        editor=_editor(question, values),
        values=("true", "false") if question.flag else values,
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
