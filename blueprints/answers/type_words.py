"""Say the type of an answer in words."""

from collections.abc import Mapping
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo
from pydantic.json_schema import WithJsonSchema

from blueprints.answers import places, ranges, roles, texts
from blueprints.answers.resource_ids import ResourceOf
from blueprints.answers.section import Entry
from blueprints.answers.shape import plain

_PATTERNS = {
    ranges.RANGE_PATTERN: "range",
    ranges.ADDRESS_PATTERN: "IPv4 address",
    texts.NAME_PATTERN: "name",
    texts.HOST_PATTERN: "host name",
    texts.EXACT_HOST_PATTERN: "host name",
    texts.GUID_PATTERN: "GUID",
    texts.DATE_PATTERN: "date",
    texts.CERTIFICATE_PATTERN: "Key Vault certificate id",
    places.REGION_PATTERN: "region",
    roles.INSTANCE_PATTERN: "subnet role",
}


def type_words(annotation: Any) -> str:
    """Say a type: `one of a, b`, `list of range`, `true or false`, `integer 1-2,000`, `resource id of ...`."""
    bare, marks = plain(annotation), _marks(annotation)
    for mark in marks:
        if isinstance(mark, ResourceOf):
            return f"resource id of {' or '.join(mark.resource_types)}"
        if isinstance(mark, texts.Matching):
            return f"text like {mark.example}"
        if isinstance(mark, WithJsonSchema):
            return _named(mark.json_schema or {})
    origin = get_origin(bare)
    if origin is Literal:
        return f"one of {', '.join(str(value) for value in get_args(bare))}"
    if origin is tuple:
        return f"list of {type_words(get_args(bare)[0])}"
    if origin in (Union, UnionType):
        return ", or ".join(type_words(part) for part in get_args(bare) if part is not NoneType)
    if isinstance(bare, type) and issubclass(bare, Entry):
        return f"{{{', '.join(bare.model_fields)}}}"
    if origin is not None and isinstance(origin, type) and issubclass(origin, Mapping):
        key, value = get_args(bare)
        return f"map of {type_words(key)} to {type_words(value)}"
    return _scalar(bare, marks)


def _scalar(bare: Any, marks: tuple[Any, ...]) -> str:
    if bare is bool:
        return "true or false"
    if bare is int:
        bounds = [mark for info in marks if isinstance(info, FieldInfo) for mark in info.metadata]
        least = next((mark.ge for mark in bounds if hasattr(mark, "ge")), None)
        most = next((mark.le for mark in bounds if hasattr(mark, "le")), None)
        return f"integer {least}-{most:,}" if least is not None and most is not None else "integer"
    return "text"


def _named(schema: dict[str, Any]) -> str:
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(_named(part) for part in schema["anyOf"]))
    if schema.get("type") == "array":
        return f"list of {_named(schema['items'])}"
    if "maxLength" in schema and "pattern" not in schema:
        return f"text of at most {schema['maxLength']:,} characters"
    return _PATTERNS.get(schema.get("pattern", ""), "text")


def _marks(annotation: Any) -> tuple[Any, ...]:
    return getattr(annotation, "__metadata__", ())
