"""Storage, vaults, registries, search, databases, caches and workspaces for logs."""

from collections.abc import Callable, Iterator, Mapping

from blueprints.design import Design
from blueprints.design.services import NetworkAcls, Service
from wizard.generators.bicep.identifiers import Id
from wizard.generators.bicep.item import Item, reference
from wizard.generators.bicep.items.ours import is_ours
from wizard.generators.bicep.items.stages import NETWORK
from wizard.generators.bicep.text import Value

ZONAL = {"Standard_LRS": "Standard_ZRS", "Standard_GRS": "Standard_GZRS", "Standard_RAGRS": "Standard_RAGZRS"}
"""Storage tier → the one that spans availability zones as well."""


def items(design: Design) -> Iterator[Item]:
    """Yield the services that platforms depend on, and the shared private links of search services."""
    for service in design.network.services:
        builder = BUILDERS.get(service.type.lower())
        if builder and is_ours(service):
            kind, build = builder
            values = build(design, service)
            # A vault of keys comes first, so that identities get their rights before a service is encrypted.
            stage = NETWORK if values.get("keyNames") else None
            yield Item(kind, service.id, {"location": service.location, **values}, stage=stage)
        for link in filter(is_ours, service.shared_private_links):
            values = {
                "searchServiceName": service.name,
                "serviceId": Id(link.target),
                "groupId": link.group_id,
            }
            yield Item("search_shared_private_link", link.id, values)


def network_acls(acls: NetworkAcls) -> dict[str, Value]:
    """Return a resource firewall as most services spell it."""
    return {"defaultAction": acls.default_action, "bypass": bypass(acls)}


def customer_managed_key(design: Design, service: Service) -> Value:
    """Return the key of our own that encrypts a service, or nothing; the key is named after the service."""
    identity = next((held.id for held in design.identities if held.used_by == service.id), None)
    if not service.customer_managed_key or identity is None:
        return None
    return {
        "vault": reference(service.customer_managed_key),
        "keyName": key_name(service),
        "identity": reference(identity),
    }


def key_name(service: Service) -> str:
    """Return the name of the key that encrypts a service."""
    return f"cmk-{service.name}"


def bypass(acls: NetworkAcls) -> str:
    """Return which trusted callers pass a resource firewall; `None` spelled out, because the default differs."""
    return ", ".join(acls.bypass) if acls.bypass else "None"


def _storage(design: Design, service: Service) -> dict[str, Value]:
    return {
        "customerManagedKey": customer_managed_key(design, service),
        "skuName": _redundancy(service),
        "hierarchicalNamespace": any(host.group_id == "dfs" for host in service.host_names),
        "publicNetworkAccess": service.public_network_access,
        "networkAcls": network_acls(service.network_acls),
        "trustedResourceIds": [Id(rule) for rule in service.network_acls.resource_rules],
        "allowSharedKeyAccess": service.local_authentication,
    }


def _redundancy(service: Service) -> str:
    """Return the tier of a storage account; zone redundancy is part of its name."""
    sku = service.sku or "Standard_LRS"
    return ZONAL.get(sku, sku) if service.zone_redundant else sku


def _key_vault(design: Design, service: Service) -> dict[str, Value]:
    return {
        "keyNames": _key_names(design, service),
        "publicNetworkAccess": service.public_network_access,
        "networkAcls": network_acls(service.network_acls),
    }


def _key_names(design: Design, vault: Service) -> tuple[str, ...]:
    return tuple(key_name(s) for s in design.network.services if s.customer_managed_key == vault.id and not s.existing)


def _registry(_: Design, service: Service) -> dict[str, Value]:
    return {
        "skuName": service.sku or "Premium",
        "publicNetworkAccess": service.public_network_access,
        "adminUserEnabled": service.local_authentication,
        "defaultAction": service.network_acls.default_action,
        "bypass": bypass(service.network_acls),
        "zoneRedundant": service.zone_redundant,
    }


def _search(design: Design, service: Service) -> dict[str, Value]:
    return {
        "customerManagedKey": customer_managed_key(design, service),
        "skuName": (service.sku or "standard").lower(),
        "replicaCount": 3 if service.zone_redundant else 1,
        "publicNetworkAccess": service.public_network_access,
        "disableLocalAuth": not service.local_authentication,
        "bypass": bypass(service.network_acls),
    }


def _cosmos(design: Design, service: Service) -> dict[str, Value]:
    return {
        "customerManagedKey": customer_managed_key(design, service),
        "publicNetworkAccess": service.public_network_access,
        "disableLocalAuth": not service.local_authentication,
        "networkAclBypass": bypass(service.network_acls),
        "zoneRedundant": service.zone_redundant,
    }


def _redis(_: Design, service: Service) -> dict[str, Value]:
    return {"skuName": service.sku or "Balanced_B5", "publicNetworkAccess": service.public_network_access}


def _log_analytics(design: Design, service: Service) -> dict[str, Value]:
    kept = next((w.retention_days for w in design.workspaces if w.id == service.id), 30)
    return {"retentionInDays": kept, **_two_flags(service), "disableLocalAuth": not service.local_authentication}


def _application_insights(design: Design, service: Service) -> dict[str, Value]:
    workspace = next((w.id for w in design.workspaces), None)
    return {
        "workspaceId": Id(workspace) if workspace else None,
        **_two_flags(service),
        "disableLocalAuth": not service.local_authentication,
    }


def _two_flags(service: Service) -> dict[str, Value]:
    return {
        "publicNetworkAccessForIngestion": service.public_network_access,
        "publicNetworkAccessForQuery": service.query_public_network_access or service.public_network_access,
    }


Build = Callable[[Design, Service], dict[str, Value]]
BUILDERS: Mapping[str, tuple[str, Build]] = {
    "microsoft.storage/storageaccounts": ("storage_account", _storage),
    "microsoft.keyvault/vaults": ("key_vault", _key_vault),
    "microsoft.containerregistry/registries": ("container_registry", _registry),
    "microsoft.search/searchservices": ("search_service", _search),
    "microsoft.documentdb/databaseaccounts": ("cosmos_db_account", _cosmos),
    "microsoft.cache/redisenterprise": ("redis_cluster", _redis),
    "microsoft.operationalinsights/workspaces": ("log_analytics_workspace", _log_analytics),
    "microsoft.insights/components": ("application_insights", _application_insights),
}
