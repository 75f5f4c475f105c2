using 'main.bicep'

// Answers path: workload.subscription_id
var workloadSubscriptionId = readEnvironmentVariable('WORKLOAD_SUBSCRIPTION_ID')
// Known after creation: azureml-rg-group-models_guid
var azuremlRgGroupModelsGuid = readEnvironmentVariable('AZUREML_RG_GROUP_MODELS_GUID', 'not-known-yet')
// Known after creation: container-registry-of-group-models
var containerRegistryOfGroupModels = readEnvironmentVariable('CONTAINER_REGISTRY_OF_GROUP_MODELS', 'not-known-yet')
// Known after creation: storage-of-group-models
var storageOfGroupModels = readEnvironmentVariable('STORAGE_OF_GROUP_MODELS', 'not-known-yet')
var rgActuaryProdUksId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-actuary-prod-uks'
var subscription2Id = '00000000-0000-0000-0000-00000000c009'
var rgHubId = '/subscriptions/${subscription2Id}/resourceGroups/rg-hub'
var rgLogsId = '/subscriptions/${subscription2Id}/resourceGroups/rg-logs'
var subscription3Id = '00000000-0000-0000-0000-00000000a009'
var rgArchiveId = '/subscriptions/${subscription3Id}/resourceGroups/rg-archive'
var rgModelsId = '/subscriptions/${subscription2Id}/resourceGroups/rg-models'
var azuremlRgGroupModelsGuidId = '/subscriptions/${subscription2Id}/resourceGroups/${azuremlRgGroupModelsGuid}'
var roles = {
  azureAiEnterpriseNetworkConnectionApprover: 'b556d68e-0be0-4f35-a333-ad7ee1ce17ea'
  reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7'
}
var deploymentStage = int(readEnvironmentVariable('DEPLOYMENT_STAGE', '9'))

