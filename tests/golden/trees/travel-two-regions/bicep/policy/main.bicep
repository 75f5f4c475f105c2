metadata name = 'Private network of Booking assistant: policy'
metadata description = 'Calls one module for each kind of resource; what is deployed stands in the parameter file.'
metadata design = '3d6ac54b68fb002ffdf7ea395807d3fc913a21457911720644aaa62b7e09a987'

targetScope = 'subscription'

import { policyDefinitionType as policyDefinitionAtSubscriptionType } from 'modules/policy-definition-private-dns-records-subscription.bicep'
import { policyInitiativeType as policyInitiativeAtSubscriptionType } from 'modules/policy-initiative-subscription.bicep'
import { policyAssignmentType as policyAssignmentAtResourceGroupType } from 'modules/policy-assignment-resource-group.bicep'
import { policyAssignmentType as policyAssignmentAtSubscriptionType } from 'modules/policy-assignment-subscription.bicep'
import { roleAssignmentType as roleAssignmentAtResourceGroupType } from 'modules/role-assignment-resource-group.bicep'

@description('Definitions of ours at the scope of subscription.')
param recordDefinitionsAtSubscription policyDefinitionAtSubscriptionType[]

@description('Policy initiatives at the scope of subscription.')
param policyInitiativesAtSubscription policyInitiativeAtSubscriptionType[]

@description('Policy assignments at the scope of resource group.')
param policyAssignmentsAtResourceGroup policyAssignmentAtResourceGroupType[]

@description('Policy assignments at the scope of subscription.')
param policyAssignmentsAtSubscription policyAssignmentAtSubscriptionType[]

@description('Role assignments at the scope of resource group.')
param roleAssignmentsAtResourceGroup roleAssignmentAtResourceGroupType[]

module recordDefinitionsAtSubscriptionModules 'modules/policy-definition-private-dns-records-subscription.bicep' = [
  for item in recordDefinitionsAtSubscription: {
    scope: subscription()
  }
]

module policyInitiativesAtSubscriptionModules 'modules/policy-initiative-subscription.bicep' = [
  for item in policyInitiativesAtSubscription: {
    scope: subscription()
    params: {
      settings: item
    }
  }
]

module policyAssignmentsAtResourceGroupModules 'modules/policy-assignment-resource-group.bicep' = [
  for item in policyAssignmentsAtResourceGroup: {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      settings: item
    }
    dependsOn: [
      policyInitiativesAtSubscriptionModules
      recordDefinitionsAtSubscriptionModules
    ]
  }
]

module policyAssignmentsAtSubscriptionModules 'modules/policy-assignment-subscription.bicep' = [
  for item in policyAssignmentsAtSubscription: {
    scope: subscription()
    params: {
      location: item.location
      settings: item
    }
    dependsOn: [
      policyInitiativesAtSubscriptionModules
      recordDefinitionsAtSubscriptionModules
    ]
  }
]

module roleAssignmentsAtResourceGroupModules 'modules/role-assignment-resource-group.bicep' = [
  for item in roleAssignmentsAtResourceGroup: {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      policyAssignmentsAtResourceGroupModules
      policyAssignmentsAtSubscriptionModules
    ]
  }
]
