"""What each type of service writes where: one reader for each."""

from collections.abc import Callable, Mapping
from typing import Any

from blueprints.arm.body import Body
from blueprints.arm.making import make
from blueprints.arm.template import Family, Resource
from blueprints.design.services import NetworkAcls, SharedPrivateLink

Fields = dict[str, Any]
Reader = Callable[[Resource, Family], Fields]
TLS = {"tls1_2": "1.2", "tls12": "1.2", "1.2": "1.2", "tls1_3": "1.3", "tls13": "1.3", "1.3": "1.3"}
READS_AND_WRITES = 3
"""Replicas with which AI Search spans zones for queries and indexing."""


def network_acls(rules: Body, *, address: str = "value", bypass: str | None = None) -> NetworkAcls:
    """Return a resource firewall; `bypass` where the type keeps it elsewhere."""
    passing = rules.text("bypass", "None") if bypass is None else bypass
    return make(
        NetworkAcls,
        default_action=rules.text("defaultAction", "Allow"),
        bypass=tuple(word.strip() for word in passing.split(",") if word.strip().lower() != "none"),
        ip_rules=tuple(rule.text(address) for rule in rules.bodies("ipRules")),
        virtual_network_rules=rules.references("virtualNetworkRules"),
        resource_rules=tuple(rule.text("resourceId") for rule in rules.bodies("resourceAccessRules")),
    )


def closed_by_rules(rules: NetworkAcls) -> NetworkAcls:
    """Return the firewall of a type without a default action: it refuses what is not listed once something is."""
    return rules.model_copy(update={"default_action": "Deny"})


def identity(resource: Resource) -> str:
    held = resource.body.body("identity")
    words = [word.strip() for word in held.text("type").split(",")]
    return ", ".join(word for word in words if word != "UserAssigned" or held.raw("userAssignedIdentities"))


def _account(resource: Resource, _: Family) -> Fields:
    properties = resource.properties
    injected = (each.text("subnetArmId") for each in properties.bodies("networkInjections"))
    return {
        "kind": resource.body.text("kind"),
        "identity": identity(resource),
        "network_acls": network_acls(properties.body("networkAcls")),
        "local_authentication": not properties.flag("disableLocalAuth"),
        "restrict_outbound_network_access": properties.flag("restrictOutboundNetworkAccess"),
        "allowed_fqdns": properties.texts("allowedFqdnList"),
        "injected_subnet": next((subnet for subnet in injected if subnet), None),
        "customer_managed_key": properties.body("encryption").body("keyVaultProperties").text("keyVaultUri") or None,
    }


def _storage(resource: Resource, _: Family) -> Fields:
    properties, tier = resource.properties, resource.body.body("sku").text("name")
    keys = properties.body("encryption").body("keyVaultProperties")
    return {
        "kind": resource.body.text("kind"),
        "identity": identity(resource),
        "sku": tier.replace("ZRS", "RS" if "GZRS" in tier else "LRS"),
        "zone_redundant": "ZRS" in tier,
        "network_acls": network_acls(properties.body("networkAcls")),
        "local_authentication": properties.flag("allowSharedKeyAccess", default=True),
        "minimum_tls_version": TLS.get(properties.text("minimumTlsVersion").lower(), "1.0"),
        "https_only": properties.flag("supportsHttpsTrafficOnly", default=True),
        "customer_managed_key": keys.text("keyVaultUri") or None,
    }


def _vault(resource: Resource, _: Family) -> Fields:
    properties = resource.properties
    return {
        "sku": properties.body("sku").text("name"),
        "network_acls": network_acls(properties.body("networkAcls")),
        # A vault knows tokens of Entra alone; access policies are its old, local way to grant rights.
        "local_authentication": not properties.flag("enableRbacAuthorization"),
    }


def _registry(resource: Resource, family: Family) -> Fields:
    properties = resource.properties
    bypass = properties.text("networkRuleBypassOptions", "AzureServices")
    return {
        "identity": identity(resource),
        "network_acls": network_acls(properties.body("networkRuleSet"), bypass=bypass),
        "local_authentication": properties.flag("adminUserEnabled"),
        "zone_redundant": all(_is_zonal(each.properties) for each in (resource, *family.parts("replications"))),
        "replica_locations": tuple(part.location for part in family.parts("replications")),
    }


