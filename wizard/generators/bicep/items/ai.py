"""AI accounts with their models; Foundry projects with connections, capability hosts and managed networks."""

from collections.abc import Iterator

from blueprints.design import Design
from blueprints.design.services import ManagedNetwork, NetworkAcls, Service
from blueprints.design.workload import Platform
from wizard.generators.bicep.identifiers import Id
from wizard.generators.bicep.item import Item, reference
from wizard.generators.bicep.items.ours import is_ours
from wizard.generators.bicep.items.outbound_rules import destination
from wizard.generators.bicep.items.services import customer_managed_key, network_acls
from wizard.generators.bicep.text import Value

ACCOUNTS = "microsoft.cognitiveservices/accounts"
DEPLOYMENT_TYPES = {"regional": "Standard", "data_zone": "DataZoneStandard", "global": "GlobalStandard"}
STORES = {
    "storage": ("storage", "AzureStorageAccount", "blob"),
    "cosmos_db": ("threads", "CosmosDb", "Sql"),
    "ai_search": ("vectors", "CognitiveSearch", "searchService"),
}
"""Role of a dependency → name of its connection, its category, and the group id whose host is the address."""


def items(design: Design) -> Iterator[Item]:
    """Yield accounts, then what lives in them."""
    managed = {network.owner: network for network in design.network.managed_networks}
    for service in design.network.services:
        if service.type.lower() == ACCOUNTS and is_ours(service):
            values = _account(design, service, managed.get(service.id))
            yield Item("ai_account", service.id, {"location": service.location, **values})
            if service.id in managed:
                yield from _managed_network(service, managed[service.id])
    for platform in design.platforms:
        yield from _models(platform)
        if platform.kind == "foundry":
            yield from _projects(design, platform)


def _account(design: Design, service: Service, managed: ManagedNetwork | None) -> dict[str, Value]:
    return {
        "kind": service.kind,
        "skuName": service.sku or "S0",
        "customSubDomainName": service.name,
        "projectManagement": True if service.kind == "AIServices" else None,
        "customerManagedKey": customer_managed_key(design, service),
        "publicNetworkAccess": service.public_network_access,
        "networkAcls": _selected_networks(service.network_acls),
        "networkInjections": _injections(service, managed),
        "disableLocalAuth": not service.local_authentication,
        "restrictOutboundNetworkAccess": service.restrict_outbound_network_access,
        "allowedFqdnList": service.allowed_fqdns,
    }


def _selected_networks(acls: NetworkAcls) -> dict[str, Value]:
    """Return a resource firewall with the ranges and subnets that it lets in: answers may name some for an account."""
    return {
        **network_acls(acls),
        "ipRules": [{"value": address} for address in acls.ip_rules],
        "virtualNetworkRules": [reference(subnet) for subnet in acls.virtual_network_rules],
    }


def _injections(service: Service, managed: ManagedNetwork | None) -> Value:
    if managed:
        return [{"scenario": "agent", "subnetArmId": "", "useMicrosoftManagedNetwork": True}]
    if service.injected_subnet:
        subnet = Id(service.injected_subnet)
        return [{"scenario": "agent", "subnetArmId": subnet, "useMicrosoftManagedNetwork": False}]
    return None


def _managed_network(service: Service, network: ManagedNetwork) -> Iterator[Item]:
    values: dict[str, Value] = {
        "accountName": service.name,
        "isolationMode": network.isolation_mode,
        "firewallSku": network.firewall_sku or None,
    }
    yield Item("foundry_managed_network", f"{service.id}/managedNetworks/default", values)
    for rule in network.outbound_rules:
        if not rule.required:
            properties = {"type": rule.type, "category": "UserDefined", "destination": destination(rule)}
            identifier = f"{service.id}/managedNetworks/default/outboundRules/{rule.name}"
            yield Item("foundry_outbound_rule", identifier, {"accountName": service.name, "properties": properties})


def _models(platform: Platform) -> Iterator[Item]:
    if platform.existing:
        return
    for model in platform.models:
        values: dict[str, Value] = {
            "accountName": platform.account.rsplit("/", 1)[-1],
            "modelName": model.model,
            "modelVersion": model.version or None,
            "skuName": DEPLOYMENT_TYPES.get(model.deployment_type, model.deployment_type),
            "capacity": max(model.capacity, 1),
        }
        yield Item("ai_model_deployment", f"{platform.account}/deployments/{model.name}", values)


def _projects(design: Design, platform: Platform) -> Iterator[Item]:
    account = platform.account.rsplit("/", 1)[-1]
    services = {service.id: service for service in design.network.services}
    for project in platform.projects:
        project_id = f"{platform.account}/projects/{project}"
        yield Item("foundry_project", project_id, {"accountName": account, "location": _location(design, platform)})
        if platform.data_stores != "own":
            continue
        names: dict[str, str] = {}
        for role, (name, category, group_id) in STORES.items():
            store = services.get(platform.dependencies.get(role, ""))
            if store is None:
                continue
            names[role] = name
            values: dict[str, Value] = {
                "location": store.location,
                "accountName": account,
                "projectName": project,
                "category": category,
                "target": address_of(store, group_id),
                "storeId": Id(store.id),
            }
            yield Item("foundry_project_connection", f"{project_id}/connections/{name}", values)
        if set(names) == set(STORES):
            yield _capability_host(account, project, project_id, names)


def _capability_host(account: str, project: str, project_id: str, names: dict[str, str]) -> Item:
    values: dict[str, Value] = {
        "accountName": account,
        "projectName": project,
        "storageConnections": [names["storage"]],
        "threadStorageConnections": [names["cosmos_db"]],
        "vectorStoreConnections": [names["ai_search"]],
    }
    return Item("foundry_capability_host", f"{project_id}/capabilityHosts/agents", values)


def _location(design: Design, platform: Platform) -> str:
    accounts = (service for service in design.network.services if service.id == platform.account)
    return next((service.location for service in accounts), platform.region)


def address_of(service: Service, group_id: str) -> str:
    """Return the address that clients of a service use: the public name of the group id, over HTTPS."""
    hosts = [host for host in service.host_names if host.group_id == group_id] or list(service.host_names)
    port = ":443" if service.type.lower() == "microsoft.documentdb/databaseaccounts" else ""
    return f"https://{hosts[0].host_name}{port}/" if hosts else ""
