"""Describe an answers file as JSON Schema 2020-12, read off the same declarations."""

from collections.abc import Iterator
from typing import Any

from blueprints.answers.answers import Answers
from blueprints.answers.default import First, Required
from blueprints.answers.places_in_tree import UNKNOWN
from blueprints.answers.possible import ANYTHING, Schema, possible
from blueprints.answers.question import Question, question_of
from blueprints.answers.schema_clean import cleaned
from blueprints.answers.shape import Node, root, walk
from blueprints.answers.yaml_tree import read_scalar


def json_schema() -> Schema:
    """Return the schema: descriptions, defaults, examples, and `if`/`then` from the conditions.

    What the schema refuses, the reader refuses; the reader also knows what lies between answers.
    """
    raw = Answers.model_json_schema(by_alias=True)
    definitions = raw.pop("$defs")
    schema = _section(root(), cleaned(raw, definitions), ())
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Answers of seawall",
        "description": "What the person said about the private network of an AI workload.",
        **{key: value for key, value in schema.items() if key != "description"},
        "allOf": list(_conditions()),
    }


def _section(node: Node, schema: Schema, pattern: tuple[str, ...]) -> Schema:
    properties = {}
    for name, child in node.children.items():
        properties[name] = _field(child, schema["properties"][name], (*pattern, name))
    found: Schema = {"type": "object", "additionalProperties": False, "properties": properties}
    if node.help:
        found["description"] = node.help
    required = [name for name, child in node.children.items() if _required(child)]
    local = list(_conditions(pattern)) if pattern and pattern[-1] in ("[]", "<region>") else []
    return found | ({"required": required} if required else {}) | ({"allOf": local} if local else {})


def _field(node: Node, schema: Schema, pattern: tuple[str, ...]) -> Schema:
    match node.kind:
        case "question":
            return _question(node, schema, pattern)
        case "section":
            return _section(node, schema, pattern)
        case "entries":
            assert node.item is not None and node.entries is not None  # noqa: S101, PT018 - what a list is
            least = {"minItems": 1} if node.entries.taken is None else {}
            return {
                "type": "array",
                "description": node.help,
                **least,
                "items": _section(node.item, schema["items"], (*pattern, "[]")),
            }
        case "keyed":
            assert node.item is not None  # noqa: S101 - what a map is
            below = next(iter(_values(schema)))
            item = _section(node.item, below, (*pattern, "<region>"))
            return {"type": "object", "description": node.help, **_keyed(schema, item)}


def _question(node: Node, schema: Schema, pattern: tuple[str, ...]) -> Schema:
    question = question_of(pattern, node)
    value = _unknown(schema, node, len(node.question.keys))
    found: Schema = {"title": question.prompt, "description": _description(question), **value}
    match node.question.rule:
        case First(cases) if len(cases) == 1 and cases[0].when is None and isinstance(cases[0].value, str | int | bool):
            found["default"] = cases[0].value
    if question.example:
        found["examples"] = [_example(question.example)]
    return found


def _description(question: Question) -> str:
    default = f" Default: {question.default}." if question.default else ""
    when = f" Asked when {question.when_text}." if question.when_text else ""
    return f"{question.help.rstrip('.')}.{default}{when}"


def _unknown(schema: Schema, node: Node, keys: int) -> Schema:
    if node.question.unknown is None:
        return schema
    if keys:
        inner = next(iter(_values(schema)))
        schema = {"type": "object", **_keyed(schema, _unknown(inner, node, keys - 1))}
    return {"anyOf": [schema, {"const": UNKNOWN}]}


def _values(schema: Schema) -> Iterator[Schema]:
    if isinstance(schema.get("additionalProperties"), dict):
        yield schema["additionalProperties"]
    yield from schema.get("patternProperties", {}).values()
    yield from schema.get("properties", {}).values()


def _keyed(schema: Schema, item: Schema) -> Schema:
    if named := schema.get("properties"):
        anything = {"anyOf": [{"const": UNKNOWN}]}
        return {
            "additionalProperties": False,
            "properties": {key: {"anyOf": [value, *anything["anyOf"]]} for key, value in named.items()},
        }
    names = schema.get("propertyNames") or {"pattern": next(iter(schema.get("patternProperties", {})), "")}
    return {"propertyNames": names, "additionalProperties": item}


def _example(text: str) -> Any:
    if text.startswith("["):
        return [read_scalar(part.strip()) for part in text.strip("[]").split(",")]
    return read_scalar(text)


def _required(node: Node) -> bool:
    match node.kind:
        case "question":
            ask = node.question
            return ask.unknown is None and isinstance(ask.rule, Required) and ask.when is None
        case "entries":
            return node.entries is not None and node.entries.taken is None
        case "section":
            return any(_required(child) for child in node.children.values())
        case _:
            return False


def _conditions(local: tuple[str, ...] = ()) -> Iterator[Schema]:
    """Yield one `if`/`then` per condition, for the file, or for one entry of the list or map at `local`."""
    for pattern, node in walk(root()):
        ask = node.question
        inside = pattern[: len(local)] == local
        name = pattern[: len(pattern) - len(ask.keys)]
        if ask.when is None or not inside or (local and any(part in ("[]", "<region>") for part in name[len(local) :])):
            continue
        scope = name[:-1]
        then = possible(ask.when, scope, local or None)
        if then != ANYTHING:
            yield {"if": _given(name[len(local) :]), "then": then}


def _given(names: tuple[str, ...]) -> Schema:
    schema: Schema = {}
    for name in reversed(names):
        if name == "[]":
            schema = {"type": "array", "contains": schema}
        elif name.startswith("<"):
            schema = {"type": "object", "not": {"additionalProperties": {"not": schema}}}
        else:
            below = {"properties": {name: schema}} if schema else {}
            schema = {"type": "object", "required": [name], **below}
    return schema
