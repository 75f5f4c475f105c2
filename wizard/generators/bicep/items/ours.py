"""Tell what this design creates from what is somebody else's."""

from blueprints.design.model import Entity
from blueprints.design.private_link import PrivateEndpoint


def is_ours(entity: Entity) -> bool:
    """Tell whether a template creates the entity.

    What exists or is asked from another team is not created. Of an endpoint whose connection somebody else approves
    only the approval is asked: the endpoint itself is ours.
    """
    if entity.existing:
        return False
    return not entity.asked_in or (isinstance(entity, PrivateEndpoint) and entity.manual_connection)
