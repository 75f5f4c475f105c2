"""A cluster of a workspace stands in the subnet that the workspace names for what runs without one."""

from collections.abc import Iterator

from blueprints.arm.template import Resource, Template
from blueprints.design.model import parent_id

WORKSPACES = "Microsoft.MachineLearningServices/workspaces"


def apart(template: Template) -> Iterator[Resource]:
    """Yield each cluster whose workspace has a subnet and that names none."""
    placed = {
        one.id.lower()
        for one in template.of(WORKSPACES)
        if one.body.alone().properties.body("serverlessComputeSettings").has("serverlessComputeCustomSubnet")
    }
    for cluster in template.of(f"{WORKSPACES}/computes"):
        subnet = cluster.body.alone().properties.properties.reference("subnet")
        if parent_id(cluster.id).lower() in placed and not subnet:
            yield cluster
