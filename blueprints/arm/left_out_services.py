"""Properties of services and gateways that a reading leaves out: type → property → reason."""

from collections.abc import Mapping

from blueprints.arm.reasons import CUSTOMER, FOLLOWS, NO_PACKETS, PARENT, TEXT

SERVICES: Mapping[str, Mapping[str, str]] = {
    "microsoft.apimanagement/service": {
        "properties.additionallocations.sku.name": "all locations have the tier of the service",
        "properties.customproperties": "old protocols towards backends",
        "properties.publisheremail": CUSTOMER,
        "properties.publishername": CUSTOMER,
    },
    "microsoft.apimanagement/service/apis": {"properties.subscriptionrequired": FOLLOWS},
    "microsoft.apimanagement/service/backends": {
        "properties.circuitbreaker": NO_PACKETS,
        "properties.type": FOLLOWS,
    },
    "microsoft.authorization/policyassignments": {"location": PARENT},
    "microsoft.cdn/profiles/afdendpoints/routes": {
        "properties.customdomains": FOLLOWS,
        "properties.origingroup": FOLLOWS,
    },
    "microsoft.cdn/profiles/origingroups": {
        "properties.healthprobesettings": "all but the path",
        "properties.loadbalancingsettings": NO_PACKETS,
    },
    "microsoft.cdn/profiles/origingroups/origins": {
        "properties.sharedprivatelinkresource.requestmessage": TEXT,
    },
    "microsoft.cdn/profiles/securitypolicies": {"properties.parameters": "which domains: all of the profile"},
    "microsoft.cognitiveservices/accounts": {
        "properties.allowprojectmanagement": FOLLOWS,
        "properties.customsubdomainname": FOLLOWS,
        "properties.encryption.keyvaultproperties": "name of the key and who reads it",
        "properties.networkinjections.usemicrosoftmanagednetwork": FOLLOWS,
    },
    "microsoft.cognitiveservices/accounts/deployments": {"properties.versionupgradeoption": FOLLOWS},
    "microsoft.cognitiveservices/accounts/projects": {"location": PARENT, "properties.displayname": TEXT},
    "microsoft.cognitiveservices/accounts/projects/connections": {
        "properties.metadata.location": FOLLOWS,
        "properties.target": FOLLOWS,
    },
    "microsoft.compute/virtualmachines/extensions": {"location": PARENT},
    "microsoft.compute/virtualmachines": {
        "properties.hardwareprofile.vmsize": CUSTOMER,
        "properties.osprofile.adminpassword": CUSTOMER,
        "properties.osprofile.adminusername": CUSTOMER,
        "properties.osprofile.computername": FOLLOWS,
        "properties.osprofile.linuxconfiguration.ssh": CUSTOMER,
    },
    "microsoft.documentdb/databaseaccounts": {
        "properties.backuppolicy": NO_PACKETS,
        "properties.consistencypolicy": NO_PACKETS,
        "properties.defaultidentity": FOLLOWS,
        "properties.enableautomaticfailover": FOLLOWS,
    },
    "microsoft.insights/components": {
        "properties.workspaceresourceid": NO_PACKETS,
    },
    "microsoft.insights/diagnosticsettings": {
        "properties.loganalyticsdestinationtype": "which tables of the workspace hold the logs",
    },
    "microsoft.keyvault/vaults": {
        "properties.tenantid": CUSTOMER,
    },
    "microsoft.machinelearningservices/registries": {
        "properties.regiondetails": "what Azure makes inside the registry's own group",
    },
    "microsoft.machinelearningservices/workspaces": {
        "properties.encryption": "name of the key and its state",
        "properties.friendlyname": TEXT,
        "properties.hubresourceid": NO_PACKETS,
        "properties.serverlesscomputesettings": "where the clusters are, and like them without public addresses",
        "properties.v1legacymode": FOLLOWS,
        "properties.systemdatastoresauthmode": FOLLOWS,
    },
    "microsoft.machinelearningservices/workspaces/connections": {"properties.target": FOLLOWS},
    "microsoft.machinelearningservices/workspaces/computes": {
        "location": PARENT,
        "properties.properties.vmsize": CUSTOMER,
    },
    "microsoft.search/searchservices": {
        "properties.encryptionwithcmk": FOLLOWS,
    },
    "microsoft.search/searchservices/sharedprivatelinkresources": {"properties.requestmessage": TEXT},
    "microsoft.storage/storageaccounts": {
        "properties.ishnsenabled": FOLLOWS,
        "properties.encryption": "name of the key and who reads it",
        "properties.networkacls.resourceaccessrules.tenantid": FOLLOWS,
    },
}
