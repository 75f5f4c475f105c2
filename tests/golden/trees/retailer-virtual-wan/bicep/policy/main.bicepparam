using 'main.bicep'

// Answers path: workload.subscription_id
var workloadSubscriptionId = readEnvironmentVariable('WORKLOAD_SUBSCRIPTION_ID')
var rgMerchandiseProdSpcPlatformId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-merchandise-prod-spc-platform'
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
            value: deploymentStage >= 9 ? 'Deny' : 'Audit'
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
            value: deploymentStage >= 9 ? 'Deny' : 'Audit'
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
        policyDefinitionReferenceId: 'seawall-private-ai-797b37f7'
        policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/797b37f7-06b8-444c-b1ad-fc62867f335a'
        parameters: {
          effect: {
            value: deploymentStage >= 9 ? 'Deny' : 'Audit'
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
    location: 'spaincentral'
    displayName: 'Configure Azure AI Search services to use private DNS zones'
    definitionId: '/providers/Microsoft.Authorization/policyDefinitions/fbc14a67-53e4-4932-abcc-2049c6706009'
    hasIdentity: true
    parameters: {
      privateDnsZoneId: {
        value: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net'
      }
    }
  }
  {
    name: 'dns-container-registry'
    location: 'spaincentral'
    displayName: 'Configure Container registries to use private DNS zones'
    definitionId: '/providers/Microsoft.Authorization/policyDefinitions/e9585a95-5b8c-4d03-b193-dc7eb5ac4c32'
    hasIdentity: true
    parameters: {
      privateDnsZoneId: {
        value: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io'
      }
    }
  }
  {
    name: 'dns-cosmos-nosql'
    location: 'spaincentral'
    displayName: 'Configure CosmosDB accounts to use private DNS zones'
    definitionId: '/providers/Microsoft.Authorization/policyDefinitions/a63cc0bd-cda4-4178-b705-37dc439d3e0f'
    hasIdentity: true
    parameters: {
      privateDnsZoneId: {
        value: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com'
      }
      privateEndpointGroupId: {
        value: 'Sql'
      }
    }
  }
  {
    name: 'dns-foundry-account'
    location: 'spaincentral'
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
          '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'
          '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
          '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com'
        ]
      }
    }
  }
  {
    name: 'dns-storage-blob'
    location: 'spaincentral'
    displayName: 'Configure a private DNS Zone ID for blob groupID'
    definitionId: '/providers/Microsoft.Authorization/policyDefinitions/75973700-529f-4de2-b794-fb9b6781b6b0'
    hasIdentity: true
    parameters: {
      privateDnsZoneId: {
        value: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'
      }
    }
  }
  {
    name: 'seawall-private-ai'
    location: 'spaincentral'
    displayName: 'Private network of AI workloads'
    definitionId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policySetDefinitions/seawall-private-ai'
    hasIdentity: false
    parameters: {}
  }
]
param roleAssignmentsAtResourceGroup = [
  {
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-ai-search'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-container-registry'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-cosmos-nosql'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-foundry-account'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-merchandise-prod-spc-platform'
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
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-container-registry'
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
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-storage-blob'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.networkContributor
    description: 'Network Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
]
