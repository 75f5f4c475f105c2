"""The resources of one or more templates, found by type and by parent."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from blueprints.arm.body import Body
from blueprints.design.model import parent_id, resource_type


@dataclass(frozen=True, slots=True)
class Resource:
    """A resource, or a part that is written inside its parent. `origin` says where it was read."""

    id: str
    body: Body
    origin: str = ""
    origins: Mapping[str, str] = field(default_factory=dict)
    """Id in lower case → where it is written, for its parts."""

    @property
    def properties(self) -> Body:
        """Return its properties."""
        return self.body.properties

    @property
    def type(self) -> str:
        """Return its type in lower case."""
        return (self.body.text("type") or resource_type(self.id)).lower()

    @property
    def location(self) -> str:
        """Return its region as Azure writes it: `swedencentral`."""
        return self.body.text("location").lower().replace(" ", "")

    def inside(self, kind: str) -> tuple["Resource", ...]:
        """Return the parts that are written inside it, under the ids that Azure gives them."""
        parts = ((f"{self.id}/{kind}/{part.text('name')}", part) for part in self.properties.bodies(kind))
        return tuple(Resource(own, part, self.origins.get(own.lower(), self.origin)) for own, part in parts)


class Template:
    """Every resource of a deployment. A resource that is referenced and not in it is somebody else's."""

    def __init__(self, resources: Iterable[Resource]) -> None:
        self.resources = tuple(resources)
        self._by_type: dict[str, list[Resource]] = {}
        for resource in self.resources:
            self._by_type.setdefault(resource.type, []).append(resource)

    def of(self, *types: str) -> tuple[Resource, ...]:
        """Return the resources of the types, sorted by id."""
        found = (resource for kind in types for resource in self._by_type.get(kind.lower(), ()))
        return tuple(sorted(found, key=lambda resource: resource.id.lower()))

    def family(self, kind: str, *parts: str) -> Iterator["Family"]:
        """Yield each resource of a type, ours or not, that the template or one of its parts names."""
        own = {resource.id.lower(): resource for resource in self.of(kind)}
        children = [child for part in parts for child in self.of(f"{kind}/{part}")]
        names = {child_parent.lower(): child_parent for child_parent in (parent_id(child.id) for child in children)}
        for key in sorted({*own, *names}):
            of_parent = tuple(child for child in children if parent_id(child.id).lower() == key)
            yield Family(own[key].id if key in own else names[key], own.get(key), of_parent)


@dataclass(frozen=True, slots=True)
class Family:
    """A resource with its child resources; `resource` None = only children of it are in the template."""

    id: str
    resource: Resource | None
    children: tuple[Resource, ...]

    def parts(self, kind: str) -> tuple[Resource, ...]:
        """Return the parts of one kind, written inside or as children, each once and sorted by id.

        A part that says the same in both places counts as read in both; what differs inside stays unread.
        """
        inline = self.resource.inside(kind) if self.resource else ()
        own = {child.id.lower(): child for child in self.children if child.type.endswith(f"/{kind.lower()}")}
        for part in inline:
            twin = own.get(part.id.lower())
            if twin and twin.properties.written == part.properties.written:
                part.body.accept()
        found = {part.id.lower(): part for part in inline} | own
        return tuple(found[key] for key in sorted(found))


def resources_of(predicted: Iterable[Mapping[str, Any]], origins: Mapping[str, str] | None = None) -> list[Resource]:
    """Return the resources of a snapshot; `origins` = id in lower case → where it is written."""
    known = origins or {}
    return [Resource(str(one["id"]), Body(one), known.get(str(one["id"]).lower(), ""), known) for one in predicted]