def _is_zonal(properties: Body) -> bool:
    return properties.text("zoneRedundancy").lower() == "enabled"


def _search(resource: Resource, family: Family) -> Fields:
    properties = resource.properties
    return {
        "identity": identity(resource),
        "network_acls": closed_by_rules(network_acls(properties.body("networkRuleSet"))),
        "local_authentication": not properties.flag("disableLocalAuth"),
        "zone_redundant": properties.number("replicaCount", 1) >= READS_AND_WRITES,
        "shared_private_links": tuple(_shared_link(part) for part in family.parts("sharedPrivateLinkResources")),
    }


def _shared_link(part: Resource) -> SharedPrivateLink:
    properties = part.properties
    return make(
        SharedPrivateLink,
        id=part.id,
        origin=part.origin,
        target=properties.text("privateLinkResourceId"),
        group_id=properties.text("groupId"),
    )


def _cosmos(resource: Resource, _: Family) -> Fields:
    properties = resource.properties
    places = sorted(properties.bodies("locations"), key=lambda place: place.number("failoverPriority"))
    zonal = [place.flag("isZoneRedundant") for place in places]
    rules = network_acls(properties, address="ipAddressOrRange", bypass=properties.text("networkAclBypass", "None"))
    return {
        "kind": resource.body.text("kind"),
        "sku": properties.text("databaseAccountOfferType"),
        "identity": identity(resource),
        "network_acls": closed_by_rules(rules),
        "local_authentication": not properties.flag("disableLocalAuth"),
        "minimum_tls_version": TLS.get(properties.text("minimalTlsVersion").lower(), "1.0"),
        "zone_redundant": bool(zonal) and all(zonal),
        "replica_locations": tuple(place.text("locationName") for place in places)[1:],
        "customer_managed_key": properties.text("keyVaultKeyUri") or None,
    }


def _redis(resource: Resource, _: Family) -> Fields:
    properties = resource.properties
    return {"minimum_tls_version": properties.text("minimumTlsVersion")}


def _log_analytics(resource: Resource, _: Family) -> Fields:
    properties = resource.properties
    closed = properties.body("features").flag("disableLocalAuth")
    return {
        **_two_flags(properties),
        "sku": properties.body("sku").text("name"),
        "local_authentication": not closed,
    }


def _application_insights(resource: Resource, _: Family) -> Fields:
    properties = resource.properties
    return {
        **_two_flags(properties),
        "kind": resource.body.text("kind"),
        "local_authentication": not properties.flag("DisableLocalAuth"),
    }


def _two_flags(properties: Body) -> Fields:
    return {
        "public_network_access": properties.text("publicNetworkAccessForIngestion", "Enabled"),
        "query_public_network_access": properties.text("publicNetworkAccessForQuery", "Enabled"),
    }


def _workspace(resource: Resource, _: Family) -> Fields:
    properties = resource.properties
    return {
        "kind": resource.body.text("kind"),
        "identity": identity(resource),
        "image_build_compute": properties.text("imageBuildCompute") or None,
        "customer_managed_key": properties.body("encryption").body("keyVaultProperties").text("keyVaultArmId") or None,
    }


def _learning_registry(resource: Resource, _: Family) -> Fields:
    return {"identity": identity(resource)}


READERS: Mapping[str, Reader] = {
    "Microsoft.Cache/redisEnterprise": _redis,
    "Microsoft.CognitiveServices/accounts": _account,
    "Microsoft.ContainerRegistry/registries": _registry,
    "Microsoft.DocumentDB/databaseAccounts": _cosmos,
    "Microsoft.Insights/components": _application_insights,
    "Microsoft.KeyVault/vaults": _vault,
    "Microsoft.MachineLearningServices/registries": _learning_registry,
    "Microsoft.MachineLearningServices/workspaces": _workspace,
    "Microsoft.OperationalInsights/workspaces": _log_analytics,
    "Microsoft.Search/searchServices": _search,
    "Microsoft.Storage/storageAccounts": _storage,
}
