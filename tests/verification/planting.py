"""Plant a change in a design: a merge patch whose keys are names, as fault files and bad designs write it."""

from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import Any

from pydantic import BaseModel

from blueprints.design import Design

KEYS = ("name", "id", "host_name", "domain", "member_name", "subnet", "target", "trap", "principal")


def planted(design: Design, patch: Mapping[str, Any]) -> Design:
    """Return the design with a merge patch applied.

    A list of things that have names is patched by a mapping from name (a pattern with `*` takes every one that fits;
    null removes) to what changes; a new name adds one, written whole or `like` another (`network/collection/name`), or
    several of them (`times`).
    Any other list is replaced. `@network/collection/name` stands for the id of that thing, as a value or as a key.
    Raises KeyError where a pattern fits nothing, so that no fault goes stale.
    """
    changed = _merged(design, patch, design)
    assert isinstance(changed, Design)
    return changed


def key(thing: Any) -> str:
    """Return the name by which a patch calls a thing: its name, or the last part of its id."""
    given = next((value for name in KEYS if (value := getattr(thing, name, None))), "")
    return given.rsplit("/", 1)[-1] if given.startswith("/") else given


def _merged(value: Any, patch: Any, design: Design) -> Any:
    if isinstance(patch, str) and patch.startswith("@"):
        return _found(design, patch[1:]).id
    if isinstance(patch, list):
        return [_merged(None, item, design) for item in patch]
    if not isinstance(patch, Mapping):
        return patch
    if isinstance(value, BaseModel):
        held = {name: getattr(value, name) for name in type(value).model_fields}
        return type(value).model_validate(held | {n: _merged(held.get(n), p, design) for n, p in patch.items()})
    if isinstance(value, tuple):
        return tuple(_members(value, patch, design))
    held = dict(value) if isinstance(value, Mapping) else {}
    held |= {_merged(None, name, design): _merged(held.get(name), item, design) for name, item in patch.items()}
    return {name: item for name, item in held.items() if item is not None}


def _members(members: tuple[Any, ...], patch: Mapping[str, Any], design: Design) -> list[Any]:
    result = list(members)
    for pattern, change in patch.items():
        fitting = [member for member in result if fnmatchcase(key(member), pattern)]
        if not fitting and (change is None or "*" in pattern):
            raise KeyError(f"{pattern} fits none of {', '.join(map(key, result))}")
        if change is None:
            result = [member for member in result if member not in fitting]
        elif fitting:
            result = [_merged(member, change, design) if member in fitting else member for member in result]
        else:
            more = dict(change)
            names = [f"{pattern}-{number}" for number in range(more.pop("times", 0))] or [pattern]
            field = _named_by(result)
            result += [_added(name, dict(more), field, design) for name in names]
    return result


def _named_by(members: list[Any]) -> str:
    """Return the field that holds the name of things of this kind."""
    fields = type(members[0]).model_fields if members else ("name",)
    return next(name for name in KEYS if name in fields)


def _added(name: str, given: dict[str, Any], field: str, design: Design) -> dict[str, Any]:
    like = given.pop("like", "")
    if not like:
        named = {} if "id" in given else {field: name}
        return named | {n: _merged(None, value, design) for n, value in given.items()}
    model = _found(design, like)
    held = {n: getattr(model, n) for n in type(model).model_fields}
    held[field] = f"{held[field].rpartition('/')[0]}/{name}" if held[field].startswith("/") else name
    return held | {n: _merged(held.get(n), value, design) for n, value in given.items()}


def _found(design: Design, path: str) -> Any:
    """Return the first thing on a path of fields and patterns."""
    at: Any = design
    for step in path.split("/"):
        if isinstance(at, tuple):
            fitting = [member for member in at if fnmatchcase(key(member), step)]
            if not fitting:
                raise KeyError(f"{path}: {step} fits none of {', '.join(map(key, at))}")
            at = fitting[0]
        else:
            at = getattr(at, step)
    return at
