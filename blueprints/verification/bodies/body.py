"""`Body`: one resource as its request says it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from blueprints.design.model import Entity, resource_type

Json = dict[str, Any]


@dataclass(frozen=True)
class Body:
    """The body of a request. `inline`: it is sent inside its parent's; a policy on its own type sees it afterwards."""

    id: str
    content: Mapping[str, Any]
    inline: bool = False

    @property
    def type(self) -> str:
        """Return the resource type."""
        return str(self.content["type"])


def body(entity: Entity, properties: Json, root: Json | None = None, inline: bool = False) -> Body:
    """Return the body of an entity; type, name and location come from the entity."""
    return body_of(entity.id, properties, {**_location(entity), **(root or {})}, inline)


def body_of(identifier: str, properties: Json, root: Json | None = None, inline: bool = False) -> Body:
    """Return the body of what has an id alone, without properties that have no value."""
    common = {"type": resource_type(identifier), "name": identifier.rsplit("/", 1)[-1], "id": identifier}
    return Body(identifier, {**common, **(root or {}), "properties": _present(properties)}, inline)


def reference(identifier: str | None) -> Json | None:
    """Return a reference as Azure writes it, None where there is none."""
    return {"id": identifier} if identifier else None


def _location(entity: Entity) -> Json:
    location = getattr(entity, "location", "")
    return {"location": location} if location else {}


def _present(properties: Json) -> Json:
    return {name: value for name, value in properties.items() if value is not None}
