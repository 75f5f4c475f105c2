"""Compare two designs field by field. Only what the second one says is compared: a template does not say all."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from blueprints.arm.origins import origin_of
from blueprints.arm.template import Resource
from blueprints.design import Design
from blueprints.design.interfaces import NetworkInterface
from blueprints.design.model import Entity, Model, resource_type
from blueprints.design.network import COLLECTIONS

INTERFACE = "Microsoft.Network/networkInterfaces"
NOT_COMPARED = frozenset({"origin", "existing", "asked_in"})
ORDERED = frozenset({"dns_servers", "target_dns_servers"})
"""Lists whose order Azure keeps; all others are sets."""

UNTAGGED = frozenset({"microsoft.authorization/policyassignments"})
"""Types with a location that take no tags."""
TAGGED = frozenset({"microsoft.cognitiveservices/accounts/deployments", "microsoft.keyvault/vaults/keys"})
"""Types without a location that take tags."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that two networks tell differently. `origin` = where the second one was read."""

    entity: str
    field: str
    expected: str
    found: str
    origin: str = ""

    def __str__(self) -> str:
        name = ": ".join(part for part in (self.entity, self.field) if part)
        place = f"{self.origin}: " if self.origin else ""
        return f"{place}{name}: the design says {self.expected}, the template says {self.found}"


def differences(expected: Design, found: Design, origins: Mapping[str, str] | None = None) -> tuple[Difference, ...]:
    """Return every difference, sorted by entity within its collection; what no template carries is left out.

    `origins` = id in lower case → where the resource was read, for what has no origin of its own.
    """
    around = tuple(name for name in Design.model_fields if name != "network")
    pairs = ((expected.network, found.network, COLLECTIONS), (expected, found, around))
    return tuple(
        difference
        for one, other, names in pairs
        for name in names
        if name in other.model_fields_set
        for difference in _members(getattr(one, name), getattr(other, name), "", "", name, origins or {})
    )


def tag_differences(tags: Mapping[str, str], resources: Iterable[Resource]) -> tuple[Difference, ...]:
    """Return each resource that takes tags and has others than these."""
    return tuple(
        Difference(resource.id, "tags", _pairs(tags), _pairs(found), resource.origin)
        for resource in sorted(resources, key=lambda one: one.id.lower())
        if resource.type not in UNTAGGED and (resource.location or resource.type in TAGGED)
        for found in (resource.body.body("tags").members(),)
        if dict(found) != dict(tags)
    )


def _pairs(tags: Mapping[str, str]) -> str:
    return ", ".join(f"{name}={value}" for name, value in sorted(tags.items())) or "none"


def _members(
    expected: Iterable[Model],
    found: Iterable[Model],
    entity: str,
    origin: str,
    path: str,
    origins: Mapping[str, str] | None = None,
) -> Iterator[Difference]:
    """Compare two collections of things that have an id or a name."""
    wanted, there = _keyed(expected), _keyed(found)
    for key in sorted({*wanted, *there}):
        one, other = wanted.get(key), there.get(key)
        label, place = _labels(other or one, entity, origin, path)
        known = other or one
        if origins and known is not None and not place:
            place = origin_of(known, origins)
        if one is None or other is None:
            said = ("nothing", _said(other)) if one is None else (_said(one), "nothing")
            yield Difference(*label, *said, place)
        elif _is_made(one) != _is_made(other):
            yield Difference(*label, _making(one), _making(other), place)
        else:
            yield from _fields(one, other, label[0], place, label[1])


def _is_made(model: Model) -> bool:
    """Tell whether a thing is created: of somebody else's, a template knows the id and the parts that it adds."""
    return not (isinstance(model, Entity) and model.existing)


def _making(model: Model) -> str:
    return "it" if _is_made(model) else "only what is added to it"


def _labels(model: Model | None, entity: str, origin: str, path: str) -> tuple[tuple[str, str], str]:
    if isinstance(model, Entity):
        return (model.id, ""), model.origin or origin
    return (entity, f"{path}[{_key(model)}]"), origin


def _fields(one: Model, other: Model, entity: str, origin: str, path: str) -> Iterator[Difference]:
    for name in type(other).model_fields:
        if name not in other.model_fields_set or name in NOT_COMPARED or name == "id":
            continue
        inner = f"{path}.{name}" if path else name
        yield from _values(getattr(one, name), getattr(other, name), entity, origin, inner)


def _values(one: Any, other: Any, entity: str, origin: str, path: str) -> Iterator[Difference]:
    if _are_models(one) and _are_models(other) and (one or other):
        yield from _members(one, other, entity, origin, path)
    elif isinstance(one, Model) and isinstance(other, Model):
        yield from _fields(one, other, entity, origin, path)
    elif _normal(one, path) != _normal(other, path):
        yield Difference(entity, path, _said(one), _said(other), origin)


def _are_models(value: Any) -> bool:
    return isinstance(value, tuple) and all(isinstance(each, Model) for each in value)


def _normal(value: Any, path: str) -> Any:
    if isinstance(value, str):
        return value.lower().rstrip("/")
    if isinstance(value, tuple):
        members = [_normal(each, path) for each in value]
        return members if path.rsplit(".", 1)[-1] in ORDERED else sorted(set(members), key=str)
    if isinstance(value, Mapping):
        return {key: _normal(member, path) for key, member in value.items()}
    return value


def _keyed(models: Iterable[Model]) -> dict[str, Model]:
    return {_key(model).lower(): model for model in models}


def _key(model: Model | None) -> str:
    """Return what tells a thing from its neighbours."""
    keys: Mapping[str, Callable[[Any], str]] = KEYS
    kind = type(model).__name__
    return keys[kind](model) if kind in keys else str(getattr(model, "id", "") or getattr(model, "name", ""))


KEYS: Mapping[str, Callable[[Any], str]] = {
    "ApiManagementLocation": lambda one: one.location,
    "Backend": lambda one: one.host_name,
    "DiagnosticSetting": lambda one: one.target,
    "DnsRecord": lambda one: f"{one.type} {one.name}",
    "EndpointAddress": lambda one: one.member_name,
    "Exclusion": lambda one: f"{one.match_variable} {one.selector}",
    "Listener": lambda one: f"{one.host_name}:{one.port}",
    "ManagedRuleSet": lambda one: one.type,
    # What a service places into a subnet has no id in Azure.
    "NetworkInterface": lambda one: one.id if resource_type(one.id) == INTERFACE else _hosted(one),
    "Platform": lambda one: one.account,
    "PolicyAssignment": lambda one: f"{one.name} at {one.scope}",
    "RoleAssignment": lambda one: f"{one.role_definition} at {one.scope} for {one.principal} {one.project}",
    "Scope": lambda one: f"{one.subscription} {one.resource_group}",
    "Site": lambda one: f"{one.kind} of {', '.join(one.gateways)}",
    "ServiceEndpoint": lambda one: one.service,
}


def _hosted(interface: NetworkInterface) -> str:
    return f"{interface.role} of {interface.owner} in {interface.subnet}"


def _said(value: Any) -> str:
    """Return a value in few words."""
    if isinstance(value, Model):
        return "it"
    if isinstance(value, tuple):
        return ", ".join(_said(each) for each in value) or "none"
    return "none" if value in (None, "") else str(value)
