"""Write workspaces of Machine Learning: a workspace, a hub, and the projects of a hub."""

from blueprints.answers.platforms import Platform as PlatformAnswer
from blueprints.design.services import NetworkAcls, Service
from blueprints.recommendations.parts.services import host_names, put_service
from blueprints.recommendations.recommendation import Context

WORKSPACE_TYPE = "Microsoft.MachineLearningServices/workspaces"
LINK = "aml_workspace"
SKU = "Basic"


def write_workspace(
    context: Context, answer: PlatformAnswer, region: str, *, name: str, kind: str, public: bool = False
) -> Service:
    """Add the workspace (kind Default or Hub) of a platform in a region; an existing one keeps its id."""
    existing = answer.existing_id
    identifier = existing or context.draft.id(name, region, answer.name)
    return put_service(
        context,
        Service(
            id=identifier,
            existing=existing is not None,
            type=WORKSPACE_TYPE,
            kind=kind,
            location=region,
            sku=SKU,
            platform=answer.name,
            purpose="workspace",
            public_network_access="Enabled" if public else "Disabled",
            network_acls=NetworkAcls(default_action="Allow") if public else NetworkAcls(),
            host_names=host_names(context, (LINK,), identifier.rsplit("/", 1)[-1], region),
        ),
    )


def write_project(context: Context, answer: PlatformAnswer, region: str, project: str) -> Service:
    """Add a project of a hub: it answers under the hub's names and needs no endpoint of its own."""
    draft = context.draft
    identifier = draft.id("hub_project", region, project)
    if identifier in draft.entities:
        identifier = draft.id("hub_project", region, f"{answer.name}-{project}")
    return put_service(
        context,
        Service(
            id=identifier,
            type=WORKSPACE_TYPE,
            kind="Project",
            location=region,
            sku=SKU,
            platform=answer.name,
            purpose="project_workspace",
            public_network_access="Disabled",
        ),
    )
