"""Read Azure resources, as a template or an export writes them, into the design that they make."""

from blueprints.arm.compare import Difference, differences, tag_differences
from blueprints.arm.read import Problem, Reading, read_design
from blueprints.arm.template import Resource, resources_of

__all__ = [
    "Difference",
    "Problem",
    "Reading",
    "Resource",
    "differences",
    "read_design",
    "resources_of",
    "tag_differences",
]
