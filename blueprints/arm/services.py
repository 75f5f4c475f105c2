"""PaaS services: who may reach them, by which credentials, and with whose keys they encrypt."""

from blueprints.arm.making import make
from blueprints.arm.service_types import READERS, Fields
from blueprints.arm.template import Family, Resource, Template
from blueprints.design.model import parent_id
from blueprints.design.services import Service

CHILDREN = ("replications", "sharedPrivateLinkResources")


def services(template: Template) -> tuple[Service, ...]:
    """Return the services of the types that have a data plane."""
    perimeters = {
        (one.properties.reference("privateLinkResource") or "").lower(): parent_id(one.id)
        for one in template.of("Microsoft.Network/networkSecurityPerimeters/resourceAssociations")
    }
    return tuple(
        _service(family, family.resource, read(family.resource, family), perimeters.get(family.id.lower()))
        for kind, read in READERS.items()
        for family in template.family(kind, *CHILDREN)
        if family.resource
    )


def _service(family: Family, resource: Resource, own: Fields, perimeter: str | None) -> Service:
    fields: Fields = {
        "id": family.id,
        "origin": resource.origin,
        "type": _written_type(family.id),
        "location": resource.location,
        "sku": resource.body.body("sku").text("name"),
        "public_network_access": resource.properties.text("publicNetworkAccess", "Enabled"),
        "perimeter": perimeter,
    }
    return make(Service, **(fields | own))


def _written_type(identifier: str) -> str:
    provider, kind = identifier.rsplit("/providers/", 1)[-1].split("/")[:2]
    return f"{provider}/{kind}"
