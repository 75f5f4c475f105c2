using 'main.bicep'

// Answers path: workload.subscription_id
var workloadSubscriptionId = readEnvironmentVariable('WORKLOAD_SUBSCRIPTION_ID')
var rgGenomicsProdWeId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-genomics-prod-we'
var subscription2Id = '00000000-0000-0000-0000-00000000c006'
var rgNetId = '/subscriptions/${subscription2Id}/resourceGroups/rg-net'
var rgGenomicsProdWePlatformId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-genomics-prod-we-platform'
var roles = {
  reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7'
}
var deploymentStage = int(readEnvironmentVariable('DEPLOYMENT_STAGE', '9'))

param stage = deploymentStage
param tags = {}
param resourceGroups = [
  {
    name: 'rg-genomics-prod-we'
    location: 'westeurope'
  }
]
param computeSize = readEnvironmentVariable('COMPUTE_SIZE', 'Standard_D4s_v5')
param networkSecurityGroups = [
  {
    name: 'nsg-genomics-prod-we-build-agents'
    resourceGroup: 'rg-genomics-prod-we'
    location: 'westeurope'
    securityRules: [
      {
        name: 'Allow-build-agents-dns-AzureFirewallSubnet-udp'
        properties: {
          description: 'build-agents-dns-AzureFirewallSubnet-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '172.22.23.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.22.0.132'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-build-agents-dns-AzureFirewallSubnet-tcp'
        properties: {
          description: 'build-agents-dns-AzureFirewallSubnet-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.23.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.22.0.132'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-build-agents-to-entra-azureactivedirectory'
        properties: {
          description: 'build-agents-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.23.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-entra-http-azureactivedirectory'
        properties: {
          description: 'build-agents-to-entra-http-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.23.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '80'
        }
      }
      {
        name: 'Allow-build-agents-to-resource-manager-azureresourcemanager'
        properties: {
          description: 'build-agents-to-resource-manager-azureresourcemanager (approved-destinations)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.23.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureResourceManager'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-ubuntu-archive-ubuntu-com'
        properties: {
          description: 'build-agents-to-ubuntu-archive-ubuntu-com (approved-destinations) and 2 more'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.23.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '80'
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
  {
    name: 'nsg-genomics-prod-we-machine-learning-compute'
    resourceGroup: 'rg-genomics-prod-we'
    location: 'westeurope'
    securityRules: [
      {
        name: 'AllowMachineLearningOutbound'
        properties: {
          description: 'Azure requires it (AML-TRAIN, FW, PIA): Control plane and IntelliSense (18881).'
          direction: 'Outbound'
          priority: 100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMachineLearning'
          destinationPortRanges: [
            '443'
            '18881'
          ]
        }
      }
      {
        name: 'AllowMachineLearningUdpOutbound'
        properties: {
          description: 'Azure requires it (AML-TRAIN, FW, PIA): Life cycle of compute instances.'
          direction: 'Outbound'
          priority: 110
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMachineLearning'
          destinationPortRange: '5831'
        }
      }
      {
        name: 'AllowBatchNodeManagementOutbound'
        properties: {
          description: 'Azure requires it (AML-TRAIN, FW, PIA): Management of batch nodes.'
          direction: 'Outbound'
          priority: 120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'BatchNodeManagement.westeurope'
          destinationPortRange: '443'
        }
      }
      {
        name: 'AllowStorageOutbound'
        properties: {
          description: 'Azure requires it (AML-TRAIN, FW, PIA): Microsoft\'s storage accounts; 445 is added where a firewall lies before the file endpoint.'
          direction: 'Outbound'
          priority: 130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Storage.westeurope'
          destinationPortRange: '443'
        }
      }
      {
        name: 'AllowEntraOutbound'
        properties: {
          description: 'Azure requires it (AML-TRAIN, FW, PIA): Authentication.'
          direction: 'Outbound'
          priority: 140
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRanges: [
            '80'
            '443'
          ]
        }
      }
      {
        name: 'AllowResourceManagerOutbound'
        properties: {
          description: 'Azure requires it (AML-TRAIN, FW, PIA): Creation of resources by the service.'
          direction: 'Outbound'
          priority: 150
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureResourceManager'
          destinationPortRange: '443'
        }
      }
      {
        name: 'AllowContainerRegistryOutbound'
        properties: {
          description: 'Azure requires it (AML-TRAIN, FW, PIA): Images of Microsoft.'
          direction: 'Outbound'
          priority: 160
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'MicrosoftContainerRegistry'
          destinationPortRange: '443'
        }
      }
      {
        name: 'AllowFrontDoorFirstPartyOutbound'
        properties: {
          description: 'Azure requires it (AML-TRAIN, FW, PIA): Images of Microsoft are delivered by it.'
          direction: 'Outbound'
          priority: 170
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.FirstParty'
          destinationPortRange: '443'
        }
      }
      {
        name: 'AllowFrontDoorFrontendOutbound'
        properties: {
          description: 'Azure requires it (FW): Studio pages opened from the subnet.'
          direction: 'Outbound'
          priority: 180
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.Frontend'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-cluster-compute-to-cluster'
        properties: {
          description: 'cluster-compute-to-cluster (dependent-services) and 7 more'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.22.0.0/25'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-cluster-compute-to-cluster-storage-file'
        properties: {
          description: 'cluster-compute-to-cluster-storage-file (dependent-services) and 1 more'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.22.0.0/25'
          destinationPortRange: '445'
        }
      }
      {
        name: 'Allow-machine-learning-compute-dns-AzureFirewallSubnet-udp'
        properties: {
          description: 'machine-learning-compute-dns-AzureFirewallSubnet-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.22.0.132'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-machine-learning-compute-dns-AzureFirewallSubnet-tcp'
        properties: {
          description: 'machine-learning-compute-dns-AzureFirewallSubnet-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.22.0.132'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-machine-learning-compute-to-entra-azureactivedirectory'
        properties: {
          description: 'machine-learning-compute-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-machine-learning-compute-to-entra-http-azureactivedirectory'
        properties: {
          description: 'machine-learning-compute-to-entra-http-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '80'
        }
      }
      {
        name: 'Allow-machine-learning-compute-to-resource-manager-azureresourcemanager'
        properties: {
          description: 'machine-learning-compute-to-resource-manager-azureresourcemanager (approved-destinations)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureResourceManager'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-machine-learning-compute-to-container-images-microsoftcontainerregistry'
        properties: {
          description: 'machine-learning-compute-to-container-images-microsoftcontainerregistry (approved-destinations)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'MicrosoftContainerRegistry'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-machine-learning-compute-to-container-images-azurefrontdoor-firstparty'
        properties: {
          description: 'machine-learning-compute-to-container-images-azurefrontdoor-firstparty (approved-destinations)'
          direction: 'Outbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.FirstParty'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-machine-learning-compute-to-ml-service-azuremachinelearning-443'
        properties: {
          description: 'machine-learning-compute-to-ml-service-azuremachinelearning-443 (approved-destinations)'
          direction: 'Outbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMachineLearning'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-machine-learning-compute-to-ml-service-azuremachinelearning-18881'
        properties: {
          description: 'machine-learning-compute-to-ml-service-azuremachinelearning-18881 (approved-destinations)'
          direction: 'Outbound'
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMachineLearning'
          destinationPortRange: '18881'
        }
      }
      {
        name: 'Allow-machine-learning-compute-to-ml-service-udp-azuremachinelearning'
        properties: {
          description: 'machine-learning-compute-to-ml-service-udp-azuremachinelearning (approved-destinations)'
          direction: 'Outbound'
          priority: 1110
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMachineLearning'
          destinationPortRange: '5831'
        }
      }
      {
        name: 'Allow-machine-learning-compute-to-ml-batch-batchnodemanagement-westeurope'
        properties: {
          description: 'machine-learning-compute-to-ml-batch-batchnodemanagement-westeurope (approved-destinations)'
          direction: 'Outbound'
          priority: 1120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'BatchNodeManagement.westeurope'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-machine-learning-compute-to-ml-storage-storage-westeurope'
        properties: {
          description: 'machine-learning-compute-to-ml-storage-storage-westeurope (approved-destinations)'
          direction: 'Outbound'
          priority: 1130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Storage.westeurope'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-machine-learning-compute-to-ml-studio-azurefrontdoor-frontend'
        properties: {
          description: 'machine-learning-compute-to-ml-studio-azurefrontdoor-frontend (approved-destinations)'
          direction: 'Outbound'
          priority: 1140
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.Frontend'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-machine-learning-compute-to-ubuntu-archive-ubuntu-com'
        properties: {
          description: 'machine-learning-compute-to-ubuntu-archive-ubuntu-com (approved-destinations) and 2 more'
          direction: 'Outbound'
          priority: 1150
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '80'
        }
      }
      {
        name: 'Allow-sequence-database-machine-learning-compute'
        properties: {
          description: 'sequence-database-machine-learning-compute (network-security-groups)'
          direction: 'Outbound'
          priority: 1160
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.200.64/28'
          destinationPortRange: '1433'
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
param serviceEndpointPolicies = [
  {
    name: 'sep-snet-ml-compute'
    resourceGroup: 'rg-genomics-prod-we'
    location: 'westeurope'
    service: 'Global'
    resources: [
      '/services/Azure/MachineLearning'
    ]
  }
]
param routeTables = [
  {
    name: 'rt-genomics-prod-we'
    resourceGroup: 'rg-genomics-prod-we'
    location: 'westeurope'
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'default'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '172.22.0.132'
        }
      }
    ]
  }
]
param virtualNetworks = [
  {
    name: 'vnet-genomics-prod-we'
    resourceGroup: 'rg-genomics-prod-we'
    location: 'westeurope'
    addressPrefixes: [
      '172.22.16.0/21'
    ]
    dnsServers: [
      '172.22.0.132'
    ]
    subnets: [
      {
        name: 'snet-build'
        properties: {
          addressPrefix: '172.22.23.160/27'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgGenomicsProdWeId}/providers/Microsoft.Network/networkSecurityGroups/nsg-genomics-prod-we-build-agents'
          }
          routeTable: {
            id: '${rgGenomicsProdWeId}/providers/Microsoft.Network/routeTables/rt-genomics-prod-we'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-ml-compute'
        properties: {
          addressPrefix: '172.22.19.0/24'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgGenomicsProdWeId}/providers/Microsoft.Network/networkSecurityGroups/nsg-genomics-prod-we-machine-learning-compute'
          }
          routeTable: {
            id: '${rgGenomicsProdWeId}/providers/Microsoft.Network/routeTables/rt-genomics-prod-we'
          }
          serviceEndpoints: [
            {
              service: 'Microsoft.Storage'
              locations: [
                'westeurope'
              ]
            }
          ]
          serviceEndpointPolicies: [
            {
              id: '${rgGenomicsProdWeId}/providers/Microsoft.Network/serviceEndpointPolicies/sep-snet-ml-compute'
            }
          ]
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
    ]
    ddosProtectionPlan: {
      id: '${rgNetId}/providers/Microsoft.Network/ddosProtectionPlans/ddos-institute'
    }
    privateEndpointPolicies: 'Disabled'
    encrypted: false
  }
]
param peerings = [
  {
    name: 'peer-genomics-prod-we-vnet-genomics-prod-we'
    resourceGroup: 'rg-genomics-prod-we-platform'
    virtualNetworkName: 'vnet-genomics-prod-we-hub'
    remoteVirtualNetwork: {
      id: '${rgGenomicsProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we'
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: true
    useRemoteGateways: false
  }
  {
    name: 'peer-genomics-prod-we-vnet-genomics-prod-we-hub'
    resourceGroup: 'rg-genomics-prod-we'
    virtualNetworkName: 'vnet-genomics-prod-we'
    remoteVirtualNetwork: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub'
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: false
    useRemoteGateways: true
  }
]
param logAnalyticsWorkspaces = [
  {
    name: 'log-genomics-prod-we'
    resourceGroup: 'rg-genomics-prod-we'
    location: 'westeurope'
    retentionInDays: 30
    publicNetworkAccessForIngestion: 'Disabled'
    publicNetworkAccessForQuery: 'Disabled'
    disableLocalAuth: true
  }
]
param components = [
  {
    name: 'appi-genomics-prod-we-cluster'
    resourceGroup: 'rg-genomics-prod-we'
    location: 'westeurope'
    workspaceId: '${rgGenomicsProdWeId}/providers/Microsoft.OperationalInsights/workspaces/log-genomics-prod-we'
    publicNetworkAccessForIngestion: 'Disabled'
    publicNetworkAccessForQuery: 'Disabled'
    disableLocalAuth: true
  }
  {
    name: 'appi-genomics-prod-we-sequences'
    resourceGroup: 'rg-genomics-prod-we'
    location: 'westeurope'
    workspaceId: '${rgGenomicsProdWeId}/providers/Microsoft.OperationalInsights/workspaces/log-genomics-prod-we'
    publicNetworkAccessForIngestion: 'Disabled'
    publicNetworkAccessForQuery: 'Disabled'
    disableLocalAuth: true
  }
]
param scopedResources = [
  {
    name: 'scoped-appi-genomics-prod-we-cluster'
    resourceGroup: 'rg-genomics-prod-we-platform'
    privateLinkScopeName: 'ampls-genomics-prod-we'
    resourceId: '${rgGenomicsProdWeId}/providers/Microsoft.Insights/components/appi-genomics-prod-we-cluster'
  }
  {
    name: 'scoped-appi-genomics-prod-we-sequences'
    resourceGroup: 'rg-genomics-prod-we-platform'
    privateLinkScopeName: 'ampls-genomics-prod-we'
    resourceId: '${rgGenomicsProdWeId}/providers/Microsoft.Insights/components/appi-genomics-prod-we-sequences'
  }
  {
    name: 'scoped-log-genomics-prod-we'
    resourceGroup: 'rg-genomics-prod-we-platform'
    privateLinkScopeName: 'ampls-genomics-prod-we'
    resourceId: '${rgGenomicsProdWeId}/providers/Microsoft.OperationalInsights/workspaces/log-genomics-prod-we'
  }
]
param storageAccounts = [
  {
    name: 'stgenomicsprodweclu40025'
    resourceGroup: 'rg-genomics-prod-we'
    location: 'westeurope'
    skuName: 'Standard_ZRS'
    hierarchicalNamespace: false
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
    }
    trustedResourceIds: [
      '${rgGenomicsProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-genomics-prod-we-cluster'
    ]
    allowSharedKeyAccess: true
  }
  {
    name: 'stgenomicsprodweflo439ed'
    resourceGroup: 'rg-genomics-prod-we'
    location: 'westeurope'
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
    name: 'stgenomicsprodweseq20d4e'
    resourceGroup: 'rg-genomics-prod-we'
    location: 'westeurope'
    skuName: 'Standard_ZRS'
    hierarchicalNamespace: false
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
    }
    trustedResourceIds: [
      '${rgGenomicsProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-genomics-prod-we-sequences'
    ]
    allowSharedKeyAccess: true
  }
]
param keyVaults = [
  {
    name: 'kv-genomics-prod-w-42c18'
    resourceGroup: 'rg-genomics-prod-we'
    stage: 4
    location: 'westeurope'
    keyNames: []
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
    }
  }
  {
    name: 'kv-genomics-prod-w-82cfc'
    resourceGroup: 'rg-genomics-prod-we'
    stage: 4
    location: 'westeurope'
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
    name: 'crgenomicsprodweclusterdcf72'
    resourceGroup: 'rg-genomics-prod-we'
    location: 'westeurope'
    skuName: 'Premium'
    publicNetworkAccess: 'Disabled'
    adminUserEnabled: false
    defaultAction: 'Deny'
    bypass: 'AzureServices'
    zoneRedundant: true
  }
  {
    name: 'crgenomicsprodwesequencesdcf72'
    resourceGroup: 'rg-genomics-prod-we'
    location: 'westeurope'
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
    name: 'fl-genomics-prod-we'
    resourceGroup: 'NetworkWatcherRG'
    location: 'westeurope'
    networkWatcherName: 'NetworkWatcher_westeurope'
    virtualNetworkId: '${rgGenomicsProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we'
    storageAccountId: '${rgGenomicsProdWeId}/providers/Microsoft.Storage/storageAccounts/stgenomicsprodweflo439ed'
    retentionInDays: 30
    workspaceId: '${rgGenomicsProdWeId}/providers/Microsoft.OperationalInsights/workspaces/log-genomics-prod-we'
    workspaceLocation: 'westeurope'
  }
  {
    name: 'fl-genomics-prod-we-hub'
    resourceGroup: 'NetworkWatcherRG'
    location: 'westeurope'
    networkWatcherName: 'NetworkWatcher_westeurope'
    virtualNetworkId: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub'
    storageAccountId: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Storage/storageAccounts/stgenomicsprodwehub17bcc'
    retentionInDays: 30
    workspaceId: '${rgGenomicsProdWeId}/providers/Microsoft.OperationalInsights/workspaces/log-genomics-prod-we'
    workspaceLocation: 'westeurope'
  }
]
param machineLearningWorkspaces = [
  {
    name: 'mlw-genomics-prod-we-cluster'
    resourceGroup: 'rg-genomics-prod-we'
    kind: 'Default'
    publicNetworkAccess: 'Disabled'
    storageAccountId: '${rgGenomicsProdWeId}/providers/Microsoft.Storage/storageAccounts/stgenomicsprodweclu40025'
    keyVaultId: '${rgGenomicsProdWeId}/providers/Microsoft.KeyVault/vaults/kv-genomics-prod-w-42c18'
    applicationInsightsId: '${rgGenomicsProdWeId}/providers/Microsoft.Insights/components/appi-genomics-prod-we-cluster'
    containerRegistryId: '${rgGenomicsProdWeId}/providers/Microsoft.ContainerRegistry/registries/crgenomicsprodweclusterdcf72'
    imageBuildCompute: 'image-build'
    highBusinessImpact: false
    managedNetwork: {
      isolationMode: 'Disabled'
    }
    serverlessSubnetId: '${rgGenomicsProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we/subnets/snet-ml-compute'
    location: 'westeurope'
  }
  {
    name: 'mlw-genomics-prod-we-sequences'
    resourceGroup: 'rg-genomics-prod-we'
    kind: 'Default'
    publicNetworkAccess: 'Disabled'
    storageAccountId: '${rgGenomicsProdWeId}/providers/Microsoft.Storage/storageAccounts/stgenomicsprodweseq20d4e'
    keyVaultId: '${rgGenomicsProdWeId}/providers/Microsoft.KeyVault/vaults/kv-genomics-prod-w-82cfc'
    applicationInsightsId: '${rgGenomicsProdWeId}/providers/Microsoft.Insights/components/appi-genomics-prod-we-sequences'
    containerRegistryId: '${rgGenomicsProdWeId}/providers/Microsoft.ContainerRegistry/registries/crgenomicsprodwesequencesdcf72'
    imageBuildCompute: 'image-build'
    highBusinessImpact: false
    managedNetwork: {
      isolationMode: 'Disabled'
    }
    serverlessSubnetId: '${rgGenomicsProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we/subnets/snet-ml-compute'
    location: 'westeurope'
  }
]
param privateEndpoints = [
  {
    name: 'pep-genomics-prod-we-cluster-amlworkspace'
    resourceGroup: 'rg-genomics-prod-we-platform'
    stage: 5
    location: 'westeurope'
    subnet: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub/subnets/snet-private-endpoints'
    }
    serviceId: '${rgGenomicsProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-genomics-prod-we-cluster'
    groupIds: [
      'amlworkspace'
    ]
    networkInterfaceName: 'nic-genomics-prod-we-pep-cluster-amlworkspace'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-cluster-workspace'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-api-azureml-ms'
        properties: {
          privateDnsZoneId: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms'
        }
      }
      {
        name: 'privatelink-notebooks-azure-net'
        properties: {
          privateDnsZoneId: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.notebooks.azure.net'
        }
      }
    ]
  }
  {
    name: 'pep-genomics-prod-we-cluster-container-registry-registry'
    resourceGroup: 'rg-genomics-prod-we-platform'
    stage: 4
    location: 'westeurope'
    subnet: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub/subnets/snet-private-endpoints'
    }
    serviceId: '${rgGenomicsProdWeId}/providers/Microsoft.ContainerRegistry/registries/crgenomicsprodweclusterdcf72'
    groupIds: [
      'registry'
    ]
    networkInterfaceName: 'nic-genomics-prod-we-pep-cluster-container-registry-registry'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-cluster-container-registry'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-azurecr-io'
        properties: {
          privateDnsZoneId: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io'
        }
      }
    ]
  }
  {
    name: 'pep-genomics-prod-we-cluster-key-vault-vault'
    resourceGroup: 'rg-genomics-prod-we-platform'
    stage: 4
    location: 'westeurope'
    subnet: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub/subnets/snet-private-endpoints'
    }
    serviceId: '${rgGenomicsProdWeId}/providers/Microsoft.KeyVault/vaults/kv-genomics-prod-w-42c18'
    groupIds: [
      'vault'
    ]
    networkInterfaceName: 'nic-genomics-prod-we-pep-cluster-key-vault-vault'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-cluster-key-vault'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-vaultcore-azure-net'
        properties: {
          privateDnsZoneId: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net'
        }
      }
    ]
  }
  {
    name: 'pep-genomics-prod-we-cluster-storage-blob'
    resourceGroup: 'rg-genomics-prod-we-platform'
    stage: 4
    location: 'westeurope'
    subnet: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub/subnets/snet-private-endpoints'
    }
    serviceId: '${rgGenomicsProdWeId}/providers/Microsoft.Storage/storageAccounts/stgenomicsprodweclu40025'
    groupIds: [
      'blob'
    ]
    networkInterfaceName: 'nic-genomics-prod-we-pep-cluster-storage-blob'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-cluster-storage'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-blob-core-windows-net'
        properties: {
          privateDnsZoneId: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-genomics-prod-we-cluster-storage-file'
    resourceGroup: 'rg-genomics-prod-we-platform'
    stage: 4
    location: 'westeurope'
    subnet: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub/subnets/snet-private-endpoints'
    }
    serviceId: '${rgGenomicsProdWeId}/providers/Microsoft.Storage/storageAccounts/stgenomicsprodweclu40025'
    groupIds: [
      'file'
    ]
    networkInterfaceName: 'nic-genomics-prod-we-pep-cluster-storage-file'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-cluster-storage'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-file-core-windows-net'
        properties: {
          privateDnsZoneId: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.file.core.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-genomics-prod-we-sequences-amlworkspace'
    resourceGroup: 'rg-genomics-prod-we-platform'
    stage: 5
    location: 'westeurope'
    subnet: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub/subnets/snet-private-endpoints'
    }
    serviceId: '${rgGenomicsProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-genomics-prod-we-sequences'
    groupIds: [
      'amlworkspace'
    ]
    networkInterfaceName: 'nic-genomics-prod-we-pep-sequences-amlworkspace'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-sequences-workspace'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-api-azureml-ms'
        properties: {
          privateDnsZoneId: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms'
        }
      }
      {
        name: 'privatelink-notebooks-azure-net'
        properties: {
          privateDnsZoneId: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.notebooks.azure.net'
        }
      }
    ]
  }
  {
    name: 'pep-genomics-prod-we-sequences-container-registry-registry'
    resourceGroup: 'rg-genomics-prod-we-platform'
    stage: 4
    location: 'westeurope'
    subnet: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub/subnets/snet-private-endpoints'
    }
    serviceId: '${rgGenomicsProdWeId}/providers/Microsoft.ContainerRegistry/registries/crgenomicsprodwesequencesdcf72'
    groupIds: [
      'registry'
    ]
    networkInterfaceName: 'nic-genomics-prod-we-pep-sequences-container-registry-registry'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-sequences-container-registry'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-azurecr-io'
        properties: {
          privateDnsZoneId: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io'
        }
      }
    ]
  }
  {
    name: 'pep-genomics-prod-we-sequences-key-vault-vault'
    resourceGroup: 'rg-genomics-prod-we-platform'
    stage: 4
    location: 'westeurope'
    subnet: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub/subnets/snet-private-endpoints'
    }
    serviceId: '${rgGenomicsProdWeId}/providers/Microsoft.KeyVault/vaults/kv-genomics-prod-w-82cfc'
    groupIds: [
      'vault'
    ]
    networkInterfaceName: 'nic-genomics-prod-we-pep-sequences-key-vault-vault'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-sequences-key-vault'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-vaultcore-azure-net'
        properties: {
          privateDnsZoneId: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net'
        }
      }
    ]
  }
  {
    name: 'pep-genomics-prod-we-sequences-storage-blob'
    resourceGroup: 'rg-genomics-prod-we-platform'
    stage: 4
    location: 'westeurope'
    subnet: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub/subnets/snet-private-endpoints'
    }
    serviceId: '${rgGenomicsProdWeId}/providers/Microsoft.Storage/storageAccounts/stgenomicsprodweseq20d4e'
    groupIds: [
      'blob'
    ]
    networkInterfaceName: 'nic-genomics-prod-we-pep-sequences-storage-blob'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-sequences-storage'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-blob-core-windows-net'
        properties: {
          privateDnsZoneId: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-genomics-prod-we-sequences-storage-file'
    resourceGroup: 'rg-genomics-prod-we-platform'
    stage: 4
    location: 'westeurope'
    subnet: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub/subnets/snet-private-endpoints'
    }
    serviceId: '${rgGenomicsProdWeId}/providers/Microsoft.Storage/storageAccounts/stgenomicsprodweseq20d4e'
    groupIds: [
      'file'
    ]
    networkInterfaceName: 'nic-genomics-prod-we-pep-sequences-storage-file'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-sequences-storage'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-file-core-windows-net'
        properties: {
          privateDnsZoneId: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.file.core.windows.net'
        }
      }
    ]
  }
]
param networkSecurityPerimeters = [
  {
    name: 'nsp-genomics-prod-we'
    resourceGroup: 'rg-genomics-prod-we'
    location: 'westeurope'
    accessMode: 'Learning'
    members: [
      {
        id: '${rgGenomicsProdWeId}/providers/Microsoft.Insights/components/appi-genomics-prod-we-cluster'
      }
      {
        id: '${rgGenomicsProdWeId}/providers/Microsoft.Insights/components/appi-genomics-prod-we-sequences'
      }
      {
        id: '${rgGenomicsProdWeId}/providers/Microsoft.KeyVault/vaults/kv-genomics-prod-w-42c18'
      }
      {
        id: '${rgGenomicsProdWeId}/providers/Microsoft.KeyVault/vaults/kv-genomics-prod-w-82cfc'
      }
      {
        id: '${rgGenomicsProdWeId}/providers/Microsoft.OperationalInsights/workspaces/log-genomics-prod-we'
      }
      {
        id: '${rgGenomicsProdWeId}/providers/Microsoft.Storage/storageAccounts/stgenomicsprodweclu40025'
      }
      {
        id: '${rgGenomicsProdWeId}/providers/Microsoft.Storage/storageAccounts/stgenomicsprodweseq20d4e'
      }
    ]
    accessRules: []
  }
]
param roleAssignmentsAtNetworkPrivateEndpoints = [
  {
    resourceGroup: 'rg-genomics-prod-we-platform'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgGenomicsProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-genomics-prod-we-cluster'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.reader
    description: 'Reader: the workspace finds its private storage by reading the endpoint'
    scopeNames: [
      'pep-genomics-prod-we-cluster-storage-blob'
    ]
  }
  {
    resourceGroup: 'rg-genomics-prod-we-platform'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgGenomicsProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-genomics-prod-we-cluster'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.reader
    description: 'Reader: the workspace finds its private storage by reading the endpoint'
    scopeNames: [
      'pep-genomics-prod-we-cluster-storage-file'
    ]
  }
  {
    resourceGroup: 'rg-genomics-prod-we-platform'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgGenomicsProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-genomics-prod-we-sequences'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.reader
    description: 'Reader: the workspace finds its private storage by reading the endpoint'
    scopeNames: [
      'pep-genomics-prod-we-sequences-storage-blob'
    ]
  }
  {
    resourceGroup: 'rg-genomics-prod-we-platform'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgGenomicsProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-genomics-prod-we-sequences'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.reader
    description: 'Reader: the workspace finds its private storage by reading the endpoint'
    scopeNames: [
      'pep-genomics-prod-we-sequences-storage-file'
    ]
  }
]
param computeClusters = [
  {
    name: 'image-build'
    resourceGroup: 'rg-genomics-prod-we'
    location: 'westeurope'
    workspaceName: 'mlw-genomics-prod-we-cluster'
    subnet: {
      id: '${rgGenomicsProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we/subnets/snet-ml-compute'
    }
    publicIpAddresses: false
    maximumNodes: 24
  }
  {
    name: 'image-build'
    resourceGroup: 'rg-genomics-prod-we'
    location: 'westeurope'
    workspaceName: 'mlw-genomics-prod-we-sequences'
    subnet: {
      id: '${rgGenomicsProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we/subnets/snet-ml-compute'
    }
    publicIpAddresses: false
    maximumNodes: 50
  }
]
param diagnosticSettingsAtContainerRegistryRegistries = [
  {
    resourceGroup: 'rg-genomics-prod-we'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'crgenomicsprodweclusterdcf72'
    ]
    workspaceId: '${rgGenomicsProdWeId}/providers/Microsoft.OperationalInsights/workspaces/log-genomics-prod-we'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-genomics-prod-we'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'crgenomicsprodwesequencesdcf72'
    ]
    workspaceId: '${rgGenomicsProdWeId}/providers/Microsoft.OperationalInsights/workspaces/log-genomics-prod-we'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtKeyVaultVaults = [
  {
    resourceGroup: 'rg-genomics-prod-we'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'kv-genomics-prod-w-42c18'
    ]
    workspaceId: '${rgGenomicsProdWeId}/providers/Microsoft.OperationalInsights/workspaces/log-genomics-prod-we'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-genomics-prod-we'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'kv-genomics-prod-w-82cfc'
    ]
    workspaceId: '${rgGenomicsProdWeId}/providers/Microsoft.OperationalInsights/workspaces/log-genomics-prod-we'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtMachineLearningServicesWorkspaces = [
  {
    resourceGroup: 'rg-genomics-prod-we'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'mlw-genomics-prod-we-cluster'
    ]
    workspaceId: '${rgGenomicsProdWeId}/providers/Microsoft.OperationalInsights/workspaces/log-genomics-prod-we'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-genomics-prod-we'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'mlw-genomics-prod-we-sequences'
    ]
    workspaceId: '${rgGenomicsProdWeId}/providers/Microsoft.OperationalInsights/workspaces/log-genomics-prod-we'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtNetworkAzureFirewalls = [
  {
    resourceGroup: 'rg-genomics-prod-we-platform'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'afw-genomics-prod-we'
    ]
    workspaceId: '${rgGenomicsProdWeId}/providers/Microsoft.OperationalInsights/workspaces/log-genomics-prod-we'
    destinationType: 'Dedicated'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtNetworkBastionHosts = [
  {
    resourceGroup: 'rg-genomics-prod-we-platform'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'bas-genomics-prod-we'
    ]
    workspaceId: '${rgGenomicsProdWeId}/providers/Microsoft.OperationalInsights/workspaces/log-genomics-prod-we'
    categoryGroups: [
      'allLogs'
    ]
  }
]
