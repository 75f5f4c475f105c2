"""Tidy what pydantic writes as JSON Schema: references resolved, nulls and titles left out."""

from typing import Any

Schema = dict[str, Any]


def cleaned(schema: Any, definitions: Schema) -> Any:
    """Return the schema without references, titles, nulls and defaults of the models."""
    if isinstance(schema, list):
        return [cleaned(part, definitions) for part in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        named = definitions[schema["$ref"].rsplit("/", 1)[-1]]
        rest = {key: value for key, value in schema.items() if key != "$ref"}
        return cleaned({**named, **rest}, definitions)
    found: Schema = {}
    for key, value in schema.items():
        if key == "properties":
            found[key] = {name: cleaned(part, definitions) for name, part in value.items()}
        elif key == "default" and value is not None:
            found[key] = value
        elif key not in ("title", "default"):
            found[key] = cleaned(value, definitions)
    return _without_null(found)


def _without_null(schema: Schema) -> Schema:
    options = [part for part in schema.get("anyOf", ()) if part != {"type": "null"}]
    if "anyOf" not in schema:
        return schema
    rest = {key: value for key, value in schema.items() if key != "anyOf"}
    return {**options[0], **rest} if len(options) == 1 else {**rest, "anyOf": options}
