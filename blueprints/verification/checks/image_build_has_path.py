"""Images are built where the registry can be reached.

## Looks at
Each workspace or platform with a closed registry.

## Catches
A closed registry whose tasks run on shared machines without a pool in the network.

## Does not see
Builds that people run elsewhere.
"""

from blueprints.design.proof import Severity
from blueprints.design.services import Service
from blueprints.verification.checks._each import each
from blueprints.verification.checks._members import kept_by, of_ours, with_role
from blueprints.verification.context import Context
from blueprints.verification.finding import Finding

PROPERTY = "A closed registry has a place that builds images for it."
SEVERITY: Severity = "error"


def check(context: Context) -> Finding:
    """Return the workspaces that cannot build images."""
    kind = "microsoft.machinelearningservices/workspaces"
    workspaces = [s for s in of_ours(context.network.services) if s.type.lower() == kind]

    def problem(workspace: Service) -> str:
        registries = kept_by(context, workspace, "container_registry")
        closed = [r for r in registries if r.public_network_access != "Enabled"]
        built = workspace.image_build_compute or with_role(context, "registry_tasks", "build_agents")
        # A project builds in the managed network of its hub.
        together = {one.id for one in workspaces if one.platform and one.platform == workspace.platform}
        managed = any(network.owner in {workspace.id, *together} for network in context.network.managed_networks)
        return (
            "" if built or managed or not closed else f"nothing inside the network builds images for {closed[0].name}"
        )

    return each(workspaces, problem)
