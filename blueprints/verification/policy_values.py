"""Values in a policy rule: fields and aliases of the resource, and template expressions."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from blueprints.verification.policy_functions import FailedFunction, Undecided, call, parse

Json = Mapping[str, Any]


class Missing:
    """The property is not there: no value."""

    def __repr__(self) -> str:
        return "missing"


MISSING = Missing()
PLAIN_FIELDS = ("name", "fullname", "type", "id", "kind", "location", "identity.type", "tags")


@dataclass
class PolicyContext:
    """One resource, the parameters, and inside `count` the members that aliases and names stand for."""

    resource: Json
    parameters: Mapping[str, Any]
    api_version: str = ""
    scope: Json = field(default_factory=dict)
    members: dict[str, Any] = field(default_factory=dict)
    """Counted alias (lower case, with `[*]`) or name of a counted value, to the member of this turn."""
    unknown: list[str] = field(default_factory=list)

    def inside(self, name: str, member: Any) -> "PolicyContext":
        """Return the context of one member of a count."""
        members = {**self.members, name.lower(): member}
        return PolicyContext(self.resource, self.parameters, self.api_version, self.scope, members, self.unknown)

    def value(self, written: Any) -> Any:
        """Return a value with its expression evaluated, `[concat(...)]`; lists member by member."""
        if isinstance(written, list | tuple):
            return [self.value(item) for item in written]
        if isinstance(written, str) and written.startswith("[["):
            return self.value(written[1:]) if written.endswith("]") else written
        if isinstance(written, str) and written.startswith("[") and written.endswith("]"):
            return call(parse(written[1:-1]), self)
        return written

    def fields(self, name: str) -> list[Any] | Any:
        """Return a field's value, MISSING, or for an alias with `[*]` the list of its members' values."""
        alias = str(self.value(name))
        lowered = alias.lower()
        if lowered in PLAIN_FIELDS:
            return self._plain(lowered)
        if lowered.startswith("tags"):
            return _tag(self.resource, alias)
        path = self._path(alias)
        return MISSING if path is None else self._follow(alias, path)

    def _plain(self, name: str) -> Any:
        if name == "name":
            full = str(self.resource.get("name", ""))
            return full.rsplit("/", 1)[-1]
        if name == "fullname":
            return self.resource.get("name", MISSING)
        return step(self.resource, name.split("."))

    def _path(self, alias: str) -> str | None:
        """Return the path of an alias of this type; None = an alias of another type."""
        kind = str(self.resource.get("type", ""))
        if not alias.lower().startswith(f"{kind.lower()}/"):
            return None
        path = alias[len(kind) + 1 :]
        return None if "/" in path else path

    def _follow(self, alias: str, path: str) -> Any:
        counted = max((m for m in self.members if _is_below(alias.lower(), m)), key=len, default=None)
        if counted is not None:
            rest = alias[len(counted) :].lstrip(".")
            found = members_at([self.members[counted]], rest)
            return found if rest.endswith("]") or "[*]" in rest else (found[0] if found else MISSING)
        values = members_at([self.resource], path)
        return values if "[*]" in path else (values[0] if values else MISSING)


def members_at(nodes: list[Any], path: str) -> list[Any]:
    """Return the values at a path below each node; `[*]` takes every member of a list, a missing list has none."""
    current = nodes
    for part in [piece for piece in path.split(".") if piece]:
        name, many = (part[:-3], True) if part.endswith("[*]") else (part, False)
        if name:
            current = [step(node, [name]) for node in current]
        if many:
            current = [member for node in current if isinstance(node, list | tuple) for member in node]
    return current


def step(node: Any, names: list[str]) -> Any:
    """Return a property by name without regard to case: the node's own, else one in its `properties`."""
    for name in names:
        node = _child(node, name)
    return node


def _child(node: Any, name: str) -> Any:
    if not isinstance(node, Mapping):
        return MISSING
    lowered = {str(key).lower(): value for key, value in node.items()}
    if name.lower() in lowered:
        found = lowered[name.lower()]
        return MISSING if found is None else found
    inner = lowered.get("properties")
    return _child(inner, name) if isinstance(inner, Mapping) else MISSING


def _is_below(alias: str, counted: str) -> bool:
    return alias == counted or alias.startswith(f"{counted}.")


def _tag(resource: Json, alias: str) -> Any:
    name = alias[4:].strip("[]'\"").lstrip(".")
    tags = resource.get("tags") or {}
    return step(tags, [name]) if isinstance(tags, Mapping) else MISSING


__all__ = ["MISSING", "FailedFunction", "PolicyContext", "Undecided", "members_at", "step"]
