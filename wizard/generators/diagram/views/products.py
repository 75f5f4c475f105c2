"""What an Azure resource is called on a picture, and which icon it has."""

from typing import NamedTuple

from blueprints.design.model import resource_type
from blueprints.design.services import Service


class Product(NamedTuple):
    icon: str
    title: str


_ACCOUNTS: dict[str, Product] = {
    "aiservices": Product("foundry", "Microsoft Foundry"),
    "openai": Product("azure_openai", "Azure OpenAI"),
    "formrecognizer": Product("document_intelligence", "Document Intelligence"),
    "speechservices": Product("speech", "Speech"),
    "textanalytics": Product("language", "Language"),
    "contentsafety": Product("content_safety", "Content Safety"),
}
_TYPES: dict[str, Product] = {
    "microsoft.cognitiveservices/accounts": Product("ai_services", "Azure AI services"),
    "microsoft.machinelearningservices/workspaces": Product("machine_learning", "Azure Machine Learning"),
    "microsoft.machinelearningservices/registries": Product("machine_learning", "Azure ML registry"),
    "microsoft.search/searchservices": Product("ai_search", "Azure AI Search"),
    "microsoft.storage/storageaccounts": Product("storage", "Storage"),
    "microsoft.documentdb/databaseaccounts": Product("cosmos_db", "Azure Cosmos DB"),
    "microsoft.keyvault/vaults": Product("key_vault", "Key Vault"),
    "microsoft.containerregistry/registries": Product("container_registry", "Container Registry"),
    "microsoft.insights/privatelinkscopes": Product("monitor", "Azure Monitor (AMPLS)"),
    "microsoft.insights/components": Product("application_insights", "Application Insights"),
    "microsoft.operationalinsights/workspaces": Product("log_analytics", "Log Analytics"),
    "microsoft.sql/servers": Product("azure_sql", "Azure SQL"),
    "microsoft.cache/redis": Product("redis", "Azure Cache for Redis"),
    "microsoft.cache/redisenterprise": Product("redis", "Azure Managed Redis"),
    "microsoft.apimanagement/service": Product("api_management", "API Management"),
    "microsoft.network/applicationgateways": Product("application_gateway", "Application Gateway"),
    "microsoft.web/sites": Product("app_service", "App Service"),
    "microsoft.app/managedenvironments": Product("container_apps", "Container Apps"),
    "microsoft.dashboard/grafana": Product("managed_grafana", "Managed Grafana"),
}
_STORAGE: dict[str, Product] = {
    "blob": Product("storage_blob", "Storage · blob"),
    "dfs": Product("storage_dfs", "Storage · dfs"),
    "file": Product("storage_file", "Storage · file"),
    "queue": Product("storage_queue", "Storage · queue"),
    "table": Product("storage_table", "Storage · table"),
}


def product(service: Service) -> Product:
    """Return the product of a service."""
    kind = service.type.lower()
    if kind == "microsoft.cognitiveservices/accounts":
        return _ACCOUNTS.get(service.kind.lower(), _TYPES[kind])
    if kind == "microsoft.machinelearningservices/workspaces" and service.kind.lower() == "hub":
        return Product("foundry", "Foundry hub")
    return _TYPES.get(kind, Product("resource", service.type.rpartition("/")[2]))


def access_words(service: Service) -> str:
    """Return what a service lets in over its public name."""
    return {"Enabled": "public access enabled", "Disabled": "public access disabled"}.get(
        service.public_network_access, "public access secured by a perimeter"
    )


def endpoint_product(service: Service | None, target: str, group_ids: tuple[str, ...]) -> Product:
    """Return what stands behind a private endpoint: the service, or the part of a storage account."""
    parts = [_STORAGE[group] for group in group_ids if group in _STORAGE]
    if parts:
        return parts[0]
    if service is not None:
        return product(service)
    kind = resource_type(target)
    return _TYPES.get(kind.lower(), Product("resource", kind.rpartition("/")[2] or "Private Link service"))
