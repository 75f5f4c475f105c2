using 'main.bicep'

// Answers path: workload.subscription_id
var workloadSubscriptionId = readEnvironmentVariable('WORKLOAD_SUBSCRIPTION_ID')
// Answers path: identity.operators_group
var identityOperatorsGroup = readEnvironmentVariable('IDENTITY_OPERATORS_GROUP')
var rgPermitsNonprodWeId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-permits-nonprod-we'
var subscription2Id = '00000000-0000-0000-0000-00000000a010'
var rgCityId = '/subscriptions/${subscription2Id}/resourceGroups/rg-city'
var roles = {
  azureAiEnterpriseNetworkConnectionApprover: 'b556d68e-0be0-4f35-a333-ad7ee1ce17ea'
  reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7'
  virtualMachineUserLogin: 'fb879df8-f326-4884-b1cf-06f3ad86be52'
}
var deploymentStage = int(readEnvironmentVariable('DEPLOYMENT_STAGE', '9'))

param stage = deploymentStage
param tags = {}
param resourceGroups = [
  {
    name: 'rg-permits-nonprod-we'
    location: 'westeurope'
  }
]
param jumpBoxSize = readEnvironmentVariable('JUMP_BOX_SIZE', 'Standard_D2s_v5')
param jumpBoxAdministrator = readEnvironmentVariable('JUMP_BOX_ADMINISTRATOR')
param jumpBoxPassword = readEnvironmentVariable('JUMP_BOX_PASSWORD')
param computeSize = readEnvironmentVariable('COMPUTE_SIZE', 'Standard_D4s_v5')
param applicationSecurityGroups = [
  {
    name: 'asg-permits-nonprod-we-scoring-container-registry'
    resourceGroup: 'rg-permits-nonprod-we'
    location: 'westeurope'
  }
  {
    name: 'asg-permits-nonprod-we-scoring-key-vault'
    resourceGroup: 'rg-permits-nonprod-we'
    location: 'westeurope'
  }
  {
    name: 'asg-permits-nonprod-we-scoring-storage'
    resourceGroup: 'rg-permits-nonprod-we'
    location: 'westeurope'
  }
  {
    name: 'asg-permits-nonprod-we-scoring-workspace'
    resourceGroup: 'rg-permits-nonprod-we'
    location: 'westeurope'
  }
]
param networkSecurityGroups = [
  {
    name: 'nsg-permits-nonprod-we-application'
    resourceGroup: 'rg-permits-nonprod-we'
    location: 'westeurope'
    securityRules: [
      {
        name: 'Allow-permits-web-to-models'
        properties: {
          description: 'permits-web-to-models (private-endpoints) and 1 more'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.40.0.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureCloud.westeurope'
          destinationPortRange: '443'
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
    name: 'nsg-permits-nonprod-we-azure-bastion'
    resourceGroup: 'rg-permits-nonprod-we'
    location: 'westeurope'
    securityRules: [
      {
        name: 'AllowHttpsInbound'
        properties: {
          description: 'Azure requires it (BAS-NSG, ALZB): People reach Bastion over TLS.'
          direction: 'Inbound'
          priority: 120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'Internet'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '443'
        }
      }
      {
        name: 'AllowGatewayManagerInbound'
        properties: {
          description: 'Azure requires it (BAS-NSG, ALZB): The gateway manager controls the host.'
          direction: 'Inbound'
          priority: 130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'GatewayManager'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '443'
        }
      }
      {
        name: 'AllowAzureLoadBalancerInbound'
        properties: {
          description: 'Azure requires it (BAS-NSG, ALZB): Health probes.'
          direction: 'Inbound'
          priority: 140
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'AzureLoadBalancer'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '443'
        }
      }
      {
        name: 'AllowBastionHostCommunication'
        properties: {
          description: 'Azure requires it (BAS-NSG, ALZB): Bastion instances speak with each other.'
          direction: 'Inbound'
          priority: 150
          access: 'Allow'
          protocol: '*'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'VirtualNetwork'
          destinationPortRanges: [
            '8080'
            '5701'
          ]
        }
      }
      {
        name: 'AllowSshRdpOutbound'
        properties: {
          description: 'Azure requires it (BAS-NSG, ALZB): Sessions to virtual machines; custom ports are added here.'
          direction: 'Outbound'
          priority: 100
          access: 'Allow'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: 'VirtualNetwork'
          destinationPortRanges: [
            '22'
            '3389'
          ]
        }
      }
      {
        name: 'AllowAzureCloudOutbound'
        properties: {
          description: 'Azure requires it (BAS-NSG, ALZB): Microsoft requires it.'
          direction: 'Outbound'
          priority: 110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureCloud'
          destinationPortRange: '443'
        }
      }
      {
        name: 'AllowBastionCommunication'
        properties: {
          description: 'Azure requires it (BAS-NSG, ALZB): Bastion instances speak with each other.'
          direction: 'Outbound'
          priority: 120
          access: 'Allow'
          protocol: '*'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'VirtualNetwork'
          destinationPortRanges: [
            '8080'
            '5701'
          ]
        }
      }
      {
        name: 'AllowHttpOutbound'
        properties: {
          description: 'Azure requires it (BAS-NSG, ALZB): Microsoft requires it.'
          direction: 'Outbound'
          priority: 130
          access: 'Allow'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '80'
        }
      }
      {
        name: 'Allow-bastion-to-jump-box'
        properties: {
          description: 'bastion-to-jump-box (bastion)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.40.2.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.40.3.160/28'
          destinationPortRange: '3389'
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
    name: 'nsg-permits-nonprod-we-jump-box'
    resourceGroup: 'rg-permits-nonprod-we'
    location: 'westeurope'
    securityRules: [
      {
        name: 'DenySshRdpOutbound'
        properties: {
          description: 'Azure requires it (PSRULE): No movement from the jump box to other machines.'
          direction: 'Outbound'
          priority: 100
          access: 'Deny'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: 'VirtualNetwork'
          destinationPortRanges: [
            '22'
            '3389'
          ]
        }
      }
      {
        name: 'Allow-bastion-to-jump-box'
        properties: {
          description: 'bastion-to-jump-box (bastion)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.40.2.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.40.3.160/28'
          destinationPortRange: '3389'
        }
      }
      {
        name: 'Allow-developers-to-models'
        properties: {
          description: 'developers-to-models (private-endpoints) and 1 more'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.40.3.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureCloud.westeurope'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-scoring-container-registry'
        properties: {
          description: 'developers-to-scoring-container-registry (private-endpoints)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.40.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgPermitsNonprodWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-permits-nonprod-we-scoring-container-registry'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-scoring-key-vault'
        properties: {
          description: 'developers-to-scoring-key-vault (private-endpoints)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.40.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgPermitsNonprodWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-permits-nonprod-we-scoring-key-vault'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-scoring'
        properties: {
          description: 'developers-to-scoring (private-endpoints)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.40.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgPermitsNonprodWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-permits-nonprod-we-scoring-workspace'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-scoring-storage-blob'
        properties: {
          description: 'developers-to-scoring-storage-blob (private-endpoints)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.40.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgPermitsNonprodWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-permits-nonprod-we-scoring-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-scoring-storage-file'
        properties: {
          description: 'developers-to-scoring-storage-file (private-endpoints)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.40.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgPermitsNonprodWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-permits-nonprod-we-scoring-storage'
            }
          ]
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
  {
    name: 'nsg-permits-nonprod-we-private-endpoints'
    resourceGroup: 'rg-permits-nonprod-we'
    location: 'westeurope'
    securityRules: [
      {
        name: 'Allow-developers-to-scoring-container-registry'
        properties: {
          description: 'developers-to-scoring-container-registry (private-endpoints)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.40.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgPermitsNonprodWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-permits-nonprod-we-scoring-container-registry'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-scoring-key-vault'
        properties: {
          description: 'developers-to-scoring-key-vault (private-endpoints)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.40.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgPermitsNonprodWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-permits-nonprod-we-scoring-key-vault'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-scoring'
        properties: {
          description: 'developers-to-scoring (private-endpoints)'
          direction: 'Inbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.40.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgPermitsNonprodWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-permits-nonprod-we-scoring-workspace'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-scoring-storage-blob'
        properties: {
          description: 'developers-to-scoring-storage-blob (private-endpoints)'
          direction: 'Inbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.40.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgPermitsNonprodWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-permits-nonprod-we-scoring-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-scoring-storage-file'
        properties: {
          description: 'developers-to-scoring-storage-file (private-endpoints)'
          direction: 'Inbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.40.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgPermitsNonprodWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-permits-nonprod-we-scoring-storage'
            }
          ]
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
param publicIpAddresses = [
  {
    name: 'pip-permits-nonprod-we-bastion'
    resourceGroup: 'rg-permits-nonprod-we'
    location: 'westeurope'
    skuName: 'Standard'
    zones: []
    protectionMode: 'VirtualNetworkInherited'
  }
]
param subnets = [
  {
    name: 'AzureBastionSubnet'
    resourceGroup: 'rg-city'
    subscriptionId: subscription2Id
    virtualNetworkName: 'vnet-city'
    properties: {
      addressPrefix: '10.40.2.0/26'
      defaultOutboundAccess: true
      delegations: []
      networkSecurityGroup: {
        id: '${rgPermitsNonprodWeId}/providers/Microsoft.Network/networkSecurityGroups/nsg-permits-nonprod-we-azure-bastion'
      }
      privateEndpointNetworkPolicies: 'Disabled'
      privateLinkServiceNetworkPolicies: 'Enabled'
    }
  }
  {
    name: 'snet-jump'
    resourceGroup: 'rg-city'
    subscriptionId: subscription2Id
    virtualNetworkName: 'vnet-city'
    properties: {
      addressPrefix: '10.40.3.160/28'
      defaultOutboundAccess: false
      delegations: []
      networkSecurityGroup: {
        id: '${rgPermitsNonprodWeId}/providers/Microsoft.Network/networkSecurityGroups/nsg-permits-nonprod-we-jump-box'
      }
      serviceEndpoints: [
        {
          service: 'Microsoft.CognitiveServices'
          locations: [
            '*'
          ]
        }
      ]
      privateEndpointNetworkPolicies: 'Disabled'
      privateLinkServiceNetworkPolicies: 'Enabled'
    }
  }
  {
    name: 'snet-private-endpoints'
    resourceGroup: 'rg-city'
    subscriptionId: subscription2Id
    virtualNetworkName: 'vnet-city'
    properties: {
      addressPrefix: '10.40.1.0/25'
      defaultOutboundAccess: false
      delegations: []
      networkSecurityGroup: {
        id: '${rgPermitsNonprodWeId}/providers/Microsoft.Network/networkSecurityGroups/nsg-permits-nonprod-we-private-endpoints'
      }
      privateEndpointNetworkPolicies: 'Enabled'
      privateLinkServiceNetworkPolicies: 'Enabled'
    }
  }
]
param bastionHosts = [
  {
    name: 'bas-permits-nonprod-we'
    resourceGroup: 'rg-permits-nonprod-we'
    location: 'westeurope'
    skuName: 'Standard'
    zones: []
    subnet: {
      id: '${rgCityId}/providers/Microsoft.Network/virtualNetworks/vnet-city/subnets/AzureBastionSubnet'
    }
    publicIpAddress: {
      id: '${rgPermitsNonprodWeId}/providers/Microsoft.Network/publicIPAddresses/pip-permits-nonprod-we-bastion'
    }
    privateOnly: false
    recordsSessions: false
    tunneling: true
  }
]
param privateDnsZones = [
  {
    name: 'privatelink.api.azureml.ms'
    resourceGroup: 'rg-permits-nonprod-we'
  }
  {
    name: 'privatelink.azurecr.io'
    resourceGroup: 'rg-permits-nonprod-we'
  }
  {
    name: 'privatelink.blob.core.windows.net'
    resourceGroup: 'rg-permits-nonprod-we'
  }
  {
    name: 'privatelink.file.core.windows.net'
    resourceGroup: 'rg-permits-nonprod-we'
  }
  {
    name: 'privatelink.notebooks.azure.net'
    resourceGroup: 'rg-permits-nonprod-we'
  }
  {
    name: 'privatelink.vaultcore.azure.net'
    resourceGroup: 'rg-permits-nonprod-we'
  }
]
param zoneLinks = [
  {
    name: 'link-permits-nonprod-we'
    resourceGroup: 'rg-permits-nonprod-we'
    zoneName: 'privatelink.api.azureml.ms'
    virtualNetwork: {
      id: '${rgCityId}/providers/Microsoft.Network/virtualNetworks/vnet-city'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-permits-nonprod-we'
    resourceGroup: 'rg-permits-nonprod-we'
    zoneName: 'privatelink.azurecr.io'
    virtualNetwork: {
      id: '${rgCityId}/providers/Microsoft.Network/virtualNetworks/vnet-city'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-permits-nonprod-we'
    resourceGroup: 'rg-permits-nonprod-we'
    zoneName: 'privatelink.blob.core.windows.net'
    virtualNetwork: {
      id: '${rgCityId}/providers/Microsoft.Network/virtualNetworks/vnet-city'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-permits-nonprod-we'
    resourceGroup: 'rg-permits-nonprod-we'
    zoneName: 'privatelink.file.core.windows.net'
    virtualNetwork: {
      id: '${rgCityId}/providers/Microsoft.Network/virtualNetworks/vnet-city'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-permits-nonprod-we'
    resourceGroup: 'rg-permits-nonprod-we'
    zoneName: 'privatelink.notebooks.azure.net'
    virtualNetwork: {
      id: '${rgCityId}/providers/Microsoft.Network/virtualNetworks/vnet-city'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-permits-nonprod-we'
    resourceGroup: 'rg-permits-nonprod-we'
    zoneName: 'privatelink.vaultcore.azure.net'
    virtualNetwork: {
      id: '${rgCityId}/providers/Microsoft.Network/virtualNetworks/vnet-city'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
]
param logAnalyticsWorkspaces = [
  {
    name: 'log-permits-nonprod-we'
    resourceGroup: 'rg-permits-nonprod-we'
    location: 'westeurope'
    retentionInDays: 30
    publicNetworkAccessForIngestion: 'Enabled'
    publicNetworkAccessForQuery: 'Enabled'
    disableLocalAuth: true
  }
]
param components = [
  {
    name: 'appi-permits-nonprod-we-scoring'
    resourceGroup: 'rg-permits-nonprod-we'
    location: 'westeurope'
    workspaceId: '${rgPermitsNonprodWeId}/providers/Microsoft.OperationalInsights/workspaces/log-permits-nonprod-we'
    publicNetworkAccessForIngestion: 'Enabled'
    publicNetworkAccessForQuery: 'Enabled'
    disableLocalAuth: true
  }
]
param storageAccounts = [
  {
    name: 'stpermitsnonprodwesfbc8d'
    resourceGroup: 'rg-permits-nonprod-we'
    location: 'westeurope'
    skuName: 'Standard_LRS'
    hierarchicalNamespace: false
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
    }
    trustedResourceIds: [
      '${rgPermitsNonprodWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-permits-nonprod-we-scoring'
    ]
    allowSharedKeyAccess: true
  }
]
param keyVaults = [
  {
    name: 'kv-permits-nonprod-2a664'
    resourceGroup: 'rg-permits-nonprod-we'
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
    name: 'crpermitsnonprodwescoring6de69'
    resourceGroup: 'rg-permits-nonprod-we'
    location: 'westeurope'
    skuName: 'Premium'
    publicNetworkAccess: 'Disabled'
    adminUserEnabled: false
    defaultAction: 'Deny'
    bypass: 'AzureServices'
    zoneRedundant: false
  }
]
param windowsJumpBoxes = [
  {
    name: 'vm-permits-nonprod-we-jump'
    resourceGroup: 'rg-permits-nonprod-we'
    location: 'westeurope'
    networkInterfaceName: 'nic-permits-nonprod-we-jump'
    subnet: {
      id: '${rgCityId}/providers/Microsoft.Network/virtualNetworks/vnet-city/subnets/snet-jump'
    }
    computerName: 'vm-permit-386aa'
  }
]
param aiAccounts = [
  {
    name: 'oai-permits-nonprod-we-models-6de69'
    resourceGroup: 'rg-permits-nonprod-we'
    location: 'westeurope'
    kind: 'OpenAI'
    skuName: 'S0'
    customSubDomainName: 'oai-permits-nonprod-we-models-6de69'
    publicNetworkAccess: 'Enabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
      ipRules: []
      virtualNetworkRules: [
        {
          id: '${rgCityId}/providers/Microsoft.Network/virtualNetworks/vnet-city/subnets/snet-web'
        }
        {
          id: '${rgCityId}/providers/Microsoft.Network/virtualNetworks/vnet-city/subnets/snet-jump'
        }
      ]
    }
    disableLocalAuth: true
    restrictOutboundNetworkAccess: true
    allowedFqdnList: []
  }
  {
    name: 'trsl-permits-nonprod-we-texts-6de69'
    resourceGroup: 'rg-permits-nonprod-we'
    location: 'westeurope'
    kind: 'TextTranslation'
    skuName: 'S0'
    customSubDomainName: 'trsl-permits-nonprod-we-texts-6de69'
    publicNetworkAccess: 'Enabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
      ipRules: []
      virtualNetworkRules: [
        {
          id: '${rgCityId}/providers/Microsoft.Network/virtualNetworks/vnet-city/subnets/snet-web'
        }
        {
          id: '${rgCityId}/providers/Microsoft.Network/virtualNetworks/vnet-city/subnets/snet-jump'
        }
      ]
    }
    disableLocalAuth: true
    restrictOutboundNetworkAccess: true
    allowedFqdnList: []
  }
]
param machineLearningWorkspaces = [
  {
    name: 'mlw-permits-nonprod-we-scoring'
    resourceGroup: 'rg-permits-nonprod-we'
    kind: 'Default'
    publicNetworkAccess: 'Disabled'
    storageAccountId: '${rgPermitsNonprodWeId}/providers/Microsoft.Storage/storageAccounts/stpermitsnonprodwesfbc8d'
    keyVaultId: '${rgPermitsNonprodWeId}/providers/Microsoft.KeyVault/vaults/kv-permits-nonprod-2a664'
    applicationInsightsId: '${rgPermitsNonprodWeId}/providers/Microsoft.Insights/components/appi-permits-nonprod-we-scoring'
    containerRegistryId: '${rgPermitsNonprodWeId}/providers/Microsoft.ContainerRegistry/registries/crpermitsnonprodwescoring6de69'
    imageBuildCompute: 'image-build'
    highBusinessImpact: false
    managedNetwork: {
      isolationMode: 'AllowOnlyApprovedOutbound'
      firewallSku: 'Standard'
    }
    location: 'westeurope'
  }
]
param privateEndpoints = [
  {
    name: 'pep-permits-nonprod-we-scoring-amlworkspace'
    resourceGroup: 'rg-permits-nonprod-we'
    stage: 5
    location: 'westeurope'
    subnet: {
      id: '${rgCityId}/providers/Microsoft.Network/virtualNetworks/vnet-city/subnets/snet-private-endpoints'
    }
    serviceId: '${rgPermitsNonprodWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-permits-nonprod-we-scoring'
    groupIds: [
      'amlworkspace'
    ]
    networkInterfaceName: 'nic-permits-nonprod-we-pep-scoring-amlworkspace'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgPermitsNonprodWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-permits-nonprod-we-scoring-workspace'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-api-azureml-ms'
        properties: {
          privateDnsZoneId: '${rgPermitsNonprodWeId}/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms'
        }
      }
      {
        name: 'privatelink-notebooks-azure-net'
        properties: {
          privateDnsZoneId: '${rgPermitsNonprodWeId}/providers/Microsoft.Network/privateDnsZones/privatelink.notebooks.azure.net'
        }
      }
    ]
  }
  {
    name: 'pep-permits-nonprod-we-scoring-container-registry-registry'
    resourceGroup: 'rg-permits-nonprod-we'
    stage: 4
    location: 'westeurope'
    subnet: {
      id: '${rgCityId}/providers/Microsoft.Network/virtualNetworks/vnet-city/subnets/snet-private-endpoints'
    }
    serviceId: '${rgPermitsNonprodWeId}/providers/Microsoft.ContainerRegistry/registries/crpermitsnonprodwescoring6de69'
    groupIds: [
      'registry'
    ]
    networkInterfaceName: 'nic-permits-nonprod-we-pep-scoring-container-registry-registry'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgPermitsNonprodWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-permits-nonprod-we-scoring-container-registry'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-azurecr-io'
        properties: {
          privateDnsZoneId: '${rgPermitsNonprodWeId}/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io'
        }
      }
    ]
  }
  {
    name: 'pep-permits-nonprod-we-scoring-key-vault-vault'
    resourceGroup: 'rg-permits-nonprod-we'
    stage: 4
    location: 'westeurope'
    subnet: {
      id: '${rgCityId}/providers/Microsoft.Network/virtualNetworks/vnet-city/subnets/snet-private-endpoints'
    }
    serviceId: '${rgPermitsNonprodWeId}/providers/Microsoft.KeyVault/vaults/kv-permits-nonprod-2a664'
    groupIds: [
      'vault'
    ]
    networkInterfaceName: 'nic-permits-nonprod-we-pep-scoring-key-vault-vault'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgPermitsNonprodWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-permits-nonprod-we-scoring-key-vault'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-vaultcore-azure-net'
        properties: {
          privateDnsZoneId: '${rgPermitsNonprodWeId}/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net'
        }
      }
    ]
  }
  {
    name: 'pep-permits-nonprod-we-scoring-storage-blob'
    resourceGroup: 'rg-permits-nonprod-we'
    stage: 4
    location: 'westeurope'
    subnet: {
      id: '${rgCityId}/providers/Microsoft.Network/virtualNetworks/vnet-city/subnets/snet-private-endpoints'
    }
    serviceId: '${rgPermitsNonprodWeId}/providers/Microsoft.Storage/storageAccounts/stpermitsnonprodwesfbc8d'
    groupIds: [
      'blob'
    ]
    networkInterfaceName: 'nic-permits-nonprod-we-pep-scoring-storage-blob'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgPermitsNonprodWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-permits-nonprod-we-scoring-storage'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-blob-core-windows-net'
        properties: {
          privateDnsZoneId: '${rgPermitsNonprodWeId}/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-permits-nonprod-we-scoring-storage-file'
    resourceGroup: 'rg-permits-nonprod-we'
    stage: 4
    location: 'westeurope'
    subnet: {
      id: '${rgCityId}/providers/Microsoft.Network/virtualNetworks/vnet-city/subnets/snet-private-endpoints'
    }
    serviceId: '${rgPermitsNonprodWeId}/providers/Microsoft.Storage/storageAccounts/stpermitsnonprodwesfbc8d'
    groupIds: [
      'file'
    ]
    networkInterfaceName: 'nic-permits-nonprod-we-pep-scoring-storage-file'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgPermitsNonprodWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-permits-nonprod-we-scoring-storage'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-file-core-windows-net'
        properties: {
          privateDnsZoneId: '${rgPermitsNonprodWeId}/providers/Microsoft.Network/privateDnsZones/privatelink.file.core.windows.net'
        }
      }
    ]
  }
]
param roleAssignmentsAtComputeVirtualMachines = [
  {
    resourceGroup: 'rg-permits-nonprod-we'
    stage: 6
    principalType: 'Group'
    principalId: identityOperatorsGroup
    roleDefinitionId: roles.virtualMachineUserLogin
    description: 'Virtual Machine User Login: operators sign in on the jump box with their own account'
    scopeNames: [
      'vm-permits-nonprod-we-jump'
    ]
  }
]
param roleAssignmentsAtContainerRegistryRegistries = [
  {
    resourceGroup: 'rg-permits-nonprod-we'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgPermitsNonprodWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-permits-nonprod-we-scoring'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (container-registry-registry)'
    scopeNames: [
      'crpermitsnonprodwescoring6de69'
    ]
  }
]
param roleAssignmentsAtKeyVaultVaults = [
  {
    resourceGroup: 'rg-permits-nonprod-we'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgPermitsNonprodWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-permits-nonprod-we-scoring'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (key-vault-vault)'
    scopeNames: [
      'kv-permits-nonprod-2a664'
    ]
  }
]
param roleAssignmentsAtMachineLearningServicesWorkspaces = [
  {
    resourceGroup: 'rg-permits-nonprod-we'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgPermitsNonprodWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-permits-nonprod-we-scoring'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (workspace-amlworkspace)'
    scopeNames: [
      'mlw-permits-nonprod-we-scoring'
    ]
  }
]
param roleAssignmentsAtNetworkPrivateEndpoints = [
  {
    resourceGroup: 'rg-permits-nonprod-we'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgPermitsNonprodWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-permits-nonprod-we-scoring'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.reader
    description: 'Reader: the workspace finds its private storage by reading the endpoint'
    scopeNames: [
      'pep-permits-nonprod-we-scoring-storage-blob'
    ]
  }
  {
    resourceGroup: 'rg-permits-nonprod-we'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgPermitsNonprodWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-permits-nonprod-we-scoring'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.reader
    description: 'Reader: the workspace finds its private storage by reading the endpoint'
    scopeNames: [
      'pep-permits-nonprod-we-scoring-storage-file'
    ]
  }
]
param roleAssignmentsAtStorageStorageAccounts = [
  {
    resourceGroup: 'rg-permits-nonprod-we'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgPermitsNonprodWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-permits-nonprod-we-scoring'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (storage-file)'
    scopeNames: [
      'stpermitsnonprodwesfbc8d'
    ]
  }
]
param computeClusters = [
  {
    name: 'image-build'
    resourceGroup: 'rg-permits-nonprod-we'
    location: 'westeurope'
    workspaceName: 'mlw-permits-nonprod-we-scoring'
    publicIpAddresses: false
    maximumNodes: 1
  }
]
param diagnosticSettingsAtCognitiveServicesAccounts = [
  {
    resourceGroup: 'rg-permits-nonprod-we'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'oai-permits-nonprod-we-models-6de69'
    ]
    workspaceId: '${rgPermitsNonprodWeId}/providers/Microsoft.OperationalInsights/workspaces/log-permits-nonprod-we'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-permits-nonprod-we'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'trsl-permits-nonprod-we-texts-6de69'
    ]
    workspaceId: '${rgPermitsNonprodWeId}/providers/Microsoft.OperationalInsights/workspaces/log-permits-nonprod-we'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtContainerRegistryRegistries = [
  {
    resourceGroup: 'rg-permits-nonprod-we'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'crpermitsnonprodwescoring6de69'
    ]
    workspaceId: '${rgPermitsNonprodWeId}/providers/Microsoft.OperationalInsights/workspaces/log-permits-nonprod-we'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtKeyVaultVaults = [
  {
    resourceGroup: 'rg-permits-nonprod-we'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'kv-permits-nonprod-2a664'
    ]
    workspaceId: '${rgPermitsNonprodWeId}/providers/Microsoft.OperationalInsights/workspaces/log-permits-nonprod-we'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtMachineLearningServicesWorkspaces = [
  {
    resourceGroup: 'rg-permits-nonprod-we'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'mlw-permits-nonprod-we-scoring'
    ]
    workspaceId: '${rgPermitsNonprodWeId}/providers/Microsoft.OperationalInsights/workspaces/log-permits-nonprod-we'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtNetworkBastionHosts = [
  {
    resourceGroup: 'rg-permits-nonprod-we'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'bas-permits-nonprod-we'
    ]
    workspaceId: '${rgPermitsNonprodWeId}/providers/Microsoft.OperationalInsights/workspaces/log-permits-nonprod-we'
    categoryGroups: [
      'allLogs'
    ]
  }
]
