"""Say a condition in JSON Schema: what a file must not contradict."""

from typing import Any

from blueprints.answers.places_in_tree import UNKNOWN, home, steps
from blueprints.answers.shape import Path, root
from blueprints.answers.when import AllOf, AnyOf, Contains, Differs, Equals, Given, In, MoreThanOne, When

Schema = dict[str, Any]
ANYTHING: Schema = {}


def possible(when: When, scope: Path, local: Path | None) -> Schema:
    """Return a schema that a file fits while the condition can still hold.

    An answer that is left out may be given elsewhere or have a default, so only an answer that is there can
    contradict. `scope` is the section of the question; `local` the list entry or map entry around it: the schema is
    then about that entry, and parts that read outside it say nothing.
    """
    match when:
        case AllOf(parts):
            saying = [found for part in parts if (found := possible(part, scope, local))]
            return {"allOf": saying} if saying else ANYTHING
        case AnyOf(parts):
            choices = [possible(part, scope, local) for part in parts]
            return {"anyOf": choices} if all(choices) else ANYTHING
        case MoreThanOne(path):
            name = path.split("[")[0]
            return ANYTHING if local else {"properties": {name: {"minItems": 2}}}
        case Given() | Equals(value=None) | Differs(value=None):
            return ANYTHING
    return _at(when.path, _value(when), scope, local)


def _value(when: Equals | Differs | In | Contains) -> Schema:
    match when:
        case Equals(value=value):
            return {"enum": [value, UNKNOWN]}
        case Differs(value=value):
            return {"not": {"const": value}}
        case In(values=values):
            return {"enum": [*values, UNKNOWN]}
        case Contains(value=value):
            joined = {"type": "string", "pattern": rf"(^|_and_){value}($|_and_)|^{UNKNOWN}$"}
            return {"anyOf": [joined, {"type": "array", "contains": {"const": value}}]}


def _at(text: str, value: Schema, scope: Path, local: Path | None) -> Schema:
    parts = tuple(steps(text))
    if "<" in text:
        return ANYTHING
    start = () if "[" in text else home(root(), scope, parts[0][0]) or ()
    if local is not None:
        if start[: len(local)] != local:
            return ANYTHING
        start = start[len(local) :]
    elif any(part in ("[]", 0) or str(part).startswith("<") for part in start):
        return ANYTHING
    schema = value
    for name, chosen in reversed(parts):
        if chosen is not None:
            pairs = [pair.split("=") for pair in chosen.split(",") if pair]
            filters = [{"properties": {key: {"enum": [wanted, UNKNOWN]}}} for key, wanted in pairs]
            schema = {"anyOf": [{"contains": {"allOf": [*filters, schema]}}, {"maxItems": 0}]}
        schema = {"properties": {name: schema}}
    for part in reversed(start):
        schema = {"properties": {str(part): schema}}
    return schema
