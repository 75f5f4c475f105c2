"""Conditions of a policy rule, in three values: true, false, and None where something is not known."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from blueprints.verification.policy_text import equal, like, match
from blueprints.verification.policy_values import MISSING, FailedFunction, PolicyContext, Undecided

Truth = bool | None
Json = Mapping[str, Any]
MARKS = ("field", "value", "count")


def holds(condition: Json, context: PolicyContext) -> Truth:
    """Return whether a condition holds. A function that fails refuses: the condition holds."""
    keys = {key.lower(): key for key in condition}
    if "allof" in keys:
        return _all(holds(part, context) for part in condition[keys["allof"]])
    if "anyof" in keys:
        return _negated(_all(_negated(holds(part, context)) for part in condition[keys["anyof"]]))
    if "not" in keys:
        return _negated(holds(condition[keys["not"]], context))
    try:
        return _compared(condition, keys, context)
    except FailedFunction as failure:
        context.unknown.append(f"evaluation error: {failure}")
        return True


def _compared(condition: Json, keys: Mapping[str, str], context: PolicyContext) -> Truth:
    operator = next((key for key in keys if key not in MARKS), None)
    if operator is None or operator not in OPERATORS:
        raise Undecided(f"operator {operator or 'none'} is not known")
    wanted = context.value(condition[keys[operator]])
    test = partial(OPERATORS[operator], wanted=wanted)
    try:
        if "count" in keys:
            return test(_count(condition[keys["count"]], context))
        if "value" in keys:
            return test(context.value(condition[keys["value"]]))
        name = str(condition[keys["field"]])
        found = context.fields(name)
        if "[*]" in name and isinstance(found, list):
            return _all(test(member) for member in found)
        return test(found)
    except Undecided as reason:
        context.unknown.append(str(reason))
        return None


def _count(counted: Json, context: PolicyContext) -> int:
    where = counted.get("where")
    if "field" in counted:
        name = str(counted["field"])
        found = context.fields(name)
        members = found if isinstance(found, list) else []
    else:
        name = str(counted.get("name", ""))
        given = context.value(counted["value"])
        members = given if isinstance(given, list) else [given]
    if where is None:
        return len(members)
    results = [holds(where, context.inside(name, member)) for member in members]
    if any(result is None for result in results):
        raise Undecided("a member that is counted is not known")
    return sum(1 for result in results if result)


def _all(parts: Any) -> Truth:
    """Conjunction: false as soon as one is false, so that what follows is not asked."""
    unknown = False
    for part in parts:
        if part is False:
            return False
        unknown = unknown or part is None
    return None if unknown else True


def _negated(truth: Truth) -> Truth:
    return None if truth is None else not truth


def _exists(found: Any, wanted: Any) -> bool:
    return (found is not MISSING) == (str(wanted).lower() == "true")


def _in(found: Any, wanted: Any) -> bool:
    return found is not MISSING and any(equal(found, item) for item in wanted)


def _contains(found: Any, wanted: Any) -> bool:
    if isinstance(found, list | tuple):
        return any(equal(item, wanted) for item in found)
    return found is not MISSING and str(wanted).lower() in str(found).lower()


def _contains_key(found: Any, wanted: Any) -> bool:
    return isinstance(found, Mapping) and str(wanted).lower() in (str(key).lower() for key in found)


def _equals(found: Any, wanted: Any) -> bool:
    return found is not MISSING and equal(found, wanted)


def _like(found: Any, wanted: Any) -> bool:
    return found is not MISSING and like(str(found), str(wanted))


def _match(found: Any, wanted: Any, ignore_case: bool = False) -> bool:
    return found is not MISSING and match(str(found), str(wanted), ignore_case)


def _ordered(found: Any, wanted: Any, accepts: Callable[[int], bool]) -> bool:
    if found is MISSING:
        return False
    try:
        left, right = float(found), float(wanted)
    except (TypeError, ValueError):
        return accepts((str(found) > str(wanted)) - (str(found) < str(wanted)))
    return accepts((left > right) - (left < right))


Operator = Callable[..., bool]


def _not(operator: Operator) -> Operator:
    return lambda found, wanted: not operator(found, wanted)


_POSITIVE: dict[str, Operator] = {
    "equals": _equals,
    "in": _in,
    "like": _like,
    "match": _match,
    "matchinsensitively": partial(_match, ignore_case=True),
    "contains": _contains,
    "containskey": _contains_key,
}
OPERATORS: dict[str, Operator] = {
    **_POSITIVE,
    **{f"not{name}": _not(operator) for name, operator in _POSITIVE.items()},
    "exists": _exists,
    "less": partial(_ordered, accepts=lambda sign: sign < 0),
    "lessorequals": partial(_ordered, accepts=lambda sign: sign <= 0),
    "greater": partial(_ordered, accepts=lambda sign: sign > 0),
    "greaterorequals": partial(_ordered, accepts=lambda sign: sign >= 0),
}
