"""Write a Machine Learning workspace and where its compute runs."""

from blueprints import catalog
from blueprints.answers.platforms import Platform as PlatformAnswer
from blueprints.design.model import resource_id
from blueprints.design.security import ServiceEndpointPolicy
from blueprints.design.services import ManagedNetwork
from blueprints.design.virtual_networks import ServiceEndpoint, Subnet
from blueprints.recommendations.parts.interfaces import host_in_subnet
from blueprints.recommendations.parts.managed_networks import write_managed_network
from blueprints.recommendations.parts.platforms import record_platform
from blueprints.recommendations.parts.workspaces import write_workspace
from blueprints.recommendations.recommendation import Context

COMPUTE = "machine_learning_compute"
STORAGE_SERVICE = "Microsoft.Storage"
POLICY_TYPE = "Microsoft.Network/serviceEndpointPolicies"
LEARNING_ALIAS = "/services/Azure/MachineLearning"
"""Azure's own name for the storage accounts that compute is provisioned from."""
PLANNED_NODES = 50


def write_machine_learning(context: Context, answer: PlatformAnswer, mode: str) -> None:
    """Add the workspace of every region; mode `public` (a waiver) leaves it open and its compute unisolated."""
    for region in answer.regions:
        workspace = write_workspace(
            context, answer, region, name="machine_learning_workspace", kind="Default", public=mode == "public"
        )
        managed: ManagedNetwork | None = None
        subnet: Subnet | None = None
        if mode == "managed_network":
            managed = write_managed_network(context, answer, workspace.id, region)
        if mode == "own_network":
            subnet = _compute_subnet(context, answer, region, workspace.id)
        record_platform(
            context,
            answer,
            region,
            mode,
            workspace.id,
            accounts=(workspace.id,),
            compute=tuple(answer.compute),
            compute_subnet=subnet.id if subnet else None,
            compute_nodes=(answer.compute_nodes or PLANNED_NODES) if subnet else 0,
            compute_public_ip=bool(answer.compute_public_ip) and subnet is not None,
            high_business_impact=bool(answer.high_business_impact),
            managed_network=managed.id if managed else None,
        )


def _compute_subnet(context: Context, answer: PlatformAnswer, region: str, workspace: str) -> Subnet:
    draft = context.draft
    each = int(catalog.sizing()["compute_addresses_per_node"].value)
    there = next((need.needed for need in draft.needs if need.region == region and need.role == COMPUTE), 0)
    nodes = answer.compute_nodes or PLANNED_NODES
    needed = there + each * nodes
    subnet = draft.need_subnet(
        draft.networks[region],
        region,
        COMPUTE,
        needed=needed,
        figure=f"{each} x {nodes} nodes" + (f" + {there} of another workspace" if there else ""),
        variant="public_ip" if answer.compute_public_ip else "default",
    )
    host_in_subnet(context, subnet, "compute", owner=workspace, name=f"compute-{answer.name}")
    if context.answers.egress.storage_service_endpoint_policy:
        return _limit_storage(context, subnet, region)
    return subnet


def _limit_storage(context: Context, subnet: Subnet, region: str) -> Subnet:
    """Let the subnet reach only the storage that Machine Learning needs, by a service endpoint policy."""
    draft = context.draft
    scope = draft.scope("workload", region)
    policy = draft.entities.put(
        ServiceEndpointPolicy(
            id=resource_id(scope.subscription, scope.resource_group, POLICY_TYPE, f"sep-{subnet.name}"),
            location=region,
            service_resources=(LEARNING_ALIAS,),
        )
    )
    return draft.entities.update(
        subnet,
        service_endpoints=(ServiceEndpoint(service=STORAGE_SERVICE, locations=(region,)),),
        service_endpoint_policies=(policy.id,),
    )
