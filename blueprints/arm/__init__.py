"""Read Azure resources, as a template or an export writes them, into the network that they make."""

from blueprints.arm.compare import Difference, differences
from blueprints.arm.read import Problem, Reading, read_network
from blueprints.arm.template import Resource, resources_of

__all__ = ["Difference", "Problem", "Reading", "Resource", "differences", "read_network", "resources_of"]
