"""Everything that the design requests."""

from collections.abc import Iterator

from blueprints.design.design import Design
from blueprints.design.interfaces import NetworkInterface
from blueprints.design.model import Entity
from blueprints.design.services import ManagedNetwork
from blueprints.verification.bodies.body import Body, body, body_of
from blueprints.verification.bodies.devices import device_bodies
from blueprints.verification.bodies.networks import network_bodies
from blueprints.verification.bodies.services import service_bodies
from blueprints.verification.contents import all_entities

MADE_BY_AZURE = (ManagedNetwork, NetworkInterface)
"""What is requested with its owner: networks that Microsoft manages, and interfaces of services."""


def requested(design: Design) -> tuple[Body, ...]:
    """Return the body of each resource that is neither there already nor asked of others, sorted by id."""
    network = design.network
    made = (*network_bodies(network), *service_bodies(network), *device_bodies(network), *_beside(design))
    known = {body.id: body for body in made}
    for entity in all_entities(network):
        if "/providers/" in entity.id and not isinstance(entity, MADE_BY_AZURE):
            known.setdefault(entity.id, body(entity, {}))
    theirs = {entity.id for entity in all_entities(network) if _is_theirs(entity)}
    return tuple(known[i] for i in sorted(known) if i not in theirs and not _is_inside(i, theirs, known[i].inline))


def _beside(design: Design) -> Iterator[Body]:
    """Yield machines, identities, model deployments and computes, which no network knows."""
    for machine in design.virtual_machines:
        yield body_of(machine.id, {}, {"location": machine.location})
    for identity in design.identities:
        yield body_of(identity.id, {}, {"location": identity.location})
    for platform in design.platforms:
        if not platform.existing:
            for model in platform.models:
                yield body_of(f"{platform.account}/deployments/{model.name}", {"model": {"name": model.model}})
            for compute in platform.compute:
                yield body_of(f"{platform.account}/computes/{compute}", {}, {"location": platform.region})


def _is_theirs(entity: Entity) -> bool:
    waits_for_approval = hasattr(entity, "manual_connection") and entity.manual_connection
    return entity.existing or (bool(entity.asked_in) and not waits_for_approval)


def _is_inside(identifier: str, theirs: set[str], inline: bool) -> bool:
    """Tell whether something is sent inside what is not ours to send."""
    return inline and identifier.rsplit("/", 2)[0] in theirs
