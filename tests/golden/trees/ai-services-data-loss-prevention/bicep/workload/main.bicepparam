using 'main.bicep'

// Answers path: workload.subscription_id
var workloadSubscriptionId = readEnvironmentVariable('WORKLOAD_SUBSCRIPTION_ID')
// Answers path: identity.operators_group
var identityOperatorsGroup = readEnvironmentVariable('IDENTITY_OPERATORS_GROUP')
var rgDocumentsProdNeId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-documents-prod-ne'
var roles = {
  virtualMachineUserLogin: 'fb879df8-f326-4884-b1cf-06f3ad86be52'
}
var deploymentStage = int(readEnvironmentVariable('DEPLOYMENT_STAGE', '9'))

param stage = deploymentStage
param tags = {}
param resourceGroups = [
  {
    name: 'rg-documents-prod-ne'
    location: 'northeurope'
  }
]
param jumpBoxSize = readEnvironmentVariable('JUMP_BOX_SIZE', 'Standard_D2s_v5')
param jumpBoxAdministrator = readEnvironmentVariable('JUMP_BOX_ADMINISTRATOR')
param jumpBoxPassword = readEnvironmentVariable('JUMP_BOX_PASSWORD')
param applicationSecurityGroups = [
  {
    name: 'asg-documents-prod-ne-documents-account-cs-documents-prod-ne-documents-c4f48'
    resourceGroup: 'rg-documents-prod-ne'
    location: 'northeurope'
  }
  {
    name: 'asg-documents-prod-ne-documents-account-di-documents-prod-ne-documents-c4f48'
    resourceGroup: 'rg-documents-prod-ne'
    location: 'northeurope'
  }
  {
    name: 'asg-documents-prod-ne-documents-account-lang-documents-prod-ne-documents-c4f48'
    resourceGroup: 'rg-documents-prod-ne'
    location: 'northeurope'
  }
]
param networkSecurityGroups = [
  {
    name: 'nsg-documents-prod-ne-application'
    resourceGroup: 'rg-documents-prod-ne'
    location: 'northeurope'
    securityRules: [
      {
        name: 'Allow-contract-reader-to-documents-contentsafety'
        properties: {
          description: 'contract-reader-to-documents-contentsafety (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.66.128/26'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-documents-prod-ne-documents-account-cs-documents-prod-ne-documents-c4f48'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-contract-reader-to-documents-formrecognizer'
        properties: {
          description: 'contract-reader-to-documents-formrecognizer (private-endpoints)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.66.128/26'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-documents-prod-ne-documents-account-di-documents-prod-ne-documents-c4f48'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-contract-reader-to-documents-textanalytics'
        properties: {
          description: 'contract-reader-to-documents-textanalytics (private-endpoints)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.66.128/26'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-documents-prod-ne-documents-account-lang-documents-prod-ne-documents-c4f48'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-to-entra-azureactivedirectory'
        properties: {
          description: 'application-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.66.128/26'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-to-container-images-microsoftcontainerregistry'
        properties: {
          description: 'application-to-container-images-microsoftcontainerregistry (approved-destinations)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.66.128/26'
          sourcePortRange: '*'
          destinationAddressPrefix: 'MicrosoftContainerRegistry'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-to-container-images-azurefrontdoor-firstparty'
        properties: {
          description: 'application-to-container-images-azurefrontdoor-firstparty (approved-destinations)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.66.128/26'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.FirstParty'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-to-container-packages-packages-aks-azure-com'
        properties: {
          description: 'application-to-container-packages-packages-aks-azure-com (approved-destinations) and 3 more'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.66.128/26'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-to-monitor-azuremonitor'
        properties: {
          description: 'application-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.66.128/26'
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
    name: 'nsg-documents-prod-ne-azure-bastion'
    resourceGroup: 'rg-documents-prod-ne'
    location: 'northeurope'
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
          sourceAddressPrefix: '192.168.66.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.67.160/28'
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
    name: 'nsg-documents-prod-ne-build-agents'
    resourceGroup: 'rg-documents-prod-ne'
    location: 'northeurope'
    securityRules: [
      {
        name: 'Allow-build-agents-to-entra-azureactivedirectory'
        properties: {
          description: 'build-agents-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.67.176/28'
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
          sourceAddressPrefix: '192.168.67.176/28'
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
          sourceAddressPrefix: '192.168.67.176/28'
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
    name: 'nsg-documents-prod-ne-jump-box'
    resourceGroup: 'rg-documents-prod-ne'
    location: 'northeurope'
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
          sourceAddressPrefix: '192.168.66.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.67.160/28'
          destinationPortRange: '3389'
        }
      }
      {
        name: 'Allow-developers-to-documents-contentsafety'
        properties: {
          description: 'developers-to-documents-contentsafety (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.67.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-documents-prod-ne-documents-account-cs-documents-prod-ne-documents-c4f48'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-documents-formrecognizer'
        properties: {
          description: 'developers-to-documents-formrecognizer (private-endpoints)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.67.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-documents-prod-ne-documents-account-di-documents-prod-ne-documents-c4f48'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-documents-textanalytics'
        properties: {
          description: 'developers-to-documents-textanalytics (private-endpoints)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.67.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-documents-prod-ne-documents-account-lang-documents-prod-ne-documents-c4f48'
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
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.67.160/28'
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
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.67.160/28'
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
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.67.160/28'
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
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.67.160/28'
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
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.67.160/28'
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
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.67.160/28'
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
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.67.160/28'
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
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.67.160/28'
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
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.67.160/28'
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
    name: 'nsg-documents-prod-ne-private-endpoints'
    resourceGroup: 'rg-documents-prod-ne'
    location: 'northeurope'
    securityRules: [
      {
        name: 'Allow-developers-to-documents-contentsafety'
        properties: {
          description: 'developers-to-documents-contentsafety (private-endpoints)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.67.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-documents-prod-ne-documents-account-cs-documents-prod-ne-documents-c4f48'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-documents-formrecognizer'
        properties: {
          description: 'developers-to-documents-formrecognizer (private-endpoints)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.67.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-documents-prod-ne-documents-account-di-documents-prod-ne-documents-c4f48'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-documents-textanalytics'
        properties: {
          description: 'developers-to-documents-textanalytics (private-endpoints)'
          direction: 'Inbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.67.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-documents-prod-ne-documents-account-lang-documents-prod-ne-documents-c4f48'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-contract-reader-to-documents-contentsafety'
        properties: {
          description: 'contract-reader-to-documents-contentsafety (private-endpoints)'
          direction: 'Inbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.66.128/26'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-documents-prod-ne-documents-account-cs-documents-prod-ne-documents-c4f48'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-contract-reader-to-documents-formrecognizer'
        properties: {
          description: 'contract-reader-to-documents-formrecognizer (private-endpoints)'
          direction: 'Inbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.66.128/26'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-documents-prod-ne-documents-account-di-documents-prod-ne-documents-c4f48'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-contract-reader-to-documents-textanalytics'
        properties: {
          description: 'contract-reader-to-documents-textanalytics (private-endpoints)'
          direction: 'Inbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.66.128/26'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-documents-prod-ne-documents-account-lang-documents-prod-ne-documents-c4f48'
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
    name: 'rt-documents-prod-ne'
    resourceGroup: 'rg-documents-prod-ne'
    location: 'northeurope'
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'default'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '192.168.65.132'
        }
      }
    ]
  }
]
param publicIpAddresses = [
  {
    name: 'pip-documents-prod-ne-bastion'
    resourceGroup: 'rg-documents-prod-ne'
    location: 'northeurope'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    protectionMode: 'Enabled'
  }
  {
    name: 'pip-documents-prod-ne-firewall'
    resourceGroup: 'rg-documents-prod-ne'
    location: 'northeurope'
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
    name: 'vnet-documents-prod-ne'
    resourceGroup: 'rg-documents-prod-ne'
    location: 'northeurope'
    addressPrefixes: [
      '192.168.64.0/22'
    ]
    dnsServers: []
    subnets: [
      {
        name: 'AzureBastionSubnet'
        properties: {
          addressPrefix: '192.168.66.0/26'
          defaultOutboundAccess: true
          delegations: []
          networkSecurityGroup: {
            id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/networkSecurityGroups/nsg-documents-prod-ne-azure-bastion'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'AzureFirewallSubnet'
        properties: {
          addressPrefix: '192.168.65.128/26'
          defaultOutboundAccess: true
          delegations: []
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-app'
        properties: {
          addressPrefix: '192.168.66.128/26'
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
            id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/networkSecurityGroups/nsg-documents-prod-ne-application'
          }
          routeTable: {
            id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/routeTables/rt-documents-prod-ne'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-build'
        properties: {
          addressPrefix: '192.168.67.176/28'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/networkSecurityGroups/nsg-documents-prod-ne-build-agents'
          }
          routeTable: {
            id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/routeTables/rt-documents-prod-ne'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-jump'
        properties: {
          addressPrefix: '192.168.67.160/28'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/networkSecurityGroups/nsg-documents-prod-ne-jump-box'
          }
          routeTable: {
            id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/routeTables/rt-documents-prod-ne'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '192.168.65.0/25'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/networkSecurityGroups/nsg-documents-prod-ne-private-endpoints'
          }
          routeTable: {
            id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/routeTables/rt-documents-prod-ne'
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
    name: 'afwp-documents-prod-ne'
    resourceGroup: 'rg-documents-prod-ne'
    location: 'northeurope'
    tier: 'Standard'
    threatIntelMode: 'Deny'
    dnsProxy: true
    dnsServers: []
  }
]
param ruleCollectionGroups = [
  {
    name: 'azure-monitor'
    resourceGroup: 'rg-documents-prod-ne'
    firewallPolicyName: 'afwp-documents-prod-ne'
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
              '192.168.66.128/26'
              '192.168.67.160/28'
              '192.168.67.176/28'
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
    resourceGroup: 'rg-documents-prod-ne'
    firewallPolicyName: 'afwp-documents-prod-ne'
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
              '192.168.67.176/28'
              '192.168.67.160/28'
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
    resourceGroup: 'rg-documents-prod-ne'
    firewallPolicyName: 'afwp-documents-prod-ne'
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
              '192.168.67.160/28'
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
              '192.168.67.160/28'
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
              '192.168.67.160/28'
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
              '192.168.67.160/28'
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
              '192.168.67.160/28'
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
              '192.168.67.160/28'
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
              '192.168.67.160/28'
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
              '192.168.67.160/28'
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
              '192.168.67.160/28'
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
    resourceGroup: 'rg-documents-prod-ne'
    firewallPolicyName: 'afwp-documents-prod-ne'
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
              '192.168.66.128/26'
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
              '192.168.66.128/26'
              '192.168.67.160/28'
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
              '192.168.66.128/26'
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
              '192.168.66.128/26'
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
              '192.168.66.128/26'
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
              '192.168.66.128/26'
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
    name: 'microsoft-entra'
    resourceGroup: 'rg-documents-prod-ne'
    firewallPolicyName: 'afwp-documents-prod-ne'
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
              '192.168.66.128/26'
              '192.168.67.160/28'
              '192.168.67.176/28'
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
    resourceGroup: 'rg-documents-prod-ne'
    firewallPolicyName: 'afwp-documents-prod-ne'
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
              '192.168.67.160/28'
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
              '192.168.67.160/28'
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
              '192.168.67.160/28'
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
              '192.168.67.160/28'
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
              '192.168.67.160/28'
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
    resourceGroup: 'rg-documents-prod-ne'
    firewallPolicyName: 'afwp-documents-prod-ne'
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
              '192.168.67.160/28'
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
              '192.168.67.160/28'
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
    name: 'afw-documents-prod-ne'
    resourceGroup: 'rg-documents-prod-ne'
    location: 'northeurope'
    tier: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    firewallPolicy: {
      id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/firewallPolicies/afwp-documents-prod-ne'
    }
    subnet: {
      id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/virtualNetworks/vnet-documents-prod-ne/subnets/AzureFirewallSubnet'
    }
    publicIpAddresses: [
      {
        id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/publicIPAddresses/pip-documents-prod-ne-firewall'
      }
    ]
  }
]
param bastionHosts = [
  {
    name: 'bas-documents-prod-ne'
    resourceGroup: 'rg-documents-prod-ne'
    location: 'northeurope'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    subnet: {
      id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/virtualNetworks/vnet-documents-prod-ne/subnets/AzureBastionSubnet'
    }
    publicIpAddress: {
      id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/publicIPAddresses/pip-documents-prod-ne-bastion'
    }
    privateOnly: false
    recordsSessions: false
    tunneling: true
  }
]
param privateDnsZones = [
  {
    name: 'privatelink.cognitiveservices.azure.com'
    resourceGroup: 'rg-documents-prod-ne'
  }
]
param zoneLinks = [
  {
    name: 'link-documents-prod-ne'
    resourceGroup: 'rg-documents-prod-ne'
    zoneName: 'privatelink.cognitiveservices.azure.com'
    virtualNetwork: {
      id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/virtualNetworks/vnet-documents-prod-ne'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
]
param logAnalyticsWorkspaces = [
  {
    name: 'log-documents-prod-ne'
    resourceGroup: 'rg-documents-prod-ne'
    location: 'northeurope'
    retentionInDays: 30
    publicNetworkAccessForIngestion: 'Enabled'
    publicNetworkAccessForQuery: 'Enabled'
    disableLocalAuth: true
  }
]
param storageAccounts = [
  {
    name: 'stdocumentsprodnefl8346a'
    resourceGroup: 'rg-documents-prod-ne'
    location: 'northeurope'
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
    name: 'vm-documents-prod-ne-jump'
    resourceGroup: 'rg-documents-prod-ne'
    location: 'northeurope'
    networkInterfaceName: 'nic-documents-prod-ne-jump'
    subnet: {
      id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/virtualNetworks/vnet-documents-prod-ne/subnets/snet-jump'
    }
    computerName: 'vm-docume-9e9f6'
  }
]
param flowLogs = [
  {
    name: 'fl-documents-prod-ne'
    resourceGroup: 'NetworkWatcherRG'
    location: 'northeurope'
    networkWatcherName: 'NetworkWatcher_northeurope'
    virtualNetworkId: '${rgDocumentsProdNeId}/providers/Microsoft.Network/virtualNetworks/vnet-documents-prod-ne'
    storageAccountId: '${rgDocumentsProdNeId}/providers/Microsoft.Storage/storageAccounts/stdocumentsprodnefl8346a'
    retentionInDays: 30
    workspaceId: '${rgDocumentsProdNeId}/providers/Microsoft.OperationalInsights/workspaces/log-documents-prod-ne'
    workspaceLocation: 'northeurope'
  }
]
param aiAccounts = [
  {
    name: 'cs-documents-prod-ne-documents-c4f48'
    resourceGroup: 'rg-documents-prod-ne'
    location: 'northeurope'
    kind: 'ContentSafety'
    skuName: 'S0'
    customSubDomainName: 'cs-documents-prod-ne-documents-c4f48'
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
      'contracts.fabrikam.example'
    ]
  }
  {
    name: 'di-documents-prod-ne-documents-c4f48'
    resourceGroup: 'rg-documents-prod-ne'
    location: 'northeurope'
    kind: 'FormRecognizer'
    skuName: 'S0'
    customSubDomainName: 'di-documents-prod-ne-documents-c4f48'
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
      'contracts.fabrikam.example'
    ]
  }
  {
    name: 'lang-documents-prod-ne-documents-c4f48'
    resourceGroup: 'rg-documents-prod-ne'
    location: 'northeurope'
    kind: 'TextAnalytics'
    skuName: 'S0'
    customSubDomainName: 'lang-documents-prod-ne-documents-c4f48'
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
      'contracts.fabrikam.example'
    ]
  }
]
param privateEndpoints = [
  {
    name: 'pep-documents-prod-ne-documents-contentsafety-account'
    resourceGroup: 'rg-documents-prod-ne'
    stage: 5
    location: 'northeurope'
    subnet: {
      id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/virtualNetworks/vnet-documents-prod-ne/subnets/snet-private-endpoints'
    }
    serviceId: '${rgDocumentsProdNeId}/providers/Microsoft.CognitiveServices/accounts/cs-documents-prod-ne-documents-c4f48'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-documents-prod-ne-pep-documents-contentsafety-account'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-documents-prod-ne-documents-account-cs-documents-prod-ne-documents-c4f48'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-cognitiveservices-azure-com'
        properties: {
          privateDnsZoneId: '${rgDocumentsProdNeId}/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-documents-prod-ne-documents-formrecognizer-account'
    resourceGroup: 'rg-documents-prod-ne'
    stage: 5
    location: 'northeurope'
    subnet: {
      id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/virtualNetworks/vnet-documents-prod-ne/subnets/snet-private-endpoints'
    }
    serviceId: '${rgDocumentsProdNeId}/providers/Microsoft.CognitiveServices/accounts/di-documents-prod-ne-documents-c4f48'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-documents-prod-ne-pep-documents-formrecognizer-account'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-documents-prod-ne-documents-account-di-documents-prod-ne-documents-c4f48'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-cognitiveservices-azure-com'
        properties: {
          privateDnsZoneId: '${rgDocumentsProdNeId}/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-documents-prod-ne-documents-textanalytics-account'
    resourceGroup: 'rg-documents-prod-ne'
    stage: 5
    location: 'northeurope'
    subnet: {
      id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/virtualNetworks/vnet-documents-prod-ne/subnets/snet-private-endpoints'
    }
    serviceId: '${rgDocumentsProdNeId}/providers/Microsoft.CognitiveServices/accounts/lang-documents-prod-ne-documents-c4f48'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-documents-prod-ne-pep-documents-textanalytics-account'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgDocumentsProdNeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-documents-prod-ne-documents-account-lang-documents-prod-ne-documents-c4f48'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-cognitiveservices-azure-com'
        properties: {
          privateDnsZoneId: '${rgDocumentsProdNeId}/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'
        }
      }
    ]
  }
]
param roleAssignmentsAtComputeVirtualMachines = [
  {
    resourceGroup: 'rg-documents-prod-ne'
    stage: 6
    principalType: 'Group'
    principalId: identityOperatorsGroup
    roleDefinitionId: roles.virtualMachineUserLogin
    description: 'Virtual Machine User Login: operators sign in on the jump box with their own account'
    scopeNames: [
      'vm-documents-prod-ne-jump'
    ]
  }
]
param diagnosticSettingsAtCognitiveServicesAccounts = [
  {
    resourceGroup: 'rg-documents-prod-ne'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'cs-documents-prod-ne-documents-c4f48'
    ]
    workspaceId: '${rgDocumentsProdNeId}/providers/Microsoft.OperationalInsights/workspaces/log-documents-prod-ne'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-documents-prod-ne'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'di-documents-prod-ne-documents-c4f48'
    ]
    workspaceId: '${rgDocumentsProdNeId}/providers/Microsoft.OperationalInsights/workspaces/log-documents-prod-ne'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-documents-prod-ne'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'lang-documents-prod-ne-documents-c4f48'
    ]
    workspaceId: '${rgDocumentsProdNeId}/providers/Microsoft.OperationalInsights/workspaces/log-documents-prod-ne'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtNetworkAzureFirewalls = [
  {
    resourceGroup: 'rg-documents-prod-ne'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'afw-documents-prod-ne'
    ]
    workspaceId: '${rgDocumentsProdNeId}/providers/Microsoft.OperationalInsights/workspaces/log-documents-prod-ne'
    destinationType: 'Dedicated'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtNetworkBastionHosts = [
  {
    resourceGroup: 'rg-documents-prod-ne'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'bas-documents-prod-ne'
    ]
    workspaceId: '${rgDocumentsProdNeId}/providers/Microsoft.OperationalInsights/workspaces/log-documents-prod-ne'
    categoryGroups: [
      'allLogs'
    ]
  }
]
