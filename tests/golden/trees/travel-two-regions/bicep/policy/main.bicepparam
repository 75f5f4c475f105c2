using 'main.bicep'

// Answers path: workload.subscription_id
var workloadSubscriptionId = readEnvironmentVariable('WORKLOAD_SUBSCRIPTION_ID')
var rgBookingNonprodEusId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-booking-nonprod-eus'
var rgBookingNonprodWus3Id = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-booking-nonprod-wus3'
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
param policyAssignmentsAtResourceGroup = [
  {
    name: 'dns-api-management-eus'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
    displayName: 'Write records of API Management gateway into its zones'
    definitionId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyDefinitions/seawall-private-dns-records'
    hasIdentity: true
    parameters: {
      resourceType: {
        value: 'Microsoft.ApiManagement/service'
      }
      groupId: {
        value: 'Gateway'
      }
      privateDnsZoneIds: {
        value: '${rgBookingNonprodEusId}/providers/Microsoft.Network/privateDnsZones/privatelink.azure-api.net'
      }
    }
  }
  {
    name: 'dns-azure-openai-eus'
    resourceGroup: 'rg-booking-nonprod-eus'
    location: 'eastus'
    displayName: 'Configure Cognitive Services accounts to use private DNS zones'
    definitionId: '/providers/Microsoft.Authorization/policyDefinitions/c4bc6f10-cb41-49eb-b000-d5ab82e2a091'
    hasIdentity: true
    parameters: {
      privateDnsZoneId: {
        value: '${rgBookingNonprodEusId}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
      }
    }
  }
  {
    name: 'dns-api-management-wus3'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'eastus'
    displayName: 'Write records of API Management gateway into its zones'
    definitionId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policyDefinitions/seawall-private-dns-records'
    hasIdentity: true
    parameters: {
      resourceType: {
        value: 'Microsoft.ApiManagement/service'
      }
      groupId: {
        value: 'Gateway'
      }
      privateDnsZoneIds: {
        value: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/privateDnsZones/privatelink.azure-api.net'
      }
    }
  }
  {
    name: 'dns-azure-openai-wus3'
    resourceGroup: 'rg-booking-nonprod-wus3'
    location: 'eastus'
    displayName: 'Configure Cognitive Services accounts to use private DNS zones'
    definitionId: '/providers/Microsoft.Authorization/policyDefinitions/c4bc6f10-cb41-49eb-b000-d5ab82e2a091'
    hasIdentity: true
    parameters: {
      privateDnsZoneId: {
        value: '${rgBookingNonprodWus3Id}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
      }
    }
  }
]
param policyAssignmentsAtSubscription = [
  {
    name: 'seawall-private-ai'
    location: 'eastus'
    displayName: 'Private network of AI workloads'
    definitionId: '/subscriptions/${workloadSubscriptionId}/providers/Microsoft.Authorization/policySetDefinitions/seawall-private-ai'
    hasIdentity: false
    parameters: {}
  }
]
param roleAssignmentsAtResourceGroup = [
  {
    resourceGroup: 'rg-booking-nonprod-eus'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgBookingNonprodEusId}/providers/Microsoft.Authorization/policyAssignments/dns-api-management-eus'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.networkContributor
    description: 'Network Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-booking-nonprod-eus'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgBookingNonprodEusId}/providers/Microsoft.Authorization/policyAssignments/dns-api-management-eus'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-booking-nonprod-eus'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgBookingNonprodEusId}/providers/Microsoft.Authorization/policyAssignments/dns-azure-openai-eus'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.networkContributor
    description: 'Network Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-booking-nonprod-eus'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgBookingNonprodEusId}/providers/Microsoft.Authorization/policyAssignments/dns-azure-openai-eus'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-booking-nonprod-wus3'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgBookingNonprodWus3Id}/providers/Microsoft.Authorization/policyAssignments/dns-api-management-wus3'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.networkContributor
    description: 'Network Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-booking-nonprod-wus3'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgBookingNonprodWus3Id}/providers/Microsoft.Authorization/policyAssignments/dns-api-management-wus3'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-booking-nonprod-wus3'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgBookingNonprodWus3Id}/providers/Microsoft.Authorization/policyAssignments/dns-azure-openai-wus3'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.networkContributor
    description: 'Network Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
  {
    resourceGroup: 'rg-booking-nonprod-wus3'
    stage: 3
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgBookingNonprodWus3Id}/providers/Microsoft.Authorization/policyAssignments/dns-azure-openai-wus3'
    principalApiVersion: '2025-11-01'
    principalIsIdentity: false
    roleDefinitionId: roles.privateDnsZoneContributor
    description: 'Private DNS Zone Contributor: the policy writes the records of endpoints that somebody makes by hand'
  }
]
