using 'main.bicep'

// Answers path: workload.subscription_id
var workloadSubscriptionId = readEnvironmentVariable('WORKLOAD_SUBSCRIPTION_ID')
var rgArchiveProdSznId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-archive-prod-szn'
var roles = {
  networkContributor: '4d97b98b-1d4f-4787-a291-c67834d212e7'
  privateDnsZoneContributor: 'b12aa53e-6015-4669-85d0-8515ebb3ae7f'
}
var deploymentStage = int(readEnvironmentVariable('DEPLOYMENT_STAGE', '9'))

param recordDefinitionsAtSubscription = [
  {}
]
param policyInitiativesAtSubscription = [
  {
    name: 'seawall-private-ai'
    displayName: 'Private network of AI workloads'
    members: [
      {
        policyDefinitionReferenceId: 'seawall-private-ai-037eea7a'
        policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/037eea7a-bd0a-46c5-9a66-03aea78705d3'
        parameters: {
          effect: {
            value: 'Audit'
          }
        }
      }
      {
        policyDefinitionReferenceId: 'seawall-private-ai-71ef260a'
        policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/71ef260a-8f18-47b7-abcb-62d0673d94dc'
        parameters: {
          effect: {
            value: deploymentStage >= 9 ? 'Deny' : 'Audit'
          }
        }
      }
      {
        policyDefinitionReferenceId: 'seawall-private-ai-d6759c02'
        policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/d6759c02-b87f-42b7-892e-71b3f471d782'
        parameters: {
          effect: {
            value: 'Audit'
          }
        }
      }
      {
        policyDefinitionReferenceId: 'seawall-private-ai-ee980b6d'
        policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/ee980b6d-0eca-4501-8d54-f6290fd512c3'
        parameters: {
          effect: {
            value: 'Audit'
          }
        }
      }
      {
        policyDefinitionReferenceId: 'seawall-private-ai-6300012e'
        policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/6300012e-e9a4-4649-b41f-a85f5c43be91'
        parameters: {
          effect: {
            value: deploymentStage >= 9 ? 'Deny' : 'Audit'
          }
        }
      }
      {
        policyDefinitionReferenceId: 'seawall-private-ai-b2982f36'
        policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/b2982f36-99f2-4db5-8eff-283140c09693'
        parameters: {
          effect: {
            value: 'Audit'
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
        policyDefinitionReferenceId: 'seawall-private-ai-797b37f7'
        policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/797b37f7-06b8-444c-b1ad-fc62867f335a'
        parameters: {
          effect: {
            value: 'Audit'
          }
        }
      }
      {
        policyDefinitionReferenceId: 'seawall-private-ai-58440f8a'
        policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/58440f8a-10c5-4151-bdce-dfbaad4a20b7'
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
    name: 'dns-ai-search'
    location: 'switzerlandnorth'
    displayName: 'Configure Azure AI Search services to use private DNS zones'
    definitionId: '/providers/Microsoft.Authorization/policyDefinitions/fbc14a67-53e4-4932-abcc-2049c6706009'
    hasIdentity: true
    parameters: {
      privateDnsZoneId: {
        value: '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net'
      }
    }
  }
  {
    name: 'dns-ampls'
    location: 'switzerlandnorth'
    displayName: 'Configure Azure Monitor Private Link Scope to use private DNS zones'
    definitionId: '/providers/Microsoft.Authorization/policyDefinitions/437914ee-c176-4fff-8986-7e05eb971365'
    hasIdentity: true
    parameters: {
      privateDnsZoneId1: {
        value: '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.monitor.azure.com'
      }
      privateDnsZoneId2: {
        value: '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.oms.opinsights.azure.com'
      }
      privateDnsZoneId3: {
        value: '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.ods.opinsights.azure.com'
      }
      privateDnsZoneId4: {
        value: '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.agentsvc.azure-automation.net'
      }
      privateDnsZoneId5: {
        value: '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'
      }
    }
  }
  {
    name: 'dns-cosmos-nosql'
    location: 'switzerlandnorth'
    displayName: 'Configure CosmosDB accounts to use private DNS zones'
    definitionId: '/providers/Microsoft.Authorization/policyDefinitions/a63cc0bd-cda4-4178-b705-37dc439d3e0f'
    hasIdentity: true
    parameters: {
      privateDnsZoneId: {
        value: '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com'
      }
      privateEndpointGroupId: {
        value: 'Sql'
      }
    }
  }
  {
    name: 'dns-foundry-account'
    location: 'switzerlandnorth'
    displayName: 'Write records of Microsoft Foundry account into its zones'
    definitionId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyDefinitions/seawall-private-dns-records'
    hasIdentity: true
    parameters: {
      resourceType: {
        value: 'Microsoft.CognitiveServices/accounts'
      }
      groupId: {
        value: 'account'
      }
      privateDnsZoneIds: {
        value: [
          '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'
          '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
          '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com'
        ]
      }
    }
  }
  {
    name: 'dns-key-vault'
    location: 'switzerlandnorth'
    displayName: 'Configure Azure Key Vaults to use private DNS zones'
    definitionId: '/providers/Microsoft.Authorization/policyDefinitions/ac673a9a-f77d-4846-b2d8-a57f8e1c01d4'
    hasIdentity: true
    parameters: {
      privateDnsZoneId: {
        value: '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net'
      }
    }
  }
  {
    name: 'dns-storage-blob'
    location: 'switzerlandnorth'
    displayName: 'Configure a private DNS Zone ID for blob groupID'
    definitionId: '/providers/Microsoft.Authorization/policyDefinitions/75973700-529f-4de2-b794-fb9b6781b6b0'
    hasIdentity: true
    parameters: {
      privateDnsZoneId: {
        value: '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'
      }
    }
  }
  {
    name: 'seawall-private-ai'
    location: 'switzerlandnorth'
    displayName: 'Private network of AI workloads'
    definitionId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policySetDefinitions/seawall-private-ai'
    hasIdentity: false
    parameters: {}
  }
]
param roleAssignmentsAtResourceGroup = [
  {
    resourceGroup: 'rg-archive-prod-szn'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-ai-search'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-archive-prod-szn'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-ampls'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-archive-prod-szn'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-cosmos-nosql'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-archive-prod-szn'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-foundry-account'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-archive-prod-szn'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-key-vault'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-archive-prod-szn'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-storage-blob'
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
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-ai-search'
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
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-cosmos-nosql'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.networkContributor
    description: 'Network Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-foundry-account'
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
]
