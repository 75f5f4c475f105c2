"""Template functions that policy rules use: parse an expression, and evaluate it."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from blueprints.verification.addresses import is_prefix, prefix
from blueprints.verification.policy_text import equal

if TYPE_CHECKING:
    from blueprints.verification.policy_values import PolicyContext

TOKEN = re.compile(r"\s*(?:(?P<text>'(?:[^']|'')*')|(?P<number>-?\d+)|(?P<name>[A-Za-z_][\w]*)|(?P<mark>[(),.\[\]]))")


class Undecided(Exception):  # noqa: N818 - an answer, not an error
    """Something in the rule is outside of what is modelled."""


class FailedFunction(Exception):  # noqa: N818 - Azure calls it an evaluation error and refuses the request
    """A function was given what it cannot take."""


@dataclass(frozen=True)
class Call:
    """A function with its arguments, then `.property` and `[index]` steps."""

    name: str
    arguments: tuple[Any, ...]
    steps: tuple[Any, ...] = ()


def parse(expression: str) -> Any:
    """Return the tree of an expression without its brackets. Raises Undecided where it is none."""
    tokens: list[tuple[str, str]] = []
    position = 0
    while position < len(expression.rstrip()):
        found = TOKEN.match(expression, position)
        if found is None:
            raise Undecided(f"{expression!r} is not an expression that is known")
        tokens.append((str(found.lastgroup), found.group(str(found.lastgroup))))
        position = found.end()
    try:
        tree, rest = _term(tokens, 0)
    except IndexError:
        raise Undecided(f"{expression!r} ends too early") from None
    if rest != len(tokens):
        raise Undecided(f"{expression!r} goes on after its end")
    return tree


def _term(tokens: list[tuple[str, str]], at: int) -> tuple[Any, int]:
    kind, text = tokens[at]
    if kind == "text":
        return text[1:-1].replace("''", "'"), at + 1
    if kind == "number":
        return int(text), at + 1
    if kind != "name" or at + 1 >= len(tokens) or tokens[at + 1][1] != "(":
        raise Undecided(f"{text!r} is not known in an expression")
    arguments, at = [], at + 2
    while tokens[at][1] != ")":
        argument, at = _term(tokens, at)
        arguments.append(argument)
        at += tokens[at][1] == ","
    steps, at = [], at + 1
    while at < len(tokens) and tokens[at][1] in (".", "["):
        if tokens[at][1] == ".":
            steps.append(tokens[at + 1][1])
            at += 2
        else:
            index, at = _term(tokens, at + 1)
            steps.append(index)
            at += 1
    return Call(text, tuple(arguments), tuple(steps)), at


def call(tree: Any, context: "PolicyContext") -> Any:
    """Evaluate a tree. `if` is lazy: the branch that is not taken is not evaluated."""
    if not isinstance(tree, Call):
        return tree
    name = tree.name.lower()
    if name == "if":
        chosen = tree.arguments[1] if _true(call(tree.arguments[0], context)) else tree.arguments[2]
        return _steps(call(chosen, context), tree.steps, context)
    arguments = [call(argument, context) for argument in tree.arguments]
    scoped = _scoped(name, arguments, context)
    if scoped is not None:
        return _steps(scoped[0], tree.steps, context)
    if name not in FUNCTIONS:
        raise Undecided(f"function {tree.name} is not modelled")
    try:
        return _steps(FUNCTIONS[name](*arguments), tree.steps, context)
    except (TypeError, ValueError, IndexError, KeyError, AttributeError) as error:
        raise FailedFunction(f"{tree.name}: {error}") from error


def _scoped(name: str, arguments: list[Any], context: "PolicyContext") -> tuple[Any] | None:
    """Evaluate what depends on the request: parameters, fields, the member of a count, the scope."""
    match name:
        case "parameters":
            if arguments[0] not in context.parameters:
                raise Undecided(f"parameter {arguments[0]} has neither value nor default")
            return (context.value(context.parameters[arguments[0]]),)
        case "field":
            found = context.fields(arguments[0])
            if isinstance(found, list) or "[*]" in str(arguments[0]):
                return (found if isinstance(found, list) else [found],)
            return ("" if repr(found) == "missing" else found,)
        case "current":
            return (_current(arguments, context),)
        case "requestcontext":
            return ({"apiVersion": context.api_version},)
        case "resourcegroup" | "subscription":
            key = "resourceGroup" if name == "resourcegroup" else "subscription"
            if key not in context.scope:
                raise Undecided(f"{name}() is not known")
            return (context.scope[key],)
    return None


def _current(arguments: list[Any], context: "PolicyContext") -> Any:
    if not arguments:
        return list(context.members.values())[-1] if context.members else ""
    name = str(arguments[0]).lower()
    if name in context.members:
        return context.members[name]
    found = context.fields(str(arguments[0]))
    return "" if repr(found) == "missing" else found


def _steps(value: Any, steps: tuple[Any, ...], context: "PolicyContext") -> Any:
    for item in steps:
        index = call(item, context)
        if isinstance(value, Mapping):
            lowered = {str(key).lower(): inner for key, inner in value.items()}
            if str(index).lower() not in lowered:
                raise FailedFunction(f"there is no property {index}")
            value = lowered[str(index).lower()]
        elif isinstance(value, list | tuple) and isinstance(index, int) and index < len(value):
            value = value[index]
        else:
            raise FailedFunction(f"there is no member {index}")
    return value


def _true(value: Any) -> bool:
    return value if isinstance(value, bool) else str(value).lower() == "true"


def _concat(*parts: Any) -> Any:
    if parts and all(isinstance(part, list | tuple) for part in parts):
        return [member for part in parts for member in part]
    return "".join(_text(part) for part in parts)


def _split(text: str, separators: Any) -> list[str]:
    marks = [separators] if isinstance(separators, str) else list(separators)
    return re.split("|".join(re.escape(mark) for mark in marks), text)


def _contains(holder: Any, item: Any) -> bool:
    if isinstance(holder, str):
        return str(item).lower() in holder.lower()
    return any(equal(member, item) for member in holder)


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    return json.dumps(value, separators=(",", ":"))


def _in_range(block: str, target: str) -> bool:
    if not (is_prefix(block) and is_prefix(target)):
        raise ValueError(f"{block!r} and {target!r} must be addresses")
    outer, inner = prefix(block), prefix(target)
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _order(left: Any, right: Any) -> int:
    if isinstance(left, int) and isinstance(right, int):
        return (left > right) - (left < right)
    return (str(left) > str(right)) - (str(left) < str(right))


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "concat": _concat,
    "split": _split,
    "first": lambda value: value[0],
    "last": lambda value: value[-1],
    "length": len,
    "empty": lambda value: value is None or len(value) == 0,
    "contains": _contains,
    "indexof": lambda text, part: text.lower().find(part.lower()),
    "tolower": lambda text: text.lower(),
    "string": _text,
    "int": int,
    "and": lambda *parts: all(_true(part) for part in parts),
    "or": lambda *parts: any(_true(part) for part in parts),
    "not": lambda part: not _true(part),
    "equals": equal,
    "less": lambda left, right: _order(left, right) < 0,
    "lessorequals": lambda left, right: _order(left, right) <= 0,
    "greater": lambda left, right: _order(left, right) > 0,
    "greaterorequals": lambda left, right: _order(left, right) >= 0,
    "iprangecontains": _in_range,
    "true": lambda: True,
    "false": lambda: False,
}
