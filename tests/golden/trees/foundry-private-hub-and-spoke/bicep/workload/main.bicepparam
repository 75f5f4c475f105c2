using 'main.bicep'

// Object id of the identity that deploys these templates
var deploymentObjectId = readEnvironmentVariable('DEPLOYMENT_OBJECT_ID')
var workloadSubscriptionId = '00000000-0000-0000-0000-000000000001'
var rgClaimsAgentsProdSdcId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-claims-agents-prod-sdc'
var subscription2Id = '00000000-0000-0000-0000-000000000002'
var rgConnectivitySdcId = '/subscriptions/${subscription2Id}/resourceGroups/rg-connectivity-sdc'
var subscription3Id = '00000000-0000-0000-0000-000000000003'
var rgManagementId = '/subscriptions/${subscription3Id}/resourceGroups/rg-management'
var rgPrivateDnsId = '/subscriptions/${subscription2Id}/resourceGroups/rg-private-dns'
var roles = {
  cosmosDbBuiltInDataContributor: '00000000-0000-0000-0000-000000000002'
  cosmosDbOperator: '230815da-be43-4aae-9cb4-875f7bd000aa'
  privateDnsZoneContributor: 'b12aa53e-6015-4669-85d0-8515ebb3ae7f'
  searchIndexDataContributor: '8ebe5a00-799e-43f5-93ac-243d3dce84a7'
  searchServiceContributor: '7ca78c08-252a-4471-8644-bb5ff32d4ba0'
  storageBlobDataContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
  storageBlobDataOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  storageQueueDataContributor: '974c5e8b-45b9-4653-ba55-5f855dd0fb88'
  virtualMachineUserLogin: 'fb879df8-f326-4884-b1cf-06f3ad86be52'
}
var deploymentStage = int(readEnvironmentVariable('DEPLOYMENT_STAGE', '9'))

