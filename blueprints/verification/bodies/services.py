"""Bodies of AI accounts, workspaces and the services that they depend on."""

from collections.abc import Callable, Iterator

from blueprints.design.network import Network
from blueprints.design.services import ManagedNetwork, Service
from blueprints.verification.bodies.body import Body, Json, body


def service_bodies(network: Network) -> Iterator[Body]:
    """Yield the body of each service."""
    managed = {held.owner: held for held in network.managed_networks}
    for service in network.services:
        build = _BUILDERS.get(service.type.lower(), _other)
        root: Json = {"type": service.type, "identity": {"type": service.identity}}
        root |= {"kind": service.kind} if service.kind else {}
        root |= {"sku": {"name": service.sku}} if service.sku else {}
        yield body(service, {**build(service), **_managed(managed.get(service.id))}, root)


def _account(service: Service) -> Json:
    return {
        **_other(service),
        "networkAcls": _acls(service),
        "restrictOutboundNetworkAccess": service.restrict_outbound_network_access,
    }


def _storage(service: Service) -> Json:
    return {
        "publicNetworkAccess": service.public_network_access,
        "networkAcls": _acls(service),
        "allowSharedKeyAccess": service.local_authentication,
        "allowBlobPublicAccess": False,
        "allowCrossTenantReplication": False,
        "supportsHttpsTrafficOnly": service.https_only,
        "minimumTlsVersion": f"TLS{service.minimum_tls_version.replace('.', '_')}",
    }


def _key_vault(service: Service) -> Json:
    return {"publicNetworkAccess": service.public_network_access, "networkAcls": _acls(service)}


def _registry(service: Service) -> Json:
    closed = service.public_network_access == "Disabled"
    return {
        "publicNetworkAccess": service.public_network_access,
        "networkRuleSet": {
            "defaultAction": service.network_acls.default_action,
            "ipRules": [{"action": "Allow", "value": text} for text in service.network_acls.ip_rules],
        },
        "networkRuleBypassOptions": _bypass(service),
        "policies": {"exportPolicy": {"status": "disabled" if closed else "enabled"}},
    }


def _search(service: Service) -> Json:
    return {
        **_other(service),
        "networkRuleSet": {
            "bypass": _bypass(service),
            "ipRules": [{"value": text} for text in service.network_acls.ip_rules],
        },
    }


def _cosmos(service: Service) -> Json:
    return {
        **_other(service),
        "ipRules": [{"ipAddressOrRange": text} for text in service.network_acls.ip_rules],
        "networkAclBypass": _bypass(service),
    }


def _workspace(service: Service) -> Json:
    legacy = {"v1LegacyMode": False} if service.kind == "Default" else {}
    return {"publicNetworkAccess": service.public_network_access, **legacy}


def _monitor(service: Service) -> Json:
    return {
        "publicNetworkAccessForIngestion": service.public_network_access,
        "publicNetworkAccessForQuery": service.query_public_network_access or service.public_network_access,
    }


def _other(service: Service) -> Json:
    return {
        "publicNetworkAccess": service.public_network_access,
        "disableLocalAuth": not service.local_authentication,
    }


def _managed(network: ManagedNetwork | None) -> Json:
    return {"managedNetwork": {"isolationMode": network.isolation_mode}} if network is not None else {}


def _acls(service: Service) -> Json:
    acls = service.network_acls
    return {
        "defaultAction": acls.default_action,
        "bypass": _bypass(service),
        "ipRules": [{"value": text} for text in acls.ip_rules],
        "virtualNetworkRules": [{"id": text} for text in acls.virtual_network_rules],
    }


def _bypass(service: Service) -> str:
    return ", ".join(service.network_acls.bypass) or "None"


_BUILDERS: dict[str, Callable[[Service], Json]] = {
    "microsoft.cognitiveservices/accounts": _account,
    "microsoft.storage/storageaccounts": _storage,
    "microsoft.keyvault/vaults": _key_vault,
    "microsoft.containerregistry/registries": _registry,
    "microsoft.search/searchservices": _search,
    "microsoft.documentdb/databaseaccounts": _cosmos,
    "microsoft.machinelearningservices/workspaces": _workspace,
    "microsoft.operationalinsights/workspaces": _monitor,
    "microsoft.insights/components": _monitor,
}
