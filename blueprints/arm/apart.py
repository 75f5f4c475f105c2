"""A cluster stands in a subnet where its workspace names one for what runs without a cluster, and there alone."""

from collections.abc import Iterator

from blueprints.arm.template import Resource, Template
from blueprints.design.model import parent_id

SUBNET = "serverlessComputeCustomSubnet"
WORKSPACES = "Microsoft.MachineLearningServices/workspaces"


def apart(template: Template) -> Iterator[Resource]:
    """Yield each cluster that is in a subnet while its workspace names none, or the other way round."""
    placed = {
        one.id.lower(): one.body.alone().properties.body("serverlessComputeSettings").has(SUBNET)
        for one in template.of(WORKSPACES)
    }
    for cluster in template.of(f"{WORKSPACES}/computes"):
        own = cluster.body.alone().properties.properties.reference("subnet") is not None
        if placed.get(parent_id(cluster.id).lower(), own) != own:
            yield cluster
