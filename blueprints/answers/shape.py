"""Read the tree of sections and questions off the models."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from blueprints.answers.ask import Ask
from blueprints.answers.keyed import Entries, Keyed
from blueprints.answers.section import Entry, Section

Path = tuple[str | int, ...]
Kind = Literal["section", "entries", "keyed", "question"]


@dataclass(frozen=True, eq=False, slots=True)
class Node:
    """A section, a list or map of sections, or a question; `empty` is what an inapplicable question holds."""

    kind: Kind
    help: str
    annotation: Any
    children: Mapping[str, "Node"] = field(default_factory=dict)
    item: "Node | None" = None
    ask: Ask | None = None
    keyed: Keyed | None = None
    entries: Entries | None = None
    empty: object = None

    @property
    def question(self) -> Ask:
        """Return the question of a node that is one."""
        assert self.ask is not None  # noqa: S101 - narrows the type for a node of kind question
        return self.ask


def section_node(model: type[Section], help_text: str = "") -> Node:
    """Read a section and all below it."""
    hints = get_type_hints(model, include_extras=True)
    children = {(info.alias or name): _field_node(hints[name], info) for name, info in model.model_fields.items()}
    return Node("section", help_text or (model.__doc__ or ""), model, children)


def _field_node(annotation: Any, info: Any) -> Node:
    text = info.description or ""
    for mark in info.metadata:
        match mark:
            case Ask():
                return Node("question", text, annotation, ask=mark, empty=empty_of(below(annotation, len(mark.keys))))
            case Keyed():
                return Node("keyed", text, annotation, item=section_node(get_args(plain(annotation))[1]), keyed=mark)
            case Entries():
                return Node(
                    "entries", text, annotation, item=section_node(get_args(plain(annotation))[0]), entries=mark
                )
    return section_node(plain(annotation), text)


def empty_of(annotation: Any) -> object:
    """Return what a question of this type holds when it does not apply: none, False, nothing."""
    bare = plain(annotation)
    options = alternatives(bare)
    if "none" in options:
        return "none"
    if bare is bool:
        return False
    origin = get_origin(bare)
    if origin is tuple:
        return ()
    return {} if origin is not None and isinstance(origin, type) and issubclass(origin, Mapping) else None


def plain(annotation: Any) -> Any:
    """Return the annotation without its metadata."""
    while get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    return annotation


def alternatives(annotation: Any) -> tuple[Any, ...]:
    """Return the closed values that an annotation allows, those of unions and of lists included."""
    bare = plain(annotation)
    if get_origin(bare) is Literal:
        return get_args(bare)
    if get_origin(bare) in (Union, UnionType):
        return tuple(value for part in get_args(bare) for value in alternatives(part))
    return ()


def entries_of(annotation: Any) -> Iterator[type[Entry]]:
    """Yield the records that a type is made of."""
    bare = plain(annotation)
    if isinstance(bare, type) and issubclass(bare, Entry):
        yield bare
    for part in get_args(bare):
        yield from entries_of(part)


def below(annotation: Any, keys: int) -> Any:
    """Return the type of the values of a map that has so many keys."""
    for _ in range(keys):
        annotation = get_args(plain(annotation))[1]
    return annotation


@cache
def root() -> Node:
    """Return the whole tree."""
    from blueprints.answers.answers import Answers  # here, because the models are read by functions above

    return section_node(Answers)


def walk(node: Node, pattern: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Node]]:
    """Yield every question with its pattern, for example ("platforms", "[]", "kind"), in the order of the models."""
    if node.kind == "question":
        yield (*pattern, *(f"<{key}>" for key in node.question.keys)), node
    elif node.item is not None:
        yield from walk(node.item, (*pattern, "[]" if node.kind == "entries" else f"<{node.keyed and node.keyed.key}>"))
    else:
        for name, child in node.children.items():
            yield from walk(child, (*pattern, name))


def written(path: Path) -> str:
    """Write a path as people do: `platforms[0].kind`, `<region>` and `[]` included."""
    text = ""
    for part in path:
        if isinstance(part, int):
            text += f"[{part}]"
        elif part == "[]":
            text += "[]"
        else:
            text += f".{part}" if text else str(part)
    return text
