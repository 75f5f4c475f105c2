"""AI platforms: the models and projects of an account, and what a workspace or a project is built upon."""

from blueprints.arm.making import make, partly
from blueprints.arm.template import Family, Resource, Template
from blueprints.design.model import parent_id
from blueprints.design.workload import ModelDeployment, Platform

ACCOUNTS = "Microsoft.CognitiveServices/accounts"
PROJECTS = f"{ACCOUNTS}/projects"
WORKSPACES = "Microsoft.MachineLearningServices/workspaces"
REGIONAL = {"standard": "regional", "datazonestandard": "data_zone", "globalstandard": "global"}
CONNECTED = {"azurestorageaccount": "storage", "cosmosdb": "cosmos_db", "cognitivesearch": "ai_search"}
"""Category of a connection → what it connects."""
HELD = {
    "storageAccount": "storage",
    "keyVault": "key_vault",
    "applicationInsights": "application_insights",
    "containerRegistry": "container_registry",
}
"""Property of a workspace → what it names."""
HOSTED = ("storageConnections", "threadStorageConnections", "vectorStoreConnections")
"""What a capability host names of its project."""


def platforms(template: Template) -> tuple[Platform, ...]:
    """Return what stands in each account and workspace; an account with nothing in it is a service alone."""
    accounts = (_of_account(template, family) for family in template.family(ACCOUNTS, "deployments", "projects"))
    workspaces = (_of_workspace(template, one) for one in template.of(WORKSPACES))
    return (*(one for one in accounts if one.models or one.projects), *(one for one in workspaces if one))


def _of_account(template: Template, family: Family) -> Platform:
    projects = [one for one in family.children if one.type.endswith("/projects")]
    connections = [one for one in template.of(f"{PROJECTS}/connections") if _in(one, family.id)]
    hosts = [one for one in template.of(f"{PROJECTS}/capabilityHosts") if _in(one, family.id)]
    names = {one.id.lower() for one in connections}
    complete = [_is_complete(host, names) for host in hosts]
    return partly(
        Platform,
        account=family.id,
        projects=tuple(one.id.rsplit("/", 1)[-1] for one in projects),
        models=tuple(_model(one) for one in family.children if one.type.endswith("/deployments")),
        dependencies=_connected(connections),
        data_stores="own" if complete and all(complete) and len(hosts) == len(projects) else "",
    )


def _in(resource: Resource, parent: str) -> bool:
    return resource.id.lower().startswith(f"{parent.lower()}/")


def _connected(connections: list[Resource]) -> dict[str, str]:
    found = {}
    for one in connections:
        properties = one.properties
        role = CONNECTED.get(properties.text("category").lower(), properties.text("category"))
        found[role] = properties.body("metadata").text("ResourceId")
    return found


def _is_complete(host: Resource, connections: set[str]) -> bool:
    """Tell whether a capability host names a connection of its project for each kind of store."""
    project = parent_id(host.id)
    named = [host.properties.texts(key) for key in HOSTED]
    return all(
        names and all(f"{project}/connections/{name}".lower() in connections for name in names) for names in named
    )


def _model(resource: Resource) -> ModelDeployment:
    model, sku = resource.properties.body("model"), resource.body.body("sku")
    return make(
        ModelDeployment,
        name=resource.id.rsplit("/", 1)[-1],
        model=model.text("name"),
        version=model.text("version"),
        deployment_type=REGIONAL.get(sku.text("name").lower(), sku.text("name")),
        capacity=sku.number("capacity", 1),
    )


def _of_workspace(template: Template, workspace: Resource) -> Platform | None:
    properties = workspace.properties
    if properties.text("hubResourceId"):
        return None
    connections = [one for one in template.of(f"{WORKSPACES}/connections") if _in(one, workspace.id)]
    clusters = [one.properties.properties for one in template.of(f"{WORKSPACES}/computes") if _in(one, workspace.id)]
    nodes = [cluster.body("scaleSettings").number("maxNodeCount") for cluster in clusters]
    public = [cluster.flag("enableNodePublicIp", default=True) for cluster in clusters]
    held = {role: properties.text(key) for key, role in HELD.items()}
    return partly(
        Platform,
        account=workspace.id,
        dependencies={role: identifier for role, identifier in held.items() if identifier} | _connected(connections),
        high_business_impact=properties.flag("hbiWorkspace"),
        compute_nodes=max(nodes, default=0),
        compute_public_ip=any(public),
    )
