"""What every design wants of one kind of a type: a tier, a protocol."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from blueprints.arm.template import Resource

PRESENT = "*"


@dataclass(frozen=True, slots=True)
class Variant:
    """Resources of a type that have one of these values at a path, `*` = any: what all of them hold."""

    type: str
    path: tuple[str, ...]
    values: tuple[str, ...]
    wanted: Mapping[str, Any]

    def fits(self, resource: Resource) -> bool:
        """Tell whether a resource of the type is of this kind."""
        *parents, key = self.path
        body = resource.body.alone()
        for parent in parents:
            body = body.body(parent)
        found = body.text(key)
        return bool(found) if self.values == (PRESENT,) else found in self.values


VARIANTS = (
    Variant(
        "Microsoft.ApiManagement/service",
        ("sku", "name"),
        ("Developer", "Premium"),
        {
            "properties": {
                "apiVersionConstraint": {"minApiVersion": "2021-08-01"},
                "customProperties": {
                    "Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Ssl30": "false",
                    "Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Tls10": "false",
                    "Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Tls11": "false",
                    "Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Ssl30": "false",
                    "Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10": "false",
                    "Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls11": "false",
                },
                "developerPortalStatus": "Disabled",
                "legacyPortalStatus": "Disabled",
            }
        },
    ),
    Variant(
        "Microsoft.ApiManagement/service/backends",
        ("properties", "type"),
        ("",),
        {
            "properties": {
                "circuitBreaker": {
                    "rules": {
                        "acceptRetryAfter": True,
                        "failureCondition": {
                            "count": 1,
                            "interval": "PT5M",
                            "statusCodeRanges": {"max": (429, 503), "min": (429, 500)},
                        },
                        "tripDuration": "PT1M",
                    }
                },
                "protocol": "http",
                "tls": {"validateCertificateChain": True, "validateCertificateName": True},
            }
        },
    ),
    Variant(
        "Microsoft.ApiManagement/service/backends",
        ("properties", "type"),
        ("Pool",),
        {"properties": {"pool": {"services": {"weight": 1}}}},
    ),
    Variant(
        "Microsoft.CognitiveServices/accounts",
        ("kind",),
        ("AIServices",),
        {"properties": {"allowProjectManagement": True}},
    ),
    Variant(
        "Microsoft.CognitiveServices/accounts/deployments",
        ("properties", "model", "version"),
        (PRESENT,),
        {"properties": {"versionUpgradeOption": "NoAutoUpgrade"}},
    ),
    Variant(
        "Microsoft.CognitiveServices/accounts/deployments",
        ("properties", "model", "version"),
        ("",),
        {"properties": {"versionUpgradeOption": "OnceNewDefaultVersionAvailable"}},
    ),
    Variant(
        "Microsoft.Compute/virtualMachines",
        ("properties", "storageProfile", "imageReference", "publisher"),
        ("MicrosoftWindowsServer",),
        {"properties": {"osProfile": {"windowsConfiguration": {"enableAutomaticUpdates": True}}}},
    ),
    Variant(
        "Microsoft.DocumentDB/databaseAccounts",
        ("properties", "keyVaultKeyUri"),
        (PRESENT,),
        {"identity": {"type": "SystemAssigned,UserAssigned"}, "properties": {"defaultIdentity": "*"}},
    ),
    Variant(
        "Microsoft.MachineLearningServices/workspaces",
        ("kind",),
        ("Default",),
        {"properties": {"v1LegacyMode": False}},
    ),
    Variant(
        "Microsoft.MachineLearningServices/workspaces",
        ("kind",),
        ("Default", "Hub"),
        {"properties": {"hbiWorkspace": (True, False), "systemDatastoresAuthMode": "Identity"}},
    ),
    Variant(
        "Microsoft.Network/azureFirewalls",
        ("properties", "sku", "name"),
        ("AZFW_Hub",),
        {"properties": {"hubIPAddresses": {"publicIPs": {"count": 1}}}},
    ),
    Variant(
        "Microsoft.Network/bastionHosts",
        ("sku", "name"),
        ("Basic", "Standard", "Premium"),
        {"properties": {"scaleUnits": 2}},
    ),
    Variant(
        "Microsoft.Network/bastionHosts",
        ("sku", "name"),
        ("Premium",),
        {"properties": {"enablePrivateOnlyBastion": (True, False), "enableSessionRecording": (True, False)}},
    ),
    Variant(
        "Microsoft.Network/bastionHosts",
        ("sku", "name"),
        ("Standard", "Premium"),
        {
            "properties": {
                "enableFileCopy": False,
                "enableIpConnect": False,
                "enableShareableLink": False,
                "enableTunneling": (True, False),
            }
        },
    ),
    Variant(
        "Microsoft.Network/connections",
        ("properties", "connectionType"),
        ("IPsec",),
        {"properties": {"connectionProtocol": "IKEv2", "sharedKey": PRESENT}},
    ),
    Variant(
        "Microsoft.Network/firewallPolicies",
        ("properties", "transportSecurity", "certificateAuthority", "keyVaultSecretId"),
        (PRESENT,),
        {"identity": {"type": "UserAssigned"}},
    ),
    Variant(
        "Microsoft.Network/virtualNetworkGateways",
        ("properties", "gatewayType"),
        ("Vpn",),
        {"properties": {"vpnGatewayGeneration": "Generation2", "vpnType": "RouteBased"}},
    ),
    Variant(
        "Microsoft.Search/searchServices",
        ("identity", "type"),
        ("SystemAssigned, UserAssigned",),
        {"properties": {"encryptionWithCmk": {"enforcement": "Enabled"}}},
    ),
    Variant(
        "Microsoft.Search/searchServices",
        ("identity", "type"),
        ("SystemAssigned",),
        {"properties": {"encryptionWithCmk": {"enforcement": "Unspecified"}}},
    ),
)
