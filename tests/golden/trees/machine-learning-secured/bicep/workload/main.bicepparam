using 'main.bicep'

// Answers path: workload.subscription_id
var workloadSubscriptionId = readEnvironmentVariable('WORKLOAD_SUBSCRIPTION_ID')
// Answers path: identity.operators_group
var identityOperatorsGroup = readEnvironmentVariable('IDENTITY_OPERATORS_GROUP')
var rgForecastingProdWeId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-forecasting-prod-we'
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
    name: 'rg-forecasting-prod-we'
    location: 'westeurope'
  }
]
param jumpBoxSize = readEnvironmentVariable('JUMP_BOX_SIZE', 'Standard_D2s_v5')
param jumpBoxAdministrator = readEnvironmentVariable('JUMP_BOX_ADMINISTRATOR')
param jumpBoxPassword = readEnvironmentVariable('JUMP_BOX_PASSWORD')
param computeSize = readEnvironmentVariable('COMPUTE_SIZE', 'Standard_D4s_v5')
param applicationSecurityGroups = [
  {
    name: 'asg-forecasting-prod-we-ml-container-registry'
    resourceGroup: 'rg-forecasting-prod-we'
    location: 'westeurope'
  }
  {
    name: 'asg-forecasting-prod-we-ml-key-vault'
    resourceGroup: 'rg-forecasting-prod-we'
    location: 'westeurope'
  }
  {
    name: 'asg-forecasting-prod-we-ml-storage'
    resourceGroup: 'rg-forecasting-prod-we'
    location: 'westeurope'
  }
  {
    name: 'asg-forecasting-prod-we-ml-workspace'
    resourceGroup: 'rg-forecasting-prod-we'
    location: 'westeurope'
  }
]
param networkSecurityGroups = [
  {
    name: 'nsg-forecasting-prod-we-azure-bastion'
    resourceGroup: 'rg-forecasting-prod-we'
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
          sourceAddressPrefix: '192.168.50.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.51.160/28'
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
    name: 'nsg-forecasting-prod-we-build-agents'
    resourceGroup: 'rg-forecasting-prod-we'
    location: 'westeurope'
    securityRules: [
      {
        name: 'Allow-build-agents-to-ml-container-registry'
        properties: {
          description: 'build-agents-to-ml-container-registry (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.51.176/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-container-registry'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-ml-key-vault'
        properties: {
          description: 'build-agents-to-ml-key-vault (private-endpoints)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.51.176/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-key-vault'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-ml'
        properties: {
          description: 'build-agents-to-ml (private-endpoints)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.51.176/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-workspace'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-ml-storage-blob'
        properties: {
          description: 'build-agents-to-ml-storage-blob (private-endpoints) and 2 more'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.51.176/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-ml-storage-file'
        properties: {
          description: 'build-agents-to-ml-storage-file (private-endpoints)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.51.176/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-storage'
            }
          ]
          destinationPortRange: '445'
        }
      }
      {
        name: 'Allow-build-agents-to-entra-azureactivedirectory'
        properties: {
          description: 'build-agents-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.51.176/28'
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
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.51.176/28'
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
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.51.176/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-vscode-any-vscode-dev'
        properties: {
          description: 'build-agents-to-vscode-any-vscode-dev (approved-destinations) and 18 more'
          direction: 'Outbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.51.176/28'
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
    name: 'nsg-forecasting-prod-we-jump-box'
    resourceGroup: 'rg-forecasting-prod-we'
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
          sourceAddressPrefix: '192.168.50.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.51.160/28'
          destinationPortRange: '3389'
        }
      }
      {
        name: 'Allow-data-scientists-to-ml-container-registry'
        properties: {
          description: 'data-scientists-to-ml-container-registry (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.51.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-container-registry'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-data-scientists-to-ml-key-vault'
        properties: {
          description: 'data-scientists-to-ml-key-vault (private-endpoints)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.51.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-key-vault'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-data-scientists-to-ml'
        properties: {
          description: 'data-scientists-to-ml (private-endpoints)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.51.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-workspace'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-data-scientists-to-ml-storage-blob'
        properties: {
          description: 'data-scientists-to-ml-storage-blob (private-endpoints) and 2 more'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.51.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-data-scientists-to-ml-storage-file'
        properties: {
          description: 'data-scientists-to-ml-storage-file (private-endpoints)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.51.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-storage'
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
          sourceAddressPrefix: '192.168.51.160/28'
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
          sourceAddressPrefix: '192.168.51.160/28'
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
          sourceAddressPrefix: '192.168.51.160/28'
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
          sourceAddressPrefix: '192.168.51.160/28'
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
          sourceAddressPrefix: '192.168.51.160/28'
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
          sourceAddressPrefix: '192.168.51.160/28'
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
          sourceAddressPrefix: '192.168.51.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'CognitiveServicesFrontend'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-portal-foundry-ai-azure-com'
        properties: {
          description: 'jump-box-to-portal-foundry-ai-azure-com (approved-destinations) and 31 more'
          direction: 'Outbound'
          priority: 1120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.51.160/28'
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
          sourceAddressPrefix: '192.168.51.160/28'
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
    name: 'nsg-forecasting-prod-we-private-endpoints'
    resourceGroup: 'rg-forecasting-prod-we'
    location: 'westeurope'
    securityRules: [
      {
        name: 'Allow-data-scientists-to-ml-container-registry'
        properties: {
          description: 'data-scientists-to-ml-container-registry (private-endpoints)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.51.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-container-registry'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-data-scientists-to-ml-key-vault'
        properties: {
          description: 'data-scientists-to-ml-key-vault (private-endpoints)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.51.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-key-vault'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-data-scientists-to-ml'
        properties: {
          description: 'data-scientists-to-ml (private-endpoints)'
          direction: 'Inbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.51.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-workspace'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-data-scientists-to-ml-storage-blob'
        properties: {
          description: 'data-scientists-to-ml-storage-blob (private-endpoints) and 2 more'
          direction: 'Inbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.51.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-data-scientists-to-ml-storage-file'
        properties: {
          description: 'data-scientists-to-ml-storage-file (private-endpoints)'
          direction: 'Inbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.51.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-storage'
            }
          ]
          destinationPortRange: '445'
        }
      }
      {
        name: 'Allow-build-agents-to-ml-container-registry'
        properties: {
          description: 'build-agents-to-ml-container-registry (private-endpoints)'
          direction: 'Inbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.51.176/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-container-registry'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-ml-key-vault'
        properties: {
          description: 'build-agents-to-ml-key-vault (private-endpoints)'
          direction: 'Inbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.51.176/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-key-vault'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-ml'
        properties: {
          description: 'build-agents-to-ml (private-endpoints)'
          direction: 'Inbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.51.176/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-workspace'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-ml-storage-blob'
        properties: {
          description: 'build-agents-to-ml-storage-blob (private-endpoints) and 2 more'
          direction: 'Inbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.51.176/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-ml-storage-file'
        properties: {
          description: 'build-agents-to-ml-storage-file (private-endpoints)'
          direction: 'Inbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.51.176/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-storage'
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
    name: 'rt-forecasting-prod-we'
    resourceGroup: 'rg-forecasting-prod-we'
    location: 'westeurope'
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'default'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '192.168.49.132'
        }
      }
    ]
  }
]
param publicIpAddresses = [
  {
    name: 'pip-forecasting-prod-we-bastion'
    resourceGroup: 'rg-forecasting-prod-we'
    location: 'westeurope'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    protectionMode: 'Enabled'
  }
  {
    name: 'pip-forecasting-prod-we-firewall'
    resourceGroup: 'rg-forecasting-prod-we'
    location: 'westeurope'
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
    name: 'vnet-forecasting-prod-we'
    resourceGroup: 'rg-forecasting-prod-we'
    location: 'westeurope'
    addressPrefixes: [
      '192.168.48.0/22'
    ]
    dnsServers: []
    subnets: [
      {
        name: 'AzureBastionSubnet'
        properties: {
          addressPrefix: '192.168.50.0/26'
          defaultOutboundAccess: true
          delegations: []
          networkSecurityGroup: {
            id: '${rgForecastingProdWeId}/providers/Microsoft.Network/networkSecurityGroups/nsg-forecasting-prod-we-azure-bastion'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'AzureFirewallSubnet'
        properties: {
          addressPrefix: '192.168.49.128/26'
          defaultOutboundAccess: true
          delegations: []
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-build'
        properties: {
          addressPrefix: '192.168.51.176/28'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgForecastingProdWeId}/providers/Microsoft.Network/networkSecurityGroups/nsg-forecasting-prod-we-build-agents'
          }
          routeTable: {
            id: '${rgForecastingProdWeId}/providers/Microsoft.Network/routeTables/rt-forecasting-prod-we'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-jump'
        properties: {
          addressPrefix: '192.168.51.160/28'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgForecastingProdWeId}/providers/Microsoft.Network/networkSecurityGroups/nsg-forecasting-prod-we-jump-box'
          }
          routeTable: {
            id: '${rgForecastingProdWeId}/providers/Microsoft.Network/routeTables/rt-forecasting-prod-we'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '192.168.49.0/25'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgForecastingProdWeId}/providers/Microsoft.Network/networkSecurityGroups/nsg-forecasting-prod-we-private-endpoints'
          }
          routeTable: {
            id: '${rgForecastingProdWeId}/providers/Microsoft.Network/routeTables/rt-forecasting-prod-we'
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
    name: 'afwp-forecasting-prod-we'
    resourceGroup: 'rg-forecasting-prod-we'
    location: 'westeurope'
    tier: 'Standard'
    threatIntelMode: 'Deny'
    dnsProxy: true
    dnsServers: []
  }
]
param ruleCollectionGroups = [
  {
    name: 'azure-monitor'
    resourceGroup: 'rg-forecasting-prod-we'
    firewallPolicyName: 'afwp-forecasting-prod-we'
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
              '192.168.51.160/28'
              '192.168.51.176/28'
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
    resourceGroup: 'rg-forecasting-prod-we'
    firewallPolicyName: 'afwp-forecasting-prod-we'
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
              '192.168.51.176/28'
              '192.168.51.160/28'
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
    resourceGroup: 'rg-forecasting-prod-we'
    firewallPolicyName: 'afwp-forecasting-prod-we'
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
              '192.168.51.160/28'
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
              '192.168.51.160/28'
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
              '192.168.51.160/28'
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
              '192.168.51.160/28'
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
              '192.168.51.160/28'
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
              '192.168.51.160/28'
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
              '192.168.51.160/28'
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
              '192.168.51.160/28'
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
              '192.168.51.160/28'
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
    resourceGroup: 'rg-forecasting-prod-we'
    firewallPolicyName: 'afwp-forecasting-prod-we'
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
              '192.168.51.160/28'
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
    resourceGroup: 'rg-forecasting-prod-we'
    firewallPolicyName: 'afwp-forecasting-prod-we'
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
              '192.168.51.160/28'
              '192.168.51.176/28'
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
    resourceGroup: 'rg-forecasting-prod-we'
    firewallPolicyName: 'afwp-forecasting-prod-we'
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
              '192.168.51.160/28'
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
              '192.168.51.160/28'
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
              '192.168.51.160/28'
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
              '192.168.51.160/28'
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
              '192.168.51.160/28'
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
    name: 'python-conda'
    resourceGroup: 'rg-forecasting-prod-we'
    firewallPolicyName: 'afwp-forecasting-prod-we'
    priority: 1800
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'python-conda-application'
        priority: 1801
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'python-conda-anaconda-com'
            description: 'Jobs install Python packages. (python-conda-anaconda-com, approved-destinations)'
            sourceAddresses: [
              '192.168.51.176/28'
              '192.168.51.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'anaconda.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'python-conda-any-anaconda-com'
            description: 'Jobs install Python packages. (python-conda-any-anaconda-com, approved-destinations)'
            sourceAddresses: [
              '192.168.51.176/28'
              '192.168.51.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.anaconda.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'python-conda-any-anaconda-org'
            description: 'Jobs install Python packages. (python-conda-any-anaconda-org, approved-destinations)'
            sourceAddresses: [
              '192.168.51.176/28'
              '192.168.51.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.anaconda.org'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'python-conda-pytorch-org'
            description: 'Jobs install Python packages. (python-conda-pytorch-org, approved-destinations)'
            sourceAddresses: [
              '192.168.51.176/28'
              '192.168.51.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'pytorch.org'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'python-conda-any-pytorch-org'
            description: 'Jobs install Python packages. (python-conda-any-pytorch-org, approved-destinations)'
            sourceAddresses: [
              '192.168.51.176/28'
              '192.168.51.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.pytorch.org'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'python-conda-any-tensorflow-org'
            description: 'Jobs install Python packages. (python-conda-any-tensorflow-org, approved-destinations)'
            sourceAddresses: [
              '192.168.51.176/28'
              '192.168.51.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.tensorflow.org'
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
  {
    name: 'vscode'
    resourceGroup: 'rg-forecasting-prod-we'
    firewallPolicyName: 'afwp-forecasting-prod-we'
    priority: 1700
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'vscode-application'
        priority: 1701
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'vscode-any-vscode-dev'
            description: 'People work in Visual Studio Code. (vscode-any-vscode-dev, approved-destinations)'
            sourceAddresses: [
              '192.168.51.176/28'
              '192.168.51.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.vscode.dev'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'vscode-any-vscode-unpkg-net'
            description: 'People work in Visual Studio Code. (vscode-any-vscode-unpkg-net, approved-destinations)'
            sourceAddresses: [
              '192.168.51.176/28'
              '192.168.51.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.vscode-unpkg.net'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'vscode-any-vscode-cdn-net'
            description: 'People work in Visual Studio Code. (vscode-any-vscode-cdn-net, approved-destinations)'
            sourceAddresses: [
              '192.168.51.176/28'
              '192.168.51.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.vscode-cdn.net'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'vscode-any-vscodeexperiments-azureedge-net'
            description: 'People work in Visual Studio Code. (vscode-any-vscodeexperiments-azureedge-net, approved-destinations)'
            sourceAddresses: [
              '192.168.51.176/28'
              '192.168.51.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.vscodeexperiments.azureedge.net'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'vscode-default-exp-tas-com'
            description: 'People work in Visual Studio Code. (vscode-default-exp-tas-com, approved-destinations)'
            sourceAddresses: [
              '192.168.51.176/28'
              '192.168.51.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'default.exp-tas.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'vscode-code-visualstudio-com'
            description: 'People work in Visual Studio Code. (vscode-code-visualstudio-com, approved-destinations)'
            sourceAddresses: [
              '192.168.51.176/28'
              '192.168.51.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'code.visualstudio.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'vscode-update-code-visualstudio-com'
            description: 'People work in Visual Studio Code. (vscode-update-code-visualstudio-com, approved-destinations)'
            sourceAddresses: [
              '192.168.51.176/28'
              '192.168.51.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'update.code.visualstudio.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'vscode-any-vo-msecnd-net'
            description: 'People work in Visual Studio Code. (vscode-any-vo-msecnd-net, approved-destinations)'
            sourceAddresses: [
              '192.168.51.176/28'
              '192.168.51.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.vo.msecnd.net'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'vscode-marketplace-visualstudio-com'
            description: 'People work in Visual Studio Code. (vscode-marketplace-visualstudio-com, approved-destinations)'
            sourceAddresses: [
              '192.168.51.176/28'
              '192.168.51.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'marketplace.visualstudio.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'vscode-vscode-blob-core-windows-net'
            description: 'People work in Visual Studio Code. (vscode-vscode-blob-core-windows-net, approved-destinations)'
            sourceAddresses: [
              '192.168.51.176/28'
              '192.168.51.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'vscode.blob.core.windows.net'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'vscode-any-gallerycdn-vsassets-io'
            description: 'People work in Visual Studio Code. (vscode-any-gallerycdn-vsassets-io, approved-destinations)'
            sourceAddresses: [
              '192.168.51.176/28'
              '192.168.51.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.gallerycdn.vsassets.io'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'vscode-vscode-download-prss-microsoft-com'
            description: 'People work in Visual Studio Code. (vscode-vscode-download-prss-microsoft-com, approved-destinations)'
            sourceAddresses: [
              '192.168.51.176/28'
              '192.168.51.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'vscode.download.prss.microsoft.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'vscode-tools-raw-githubusercontent-com'
            description: 'Interactive jobs load their tools. (vscode-tools-raw-githubusercontent-com, approved-destinations)'
            sourceAddresses: [
              '192.168.51.176/28'
              '192.168.51.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'raw.githubusercontent.com'
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
  {
    name: 'windows-operations'
    resourceGroup: 'rg-forecasting-prod-we'
    firewallPolicyName: 'afwp-forecasting-prod-we'
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
              '192.168.51.160/28'
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
              '192.168.51.160/28'
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
    name: 'afw-forecasting-prod-we'
    resourceGroup: 'rg-forecasting-prod-we'
    location: 'westeurope'
    tier: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    firewallPolicy: {
      id: '${rgForecastingProdWeId}/providers/Microsoft.Network/firewallPolicies/afwp-forecasting-prod-we'
    }
    subnet: {
      id: '${rgForecastingProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-forecasting-prod-we/subnets/AzureFirewallSubnet'
    }
    publicIpAddresses: [
      {
        id: '${rgForecastingProdWeId}/providers/Microsoft.Network/publicIPAddresses/pip-forecasting-prod-we-firewall'
      }
    ]
  }
]
param bastionHosts = [
  {
    name: 'bas-forecasting-prod-we'
    resourceGroup: 'rg-forecasting-prod-we'
    location: 'westeurope'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    subnet: {
      id: '${rgForecastingProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-forecasting-prod-we/subnets/AzureBastionSubnet'
    }
    publicIpAddress: {
      id: '${rgForecastingProdWeId}/providers/Microsoft.Network/publicIPAddresses/pip-forecasting-prod-we-bastion'
    }
    privateOnly: false
    recordsSessions: false
    tunneling: true
  }
]
param privateDnsZones = [
  {
    name: 'privatelink.api.azureml.ms'
    resourceGroup: 'rg-forecasting-prod-we'
  }
  {
    name: 'privatelink.azurecr.io'
    resourceGroup: 'rg-forecasting-prod-we'
  }
  {
    name: 'privatelink.blob.core.windows.net'
    resourceGroup: 'rg-forecasting-prod-we'
  }
  {
    name: 'privatelink.file.core.windows.net'
    resourceGroup: 'rg-forecasting-prod-we'
  }
  {
    name: 'privatelink.notebooks.azure.net'
    resourceGroup: 'rg-forecasting-prod-we'
  }
  {
    name: 'privatelink.queue.core.windows.net'
    resourceGroup: 'rg-forecasting-prod-we'
  }
  {
    name: 'privatelink.table.core.windows.net'
    resourceGroup: 'rg-forecasting-prod-we'
  }
  {
    name: 'privatelink.vaultcore.azure.net'
    resourceGroup: 'rg-forecasting-prod-we'
  }
]
param zoneLinks = [
  {
    name: 'link-forecasting-prod-we'
    resourceGroup: 'rg-forecasting-prod-we'
    zoneName: 'privatelink.api.azureml.ms'
    virtualNetwork: {
      id: '${rgForecastingProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-forecasting-prod-we'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-forecasting-prod-we'
    resourceGroup: 'rg-forecasting-prod-we'
    zoneName: 'privatelink.azurecr.io'
    virtualNetwork: {
      id: '${rgForecastingProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-forecasting-prod-we'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-forecasting-prod-we'
    resourceGroup: 'rg-forecasting-prod-we'
    zoneName: 'privatelink.blob.core.windows.net'
    virtualNetwork: {
      id: '${rgForecastingProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-forecasting-prod-we'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-forecasting-prod-we'
    resourceGroup: 'rg-forecasting-prod-we'
    zoneName: 'privatelink.file.core.windows.net'
    virtualNetwork: {
      id: '${rgForecastingProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-forecasting-prod-we'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-forecasting-prod-we'
    resourceGroup: 'rg-forecasting-prod-we'
    zoneName: 'privatelink.notebooks.azure.net'
    virtualNetwork: {
      id: '${rgForecastingProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-forecasting-prod-we'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-forecasting-prod-we'
    resourceGroup: 'rg-forecasting-prod-we'
    zoneName: 'privatelink.queue.core.windows.net'
    virtualNetwork: {
      id: '${rgForecastingProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-forecasting-prod-we'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-forecasting-prod-we'
    resourceGroup: 'rg-forecasting-prod-we'
    zoneName: 'privatelink.table.core.windows.net'
    virtualNetwork: {
      id: '${rgForecastingProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-forecasting-prod-we'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-forecasting-prod-we'
    resourceGroup: 'rg-forecasting-prod-we'
    zoneName: 'privatelink.vaultcore.azure.net'
    virtualNetwork: {
      id: '${rgForecastingProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-forecasting-prod-we'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
]
param logAnalyticsWorkspaces = [
  {
    name: 'log-forecasting-prod-we'
    resourceGroup: 'rg-forecasting-prod-we'
    location: 'westeurope'
    retentionInDays: 30
    publicNetworkAccessForIngestion: 'Enabled'
    publicNetworkAccessForQuery: 'Enabled'
    disableLocalAuth: true
  }
]
param components = [
  {
    name: 'appi-forecasting-prod-we-ml'
    resourceGroup: 'rg-forecasting-prod-we'
    location: 'westeurope'
    workspaceId: '${rgForecastingProdWeId}/providers/Microsoft.OperationalInsights/workspaces/log-forecasting-prod-we'
    publicNetworkAccessForIngestion: 'Enabled'
    publicNetworkAccessForQuery: 'Enabled'
    disableLocalAuth: true
  }
]
param storageAccounts = [
  {
    name: 'stforecastingprodwe8b196'
    resourceGroup: 'rg-forecasting-prod-we'
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
    name: 'stforecastingprodwec067f'
    resourceGroup: 'rg-forecasting-prod-we'
    location: 'westeurope'
    skuName: 'Standard_ZRS'
    hierarchicalNamespace: false
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
    }
    trustedResourceIds: [
      '${rgForecastingProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-forecasting-prod-we-ml'
    ]
    allowSharedKeyAccess: true
  }
]
param keyVaults = [
  {
    name: 'kv-forecasting-pro-0d2c0'
    resourceGroup: 'rg-forecasting-prod-we'
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
    name: 'crforecastingprodweml0cbec'
    resourceGroup: 'rg-forecasting-prod-we'
    location: 'westeurope'
    skuName: 'Premium'
    publicNetworkAccess: 'Disabled'
    adminUserEnabled: false
    defaultAction: 'Deny'
    bypass: 'AzureServices'
    zoneRedundant: true
  }
]
param windowsJumpBoxes = [
  {
    name: 'vm-forecasting-prod-we-jump'
    resourceGroup: 'rg-forecasting-prod-we'
    location: 'westeurope'
    networkInterfaceName: 'nic-forecasting-prod-we-jump'
    subnet: {
      id: '${rgForecastingProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-forecasting-prod-we/subnets/snet-jump'
    }
    computerName: 'vm-foreca-1431c'
  }
]
param flowLogs = [
  {
    name: 'fl-forecasting-prod-we'
    resourceGroup: 'NetworkWatcherRG'
    location: 'westeurope'
    networkWatcherName: 'NetworkWatcher_westeurope'
    virtualNetworkId: '${rgForecastingProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-forecasting-prod-we'
    storageAccountId: '${rgForecastingProdWeId}/providers/Microsoft.Storage/storageAccounts/stforecastingprodwe8b196'
    retentionInDays: 30
    workspaceId: '${rgForecastingProdWeId}/providers/Microsoft.OperationalInsights/workspaces/log-forecasting-prod-we'
    workspaceLocation: 'westeurope'
  }
]
param machineLearningWorkspaces = [
  {
    name: 'mlw-forecasting-prod-we-ml'
    resourceGroup: 'rg-forecasting-prod-we'
    kind: 'Default'
    publicNetworkAccess: 'Disabled'
    storageAccountId: '${rgForecastingProdWeId}/providers/Microsoft.Storage/storageAccounts/stforecastingprodwec067f'
    keyVaultId: '${rgForecastingProdWeId}/providers/Microsoft.KeyVault/vaults/kv-forecasting-pro-0d2c0'
    applicationInsightsId: '${rgForecastingProdWeId}/providers/Microsoft.Insights/components/appi-forecasting-prod-we-ml'
    containerRegistryId: '${rgForecastingProdWeId}/providers/Microsoft.ContainerRegistry/registries/crforecastingprodweml0cbec'
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
    name: 'pep-forecasting-prod-we-ml-amlworkspace'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 5
    location: 'westeurope'
    subnet: {
      id: '${rgForecastingProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-forecasting-prod-we/subnets/snet-private-endpoints'
    }
    serviceId: '${rgForecastingProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-forecasting-prod-we-ml'
    groupIds: [
      'amlworkspace'
    ]
    networkInterfaceName: 'nic-forecasting-prod-we-pep-ml-amlworkspace'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-workspace'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-api-azureml-ms'
        properties: {
          privateDnsZoneId: '${rgForecastingProdWeId}/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms'
        }
      }
      {
        name: 'privatelink-notebooks-azure-net'
        properties: {
          privateDnsZoneId: '${rgForecastingProdWeId}/providers/Microsoft.Network/privateDnsZones/privatelink.notebooks.azure.net'
        }
      }
    ]
  }
  {
    name: 'pep-forecasting-prod-we-ml-container-registry-registry'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 4
    location: 'westeurope'
    subnet: {
      id: '${rgForecastingProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-forecasting-prod-we/subnets/snet-private-endpoints'
    }
    serviceId: '${rgForecastingProdWeId}/providers/Microsoft.ContainerRegistry/registries/crforecastingprodweml0cbec'
    groupIds: [
      'registry'
    ]
    networkInterfaceName: 'nic-forecasting-prod-we-pep-ml-container-registry-registry'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-container-registry'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-azurecr-io'
        properties: {
          privateDnsZoneId: '${rgForecastingProdWeId}/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io'
        }
      }
    ]
  }
  {
    name: 'pep-forecasting-prod-we-ml-key-vault-vault'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 4
    location: 'westeurope'
    subnet: {
      id: '${rgForecastingProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-forecasting-prod-we/subnets/snet-private-endpoints'
    }
    serviceId: '${rgForecastingProdWeId}/providers/Microsoft.KeyVault/vaults/kv-forecasting-pro-0d2c0'
    groupIds: [
      'vault'
    ]
    networkInterfaceName: 'nic-forecasting-prod-we-pep-ml-key-vault-vault'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-key-vault'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-vaultcore-azure-net'
        properties: {
          privateDnsZoneId: '${rgForecastingProdWeId}/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net'
        }
      }
    ]
  }
  {
    name: 'pep-forecasting-prod-we-ml-storage-blob'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 4
    location: 'westeurope'
    subnet: {
      id: '${rgForecastingProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-forecasting-prod-we/subnets/snet-private-endpoints'
    }
    serviceId: '${rgForecastingProdWeId}/providers/Microsoft.Storage/storageAccounts/stforecastingprodwec067f'
    groupIds: [
      'blob'
    ]
    networkInterfaceName: 'nic-forecasting-prod-we-pep-ml-storage-blob'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-storage'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-blob-core-windows-net'
        properties: {
          privateDnsZoneId: '${rgForecastingProdWeId}/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-forecasting-prod-we-ml-storage-file'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 4
    location: 'westeurope'
    subnet: {
      id: '${rgForecastingProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-forecasting-prod-we/subnets/snet-private-endpoints'
    }
    serviceId: '${rgForecastingProdWeId}/providers/Microsoft.Storage/storageAccounts/stforecastingprodwec067f'
    groupIds: [
      'file'
    ]
    networkInterfaceName: 'nic-forecasting-prod-we-pep-ml-storage-file'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-storage'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-file-core-windows-net'
        properties: {
          privateDnsZoneId: '${rgForecastingProdWeId}/providers/Microsoft.Network/privateDnsZones/privatelink.file.core.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-forecasting-prod-we-ml-storage-queue'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 4
    location: 'westeurope'
    subnet: {
      id: '${rgForecastingProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-forecasting-prod-we/subnets/snet-private-endpoints'
    }
    serviceId: '${rgForecastingProdWeId}/providers/Microsoft.Storage/storageAccounts/stforecastingprodwec067f'
    groupIds: [
      'queue'
    ]
    networkInterfaceName: 'nic-forecasting-prod-we-pep-ml-storage-queue'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-storage'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-queue-core-windows-net'
        properties: {
          privateDnsZoneId: '${rgForecastingProdWeId}/providers/Microsoft.Network/privateDnsZones/privatelink.queue.core.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-forecasting-prod-we-ml-storage-table'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 4
    location: 'westeurope'
    subnet: {
      id: '${rgForecastingProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-forecasting-prod-we/subnets/snet-private-endpoints'
    }
    serviceId: '${rgForecastingProdWeId}/providers/Microsoft.Storage/storageAccounts/stforecastingprodwec067f'
    groupIds: [
      'table'
    ]
    networkInterfaceName: 'nic-forecasting-prod-we-pep-ml-storage-table'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgForecastingProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-forecasting-prod-we-ml-storage'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-table-core-windows-net'
        properties: {
          privateDnsZoneId: '${rgForecastingProdWeId}/providers/Microsoft.Network/privateDnsZones/privatelink.table.core.windows.net'
        }
      }
    ]
  }
]
param roleAssignmentsAtComputeVirtualMachines = [
  {
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    principalType: 'Group'
    principalId: identityOperatorsGroup
    roleDefinitionId: roles.virtualMachineUserLogin
    description: 'Virtual Machine User Login: operators sign in on the jump box with their own account'
    scopeNames: [
      'vm-forecasting-prod-we-jump'
    ]
  }
]
param roleAssignmentsAtContainerRegistryRegistries = [
  {
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgForecastingProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-forecasting-prod-we-ml'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (container-registry-registry)'
    scopeNames: [
      'crforecastingprodweml0cbec'
    ]
  }
]
param roleAssignmentsAtKeyVaultVaults = [
  {
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgForecastingProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-forecasting-prod-we-ml'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (key-vault-vault)'
    scopeNames: [
      'kv-forecasting-pro-0d2c0'
    ]
  }
]
param roleAssignmentsAtMachineLearningServicesWorkspaces = [
  {
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgForecastingProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-forecasting-prod-we-ml'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (workspace-amlworkspace)'
    scopeNames: [
      'mlw-forecasting-prod-we-ml'
    ]
  }
]
param roleAssignmentsAtNetworkPrivateEndpoints = [
  {
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgForecastingProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-forecasting-prod-we-ml'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.reader
    description: 'Reader: the workspace finds its private storage by reading the endpoint'
    scopeNames: [
      'pep-forecasting-prod-we-ml-storage-blob'
    ]
  }
  {
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgForecastingProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-forecasting-prod-we-ml'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.reader
    description: 'Reader: the workspace finds its private storage by reading the endpoint'
    scopeNames: [
      'pep-forecasting-prod-we-ml-storage-file'
    ]
  }
]
param roleAssignmentsAtStorageStorageAccounts = [
  {
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgForecastingProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-forecasting-prod-we-ml'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (storage-table)'
    scopeNames: [
      'stforecastingprodwec067f'
    ]
  }
]
param workspaceOutboundRules = [
  {
    name: 'python-conda-anaconda-com'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    workspaceName: 'mlw-forecasting-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: 'anaconda.com'
    }
  }
  {
    name: 'python-conda-any-anaconda-com'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    workspaceName: 'mlw-forecasting-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: '*.anaconda.com'
    }
  }
  {
    name: 'python-conda-any-anaconda-org'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    workspaceName: 'mlw-forecasting-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: '*.anaconda.org'
    }
  }
  {
    name: 'python-conda-any-pytorch-org'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    workspaceName: 'mlw-forecasting-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: '*.pytorch.org'
    }
  }
  {
    name: 'python-conda-any-tensorflow-org'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    workspaceName: 'mlw-forecasting-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: '*.tensorflow.org'
    }
  }
  {
    name: 'python-conda-pytorch-org'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    workspaceName: 'mlw-forecasting-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: 'pytorch.org'
    }
  }
  {
    name: 'vscode-any-gallerycdn-vsassets-io'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    workspaceName: 'mlw-forecasting-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: '*.gallerycdn.vsassets.io'
    }
  }
  {
    name: 'vscode-any-vo-msecnd-net'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    workspaceName: 'mlw-forecasting-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: '*.vo.msecnd.net'
    }
  }
  {
    name: 'vscode-any-vscode-cdn-net'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    workspaceName: 'mlw-forecasting-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: '*.vscode-cdn.net'
    }
  }
  {
    name: 'vscode-any-vscode-dev'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    workspaceName: 'mlw-forecasting-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: '*.vscode.dev'
    }
  }
  {
    name: 'vscode-any-vscode-unpkg-net'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    workspaceName: 'mlw-forecasting-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: '*.vscode-unpkg.net'
    }
  }
  {
    name: 'vscode-any-vscodeexperiments-azureedge-net'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    workspaceName: 'mlw-forecasting-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: '*.vscodeexperiments.azureedge.net'
    }
  }
  {
    name: 'vscode-code-visualstudio-com'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    workspaceName: 'mlw-forecasting-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: 'code.visualstudio.com'
    }
  }
  {
    name: 'vscode-default-exp-tas-com'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    workspaceName: 'mlw-forecasting-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: 'default.exp-tas.com'
    }
  }
  {
    name: 'vscode-marketplace-visualstudio-com'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    workspaceName: 'mlw-forecasting-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: 'marketplace.visualstudio.com'
    }
  }
  {
    name: 'vscode-tools-raw-githubusercontent-com'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    workspaceName: 'mlw-forecasting-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: 'raw.githubusercontent.com'
    }
  }
  {
    name: 'vscode-update-code-visualstudio-com'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    workspaceName: 'mlw-forecasting-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: 'update.code.visualstudio.com'
    }
  }
  {
    name: 'vscode-vscode-blob-core-windows-net'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    workspaceName: 'mlw-forecasting-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: 'vscode.blob.core.windows.net'
    }
  }
  {
    name: 'vscode-vscode-download-prss-microsoft-com'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    workspaceName: 'mlw-forecasting-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: 'vscode.download.prss.microsoft.com'
    }
  }
  {
    name: 'yours-contoso-mirror-packages-contoso-example'
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 6
    workspaceName: 'mlw-forecasting-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: 'packages.contoso.example'
    }
  }
]
param computeClusters = [
  {
    name: 'image-build'
    resourceGroup: 'rg-forecasting-prod-we'
    location: 'westeurope'
    workspaceName: 'mlw-forecasting-prod-we-ml'
    publicIpAddresses: false
    maximumNodes: 1
  }
]
param diagnosticSettingsAtContainerRegistryRegistries = [
  {
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'crforecastingprodweml0cbec'
    ]
    workspaceId: '${rgForecastingProdWeId}/providers/Microsoft.OperationalInsights/workspaces/log-forecasting-prod-we'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtKeyVaultVaults = [
  {
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'kv-forecasting-pro-0d2c0'
    ]
    workspaceId: '${rgForecastingProdWeId}/providers/Microsoft.OperationalInsights/workspaces/log-forecasting-prod-we'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtMachineLearningServicesWorkspaces = [
  {
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'mlw-forecasting-prod-we-ml'
    ]
    workspaceId: '${rgForecastingProdWeId}/providers/Microsoft.OperationalInsights/workspaces/log-forecasting-prod-we'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtNetworkAzureFirewalls = [
  {
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'afw-forecasting-prod-we'
    ]
    workspaceId: '${rgForecastingProdWeId}/providers/Microsoft.OperationalInsights/workspaces/log-forecasting-prod-we'
    destinationType: 'Dedicated'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtNetworkBastionHosts = [
  {
    resourceGroup: 'rg-forecasting-prod-we'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'bas-forecasting-prod-we'
    ]
    workspaceId: '${rgForecastingProdWeId}/providers/Microsoft.OperationalInsights/workspaces/log-forecasting-prod-we'
    categoryGroups: [
      'allLogs'
    ]
  }
]
