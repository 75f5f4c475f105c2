using 'main.bicep'

// Answers path: workload.subscription_id
var workloadSubscriptionId = readEnvironmentVariable('WORKLOAD_SUBSCRIPTION_ID')
// Answers path: identity.operators_group
var identityOperatorsGroup = readEnvironmentVariable('IDENTITY_OPERATORS_GROUP')
var rgClaimsProdSdcId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-claims-prod-sdc'
var roles = {
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
    name: 'rg-claims-prod-sdc'
    location: 'swedencentral'
  }
]
param jumpBoxSize = readEnvironmentVariable('JUMP_BOX_SIZE', 'Standard_D2s_v5')
param jumpBoxAdministrator = readEnvironmentVariable('JUMP_BOX_ADMINISTRATOR')
param jumpBoxPassword = readEnvironmentVariable('JUMP_BOX_PASSWORD')
param applicationSecurityGroups = [
  {
    name: 'asg-claims-prod-sdc-foundry-account'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
  }
  {
    name: 'asg-claims-prod-sdc-foundry-ai-search'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
  }
  {
    name: 'asg-claims-prod-sdc-foundry-cosmos-db'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
  }
  {
    name: 'asg-claims-prod-sdc-foundry-storage'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
  }
]
param networkSecurityGroups = [
  {
    name: 'nsg-claims-prod-sdc-azure-bastion'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
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
          sourceAddressPrefix: '192.168.18.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.19.160/28'
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
    name: 'nsg-claims-prod-sdc-build-agents'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
    securityRules: [
      {
        name: 'Allow-build-agents-to-entra-azureactivedirectory'
        properties: {
          description: 'build-agents-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.19.176/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-resource-manager-azureresourcemanager'
        properties: {
          description: 'build-agents-to-resource-manager-azureresourcemanager (approved-destinations)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.19.176/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureResourceManager'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-monitor-azuremonitor'
        properties: {
          description: 'build-agents-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.19.176/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
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
    name: 'nsg-claims-prod-sdc-foundry-agents'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
    securityRules: [
      {
        name: 'Allow-foundry-agents-to-foundry'
        properties: {
          description: 'foundry-agents-to-foundry (dependent-services)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.16.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-prod-sdc-foundry-account'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-foundry-ai-search'
        properties: {
          description: 'foundry-agents-to-foundry-ai-search (dependent-services)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.16.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-prod-sdc-foundry-ai-search'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-foundry-cosmos-db'
        properties: {
          description: 'foundry-agents-to-foundry-cosmos-db (dependent-services)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.16.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-prod-sdc-foundry-cosmos-db'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-foundry-storage'
        properties: {
          description: 'foundry-agents-to-foundry-storage (dependent-services)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.16.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-prod-sdc-foundry-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-entra-azureactivedirectory'
        properties: {
          description: 'foundry-agents-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.16.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-resource-manager-azureresourcemanager'
        properties: {
          description: 'foundry-agents-to-resource-manager-azureresourcemanager (approved-destinations)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.16.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureResourceManager'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-container-images-microsoftcontainerregistry'
        properties: {
          description: 'foundry-agents-to-container-images-microsoftcontainerregistry (approved-destinations)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.16.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'MicrosoftContainerRegistry'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-container-images-azurefrontdoor-firstparty'
        properties: {
          description: 'foundry-agents-to-container-images-azurefrontdoor-firstparty (approved-destinations)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.16.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.FirstParty'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-container-packages-packages-aks-azure-com'
        properties: {
          description: 'foundry-agents-to-container-packages-packages-aks-azure-com (approved-destinations) and 14 more'
          direction: 'Outbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.16.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-monitor-azuremonitor'
        properties: {
          description: 'foundry-agents-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.16.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-revocation-oneocsp-microsoft-com-80'
        properties: {
          description: 'foundry-agents-to-revocation-oneocsp-microsoft-com-80 (approved-destinations) and 8 more'
          direction: 'Outbound'
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.16.0/24'
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
    name: 'nsg-claims-prod-sdc-jump-box'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
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
          sourceAddressPrefix: '192.168.18.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.19.160/28'
          destinationPortRange: '3389'
        }
      }
      {
        name: 'Allow-developers-to-foundry'
        properties: {
          description: 'developers-to-foundry (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.19.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-prod-sdc-foundry-account'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-foundry-cosmos-db'
        properties: {
          description: 'developers-to-foundry-cosmos-db (private-endpoints)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.19.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-prod-sdc-foundry-cosmos-db'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-foundry-ai-search'
        properties: {
          description: 'developers-to-foundry-ai-search (private-endpoints)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.19.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-prod-sdc-foundry-ai-search'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-foundry-storage'
        properties: {
          description: 'developers-to-foundry-storage (private-endpoints)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.19.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-prod-sdc-foundry-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-entra-azureactivedirectory'
        properties: {
          description: 'jump-box-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.19.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-resource-manager-azureresourcemanager'
        properties: {
          description: 'jump-box-to-resource-manager-azureresourcemanager (approved-destinations)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.19.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureResourceManager'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-container-images-azurefrontdoor-firstparty'
        properties: {
          description: 'jump-box-to-container-images-azurefrontdoor-firstparty (approved-destinations)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.19.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.FirstParty'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-monitor-azuremonitor'
        properties: {
          description: 'jump-box-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.19.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-portal-pages-azurefrontdoor-frontend'
        properties: {
          description: 'jump-box-to-portal-pages-azurefrontdoor-frontend (approved-destinations)'
          direction: 'Outbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.19.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.Frontend'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-portal-ai-management-cognitiveservicesmanagement'
        properties: {
          description: 'jump-box-to-portal-ai-management-cognitiveservicesmanagement (approved-destinations)'
          direction: 'Outbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.19.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'CognitiveServicesManagement'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-portal-ai-management-cognitiveservicesfrontend'
        properties: {
          description: 'jump-box-to-portal-ai-management-cognitiveservicesfrontend (approved-destinations)'
          direction: 'Outbound'
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.19.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'CognitiveServicesFrontend'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-portal-foundry-ai-azure-com'
        properties: {
          description: 'jump-box-to-portal-foundry-ai-azure-com (approved-destinations) and 12 more'
          direction: 'Outbound'
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.19.160/28'
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
          priority: 1120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.19.160/28'
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
    name: 'nsg-claims-prod-sdc-private-endpoints'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
    securityRules: [
      {
        name: 'Allow-developers-to-foundry'
        properties: {
          description: 'developers-to-foundry (private-endpoints)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.19.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-prod-sdc-foundry-account'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-foundry-cosmos-db'
        properties: {
          description: 'developers-to-foundry-cosmos-db (private-endpoints)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.19.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-prod-sdc-foundry-cosmos-db'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-foundry-ai-search'
        properties: {
          description: 'developers-to-foundry-ai-search (private-endpoints)'
          direction: 'Inbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.19.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-prod-sdc-foundry-ai-search'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-foundry-storage'
        properties: {
          description: 'developers-to-foundry-storage (private-endpoints)'
          direction: 'Inbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.19.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-prod-sdc-foundry-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-foundry'
        properties: {
          description: 'foundry-agents-to-foundry (dependent-services)'
          direction: 'Inbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.16.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-prod-sdc-foundry-account'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-foundry-ai-search'
        properties: {
          description: 'foundry-agents-to-foundry-ai-search (dependent-services)'
          direction: 'Inbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.16.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-prod-sdc-foundry-ai-search'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-foundry-cosmos-db'
        properties: {
          description: 'foundry-agents-to-foundry-cosmos-db (dependent-services)'
          direction: 'Inbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.16.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-prod-sdc-foundry-cosmos-db'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-foundry-storage'
        properties: {
          description: 'foundry-agents-to-foundry-storage (dependent-services)'
          direction: 'Inbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.16.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-prod-sdc-foundry-storage'
            }
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
    name: 'rt-claims-prod-sdc'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'default'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '192.168.17.132'
        }
      }
    ]
  }
]
param publicIpAddresses = [
  {
    name: 'pip-claims-prod-sdc-bastion'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    protectionMode: 'Enabled'
  }
  {
    name: 'pip-claims-prod-sdc-firewall'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    protectionMode: 'Enabled'
  }
]
param virtualNetworks = [
  {
    name: 'vnet-claims-prod-sdc'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
    addressPrefixes: [
      '192.168.16.0/22'
    ]
    dnsServers: []
    subnets: [
      {
        name: 'AzureBastionSubnet'
        properties: {
          addressPrefix: '192.168.18.0/26'
          defaultOutboundAccess: true
          delegations: []
          networkSecurityGroup: {
            id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-claims-prod-sdc-azure-bastion'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'AzureFirewallSubnet'
        properties: {
          addressPrefix: '192.168.17.128/26'
          defaultOutboundAccess: true
          delegations: []
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-agents'
        properties: {
          addressPrefix: '192.168.16.0/24'
          defaultOutboundAccess: false
          delegations: [
            {
              name: 'delegation'
              properties: {
                serviceName: 'Microsoft.App/environments'
              }
            }
          ]
          networkSecurityGroup: {
            id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-claims-prod-sdc-foundry-agents'
          }
          routeTable: {
            id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/routeTables/rt-claims-prod-sdc'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-build'
        properties: {
          addressPrefix: '192.168.19.176/28'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-claims-prod-sdc-build-agents'
          }
          routeTable: {
            id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/routeTables/rt-claims-prod-sdc'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-jump'
        properties: {
          addressPrefix: '192.168.19.160/28'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-claims-prod-sdc-jump-box'
          }
          routeTable: {
            id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/routeTables/rt-claims-prod-sdc'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '192.168.17.0/25'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-claims-prod-sdc-private-endpoints'
          }
          routeTable: {
            id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/routeTables/rt-claims-prod-sdc'
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
    name: 'afwp-claims-prod-sdc'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
    tier: 'Standard'
    threatIntelMode: 'Deny'
    dnsProxy: true
    dnsServers: []
  }
]
param ruleCollectionGroups = [
  {
    name: 'azure-monitor'
    resourceGroup: 'rg-claims-prod-sdc'
    firewallPolicyName: 'afwp-claims-prod-sdc'
    priority: 1400
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'azure-monitor-network'
        priority: 1400
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'monitor-azuremonitor'
            description: 'Logs, metrics and traces. (monitor-azuremonitor, approved-destinations)'
            sourceAddresses: [
              '192.168.16.0/24'
              '192.168.19.160/28'
              '192.168.19.176/28'
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
    resourceGroup: 'rg-claims-prod-sdc'
    firewallPolicyName: 'afwp-claims-prod-sdc'
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
              '192.168.19.176/28'
              '192.168.19.160/28'
              '192.168.16.0/24'
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
    resourceGroup: 'rg-claims-prod-sdc'
    firewallPolicyName: 'afwp-claims-prod-sdc'
    priority: 1700
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'certificate-revocation-application'
        priority: 1701
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-oneocsp-microsoft-com'
            description: 'Certificates are checked. (revocation-oneocsp-microsoft-com, approved-destinations)'
            sourceAddresses: [
              '192.168.19.160/28'
              '192.168.16.0/24'
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
              '192.168.19.160/28'
              '192.168.16.0/24'
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
              '192.168.19.160/28'
              '192.168.16.0/24'
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
              '192.168.19.160/28'
              '192.168.16.0/24'
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
              '192.168.19.160/28'
              '192.168.16.0/24'
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
              '192.168.19.160/28'
              '192.168.16.0/24'
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
              '192.168.19.160/28'
              '192.168.16.0/24'
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
              '192.168.19.160/28'
              '192.168.16.0/24'
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
              '192.168.19.160/28'
              '192.168.16.0/24'
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
    resourceGroup: 'rg-claims-prod-sdc'
    firewallPolicyName: 'afwp-claims-prod-sdc'
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
            name: 'container-images-microsoftcontainerregistry'
            description: 'The container platform pulls its system images. (container-images-microsoftcontainerregistry, approved-destinations)'
            sourceAddresses: [
              '192.168.16.0/24'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'MicrosoftContainerRegistry'
            ]
            destinationPorts: [
              '443'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'container-images-azurefrontdoor-firstparty'
            description: 'The container platform pulls its system images. (container-images-azurefrontdoor-firstparty, approved-destinations)'
            sourceAddresses: [
              '192.168.16.0/24'
              '192.168.19.160/28'
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
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'container-platform-application'
        priority: 1201
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'container-packages-packages-aks-azure-com'
            description: 'The container platform pulls packages of its nodes. (container-packages-packages-aks-azure-com, approved-destinations)'
            sourceAddresses: [
              '192.168.16.0/24'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'packages.aks.azure.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'container-packages-acs-mirror-azureedge-net'
            description: 'The container platform pulls packages of its nodes. (container-packages-acs-mirror-azureedge-net, approved-destinations)'
            sourceAddresses: [
              '192.168.16.0/24'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'acs-mirror.azureedge.net'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'container-domains-any-azurecontainerapps-io'
            description: 'Apps of the environment answer under these names. (container-domains-any-azurecontainerapps-io, approved-destinations)'
            sourceAddresses: [
              '192.168.16.0/24'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.azurecontainerapps.io'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'container-domains-any-azurecontainerapps-dev'
            description: 'Apps of the environment answer under these names. (container-domains-any-azurecontainerapps-dev, approved-destinations)'
            sourceAddresses: [
              '192.168.16.0/24'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.azurecontainerapps.dev'
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
  {
    name: 'managed-identity-broker'
    resourceGroup: 'rg-claims-prod-sdc'
    firewallPolicyName: 'afwp-claims-prod-sdc'
    priority: 1300
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'managed-identity-broker-application'
        priority: 1301
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'identity-broker-events-any-servicebus-windows-net'
            description: 'Without it each token call of a managed identity fails. (identity-broker-events-any-servicebus-windows-net, approved-destinations)'
            sourceAddresses: [
              '192.168.16.0/24'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.servicebus.windows.net'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'identity-broker-control-control-swedencentral-identity-azure-net'
            description: 'Without it each token call of a managed identity fails. (identity-broker-control-control-swedencentral-identity-azure-net, approved-destinations)'
            sourceAddresses: [
              '192.168.16.0/24'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'control-swedencentral.identity.azure.net'
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
  {
    name: 'microsoft-entra'
    resourceGroup: 'rg-claims-prod-sdc'
    firewallPolicyName: 'afwp-claims-prod-sdc'
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
              '192.168.16.0/24'
              '192.168.19.160/28'
              '192.168.19.176/28'
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
    resourceGroup: 'rg-claims-prod-sdc'
    firewallPolicyName: 'afwp-claims-prod-sdc'
    priority: 1500
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'portals-network'
        priority: 1500
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'portal-pages-azurefrontdoor-frontend'
            description: 'Static pages of the portals. (portal-pages-azurefrontdoor-frontend, approved-destinations)'
            sourceAddresses: [
              '192.168.19.160/28'
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
              '192.168.19.160/28'
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
              '192.168.19.160/28'
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
        priority: 1501
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'portal-foundry-ai-azure-com'
            description: 'Foundry portal. (portal-foundry-ai-azure-com, approved-destinations)'
            sourceAddresses: [
              '192.168.19.160/28'
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
              '192.168.19.160/28'
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
    resourceGroup: 'rg-claims-prod-sdc'
    firewallPolicyName: 'afwp-claims-prod-sdc'
    priority: 1600
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'windows-operations-application'
        priority: 1601
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'windows-update-windowsupdate'
            description: 'Updates of the jump box. (windows-update-windowsupdate, approved-destinations)'
            sourceAddresses: [
              '192.168.19.160/28'
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
              '192.168.19.160/28'
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
    name: 'afw-claims-prod-sdc'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
    tier: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    firewallPolicy: {
      id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/firewallPolicies/afwp-claims-prod-sdc'
    }
    subnet: {
      id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-prod-sdc/subnets/AzureFirewallSubnet'
    }
    publicIpAddresses: [
      {
        id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/publicIPAddresses/pip-claims-prod-sdc-firewall'
      }
    ]
  }
]
param bastionHosts = [
  {
    name: 'bas-claims-prod-sdc'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    subnet: {
      id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-prod-sdc/subnets/AzureBastionSubnet'
    }
    publicIpAddress: {
      id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/publicIPAddresses/pip-claims-prod-sdc-bastion'
    }
    privateOnly: false
    recordsSessions: false
    tunneling: true
  }
]
param privateDnsZones = [
  {
    name: 'privatelink.blob.core.windows.net'
    resourceGroup: 'rg-claims-prod-sdc'
  }
  {
    name: 'privatelink.cognitiveservices.azure.com'
    resourceGroup: 'rg-claims-prod-sdc'
  }
  {
    name: 'privatelink.documents.azure.com'
    resourceGroup: 'rg-claims-prod-sdc'
  }
  {
    name: 'privatelink.openai.azure.com'
    resourceGroup: 'rg-claims-prod-sdc'
  }
  {
    name: 'privatelink.search.windows.net'
    resourceGroup: 'rg-claims-prod-sdc'
  }
  {
    name: 'privatelink.services.ai.azure.com'
    resourceGroup: 'rg-claims-prod-sdc'
  }
]
param zoneLinks = [
  {
    name: 'link-claims-prod-sdc'
    resourceGroup: 'rg-claims-prod-sdc'
    zoneName: 'privatelink.blob.core.windows.net'
    virtualNetwork: {
      id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-prod-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-claims-prod-sdc'
    resourceGroup: 'rg-claims-prod-sdc'
    zoneName: 'privatelink.cognitiveservices.azure.com'
    virtualNetwork: {
      id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-prod-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-claims-prod-sdc'
    resourceGroup: 'rg-claims-prod-sdc'
    zoneName: 'privatelink.documents.azure.com'
    virtualNetwork: {
      id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-prod-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-claims-prod-sdc'
    resourceGroup: 'rg-claims-prod-sdc'
    zoneName: 'privatelink.openai.azure.com'
    virtualNetwork: {
      id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-prod-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-claims-prod-sdc'
    resourceGroup: 'rg-claims-prod-sdc'
    zoneName: 'privatelink.search.windows.net'
    virtualNetwork: {
      id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-prod-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-claims-prod-sdc'
    resourceGroup: 'rg-claims-prod-sdc'
    zoneName: 'privatelink.services.ai.azure.com'
    virtualNetwork: {
      id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-prod-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
]
param logAnalyticsWorkspaces = [
  {
    name: 'log-claims-prod-sdc'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
    retentionInDays: 30
    publicNetworkAccessForIngestion: 'Enabled'
    publicNetworkAccessForQuery: 'Enabled'
    disableLocalAuth: true
  }
]
param storageAccounts = [
  {
    name: 'stclaimsprodsdcflowb5b45'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
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
    name: 'stclaimsprodsdcfoun10b69'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
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
]
param searchServices = [
  {
    name: 'srch-claims-prod-sdc-foundry-b5b45'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
    skuName: 'standard'
    replicaCount: 3
    publicNetworkAccess: 'Disabled'
    disableLocalAuth: true
    bypass: 'None'
  }
]
param cosmosDbAccounts = [
  {
    name: 'cosno-claims-prod-sdc-fou-16d77'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
    publicNetworkAccess: 'Disabled'
    disableLocalAuth: true
    networkAclBypass: 'None'
    zoneRedundant: true
  }
]
param windowsJumpBoxes = [
  {
    name: 'vm-claims-prod-sdc-jump'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
    networkInterfaceName: 'nic-claims-prod-sdc-jump'
    subnet: {
      id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-prod-sdc/subnets/snet-jump'
    }
    computerName: 'vm-claims-9d4c8'
  }
]
param flowLogs = [
  {
    name: 'fl-claims-prod-sdc'
    resourceGroup: 'NetworkWatcherRG'
    location: 'swedencentral'
    networkWatcherName: 'NetworkWatcher_swedencentral'
    virtualNetworkId: '${rgClaimsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-prod-sdc'
    storageAccountId: '${rgClaimsProdSdcId}/providers/Microsoft.Storage/storageAccounts/stclaimsprodsdcflowb5b45'
    retentionInDays: 30
    workspaceId: '${rgClaimsProdSdcId}/providers/Microsoft.OperationalInsights/workspaces/log-claims-prod-sdc'
    workspaceLocation: 'swedencentral'
  }
]
param aiAccounts = [
  {
    name: 'ais-claims-prod-sdc-foundry-b5b45'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
    kind: 'AIServices'
    skuName: 'S0'
    customSubDomainName: 'ais-claims-prod-sdc-foundry-b5b45'
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
        subnetArmId: '${rgClaimsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-prod-sdc/subnets/snet-agents'
        useMicrosoftManagedNetwork: false
      }
    ]
    disableLocalAuth: true
    restrictOutboundNetworkAccess: true
    allowedFqdnList: [
      'srch-claims-prod-sdc-foundry-b5b45.search.windows.net'
      'stclaimsprodsdcfoun10b69.blob.core.windows.net'
    ]
  }
]
param foundryProjects = [
  {
    name: 'claims'
    resourceGroup: 'rg-claims-prod-sdc'
    accountName: 'ais-claims-prod-sdc-foundry-b5b45'
    location: 'swedencentral'
  }
]
param sharedPrivateLinks = [
  {
    name: 'link-ais-claims-prod-sdc-foundry-b5b45-cognitiveservices-acc'
    resourceGroup: 'rg-claims-prod-sdc'
    searchServiceName: 'srch-claims-prod-sdc-foundry-b5b45'
    serviceId: '${rgClaimsProdSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-claims-prod-sdc-foundry-b5b45'
    groupId: 'cognitiveservices_account'
  }
  {
    name: 'link-stclaimsprodsdcfoun10b69-blob'
    resourceGroup: 'rg-claims-prod-sdc'
    searchServiceName: 'srch-claims-prod-sdc-foundry-b5b45'
    serviceId: '${rgClaimsProdSdcId}/providers/Microsoft.Storage/storageAccounts/stclaimsprodsdcfoun10b69'
    groupId: 'blob'
  }
]
param privateEndpoints = [
  {
    name: 'pep-claims-prod-sdc-foundry-account'
    resourceGroup: 'rg-claims-prod-sdc'
    stage: 5
    location: 'swedencentral'
    subnet: {
      id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-prod-sdc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgClaimsProdSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-claims-prod-sdc-foundry-b5b45'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-claims-prod-sdc-pep-foundry-account'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-prod-sdc-foundry-account'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-cognitiveservices-azure-com'
        properties: {
          privateDnsZoneId: '${rgClaimsProdSdcId}/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'
        }
      }
      {
        name: 'privatelink-openai-azure-com'
        properties: {
          privateDnsZoneId: '${rgClaimsProdSdcId}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
        }
      }
      {
        name: 'privatelink-services-ai-azure-com'
        properties: {
          privateDnsZoneId: '${rgClaimsProdSdcId}/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-claims-prod-sdc-foundry-ai-search-searchservice'
    resourceGroup: 'rg-claims-prod-sdc'
    stage: 4
    location: 'swedencentral'
    subnet: {
      id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-prod-sdc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgClaimsProdSdcId}/providers/Microsoft.Search/searchServices/srch-claims-prod-sdc-foundry-b5b45'
    groupIds: [
      'searchService'
    ]
    networkInterfaceName: 'nic-claims-prod-sdc-pep-foundry-ai-search-searchservice'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-prod-sdc-foundry-ai-search'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-search-windows-net'
        properties: {
          privateDnsZoneId: '${rgClaimsProdSdcId}/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-claims-prod-sdc-foundry-cosmos-db-sql'
    resourceGroup: 'rg-claims-prod-sdc'
    stage: 4
    location: 'swedencentral'
    subnet: {
      id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-prod-sdc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgClaimsProdSdcId}/providers/Microsoft.DocumentDB/databaseAccounts/cosno-claims-prod-sdc-fou-16d77'
    groupIds: [
      'Sql'
    ]
    networkInterfaceName: 'nic-claims-prod-sdc-pep-foundry-cosmos-db-sql'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-prod-sdc-foundry-cosmos-db'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-documents-azure-com'
        properties: {
          privateDnsZoneId: '${rgClaimsProdSdcId}/providers/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-claims-prod-sdc-foundry-storage-blob'
    resourceGroup: 'rg-claims-prod-sdc'
    stage: 4
    location: 'swedencentral'
    subnet: {
      id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-prod-sdc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgClaimsProdSdcId}/providers/Microsoft.Storage/storageAccounts/stclaimsprodsdcfoun10b69'
    groupIds: [
      'blob'
    ]
    networkInterfaceName: 'nic-claims-prod-sdc-pep-foundry-storage-blob'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgClaimsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-prod-sdc-foundry-storage'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-blob-core-windows-net'
        properties: {
          privateDnsZoneId: '${rgClaimsProdSdcId}/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'
        }
      }
    ]
  }
]
param roleAssignmentsAtComputeVirtualMachines = [
  {
    resourceGroup: 'rg-claims-prod-sdc'
    stage: 6
    principalType: 'Group'
    principalId: identityOperatorsGroup
    roleDefinitionId: roles.virtualMachineUserLogin
    description: 'Virtual Machine User Login: operators sign in on the jump box with their own account'
    scopeNames: [
      'vm-claims-prod-sdc-jump'
    ]
  }
]
param roleAssignmentsAtDocumentDbDatabaseAccounts = [
  {
    resourceGroup: 'rg-claims-prod-sdc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgClaimsProdSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-claims-prod-sdc-foundry-b5b45/projects/claims'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cosmosDbOperator
    description: 'Cosmos DB Operator: the capability host makes the database of its threads'
    scopeNames: [
      'cosno-claims-prod-sdc-fou-16d77'
    ]
  }
]
param roleAssignmentsAtSearchSearchServices = [
  {
    resourceGroup: 'rg-claims-prod-sdc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgClaimsProdSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-claims-prod-sdc-foundry-b5b45/projects/claims'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.searchServiceContributor
    description: 'Search Service Contributor: the capability host makes the indexes'
    scopeNames: [
      'srch-claims-prod-sdc-foundry-b5b45'
    ]
  }
  {
    resourceGroup: 'rg-claims-prod-sdc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgClaimsProdSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-claims-prod-sdc-foundry-b5b45/projects/claims'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.searchIndexDataContributor
    description: 'Search Index Data Contributor: agents read and write their vector indexes'
    scopeNames: [
      'srch-claims-prod-sdc-foundry-b5b45'
    ]
  }
]
param roleAssignmentsAtStorageStorageAccounts = [
  {
    resourceGroup: 'rg-claims-prod-sdc'
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgClaimsProdSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-claims-prod-sdc-foundry-b5b45/projects/claims'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.storageBlobDataOwner
    description: 'Storage Blob Data Owner: agents own the containers of their project, and no others'
    scopeNames: [
      'stclaimsprodsdcfoun10b69'
    ]
  }
  {
    resourceGroup: 'rg-claims-prod-sdc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgClaimsProdSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-claims-prod-sdc-foundry-b5b45/projects/claims'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.storageBlobDataContributor
    description: 'Storage Blob Data Contributor: the capability host checks the container before it starts'
    scopeNames: [
      'stclaimsprodsdcfoun10b69'
    ]
  }
]
param foundryConnections = [
  {
    name: 'storage'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
    accountName: 'ais-claims-prod-sdc-foundry-b5b45'
    projectName: 'claims'
    category: 'AzureStorageAccount'
    target: 'https://stclaimsprodsdcfoun10b69.blob.core.windows.net/'
    storeId: '${rgClaimsProdSdcId}/providers/Microsoft.Storage/storageAccounts/stclaimsprodsdcfoun10b69'
  }
  {
    name: 'threads'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
    accountName: 'ais-claims-prod-sdc-foundry-b5b45'
    projectName: 'claims'
    category: 'CosmosDb'
    target: 'https://cosno-claims-prod-sdc-fou-16d77.documents.azure.com:443/'
    storeId: '${rgClaimsProdSdcId}/providers/Microsoft.DocumentDB/databaseAccounts/cosno-claims-prod-sdc-fou-16d77'
  }
  {
    name: 'vectors'
    resourceGroup: 'rg-claims-prod-sdc'
    location: 'swedencentral'
    accountName: 'ais-claims-prod-sdc-foundry-b5b45'
    projectName: 'claims'
    category: 'CognitiveSearch'
    target: 'https://srch-claims-prod-sdc-foundry-b5b45.search.windows.net/'
    storeId: '${rgClaimsProdSdcId}/providers/Microsoft.Search/searchServices/srch-claims-prod-sdc-foundry-b5b45'
  }
]
param capabilityHosts = [
  {
    name: 'agents'
    resourceGroup: 'rg-claims-prod-sdc'
    accountName: 'ais-claims-prod-sdc-foundry-b5b45'
    projectName: 'claims'
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
    resourceGroup: 'rg-claims-prod-sdc'
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgClaimsProdSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-claims-prod-sdc-foundry-b5b45/projects/claims'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cosmosDbBuiltInDataContributor
    accountName: 'cosno-claims-prod-sdc-fou-16d77'
  }
]
param diagnosticSettingsAtCognitiveServicesAccounts = [
  {
    resourceGroup: 'rg-claims-prod-sdc'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'ais-claims-prod-sdc-foundry-b5b45'
    ]
    workspaceId: '${rgClaimsProdSdcId}/providers/Microsoft.OperationalInsights/workspaces/log-claims-prod-sdc'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtDocumentDbDatabaseAccounts = [
  {
    resourceGroup: 'rg-claims-prod-sdc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'cosno-claims-prod-sdc-fou-16d77'
    ]
    workspaceId: '${rgClaimsProdSdcId}/providers/Microsoft.OperationalInsights/workspaces/log-claims-prod-sdc'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtNetworkAzureFirewalls = [
  {
    resourceGroup: 'rg-claims-prod-sdc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'afw-claims-prod-sdc'
    ]
    workspaceId: '${rgClaimsProdSdcId}/providers/Microsoft.OperationalInsights/workspaces/log-claims-prod-sdc'
    destinationType: 'Dedicated'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtNetworkBastionHosts = [
  {
    resourceGroup: 'rg-claims-prod-sdc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'bas-claims-prod-sdc'
    ]
    workspaceId: '${rgClaimsProdSdcId}/providers/Microsoft.OperationalInsights/workspaces/log-claims-prod-sdc'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtSearchSearchServices = [
  {
    resourceGroup: 'rg-claims-prod-sdc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'srch-claims-prod-sdc-foundry-b5b45'
    ]
    workspaceId: '${rgClaimsProdSdcId}/providers/Microsoft.OperationalInsights/workspaces/log-claims-prod-sdc'
    categoryGroups: [
      'allLogs'
    ]
  }
]
