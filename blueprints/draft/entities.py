"""Keep the entities of a draft flat, by id, and put children back under their parents at the end."""

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar, get_args, get_type_hints

from blueprints.design.dns import InboundEndpoint, OutboundEndpoint, RulesetLink, VirtualNetworkLink
from blueprints.design.firewalls import RuleCollectionGroup
from blueprints.design.model import Entity, parent_id
from blueprints.design.network import COLLECTIONS, Network
from blueprints.design.routing import HubConnection
from blueprints.design.services import SharedPrivateLink
from blueprints.design.virtual_networks import Peering, Subnet

EntityType = TypeVar("EntityType", bound=Entity)

CHILDREN: Mapping[type[Entity], str] = {
    Subnet: "subnets",
    Peering: "peerings",
    HubConnection: "connections",
    VirtualNetworkLink: "links",
    RulesetLink: "links",
    InboundEndpoint: "inbound_endpoints",
    OutboundEndpoint: "outbound_endpoints",
    SharedPrivateLink: "shared_private_links",
    RuleCollectionGroup: "groups",
}
"""Entities that live inside another one, and the field of the parent that holds them."""

_HINTS = get_type_hints(Network)
COLLECTION_OF: Mapping[type[Entity], str] = {get_args(_HINTS[name])[0]: name for name in COLLECTIONS}
"""Type of a top-level entity → name of its collection."""


class Entities:
    """The entities of a draft. Every change is recorded under the recommendation at work."""

    def __init__(self) -> None:
        self._by_id: dict[str, Entity] = {}
        self._by_kind: dict[type[Entity], dict[str, Entity]] = {}
        self._changed: dict[str, dict[str, None]] = {}
        self.recommendation = ""

    def put(self, entity: EntityType) -> EntityType:
        """Add an entity, or replace the one that has its id."""
        self._by_id[entity.id] = entity
        self._by_kind.setdefault(type(entity), {})[entity.id] = entity
        self._changed.setdefault(self.recommendation, {})[entity.id] = None
        return entity

    def update(self, entity: EntityType, **changes: Any) -> EntityType:
        """Replace fields of an entity as it stands now; unchanged values are no change."""
        current = self.get(type(entity), entity.id)
        if all(getattr(current, name) == value for name, value in changes.items()):
            return current
        return self.put(current.model_copy(update=changes))

    def remove(self, identifier: str) -> None:
        """Take an entity out again."""
        del self._by_kind[type(self._by_id.pop(identifier))][identifier]

    def get(self, kind: type[EntityType], identifier: str) -> EntityType:
        """Return the entity of this type and id; KeyError if there is none."""
        found = self._by_id[identifier]
        if not isinstance(found, kind):
            raise KeyError(f"{identifier} is a {type(found).__name__}, not a {kind.__name__}")
        return found

    def find(self, kind: type[EntityType], identifier: str) -> EntityType | None:
        """Return the entity of this type and id, or None."""
        found = self._by_id.get(identifier)
        return found if isinstance(found, kind) else None

    def __contains__(self, identifier: str) -> bool:
        return identifier in self._by_id

    def __iter__(self) -> Iterator[Entity]:
        return iter(tuple(self._by_id.values()))

    def all(self, kind: type[EntityType]) -> tuple[EntityType, ...]:
        """Return the entities of a type in the order in which they were added."""
        return tuple(entity for entity in self._by_kind.get(kind, {}).values() if isinstance(entity, kind))

    def children(self, kind: type[EntityType], parent: str) -> tuple[EntityType, ...]:
        """Return the children of a parent: its subnets, links, endpoints."""
        return tuple(entity for entity in self.all(kind) if parent_id(entity.id) == parent)

    def changed_by(self, recommendation: str) -> tuple[str, ...]:
        """Return the ids that a recommendation added or changed and that still exist, sorted."""
        return tuple(sorted(i for i in self._changed.get(recommendation, ()) if i in self._by_id))

    def collections(self) -> dict[str, tuple[Entity, ...]]:
        """Return every collection of `Network`, sorted by id, children inside their parents."""
        inside: dict[str, dict[str, tuple[Entity, ...]]] = {}
        for entity in sorted(self._by_id.values(), key=lambda child: child.id):
            if field := CHILDREN.get(type(entity)):
                held = inside.setdefault(parent_id(entity.id), {})
                held[field] = (*held.get(field, ()), entity)
        result: dict[str, list[Entity]] = {}
        for entity in sorted(self._by_id.values(), key=lambda member: member.id):
            if collection := COLLECTION_OF.get(type(entity)):
                result.setdefault(collection, []).append(entity.model_copy(update=inside.get(entity.id, {})))
        return {name: tuple(members) for name, members in result.items()}
