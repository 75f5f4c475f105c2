"""Write the interfaces of what is hosted in a subnet: where packets start and arrive, address not chosen by us."""

from blueprints.design.interfaces import InterfaceRole, NetworkInterface
from blueprints.design.virtual_networks import Subnet
from blueprints.recommendations.recommendation import Context


def host_in_subnet(
    context: Context, subnet: Subnet, role: InterfaceRole, *, owner: str = "", name: str = ""
) -> NetworkInterface:
    """Add an interface with any usable address of the subnet; it is the service's own, no template creates it."""
    identifier = f"{subnet.id}/interfaces/{name or role.replace('_', '-')}"
    return context.draft.entities.put(NetworkInterface(id=identifier, subnet=subnet.id, role=role, owner=owner))
