using 'main.bicep'

// Answers path: workload.subscription_id
var workloadSubscriptionId = readEnvironmentVariable('WORKLOAD_SUBSCRIPTION_ID')
// Answers path: monitoring.log_analytics_id
var monitoringLogAnalyticsId = readEnvironmentVariable('MONITORING_LOG_ANALYTICS_ID')
// Known after creation: azureml-rg-mlr-inspection-prod-we-ml-41dfe_guid
var azuremlRgMlrInspectionProdWeMl41dfeGuid = readEnvironmentVariable(
  'AZUREML_RG_MLR_INSPECTION_PROD_WE_ML_41DFE_GUID',
  'not-known-yet'
)
// Known after creation: container-registry-of-mlr-inspection-prod-we-ml-41dfe
var containerRegistryOfMlrInspectionProdWeMl41dfe = readEnvironmentVariable(
  'CONTAINER_REGISTRY_OF_MLR_INSPECTION_PROD_WE_ML_41DFE',
  'not-known-yet'
)
// Known after creation: storage-of-mlr-inspection-prod-we-ml-41dfe
var storageOfMlrInspectionProdWeMl41dfe = readEnvironmentVariable(
  'STORAGE_OF_MLR_INSPECTION_PROD_WE_ML_41DFE',
  'not-known-yet'
)
// Answers path: identity.operators_group
var identityOperatorsGroup = readEnvironmentVariable('IDENTITY_OPERATORS_GROUP')
// Object id of the identity that deploys these templates
var deploymentObjectId = readEnvironmentVariable('DEPLOYMENT_OBJECT_ID')
var rgInspectionProdWeId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-inspection-prod-we'
var subscription2Id = '00000000-0000-0000-0000-00000000c002'
var subscription3Id = '00000000-0000-0000-0000-00000000d002'
var rgDnsId = '/subscriptions/${subscription3Id}/resourceGroups/rg-dns'
var azuremlRgMlrInspectionProdWeMl41dfeGuidId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/${azuremlRgMlrInspectionProdWeMl41dfeGuid}'
var roles = {
  azureAiEnterpriseNetworkConnectionApprover: 'b556d68e-0be0-4f35-a333-ad7ee1ce17ea'
  privateDnsZoneContributor: 'b12aa53e-6015-4669-85d0-8515ebb3ae7f'
  reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7'
  virtualMachineUserLogin: 'fb879df8-f326-4884-b1cf-06f3ad86be52'
}
var deploymentStage = int(readEnvironmentVariable('DEPLOYMENT_STAGE', '9'))

