"""Tell what this design creates from what is somebody else's."""

from blueprints.design.model import Entity
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.services import SharedPrivateLink


def is_ours(entity: Entity) -> bool:
    """Tell whether a template creates the entity.

    What exists or is asked from another team is not created. Of an endpoint whose connection somebody else approves
    only the approval is asked: the endpoint itself is ours. So it is with a shared private link.
    """
    if entity.existing:
        return False
    waits_for_approval = isinstance(entity, SharedPrivateLink) or (
        isinstance(entity, PrivateEndpoint) and entity.manual_connection
    )
    return not entity.asked_in or waits_for_approval
