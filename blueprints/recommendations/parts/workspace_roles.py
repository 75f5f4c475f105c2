"""Let a workspace read the endpoints of its private storage, which it does not find otherwise."""

from blueprints.design.private_link import PrivateEndpoint
from blueprints.design.workload import Platform
from blueprints.recommendations.parts.assigned_roles import assign
from blueprints.recommendations.recommendation import Context

KINDS = {
    "azure_machine_learning": "machine-learning-network-isolation",
    "foundry_hub": "foundry-hub-managed-network",
}
GROUPS = ("blob", "file")
STAGE, NEEDED_BEFORE = 6, 7


def assign_endpoint_reader(context: Context, endpoint: PrivateEndpoint) -> None:
    """Give each workspace whose default storage the endpoint leads to the role Reader on it (blob and file only)."""
    if endpoint.group_ids[0] not in GROUPS:
        return
    for record in context.draft.records.all(Platform):
        if record.kind in KINDS and record.dependencies.get("storage") == endpoint.target:
            assign(
                context,
                "reader",
                record.account,
                endpoint.id,
                why="the workspace finds its private storage by reading the endpoint",
                stage=STAGE,
                needed_before=NEEDED_BEFORE,
                recommendation=KINDS[record.kind],
            )
