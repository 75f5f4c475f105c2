"""Where a thing is told of: the picture of its page, and the section of the document there, as `picture#section`."""

import re

from blueprints.design.model import parent_id, resource_group
from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.virtual_networks import Subnet
from wizard.generators.diagram.views.estate import Estate
from wizard.generators.diagram.views.identity import slug

_OTHER = re.compile(r"[^a-z0-9._-]+|(?<![a-z0-9])_+|_+(?![a-z0-9])")


def endpoint_section(estate: Estate, endpoint: PrivateEndpoint) -> str:
    """Return where a private endpoint is told of; with its resource group where two have one name."""
    alike = sum(other.name == endpoint.name for other in estate.network.private_endpoints) > 1
    name = f"{resource_group(endpoint.id)}-{endpoint.name}" if alike else endpoint.name
    return f"spoke-{slug(parent_id(endpoint.subnet).rpartition('/')[2])}#endpoint-{_anchor(name)}"


def subnet_section(estate: Estate, subnet: Subnet) -> str:
    """Return where a subnet is told of; empty for one of a network outside the design."""
    network = estate.by_id.get(parent_id(subnet.id))
    region = estate.location(network.id) if network else ""
    return f"region-{region}#subnet-{_anchor('-'.join(subnet.id.split('/')[-3::2]))}" if region else ""


def zone_section(name: str) -> str:
    """Return where a private DNS zone is told of."""
    return f"dns#zone-{_anchor(name)}"


def _anchor(name: str) -> str:
    return _OTHER.sub("-", name.lower()).strip("-")