param stage = deploymentStage
param tags = {}
param resourceGroups = [
  {
    name: 'rg-inspection-prod-we'
    location: 'westeurope'
  }
]
param jumpBoxSize = readEnvironmentVariable('JUMP_BOX_SIZE', 'Standard_D2s_v5')
param jumpBoxAdministrator = readEnvironmentVariable('JUMP_BOX_ADMINISTRATOR')
param jumpBoxPassword = readEnvironmentVariable('JUMP_BOX_PASSWORD')
param computeSize = readEnvironmentVariable('COMPUTE_SIZE', 'Standard_D4s_v5')
param applicationSecurityGroups = [
  {
    name: 'asg-inspection-prod-we-ml-container-registry'
    resourceGroup: 'rg-inspection-prod-we'
    location: 'westeurope'
  }
  {
    name: 'asg-inspection-prod-we-ml-key-vault'
    resourceGroup: 'rg-inspection-prod-we'
    location: 'westeurope'
  }
  {
    name: 'asg-inspection-prod-we-ml-ml-registry'
    resourceGroup: 'rg-inspection-prod-we'
    location: 'westeurope'
  }
  {
    name: 'asg-inspection-prod-we-ml-registry-container-registry'
    resourceGroup: 'rg-inspection-prod-we'
    location: 'westeurope'
  }
  {
    name: 'asg-inspection-prod-we-ml-registry-storage'
    resourceGroup: 'rg-inspection-prod-we'
    location: 'westeurope'
  }
  {
    name: 'asg-inspection-prod-we-ml-storage'
    resourceGroup: 'rg-inspection-prod-we'
    location: 'westeurope'
  }
  {
    name: 'asg-inspection-prod-we-ml-workspace'
    resourceGroup: 'rg-inspection-prod-we'
    location: 'westeurope'
  }
  {
    name: 'asg-inspection-prod-we-vision-account-cstv-inspection-prod-we-vision-41dfe'
    resourceGroup: 'rg-inspection-prod-we'
    location: 'westeurope'
  }
  {
    name: 'asg-inspection-prod-we-vision-account-cv-inspection-prod-we-vision-41dfe'
    resourceGroup: 'rg-inspection-prod-we'
    location: 'westeurope'
  }
]
param networkSecurityGroups = [
  {
    name: 'nsg-inspection-prod-we-build-agents'
    resourceGroup: 'rg-inspection-prod-we'
    location: 'westeurope'
    securityRules: [
      {
        name: 'Allow-build-agents-to-entra-azureactivedirectory'
        properties: {
          description: 'build-agents-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.176/28'
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
          sourceAddressPrefix: '10.61.3.176/28'
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
          sourceAddressPrefix: '10.61.3.176/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-python-conda-anaconda-com'
        properties: {
          description: 'build-agents-to-python-conda-anaconda-com (approved-destinations) and 5 more'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.176/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-ubuntu-archive-ubuntu-com'
        properties: {
          description: 'build-agents-to-ubuntu-archive-ubuntu-com (approved-destinations) and 2 more'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.176/28'
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
    name: 'nsg-inspection-prod-we-jump-box'
    resourceGroup: 'rg-inspection-prod-we'
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
          sourceAddressPrefix: '10.60.4.64/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.61.3.160/28'
          destinationPortRange: '3389'
        }
      }
      {
        name: 'Allow-developers-to-ml-registry-container-registry'
        properties: {
          description: 'developers-to-ml-registry-container-registry (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-registry-container-registry'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-ml-registry-storage'
        properties: {
          description: 'developers-to-ml-registry-storage (private-endpoints)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-registry-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-vision-customvision-training'
        properties: {
          description: 'developers-to-vision-customvision-training (private-endpoints)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-vision-account-cstv-inspection-prod-we-vision-41dfe'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-vision-computervision'
        properties: {
          description: 'developers-to-vision-computervision (private-endpoints)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-vision-account-cv-inspection-prod-we-vision-41dfe'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-ml-container-registry'
        properties: {
          description: 'developers-to-ml-container-registry (private-endpoints)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-container-registry'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-ml-key-vault'
        properties: {
          description: 'developers-to-ml-key-vault (private-endpoints)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-key-vault'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-ml-ml-registry'
        properties: {
          description: 'developers-to-ml-ml-registry (private-endpoints)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-ml-registry'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-ml'
        properties: {
          description: 'developers-to-ml (private-endpoints)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-workspace'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-ml-storage-blob'
        properties: {
          description: 'developers-to-ml-storage-blob (private-endpoints) and 2 more'
          direction: 'Outbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-ml-storage-file'
        properties: {
          description: 'developers-to-ml-storage-file (private-endpoints)'
          direction: 'Outbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-storage'
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
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
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
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
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
          priority: 1120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
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
          priority: 1130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
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
          priority: 1140
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
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
          priority: 1150
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
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
          priority: 1160
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'CognitiveServicesFrontend'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-portal-foundry-ai-azure-com'
        properties: {
          description: 'jump-box-to-portal-foundry-ai-azure-com (approved-destinations) and 18 more'
          direction: 'Outbound'
          priority: 1170
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-windows-update-windowsupdate-80'
        properties: {
          description: 'jump-box-to-windows-update-windowsupdate-80 (approved-destinations) and 13 more'
          direction: 'Outbound'
          priority: 1180
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
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
    name: 'nsg-inspection-prod-we-private-endpoints'
    resourceGroup: 'rg-inspection-prod-we'
    location: 'westeurope'
    securityRules: [
      {
        name: 'Allow-developers-to-ml-registry-container-registry'
        properties: {
          description: 'developers-to-ml-registry-container-registry (private-endpoints)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-registry-container-registry'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-ml-registry-storage'
        properties: {
          description: 'developers-to-ml-registry-storage (private-endpoints)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-registry-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-vision-customvision-training'
        properties: {
          description: 'developers-to-vision-customvision-training (private-endpoints)'
          direction: 'Inbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-vision-account-cstv-inspection-prod-we-vision-41dfe'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-vision-computervision'
        properties: {
          description: 'developers-to-vision-computervision (private-endpoints)'
          direction: 'Inbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-vision-account-cv-inspection-prod-we-vision-41dfe'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-ml-container-registry'
        properties: {
          description: 'developers-to-ml-container-registry (private-endpoints)'
          direction: 'Inbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-container-registry'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-ml-key-vault'
        properties: {
          description: 'developers-to-ml-key-vault (private-endpoints)'
          direction: 'Inbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-key-vault'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-ml-ml-registry'
        properties: {
          description: 'developers-to-ml-ml-registry (private-endpoints)'
          direction: 'Inbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-ml-registry'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-ml'
        properties: {
          description: 'developers-to-ml (private-endpoints)'
          direction: 'Inbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-workspace'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-ml-storage-blob'
        properties: {
          description: 'developers-to-ml-storage-blob (private-endpoints) and 2 more'
          direction: 'Inbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-ml-storage-file'
        properties: {
          description: 'developers-to-ml-storage-file (private-endpoints)'
          direction: 'Inbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.61.3.160/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-storage'
            }
          ]
          destinationPortRange: '445'
        }
      }
      {
        name: 'Allow-plants-to-ml-ml-registry'
        properties: {
          description: 'plants-to-ml-ml-registry (private-endpoints)'
          direction: 'Inbound'
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.60.0.0/23'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-ml-registry'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-plants-to-ml'
        properties: {
          description: 'plants-to-ml (private-endpoints)'
          direction: 'Inbound'
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.60.0.0/23'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-workspace'
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
param virtualNetworks = [
  {
    name: 'vnet-inspection-prod-we'
    resourceGroup: 'rg-inspection-prod-we'
    location: 'westeurope'
    addressPrefixes: [
      '10.61.0.0/22'
    ]
    dnsServers: []
    subnets: [
      {
        name: 'snet-build'
        properties: {
          addressPrefix: '10.61.3.176/28'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgInspectionProdWeId}/providers/Microsoft.Network/networkSecurityGroups/nsg-inspection-prod-we-build-agents'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-jump'
        properties: {
          addressPrefix: '10.61.3.160/28'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgInspectionProdWeId}/providers/Microsoft.Network/networkSecurityGroups/nsg-inspection-prod-we-jump-box'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '10.61.1.0/25'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgInspectionProdWeId}/providers/Microsoft.Network/networkSecurityGroups/nsg-inspection-prod-we-private-endpoints'
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
param ruleCollectionGroups = [
  {
    name: 'azure-monitor'
    resourceGroup: 'rg-wan'
    subscriptionId: subscription2Id
    firewallPolicyName: 'afwp-wan'
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
              '10.61.3.160/28'
              '10.61.3.176/28'
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
    resourceGroup: 'rg-wan'
    subscriptionId: subscription2Id
    firewallPolicyName: 'afwp-wan'
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
              '10.61.3.176/28'
              '10.61.3.160/28'
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
    resourceGroup: 'rg-wan'
    subscriptionId: subscription2Id
    firewallPolicyName: 'afwp-wan'
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
              '10.61.3.160/28'
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
              '10.61.3.160/28'
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
              '10.61.3.160/28'
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
              '10.61.3.160/28'
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
              '10.61.3.160/28'
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
              '10.61.3.160/28'
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
              '10.61.3.160/28'
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
              '10.61.3.160/28'
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
              '10.61.3.160/28'
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
    name: 'client-flows'
    resourceGroup: 'rg-wan'
    subscriptionId: subscription2Id
    firewallPolicyName: 'afwp-wan'
    priority: 1900
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'client-flows-network'
        priority: 1900
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'bastion-to-jump-box'
            description: 'bastion reaches jump-box (bastion-to-jump-box, bastion)'
            sourceAddresses: [
              '10.60.4.64/26'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              '10.61.3.160/28'
            ]
            destinationPorts: [
              '3389'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'on-premises-dns-10.60.4.4-udp'
            description: 'on-premises asks 10.60.4.4 (on-premises-dns-10.60.4.4-udp, dns-resolution)'
            ipProtocols: [
              'UDP'
            ]
            destinationAddresses: [
              '10.60.4.4/32'
            ]
            destinationPorts: [
              '53'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'on-premises-dns-10.60.4.4-tcp'
            description: 'on-premises asks 10.60.4.4 (on-premises-dns-10.60.4.4-tcp, dns-resolution)'
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              '10.60.4.4/32'
            ]
            destinationPorts: [
              '53'
            ]
          }
        ]
      }
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'client-flows-application'
        priority: 1901
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'plants-to-ml-ml-registry'
            description: 'plants reaches ml-ml-registry (plants-to-ml-ml-registry, private-endpoints)'
            sourceAddresses: [
              '172.18.64.0/18'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.api.azureml.ms'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'plants-to-ml'
            description: 'plants reaches ml (plants-to-ml, private-endpoints)'
            sourceAddresses: [
              '172.18.64.0/18'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.workspace.westeurope.api.azureml.ms'
              '*.workspace.westeurope.cert.api.azureml.ms'
              '*.westeurope.notebooks.azure.net'
              '*.westeurope.inference.ml.azure.com'
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
  {
    name: 'container-platform'
    resourceGroup: 'rg-wan'
    subscriptionId: subscription2Id
    firewallPolicyName: 'afwp-wan'
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
              '10.61.3.160/28'
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
    resourceGroup: 'rg-wan'
    subscriptionId: subscription2Id
    firewallPolicyName: 'afwp-wan'
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
              '10.61.3.160/28'
              '10.61.3.176/28'
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
    resourceGroup: 'rg-wan'
    subscriptionId: subscription2Id
    firewallPolicyName: 'afwp-wan'
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
              '10.61.3.160/28'
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
              '10.61.3.160/28'
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
              '10.61.3.160/28'
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
              '10.61.3.160/28'
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
              '10.61.3.160/28'
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
    resourceGroup: 'rg-wan'
    subscriptionId: subscription2Id
    firewallPolicyName: 'afwp-wan'
    priority: 1700
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'python-conda-application'
        priority: 1701
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'python-conda-anaconda-com'
            description: 'Jobs install Python packages. (python-conda-anaconda-com, approved-destinations)'
            sourceAddresses: [
              '10.61.3.176/28'
              '10.61.3.160/28'
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
              '10.61.3.176/28'
              '10.61.3.160/28'
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
              '10.61.3.176/28'
              '10.61.3.160/28'
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
              '10.61.3.176/28'
              '10.61.3.160/28'
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
              '10.61.3.176/28'
              '10.61.3.160/28'
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
              '10.61.3.176/28'
              '10.61.3.160/28'
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
    name: 'ubuntu'
    resourceGroup: 'rg-wan'
    subscriptionId: subscription2Id
    firewallPolicyName: 'afwp-wan'
    priority: 1800
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'ubuntu-application'
        priority: 1801
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'ubuntu-archive-ubuntu-com'
            description: 'Images install system packages. (ubuntu-archive-ubuntu-com, approved-destinations)'
            sourceAddresses: [
              '10.61.3.176/28'
              '10.61.3.160/28'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
            ]
            targetFqdns: [
              'archive.ubuntu.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'ubuntu-security-ubuntu-com'
            description: 'Images install system packages. (ubuntu-security-ubuntu-com, approved-destinations)'
            sourceAddresses: [
              '10.61.3.176/28'
              '10.61.3.160/28'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
            ]
            targetFqdns: [
              'security.ubuntu.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'ubuntu-ppa-launchpad-net'
            description: 'Images install system packages. (ubuntu-ppa-launchpad-net, approved-destinations)'
            sourceAddresses: [
              '10.61.3.176/28'
              '10.61.3.160/28'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
            ]
            targetFqdns: [
              'ppa.launchpad.net'
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
  {
    name: 'windows-operations'
    resourceGroup: 'rg-wan'
    subscriptionId: subscription2Id
    firewallPolicyName: 'afwp-wan'
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
              '10.61.3.160/28'
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
              '10.61.3.160/28'
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
param components = [
  {
    name: 'appi-inspection-prod-we-ml'
    resourceGroup: 'rg-inspection-prod-we'
    location: 'westeurope'
    workspaceId: monitoringLogAnalyticsId
    publicNetworkAccessForIngestion: 'Enabled'
    publicNetworkAccessForQuery: 'Enabled'
    disableLocalAuth: true
  }
]
param storageAccounts = [
  {
    name: 'stinspectionprodwef0bb23'
    resourceGroup: 'rg-inspection-prod-we'
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
    name: 'stinspectionprodwem8304f'
    resourceGroup: 'rg-inspection-prod-we'
    location: 'westeurope'
    skuName: 'Standard_ZRS'
    hierarchicalNamespace: false
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
    }
    trustedResourceIds: [
      '${rgInspectionProdWeId}/providers/Microsoft.MachineLearningServices/registries/mlr-inspection-prod-we-ml-41dfe'
      '${rgInspectionProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-inspection-prod-we-ml'
    ]
    allowSharedKeyAccess: true
  }
]
param keyVaults = [
  {
    name: 'kv-inspection-prod-43d50'
    resourceGroup: 'rg-inspection-prod-we'
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
    name: 'crinspectionprodweml41dfe'
    resourceGroup: 'rg-inspection-prod-we'
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
    name: 'vm-inspection-prod-we-jump'
    resourceGroup: 'rg-inspection-prod-we'
    location: 'westeurope'
    networkInterfaceName: 'nic-inspection-prod-we-jump'
    subnet: {
      id: '${rgInspectionProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-inspection-prod-we/subnets/snet-jump'
    }
    computerName: 'vm-inspec-8a71e'
  }
]
param flowLogs = [
  {
    name: 'fl-inspection-prod-we'
    resourceGroup: 'NetworkWatcherRG'
    location: 'westeurope'
    networkWatcherName: 'NetworkWatcher_westeurope'
    virtualNetworkId: '${rgInspectionProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-inspection-prod-we'
    storageAccountId: '${rgInspectionProdWeId}/providers/Microsoft.Storage/storageAccounts/stinspectionprodwef0bb23'
    retentionInDays: 30
    workspaceId: monitoringLogAnalyticsId
    workspaceLocation: 'westeurope'
  }
]
param aiAccounts = [
  {
    name: 'cstv-inspection-prod-we-vision-41dfe'
    resourceGroup: 'rg-inspection-prod-we'
    location: 'westeurope'
    kind: 'CustomVision.Training'
    skuName: 'S0'
    customSubDomainName: 'cstv-inspection-prod-we-vision-41dfe'
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
      ipRules: []
      virtualNetworkRules: []
    }
    disableLocalAuth: true
    restrictOutboundNetworkAccess: true
    allowedFqdnList: []
  }
  {
    name: 'cv-inspection-prod-we-vision-41dfe'
    resourceGroup: 'rg-inspection-prod-we'
    location: 'westeurope'
    kind: 'ComputerVision'
    skuName: 'S0'
    customSubDomainName: 'cv-inspection-prod-we-vision-41dfe'
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
      ipRules: []
      virtualNetworkRules: []
    }
    disableLocalAuth: true
    restrictOutboundNetworkAccess: true
    allowedFqdnList: []
  }
]
param machineLearningWorkspaces = [
  {
    name: 'mlw-inspection-prod-we-ml'
    resourceGroup: 'rg-inspection-prod-we'
    kind: 'Default'
    publicNetworkAccess: 'Disabled'
    storageAccountId: '${rgInspectionProdWeId}/providers/Microsoft.Storage/storageAccounts/stinspectionprodwem8304f'
    keyVaultId: '${rgInspectionProdWeId}/providers/Microsoft.KeyVault/vaults/kv-inspection-prod-43d50'
    applicationInsightsId: '${rgInspectionProdWeId}/providers/Microsoft.Insights/components/appi-inspection-prod-we-ml'
    containerRegistryId: '${rgInspectionProdWeId}/providers/Microsoft.ContainerRegistry/registries/crinspectionprodweml41dfe'
    imageBuildCompute: 'image-build'
    highBusinessImpact: false
    managedNetwork: {
      isolationMode: 'AllowOnlyApprovedOutbound'
      firewallSku: 'Standard'
    }
    location: 'westeurope'
  }
]
param machineLearningRegistries = [
  {
    name: 'mlr-inspection-prod-we-ml-41dfe'
    resourceGroup: 'rg-inspection-prod-we'
    location: 'westeurope'
    publicNetworkAccess: 'Disabled'
    replicaLocations: [
      'westeurope'
    ]
  }
]
param privateEndpoints = [
  {
    name: 'pep-inspection-prod-we-ml-amlworkspace'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 5
    location: 'westeurope'
    subnet: {
      id: '${rgInspectionProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-inspection-prod-we/subnets/snet-private-endpoints'
    }
    serviceId: '${rgInspectionProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-inspection-prod-we-ml'
    groupIds: [
      'amlworkspace'
    ]
    networkInterfaceName: 'nic-inspection-prod-we-pep-ml-amlworkspace'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-workspace'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-api-azureml-ms'
        properties: {
          privateDnsZoneId: '${rgDnsId}/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms'
        }
      }
      {
        name: 'privatelink-notebooks-azure-net'
        properties: {
          privateDnsZoneId: '${rgDnsId}/providers/Microsoft.Network/privateDnsZones/privatelink.notebooks.azure.net'
        }
      }
    ]
  }
  {
    name: 'pep-inspection-prod-we-ml-container-registry-registry'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 4
    location: 'westeurope'
    subnet: {
      id: '${rgInspectionProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-inspection-prod-we/subnets/snet-private-endpoints'
    }
    serviceId: '${rgInspectionProdWeId}/providers/Microsoft.ContainerRegistry/registries/crinspectionprodweml41dfe'
    groupIds: [
      'registry'
    ]
    networkInterfaceName: 'nic-inspection-prod-we-pep-ml-container-registry-registry'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-container-registry'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-azurecr-io'
        properties: {
          privateDnsZoneId: '${rgDnsId}/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io'
        }
      }
    ]
  }
  {
    name: 'pep-inspection-prod-we-ml-key-vault-vault'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 4
    location: 'westeurope'
    subnet: {
      id: '${rgInspectionProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-inspection-prod-we/subnets/snet-private-endpoints'
    }
    serviceId: '${rgInspectionProdWeId}/providers/Microsoft.KeyVault/vaults/kv-inspection-prod-43d50'
    groupIds: [
      'vault'
    ]
    networkInterfaceName: 'nic-inspection-prod-we-pep-ml-key-vault-vault'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-key-vault'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-vaultcore-azure-net'
        properties: {
          privateDnsZoneId: '${rgDnsId}/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net'
        }
      }
    ]
  }
  {
    name: 'pep-inspection-prod-we-ml-ml-registry-amlregistry'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 7
    location: 'westeurope'
    subnet: {
      id: '${rgInspectionProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-inspection-prod-we/subnets/snet-private-endpoints'
    }
    serviceId: '${rgInspectionProdWeId}/providers/Microsoft.MachineLearningServices/registries/mlr-inspection-prod-we-ml-41dfe'
    groupIds: [
      'amlregistry'
    ]
    networkInterfaceName: 'nic-inspection-prod-we-pep-ml-ml-registry-amlregistry'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-ml-registry'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-api-azureml-ms'
        properties: {
          privateDnsZoneId: '${rgDnsId}/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms'
        }
      }
    ]
  }
  {
    name: 'pep-inspection-prod-we-ml-registry-container-registry-registry'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 8
    location: 'westeurope'
    subnet: {
      id: '${rgInspectionProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-inspection-prod-we/subnets/snet-private-endpoints'
    }
    serviceId: '${azuremlRgMlrInspectionProdWeMl41dfeGuidId}/providers/Microsoft.ContainerRegistry/registries/${containerRegistryOfMlrInspectionProdWeMl41dfe}'
    groupIds: [
      'registry'
    ]
    networkInterfaceName: 'nic-inspection-prod-we-pep-ml-registry-container-registry-registry'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-registry-container-registry'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-azurecr-io'
        properties: {
          privateDnsZoneId: '${rgDnsId}/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io'
        }
      }
    ]
  }
  {
    name: 'pep-inspection-prod-we-ml-registry-storage-blob'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 8
    location: 'westeurope'
    subnet: {
      id: '${rgInspectionProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-inspection-prod-we/subnets/snet-private-endpoints'
    }
    serviceId: '${azuremlRgMlrInspectionProdWeMl41dfeGuidId}/providers/Microsoft.Storage/storageAccounts/${storageOfMlrInspectionProdWeMl41dfe}'
    groupIds: [
      'blob'
    ]
    networkInterfaceName: 'nic-inspection-prod-we-pep-ml-registry-storage-blob'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-registry-storage'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-blob-core-windows-net'
        properties: {
          privateDnsZoneId: '${rgDnsId}/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-inspection-prod-we-ml-storage-blob'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 4
    location: 'westeurope'
    subnet: {
      id: '${rgInspectionProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-inspection-prod-we/subnets/snet-private-endpoints'
    }
    serviceId: '${rgInspectionProdWeId}/providers/Microsoft.Storage/storageAccounts/stinspectionprodwem8304f'
    groupIds: [
      'blob'
    ]
    networkInterfaceName: 'nic-inspection-prod-we-pep-ml-storage-blob'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-storage'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-blob-core-windows-net'
        properties: {
          privateDnsZoneId: '${rgDnsId}/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-inspection-prod-we-ml-storage-file'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 4
    location: 'westeurope'
    subnet: {
      id: '${rgInspectionProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-inspection-prod-we/subnets/snet-private-endpoints'
    }
    serviceId: '${rgInspectionProdWeId}/providers/Microsoft.Storage/storageAccounts/stinspectionprodwem8304f'
    groupIds: [
      'file'
    ]
    networkInterfaceName: 'nic-inspection-prod-we-pep-ml-storage-file'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-storage'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-file-core-windows-net'
        properties: {
          privateDnsZoneId: '${rgDnsId}/providers/Microsoft.Network/privateDnsZones/privatelink.file.core.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-inspection-prod-we-ml-storage-queue'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 4
    location: 'westeurope'
    subnet: {
      id: '${rgInspectionProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-inspection-prod-we/subnets/snet-private-endpoints'
    }
    serviceId: '${rgInspectionProdWeId}/providers/Microsoft.Storage/storageAccounts/stinspectionprodwem8304f'
    groupIds: [
      'queue'
    ]
    networkInterfaceName: 'nic-inspection-prod-we-pep-ml-storage-queue'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-storage'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-queue-core-windows-net'
        properties: {
          privateDnsZoneId: '${rgDnsId}/providers/Microsoft.Network/privateDnsZones/privatelink.queue.core.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-inspection-prod-we-ml-storage-table'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 4
    location: 'westeurope'
    subnet: {
      id: '${rgInspectionProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-inspection-prod-we/subnets/snet-private-endpoints'
    }
    serviceId: '${rgInspectionProdWeId}/providers/Microsoft.Storage/storageAccounts/stinspectionprodwem8304f'
    groupIds: [
      'table'
    ]
    networkInterfaceName: 'nic-inspection-prod-we-pep-ml-storage-table'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-ml-storage'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-table-core-windows-net'
        properties: {
          privateDnsZoneId: '${rgDnsId}/providers/Microsoft.Network/privateDnsZones/privatelink.table.core.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-inspection-prod-we-vision-computervision-account'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 5
    location: 'westeurope'
    subnet: {
      id: '${rgInspectionProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-inspection-prod-we/subnets/snet-private-endpoints'
    }
    serviceId: '${rgInspectionProdWeId}/providers/Microsoft.CognitiveServices/accounts/cv-inspection-prod-we-vision-41dfe'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-inspection-prod-we-pep-vision-computervision-account'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-vision-account-cv-inspection-prod-we-vision-41dfe'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-cognitiveservices-azure-com'
        properties: {
          privateDnsZoneId: '${rgDnsId}/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-inspection-prod-we-vision-customvision-training-account'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 5
    location: 'westeurope'
    subnet: {
      id: '${rgInspectionProdWeId}/providers/Microsoft.Network/virtualNetworks/vnet-inspection-prod-we/subnets/snet-private-endpoints'
    }
    serviceId: '${rgInspectionProdWeId}/providers/Microsoft.CognitiveServices/accounts/cstv-inspection-prod-we-vision-41dfe'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-inspection-prod-we-pep-vision-customvision-training-account'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgInspectionProdWeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-inspection-prod-we-vision-account-cstv-inspection-prod-we-vision-41dfe'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-cognitiveservices-azure-com'
        properties: {
          privateDnsZoneId: '${rgDnsId}/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'
        }
      }
    ]
  }
]
param roleAssignmentsAtComputeVirtualMachines = [
  {
    resourceGroup: 'rg-inspection-prod-we'
    stage: 6
    principalType: 'Group'
    principalId: identityOperatorsGroup
    roleDefinitionId: roles.virtualMachineUserLogin
    description: 'Virtual Machine User Login: operators sign in on the jump box with their own account'
    scopeNames: [
      'vm-inspection-prod-we-jump'
    ]
  }
]
param roleAssignmentsAtContainerRegistryRegistries = [
  {
    resourceGroup: azuremlRgMlrInspectionProdWeMl41dfeGuid
    stage: 8
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgInspectionProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-inspection-prod-we-ml'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (registry-container-registry-registry)'
    scopeNames: [
      containerRegistryOfMlrInspectionProdWeMl41dfe
    ]
  }
  {
    resourceGroup: 'rg-inspection-prod-we'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgInspectionProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-inspection-prod-we-ml'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (container-registry-registry)'
    scopeNames: [
      'crinspectionprodweml41dfe'
    ]
  }
]
param roleAssignmentsAtKeyVaultVaults = [
  {
    resourceGroup: 'rg-inspection-prod-we'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgInspectionProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-inspection-prod-we-ml'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (key-vault-vault)'
    scopeNames: [
      'kv-inspection-prod-43d50'
    ]
  }
]
param roleAssignmentsAtMachineLearningServicesRegistries = [
  {
    resourceGroup: 'rg-inspection-prod-we'
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgInspectionProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-inspection-prod-we-ml'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (ml-registry-amlregistry)'
    scopeNames: [
      'mlr-inspection-prod-we-ml-41dfe'
    ]
  }
]
param roleAssignmentsAtMachineLearningServicesWorkspaces = [
  {
    resourceGroup: 'rg-inspection-prod-we'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgInspectionProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-inspection-prod-we-ml'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (workspace-amlworkspace)'
    scopeNames: [
      'mlw-inspection-prod-we-ml'
    ]
  }
]
param roleAssignmentsAtNetworkPrivateEndpoints = [
  {
    resourceGroup: 'rg-inspection-prod-we'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgInspectionProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-inspection-prod-we-ml'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.reader
    description: 'Reader: the workspace finds its private storage by reading the endpoint'
    scopeNames: [
      'pep-inspection-prod-we-ml-storage-blob'
    ]
  }
  {
    resourceGroup: 'rg-inspection-prod-we'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgInspectionProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-inspection-prod-we-ml'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.reader
    description: 'Reader: the workspace finds its private storage by reading the endpoint'
    scopeNames: [
      'pep-inspection-prod-we-ml-storage-file'
    ]
  }
]
param roleAssignmentsAtResourceGroup = [
  {
    resourceGroup: 'rg-dns'
    subscriptionId: subscription3Id
    stage: 3
    principalType: 'ServicePrincipal'
    principalId: deploymentObjectId
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the deployment writes zone groups and links into the zones'
  }
]
param roleAssignmentsAtStorageStorageAccounts = [
  {
    resourceGroup: azuremlRgMlrInspectionProdWeMl41dfeGuid
    stage: 8
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgInspectionProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-inspection-prod-we-ml'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (registry-storage-blob)'
    scopeNames: [
      storageOfMlrInspectionProdWeMl41dfe
    ]
  }
  {
    resourceGroup: 'rg-inspection-prod-we'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgInspectionProdWeId}/providers/Microsoft.MachineLearningServices/workspaces/mlw-inspection-prod-we-ml'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (storage-table)'
    scopeNames: [
      'stinspectionprodwem8304f'
    ]
  }
]
param workspaceOutboundRules = [
  {
    name: 'ml-registry-amlregistry'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 7
    workspaceName: 'mlw-inspection-prod-we-ml'
    properties: {
      type: 'PrivateEndpoint'
      category: 'UserDefined'
      destination: {
        serviceResourceId: '${rgInspectionProdWeId}/providers/Microsoft.MachineLearningServices/registries/mlr-inspection-prod-we-ml-41dfe'
        subresourceTarget: 'amlregistry'
        sparkEnabled: false
      }
    }
  }
  {
    name: 'python-conda-anaconda-com'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 6
    workspaceName: 'mlw-inspection-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: 'anaconda.com'
    }
  }
  {
    name: 'python-conda-any-anaconda-com'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 6
    workspaceName: 'mlw-inspection-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: '*.anaconda.com'
    }
  }
  {
    name: 'python-conda-any-anaconda-org'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 6
    workspaceName: 'mlw-inspection-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: '*.anaconda.org'
    }
  }
  {
    name: 'python-conda-any-pytorch-org'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 6
    workspaceName: 'mlw-inspection-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: '*.pytorch.org'
    }
  }
  {
    name: 'python-conda-any-tensorflow-org'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 6
    workspaceName: 'mlw-inspection-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: '*.tensorflow.org'
    }
  }
  {
    name: 'python-conda-pytorch-org'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 6
    workspaceName: 'mlw-inspection-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: 'pytorch.org'
    }
  }
  {
    name: 'registry-container-registry-registry'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 8
    workspaceName: 'mlw-inspection-prod-we-ml'
    properties: {
      type: 'PrivateEndpoint'
      category: 'UserDefined'
      destination: {
        serviceResourceId: '${azuremlRgMlrInspectionProdWeMl41dfeGuidId}/providers/Microsoft.ContainerRegistry/registries/${containerRegistryOfMlrInspectionProdWeMl41dfe}'
        subresourceTarget: 'registry'
        sparkEnabled: false
      }
    }
  }
  {
    name: 'registry-storage-blob'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 8
    workspaceName: 'mlw-inspection-prod-we-ml'
    properties: {
      type: 'PrivateEndpoint'
      category: 'UserDefined'
      destination: {
        serviceResourceId: '${azuremlRgMlrInspectionProdWeMl41dfeGuidId}/providers/Microsoft.Storage/storageAccounts/${storageOfMlrInspectionProdWeMl41dfe}'
        subresourceTarget: 'blob'
        sparkEnabled: false
      }
    }
  }
  {
    name: 'ubuntu-archive-ubuntu-com'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 6
    workspaceName: 'mlw-inspection-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: 'archive.ubuntu.com'
    }
  }
  {
    name: 'ubuntu-ppa-launchpad-net'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 6
    workspaceName: 'mlw-inspection-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: 'ppa.launchpad.net'
    }
  }
  {
    name: 'ubuntu-security-ubuntu-com'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 6
    workspaceName: 'mlw-inspection-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: 'security.ubuntu.com'
    }
  }
  {
    name: 'yours-camera-vendor-models-vendor-example'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 6
    workspaceName: 'mlw-inspection-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: 'models.vendor.example'
    }
  }
  {
    name: 'yours-company-mirror-packages-factory-example'
    resourceGroup: 'rg-inspection-prod-we'
    stage: 6
    workspaceName: 'mlw-inspection-prod-we-ml'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: 'packages.factory.example'
    }
  }
]
param computeClusters = [
  {
    name: 'image-build'
    resourceGroup: 'rg-inspection-prod-we'
    location: 'westeurope'
    workspaceName: 'mlw-inspection-prod-we-ml'
    publicIpAddresses: false
    maximumNodes: 1
  }
]
param diagnosticSettingsAtCognitiveServicesAccounts = [
  {
    resourceGroup: 'rg-inspection-prod-we'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'cstv-inspection-prod-we-vision-41dfe'
    ]
    workspaceId: monitoringLogAnalyticsId
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-inspection-prod-we'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'cv-inspection-prod-we-vision-41dfe'
    ]
    workspaceId: monitoringLogAnalyticsId
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtContainerRegistryRegistries = [
  {
    resourceGroup: 'rg-inspection-prod-we'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'crinspectionprodweml41dfe'
    ]
    workspaceId: monitoringLogAnalyticsId
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtKeyVaultVaults = [
  {
    resourceGroup: 'rg-inspection-prod-we'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'kv-inspection-prod-43d50'
    ]
    workspaceId: monitoringLogAnalyticsId
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtMachineLearningServicesWorkspaces = [
  {
    resourceGroup: 'rg-inspection-prod-we'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'mlw-inspection-prod-we-ml'
    ]
    workspaceId: monitoringLogAnalyticsId
    categoryGroups: [
      'allLogs'
    ]
  }
]