param stage = deploymentStage
param tags = {}
param resourceGroups = [
  {
    name: 'rg-actuary-prod-uks'
    location: 'uksouth'
  }
]
param computeSize = readEnvironmentVariable('COMPUTE_SIZE', 'Standard_D4s_v5')
param applicationSecurityGroups = [
  {
    name: 'asg-actuary-prod-uks-archive-storage'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
  }
  {
    name: 'asg-actuary-prod-uks-archive-workspace'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
  }
  {
    name: 'asg-actuary-prod-uks-exploration-storage'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
  }
  {
    name: 'asg-actuary-prod-uks-exploration-workspace'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
  }
  {
    name: 'asg-actuary-prod-uks-pricing-storage'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
  }
  {
    name: 'asg-actuary-prod-uks-pricing-workspace'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
  }
  {
    name: 'asg-actuary-prod-uks-reserving-container-registry'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
  }
  {
    name: 'asg-actuary-prod-uks-reserving-key-vault'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
  }
  {
    name: 'asg-actuary-prod-uks-reserving-ml-registry'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
  }
  {
    name: 'asg-actuary-prod-uks-reserving-registry-container-registry'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
  }
  {
    name: 'asg-actuary-prod-uks-reserving-registry-storage'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
  }
  {
    name: 'asg-actuary-prod-uks-reserving-storage'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
  }
  {
    name: 'asg-actuary-prod-uks-reserving-workspace'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
  }
]
param networkSecurityGroups = [
  {
    name: 'nsg-actuary-prod-uks-private-endpoints'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
    securityRules: [
      {
        name: 'Allow-actuaries-to-archive'
        properties: {
          description: 'actuaries-to-archive (private-endpoints)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.8.0.0/16'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.101.17.10'
            '10.101.17.11'
            '10.101.17.12'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-actuaries-to-reserving-registry-container-registry'
        properties: {
          description: 'actuaries-to-reserving-registry-container-registry (private-endpoints)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.8.0.0/16'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.101.17.18'
            '10.101.17.19'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-actuaries-to-reserving-registry-storage'
        properties: {
          description: 'actuaries-to-reserving-registry-storage (private-endpoints)'
          direction: 'Inbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.8.0.0/16'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.101.17.17'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-actuaries-to-reserving-ml-registry'
        properties: {
          description: 'actuaries-to-reserving-ml-registry (private-endpoints)'
          direction: 'Inbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.8.0.0/16'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgActuaryProdUksId}/providers/Microsoft.Network/applicationSecurityGroups/asg-actuary-prod-uks-reserving-ml-registry'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-actuaries-to-reserving-container-registry'
        properties: {
          description: 'actuaries-to-reserving-container-registry (private-endpoints)'
          direction: 'Inbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.8.0.0/16'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.101.17.29'
            '10.101.17.30'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-actuaries-to-reserving-key-vault'
        properties: {
          description: 'actuaries-to-reserving-key-vault (private-endpoints)'
          direction: 'Inbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.8.0.0/16'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.101.17.28'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-actuaries-to-exploration'
        properties: {
          description: 'actuaries-to-exploration (private-endpoints)'
          direction: 'Inbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.8.0.0/16'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.101.17.7'
            '10.101.17.8'
            '10.101.17.9'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-actuaries-to-pricing'
        properties: {
          description: 'actuaries-to-pricing (private-endpoints)'
          direction: 'Inbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.8.0.0/16'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.101.17.4'
            '10.101.17.5'
            '10.101.17.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-actuaries-to-reserving'
        properties: {
          description: 'actuaries-to-reserving (private-endpoints)'
          direction: 'Inbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.8.0.0/16'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.101.17.13'
            '10.101.17.14'
            '10.101.17.15'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-actuaries-to-archive-storage-blob'
        properties: {
          description: 'actuaries-to-archive-storage-blob (private-endpoints)'
          direction: 'Inbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.8.0.0/16'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.101.17.24'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-actuaries-to-archive-storage-file'
        properties: {
          description: 'actuaries-to-archive-storage-file (private-endpoints)'
          direction: 'Inbound'
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.8.0.0/16'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.101.17.25'
          destinationPortRange: '445'
        }
      }
      {
        name: 'Allow-actuaries-to-exploration-storage-blob'
        properties: {
          description: 'actuaries-to-exploration-storage-blob (private-endpoints)'
          direction: 'Inbound'
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.8.0.0/16'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.101.17.22'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-actuaries-to-exploration-storage-file'
        properties: {
          description: 'actuaries-to-exploration-storage-file (private-endpoints)'
          direction: 'Inbound'
          priority: 1120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.8.0.0/16'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.101.17.23'
          destinationPortRange: '445'
        }
      }
      {
        name: 'Allow-actuaries-to-pricing-storage-blob'
        properties: {
          description: 'actuaries-to-pricing-storage-blob (private-endpoints)'
          direction: 'Inbound'
          priority: 1130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.8.0.0/16'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.101.17.20'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-actuaries-to-pricing-storage-file'
        properties: {
          description: 'actuaries-to-pricing-storage-file (private-endpoints)'
          direction: 'Inbound'
          priority: 1140
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.8.0.0/16'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.101.17.21'
          destinationPortRange: '445'
        }
      }
      {
        name: 'Allow-actuaries-to-reserving-storage-blob'
        properties: {
          description: 'actuaries-to-reserving-storage-blob (private-endpoints)'
          direction: 'Inbound'
          priority: 1150
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.8.0.0/16'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.101.17.26'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-actuaries-to-reserving-storage-file'
        properties: {
          description: 'actuaries-to-reserving-storage-file (private-endpoints)'
          direction: 'Inbound'
          priority: 1160
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.8.0.0/16'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.101.17.27'
          destinationPortRange: '445'
        }
      }
      {
        name: 'DenyAllInbound'
        properties: {
          description: 'no default rule decides (network-security-groups)'
          direction: 'Inbound'
          priority: 4096
          access: 'Deny'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
      {
        name: 'DenyAllOutbound'
        properties: {
          description: 'no default rule decides (network-security-groups)'
          direction: 'Outbound'
          priority: 4096
          access: 'Deny'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
    ]
  }
]
param routeTables = [
  {
    name: 'rt-actuary-prod-uks'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'default'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.100.0.4'
        }
      }
    ]
  }
]
param virtualNetworks = [
  {
    name: 'vnet-actuary-prod-uks'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
    addressPrefixes: [
      '10.101.16.0/22'
    ]
    dnsServers: [
      '10.100.2.4'
      '10.100.2.5'
    ]
    subnets: [
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '10.101.17.0/25'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgActuaryProdUksId}/providers/Microsoft.Network/networkSecurityGroups/nsg-actuary-prod-uks-private-endpoints'
          }
          routeTable: {
            id: '${rgActuaryProdUksId}/providers/Microsoft.Network/routeTables/rt-actuary-prod-uks'
          }
          privateEndpointNetworkPolicies: 'Enabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
    ]
    privateEndpointPolicies: 'Disabled'
    encrypted: false
  }
]
param peerings = [
  {
    name: 'peer-actuary-prod-uks-vnet-hub-uks'
    resourceGroup: 'rg-actuary-prod-uks'
    virtualNetworkName: 'vnet-actuary-prod-uks'
    remoteVirtualNetwork: {
      id: '${rgHubId}/providers/Microsoft.Network/virtualNetworks/vnet-hub-uks'
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: false
    useRemoteGateways: true
  }
]
param components = [
  {
    name: 'appi-actuary-prod-uks-reserving'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-group'
    publicNetworkAccessForIngestion: 'Enabled'
    publicNetworkAccessForQuery: 'Enabled'
    disableLocalAuth: true
  }
]
param storageAccounts = [
  {
    name: 'stactuaryproduksarce0365'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
    skuName: 'Standard_ZRS'
    hierarchicalNamespace: false
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
    }
    trustedResourceIds: [
      '${rgArchiveId}/providers/Microsoft.MachineLearningServices/workspaces/hub-archive'
    ]
    allowSharedKeyAccess: true
  }
  {
    name: 'stactuaryproduksexp20b35'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
    skuName: 'Standard_ZRS'
    hierarchicalNamespace: false
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
    }
    trustedResourceIds: [
      '${rgActuaryProdUksId}/providers/Microsoft.MachineLearningServices/workspaces/hub-actuary-prod-uks-exploration'
    ]
    allowSharedKeyAccess: true
  }
  {
    name: 'stactuaryproduksflo7e22d'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
    skuName: 'Standard_LRS'
    hierarchicalNamespace: false
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
    }
    trustedResourceIds: []
    allowSharedKeyAccess: true
  }
  {
    name: 'stactuaryprodukspri22815'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
    skuName: 'Standard_ZRS'
    hierarchicalNamespace: false
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
    }
    trustedResourceIds: [
      '${rgActuaryProdUksId}/providers/Microsoft.MachineLearningServices/workspaces/hub-actuary-prod-uks-pricing'
    ]
    allowSharedKeyAccess: true
  }
  {
    name: 'stactuaryproduksresc48c9'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
    skuName: 'Standard_ZRS'
    hierarchicalNamespace: false
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
    }
    trustedResourceIds: [
      '${rgModelsId}/providers/Microsoft.MachineLearningServices/registries/group-models'
      '${rgActuaryProdUksId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-actuary-prod-uks-reserving'
    ]
    allowSharedKeyAccess: true
  }
]
param keyVaults = [
  {
    name: 'kv-actuary-prod-uk-4ed61'
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 4
    location: 'uksouth'
    keyNames: []
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
    }
  }
]
param containerRegistries = [
  {
    name: 'cractuaryproduksreserving1b63b'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
    skuName: 'Premium'
    publicNetworkAccess: 'Disabled'
    adminUserEnabled: false
    defaultAction: 'Deny'
    bypass: 'AzureServices'
    zoneRedundant: true
  }
]
param flowLogs = [
  {
    name: 'fl-actuary-prod-uks'
    resourceGroup: 'NetworkWatcherRG'
    location: 'uksouth'
    networkWatcherName: 'NetworkWatcher_uksouth'
    virtualNetworkId: '${rgActuaryProdUksId}/providers/Microsoft.Network/virtualNetworks/vnet-actuary-prod-uks'
    storageAccountId: '${rgActuaryProdUksId}/providers/Microsoft.Storage/storageAccounts/stactuaryproduksflo7e22d'
    retentionInDays: 30
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-group'
    workspaceLocation: 'uksouth'
  }
]
param machineLearningWorkspaces = [
  {
    name: 'hub-actuary-prod-uks-exploration'
    resourceGroup: 'rg-actuary-prod-uks'
    kind: 'Hub'
    publicNetworkAccess: 'Disabled'
    storageAccountId: '${rgActuaryProdUksId}/providers/Microsoft.Storage/storageAccounts/stactuaryproduksexp20b35'
    highBusinessImpact: false
    managedNetwork: {
      isolationMode: 'AllowInternetOutbound'
    }
    location: 'uksouth'
  }
  {
    name: 'hub-actuary-prod-uks-pricing'
    resourceGroup: 'rg-actuary-prod-uks'
    kind: 'Hub'
    publicNetworkAccess: 'Disabled'
    storageAccountId: '${rgActuaryProdUksId}/providers/Microsoft.Storage/storageAccounts/stactuaryprodukspri22815'
    highBusinessImpact: false
    managedNetwork: {
      isolationMode: 'AllowOnlyApprovedOutbound'
      firewallSku: 'Standard'
    }
    location: 'uksouth'
  }
  {
    name: 'mlw-actuary-prod-uks-reserving'
    resourceGroup: 'rg-actuary-prod-uks'
    kind: 'Default'
    publicNetworkAccess: 'Disabled'
    storageAccountId: '${rgActuaryProdUksId}/providers/Microsoft.Storage/storageAccounts/stactuaryproduksresc48c9'
    keyVaultId: '${rgActuaryProdUksId}/providers/Microsoft.KeyVault/vaults/kv-actuary-prod-uk-4ed61'
    applicationInsightsId: '${rgActuaryProdUksId}/providers/Microsoft.Insights/components/appi-actuary-prod-uks-reserving'
    containerRegistryId: '${rgActuaryProdUksId}/providers/Microsoft.ContainerRegistry/registries/cractuaryproduksreserving1b63b'
    imageBuildCompute: 'image-build'
    highBusinessImpact: false
    managedNetwork: {
      isolationMode: 'AllowInternetOutbound'
    }
    location: 'uksouth'
  }
]
param hubProjects = [
  {
    name: 'proj-actuary-prod-uks-actuary'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
    hubId: '${rgActuaryProdUksId}/providers/Microsoft.MachineLearningServices/workspaces/hub-actuary-prod-uks-pricing'
  }
  {
    name: 'proj-actuary-prod-uks-archi-a7a62'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
    hubId: '${rgArchiveId}/providers/Microsoft.MachineLearningServices/workspaces/hub-archive'
  }
  {
    name: 'proj-actuary-prod-uks-explo-02f02'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
    hubId: '${rgActuaryProdUksId}/providers/Microsoft.MachineLearningServices/workspaces/hub-actuary-prod-uks-exploration'
  }
]
param privateEndpoints = [
  {
    name: 'pep-actuary-prod-uks-archive-amlworkspace'
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 5
    location: 'uksouth'
    subnet: {
      id: '${rgActuaryProdUksId}/providers/Microsoft.Network/virtualNetworks/vnet-actuary-prod-uks/subnets/snet-private-endpoints'
    }
    serviceId: '${rgArchiveId}/providers/Microsoft.MachineLearningServices/workspaces/hub-archive'
    groupIds: [
      'amlworkspace'
    ]
    networkInterfaceName: 'nic-actuary-prod-uks-pep-archive-amlworkspace'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'amlworkspace'
          memberName: 'default'
          privateIPAddress: '10.101.17.10'
        }
      }
      {
        name: 'notebook'
        properties: {
          groupId: 'amlworkspace'
          memberName: 'notebook'
          privateIPAddress: '10.101.17.11'
        }
      }
      {
        name: 'inference'
        properties: {
          groupId: 'amlworkspace'
          memberName: 'inference'
          privateIPAddress: '10.101.17.12'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgActuaryProdUksId}/providers/Microsoft.Network/applicationSecurityGroups/asg-actuary-prod-uks-archive-workspace'
      }
    ]
    requestMessage: 'Private endpoint pep-actuary-prod-uks-archive-amlworkspace'
    zoneConfigurations: []
  }
  {
    name: 'pep-actuary-prod-uks-archive-storage-blob'
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 4
    location: 'uksouth'
    subnet: {
      id: '${rgActuaryProdUksId}/providers/Microsoft.Network/virtualNetworks/vnet-actuary-prod-uks/subnets/snet-private-endpoints'
    }
    serviceId: '${rgActuaryProdUksId}/providers/Microsoft.Storage/storageAccounts/stactuaryproduksarce0365'
    groupIds: [
      'blob'
    ]
    networkInterfaceName: 'nic-actuary-prod-uks-pep-archive-storage-blob'
    ipConfigurations: [
      {
        name: 'blob'
        properties: {
          groupId: 'blob'
          memberName: 'blob'
          privateIPAddress: '10.101.17.24'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgActuaryProdUksId}/providers/Microsoft.Network/applicationSecurityGroups/asg-actuary-prod-uks-archive-storage'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-actuary-prod-uks-archive-storage-file'
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 4
    location: 'uksouth'
    subnet: {
      id: '${rgActuaryProdUksId}/providers/Microsoft.Network/virtualNetworks/vnet-actuary-prod-uks/subnets/snet-private-endpoints'
    }
    serviceId: '${rgActuaryProdUksId}/providers/Microsoft.Storage/storageAccounts/stactuaryproduksarce0365'
    groupIds: [
      'file'
    ]
    networkInterfaceName: 'nic-actuary-prod-uks-pep-archive-storage-file'
    ipConfigurations: [
      {
        name: 'file'
        properties: {
          groupId: 'file'
          memberName: 'file'
          privateIPAddress: '10.101.17.25'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgActuaryProdUksId}/providers/Microsoft.Network/applicationSecurityGroups/asg-actuary-prod-uks-archive-storage'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-actuary-prod-uks-exploration-amlworkspace'
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 5
    location: 'uksouth'
    subnet: {
      id: '${rgActuaryProdUksId}/providers/Microsoft.Network/virtualNetworks/vnet-actuary-prod-uks/subnets/snet-private-endpoints'
    }
    serviceId: '${rgActuaryProdUksId}/providers/Microsoft.MachineLearningServices/workspaces/hub-actuary-prod-uks-exploration'
    groupIds: [
      'amlworkspace'
    ]
    networkInterfaceName: 'nic-actuary-prod-uks-pep-exploration-amlworkspace'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'amlworkspace'
          memberName: 'default'
          privateIPAddress: '10.101.17.7'
        }
      }
      {
        name: 'notebook'
        properties: {
          groupId: 'amlworkspace'
          memberName: 'notebook'
          privateIPAddress: '10.101.17.8'
        }
      }
      {
        name: 'inference'
        properties: {
          groupId: 'amlworkspace'
          memberName: 'inference'
          privateIPAddress: '10.101.17.9'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgActuaryProdUksId}/providers/Microsoft.Network/applicationSecurityGroups/asg-actuary-prod-uks-exploration-workspace'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-actuary-prod-uks-exploration-storage-blob'
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 4
    location: 'uksouth'
    subnet: {
      id: '${rgActuaryProdUksId}/providers/Microsoft.Network/virtualNetworks/vnet-actuary-prod-uks/subnets/snet-private-endpoints'
    }
    serviceId: '${rgActuaryProdUksId}/providers/Microsoft.Storage/storageAccounts/stactuaryproduksexp20b35'
    groupIds: [
      'blob'
    ]
    networkInterfaceName: 'nic-actuary-prod-uks-pep-exploration-storage-blob'
    ipConfigurations: [
      {
        name: 'blob'
        properties: {
          groupId: 'blob'
          memberName: 'blob'
          privateIPAddress: '10.101.17.22'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgActuaryProdUksId}/providers/Microsoft.Network/applicationSecurityGroups/asg-actuary-prod-uks-exploration-storage'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-actuary-prod-uks-exploration-storage-file'
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 4
    location: 'uksouth'
    subnet: {
      id: '${rgActuaryProdUksId}/providers/Microsoft.Network/virtualNetworks/vnet-actuary-prod-uks/subnets/snet-private-endpoints'
    }
    serviceId: '${rgActuaryProdUksId}/providers/Microsoft.Storage/storageAccounts/stactuaryproduksexp20b35'
    groupIds: [
      'file'
    ]
    networkInterfaceName: 'nic-actuary-prod-uks-pep-exploration-storage-file'
    ipConfigurations: [
      {
        name: 'file'
        properties: {
          groupId: 'file'
          memberName: 'file'
          privateIPAddress: '10.101.17.23'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgActuaryProdUksId}/providers/Microsoft.Network/applicationSecurityGroups/asg-actuary-prod-uks-exploration-storage'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-actuary-prod-uks-pricing-amlworkspace'
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 5
    location: 'uksouth'
    subnet: {
      id: '${rgActuaryProdUksId}/providers/Microsoft.Network/virtualNetworks/vnet-actuary-prod-uks/subnets/snet-private-endpoints'
    }
    serviceId: '${rgActuaryProdUksId}/providers/Microsoft.MachineLearningServices/workspaces/hub-actuary-prod-uks-pricing'
    groupIds: [
      'amlworkspace'
    ]
    networkInterfaceName: 'nic-actuary-prod-uks-pep-pricing-amlworkspace'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'amlworkspace'
          memberName: 'default'
          privateIPAddress: '10.101.17.4'
        }
      }
      {
        name: 'notebook'
        properties: {
          groupId: 'amlworkspace'
          memberName: 'notebook'
          privateIPAddress: '10.101.17.5'
        }
      }
      {
        name: 'inference'
        properties: {
          groupId: 'amlworkspace'
          memberName: 'inference'
          privateIPAddress: '10.101.17.6'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgActuaryProdUksId}/providers/Microsoft.Network/applicationSecurityGroups/asg-actuary-prod-uks-pricing-workspace'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-actuary-prod-uks-pricing-storage-blob'
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 4
    location: 'uksouth'
    subnet: {
      id: '${rgActuaryProdUksId}/providers/Microsoft.Network/virtualNetworks/vnet-actuary-prod-uks/subnets/snet-private-endpoints'
    }
    serviceId: '${rgActuaryProdUksId}/providers/Microsoft.Storage/storageAccounts/stactuaryprodukspri22815'
    groupIds: [
      'blob'
    ]
    networkInterfaceName: 'nic-actuary-prod-uks-pep-pricing-storage-blob'
    ipConfigurations: [
      {
        name: 'blob'
        properties: {
          groupId: 'blob'
          memberName: 'blob'
          privateIPAddress: '10.101.17.20'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgActuaryProdUksId}/providers/Microsoft.Network/applicationSecurityGroups/asg-actuary-prod-uks-pricing-storage'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-actuary-prod-uks-pricing-storage-file'
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 4
    location: 'uksouth'
    subnet: {
      id: '${rgActuaryProdUksId}/providers/Microsoft.Network/virtualNetworks/vnet-actuary-prod-uks/subnets/snet-private-endpoints'
    }
    serviceId: '${rgActuaryProdUksId}/providers/Microsoft.Storage/storageAccounts/stactuaryprodukspri22815'
    groupIds: [
      'file'
    ]
    networkInterfaceName: 'nic-actuary-prod-uks-pep-pricing-storage-file'
    ipConfigurations: [
      {
        name: 'file'
        properties: {
          groupId: 'file'
          memberName: 'file'
          privateIPAddress: '10.101.17.21'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgActuaryProdUksId}/providers/Microsoft.Network/applicationSecurityGroups/asg-actuary-prod-uks-pricing-storage'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-actuary-prod-uks-reserving-amlworkspace'
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 5
    location: 'uksouth'
    subnet: {
      id: '${rgActuaryProdUksId}/providers/Microsoft.Network/virtualNetworks/vnet-actuary-prod-uks/subnets/snet-private-endpoints'
    }
    serviceId: '${rgActuaryProdUksId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-actuary-prod-uks-reserving'
    groupIds: [
      'amlworkspace'
    ]
    networkInterfaceName: 'nic-actuary-prod-uks-pep-reserving-amlworkspace'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'amlworkspace'
          memberName: 'default'
          privateIPAddress: '10.101.17.13'
        }
      }
      {
        name: 'notebook'
        properties: {
          groupId: 'amlworkspace'
          memberName: 'notebook'
          privateIPAddress: '10.101.17.14'
        }
      }
      {
        name: 'inference'
        properties: {
          groupId: 'amlworkspace'
          memberName: 'inference'
          privateIPAddress: '10.101.17.15'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgActuaryProdUksId}/providers/Microsoft.Network/applicationSecurityGroups/asg-actuary-prod-uks-reserving-workspace'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-actuary-prod-uks-reserving-container-registry-registry'
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 4
    location: 'uksouth'
    subnet: {
      id: '${rgActuaryProdUksId}/providers/Microsoft.Network/virtualNetworks/vnet-actuary-prod-uks/subnets/snet-private-endpoints'
    }
    serviceId: '${rgActuaryProdUksId}/providers/Microsoft.ContainerRegistry/registries/cractuaryproduksreserving1b63b'
    groupIds: [
      'registry'
    ]
    networkInterfaceName: 'nic-actuary-prod-uks-pep-reserving-container-registry-registry'
    ipConfigurations: [
      {
        name: 'registry'
        properties: {
          groupId: 'registry'
          memberName: 'registry'
          privateIPAddress: '10.101.17.29'
        }
      }
      {
        name: 'registry_data_uksouth'
        properties: {
          groupId: 'registry'
          memberName: 'registry_data_uksouth'
          privateIPAddress: '10.101.17.30'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgActuaryProdUksId}/providers/Microsoft.Network/applicationSecurityGroups/asg-actuary-prod-uks-reserving-container-registry'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-actuary-prod-uks-reserving-key-vault-vault'
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 4
    location: 'uksouth'
    subnet: {
      id: '${rgActuaryProdUksId}/providers/Microsoft.Network/virtualNetworks/vnet-actuary-prod-uks/subnets/snet-private-endpoints'
    }
    serviceId: '${rgActuaryProdUksId}/providers/Microsoft.KeyVault/vaults/kv-actuary-prod-uk-4ed61'
    groupIds: [
      'vault'
    ]
    networkInterfaceName: 'nic-actuary-prod-uks-pep-reserving-key-vault-vault'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'vault'
          memberName: 'default'
          privateIPAddress: '10.101.17.28'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgActuaryProdUksId}/providers/Microsoft.Network/applicationSecurityGroups/asg-actuary-prod-uks-reserving-key-vault'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-actuary-prod-uks-reserving-ml-registry-amlregistry'
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 7
    location: 'uksouth'
    subnet: {
      id: '${rgActuaryProdUksId}/providers/Microsoft.Network/virtualNetworks/vnet-actuary-prod-uks/subnets/snet-private-endpoints'
    }
    serviceId: '${rgModelsId}/providers/Microsoft.MachineLearningServices/registries/group-models'
    groupIds: [
      'amlregistry'
    ]
    networkInterfaceName: 'nic-actuary-prod-uks-pep-reserving-ml-registry-amlregistry'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgActuaryProdUksId}/providers/Microsoft.Network/applicationSecurityGroups/asg-actuary-prod-uks-reserving-ml-registry'
      }
    ]
    requestMessage: 'Private endpoint pep-actuary-prod-uks-reserving-ml-registry-amlregistry'
    zoneConfigurations: []
  }
  {
    name: 'pep-actuary-prod-uks-reserving-registry-container-registry-registry'
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 8
    location: 'uksouth'
    subnet: {
      id: '${rgActuaryProdUksId}/providers/Microsoft.Network/virtualNetworks/vnet-actuary-prod-uks/subnets/snet-private-endpoints'
    }
    serviceId: '${azuremlRgGroupModelsGuidId}/providers/Microsoft.ContainerRegistry/registries/${containerRegistryOfGroupModels}'
    groupIds: [
      'registry'
    ]
    networkInterfaceName: 'nic-actuary-prod-uks-pep-reserving-registry-container-registry-registry'
    ipConfigurations: [
      {
        name: 'registry'
        properties: {
          groupId: 'registry'
          memberName: 'registry'
          privateIPAddress: '10.101.17.18'
        }
      }
      {
        name: 'registry_data_uksouth'
        properties: {
          groupId: 'registry'
          memberName: 'registry_data_uksouth'
          privateIPAddress: '10.101.17.19'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgActuaryProdUksId}/providers/Microsoft.Network/applicationSecurityGroups/asg-actuary-prod-uks-reserving-registry-container-registry'
      }
    ]
    requestMessage: 'Private endpoint pep-actuary-prod-uks-reserving-registry-container-registry-registry'
    zoneConfigurations: []
  }
  {
    name: 'pep-actuary-prod-uks-reserving-registry-storage-blob'
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 8
    location: 'uksouth'
    subnet: {
      id: '${rgActuaryProdUksId}/providers/Microsoft.Network/virtualNetworks/vnet-actuary-prod-uks/subnets/snet-private-endpoints'
    }
    serviceId: '${azuremlRgGroupModelsGuidId}/providers/Microsoft.Storage/storageAccounts/${storageOfGroupModels}'
    groupIds: [
      'blob'
    ]
    networkInterfaceName: 'nic-actuary-prod-uks-pep-reserving-registry-storage-blob'
    ipConfigurations: [
      {
        name: 'blob'
        properties: {
          groupId: 'blob'
          memberName: 'blob'
          privateIPAddress: '10.101.17.17'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgActuaryProdUksId}/providers/Microsoft.Network/applicationSecurityGroups/asg-actuary-prod-uks-reserving-registry-storage'
      }
    ]
    requestMessage: 'Private endpoint pep-actuary-prod-uks-reserving-registry-storage-blob'
    zoneConfigurations: []
  }
  {
    name: 'pep-actuary-prod-uks-reserving-storage-blob'
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 4
    location: 'uksouth'
    subnet: {
      id: '${rgActuaryProdUksId}/providers/Microsoft.Network/virtualNetworks/vnet-actuary-prod-uks/subnets/snet-private-endpoints'
    }
    serviceId: '${rgActuaryProdUksId}/providers/Microsoft.Storage/storageAccounts/stactuaryproduksresc48c9'
    groupIds: [
      'blob'
    ]
    networkInterfaceName: 'nic-actuary-prod-uks-pep-reserving-storage-blob'
    ipConfigurations: [
      {
        name: 'blob'
        properties: {
          groupId: 'blob'
          memberName: 'blob'
          privateIPAddress: '10.101.17.26'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgActuaryProdUksId}/providers/Microsoft.Network/applicationSecurityGroups/asg-actuary-prod-uks-reserving-storage'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-actuary-prod-uks-reserving-storage-file'
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 4
    location: 'uksouth'
    subnet: {
      id: '${rgActuaryProdUksId}/providers/Microsoft.Network/virtualNetworks/vnet-actuary-prod-uks/subnets/snet-private-endpoints'
    }
    serviceId: '${rgActuaryProdUksId}/providers/Microsoft.Storage/storageAccounts/stactuaryproduksresc48c9'
    groupIds: [
      'file'
    ]
    networkInterfaceName: 'nic-actuary-prod-uks-pep-reserving-storage-file'
    ipConfigurations: [
      {
        name: 'file'
        properties: {
          groupId: 'file'
          memberName: 'file'
          privateIPAddress: '10.101.17.27'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgActuaryProdUksId}/providers/Microsoft.Network/applicationSecurityGroups/asg-actuary-prod-uks-reserving-storage'
      }
    ]
    zoneConfigurations: []
  }
]
param roleAssignmentsAtContainerRegistryRegistries = [
  {
    resourceGroup: azuremlRgGroupModelsGuid
    subscriptionId: subscription2Id
    stage: 8
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgActuaryProdUksId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-actuary-prod-uks-reserving'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (registry-container-registry-registry)'
    scopeNames: [
      containerRegistryOfGroupModels
    ]
  }
  {
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgActuaryProdUksId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-actuary-prod-uks-reserving'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (container-registry-registry)'
    scopeNames: [
      'cractuaryproduksreserving1b63b'
    ]
  }
]
param roleAssignmentsAtKeyVaultVaults = [
  {
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgActuaryProdUksId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-actuary-prod-uks-reserving'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (key-vault-vault)'
    scopeNames: [
      'kv-actuary-prod-uk-4ed61'
    ]
  }
]
param roleAssignmentsAtMachineLearningServicesRegistries = [
  {
    resourceGroup: 'rg-models'
    subscriptionId: subscription2Id
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgActuaryProdUksId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-actuary-prod-uks-reserving'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (ml-registry-amlregistry)'
    scopeNames: [
      'group-models'
    ]
  }
]
param roleAssignmentsAtMachineLearningServicesWorkspaces = [
  {
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgActuaryProdUksId}/providers/Microsoft.MachineLearningServices/workspaces/hub-actuary-prod-uks-exploration'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (workspace-amlworkspace)'
    scopeNames: [
      'hub-actuary-prod-uks-exploration'
    ]
  }
  {
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgActuaryProdUksId}/providers/Microsoft.MachineLearningServices/workspaces/hub-actuary-prod-uks-pricing'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (workspace-amlworkspace)'
    scopeNames: [
      'hub-actuary-prod-uks-pricing'
    ]
  }
  {
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgActuaryProdUksId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-actuary-prod-uks-reserving'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (workspace-amlworkspace)'
    scopeNames: [
      'mlw-actuary-prod-uks-reserving'
    ]
  }
]
param roleAssignmentsAtNetworkPrivateEndpoints = [
  {
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgArchiveId}/providers/Microsoft.MachineLearningServices/workspaces/hub-archive'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.reader
    description: 'Reader: the workspace finds its private storage by reading the endpoint'
    scopeNames: [
      'pep-actuary-prod-uks-archive-storage-blob'
    ]
  }
  {
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgArchiveId}/providers/Microsoft.MachineLearningServices/workspaces/hub-archive'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.reader
    description: 'Reader: the workspace finds its private storage by reading the endpoint'
    scopeNames: [
      'pep-actuary-prod-uks-archive-storage-file'
    ]
  }
  {
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgActuaryProdUksId}/providers/Microsoft.MachineLearningServices/workspaces/hub-actuary-prod-uks-exploration'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.reader
    description: 'Reader: the workspace finds its private storage by reading the endpoint'
    scopeNames: [
      'pep-actuary-prod-uks-exploration-storage-blob'
    ]
  }
  {
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgActuaryProdUksId}/providers/Microsoft.MachineLearningServices/workspaces/hub-actuary-prod-uks-exploration'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.reader
    description: 'Reader: the workspace finds its private storage by reading the endpoint'
    scopeNames: [
      'pep-actuary-prod-uks-exploration-storage-file'
    ]
  }
  {
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgActuaryProdUksId}/providers/Microsoft.MachineLearningServices/workspaces/hub-actuary-prod-uks-pricing'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.reader
    description: 'Reader: the workspace finds its private storage by reading the endpoint'
    scopeNames: [
      'pep-actuary-prod-uks-pricing-storage-blob'
    ]
  }
  {
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgActuaryProdUksId}/providers/Microsoft.MachineLearningServices/workspaces/hub-actuary-prod-uks-pricing'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.reader
    description: 'Reader: the workspace finds its private storage by reading the endpoint'
    scopeNames: [
      'pep-actuary-prod-uks-pricing-storage-file'
    ]
  }
  {
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgActuaryProdUksId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-actuary-prod-uks-reserving'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.reader
    description: 'Reader: the workspace finds its private storage by reading the endpoint'
    scopeNames: [
      'pep-actuary-prod-uks-reserving-storage-blob'
    ]
  }
  {
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgActuaryProdUksId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-actuary-prod-uks-reserving'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.reader
    description: 'Reader: the workspace finds its private storage by reading the endpoint'
    scopeNames: [
      'pep-actuary-prod-uks-reserving-storage-file'
    ]
  }
]
param roleAssignmentsAtStorageStorageAccounts = [
  {
    resourceGroup: azuremlRgGroupModelsGuid
    subscriptionId: subscription2Id
    stage: 8
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgActuaryProdUksId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-actuary-prod-uks-reserving'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (registry-storage-blob)'
    scopeNames: [
      storageOfGroupModels
    ]
  }
  {
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgActuaryProdUksId}/providers/Microsoft.MachineLearningServices/workspaces/hub-actuary-prod-uks-exploration'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (storage-file)'
    scopeNames: [
      'stactuaryproduksexp20b35'
    ]
  }
  {
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgActuaryProdUksId}/providers/Microsoft.MachineLearningServices/workspaces/hub-actuary-prod-uks-pricing'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (storage-file)'
    scopeNames: [
      'stactuaryprodukspri22815'
    ]
  }
  {
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgActuaryProdUksId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-actuary-prod-uks-reserving'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (storage-file)'
    scopeNames: [
      'stactuaryproduksresc48c9'
    ]
  }
]
param workspaceOutboundRules = [
  {
    name: 'ml-registry-amlregistry'
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 7
    workspaceName: 'mlw-actuary-prod-uks-reserving'
    properties: {
      type: 'PrivateEndpoint'
      category: 'UserDefined'
      destination: {
        serviceResourceId: '${rgModelsId}/providers/Microsoft.MachineLearningServices/registries/group-models'
        subresourceTarget: 'amlregistry'
        sparkEnabled: false
      }
    }
  }
  {
    name: 'registry-container-registry-registry'
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 8
    workspaceName: 'mlw-actuary-prod-uks-reserving'
    properties: {
      type: 'PrivateEndpoint'
      category: 'UserDefined'
      destination: {
        serviceResourceId: '${azuremlRgGroupModelsGuidId}/providers/Microsoft.ContainerRegistry/registries/${containerRegistryOfGroupModels}'
        subresourceTarget: 'registry'
        sparkEnabled: false
      }
    }
  }
  {
    name: 'registry-storage-blob'
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 8
    workspaceName: 'mlw-actuary-prod-uks-reserving'
    properties: {
      type: 'PrivateEndpoint'
      category: 'UserDefined'
      destination: {
        serviceResourceId: '${azuremlRgGroupModelsGuidId}/providers/Microsoft.Storage/storageAccounts/${storageOfGroupModels}'
        subresourceTarget: 'blob'
        sparkEnabled: false
      }
    }
  }
]
param computeClusters = [
  {
    name: 'cpu-cluster'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
    workspaceName: 'hub-actuary-prod-uks-exploration'
    publicIpAddresses: false
    maximumNodes: 1
  }
  {
    name: 'cpu-cluster'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
    workspaceName: 'hub-actuary-prod-uks-pricing'
    publicIpAddresses: false
    maximumNodes: 1
  }
  {
    name: 'image-build'
    resourceGroup: 'rg-actuary-prod-uks'
    location: 'uksouth'
    workspaceName: 'mlw-actuary-prod-uks-reserving'
    publicIpAddresses: false
    maximumNodes: 1
  }
]
param diagnosticSettingsAtContainerRegistryRegistries = [
  {
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'cractuaryproduksreserving1b63b'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-group'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtKeyVaultVaults = [
  {
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'kv-actuary-prod-uk-4ed61'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-group'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtMachineLearningServicesWorkspaces = [
  {
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'hub-actuary-prod-uks-exploration'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-group'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'hub-actuary-prod-uks-pricing'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-group'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-actuary-prod-uks'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'mlw-actuary-prod-uks-reserving'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-group'
    categoryGroups: [
      'allLogs'
    ]
  }
]