param stage = deploymentStage
param tags = {}
param resourceGroups = [
  {
    name: 'rg-claims-agents-prod-sdc'
    location: 'swedencentral'
  }
]
param jumpBoxSize = readEnvironmentVariable('JUMP_BOX_SIZE', 'Standard_D2s_v5')
param jumpBoxAdministrator = readEnvironmentVariable('JUMP_BOX_ADMINISTRATOR')
param jumpBoxPassword = readEnvironmentVariable('JUMP_BOX_PASSWORD')
param applicationSecurityGroups = [
  {
    name: 'asg-claims-agents-prod-sdc-claims-account'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    location: 'swedencentral'
  }
  {
    name: 'asg-claims-agents-prod-sdc-claims-ai-search'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    location: 'swedencentral'
  }
  {
    name: 'asg-claims-agents-prod-sdc-claims-cosmos-db'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    location: 'swedencentral'
  }
  {
    name: 'asg-claims-agents-prod-sdc-claims-storage'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    location: 'swedencentral'
  }
]
param networkSecurityGroups = [
  {
    name: 'nsg-claims-agents-prod-sdc-build-agents'
    resourceGroup: 'rg-claims-agents-prod-sdc'
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
          sourceAddressPrefix: '172.20.19.176/28'
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
          sourceAddressPrefix: '172.20.19.176/28'
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
          sourceAddressPrefix: '172.20.19.176/28'
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
    name: 'nsg-claims-agents-prod-sdc-foundry-agents'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    location: 'swedencentral'
    securityRules: [
      {
        name: 'Allow-claims-agents-to-claims'
        properties: {
          description: 'claims-agents-to-claims (dependent-services)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.16.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-account'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-claims-agents-to-claims-ai-search'
        properties: {
          description: 'claims-agents-to-claims-ai-search (dependent-services)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.16.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-ai-search'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-claims-agents-to-claims-cosmos-db'
        properties: {
          description: 'claims-agents-to-claims-cosmos-db (dependent-services)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.16.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-cosmos-db'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-claims-agents-to-claims-storage-blob'
        properties: {
          description: 'claims-agents-to-claims-storage-blob (dependent-services) and 1 more'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.16.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-claims-agents-to-claims-storage-file'
        properties: {
          description: 'claims-agents-to-claims-storage-file (dependent-services)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.16.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-storage'
            }
          ]
          destinationPortRange: '445'
        }
      }
      {
        name: 'Allow-foundry-agents-to-entra-azureactivedirectory'
        properties: {
          description: 'foundry-agents-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.16.0/24'
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
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.16.0/24'
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
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.16.0/24'
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
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.16.0/24'
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
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.16.0/24'
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
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.16.0/24'
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
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.16.0/24'
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
    name: 'nsg-claims-agents-prod-sdc-jump-box'
    resourceGroup: 'rg-claims-agents-prod-sdc'
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
          sourceAddressPrefix: '10.100.1.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.19.160/28'
          destinationPortRange: '3389'
        }
      }
      {
        name: 'Allow-developers-to-claims'
        properties: {
          description: 'developers-to-claims (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.19.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-account'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-claims-cosmos-db'
        properties: {
          description: 'developers-to-claims-cosmos-db (private-endpoints)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.19.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-cosmos-db'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-claims-ai-search'
        properties: {
          description: 'developers-to-claims-ai-search (private-endpoints)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.19.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-ai-search'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-claims-storage-blob'
        properties: {
          description: 'developers-to-claims-storage-blob (private-endpoints) and 1 more'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.19.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-claims-storage-file'
        properties: {
          description: 'developers-to-claims-storage-file (private-endpoints)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.19.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-storage'
            }
          ]
          destinationPortRange: '445'
        }
      }
      {
        name: 'Allow-jump-box-to-entra-azureactivedirectory'
        properties: {
          description: 'jump-box-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.19.160/28'
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
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.19.160/28'
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
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.19.160/28'
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
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.19.160/28'
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
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.19.160/28'
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
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.19.160/28'
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
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.19.160/28'
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
          priority: 1120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.19.160/28'
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
          priority: 1130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.19.160/28'
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
    name: 'nsg-claims-agents-prod-sdc-private-endpoints'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    location: 'swedencentral'
    securityRules: [
      {
        name: 'Allow-developers-to-claims'
        properties: {
          description: 'developers-to-claims (private-endpoints)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.19.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-account'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-claims-cosmos-db'
        properties: {
          description: 'developers-to-claims-cosmos-db (private-endpoints)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.19.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-cosmos-db'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-claims-ai-search'
        properties: {
          description: 'developers-to-claims-ai-search (private-endpoints)'
          direction: 'Inbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.19.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-ai-search'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-claims-storage-blob'
        properties: {
          description: 'developers-to-claims-storage-blob (private-endpoints) and 1 more'
          direction: 'Inbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.19.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-claims-storage-file'
        properties: {
          description: 'developers-to-claims-storage-file (private-endpoints)'
          direction: 'Inbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.19.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-storage'
            }
          ]
          destinationPortRange: '445'
        }
      }
      {
        name: 'Allow-claims-handlers-to-claims'
        properties: {
          description: 'claims-handlers-to-claims (private-endpoints)'
          direction: 'Inbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.4.0.0/16'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-account'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-claims-agents-to-claims'
        properties: {
          description: 'claims-agents-to-claims (dependent-services)'
          direction: 'Inbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.16.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-account'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-claims-agents-to-claims-ai-search'
        properties: {
          description: 'claims-agents-to-claims-ai-search (dependent-services)'
          direction: 'Inbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.16.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-ai-search'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-claims-agents-to-claims-cosmos-db'
        properties: {
          description: 'claims-agents-to-claims-cosmos-db (dependent-services)'
          direction: 'Inbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.16.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-cosmos-db'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-claims-agents-to-claims-storage-blob'
        properties: {
          description: 'claims-agents-to-claims-storage-blob (dependent-services) and 1 more'
          direction: 'Inbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.16.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-claims-agents-to-claims-storage-file'
        properties: {
          description: 'claims-agents-to-claims-storage-file (dependent-services)'
          direction: 'Inbound'
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.16.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-storage'
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
param routeTables = [
  {
    name: 'rt-claims-agents-prod-sdc'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    location: 'swedencentral'
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
    name: 'vnet-claims-agents-prod-sdc'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    location: 'swedencentral'
    addressPrefixes: [
      '172.20.16.0/22'
    ]
    dnsServers: []
    subnets: [
      {
        name: 'snet-agents'
        properties: {
          addressPrefix: '172.20.16.0/24'
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
            id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-claims-agents-prod-sdc-foundry-agents'
          }
          routeTable: {
            id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/routeTables/rt-claims-agents-prod-sdc'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-build'
        properties: {
          addressPrefix: '172.20.19.176/28'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-claims-agents-prod-sdc-build-agents'
          }
          routeTable: {
            id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/routeTables/rt-claims-agents-prod-sdc'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-jump'
        properties: {
          addressPrefix: '172.20.19.160/28'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-claims-agents-prod-sdc-jump-box'
          }
          routeTable: {
            id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/routeTables/rt-claims-agents-prod-sdc'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '172.20.17.0/25'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-claims-agents-prod-sdc-private-endpoints'
          }
          routeTable: {
            id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/routeTables/rt-claims-agents-prod-sdc'
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
    name: 'peer-claims-agents-prod-sdc-vnet-hub-sdc'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    virtualNetworkName: 'vnet-claims-agents-prod-sdc'
    remoteVirtualNetwork: {
      id: '${rgConnectivitySdcId}/providers/Microsoft.Network/virtualNetworks/vnet-hub-sdc'
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: false
    useRemoteGateways: true
  }
]
param privateDnsZones = [
  {
    name: 'privatelink.openai.azure.com'
    resourceGroup: 'rg-private-dns'
    subscriptionId: subscription2Id
  }
  {
    name: 'privatelink.services.ai.azure.com'
    resourceGroup: 'rg-private-dns'
    subscriptionId: subscription2Id
  }
]
param zoneLinks = [
  {
    name: 'link-claims-agents-prod-sdc'
    resourceGroup: 'rg-private-dns'
    subscriptionId: subscription2Id
    zoneName: 'privatelink.blob.core.windows.net'
    virtualNetwork: {
      id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-agents-prod-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-claims-agents-prod-sdc'
    resourceGroup: 'rg-private-dns'
    subscriptionId: subscription2Id
    zoneName: 'privatelink.cognitiveservices.azure.com'
    virtualNetwork: {
      id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-agents-prod-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-claims-agents-prod-sdc'
    resourceGroup: 'rg-private-dns'
    subscriptionId: subscription2Id
    zoneName: 'privatelink.documents.azure.com'
    virtualNetwork: {
      id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-agents-prod-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-claims-agents-prod-sdc'
    resourceGroup: 'rg-private-dns'
    subscriptionId: subscription2Id
    zoneName: 'privatelink.file.core.windows.net'
    virtualNetwork: {
      id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-agents-prod-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-claims-agents-prod-sdc'
    resourceGroup: 'rg-private-dns'
    subscriptionId: subscription2Id
    zoneName: 'privatelink.openai.azure.com'
    virtualNetwork: {
      id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-agents-prod-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-claims-agents-prod-sdc-hub'
    resourceGroup: 'rg-private-dns'
    subscriptionId: subscription2Id
    zoneName: 'privatelink.openai.azure.com'
    virtualNetwork: {
      id: '${rgConnectivitySdcId}/providers/Microsoft.Network/virtualNetworks/vnet-hub-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-claims-agents-prod-sdc'
    resourceGroup: 'rg-private-dns'
    subscriptionId: subscription2Id
    zoneName: 'privatelink.queue.core.windows.net'
    virtualNetwork: {
      id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-agents-prod-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-claims-agents-prod-sdc'
    resourceGroup: 'rg-private-dns'
    subscriptionId: subscription2Id
    zoneName: 'privatelink.search.windows.net'
    virtualNetwork: {
      id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-agents-prod-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-claims-agents-prod-sdc'
    resourceGroup: 'rg-private-dns'
    subscriptionId: subscription2Id
    zoneName: 'privatelink.services.ai.azure.com'
    virtualNetwork: {
      id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-agents-prod-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-claims-agents-prod-sdc-hub'
    resourceGroup: 'rg-private-dns'
    subscriptionId: subscription2Id
    zoneName: 'privatelink.services.ai.azure.com'
    virtualNetwork: {
      id: '${rgConnectivitySdcId}/providers/Microsoft.Network/virtualNetworks/vnet-hub-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
]
param storageAccounts = [
  {
    name: 'stclaimsagentsprods60d8a'
    resourceGroup: 'rg-claims-agents-prod-sdc'
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
  {
    name: 'stclaimsagentsprods639ce'
    resourceGroup: 'rg-claims-agents-prod-sdc'
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
]
param searchServices = [
  {
    name: 'srch-claims-agents-prod-sdc-claims-b36b6'
    resourceGroup: 'rg-claims-agents-prod-sdc'
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
    name: 'cosno-claims-agents-prod-0b9c8'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    location: 'swedencentral'
    publicNetworkAccess: 'Disabled'
    disableLocalAuth: true
    networkAclBypass: 'None'
    zoneRedundant: true
  }
]
param windowsJumpBoxes = [
  {
    name: 'vm-claims-agents-prod-sdc-jump'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    location: 'swedencentral'
    networkInterfaceName: 'nic-claims-agents-prod-sdc-jump'
    subnet: {
      id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-agents-prod-sdc/subnets/snet-jump'
    }
    computerName: 'vm-claims-5b253'
  }
]
param flowLogs = [
  {
    name: 'fl-claims-agents-prod-sdc'
    resourceGroup: 'NetworkWatcherRG'
    location: 'swedencentral'
    networkWatcherName: 'NetworkWatcher_swedencentral'
    virtualNetworkId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-agents-prod-sdc'
    storageAccountId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Storage/storageAccounts/stclaimsagentsprods639ce'
    retentionInDays: 30
    workspaceId: '${rgManagementId}/providers/Microsoft.OperationalInsights/workspaces/log-contoso'
    workspaceLocation: 'swedencentral'
  }
]
param aiAccounts = [
  {
    name: 'ais-claims-agents-prod-sdc-claims-b36b6'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    location: 'swedencentral'
    kind: 'AIServices'
    skuName: 'S0'
    customSubDomainName: 'ais-claims-agents-prod-sdc-claims-b36b6'
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
        subnetArmId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-agents-prod-sdc/subnets/snet-agents'
        useMicrosoftManagedNetwork: false
      }
    ]
    disableLocalAuth: true
    restrictOutboundNetworkAccess: true
    allowedFqdnList: [
      'srch-claims-agents-prod-sdc-claims-b36b6.search.windows.net'
      'stclaimsagentsprods60d8a.blob.core.windows.net'
      'stclaimsagentsprods60d8a.file.core.windows.net'
      'stclaimsagentsprods60d8a.queue.core.windows.net'
    ]
  }
]
param foundryProjects = [
  {
    name: 'intake'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    accountName: 'ais-claims-agents-prod-sdc-claims-b36b6'
    location: 'swedencentral'
  }
  {
    name: 'review'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    accountName: 'ais-claims-agents-prod-sdc-claims-b36b6'
    location: 'swedencentral'
  }
]
param sharedPrivateLinks = [
  {
    name: 'link-ais-claims-agents-prod-sdc-claims-b36b6-cognitiveservic'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    searchServiceName: 'srch-claims-agents-prod-sdc-claims-b36b6'
    serviceId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-claims-agents-prod-sdc-claims-b36b6'
    groupId: 'cognitiveservices_account'
  }
  {
    name: 'link-stclaimsagentsprods60d8a-blob'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    searchServiceName: 'srch-claims-agents-prod-sdc-claims-b36b6'
    serviceId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Storage/storageAccounts/stclaimsagentsprods60d8a'
    groupId: 'blob'
  }
]
param privateEndpoints = [
  {
    name: 'pep-claims-agents-prod-sdc-claims-account'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    stage: 5
    location: 'swedencentral'
    subnet: {
      id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-agents-prod-sdc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-claims-agents-prod-sdc-claims-b36b6'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-claims-agents-prod-sdc-pep-claims-account'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-account'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-cognitiveservices-azure-com'
        properties: {
          privateDnsZoneId: '${rgPrivateDnsId}/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'
        }
      }
      {
        name: 'privatelink-openai-azure-com'
        properties: {
          privateDnsZoneId: '${rgPrivateDnsId}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
        }
      }
      {
        name: 'privatelink-services-ai-azure-com'
        properties: {
          privateDnsZoneId: '${rgPrivateDnsId}/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-claims-agents-prod-sdc-claims-ai-search-searchservice'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    stage: 4
    location: 'swedencentral'
    subnet: {
      id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-agents-prod-sdc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Search/searchServices/srch-claims-agents-prod-sdc-claims-b36b6'
    groupIds: [
      'searchService'
    ]
    networkInterfaceName: 'nic-claims-agents-prod-sdc-pep-claims-ai-search-searchservice'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-ai-search'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-claims-agents-prod-sdc-claims-cosmos-db-sql'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    stage: 4
    location: 'swedencentral'
    subnet: {
      id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-agents-prod-sdc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.DocumentDB/databaseAccounts/cosno-claims-agents-prod-0b9c8'
    groupIds: [
      'Sql'
    ]
    networkInterfaceName: 'nic-claims-agents-prod-sdc-pep-claims-cosmos-db-sql'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-cosmos-db'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-claims-agents-prod-sdc-claims-storage-blob'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    stage: 4
    location: 'swedencentral'
    subnet: {
      id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-agents-prod-sdc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Storage/storageAccounts/stclaimsagentsprods60d8a'
    groupIds: [
      'blob'
    ]
    networkInterfaceName: 'nic-claims-agents-prod-sdc-pep-claims-storage-blob'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-storage'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-claims-agents-prod-sdc-claims-storage-file'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    stage: 4
    location: 'swedencentral'
    subnet: {
      id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-agents-prod-sdc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Storage/storageAccounts/stclaimsagentsprods60d8a'
    groupIds: [
      'file'
    ]
    networkInterfaceName: 'nic-claims-agents-prod-sdc-pep-claims-storage-file'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-storage'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-claims-agents-prod-sdc-claims-storage-queue'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    stage: 4
    location: 'swedencentral'
    subnet: {
      id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-claims-agents-prod-sdc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Storage/storageAccounts/stclaimsagentsprods60d8a'
    groupIds: [
      'queue'
    ]
    networkInterfaceName: 'nic-claims-agents-prod-sdc-pep-claims-storage-queue'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-claims-agents-prod-sdc-claims-storage'
      }
    ]
    zoneConfigurations: []
  }
]
param roleAssignmentsAtComputeVirtualMachines = [
  {
    resourceGroup: 'rg-claims-agents-prod-sdc'
    stage: 6
    principalType: 'Group'
    principalId: '00000000-0000-0000-0000-000000000004'
    roleDefinitionId: roles.virtualMachineUserLogin
    description: 'Virtual Machine User Login: operators sign in on the jump box with their own account'
    scopeNames: [
      'vm-claims-agents-prod-sdc-jump'
    ]
  }
]
param roleAssignmentsAtDocumentDbDatabaseAccounts = [
  {
    resourceGroup: 'rg-claims-agents-prod-sdc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-claims-agents-prod-sdc-claims-b36b6/projects/intake'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cosmosDbOperator
    description: 'Cosmos DB Operator: the capability host makes the database of its threads'
    scopeNames: [
      'cosno-claims-agents-prod-0b9c8'
    ]
  }
  {
    resourceGroup: 'rg-claims-agents-prod-sdc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-claims-agents-prod-sdc-claims-b36b6/projects/review'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cosmosDbOperator
    description: 'Cosmos DB Operator: the capability host makes the database of its threads'
    scopeNames: [
      'cosno-claims-agents-prod-0b9c8'
    ]
  }
]
param roleAssignmentsAtResourceGroup = [
  {
    resourceGroup: 'rg-private-dns'
    subscriptionId: subscription2Id
    stage: 3
    principalType: 'ServicePrincipal'
    principalId: deploymentObjectId
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the deployment writes zone groups and links into the zones'
  }
]
param roleAssignmentsAtSearchSearchServices = [
  {
    resourceGroup: 'rg-claims-agents-prod-sdc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-claims-agents-prod-sdc-claims-b36b6/projects/intake'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.searchServiceContributor
    description: 'Search Service Contributor: the capability host makes the indexes'
    scopeNames: [
      'srch-claims-agents-prod-sdc-claims-b36b6'
    ]
  }
  {
    resourceGroup: 'rg-claims-agents-prod-sdc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-claims-agents-prod-sdc-claims-b36b6/projects/intake'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.searchIndexDataContributor
    description: 'Search Index Data Contributor: agents read and write their vector indexes'
    scopeNames: [
      'srch-claims-agents-prod-sdc-claims-b36b6'
    ]
  }
  {
    resourceGroup: 'rg-claims-agents-prod-sdc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-claims-agents-prod-sdc-claims-b36b6/projects/review'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.searchServiceContributor
    description: 'Search Service Contributor: the capability host makes the indexes'
    scopeNames: [
      'srch-claims-agents-prod-sdc-claims-b36b6'
    ]
  }
  {
    resourceGroup: 'rg-claims-agents-prod-sdc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-claims-agents-prod-sdc-claims-b36b6/projects/review'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.searchIndexDataContributor
    description: 'Search Index Data Contributor: agents read and write their vector indexes'
    scopeNames: [
      'srch-claims-agents-prod-sdc-claims-b36b6'
    ]
  }
]
param roleAssignmentsAtStorageStorageAccounts = [
  {
    resourceGroup: 'rg-claims-agents-prod-sdc'
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-claims-agents-prod-sdc-claims-b36b6/projects/intake'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.storageQueueDataContributor
    description: 'Storage Queue Data Contributor: Azure Functions tools exchange queue messages'
    scopeNames: [
      'stclaimsagentsprods60d8a'
    ]
  }
  {
    resourceGroup: 'rg-claims-agents-prod-sdc'
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-claims-agents-prod-sdc-claims-b36b6/projects/intake'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.storageBlobDataOwner
    description: 'Storage Blob Data Owner: agents own the containers of their project, and no others'
    scopeNames: [
      'stclaimsagentsprods60d8a'
    ]
  }
  {
    resourceGroup: 'rg-claims-agents-prod-sdc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-claims-agents-prod-sdc-claims-b36b6/projects/intake'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.storageBlobDataContributor
    description: 'Storage Blob Data Contributor: the capability host checks the container before it starts'
    scopeNames: [
      'stclaimsagentsprods60d8a'
    ]
  }
  {
    resourceGroup: 'rg-claims-agents-prod-sdc'
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-claims-agents-prod-sdc-claims-b36b6/projects/review'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.storageQueueDataContributor
    description: 'Storage Queue Data Contributor: Azure Functions tools exchange queue messages'
    scopeNames: [
      'stclaimsagentsprods60d8a'
    ]
  }
  {
    resourceGroup: 'rg-claims-agents-prod-sdc'
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-claims-agents-prod-sdc-claims-b36b6/projects/review'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.storageBlobDataOwner
    description: 'Storage Blob Data Owner: agents own the containers of their project, and no others'
    scopeNames: [
      'stclaimsagentsprods60d8a'
    ]
  }
  {
    resourceGroup: 'rg-claims-agents-prod-sdc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-claims-agents-prod-sdc-claims-b36b6/projects/review'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.storageBlobDataContributor
    description: 'Storage Blob Data Contributor: the capability host checks the container before it starts'
    scopeNames: [
      'stclaimsagentsprods60d8a'
    ]
  }
]
param foundryConnections = [
  {
    name: 'storage'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    location: 'swedencentral'
    accountName: 'ais-claims-agents-prod-sdc-claims-b36b6'
    projectName: 'intake'
    category: 'AzureStorageAccount'
    target: 'https://stclaimsagentsprods60d8a.blob.core.windows.net/'
    storeId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Storage/storageAccounts/stclaimsagentsprods60d8a'
  }
  {
    name: 'threads'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    location: 'swedencentral'
    accountName: 'ais-claims-agents-prod-sdc-claims-b36b6'
    projectName: 'intake'
    category: 'CosmosDb'
    target: 'https://cosno-claims-agents-prod-0b9c8.documents.azure.com:443/'
    storeId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.DocumentDB/databaseAccounts/cosno-claims-agents-prod-0b9c8'
  }
  {
    name: 'vectors'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    location: 'swedencentral'
    accountName: 'ais-claims-agents-prod-sdc-claims-b36b6'
    projectName: 'intake'
    category: 'CognitiveSearch'
    target: 'https://srch-claims-agents-prod-sdc-claims-b36b6.search.windows.net/'
    storeId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Search/searchServices/srch-claims-agents-prod-sdc-claims-b36b6'
  }
  {
    name: 'storage'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    location: 'swedencentral'
    accountName: 'ais-claims-agents-prod-sdc-claims-b36b6'
    projectName: 'review'
    category: 'AzureStorageAccount'
    target: 'https://stclaimsagentsprods60d8a.blob.core.windows.net/'
    storeId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Storage/storageAccounts/stclaimsagentsprods60d8a'
  }
  {
    name: 'threads'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    location: 'swedencentral'
    accountName: 'ais-claims-agents-prod-sdc-claims-b36b6'
    projectName: 'review'
    category: 'CosmosDb'
    target: 'https://cosno-claims-agents-prod-0b9c8.documents.azure.com:443/'
    storeId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.DocumentDB/databaseAccounts/cosno-claims-agents-prod-0b9c8'
  }
  {
    name: 'vectors'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    location: 'swedencentral'
    accountName: 'ais-claims-agents-prod-sdc-claims-b36b6'
    projectName: 'review'
    category: 'CognitiveSearch'
    target: 'https://srch-claims-agents-prod-sdc-claims-b36b6.search.windows.net/'
    storeId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.Search/searchServices/srch-claims-agents-prod-sdc-claims-b36b6'
  }
]
param capabilityHosts = [
  {
    name: 'agents'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    accountName: 'ais-claims-agents-prod-sdc-claims-b36b6'
    projectName: 'intake'
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
  {
    name: 'agents'
    resourceGroup: 'rg-claims-agents-prod-sdc'
    accountName: 'ais-claims-agents-prod-sdc-claims-b36b6'
    projectName: 'review'
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
    resourceGroup: 'rg-claims-agents-prod-sdc'
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-claims-agents-prod-sdc-claims-b36b6/projects/intake'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cosmosDbBuiltInDataContributor
    accountName: 'cosno-claims-agents-prod-0b9c8'
  }
  {
    resourceGroup: 'rg-claims-agents-prod-sdc'
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgClaimsAgentsProdSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-claims-agents-prod-sdc-claims-b36b6/projects/review'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cosmosDbBuiltInDataContributor
    accountName: 'cosno-claims-agents-prod-0b9c8'
  }
]
param diagnosticSettingsAtCognitiveServicesAccounts = [
  {
    resourceGroup: 'rg-claims-agents-prod-sdc'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'ais-claims-agents-prod-sdc-claims-b36b6'
    ]
    workspaceId: '${rgManagementId}/providers/Microsoft.OperationalInsights/workspaces/log-contoso'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtDocumentDbDatabaseAccounts = [
  {
    resourceGroup: 'rg-claims-agents-prod-sdc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'cosno-claims-agents-prod-0b9c8'
    ]
    workspaceId: '${rgManagementId}/providers/Microsoft.OperationalInsights/workspaces/log-contoso'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtSearchSearchServices = [
  {
    resourceGroup: 'rg-claims-agents-prod-sdc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'srch-claims-agents-prod-sdc-claims-b36b6'
    ]
    workspaceId: '${rgManagementId}/providers/Microsoft.OperationalInsights/workspaces/log-contoso'
    categoryGroups: [
      'allLogs'
    ]
  }
]
