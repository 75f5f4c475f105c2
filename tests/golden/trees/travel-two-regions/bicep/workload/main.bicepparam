using 'main.bicep'

// Answers path: workload.subscription_id
var workloadSubscriptionId = readEnvironmentVariable('WORKLOAD_SUBSCRIPTION_ID')
// Answers path: identity.operators_group
var identityOperatorsGroup = readEnvironmentVariable('IDENTITY_OPERATORS_GROUP')
var rgBookingNonprodEusId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-booking-nonprod-eus'
var rgBookingNonprodWus3Id = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-booking-nonprod-wus3'
var subscription2Id = '00000000-0000-0000-0000-00000000c011'
var rgWanId = '/subscriptions/${subscription2Id}/resourceGroups/rg-wan'
var roles = {
  cognitiveServicesOpenaiUser: '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
  virtualMachineUserLogin: 'fb879df8-f326-4884-b1cf-06f3ad86be52'
}
var deploymentStage = int(readEnvironmentVariable('DEPLOYMENT_STAGE', '9'))

param stage = deploymentStage
param tags = {}
param resourceGroups = [
  {
    name: 'rg-booking-nonprod-eus'
    location: 'eastus'
  }
  {
    name: 'rg-booking-nonprod-wus3'
    location: 'westus3'
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
    name: 'asg-booking-nonprod-eus-apim-booking-nonprod-eus-gateway-f40ce'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
  }
  {
    name: 'asg-booking-nonprod-eus-apim-booking-nonprod-wus3-gateway-f40ce'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
  }
  {
    name: 'asg-booking-nonprod-eus-models-account'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
  }
  {
    name: 'asg-booking-nonprod-wus3-apim-booking-nonprod-eus-gateway-f40ce'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'westus3'
  }
  {
    name: 'asg-booking-nonprod-wus3-apim-booking-nonprod-wus3-gateway-f40ce'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'westus3'
  }
  {
    name: 'asg-booking-nonprod-wus3-models-account'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'westus3'
  }
]
param networkSecurityGroups = [
  {
    name: 'nsg-booking-nonprod-eus-api-management'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
    securityRules: [
      {
        name: 'Allow-api-management-eus-to-models-eus'
        properties: {
          description: 'api-management-eus-to-models-eus (generative-ai-gateway)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.26.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.26.6.4'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-eus-to-models-wus3'
        properties: {
          description: 'api-management-eus-to-models-wus3 (generative-ai-gateway)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.26.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.26.6.5'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-eus-to-entra-azureactivedirectory'
        properties: {
          description: 'api-management-eus-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.26.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-eus-to-monitor-azuremonitor'
        properties: {
          description: 'api-management-eus-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.26.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-eus-to-apim-storage-storage'
        properties: {
          description: 'api-management-eus-to-apim-storage-storage (approved-destinations)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.26.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Storage'
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
    name: 'nsg-booking-nonprod-eus-azure-bastion'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
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
        name: 'Allow-bastion-eus-to-jump-box-eus'
        properties: {
          description: 'bastion-eus-to-jump-box-eus (bastion)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.26.7.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.26.7.128/27'
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
    name: 'nsg-booking-nonprod-eus-dns-inbound'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
    securityRules: [
      {
        name: 'Allow-on-premises-dns-snet-dns-in-udp'
        properties: {
          description: 'on-premises-dns-snet-dns-in-udp (dns-resolution)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.0.0.0/12'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.26.7.192/28'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-on-premises-dns-snet-dns-in-tcp'
        properties: {
          description: 'on-premises-dns-snet-dns-in-tcp (dns-resolution)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.0.0.0/12'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.26.7.192/28'
          destinationPortRange: '53'
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
    name: 'nsg-booking-nonprod-eus-dns-outbound'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
    securityRules: [
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
    name: 'nsg-booking-nonprod-eus-jump-box'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
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
        name: 'Allow-bastion-eus-to-jump-box-eus'
        properties: {
          description: 'bastion-eus-to-jump-box-eus (bastion)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.26.7.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.26.7.128/27'
          destinationPortRange: '3389'
        }
      }
      {
        name: 'Allow-developers-eus-to-models-eus'
        properties: {
          description: 'developers-eus-to-models-eus (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.26.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.26.6.4'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-eus-to-entra-azureactivedirectory'
        properties: {
          description: 'jump-box-eus-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.26.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-eus-to-resource-manager-azureresourcemanager'
        properties: {
          description: 'jump-box-eus-to-resource-manager-azureresourcemanager (approved-destinations)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.26.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureResourceManager'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-eus-to-container-images-azurefrontdoor-firstparty'
        properties: {
          description: 'jump-box-eus-to-container-images-azurefrontdoor-firstparty (approved-destinations)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.26.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.FirstParty'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-eus-to-monitor-azuremonitor'
        properties: {
          description: 'jump-box-eus-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.26.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-eus-to-portal-pages-azurefrontdoor-frontend'
        properties: {
          description: 'jump-box-eus-to-portal-pages-azurefrontdoor-frontend (approved-destinations)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.26.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.Frontend'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-eus-to-portal-ai-management-cognitiveservicesmanagement'
        properties: {
          description: 'jump-box-eus-to-portal-ai-management-cognitiveservicesmanagement (approved-destinations)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.26.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'CognitiveServicesManagement'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-eus-to-portal-ai-management-cognitiveservicesfrontend'
        properties: {
          description: 'jump-box-eus-to-portal-ai-management-cognitiveservicesfrontend (approved-destinations)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.26.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'CognitiveServicesFrontend'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-eus-to-portal-foundry-ai-azure-com'
        properties: {
          description: 'jump-box-eus-to-portal-foundry-ai-azure-com (approved-destinations) and 12 more'
          direction: 'Outbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.26.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-eus-to-windows-update-windowsupdate-80'
        properties: {
          description: 'jump-box-eus-to-windows-update-windowsupdate-80 (approved-destinations) and 10 more'
          direction: 'Outbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.26.7.128/27'
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
    name: 'nsg-booking-nonprod-eus-private-endpoints'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
    securityRules: [
      {
        name: 'Allow-developers-eus-to-models-eus'
        properties: {
          description: 'developers-eus-to-models-eus (private-endpoints)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.26.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.26.6.4'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-agents-to-gateway'
        properties: {
          description: 'agents-to-gateway (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.4.0.0/16'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/applicationSecurityGroups/asg-booking-nonprod-eus-apim-booking-nonprod-eus-gateway-f40ce'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-eus-to-models-eus'
        properties: {
          description: 'api-management-eus-to-models-eus (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.26.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.26.6.4'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-eus-to-models-wus3'
        properties: {
          description: 'api-management-eus-to-models-wus3 (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.26.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.26.6.5'
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
    name: 'nsg-booking-nonprod-wus3-api-management'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'westus3'
    securityRules: [
      {
        name: 'Allow-api-management-wus3-to-models-eus'
        properties: {
          description: 'api-management-wus3-to-models-eus (generative-ai-gateway)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.27.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.27.6.4'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-wus3-to-models-wus3'
        properties: {
          description: 'api-management-wus3-to-models-wus3 (generative-ai-gateway)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.27.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.27.6.5'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-wus3-to-entra-azureactivedirectory'
        properties: {
          description: 'api-management-wus3-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.27.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-wus3-to-monitor-azuremonitor'
        properties: {
          description: 'api-management-wus3-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.27.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-wus3-to-apim-storage-storage'
        properties: {
          description: 'api-management-wus3-to-apim-storage-storage (approved-destinations)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.27.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Storage'
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
    name: 'nsg-booking-nonprod-wus3-azure-bastion'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'westus3'
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
        name: 'Allow-bastion-wus3-to-jump-box-wus3'
        properties: {
          description: 'bastion-wus3-to-jump-box-wus3 (bastion)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.27.7.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.27.7.128/27'
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
    name: 'nsg-booking-nonprod-wus3-dns-inbound'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'westus3'
    securityRules: [
      {
        name: 'Allow-on-premises-dns-snet-dns-in-udp-2'
        properties: {
          description: 'on-premises-dns-snet-dns-in-udp-2 (dns-resolution)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.0.0.0/12'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.27.7.192/28'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-on-premises-dns-snet-dns-in-tcp-2'
        properties: {
          description: 'on-premises-dns-snet-dns-in-tcp-2 (dns-resolution)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.0.0.0/12'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.27.7.192/28'
          destinationPortRange: '53'
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
    name: 'nsg-booking-nonprod-wus3-dns-outbound'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'westus3'
    securityRules: [
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
    name: 'nsg-booking-nonprod-wus3-jump-box'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'westus3'
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
        name: 'Allow-bastion-wus3-to-jump-box-wus3'
        properties: {
          description: 'bastion-wus3-to-jump-box-wus3 (bastion)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.27.7.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.27.7.128/27'
          destinationPortRange: '3389'
        }
      }
      {
        name: 'Allow-developers-wus3-to-models-wus3'
        properties: {
          description: 'developers-wus3-to-models-wus3 (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.27.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.27.6.5'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-wus3-to-entra-azureactivedirectory'
        properties: {
          description: 'jump-box-wus3-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.27.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-wus3-to-resource-manager-azureresourcemanager'
        properties: {
          description: 'jump-box-wus3-to-resource-manager-azureresourcemanager (approved-destinations)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.27.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureResourceManager'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-wus3-to-container-images-azurefrontdoor-firstparty'
        properties: {
          description: 'jump-box-wus3-to-container-images-azurefrontdoor-firstparty (approved-destinations)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.27.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.FirstParty'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-wus3-to-monitor-azuremonitor'
        properties: {
          description: 'jump-box-wus3-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.27.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-wus3-to-portal-pages-azurefrontdoor-frontend'
        properties: {
          description: 'jump-box-wus3-to-portal-pages-azurefrontdoor-frontend (approved-destinations)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.27.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.Frontend'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-wus3-to-portal-ai-management-cognitiveservicesmanagement'
        properties: {
          description: 'jump-box-wus3-to-portal-ai-management-cognitiveservicesmanagement (approved-destinations)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.27.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'CognitiveServicesManagement'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-wus3-to-portal-ai-management-cognitiveservicesfrontend'
        properties: {
          description: 'jump-box-wus3-to-portal-ai-management-cognitiveservicesfrontend (approved-destinations)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.27.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'CognitiveServicesFrontend'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-wus3-to-portal-foundry-ai-azure-com'
        properties: {
          description: 'jump-box-wus3-to-portal-foundry-ai-azure-com (approved-destinations) and 12 more'
          direction: 'Outbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.27.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-wus3-to-windows-update-windowsupdate-80'
        properties: {
          description: 'jump-box-wus3-to-windows-update-windowsupdate-80 (approved-destinations) and 10 more'
          direction: 'Outbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.27.7.128/27'
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
    name: 'nsg-booking-nonprod-wus3-private-endpoints'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'westus3'
    securityRules: [
      {
        name: 'Allow-developers-wus3-to-models-wus3'
        properties: {
          description: 'developers-wus3-to-models-wus3 (private-endpoints)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.27.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.27.6.5'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-agents-to-gateway'
        properties: {
          description: 'agents-to-gateway (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.4.0.0/16'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/applicationSecurityGroups/asg-booking-nonprod-wus3-apim-booking-nonprod-eus-gateway-f40ce'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-wus3-to-models-eus'
        properties: {
          description: 'api-management-wus3-to-models-eus (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.27.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.27.6.4'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-wus3-to-models-wus3'
        properties: {
          description: 'api-management-wus3-to-models-wus3 (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.27.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.27.6.5'
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
    name: 'rt-booking-nonprod-eus'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'default'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '172.26.6.132'
        }
      }
    ]
  }
  {
    name: 'rt-booking-nonprod-wus3'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'westus3'
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'default'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '172.27.6.132'
        }
      }
    ]
  }
]
param publicIpAddresses = [
  {
    name: 'pip-booking-nonprod-eus-bastion'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
    skuName: 'Standard'
    zones: []
    protectionMode: 'VirtualNetworkInherited'
  }
  {
    name: 'pip-booking-nonprod-eus-expressroute'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
    skuName: 'Standard'
    zones: []
    protectionMode: 'VirtualNetworkInherited'
  }
  {
    name: 'pip-booking-nonprod-eus-firewall'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
    skuName: 'Standard'
    zones: []
    protectionMode: 'VirtualNetworkInherited'
  }
  {
    name: 'pip-booking-nonprod-wus3-bastion'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'westus3'
    skuName: 'Standard'
    zones: []
    protectionMode: 'VirtualNetworkInherited'
  }
  {
    name: 'pip-booking-nonprod-wus3-expressroute'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'westus3'
    skuName: 'Standard'
    zones: []
    protectionMode: 'VirtualNetworkInherited'
  }
  {
    name: 'pip-booking-nonprod-wus3-firewall'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'westus3'
    skuName: 'Standard'
    zones: []
    protectionMode: 'VirtualNetworkInherited'
  }
]
param virtualNetworks = [
  {
    name: 'vnet-booking-nonprod-eus'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
    addressPrefixes: [
      '172.26.0.0/21'
    ]
    dnsServers: []
    subnets: [
      {
        name: 'AzureBastionSubnet'
        properties: {
          addressPrefix: '172.26.7.0/26'
          defaultOutboundAccess: true
          delegations: []
          networkSecurityGroup: {
            id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/networkSecurityGroups/nsg-booking-nonprod-eus-azure-bastion'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'AzureFirewallSubnet'
        properties: {
          addressPrefix: '172.26.6.128/26'
          defaultOutboundAccess: true
          delegations: []
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'GatewaySubnet'
        properties: {
          addressPrefix: '172.26.7.64/26'
          defaultOutboundAccess: true
          delegations: []
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-apim'
        properties: {
          addressPrefix: '172.26.4.0/24'
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
            id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/networkSecurityGroups/nsg-booking-nonprod-eus-api-management'
          }
          routeTable: {
            id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/routeTables/rt-booking-nonprod-eus'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-dns-in'
        properties: {
          addressPrefix: '172.26.7.192/28'
          defaultOutboundAccess: false
          delegations: [
            {
              name: 'delegation'
              properties: {
                serviceName: 'Microsoft.Network/dnsResolvers'
              }
            }
          ]
          networkSecurityGroup: {
            id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/networkSecurityGroups/nsg-booking-nonprod-eus-dns-inbound'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-dns-out'
        properties: {
          addressPrefix: '172.26.7.208/28'
          defaultOutboundAccess: false
          delegations: [
            {
              name: 'delegation'
              properties: {
                serviceName: 'Microsoft.Network/dnsResolvers'
              }
            }
          ]
          networkSecurityGroup: {
            id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/networkSecurityGroups/nsg-booking-nonprod-eus-dns-outbound'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-jump'
        properties: {
          addressPrefix: '172.26.7.128/27'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/networkSecurityGroups/nsg-booking-nonprod-eus-jump-box'
          }
          routeTable: {
            id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/routeTables/rt-booking-nonprod-eus'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '172.26.6.0/25'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/networkSecurityGroups/nsg-booking-nonprod-eus-private-endpoints'
          }
          routeTable: {
            id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/routeTables/rt-booking-nonprod-eus'
          }
          privateEndpointNetworkPolicies: 'Enabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
    ]
    privateEndpointPolicies: 'Disabled'
    encrypted: false
  }
  {
    name: 'vnet-booking-nonprod-wus3'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'westus3'
    addressPrefixes: [
      '172.27.0.0/21'
    ]
    dnsServers: []
    subnets: [
      {
        name: 'AzureBastionSubnet'
        properties: {
          addressPrefix: '172.27.7.0/26'
          defaultOutboundAccess: true
          delegations: []
          networkSecurityGroup: {
            id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/networkSecurityGroups/nsg-booking-nonprod-wus3-azure-bastion'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'AzureFirewallSubnet'
        properties: {
          addressPrefix: '172.27.6.128/26'
          defaultOutboundAccess: true
          delegations: []
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'GatewaySubnet'
        properties: {
          addressPrefix: '172.27.7.64/26'
          defaultOutboundAccess: true
          delegations: []
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-apim'
        properties: {
          addressPrefix: '172.27.4.0/24'
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
            id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/networkSecurityGroups/nsg-booking-nonprod-wus3-api-management'
          }
          routeTable: {
            id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/routeTables/rt-booking-nonprod-wus3'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-dns-in'
        properties: {
          addressPrefix: '172.27.7.192/28'
          defaultOutboundAccess: false
          delegations: [
            {
              name: 'delegation'
              properties: {
                serviceName: 'Microsoft.Network/dnsResolvers'
              }
            }
          ]
          networkSecurityGroup: {
            id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/networkSecurityGroups/nsg-booking-nonprod-wus3-dns-inbound'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-dns-out'
        properties: {
          addressPrefix: '172.27.7.208/28'
          defaultOutboundAccess: false
          delegations: [
            {
              name: 'delegation'
              properties: {
                serviceName: 'Microsoft.Network/dnsResolvers'
              }
            }
          ]
          networkSecurityGroup: {
            id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/networkSecurityGroups/nsg-booking-nonprod-wus3-dns-outbound'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-jump'
        properties: {
          addressPrefix: '172.27.7.128/27'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/networkSecurityGroups/nsg-booking-nonprod-wus3-jump-box'
          }
          routeTable: {
            id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/routeTables/rt-booking-nonprod-wus3'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '172.27.6.0/25'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/networkSecurityGroups/nsg-booking-nonprod-wus3-private-endpoints'
          }
          routeTable: {
            id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/routeTables/rt-booking-nonprod-wus3'
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
param firewallPolicies = [
  {
    name: 'afwp-booking-nonprod-eus'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
    tier: 'Standard'
    threatIntelMode: 'Deny'
    dnsProxy: true
    dnsServers: []
  }
  {
    name: 'afwp-booking-nonprod-wus3'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'westus3'
    tier: 'Standard'
    threatIntelMode: 'Deny'
    dnsProxy: true
    dnsServers: []
  }
]
param ruleCollectionGroups = [
  {
    name: 'api-management-dependencies'
    resourceGroup: 'rg-booking-nonprod-eus'
    firewallPolicyName: 'afwp-booking-nonprod-eus'
    priority: 1700
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'api-management-dependencies-network'
        priority: 1700
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'apim-storage-storage'
            description: 'Core dependency. (apim-storage-storage, approved-destinations)'
            sourceAddresses: [
              '172.26.4.0/24'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'Storage'
            ]
            destinationPorts: [
              '443'
            ]
          }
        ]
      }
    ]
  }
  {
    name: 'azure-monitor'
    resourceGroup: 'rg-booking-nonprod-eus'
    firewallPolicyName: 'afwp-booking-nonprod-eus'
    priority: 1300
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'azure-monitor-network'
        priority: 1300
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'monitor-azuremonitor'
            description: 'Logs, metrics and traces. (monitor-azuremonitor, approved-destinations)'
            sourceAddresses: [
              '172.26.4.0/24'
              '172.26.7.128/27'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'AzureMonitor'
            ]
            destinationPorts: [
              '443'
            ]
          }
        ]
      }
    ]
  }
  {
    name: 'azure-resource-manager'
    resourceGroup: 'rg-booking-nonprod-eus'
    firewallPolicyName: 'afwp-booking-nonprod-eus'
    priority: 1100
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'azure-resource-manager-network'
        priority: 1100
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'resource-manager-azureresourcemanager'
            description: 'Deployments and tools manage resources. (resource-manager-azureresourcemanager, approved-destinations)'
            sourceAddresses: [
              '172.26.7.128/27'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'AzureResourceManager'
            ]
            destinationPorts: [
              '443'
            ]
          }
        ]
      }
    ]
  }
  {
    name: 'certificate-revocation'
    resourceGroup: 'rg-booking-nonprod-eus'
    firewallPolicyName: 'afwp-booking-nonprod-eus'
    priority: 1600
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'certificate-revocation-application'
        priority: 1601
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-oneocsp-microsoft-com'
            description: 'Certificates are checked. (revocation-oneocsp-microsoft-com, approved-destinations)'
            sourceAddresses: [
              '172.26.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'oneocsp.microsoft.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-ocsp-digicert-com'
            description: 'Certificates are checked. (revocation-ocsp-digicert-com, approved-destinations)'
            sourceAddresses: [
              '172.26.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'ocsp.digicert.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-crl-microsoft-com'
            description: 'Certificates are checked. (revocation-crl-microsoft-com, approved-destinations)'
            sourceAddresses: [
              '172.26.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'crl.microsoft.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-crl2-microsoft-com'
            description: 'Certificates are checked. (revocation-crl2-microsoft-com, approved-destinations)'
            sourceAddresses: [
              '172.26.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'crl2.microsoft.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-crl3-microsoft-com'
            description: 'Certificates are checked. (revocation-crl3-microsoft-com, approved-destinations)'
            sourceAddresses: [
              '172.26.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'crl3.microsoft.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-crl-digicert-com'
            description: 'Certificates are checked. (revocation-crl-digicert-com, approved-destinations)'
            sourceAddresses: [
              '172.26.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'crl.digicert.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-crl3-digicert-com'
            description: 'Certificates are checked. (revocation-crl3-digicert-com, approved-destinations)'
            sourceAddresses: [
              '172.26.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'crl3.digicert.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-crl4-digicert-com'
            description: 'Certificates are checked. (revocation-crl4-digicert-com, approved-destinations)'
            sourceAddresses: [
              '172.26.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'crl4.digicert.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-ctldl-windowsupdate-com'
            description: 'Certificates are checked. (revocation-ctldl-windowsupdate-com, approved-destinations)'
            sourceAddresses: [
              '172.26.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'ctldl.windowsupdate.com'
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
  {
    name: 'container-platform'
    resourceGroup: 'rg-booking-nonprod-eus'
    firewallPolicyName: 'afwp-booking-nonprod-eus'
    priority: 1200
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'container-platform-network'
        priority: 1200
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'container-images-azurefrontdoor-firstparty'
            description: 'The container platform pulls its system images. (container-images-azurefrontdoor-firstparty, approved-destinations)'
            sourceAddresses: [
              '172.26.7.128/27'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'AzureFrontDoor.FirstParty'
            ]
            destinationPorts: [
              '443'
            ]
          }
        ]
      }
    ]
  }
  {
    name: 'microsoft-entra'
    resourceGroup: 'rg-booking-nonprod-eus'
    firewallPolicyName: 'afwp-booking-nonprod-eus'
    priority: 1000
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'microsoft-entra-network'
        priority: 1000
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'entra-azureactivedirectory'
            description: 'Identities get their tokens. (entra-azureactivedirectory, approved-destinations)'
            sourceAddresses: [
              '172.26.4.0/24'
              '172.26.7.128/27'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'AzureActiveDirectory'
            ]
            destinationPorts: [
              '443'
            ]
          }
        ]
      }
    ]
  }
  {
    name: 'portals'
    resourceGroup: 'rg-booking-nonprod-eus'
    firewallPolicyName: 'afwp-booking-nonprod-eus'
    priority: 1400
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'portals-network'
        priority: 1400
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'portal-pages-azurefrontdoor-frontend'
            description: 'Static pages of the portals. (portal-pages-azurefrontdoor-frontend, approved-destinations)'
            sourceAddresses: [
              '172.26.7.128/27'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'AzureFrontDoor.Frontend'
            ]
            destinationPorts: [
              '443'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'portal-ai-management-cognitiveservicesmanagement'
            description: 'AI portals read accounts and models. (portal-ai-management-cognitiveservicesmanagement, approved-destinations)'
            sourceAddresses: [
              '172.26.7.128/27'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'CognitiveServicesManagement'
            ]
            destinationPorts: [
              '443'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'portal-ai-management-cognitiveservicesfrontend'
            description: 'AI portals read accounts and models. (portal-ai-management-cognitiveservicesfrontend, approved-destinations)'
            sourceAddresses: [
              '172.26.7.128/27'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'CognitiveServicesFrontend'
            ]
            destinationPorts: [
              '443'
            ]
          }
        ]
      }
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'portals-application'
        priority: 1401
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'portal-foundry-ai-azure-com'
            description: 'Foundry portal. (portal-foundry-ai-azure-com, approved-destinations)'
            sourceAddresses: [
              '172.26.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'ai.azure.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'portal-machine-learning-ml-azure-com'
            description: 'Machine Learning studio. (portal-machine-learning-ml-azure-com, approved-destinations)'
            sourceAddresses: [
              '172.26.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'ml.azure.com'
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
  {
    name: 'windows-operations'
    resourceGroup: 'rg-booking-nonprod-eus'
    firewallPolicyName: 'afwp-booking-nonprod-eus'
    priority: 1500
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'windows-operations-application'
        priority: 1501
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'windows-update-windowsupdate'
            description: 'Updates of the jump box. (windows-update-windowsupdate, approved-destinations)'
            sourceAddresses: [
              '172.26.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            fqdnTags: [
              'WindowsUpdate'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'windows-diagnostics-windowsdiagnostics'
            description: 'Diagnostics of the jump box. (windows-diagnostics-windowsdiagnostics, approved-destinations)'
            sourceAddresses: [
              '172.26.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            fqdnTags: [
              'WindowsDiagnostics'
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
  {
    name: 'api-management-dependencies'
    resourceGroup: 'rg-booking-nonprod-wus3'
    firewallPolicyName: 'afwp-booking-nonprod-wus3'
    priority: 1700
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'api-management-dependencies-network'
        priority: 1700
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'apim-storage-storage'
            description: 'Core dependency. (apim-storage-storage, approved-destinations)'
            sourceAddresses: [
              '172.27.4.0/24'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'Storage'
            ]
            destinationPorts: [
              '443'
            ]
          }
        ]
      }
    ]
  }
  {
    name: 'azure-monitor'
    resourceGroup: 'rg-booking-nonprod-wus3'
    firewallPolicyName: 'afwp-booking-nonprod-wus3'
    priority: 1300
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'azure-monitor-network'
        priority: 1300
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'monitor-azuremonitor'
            description: 'Logs, metrics and traces. (monitor-azuremonitor, approved-destinations)'
            sourceAddresses: [
              '172.27.4.0/24'
              '172.27.7.128/27'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'AzureMonitor'
            ]
            destinationPorts: [
              '443'
            ]
          }
        ]
      }
    ]
  }
  {
    name: 'azure-resource-manager'
    resourceGroup: 'rg-booking-nonprod-wus3'
    firewallPolicyName: 'afwp-booking-nonprod-wus3'
    priority: 1100
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'azure-resource-manager-network'
        priority: 1100
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'resource-manager-azureresourcemanager'
            description: 'Deployments and tools manage resources. (resource-manager-azureresourcemanager, approved-destinations)'
            sourceAddresses: [
              '172.27.7.128/27'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'AzureResourceManager'
            ]
            destinationPorts: [
              '443'
            ]
          }
        ]
      }
    ]
  }
  {
    name: 'certificate-revocation'
    resourceGroup: 'rg-booking-nonprod-wus3'
    firewallPolicyName: 'afwp-booking-nonprod-wus3'
    priority: 1600
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'certificate-revocation-application'
        priority: 1601
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-oneocsp-microsoft-com'
            description: 'Certificates are checked. (revocation-oneocsp-microsoft-com, approved-destinations)'
            sourceAddresses: [
              '172.27.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'oneocsp.microsoft.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-ocsp-digicert-com'
            description: 'Certificates are checked. (revocation-ocsp-digicert-com, approved-destinations)'
            sourceAddresses: [
              '172.27.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'ocsp.digicert.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-crl-microsoft-com'
            description: 'Certificates are checked. (revocation-crl-microsoft-com, approved-destinations)'
            sourceAddresses: [
              '172.27.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'crl.microsoft.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-crl2-microsoft-com'
            description: 'Certificates are checked. (revocation-crl2-microsoft-com, approved-destinations)'
            sourceAddresses: [
              '172.27.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'crl2.microsoft.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-crl3-microsoft-com'
            description: 'Certificates are checked. (revocation-crl3-microsoft-com, approved-destinations)'
            sourceAddresses: [
              '172.27.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'crl3.microsoft.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-crl-digicert-com'
            description: 'Certificates are checked. (revocation-crl-digicert-com, approved-destinations)'
            sourceAddresses: [
              '172.27.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'crl.digicert.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-crl3-digicert-com'
            description: 'Certificates are checked. (revocation-crl3-digicert-com, approved-destinations)'
            sourceAddresses: [
              '172.27.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'crl3.digicert.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-crl4-digicert-com'
            description: 'Certificates are checked. (revocation-crl4-digicert-com, approved-destinations)'
            sourceAddresses: [
              '172.27.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'crl4.digicert.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-ctldl-windowsupdate-com'
            description: 'Certificates are checked. (revocation-ctldl-windowsupdate-com, approved-destinations)'
            sourceAddresses: [
              '172.27.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'ctldl.windowsupdate.com'
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
  {
    name: 'container-platform'
    resourceGroup: 'rg-booking-nonprod-wus3'
    firewallPolicyName: 'afwp-booking-nonprod-wus3'
    priority: 1200
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'container-platform-network'
        priority: 1200
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'container-images-azurefrontdoor-firstparty'
            description: 'The container platform pulls its system images. (container-images-azurefrontdoor-firstparty, approved-destinations)'
            sourceAddresses: [
              '172.27.7.128/27'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'AzureFrontDoor.FirstParty'
            ]
            destinationPorts: [
              '443'
            ]
          }
        ]
      }
    ]
  }
  {
    name: 'microsoft-entra'
    resourceGroup: 'rg-booking-nonprod-wus3'
    firewallPolicyName: 'afwp-booking-nonprod-wus3'
    priority: 1000
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'microsoft-entra-network'
        priority: 1000
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'entra-azureactivedirectory'
            description: 'Identities get their tokens. (entra-azureactivedirectory, approved-destinations)'
            sourceAddresses: [
              '172.27.4.0/24'
              '172.27.7.128/27'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'AzureActiveDirectory'
            ]
            destinationPorts: [
              '443'
            ]
          }
        ]
      }
    ]
  }
  {
    name: 'portals'
    resourceGroup: 'rg-booking-nonprod-wus3'
    firewallPolicyName: 'afwp-booking-nonprod-wus3'
    priority: 1400
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'portals-network'
        priority: 1400
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'portal-pages-azurefrontdoor-frontend'
            description: 'Static pages of the portals. (portal-pages-azurefrontdoor-frontend, approved-destinations)'
            sourceAddresses: [
              '172.27.7.128/27'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'AzureFrontDoor.Frontend'
            ]
            destinationPorts: [
              '443'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'portal-ai-management-cognitiveservicesmanagement'
            description: 'AI portals read accounts and models. (portal-ai-management-cognitiveservicesmanagement, approved-destinations)'
            sourceAddresses: [
              '172.27.7.128/27'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'CognitiveServicesManagement'
            ]
            destinationPorts: [
              '443'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'portal-ai-management-cognitiveservicesfrontend'
            description: 'AI portals read accounts and models. (portal-ai-management-cognitiveservicesfrontend, approved-destinations)'
            sourceAddresses: [
              '172.27.7.128/27'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'CognitiveServicesFrontend'
            ]
            destinationPorts: [
              '443'
            ]
          }
        ]
      }
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'portals-application'
        priority: 1401
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'portal-foundry-ai-azure-com'
            description: 'Foundry portal. (portal-foundry-ai-azure-com, approved-destinations)'
            sourceAddresses: [
              '172.27.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'ai.azure.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'portal-machine-learning-ml-azure-com'
            description: 'Machine Learning studio. (portal-machine-learning-ml-azure-com, approved-destinations)'
            sourceAddresses: [
              '172.27.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'ml.azure.com'
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
  {
    name: 'windows-operations'
    resourceGroup: 'rg-booking-nonprod-wus3'
    firewallPolicyName: 'afwp-booking-nonprod-wus3'
    priority: 1500
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'windows-operations-application'
        priority: 1501
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'windows-update-windowsupdate'
            description: 'Updates of the jump box. (windows-update-windowsupdate, approved-destinations)'
            sourceAddresses: [
              '172.27.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            fqdnTags: [
              'WindowsUpdate'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'windows-diagnostics-windowsdiagnostics'
            description: 'Diagnostics of the jump box. (windows-diagnostics-windowsdiagnostics, approved-destinations)'
            sourceAddresses: [
              '172.27.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            fqdnTags: [
              'WindowsDiagnostics'
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
]
param azureFirewalls = [
  {
    name: 'afw-booking-nonprod-eus'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
    tier: 'Standard'
    zones: []
    firewallPolicy: {
      id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/firewallPolicies/afwp-booking-nonprod-eus'
    }
    subnet: {
      id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-eus/subnets/AzureFirewallSubnet'
    }
    publicIpAddresses: [
      {
        id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/publicIPAddresses/pip-booking-nonprod-eus-firewall'
      }
    ]
  }
  {
    name: 'afw-booking-nonprod-wus3'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'westus3'
    tier: 'Standard'
    zones: []
    firewallPolicy: {
      id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/firewallPolicies/afwp-booking-nonprod-wus3'
    }
    subnet: {
      id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-wus3/subnets/AzureFirewallSubnet'
    }
    publicIpAddresses: [
      {
        id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/publicIPAddresses/pip-booking-nonprod-wus3-firewall'
      }
    ]
  }
]
param virtualNetworkGateways = [
  {
    name: 'ergw-booking-nonprod-eus'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
    gatewayType: 'ExpressRoute'
    skuName: 'ErGw1AZ'
    subnet: {
      id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-eus/subnets/GatewaySubnet'
    }
    publicIpAddresses: [
      {
        id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/publicIPAddresses/pip-booking-nonprod-eus-expressroute'
      }
    ]
    enableBgp: true
    activeActive: false
  }
  {
    name: 'ergw-booking-nonprod-wus3'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'westus3'
    gatewayType: 'ExpressRoute'
    skuName: 'ErGw1AZ'
    subnet: {
      id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-wus3/subnets/GatewaySubnet'
    }
    publicIpAddresses: [
      {
        id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/publicIPAddresses/pip-booking-nonprod-wus3-expressroute'
      }
    ]
    enableBgp: true
    activeActive: false
  }
]
param connections = [
  {
    name: 'con-booking-nonprod-eus-expressroute'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
    virtualNetworkGateway: {
      id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/virtualNetworkGateways/ergw-booking-nonprod-eus'
    }
    circuit: {
      id: '${rgWanId}/providers/Microsoft.Network/expressRouteCircuits/erc-travel'
    }
    remoteAddressPrefixes: [
      '10.0.0.0/12'
    ]
  }
  {
    name: 'con-booking-nonprod-wus3-expressroute'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'westus3'
    virtualNetworkGateway: {
      id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/virtualNetworkGateways/ergw-booking-nonprod-wus3'
    }
    circuit: {
      id: '${rgWanId}/providers/Microsoft.Network/expressRouteCircuits/erc-travel'
    }
    remoteAddressPrefixes: [
      '10.0.0.0/12'
    ]
  }
]
param bastionHosts = [
  {
    name: 'bas-booking-nonprod-eus'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
    skuName: 'Standard'
    zones: []
    subnet: {
      id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-eus/subnets/AzureBastionSubnet'
    }
    publicIpAddress: {
      id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/publicIPAddresses/pip-booking-nonprod-eus-bastion'
    }
    privateOnly: false
    recordsSessions: false
    tunneling: true
  }
  {
    name: 'bas-booking-nonprod-wus3'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'westus3'
    skuName: 'Standard'
    zones: []
    subnet: {
      id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-wus3/subnets/AzureBastionSubnet'
    }
    publicIpAddress: {
      id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/publicIPAddresses/pip-booking-nonprod-wus3-bastion'
    }
    privateOnly: false
    recordsSessions: false
    tunneling: true
  }
]
param dnsResolvers = [
  {
    name: 'dnspr-booking-nonprod-eus'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
    virtualNetwork: {
      id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-eus'
    }
    inboundEndpoints: [
      {
        name: 'in-booking-nonprod-eus'
        subnet: {
          id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-eus/subnets/snet-dns-in'
        }
        privateIpAddress: '172.26.7.196'
      }
    ]
    outboundEndpoints: [
      {
        name: 'out-booking-nonprod-eus'
        subnet: {
          id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-eus/subnets/snet-dns-out'
        }
      }
    ]
  }
  {
    name: 'dnspr-booking-nonprod-wus3'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'westus3'
    virtualNetwork: {
      id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-wus3'
    }
    inboundEndpoints: [
      {
        name: 'in-booking-nonprod-wus3'
        subnet: {
          id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-wus3/subnets/snet-dns-in'
        }
        privateIpAddress: '172.27.7.196'
      }
    ]
    outboundEndpoints: [
      {
        name: 'out-booking-nonprod-wus3'
        subnet: {
          id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-wus3/subnets/snet-dns-out'
        }
      }
    ]
  }
]
param privateDnsZones = [
  {
    name: 'privatelink.azure-api.net'
    resourceGroup: 'rg-booking-nonprod-eus'
  }
  {
    name: 'privatelink.openai.azure.com'
    resourceGroup: 'rg-booking-nonprod-eus'
  }
  {
    name: 'privatelink.azure-api.net'
    resourceGroup: 'rg-booking-nonprod-wus3'
  }
  {
    name: 'privatelink.openai.azure.com'
    resourceGroup: 'rg-booking-nonprod-wus3'
  }
]
param zoneLinks = [
  {
    name: 'link-booking-nonprod-eus'
    resourceGroup: 'rg-booking-nonprod-eus'
    zoneName: 'privatelink.azure-api.net'
    virtualNetwork: {
      id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-eus'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-booking-nonprod-eus'
    resourceGroup: 'rg-booking-nonprod-eus'
    zoneName: 'privatelink.openai.azure.com'
    virtualNetwork: {
      id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-eus'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-booking-nonprod-wus3'
    resourceGroup: 'rg-booking-nonprod-wus3'
    zoneName: 'privatelink.azure-api.net'
    virtualNetwork: {
      id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-wus3'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-booking-nonprod-wus3'
    resourceGroup: 'rg-booking-nonprod-wus3'
    zoneName: 'privatelink.openai.azure.com'
    virtualNetwork: {
      id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-wus3'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
]
param logAnalyticsWorkspaces = [
  {
    name: 'log-booking-nonprod-eus'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
    retentionInDays: 30
    publicNetworkAccessForIngestion: 'Enabled'
    publicNetworkAccessForQuery: 'Enabled'
    disableLocalAuth: true
  }
]
param storageAccounts = [
  {
    name: 'stbookingnonprodeus80c99'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
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
    name: 'stbookingnonprodwusd7345'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'westus3'
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
param windowsJumpBoxes = [
  {
    name: 'vm-booking-nonprod-eus-jump'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
    networkInterfaceName: 'nic-booking-nonprod-eus-jump'
    subnet: {
      id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-eus/subnets/snet-jump'
    }
    computerName: 'vm-bookin-05459'
  }
  {
    name: 'vm-booking-nonprod-wus3-jump'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'westus3'
    networkInterfaceName: 'nic-booking-nonprod-wus3-jump'
    subnet: {
      id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-wus3/subnets/snet-jump'
    }
    computerName: 'vm-bookin-7082c'
  }
]
param flowLogs = [
  {
    name: 'fl-booking-nonprod-eus'
    resourceGroup: 'NetworkWatcherRG'
    location: 'eastus'
    networkWatcherName: 'NetworkWatcher_eastus'
    virtualNetworkId: '${rgBookingNonprodEusId}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-eus'
    storageAccountId: '${rgBookingNonprodEusId}/providers/Microsoft.Storage/storageAccounts/stbookingnonprodeus80c99'
    retentionInDays: 30
    workspaceId: '${rgBookingNonprodEusId}/providers/Microsoft.OperationalInsights/workspaces/log-booking-nonprod-eus'
    workspaceLocation: 'eastus'
  }
  {
    name: 'fl-booking-nonprod-wus3'
    resourceGroup: 'NetworkWatcherRG'
    location: 'westus3'
    networkWatcherName: 'NetworkWatcher_westus3'
    virtualNetworkId: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-wus3'
    storageAccountId: '${rgBookingNonprodWus3Id}/providers/Microsoft.Storage/storageAccounts/stbookingnonprodwusd7345'
    retentionInDays: 30
    workspaceId: '${rgBookingNonprodEusId}/providers/Microsoft.OperationalInsights/workspaces/log-booking-nonprod-eus'
    workspaceLocation: 'eastus'
  }
]
param aiAccounts = [
  {
    name: 'oai-booking-nonprod-eus-models-f40ce'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
    kind: 'OpenAI'
    skuName: 'S0'
    customSubDomainName: 'oai-booking-nonprod-eus-models-f40ce'
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
      ipRules: []
      virtualNetworkRules: []
    }
    disableLocalAuth: true
    restrictOutboundNetworkAccess: true
    allowedFqdnList: []
  }
  {
    name: 'oai-booking-nonprod-wus3-models-f40ce'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'westus3'
    kind: 'OpenAI'
    skuName: 'S0'
    customSubDomainName: 'oai-booking-nonprod-wus3-models-f40ce'
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
      ipRules: []
      virtualNetworkRules: []
    }
    disableLocalAuth: true
    restrictOutboundNetworkAccess: true
    allowedFqdnList: []
  }
]
param frontDoorProfiles = [
  {
    name: 'afd-booking-nonprod-eus'
    resourceGroup: 'rg-booking-nonprod-eus'
    skuName: 'Premium_AzureFrontDoor'
  }
]
param apiManagementV2Services = [
  {
    name: 'apim-booking-nonprod-eus-gateway-f40ce'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
    tier: 'StandardV2'
    virtualNetworkType: 'External'
    hostNames: []
    subnet: {
      id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-eus/subnets/snet-apim'
    }
    capacity: 1
    publicNetworkAccess: 'Disabled'
  }
  {
    name: 'apim-booking-nonprod-wus3-gateway-f40ce'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'westus3'
    tier: 'StandardV2'
    virtualNetworkType: 'External'
    hostNames: []
    subnet: {
      id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-wus3/subnets/snet-apim'
    }
    capacity: 1
    publicNetworkAccess: 'Disabled'
  }
]
param modelApis = [
  {
    resourceGroup: 'rg-booking-nonprod-eus'
    serviceName: 'apim-booking-nonprod-eus-gateway-f40ce'
    backends: [
      {
        name: 'models-eus'
        url: 'https://oai-booking-nonprod-eus-models-f40ce.openai.azure.com/openai'
        priority: 1
      }
      {
        name: 'models-wus3'
        url: 'https://oai-booking-nonprod-wus3-models-f40ce.openai.azure.com/openai'
        priority: 2
      }
    ]
    keyRequired: false
    tokenRequired: true
    tokensLimited: true
    cached: false
  }
  {
    resourceGroup: 'rg-booking-nonprod-wus3'
    serviceName: 'apim-booking-nonprod-wus3-gateway-f40ce'
    backends: [
      {
        name: 'models-eus'
        url: 'https://oai-booking-nonprod-eus-models-f40ce.openai.azure.com/openai'
        priority: 2
      }
      {
        name: 'models-wus3'
        url: 'https://oai-booking-nonprod-wus3-models-f40ce.openai.azure.com/openai'
        priority: 1
      }
    ]
    keyRequired: false
    tokenRequired: true
    tokensLimited: true
    cached: false
  }
]
param frontDoorFirewallPolicies = [
  {
    name: 'fdfpbookingnonprodeus'
    resourceGroup: 'rg-booking-nonprod-eus'
    skuName: 'Premium_AzureFrontDoor'
    state: 'Enabled'
    mode: 'Prevention'
    requestBodyCheck: 'Enabled'
    managedRuleSets: [
      {
        ruleSetType: 'Microsoft_DefaultRuleSet'
        ruleSetVersion: '2.2'
        ruleSetAction: 'Block'
        ruleGroupOverrides: [
          {
            ruleGroupName: 'SQLI'
            exclusions: [
              {
                matchVariable: 'RequestArgNames'
                selectorMatchOperator: 'Contains'
                selector: 'content'
              }
            ]
          }
          {
            ruleGroupName: 'XSS'
            exclusions: [
              {
                matchVariable: 'RequestArgNames'
                selectorMatchOperator: 'Contains'
                selector: 'content'
              }
            ]
          }
          {
            ruleGroupName: 'RCE'
            exclusions: [
              {
                matchVariable: 'RequestArgNames'
                selectorMatchOperator: 'Contains'
                selector: 'content'
              }
            ]
          }
        ]
      }
      {
        ruleSetType: 'Microsoft_BotManagerRuleSet'
        ruleSetVersion: '1.1'
      }
    ]
    customRules: [
      {
        name: 'RateLimit'
        priority: 100
        enabledState: 'Enabled'
        ruleType: 'RateLimitRule'
        action: 'Block'
        matchConditions: [
          {
            matchVariable: 'SocketAddr'
            operator: 'IPMatch'
            negateCondition: true
            matchValue: [
              '192.0.2.0/24'
            ]
          }
        ]
        rateLimitDurationInMinutes: 1
        rateLimitThreshold: 1000
      }
    ]
  }
]
param frontDoors = [
  {
    resourceGroup: 'rg-booking-nonprod-eus'
    name: 'afd-booking-nonprod-eus'
    firewallPolicy: {
      id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/FrontDoorWebApplicationFirewallPolicies/fdfpbookingnonprodeus'
    }
    origins: [
      {
        name: 'gateway-eus'
        hostName: 'apim-booking-nonprod-eus-gateway-f40ce.azure-api.net'
        privateLink: {
          resource: {
            id: '${rgBookingNonprodEusId}/providers/Microsoft.ApiManagement/service/apim-booking-nonprod-eus-gateway-f40ce'
          }
          location: 'eastus'
          groupId: 'Gateway'
        }
        probePath: '/status-0123456789abcdef'
      }
      {
        name: 'gateway-wus3'
        hostName: 'apim-booking-nonprod-wus3-gateway-f40ce.azure-api.net'
        privateLink: {
          resource: {
            id: '${rgBookingNonprodWus3Id}/providers/Microsoft.ApiManagement/service/apim-booking-nonprod-wus3-gateway-f40ce'
          }
          location: 'westus3'
          groupId: 'Gateway'
        }
        probePath: '/status-0123456789abcdef'
      }
    ]
    customDomains: [
      {
        name: 'booking-travel-example'
        hostName: 'booking.travel.example'
        minimumTlsVersion: 'TLS12'
      }
    ]
  }
]
param privateEndpoints = [
  {
    name: 'pep-booking-nonprod-eus-gateway-eastus-gateway'
    resourceGroup: 'rg-booking-nonprod-eus'
    stage: 8
    location: 'eastus'
    subnet: {
      id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-eus/subnets/snet-private-endpoints'
    }
    serviceId: '${rgBookingNonprodEusId}/providers/Microsoft.ApiManagement/service/apim-booking-nonprod-eus-gateway-f40ce'
    groupIds: [
      'Gateway'
    ]
    networkInterfaceName: 'nic-booking-nonprod-eus-pep-gateway-eastus-gateway'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/applicationSecurityGroups/asg-booking-nonprod-eus-apim-booking-nonprod-eus-gateway-f40ce'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-azure-api-net'
        properties: {
          privateDnsZoneId: '${rgBookingNonprodEusId}/providers/Microsoft.Network/privateDnsZones/privatelink.azure-api.net'
        }
      }
    ]
  }
  {
    name: 'pep-booking-nonprod-eus-gateway-westus3-wus3-gateway'
    resourceGroup: 'rg-booking-nonprod-eus'
    stage: 8
    location: 'eastus'
    subnet: {
      id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-eus/subnets/snet-private-endpoints'
    }
    serviceId: '${rgBookingNonprodWus3Id}/providers/Microsoft.ApiManagement/service/apim-booking-nonprod-wus3-gateway-f40ce'
    groupIds: [
      'Gateway'
    ]
    networkInterfaceName: 'nic-booking-nonprod-eus-pep-gateway-westus3-wus3-gateway'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/applicationSecurityGroups/asg-booking-nonprod-eus-apim-booking-nonprod-wus3-gateway-f40ce'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-azure-api-net'
        properties: {
          privateDnsZoneId: '${rgBookingNonprodEusId}/providers/Microsoft.Network/privateDnsZones/privatelink.azure-api.net'
        }
      }
    ]
  }
  {
    name: 'pep-booking-nonprod-eus-models-account'
    resourceGroup: 'rg-booking-nonprod-eus'
    stage: 5
    location: 'eastus'
    subnet: {
      id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-eus/subnets/snet-private-endpoints'
    }
    serviceId: '${rgBookingNonprodEusId}/providers/Microsoft.CognitiveServices/accounts/oai-booking-nonprod-eus-models-f40ce'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-booking-nonprod-eus-pep-models-account'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'account'
          memberName: 'default'
          privateIPAddress: '172.26.6.4'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/applicationSecurityGroups/asg-booking-nonprod-eus-models-account'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-openai-azure-com'
        properties: {
          privateDnsZoneId: '${rgBookingNonprodEusId}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-booking-nonprod-eus-models-wus3-account'
    resourceGroup: 'rg-booking-nonprod-eus'
    stage: 5
    location: 'eastus'
    subnet: {
      id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-eus/subnets/snet-private-endpoints'
    }
    serviceId: '${rgBookingNonprodWus3Id}/providers/Microsoft.CognitiveServices/accounts/oai-booking-nonprod-wus3-models-f40ce'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-booking-nonprod-eus-pep-models-wus3-account'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'account'
          memberName: 'default'
          privateIPAddress: '172.26.6.5'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgBookingNonprodEusId}/providers/Microsoft.Network/applicationSecurityGroups/asg-booking-nonprod-eus-models-account'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-openai-azure-com'
        properties: {
          privateDnsZoneId: '${rgBookingNonprodEusId}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-booking-nonprod-wus3-gateway-eastus-eus-gateway'
    resourceGroup: 'rg-booking-nonprod-wus3'
    stage: 8
    location: 'westus3'
    subnet: {
      id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-wus3/subnets/snet-private-endpoints'
    }
    serviceId: '${rgBookingNonprodEusId}/providers/Microsoft.ApiManagement/service/apim-booking-nonprod-eus-gateway-f40ce'
    groupIds: [
      'Gateway'
    ]
    networkInterfaceName: 'nic-booking-nonprod-wus3-pep-gateway-eastus-eus-gateway'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/applicationSecurityGroups/asg-booking-nonprod-wus3-apim-booking-nonprod-eus-gateway-f40ce'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-azure-api-net'
        properties: {
          privateDnsZoneId: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/privateDnsZones/privatelink.azure-api.net'
        }
      }
    ]
  }
  {
    name: 'pep-booking-nonprod-wus3-gateway-westus3-gateway'
    resourceGroup: 'rg-booking-nonprod-wus3'
    stage: 8
    location: 'westus3'
    subnet: {
      id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-wus3/subnets/snet-private-endpoints'
    }
    serviceId: '${rgBookingNonprodWus3Id}/providers/Microsoft.ApiManagement/service/apim-booking-nonprod-wus3-gateway-f40ce'
    groupIds: [
      'Gateway'
    ]
    networkInterfaceName: 'nic-booking-nonprod-wus3-pep-gateway-westus3-gateway'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/applicationSecurityGroups/asg-booking-nonprod-wus3-apim-booking-nonprod-wus3-gateway-f40ce'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-azure-api-net'
        properties: {
          privateDnsZoneId: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/privateDnsZones/privatelink.azure-api.net'
        }
      }
    ]
  }
  {
    name: 'pep-booking-nonprod-wus3-models-account'
    resourceGroup: 'rg-booking-nonprod-wus3'
    stage: 5
    location: 'westus3'
    subnet: {
      id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-wus3/subnets/snet-private-endpoints'
    }
    serviceId: '${rgBookingNonprodWus3Id}/providers/Microsoft.CognitiveServices/accounts/oai-booking-nonprod-wus3-models-f40ce'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-booking-nonprod-wus3-pep-models-account'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'account'
          memberName: 'default'
          privateIPAddress: '172.27.6.5'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/applicationSecurityGroups/asg-booking-nonprod-wus3-models-account'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-openai-azure-com'
        properties: {
          privateDnsZoneId: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-booking-nonprod-wus3-models-eus-account'
    resourceGroup: 'rg-booking-nonprod-wus3'
    stage: 5
    location: 'westus3'
    subnet: {
      id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/virtualNetworks/vnet-booking-nonprod-wus3/subnets/snet-private-endpoints'
    }
    serviceId: '${rgBookingNonprodEusId}/providers/Microsoft.CognitiveServices/accounts/oai-booking-nonprod-eus-models-f40ce'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-booking-nonprod-wus3-pep-models-eus-account'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'account'
          memberName: 'default'
          privateIPAddress: '172.27.6.4'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/applicationSecurityGroups/asg-booking-nonprod-wus3-models-account'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-openai-azure-com'
        properties: {
          privateDnsZoneId: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
        }
      }
    ]
  }
]
param roleAssignmentsAtCognitiveServicesAccounts = [
  {
    resourceGroup: 'rg-booking-nonprod-eus'
    stage: 8
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgBookingNonprodEusId}/providers/Microsoft.ApiManagement/service/apim-booking-nonprod-eus-gateway-f40ce'
    principalApiVersion: '2024-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cognitiveServicesOpenaiUser
    description: 'Cognitive Services OpenAI User: the gateway calls the models with its own identity'
    scopeNames: [
      'oai-booking-nonprod-eus-models-f40ce'
    ]
  }
  {
    resourceGroup: 'rg-booking-nonprod-wus3'
    stage: 8
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgBookingNonprodEusId}/providers/Microsoft.ApiManagement/service/apim-booking-nonprod-eus-gateway-f40ce'
    principalApiVersion: '2024-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cognitiveServicesOpenaiUser
    description: 'Cognitive Services OpenAI User: the gateway calls the models with its own identity'
    scopeNames: [
      'oai-booking-nonprod-wus3-models-f40ce'
    ]
  }
]
param roleAssignmentsAtComputeVirtualMachines = [
  {
    resourceGroup: 'rg-booking-nonprod-eus'
    stage: 6
    principalType: 'Group'
    principalId: identityOperatorsGroup
    roleDefinitionId: roles.virtualMachineUserLogin
    description: 'Virtual Machine User Login: operators sign in on the jump box with their own account'
    scopeNames: [
      'vm-booking-nonprod-eus-jump'
    ]
  }
  {
    resourceGroup: 'rg-booking-nonprod-wus3'
    stage: 6
    principalType: 'Group'
    principalId: identityOperatorsGroup
    roleDefinitionId: roles.virtualMachineUserLogin
    description: 'Virtual Machine User Login: operators sign in on the jump box with their own account'
    scopeNames: [
      'vm-booking-nonprod-wus3-jump'
    ]
  }
]
param diagnosticSettingsAtApiManagementService = [
  {
    resourceGroup: 'rg-booking-nonprod-eus'
    stage: 8
    name: 'to-log-analytics'
    targetNames: [
      'apim-booking-nonprod-eus-gateway-f40ce'
    ]
    workspaceId: '${rgBookingNonprodEusId}/providers/Microsoft.OperationalInsights/workspaces/log-booking-nonprod-eus'
    destinationType: 'Dedicated'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-booking-nonprod-wus3'
    stage: 8
    name: 'to-log-analytics'
    targetNames: [
      'apim-booking-nonprod-wus3-gateway-f40ce'
    ]
    workspaceId: '${rgBookingNonprodEusId}/providers/Microsoft.OperationalInsights/workspaces/log-booking-nonprod-eus'
    destinationType: 'Dedicated'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtCdnProfiles = [
  {
    resourceGroup: 'rg-booking-nonprod-eus'
    stage: 8
    name: 'to-log-analytics'
    targetNames: [
      'afd-booking-nonprod-eus'
    ]
    workspaceId: '${rgBookingNonprodEusId}/providers/Microsoft.OperationalInsights/workspaces/log-booking-nonprod-eus'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtCognitiveServicesAccounts = [
  {
    resourceGroup: 'rg-booking-nonprod-eus'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'oai-booking-nonprod-eus-models-f40ce'
    ]
    workspaceId: '${rgBookingNonprodEusId}/providers/Microsoft.OperationalInsights/workspaces/log-booking-nonprod-eus'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-booking-nonprod-wus3'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'oai-booking-nonprod-wus3-models-f40ce'
    ]
    workspaceId: '${rgBookingNonprodEusId}/providers/Microsoft.OperationalInsights/workspaces/log-booking-nonprod-eus'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtNetworkAzureFirewalls = [
  {
    resourceGroup: 'rg-booking-nonprod-eus'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'afw-booking-nonprod-eus'
    ]
    workspaceId: '${rgBookingNonprodEusId}/providers/Microsoft.OperationalInsights/workspaces/log-booking-nonprod-eus'
    destinationType: 'Dedicated'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-booking-nonprod-wus3'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'afw-booking-nonprod-wus3'
    ]
    workspaceId: '${rgBookingNonprodEusId}/providers/Microsoft.OperationalInsights/workspaces/log-booking-nonprod-eus'
    destinationType: 'Dedicated'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtNetworkBastionHosts = [
  {
    resourceGroup: 'rg-booking-nonprod-eus'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'bas-booking-nonprod-eus'
    ]
    workspaceId: '${rgBookingNonprodEusId}/providers/Microsoft.OperationalInsights/workspaces/log-booking-nonprod-eus'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-booking-nonprod-wus3'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'bas-booking-nonprod-wus3'
    ]
    workspaceId: '${rgBookingNonprodEusId}/providers/Microsoft.OperationalInsights/workspaces/log-booking-nonprod-eus'
    categoryGroups: [
      'allLogs'
    ]
  }
]
