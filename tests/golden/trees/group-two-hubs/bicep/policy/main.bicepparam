using 'main.bicep'

// Answers path: workload.subscription_id
var workloadSubscriptionId = readEnvironmentVariable('WORKLOAD_SUBSCRIPTION_ID')
var rgAdviceProdGwcPlatformId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-advice-prod-gwc-platform'
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
    location: 'germanywestcentral'
    displayName: 'Configure Azure AI Search services to use private DNS zones'
    definitionId: '/providers/Microsoft.Authorization/policyDefinitions/fbc14a67-53e4-4932-abcc-2049c6706009'
    hasIdentity: true
    parameters: {
      privateDnsZoneId: {
        value: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net'
      }
    }
  }
  {
    name: 'dns-azure-openai'
    location: 'germanywestcentral'
    displayName: 'Write records of Azure OpenAI account into its zones'
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
          '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
          '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'
        ]
      }
    }
  }
  {
    name: 'dns-storage-blob'
    location: 'germanywestcentral'
    displayName: 'Configure a private DNS Zone ID for blob groupID'
    definitionId: '/providers/Microsoft.Authorization/policyDefinitions/75973700-529f-4de2-b794-fb9b6781b6b0'
    hasIdentity: true
    parameters: {
      privateDnsZoneId: {
        value: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'
      }
    }
  }
  {
    name: 'seawall-private-ai'
    location: 'germanywestcentral'
    displayName: 'Private network of AI workloads'
    definitionId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policySetDefinitions/seawall-private-ai'
    hasIdentity: false
    parameters: {}
  }
]
param roleAssignmentsAtResourceGroup = [
  {
    resourceGroup: 'rg-advice-prod-gwc-platform'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-ai-search'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-advice-prod-gwc-platform'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-azure-openai'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-advice-prod-gwc-platform'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-storage-blob'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-advice-prod-gwc'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-ai-search'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-advice-prod-gwc'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-azure-openai'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-advice-prod-gwc'
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
    principalResourceId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyAssignments/dns-azure-openai'
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
