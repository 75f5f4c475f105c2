"""A network with something left out: what a request row would bring, or everything in one region."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any

from blueprints.design.firewalls import FirewallPolicy, IpGroup
from blueprints.design.ingress import WebApplicationFirewallPolicy
from blueprints.design.interfaces import DdosProtectionPlan
from blueprints.design.model import Entity, Model
from blueprints.design.network import Network
from blueprints.design.routing import RouteTable, VirtualWan
from blueprints.design.security import ApplicationSecurityGroup, NetworkSecurityGroup, ServiceEndpointPolicy
from blueprints.verification.contents import all_entities

CONFIGURATION = (
    ApplicationSecurityGroup,
    DdosProtectionPlan,
    FirewallPolicy,
    IpGroup,
    NetworkSecurityGroup,
    RouteTable,
    ServiceEndpointPolicy,
    VirtualWan,
    WebApplicationFirewallPolicy,
)
"""What only configures others: devices of other regions keep what they were given."""


def without_row(network: Network, row: str, asked: dict[str, tuple[str, ...]] | None = None) -> Network:
    """Return the network as it is when nobody does what a request row asks. `asked`: what `asked_rows` returned."""
    fields = None if asked is None else asked.get(row, ())
    return _pruned_network(network, lambda item: row in getattr(item, "asked_in", ()), fields)


def asked_rows(network: Network) -> dict[str, tuple[str, ...]]:
    """Return the collections in which each request row brings something."""
    found: dict[str, dict[str, None]] = {}
    for field in type(network).model_fields:
        for row in _rows_in(getattr(network, field)):
            found.setdefault(row, {})[field] = None
    return {row: tuple(fields) for row, fields in found.items()}


def _rows_in(members: tuple[Any, ...]) -> Iterator[str]:
    for item in members:
        if isinstance(item, Model):
            yield from getattr(item, "asked_in", ())
            for field in _lists(type(item)):
                yield from _rows_in(getattr(item, field))


def changed_entities(before: Network, after: Network) -> frozenset[str]:
    """Return the ids of entities that are gone or have lost a part that is no entity of its own."""
    left = {entity.id: entity for entity in all_entities(after)}
    return frozenset(e.id for e in all_entities(before) if e.id not in left or _has_lost(e, left[e.id]))


def _has_lost(before: Entity, after: Entity) -> bool:
    if before is after:
        return False
    parts = [(getattr(before, field), getattr(after, field)) for field in _lists(type(before))]
    return any(old is not new and not isinstance(old[0], Entity) for old, new in parts)


def without_region(network: Network, region: str) -> Network:
    """Return the network when all that is located in one region is gone. Zones, sites and public DNS are global."""
    lost = {n.id for n in network.virtual_networks if n.location == region}
    gone = {subnet.id for n in network.virtual_networks if n.id in lost for subnet in n.subnets}

    def drops(item: Model) -> bool:
        held = vars(item)  # a model without the field answers `getattr` slowly
        if held.get("location") == region and not isinstance(item, CONFIGURATION):
            return not _lives_elsewhere(item, region)
        places = (held.get("subnet"), held.get("place"))
        homes = (held.get("virtual_network"), held.get("remote_virtual_network"))
        return any(place in gone for place in places if place) or any(home in lost for home in homes if home)

    return _pruned_network(network, drops)


def _lives_elsewhere(item: Model, region: str) -> bool:
    """Return whether a service has another location that goes on: a replica, or another location of a gateway."""
    replicas = vars(item).get("replica_locations", ())
    return any(location != region for location in replicas)


def _pruned_network(network: Network, drops: Callable[[Model], bool], fields: Iterable[str] | None = None) -> Network:
    changed: dict[str, Any] = {}
    for field in type(network).model_fields if fields is None else fields:
        before = getattr(network, field)
        after = _pruned_members(before, drops)
        if after is not before:
            changed[field] = after
    return network.model_copy(update=changed) if changed else network


def _pruned_members(members: tuple[Any, ...], drops: Callable[[Model], bool]) -> tuple[Any, ...]:
    kept = tuple(_pruned(item, drops) for item in members if not (isinstance(item, Model) and drops(item)))
    same = len(kept) == len(members) and all(new is old for new, old in zip(kept, members, strict=True))
    return members if same else kept


def _pruned(item: Any, drops: Callable[[Model], bool]) -> Any:
    if not isinstance(item, Model):
        return item
    changed: dict[str, Any] = {}
    for field in _lists(type(item)):
        before = getattr(item, field)
        after = _pruned_members(before, drops)
        if after is not before:
            changed[field] = after
    return item.model_copy(update=changed) if changed else item


@cache
def _lists(model: type[Model]) -> tuple[str, ...]:
    """Return the fields that may hold lists of models."""
    return tuple(name for name, field in model.model_fields.items() if _holds_models(field.annotation))


def _holds_models(annotation: Any) -> bool:
    arguments = getattr(annotation, "__args__", ())
    return getattr(annotation, "__origin__", None) is tuple and any(
        isinstance(argument, type) and issubclass(argument, Model) for argument in arguments
    )
