using 'main.bicep'

// Answers path: workload.subscription_id
var workloadSubscriptionId = readEnvironmentVariable('WORKLOAD_SUBSCRIPTION_ID')
// Answers path: identity.operators_group
var identityOperatorsGroup = readEnvironmentVariable('IDENTITY_OPERATORS_GROUP')
var rgCareProdFrcId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-care-prod-frc'
var subscription2Id = '00000000-0000-0000-0000-00000000c005'
var rgHubId = '/subscriptions/${subscription2Id}/resourceGroups/rg-hub'
var rgLogsId = '/subscriptions/${subscription2Id}/resourceGroups/rg-logs'
var roles = {
  azureAiEnterpriseNetworkConnectionApprover: 'b556d68e-0be0-4f35-a333-ad7ee1ce17ea'
  cognitiveServicesOpenaiUser: '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
  cosmosDbBuiltInDataContributor: '00000000-0000-0000-0000-000000000002'
  cosmosDbOperator: '230815da-be43-4aae-9cb4-875f7bd000aa'
  searchIndexDataContributor: '8ebe5a00-799e-43f5-93ac-243d3dce84a7'
  searchServiceContributor: '7ca78c08-252a-4471-8644-bb5ff32d4ba0'
  storageBlobDataContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
  storageBlobDataOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  virtualMachineUserLogin: 'fb879df8-f326-4884-b1cf-06f3ad86be52'
}
var deploymentStage = int(readEnvironmentVariable('DEPLOYMENT_STAGE', '9'))

