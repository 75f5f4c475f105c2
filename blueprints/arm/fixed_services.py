"""What every design wants of services and machines, by type."""

from collections.abc import Mapping
from typing import Any

SERVICES: Mapping[str, Mapping[str, Any]] = {
    "Microsoft.ApiManagement/service": {
        "properties": {
            "additionalLocations?": {"disableGateway": False, "sku": {"name": "*"}},
            "hostnameConfigurations?": {
                "certificateSource": "KeyVault",
                "negotiateClientCertificate": False,
                "type": "Proxy",
            },
            "publicNetworkAccess": "*",
            "publisherEmail": "*",
            "publisherName": "*",
        }
    },
    "Microsoft.ApiManagement/service/apis": {
        "properties": {
            "displayName": "Models",
            "path": "openai",
            "protocols": "https",
            "subscriptionKeyParameterNames": {"header": "api-key", "query": "subscription-key"},
            "type": "http",
            "subscriptionRequired": (True, False),
        }
    },
    "Microsoft.ApiManagement/service/apis/operations": {
        "properties": {"displayName": "*", "method": ("DELETE", "GET", "POST"), "urlTemplate": "/*"}
    },
    "Microsoft.ApiManagement/service/apis/policies": {"properties": {"format": "rawxml", "value": "*"}},
    "Microsoft.ApiManagement/service/backends": {"properties": {"type?": "Pool"}},
    "Microsoft.CognitiveServices/accounts": {
        "properties": {
            "encryption?": {
                "keySource": "Microsoft.KeyVault",
                "keyVaultProperties": {"keyName": "*", "identityClientId": "*"},
            },
            "networkInjections?": {"scenario": "agent", "useMicrosoftManagedNetwork": (True, False)},
            "customSubDomainName": "*",
        }
    },
    "Microsoft.CognitiveServices/accounts/deployments": {"properties": {"model": {"format": "OpenAI"}}},
    "Microsoft.CognitiveServices/accounts/managedNetworks": {
        "properties": {"managedNetwork": {"managedNetworkKind": "V2"}}
    },
    "Microsoft.CognitiveServices/accounts/managedNetworks/outboundRules": {
        "properties": {"category": "UserDefined", "destination?": {"action?": "Allow"}}
    },
    "Microsoft.CognitiveServices/accounts/projects": {
        "identity": {"type": "SystemAssigned"},
        "location": "*",
        "properties": {"displayName": "*"},
    },
    "Microsoft.CognitiveServices/accounts/projects/connections": {
        "properties": {"authType": "AAD", "metadata": {"ApiType": "Azure", "location": "*"}, "target": "*"}
    },
    "Microsoft.Compute/virtualMachines": {
        "identity": {"type": "SystemAssigned"},
        "properties": {
            "diagnosticsProfile": {"bootDiagnostics": {"enabled": True}},
            "networkProfile": {"networkInterfaces": {"properties": {"deleteOption": "Delete"}}},
            "osProfile": {
                "linuxConfiguration?": {
                    "disablePasswordAuthentication": True,
                    "patchSettings": {"assessmentMode": "AutomaticByPlatform", "patchMode": "AutomaticByPlatform"},
                    "provisionVMAgent": True,
                    "ssh": {"publicKeys": {"keyData": "*"}},
                },
                "adminPassword?": "*",
                "windowsConfiguration?": {
                    "enableAutomaticUpdates": True,
                    "patchSettings": {"assessmentMode": "AutomaticByPlatform", "patchMode": "AutomaticByPlatform"},
                    "provisionVMAgent": True,
                },
                "computerName": "*",
                "adminUsername": "*",
            },
            "securityProfile": {
                "encryptionAtHost": True,
                "securityType": "TrustedLaunch",
                "uefiSettings": {"secureBootEnabled": True, "vTpmEnabled": True},
            },
            "storageProfile": {
                "imageReference": {
                    "offer": ("WindowsServer", "ubuntu-24_04-lts"),
                    "publisher": ("Canonical", "MicrosoftWindowsServer"),
                    "sku": ("2025-datacenter-azure-edition", "server"),
                    "version": "latest",
                },
                "osDisk": {
                    "createOption": "FromImage",
                    "deleteOption": "Delete",
                    "managedDisk": {"storageAccountType": "Premium_LRS"},
                },
            },
            "hardwareProfile": {"vmSize": "*"},
        },
    },
    "Microsoft.Compute/virtualMachines/extensions": {
        "properties": {
            "autoUpgradeMinorVersion": True,
            "publisher": "Microsoft.Azure.ActiveDirectory",
            "type": ("AADLoginForWindows", "AADSSHLoginForLinux"),
            "typeHandlerVersion": ("1.0", "2.0"),
        },
        "location": "*",
    },
    "Microsoft.ContainerRegistry/registries": {
        "properties": {
            "anonymousPullEnabled": False,
            "dataEndpointEnabled": True,
            "networkRuleBypassAllowedForTasks": False,
            "policies": {"exportPolicy": {"status": "disabled"}},
        }
    },
    "Microsoft.DocumentDB/databaseAccounts": {
        "properties": {
            "backupPolicy": {"continuousModeProperties": {"tier": "Continuous7Days"}, "type": "Continuous"},
            "consistencyPolicy": {"defaultConsistencyLevel": "Session"},
            "locations": {"failoverPriority": 0, "locationName": "*"},
            "disableKeyBasedMetadataWriteAccess": True,
            "enableMultipleWriteLocations": False,
            "networkAclBypass": "*",
            "publicNetworkAccess": "*",
            "minimalTlsVersion": "*",
            "enableAutomaticFailover": False,
        }
    },
    "Microsoft.Insights/components": {
        "properties": {"application_type": "web", "IngestionMode": "LogAnalytics", "WorkspaceResourceId": "*"}
    },
    "Microsoft.Insights/diagnosticSettings": {
        "properties": {"logs": {"enabled": True}, "metrics": {"category": "AllMetrics", "enabled": True}}
    },
    "Microsoft.KeyVault/vaults": {
        "properties": {
            "enablePurgeProtection": True,
            "enableSoftDelete": True,
            "sku": {"family": "A"},
            "softDeleteRetentionInDays": 90,
            "tenantId": "*",
            "networkAcls": {"bypass": "*"},
            "publicNetworkAccess": "*",
        }
    },
    "Microsoft.KeyVault/vaults/keys": {
        "properties": {"keyOps": ("unwrapKey", "wrapKey"), "keySize": 3072, "kty": "RSA"}
    },
    "Microsoft.MachineLearningServices/registries": {
        "properties": {
            "regionDetails": {
                "acrDetails": {"systemCreatedAcrAccount": {"acrAccountSku": "Premium"}},
                "storageAccountDetails": {
                    "systemCreatedStorageAccount": {
                        "allowBlobPublicAccess": False,
                        "storageAccountHnsEnabled": False,
                        "storageAccountType": "Standard_ZRS",
                    }
                },
                "location": "*",
            }
        }
    },
    "Microsoft.MachineLearningServices/workspaces": {
        "properties": {
            "encryption?": {
                "identity": {"userAssignedIdentity": "*"},
                "keyVaultProperties": {"keyIdentifier": "*"},
                "status": "Enabled",
            },
            "friendlyName": "*",
            "serverlessComputeSettings?": {"serverlessComputeNoPublicIP": True},
        },
        "sku": {"tier": "Basic"},
    },
    "Microsoft.MachineLearningServices/workspaces/computes": {
        "identity": {"type": "SystemAssigned"},
        "properties": {
            "computeType": "AmlCompute",
            "disableLocalAuth": True,
            "properties": {
                "osType": "Linux",
                "remoteLoginPortPublicAccess": "Disabled",
                "scaleSettings": {"minNodeCount": 0, "nodeIdleTimeBeforeScaleDown": "PT15M"},
                "vmPriority": "Dedicated",
                "vmSize": "*",
            },
        },
        "location": "*",
    },
    "Microsoft.MachineLearningServices/workspaces/connections": {
        "properties": {"authType": "AAD", "isSharedToAll": True, "metadata": {"ApiType": "Azure"}, "target": "*"}
    },
    "Microsoft.MachineLearningServices/workspaces/outboundRules": {
        "properties": {"category": "UserDefined", "destination?": {"action?": "Allow", "sparkEnabled?": False}}
    },
    "Microsoft.OperationalInsights/workspaces": {
        "properties": {"features": {"enableLogAccessUsingOnlyResourcePermissions": True}}
    },
    "Microsoft.Search/searchServices/sharedPrivateLinkResources": {"properties": {"requestMessage": "*"}},
    "Microsoft.Search/searchServices": {
        "properties": {
            "hostingMode": "Default",
            "partitionCount": 1,
            "semanticSearch": "standard",
        }
    },
    "Microsoft.Storage/storageAccounts": {
        "properties": {
            "accessTier": "Hot",
            "allowBlobPublicAccess": False,
            "allowCrossTenantReplication": False,
            "defaultToOAuthAuthentication": True,
            "encryption?": {
                "keySource": "Microsoft.Keyvault",
                "keyVaultProperties": {"keyName": "*"},
                "identity": {"userAssignedIdentity": "*"},
            },
            "supportsHttpsTrafficOnly": True,
            "minimumTlsVersion": "TLS1_2",
            "isHnsEnabled": "*",
            "networkAcls": {"bypass": "*", "resourceAccessRules?": {"tenantId": "*"}},
            "publicNetworkAccess": "*",
        }
    },
}
