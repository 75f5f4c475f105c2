using 'main.bicep'

// Answers path: workload.subscription_id
var workloadSubscriptionId = readEnvironmentVariable('WORKLOAD_SUBSCRIPTION_ID')
var rgGenomicsProdWePlatformId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-genomics-prod-we-platform'
var roles = {
  networkContributor: '4d97b98b-1d4f-4787-a291-c67834d212e7'
  privateDnsZoneContributor: 'b12aa53e-6015-4669-85d0-8515ebb3ae7f'
}
var deploymentStage = int(readEnvironmentVariable('DEPLOYMENT_STAGE', '9'))

param policyInitiativesAtSubscription = [
  {
    name: 'seawall-private-ai'
    displayName: 'Private network of AI workloads'
    members: [
      {
        policyDefinitionReferenceId: 'seawall-private-ai-438c38d2'
        policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/438c38d2-3772-465a-a9cc-7a6666a275ce'
        parameters: {
          effect: {
            value: deploymentStage >= 9 ? 'Deny' : 'Audit'
          }
        }
      }
      {
        policyDefinitionReferenceId: 'seawall-private-ai-45e05259'
        policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/45e05259-1eb5-4f70-9574-baf73e9d219b'
        parameters: {
          effect: {
            value: 'Audit'
          }
        }
      }
      {
        policyDefinitionReferenceId: 'seawall-private-ai-6ddb1705'
        policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/6ddb1705-c8cf-450e-aa4b-19ad6703c440'
        parameters: {
          isolationMode: {
            value: 'AllowOnlyApprovedOutbound'
          }
          effect: {
            value: 'Audit'
          }
        }
      }
      {
        policyDefinitionReferenceId: 'seawall-private-ai-b2982f36'
        policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/b2982f36-99f2-4db5-8eff-283140c09693'
        parameters: {
          effect: {
            value: deploymentStage >= 9 ? 'Deny' : 'Audit'
          }
        }
      }
      {
        policyDefinitionReferenceId: 'seawall-private-ai-8c6a50c6'
        policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/8c6a50c6-9ffd-4ae7-986f-5fa6111f9a54'
        parameters: {
          effect: {
            value: 'Audit'
          }
        }
      }
      {
        policyDefinitionReferenceId: 'seawall-private-ai-6edd7eda'
        policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/6edd7eda-6dd8-40f7-810d-67160c639cd9'
        parameters: {
          effect: {
            value: 'AuditIfNotExists'
          }
        }
      }
      {
        policyDefinitionReferenceId: 'seawall-private-ai-405c5871'
        policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/405c5871-3e91-4644-8a63-58e19d68ff5b'
        parameters: {
          effect: {
            value: deploymentStage >= 9 ? 'Deny' : 'Audit'
          }
        }
      }
      {
        policyDefinitionReferenceId: 'seawall-private-ai-0fdf0491'
        policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/0fdf0491-d080-4575-b627-ad0e843cba0f'
        parameters: {
          effect: {
            value: deploymentStage >= 9 ? 'Deny' : 'Audit'
          }
        }
      }
      {
        policyDefinitionReferenceId: 'seawall-private-ai-e8eef0a8'
        policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/e8eef0a8-67cf-4eb4-9386-14b0e78733d4'
        parameters: {
          effect: {
            value: 'Audit'
          }
        }
      }
      {
        policyDefinitionReferenceId: 'seawall-private-ai-7bca8353'
        policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/7bca8353-aa3b-429b-904a-9229c4385837'
        parameters: {
          effect: {
            value: 'Audit'
          }
        }
      }
      {
        policyDefinitionReferenceId: 'seawall-private-ai-83a86a26'
        policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/83a86a26-fd1f-447c-b59d-e51f44264114'
        parameters: {
          effect: {
            value: deploymentStage >= 9 ? 'Deny' : 'Audit'
          }
        }
      }
    ]
  }
]
param policyAssignmentsAtSubscription = [
  {
    name: 'dns-aml-workspace'
    location: 'westeurope'
    displayName: 'Configure Azure Machine Learning workspace to use private DNS zones'
    definitionId: '/providers/Microsoft.Authorization/policyDefinitions/ee40564d-486e-4f68-a5ca-7a621edae0fb'
    hasIdentity: true
    parameters: {
      privateDnsZoneId: {
        value: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.api.azureml.ms'
      }
      secondPrivateDnsZoneId: {
        value: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.notebooks.azure.net'
      }
    }
  }
  {
    name: 'dns-ampls'
    location: 'westeurope'
    displayName: 'Configure Azure Monitor Private Link Scope to use private DNS zones'
    definitionId: '/providers/Microsoft.Authorization/policyDefinitions/437914ee-c176-4fff-8986-7e05eb971365'
    hasIdentity: true
    parameters: {
      privateDnsZoneId1: {
        value: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.monitor.azure.com'
      }
      privateDnsZoneId2: {
        value: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.oms.opinsights.azure.com'
      }
      privateDnsZoneId3: {
        value: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.ods.opinsights.azure.com'
      }
      privateDnsZoneId4: {
        value: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.agentsvc.azure-automation.net'
      }
      privateDnsZoneId5: {
        value: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'
      }
    }
  }
  {
    name: 'dns-container-registry'
    location: 'westeurope'
    displayName: 'Configure Container registries to use private DNS zones'
    definitionId: '/providers/Microsoft.Authorization/policyDefinitions/e9585a95-5b8c-4d03-b193-dc7eb5ac4c32'
    hasIdentity: true
    parameters: {
      privateDnsZoneId: {
        value: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io'
      }
    }
  }
  {
    name: 'dns-key-vault'
    location: 'westeurope'
    displayName: 'Configure Azure Key Vaults to use private DNS zones'
    definitionId: '/providers/Microsoft.Authorization/policyDefinitions/ac673a9a-f77d-4846-b2d8-a57f8e1c01d4'
    hasIdentity: true
    parameters: {
      privateDnsZoneId: {
        value: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net'
      }
    }
  }
  {
    name: 'dns-storage-blob'
    location: 'westeurope'
    displayName: 'Configure a private DNS Zone ID for blob groupID'
    definitionId: '/providers/Microsoft.Authorization/policyDefinitions/75973700-529f-4de2-b794-fb9b6781b6b0'
    hasIdentity: true
    parameters: {
      privateDnsZoneId: {
        value: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'
      }
    }
  }
  {
    name: 'dns-storage-file'
    location: 'westeurope'
    displayName: 'Configure a private DNS Zone ID for file groupID'
    definitionId: '/providers/Microsoft.Authorization/policyDefinitions/6df98d03-368a-4438-8730-a93c4d7693d6'
    hasIdentity: true
    parameters: {
      privateDnsZoneId: {
        value: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.file.core.windows.net'
      }
    }
  }
  {
    name: 'seawall-private-ai'
    location: 'westeurope'
    displayName: 'Private network of AI workloads'
    definitionId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policySetDefinitions/seawall-private-ai'
    hasIdentity: false
    parameters: {}
  }
]
param roleAssignmentsAtResourceGroup = [
  {
    resourceGroup: 'rg-genomics-prod-we-platform'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-aml-workspace'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-genomics-prod-we-platform'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-ampls'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-genomics-prod-we-platform'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-container-registry'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-genomics-prod-we-platform'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-key-vault'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-genomics-prod-we-platform'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-storage-blob'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-genomics-prod-we-platform'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-storage-file'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
]
param roleAssignmentsAtSubscription = [
  {
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-aml-workspace'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.networkContributor
    description: 'Network Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-ampls'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.networkContributor
    description: 'Network Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-container-registry'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.networkContributor
    description: 'Network Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-key-vault'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.networkContributor
    description: 'Network Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-storage-blob'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.networkContributor
    description: 'Network Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-storage-file'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.networkContributor
    description: 'Network Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
]
