"""Write where logs go: workspace, diagnostic settings, flow logs and their storage."""

from blueprints import catalog
from blueprints.design.firewalls import AzureFirewall
from blueprints.design.ingress import ApiManagement, ApplicationGateway, FrontDoor
from blueprints.design.interfaces import BastionHost
from blueprints.design.model import resource_id
from blueprints.design.services import NetworkAcls, Service
from blueprints.design.virtual_networks import VirtualNetwork
from blueprints.design.workload import DiagnosticSetting, FlowLog, Workspace
from blueprints.draft import Draft

WORKSPACE_TOKEN = "<monitoring.log_analytics_id>"  # noqa: S105 - an answers path
WORKSPACE_TYPE = "Microsoft.OperationalInsights/workspaces"
RETENTION_DAYS = 30
WATCHER_GROUP = "NetworkWatcherRG"
"""Resource group that Azure makes for its network watchers."""
LOGGED = (AzureFirewall, ApplicationGateway, FrontDoor, BastionHost, ApiManagement)
LOGGED_PURPOSES = ("account", "workspace", "key_vault", "ai_search", "cosmos_db", "container_registry")


def workspace_of(draft: Draft) -> str:
    """Return the id of the workspace; one of ours is made on first use."""
    monitoring = draft.answers.monitoring
    if monitoring.log_analytics == "existing":
        identifier = str(monitoring.log_analytics_id or WORKSPACE_TOKEN)
        draft.records.add(Workspace(id=identifier, existing=True))
        return identifier
    found = next((s.id for s in draft.entities.all(Service) if s.type == WORKSPACE_TYPE), None)
    identifier = found or _new_workspace(draft)
    draft.records.add(
        Workspace(id=identifier, existing=False, retention_days=monitoring.flow_log_days or RETENTION_DAYS)
    )
    return identifier


def _new_workspace(draft: Draft) -> str:
    return draft.entities.put(
        Service(
            id=draft.id("log_analytics_workspace", draft.primary),
            type=WORKSPACE_TYPE,
            location=draft.primary,
            sku="PerGB2018",
            purpose="log_analytics",
            public_network_access="Enabled",
            query_public_network_access="Enabled",
            network_acls=NetworkAcls(default_action="Allow"),
            local_authentication=False,
        )
    ).id


def send_diagnostics(draft: Draft, workspace: str) -> None:
    """Send the logs of every device and service of ours to the workspace."""
    targets = [entity.id for kind in LOGGED for entity in draft.entities.all(kind) if not entity.existing]
    targets += [
        service.id
        for service in draft.entities.all(Service)
        if not service.existing and service.purpose in LOGGED_PURPOSES
    ]
    for target in targets:
        draft.records.add(DiagnosticSetting(target=target, workspace=workspace))


def log_networks(draft: Draft, workspace: str) -> None:
    """Put a flow log on each network of ours, into storage of its region."""
    monitoring = draft.answers.monitoring
    for network in logged_networks(draft):
        owner = _owner(draft, network)
        draft.records.add(
            FlowLog(
                id=_flow_log_id(draft, network.location, owner),
                virtual_network=network.id,
                storage=_flow_log_storage(draft, network),
                retention_days=monitoring.flow_log_days or RETENTION_DAYS,
                workspace=workspace if monitoring.traffic_analytics else None,
            )
        )


def logged_networks(draft: Draft) -> tuple[VirtualNetwork, ...]:
    """Return the networks of ours; another team logs its own."""
    return tuple(network for network in draft.entities.all(VirtualNetwork) if not network.existing)


def flow_log_storage_id(draft: Draft, network: VirtualNetwork) -> str:
    """Return the id of the storage account that holds a network's flow logs: one in each region and owner."""
    owner = _owner(draft, network)
    instance = "flow" if owner == "workload" else "hubflow"
    return draft.id("storage_account", network.location, instance, owner=owner)


def _owner(draft: Draft, network: VirtualNetwork) -> str:
    return "platform" if network.id in draft.hub_networks.values() else "workload"


def _flow_log_id(draft: Draft, region: str, owner: str) -> str:
    """Return the id of a flow log: it lives under Azure's own network watcher of the region."""
    name = draft.names.name("flow_log", region, "hub" if owner == "platform" else "")
    subscription = draft.scope(owner, region).subscription
    watcher = (f"NetworkWatcher_{region}", name)
    return resource_id(subscription, WATCHER_GROUP, catalog.abbreviations()["flow_log"].arm_type, *watcher)


def _flow_log_storage(draft: Draft, network: VirtualNetwork) -> str:
    """Return the storage account of a network's flow logs: closed, keys on, trusted services admitted where allowed."""
    identifier = flow_log_storage_id(draft, network)
    allowed = draft.answers.private_access.trusted_azure_services == "allow_listed"
    if identifier not in draft.entities:
        known = catalog.service_types()["storage"]
        draft.entities.put(
            Service(
                id=identifier,
                type=known.arm_type,
                kind="StorageV2",
                location=network.location,
                sku="Standard_LRS",
                purpose="flow_log_storage",
                public_network_access="Disabled",
                network_acls=NetworkAcls(bypass=("AzureServices",) if allowed else ()),
                local_authentication=True,
            )
        )
    return identifier
