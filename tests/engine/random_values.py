"""A value for any question, read off its type; what a type cannot say stands in the tables of `random_places`."""

import random
import warnings
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo
from pydantic.json_schema import WithJsonSchema
from pydantic.warnings import UnsupportedFieldAttributeWarning

from blueprints.answers import places, ranges, roles, texts
from blueprints.answers.resource_ids import ANY_ID_PATTERN, ResourceOf
from blueprints.answers.section import Entry
from blueprints.answers.shape import Node, Path, below, plain
from tests.engine.random_places import NAMES, Places

_TRIES = 8
_OPTIONAL = 0.4


class Values:
    """Draws values that fit the other answers of a draft; the same generator gives the same values."""

    def __init__(self, rng: random.Random, tree: Mapping[str, Any]) -> None:
        self._rng = rng
        self.places = Places(rng, tree)

    def of(self, node: Node, pattern: str, path: Path) -> Any:
        """Return a value for the question at a path; None where no try gave one that its type accepts."""
        for _ in range(_TRIES):
            with suppress(ValidationError):
                found = self._draw(_type(node), pattern, path)
                _adapter(node).validate_python(found)
                return found
        return None

    def key(self, name: str) -> str:
        """Return a key for a map of answers by `name`, for example by region."""
        return self.pick(self.places.keys(name))

    def pick(self, among: Sequence[str]) -> str:
        """Return one of the texts."""
        return self._rng.choice(among)

    def _draw(self, annotation: Any, pattern: str, path: Path) -> Any:
        bare = plain(annotation)
        known = self.places.names(pattern, path)
        if known and get_origin(bare) not in (Literal, Union, UnionType):
            return self._several(known) if get_origin(bare) is tuple else self.pick(known)
        for mark in getattr(annotation, "__metadata__", ()):
            if isinstance(mark, ResourceOf):
                return self._resource_id(self._rng.choice(mark.resource_types))
            if isinstance(mark, texts.Matching):
                return self.pick((mark.example, f"{mark.example}2", f"x{mark.example}"))
            if isinstance(mark, WithJsonSchema):
                return self._described(mark.json_schema or {}, pattern, path)
        return self._typed(annotation, bare, pattern, path)

    def _typed(self, annotation: Any, bare: Any, pattern: str, path: Path) -> Any:
        origin = get_origin(bare)
        if origin is Literal:
            return self._rng.choice(get_args(bare))
        if origin is tuple:
            return self._list(get_args(bare)[0], pattern, path)
        if origin in (Union, UnionType):
            return self._draw(self._rng.choice([p for p in get_args(bare) if p is not NoneType]), pattern, path)
        if isinstance(origin, type) and issubclass(origin, Mapping):
            key, value = get_args(bare)
            return {self._draw(key, pattern, path): self._draw(value, pattern, path)}
        if isinstance(bare, type) and issubclass(bare, Entry):
            return self._entry(bare, pattern, path)
        if bare is bool:
            return self._rng.random() < 0.5
        return self._number(annotation) if bare is int else self.pick(NAMES)

    def _list(self, item: Any, pattern: str, path: Path) -> list[Any]:
        if get_origin(plain(item)) is Literal:
            return self._several(get_args(plain(item)))
        found = [self._draw(item, pattern, path) for _ in range(self._rng.randint(1, 2))]
        return [one for at, one in enumerate(found) if one not in found[:at]]

    def _several(self, among: Sequence[Any]) -> list[Any]:
        return self._rng.sample(among, self._rng.randint(1, min(4, len(among))))

    def _entry(self, model: type[Entry], pattern: str, path: Path) -> dict[str, Any]:
        hints = get_type_hints(model, include_extras=True)
        wanted = [
            name for name, info in model.model_fields.items() if info.is_required() or self._rng.random() < _OPTIONAL
        ]
        return {name: self._draw(hints[name], f"{pattern}.{name}", path) for name in wanted}

    def _number(self, annotation: Any) -> int:
        marks = [
            mark
            for info in getattr(annotation, "__metadata__", ())
            if isinstance(info, FieldInfo)
            for mark in info.metadata
        ]
        least = next((mark.ge for mark in marks if hasattr(mark, "ge")), 1)
        most = next((mark.le for mark in marks if hasattr(mark, "le")), least + 100)
        return self._rng.choice(
            (least, self._rng.randint(least, min(most, least + 40)), self._rng.randint(least, most))
        )

    def _described(self, schema: Mapping[str, Any], pattern: str, path: Path) -> Any:
        if "anyOf" in schema:
            return self._described(self._rng.choice(schema["anyOf"]), pattern, path)
        if "enum" in schema:
            return self.pick(schema["enum"])
        if schema.get("type") == "array":
            return [self._described(schema["items"], pattern, path)]
        made = _BY_PATTERN.get(schema.get("pattern", ""))
        return made(self, pattern, path) if made else f"Said by {self.pick(NAMES)} in a line long enough to explain."

    def _resource_id(self, kind: str) -> str:
        namespace, *types = kind.split("/")
        tail = "".join(f"/{part}/{self.pick(NAMES)}-{self._rng.randint(1, 99)}" for part in types)
        return f"/subscriptions/{self.guid()}/resourceGroups/rg-{self.pick(NAMES)}/providers/{namespace}{tail}"

    def guid(self) -> str:
        """Return a GUID that is nobody's."""
        return f"00000000-0000-0000-0000-0000000000{self._rng.randint(10, 99)}"


_Made = Callable[[Values, str, Path], str]
_BY_PATTERN: dict[str, _Made] = {
    ranges.RANGE_PATTERN: lambda values, pattern, path: values.places.range(pattern, path),
    ranges.ADDRESS_PATTERN: lambda values, pattern, path: values.places.address(pattern, path),
    places.REGION_PATTERN: lambda values, pattern, _: values.places.region(pattern),
    roles.INSTANCE_PATTERN: lambda values, *_: values.key("role"),
    texts.NAME_PATTERN: lambda values, *_: values.pick(NAMES),
    texts.HOST_PATTERN: lambda values, *_: f"*.{values.pick(NAMES)}.example",
    texts.EXACT_HOST_PATTERN: lambda values, *_: f"{values.pick(NAMES)}.corp.example",
    texts.GUID_PATTERN: lambda values, *_: values.guid(),
    texts.DATE_PATTERN: lambda values, *_: values.pick(("2027-12-31", "2028-06-30")),
    texts.CERTIFICATE_PATTERN: lambda values, *_: f"https://certificates.vault.azure.net/secrets/{values.pick(NAMES)}",
    f"{texts.NAME_PATTERN}|{ANY_ID_PATTERN}": lambda values, *_: values.pick(("new", "none")),
}
"""Texts of a known form."""


def _type(node: Node) -> Any:
    return below(node.annotation, len(node.question.keys))


@cache
def _adapter(node: Node) -> TypeAdapter[Any]:
    with warnings.catch_warnings():
        # A field's alias is its name in the file; it says nothing of a value that stands alone.
        warnings.simplefilter("ignore", UnsupportedFieldAttributeWarning)
        return TypeAdapter(_type(node))