param stage = deploymentStage
param tags = {}
param resourceGroups = [
  {
    name: 'rg-care-prod-frc'
    location: 'francecentral'
  }
]
param jumpBoxSize = readEnvironmentVariable('JUMP_BOX_SIZE', 'Standard_D2s_v5')
param jumpBoxAdministrator = readEnvironmentVariable('JUMP_BOX_ADMINISTRATOR')
param jumpBoxPassword = readEnvironmentVariable('JUMP_BOX_PASSWORD')
param publisherEmail = readEnvironmentVariable('PUBLISHER_EMAIL')
param publisherName = readEnvironmentVariable('PUBLISHER_NAME')
param callerAudience = readEnvironmentVariable('CALLER_AUDIENCE')
param modelAudience = readEnvironmentVariable('MODEL_AUDIENCE', 'https://cognitiveservices.azure.com')
param tokensPerMinute = int(readEnvironmentVariable('TOKENS_PER_MINUTE', '10000'))
param applicationSecurityGroups = [
  {
    name: 'asg-care-prod-frc-apim-care-prod-frc-gateway-54a3a'
    resourceGroup: 'rg-care-prod-frc'
    location: 'francecentral'
  }
  {
    name: 'asg-care-prod-frc-care-account'
    resourceGroup: 'rg-care-prod-frc'
    location: 'francecentral'
  }
  {
    name: 'asg-care-prod-frc-care-ai-search'
    resourceGroup: 'rg-care-prod-frc'
    location: 'francecentral'
  }
  {
    name: 'asg-care-prod-frc-care-cosmos-db'
    resourceGroup: 'rg-care-prod-frc'
    location: 'francecentral'
  }
  {
    name: 'asg-care-prod-frc-care-storage'
    resourceGroup: 'rg-care-prod-frc'
    location: 'francecentral'
  }
  {
    name: 'asg-care-prod-frc-voice-account'
    resourceGroup: 'rg-care-prod-frc'
    location: 'francecentral'
  }
  {
    name: 'asg-care-prod-frc-voice-ai-search'
    resourceGroup: 'rg-care-prod-frc'
    location: 'francecentral'
  }
]
param networkSecurityGroups = [
  {
    name: 'nsg-care-prod-frc-api-management'
    resourceGroup: 'rg-care-prod-frc'
    location: 'francecentral'
    securityRules: [
      {
        name: 'Allow-api-management-to-care'
        properties: {
          description: 'api-management-to-care (generative-ai-gateway)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '100.112.19.64/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '100.112.17.4'
            '100.112.17.5'
            '100.112.17.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-voice'
        properties: {
          description: 'api-management-to-voice (generative-ai-gateway)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '100.112.19.64/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '100.112.17.7'
            '100.112.17.8'
            '100.112.17.9'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-entra-any-identity-azure-net'
        properties: {
          description: 'api-management-to-entra-any-identity-azure-net (approved-destinations) and 14 more'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '100.112.19.64/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
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
    name: 'nsg-care-prod-frc-build-agents'
    resourceGroup: 'rg-care-prod-frc'
    location: 'francecentral'
    securityRules: [
      {
        name: 'Allow-build-agents-to-entra-any-identity-azure-net'
        properties: {
          description: 'build-agents-to-entra-any-identity-azure-net (approved-destinations) and 15 more'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '100.112.19.176/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
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
    name: 'nsg-care-prod-frc-jump-box'
    resourceGroup: 'rg-care-prod-frc'
    location: 'francecentral'
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
          sourceAddressPrefix: '10.240.1.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '100.112.19.160/28'
          destinationPortRange: '3389'
        }
      }
      {
        name: 'Allow-developers-to-care'
        properties: {
          description: 'developers-to-care (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '100.112.19.160/28'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '100.112.17.4'
            '100.112.17.5'
            '100.112.17.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-voice'
        properties: {
          description: 'developers-to-voice (private-endpoints)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '100.112.19.160/28'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '100.112.17.7'
            '100.112.17.8'
            '100.112.17.9'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-care-cosmos-db'
        properties: {
          description: 'developers-to-care-cosmos-db (private-endpoints)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '100.112.19.160/28'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '100.112.17.12'
            '100.112.17.13'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-care-ai-search'
        properties: {
          description: 'developers-to-care-ai-search (private-endpoints)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '100.112.19.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '100.112.17.11'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-voice-ai-search'
        properties: {
          description: 'developers-to-voice-ai-search (private-endpoints)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '100.112.19.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '100.112.17.14'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-care-storage'
        properties: {
          description: 'developers-to-care-storage (private-endpoints)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '100.112.19.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '100.112.17.10'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-entra-any-identity-azure-net'
        properties: {
          description: 'jump-box-to-entra-any-identity-azure-net (approved-destinations) and 37 more'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '100.112.19.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-windows-update-windowsupdate-80'
        properties: {
          description: 'jump-box-to-windows-update-windowsupdate-80 (approved-destinations) and 10 more'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '100.112.19.160/28'
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
    name: 'nsg-care-prod-frc-private-endpoints'
    resourceGroup: 'rg-care-prod-frc'
    location: 'francecentral'
    securityRules: [
      {
        name: 'Allow-developers-to-care'
        properties: {
          description: 'developers-to-care (private-endpoints)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '100.112.19.160/28'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '100.112.17.4'
            '100.112.17.5'
            '100.112.17.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-voice'
        properties: {
          description: 'developers-to-voice (private-endpoints)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '100.112.19.160/28'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '100.112.17.7'
            '100.112.17.8'
            '100.112.17.9'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-care-cosmos-db'
        properties: {
          description: 'developers-to-care-cosmos-db (private-endpoints)'
          direction: 'Inbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '100.112.19.160/28'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '100.112.17.12'
            '100.112.17.13'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-care-ai-search'
        properties: {
          description: 'developers-to-care-ai-search (private-endpoints)'
          direction: 'Inbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '100.112.19.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '100.112.17.11'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-voice-ai-search'
        properties: {
          description: 'developers-to-voice-ai-search (private-endpoints)'
          direction: 'Inbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '100.112.19.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '100.112.17.14'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-care-storage'
        properties: {
          description: 'developers-to-care-storage (private-endpoints)'
          direction: 'Inbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '100.112.19.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '100.112.17.10'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-call-centres-to-gateway'
        properties: {
          description: 'call-centres-to-gateway (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.16.0.0/16'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgCareProdFrcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-care-prod-frc-apim-care-prod-frc-gateway-54a3a'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-care'
        properties: {
          description: 'api-management-to-care (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '100.112.19.64/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '100.112.17.4'
            '100.112.17.5'
            '100.112.17.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-voice'
        properties: {
          description: 'api-management-to-voice (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '100.112.19.64/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '100.112.17.7'
            '100.112.17.8'
            '100.112.17.9'
          ]
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
]
param routeTables = [
  {
    name: 'rt-care-prod-frc'
    resourceGroup: 'rg-care-prod-frc'
    location: 'francecentral'
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'default'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.240.0.4'
        }
      }
    ]
  }
]
param virtualNetworks = [
  {
    name: 'vnet-care-prod-frc'
    resourceGroup: 'rg-care-prod-frc'
    location: 'francecentral'
    addressPrefixes: [
      '100.112.16.0/22'
    ]
    dnsServers: []
    subnets: [
      {
        name: 'snet-apim'
        properties: {
          addressPrefix: '100.112.19.64/27'
          defaultOutboundAccess: false
          delegations: [
            {
              name: 'delegation'
              properties: {
                serviceName: 'Microsoft.Web/serverFarms'
              }
            }
          ]
          networkSecurityGroup: {
            id: '${rgCareProdFrcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-care-prod-frc-api-management'
          }
          routeTable: {
            id: '${rgCareProdFrcId}/providers/Microsoft.Network/routeTables/rt-care-prod-frc'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-build'
        properties: {
          addressPrefix: '100.112.19.176/28'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgCareProdFrcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-care-prod-frc-build-agents'
          }
          routeTable: {
            id: '${rgCareProdFrcId}/providers/Microsoft.Network/routeTables/rt-care-prod-frc'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-jump'
        properties: {
          addressPrefix: '100.112.19.160/28'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgCareProdFrcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-care-prod-frc-jump-box'
          }
          routeTable: {
            id: '${rgCareProdFrcId}/providers/Microsoft.Network/routeTables/rt-care-prod-frc'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '100.112.17.0/25'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgCareProdFrcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-care-prod-frc-private-endpoints'
          }
          routeTable: {
            id: '${rgCareProdFrcId}/providers/Microsoft.Network/routeTables/rt-care-prod-frc'
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
    name: 'peer-care-prod-frc-vnet-hub-frc'
    resourceGroup: 'rg-care-prod-frc'
    virtualNetworkName: 'vnet-care-prod-frc'
    remoteVirtualNetwork: {
      id: '${rgHubId}/providers/Microsoft.Network/virtualNetworks/vnet-hub-frc'
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: false
    useRemoteGateways: false
  }
]
param privateDnsZones = [
  {
    name: 'privatelink.azure-api.net'
    resourceGroup: 'rg-care-prod-frc'
  }
  {
    name: 'privatelink.blob.core.windows.net'
    resourceGroup: 'rg-care-prod-frc'
  }
  {
    name: 'privatelink.cognitiveservices.azure.com'
    resourceGroup: 'rg-care-prod-frc'
  }
  {
    name: 'privatelink.documents.azure.com'
    resourceGroup: 'rg-care-prod-frc'
  }
  {
    name: 'privatelink.openai.azure.com'
    resourceGroup: 'rg-care-prod-frc'
  }
  {
    name: 'privatelink.search.windows.net'
    resourceGroup: 'rg-care-prod-frc'
  }
  {
    name: 'privatelink.services.ai.azure.com'
    resourceGroup: 'rg-care-prod-frc'
  }
]
param zoneLinks = [
  {
    name: 'link-care-prod-frc-hub'
    resourceGroup: 'rg-care-prod-frc'
    zoneName: 'privatelink.azure-api.net'
    virtualNetwork: {
      id: '${rgHubId}/providers/Microsoft.Network/virtualNetworks/vnet-hub-frc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-care-prod-frc-hub'
    resourceGroup: 'rg-care-prod-frc'
    zoneName: 'privatelink.blob.core.windows.net'
    virtualNetwork: {
      id: '${rgHubId}/providers/Microsoft.Network/virtualNetworks/vnet-hub-frc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-care-prod-frc-hub'
    resourceGroup: 'rg-care-prod-frc'
    zoneName: 'privatelink.cognitiveservices.azure.com'
    virtualNetwork: {
      id: '${rgHubId}/providers/Microsoft.Network/virtualNetworks/vnet-hub-frc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-care-prod-frc-hub'
    resourceGroup: 'rg-care-prod-frc'
    zoneName: 'privatelink.documents.azure.com'
    virtualNetwork: {
      id: '${rgHubId}/providers/Microsoft.Network/virtualNetworks/vnet-hub-frc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-care-prod-frc-hub'
    resourceGroup: 'rg-care-prod-frc'
    zoneName: 'privatelink.openai.azure.com'
    virtualNetwork: {
      id: '${rgHubId}/providers/Microsoft.Network/virtualNetworks/vnet-hub-frc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-care-prod-frc-hub'
    resourceGroup: 'rg-care-prod-frc'
    zoneName: 'privatelink.search.windows.net'
    virtualNetwork: {
      id: '${rgHubId}/providers/Microsoft.Network/virtualNetworks/vnet-hub-frc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-care-prod-frc-hub'
    resourceGroup: 'rg-care-prod-frc'
    zoneName: 'privatelink.services.ai.azure.com'
    virtualNetwork: {
      id: '${rgHubId}/providers/Microsoft.Network/virtualNetworks/vnet-hub-frc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
]
param storageAccounts = [
  {
    name: 'stcareprodfrccare54a3a'
    resourceGroup: 'rg-care-prod-frc'
    location: 'francecentral'
    skuName: 'Standard_ZRS'
    hierarchicalNamespace: false
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
    }
    trustedResourceIds: []
    allowSharedKeyAccess: false
  }
  {
    name: 'stcareprodfrcflow54a3a'
    resourceGroup: 'rg-care-prod-frc'
    location: 'francecentral'
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
]
param searchServices = [
  {
    name: 'srch-care-prod-frc-care-54a3a'
    resourceGroup: 'rg-care-prod-frc'
    location: 'francecentral'
    skuName: 'standard'
    replicaCount: 3
    publicNetworkAccess: 'Disabled'
    disableLocalAuth: true
    bypass: 'None'
  }
  {
    name: 'srch-care-prod-frc-voice-54a3a'
    resourceGroup: 'rg-care-prod-frc'
    location: 'francecentral'
    skuName: 'standard'
    replicaCount: 3
    publicNetworkAccess: 'Disabled'
    disableLocalAuth: true
    bypass: 'AzureServices'
  }
]
param cosmosDbAccounts = [
  {
    name: 'cosno-care-prod-frc-care-54a3a'
    resourceGroup: 'rg-care-prod-frc'
    location: 'francecentral'
    publicNetworkAccess: 'Disabled'
    disableLocalAuth: true
    networkAclBypass: 'None'
    zoneRedundant: true
  }
]
param windowsJumpBoxes = [
  {
    name: 'vm-care-prod-frc-jump'
    resourceGroup: 'rg-care-prod-frc'
    location: 'francecentral'
    networkInterfaceName: 'nic-care-prod-frc-jump'
    subnet: {
      id: '${rgCareProdFrcId}/providers/Microsoft.Network/virtualNetworks/vnet-care-prod-frc/subnets/snet-jump'
    }
    computerName: 'vm-care-p-9e8c8'
  }
]
param flowLogs = [
  {
    name: 'fl-care-prod-frc'
    resourceGroup: 'NetworkWatcherRG'
    location: 'francecentral'
    networkWatcherName: 'NetworkWatcher_francecentral'
    virtualNetworkId: '${rgCareProdFrcId}/providers/Microsoft.Network/virtualNetworks/vnet-care-prod-frc'
    storageAccountId: '${rgCareProdFrcId}/providers/Microsoft.Storage/storageAccounts/stcareprodfrcflow54a3a'
    retentionInDays: 30
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-group'
    workspaceLocation: 'francecentral'
  }
]
param aiAccounts = [
  {
    name: 'ais-care-prod-frc-care-54a3a'
    resourceGroup: 'rg-care-prod-frc'
    location: 'francecentral'
    kind: 'AIServices'
    skuName: 'S0'
    customSubDomainName: 'ais-care-prod-frc-care-54a3a'
    projectManagement: true
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
      ipRules: []
      virtualNetworkRules: []
    }
    networkInjections: [
      {
        scenario: 'agent'
        subnetArmId: ''
        useMicrosoftManagedNetwork: true
      }
    ]
    disableLocalAuth: true
    restrictOutboundNetworkAccess: true
    allowedFqdnList: [
      'srch-care-prod-frc-care-54a3a.search.windows.net'
      'stcareprodfrccare54a3a.blob.core.windows.net'
    ]
  }
  {
    name: 'ais-care-prod-frc-voice-54a3a'
    resourceGroup: 'rg-care-prod-frc'
    location: 'francecentral'
    kind: 'AIServices'
    skuName: 'S0'
    customSubDomainName: 'ais-care-prod-frc-voice-54a3a'
    projectManagement: true
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
      ipRules: []
      virtualNetworkRules: []
    }
    disableLocalAuth: true
    restrictOutboundNetworkAccess: true
    allowedFqdnList: [
      'srch-care-prod-frc-voice-54a3a.search.windows.net'
    ]
  }
]
param foundryProjects = [
  {
    name: 'care'
    resourceGroup: 'rg-care-prod-frc'
    accountName: 'ais-care-prod-frc-care-54a3a'
    location: 'francecentral'
  }
  {
    name: 'care'
    resourceGroup: 'rg-care-prod-frc'
    accountName: 'ais-care-prod-frc-voice-54a3a'
    location: 'francecentral'
  }
]
param sharedPrivateLinks = [
  {
    name: 'link-ais-care-prod-frc-care-54a3a-cognitiveservices-account'
    resourceGroup: 'rg-care-prod-frc'
    searchServiceName: 'srch-care-prod-frc-care-54a3a'
    serviceId: '${rgCareProdFrcId}/providers/Microsoft.CognitiveServices/accounts/ais-care-prod-frc-care-54a3a'
    groupId: 'cognitiveservices_account'
  }
  {
    name: 'link-stcareprodfrccare54a3a-blob'
    resourceGroup: 'rg-care-prod-frc'
    searchServiceName: 'srch-care-prod-frc-care-54a3a'
    serviceId: '${rgCareProdFrcId}/providers/Microsoft.Storage/storageAccounts/stcareprodfrccare54a3a'
    groupId: 'blob'
  }
]
param foundryManagedNetworks = [
  {
    resourceGroup: 'rg-care-prod-frc'
    accountName: 'ais-care-prod-frc-care-54a3a'
    isolationMode: 'AllowOnlyApprovedOutbound'
    firewallSku: 'Standard'
  }
]
param apiManagementV2Services = [
  {
    name: 'apim-care-prod-frc-gateway-54a3a'
    resourceGroup: 'rg-care-prod-frc'
    location: 'francecentral'
    tier: 'StandardV2'
    virtualNetworkType: 'External'
    hostNames: []
    subnet: {
      id: '${rgCareProdFrcId}/providers/Microsoft.Network/virtualNetworks/vnet-care-prod-frc/subnets/snet-apim'
    }
    capacity: 3
    publicNetworkAccess: 'Disabled'
  }
]
param modelApis = [
  {
    resourceGroup: 'rg-care-prod-frc'
    serviceName: 'apim-care-prod-frc-gateway-54a3a'
    backends: [
      {
        name: 'care-frc'
        url: 'https://ais-care-prod-frc-care-54a3a.openai.azure.com/openai'
        priority: 1
      }
      {
        name: 'voice-frc'
        url: 'https://ais-care-prod-frc-voice-54a3a.openai.azure.com/openai'
        priority: 1
      }
    ]
    keyRequired: false
    tokenRequired: true
    tokensLimited: true
    cached: false
  }
]
param privateEndpoints = [
  {
    name: 'pep-care-prod-frc-care-account'
    resourceGroup: 'rg-care-prod-frc'
    stage: 5
    location: 'francecentral'
    subnet: {
      id: '${rgCareProdFrcId}/providers/Microsoft.Network/virtualNetworks/vnet-care-prod-frc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgCareProdFrcId}/providers/Microsoft.CognitiveServices/accounts/ais-care-prod-frc-care-54a3a'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-care-prod-frc-pep-care-account'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'account'
          memberName: 'default'
          privateIPAddress: '100.112.17.4'
        }
      }
      {
        name: 'secondary'
        properties: {
          groupId: 'account'
          memberName: 'secondary'
          privateIPAddress: '100.112.17.5'
        }
      }
      {
        name: 'third'
        properties: {
          groupId: 'account'
          memberName: 'third'
          privateIPAddress: '100.112.17.6'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgCareProdFrcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-care-prod-frc-care-account'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-cognitiveservices-azure-com'
        properties: {
          privateDnsZoneId: '${rgCareProdFrcId}/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'
        }
      }
      {
        name: 'privatelink-openai-azure-com'
        properties: {
          privateDnsZoneId: '${rgCareProdFrcId}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
        }
      }
      {
        name: 'privatelink-services-ai-azure-com'
        properties: {
          privateDnsZoneId: '${rgCareProdFrcId}/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-care-prod-frc-care-ai-search-searchservice'
    resourceGroup: 'rg-care-prod-frc'
    stage: 4
    location: 'francecentral'
    subnet: {
      id: '${rgCareProdFrcId}/providers/Microsoft.Network/virtualNetworks/vnet-care-prod-frc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgCareProdFrcId}/providers/Microsoft.Search/searchServices/srch-care-prod-frc-care-54a3a'
    groupIds: [
      'searchService'
    ]
    networkInterfaceName: 'nic-care-prod-frc-pep-care-ai-search-searchservice'
    ipConfigurations: [
      {
        name: 'searchService'
        properties: {
          groupId: 'searchService'
          memberName: 'searchService'
          privateIPAddress: '100.112.17.11'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgCareProdFrcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-care-prod-frc-care-ai-search'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-search-windows-net'
        properties: {
          privateDnsZoneId: '${rgCareProdFrcId}/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-care-prod-frc-care-cosmos-db-sql'
    resourceGroup: 'rg-care-prod-frc'
    stage: 4
    location: 'francecentral'
    subnet: {
      id: '${rgCareProdFrcId}/providers/Microsoft.Network/virtualNetworks/vnet-care-prod-frc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgCareProdFrcId}/providers/Microsoft.DocumentDB/databaseAccounts/cosno-care-prod-frc-care-54a3a'
    groupIds: [
      'Sql'
    ]
    networkInterfaceName: 'nic-care-prod-frc-pep-care-cosmos-db-sql'
    ipConfigurations: [
      {
        name: 'cosno-care-prod-frc-care-54a3a'
        properties: {
          groupId: 'Sql'
          memberName: 'cosno-care-prod-frc-care-54a3a'
          privateIPAddress: '100.112.17.12'
        }
      }
      {
        name: 'cosno-care-prod-frc-care-54a3a-francecentral'
        properties: {
          groupId: 'Sql'
          memberName: 'cosno-care-prod-frc-care-54a3a-francecentral'
          privateIPAddress: '100.112.17.13'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgCareProdFrcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-care-prod-frc-care-cosmos-db'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-documents-azure-com'
        properties: {
          privateDnsZoneId: '${rgCareProdFrcId}/providers/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-care-prod-frc-care-storage-blob'
    resourceGroup: 'rg-care-prod-frc'
    stage: 4
    location: 'francecentral'
    subnet: {
      id: '${rgCareProdFrcId}/providers/Microsoft.Network/virtualNetworks/vnet-care-prod-frc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgCareProdFrcId}/providers/Microsoft.Storage/storageAccounts/stcareprodfrccare54a3a'
    groupIds: [
      'blob'
    ]
    networkInterfaceName: 'nic-care-prod-frc-pep-care-storage-blob'
    ipConfigurations: [
      {
        name: 'blob'
        properties: {
          groupId: 'blob'
          memberName: 'blob'
          privateIPAddress: '100.112.17.10'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgCareProdFrcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-care-prod-frc-care-storage'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-blob-core-windows-net'
        properties: {
          privateDnsZoneId: '${rgCareProdFrcId}/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-care-prod-frc-gateway-francecentral-gateway'
    resourceGroup: 'rg-care-prod-frc'
    stage: 8
    location: 'francecentral'
    subnet: {
      id: '${rgCareProdFrcId}/providers/Microsoft.Network/virtualNetworks/vnet-care-prod-frc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgCareProdFrcId}/providers/Microsoft.ApiManagement/service/apim-care-prod-frc-gateway-54a3a'
    groupIds: [
      'Gateway'
    ]
    networkInterfaceName: 'nic-care-prod-frc-pep-gateway-francecentral-gateway'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgCareProdFrcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-care-prod-frc-apim-care-prod-frc-gateway-54a3a'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-azure-api-net'
        properties: {
          privateDnsZoneId: '${rgCareProdFrcId}/providers/Microsoft.Network/privateDnsZones/privatelink.azure-api.net'
        }
      }
    ]
  }
  {
    name: 'pep-care-prod-frc-voice-account'
    resourceGroup: 'rg-care-prod-frc'
    stage: 5
    location: 'francecentral'
    subnet: {
      id: '${rgCareProdFrcId}/providers/Microsoft.Network/virtualNetworks/vnet-care-prod-frc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgCareProdFrcId}/providers/Microsoft.CognitiveServices/accounts/ais-care-prod-frc-voice-54a3a'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-care-prod-frc-pep-voice-account'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'account'
          memberName: 'default'
          privateIPAddress: '100.112.17.7'
        }
      }
      {
        name: 'secondary'
        properties: {
          groupId: 'account'
          memberName: 'secondary'
          privateIPAddress: '100.112.17.8'
        }
      }
      {
        name: 'third'
        properties: {
          groupId: 'account'
          memberName: 'third'
          privateIPAddress: '100.112.17.9'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgCareProdFrcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-care-prod-frc-voice-account'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-cognitiveservices-azure-com'
        properties: {
          privateDnsZoneId: '${rgCareProdFrcId}/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'
        }
      }
      {
        name: 'privatelink-openai-azure-com'
        properties: {
          privateDnsZoneId: '${rgCareProdFrcId}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
        }
      }
      {
        name: 'privatelink-services-ai-azure-com'
        properties: {
          privateDnsZoneId: '${rgCareProdFrcId}/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-care-prod-frc-voice-ai-search-searchservice'
    resourceGroup: 'rg-care-prod-frc'
    stage: 4
    location: 'francecentral'
    subnet: {
      id: '${rgCareProdFrcId}/providers/Microsoft.Network/virtualNetworks/vnet-care-prod-frc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgCareProdFrcId}/providers/Microsoft.Search/searchServices/srch-care-prod-frc-voice-54a3a'
    groupIds: [
      'searchService'
    ]
    networkInterfaceName: 'nic-care-prod-frc-pep-voice-ai-search-searchservice'
    ipConfigurations: [
      {
        name: 'searchService'
        properties: {
          groupId: 'searchService'
          memberName: 'searchService'
          privateIPAddress: '100.112.17.14'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgCareProdFrcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-care-prod-frc-voice-ai-search'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-search-windows-net'
        properties: {
          privateDnsZoneId: '${rgCareProdFrcId}/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net'
        }
      }
    ]
  }
]
param roleAssignmentsAtCognitiveServicesAccounts = [
  {
    resourceGroup: 'rg-care-prod-frc'
    stage: 8
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgCareProdFrcId}/providers/Microsoft.ApiManagement/service/apim-care-prod-frc-gateway-54a3a'
    principalApiVersion: '2024-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cognitiveServicesOpenaiUser
    description: 'Cognitive Services OpenAI User: the gateway calls the models with its own identity'
    scopeNames: [
      'ais-care-prod-frc-care-54a3a'
    ]
  }
  {
    resourceGroup: 'rg-care-prod-frc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgCareProdFrcId}/providers/Microsoft.CognitiveServices/accounts/ais-care-prod-frc-care-54a3a'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (account-account)'
    scopeNames: [
      'ais-care-prod-frc-care-54a3a'
    ]
  }
  {
    resourceGroup: 'rg-care-prod-frc'
    stage: 8
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgCareProdFrcId}/providers/Microsoft.ApiManagement/service/apim-care-prod-frc-gateway-54a3a'
    principalApiVersion: '2024-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cognitiveServicesOpenaiUser
    description: 'Cognitive Services OpenAI User: the gateway calls the models with its own identity'
    scopeNames: [
      'ais-care-prod-frc-voice-54a3a'
    ]
  }
]
param roleAssignmentsAtComputeVirtualMachines = [
  {
    resourceGroup: 'rg-care-prod-frc'
    stage: 6
    principalType: 'Group'
    principalId: identityOperatorsGroup
    roleDefinitionId: roles.virtualMachineUserLogin
    description: 'Virtual Machine User Login: operators sign in on the jump box with their own account'
    scopeNames: [
      'vm-care-prod-frc-jump'
    ]
  }
]
param roleAssignmentsAtDocumentDbDatabaseAccounts = [
  {
    resourceGroup: 'rg-care-prod-frc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgCareProdFrcId}/providers/Microsoft.CognitiveServices/accounts/ais-care-prod-frc-care-54a3a/projects/care'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cosmosDbOperator
    description: 'Cosmos DB Operator: the capability host makes the database of its threads'
    scopeNames: [
      'cosno-care-prod-frc-care-54a3a'
    ]
  }
  {
    resourceGroup: 'rg-care-prod-frc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgCareProdFrcId}/providers/Microsoft.CognitiveServices/accounts/ais-care-prod-frc-care-54a3a'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (cosmos-db-sql)'
    scopeNames: [
      'cosno-care-prod-frc-care-54a3a'
    ]
  }
]
param roleAssignmentsAtSearchSearchServices = [
  {
    resourceGroup: 'rg-care-prod-frc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgCareProdFrcId}/providers/Microsoft.CognitiveServices/accounts/ais-care-prod-frc-care-54a3a/projects/care'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.searchServiceContributor
    description: 'Search Service Contributor: the capability host makes the indexes'
    scopeNames: [
      'srch-care-prod-frc-care-54a3a'
    ]
  }
  {
    resourceGroup: 'rg-care-prod-frc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgCareProdFrcId}/providers/Microsoft.CognitiveServices/accounts/ais-care-prod-frc-care-54a3a/projects/care'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.searchIndexDataContributor
    description: 'Search Index Data Contributor: agents read and write their vector indexes'
    scopeNames: [
      'srch-care-prod-frc-care-54a3a'
    ]
  }
  {
    resourceGroup: 'rg-care-prod-frc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgCareProdFrcId}/providers/Microsoft.CognitiveServices/accounts/ais-care-prod-frc-care-54a3a'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (ai-search-searchservice)'
    scopeNames: [
      'srch-care-prod-frc-care-54a3a'
    ]
  }
]
param roleAssignmentsAtStorageStorageAccounts = [
  {
    resourceGroup: 'rg-care-prod-frc'
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgCareProdFrcId}/providers/Microsoft.CognitiveServices/accounts/ais-care-prod-frc-care-54a3a/projects/care'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.storageBlobDataOwner
    description: 'Storage Blob Data Owner: agents own the containers of their project, and no others'
    scopeNames: [
      'stcareprodfrccare54a3a'
    ]
  }
  {
    resourceGroup: 'rg-care-prod-frc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgCareProdFrcId}/providers/Microsoft.CognitiveServices/accounts/ais-care-prod-frc-care-54a3a/projects/care'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.storageBlobDataContributor
    description: 'Storage Blob Data Contributor: the capability host checks the container before it starts'
    scopeNames: [
      'stcareprodfrccare54a3a'
    ]
  }
  {
    resourceGroup: 'rg-care-prod-frc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgCareProdFrcId}/providers/Microsoft.CognitiveServices/accounts/ais-care-prod-frc-care-54a3a'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (storage-blob)'
    scopeNames: [
      'stcareprodfrccare54a3a'
    ]
  }
]
param foundryOutboundRules = [
  {
    name: 'account-account'
    resourceGroup: 'rg-care-prod-frc'
    accountName: 'ais-care-prod-frc-care-54a3a'
    properties: {
      type: 'PrivateEndpoint'
      category: 'UserDefined'
      destination: {
        serviceResourceId: '${rgCareProdFrcId}/providers/Microsoft.CognitiveServices/accounts/ais-care-prod-frc-care-54a3a'
        subresourceTarget: 'account'
      }
    }
  }
  {
    name: 'ai-search-searchservice'
    resourceGroup: 'rg-care-prod-frc'
    accountName: 'ais-care-prod-frc-care-54a3a'
    properties: {
      type: 'PrivateEndpoint'
      category: 'UserDefined'
      destination: {
        serviceResourceId: '${rgCareProdFrcId}/providers/Microsoft.Search/searchServices/srch-care-prod-frc-care-54a3a'
        subresourceTarget: 'searchService'
      }
    }
  }
  {
    name: 'container-images-mcr-microsoft-com'
    resourceGroup: 'rg-care-prod-frc'
    accountName: 'ais-care-prod-frc-care-54a3a'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: 'mcr.microsoft.com'
    }
  }
  {
    name: 'cosmos-db-sql'
    resourceGroup: 'rg-care-prod-frc'
    accountName: 'ais-care-prod-frc-care-54a3a'
    properties: {
      type: 'PrivateEndpoint'
      category: 'UserDefined'
      destination: {
        serviceResourceId: '${rgCareProdFrcId}/providers/Microsoft.DocumentDB/databaseAccounts/cosno-care-prod-frc-care-54a3a'
        subresourceTarget: 'Sql'
      }
    }
  }
  {
    name: 'entra-any-identity-azure-net'
    resourceGroup: 'rg-care-prod-frc'
    accountName: 'ais-care-prod-frc-care-54a3a'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: '*.identity.azure.net'
    }
  }
  {
    name: 'entra-any-login-microsoft-com'
    resourceGroup: 'rg-care-prod-frc'
    accountName: 'ais-care-prod-frc-care-54a3a'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: '*.login.microsoft.com'
    }
  }
  {
    name: 'entra-any-login-microsoftonline-com'
    resourceGroup: 'rg-care-prod-frc'
    accountName: 'ais-care-prod-frc-care-54a3a'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: '*.login.microsoftonline.com'
    }
  }
  {
    name: 'entra-login-microsoftonline-com'
    resourceGroup: 'rg-care-prod-frc'
    accountName: 'ais-care-prod-frc-care-54a3a'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: 'login.microsoftonline.com'
    }
  }
  {
    name: 'storage-blob'
    resourceGroup: 'rg-care-prod-frc'
    accountName: 'ais-care-prod-frc-care-54a3a'
    properties: {
      type: 'PrivateEndpoint'
      category: 'UserDefined'
      destination: {
        serviceResourceId: '${rgCareProdFrcId}/providers/Microsoft.Storage/storageAccounts/stcareprodfrccare54a3a'
        subresourceTarget: 'blob'
      }
    }
  }
]
param foundryConnections = [
  {
    name: 'storage'
    resourceGroup: 'rg-care-prod-frc'
    location: 'francecentral'
    accountName: 'ais-care-prod-frc-care-54a3a'
    projectName: 'care'
    category: 'AzureStorageAccount'
    target: 'https://stcareprodfrccare54a3a.blob.core.windows.net/'
    storeId: '${rgCareProdFrcId}/providers/Microsoft.Storage/storageAccounts/stcareprodfrccare54a3a'
  }
  {
    name: 'threads'
    resourceGroup: 'rg-care-prod-frc'
    location: 'francecentral'
    accountName: 'ais-care-prod-frc-care-54a3a'
    projectName: 'care'
    category: 'CosmosDb'
    target: 'https://cosno-care-prod-frc-care-54a3a.documents.azure.com:443/'
    storeId: '${rgCareProdFrcId}/providers/Microsoft.DocumentDB/databaseAccounts/cosno-care-prod-frc-care-54a3a'
  }
  {
    name: 'vectors'
    resourceGroup: 'rg-care-prod-frc'
    location: 'francecentral'
    accountName: 'ais-care-prod-frc-care-54a3a'
    projectName: 'care'
    category: 'CognitiveSearch'
    target: 'https://srch-care-prod-frc-care-54a3a.search.windows.net/'
    storeId: '${rgCareProdFrcId}/providers/Microsoft.Search/searchServices/srch-care-prod-frc-care-54a3a'
  }
]
param capabilityHosts = [
  {
    name: 'agents'
    resourceGroup: 'rg-care-prod-frc'
    accountName: 'ais-care-prod-frc-care-54a3a'
    projectName: 'care'
    storageConnections: [
      'storage'
    ]
    threadStorageConnections: [
      'threads'
    ]
    vectorStoreConnections: [
      'vectors'
    ]
  }
]
param cosmosRoleAssignments = [
  {
    resourceGroup: 'rg-care-prod-frc'
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgCareProdFrcId}/providers/Microsoft.CognitiveServices/accounts/ais-care-prod-frc-care-54a3a/projects/care'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cosmosDbBuiltInDataContributor
    accountName: 'cosno-care-prod-frc-care-54a3a'
  }
]
param diagnosticSettingsAtApiManagementService = [
  {
    resourceGroup: 'rg-care-prod-frc'
    stage: 8
    name: 'to-log-analytics'
    targetNames: [
      'apim-care-prod-frc-gateway-54a3a'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-group'
    destinationType: 'Dedicated'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtCognitiveServicesAccounts = [
  {
    resourceGroup: 'rg-care-prod-frc'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'ais-care-prod-frc-care-54a3a'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-group'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-care-prod-frc'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'ais-care-prod-frc-voice-54a3a'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-group'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtDocumentDbDatabaseAccounts = [
  {
    resourceGroup: 'rg-care-prod-frc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'cosno-care-prod-frc-care-54a3a'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-group'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtSearchSearchServices = [
  {
    resourceGroup: 'rg-care-prod-frc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'srch-care-prod-frc-care-54a3a'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-group'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-care-prod-frc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'srch-care-prod-frc-voice-54a3a'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-group'
    categoryGroups: [
      'allLogs'
    ]
  }
]
