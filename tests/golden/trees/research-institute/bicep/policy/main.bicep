metadata name = 'Private network of Genome research: policy'
metadata description = 'Calls one module for each kind of resource; what is deployed stands in the parameter file.'
metadata design = 'ae27869c23123d78c9e0cfa0d023ce3c172baeadb30e0a3e851fdf209dbedbc1'

targetScope = 'subscription'

import { policyInitiativeType as policyInitiativeAtSubscriptionType } from 'modules/policy-initiative-subscription.bicep'
import { policyAssignmentType as policyAssignmentAtSubscriptionType } from 'modules/policy-assignment-subscription.bicep'
import { roleAssignmentType as roleAssignmentAtResourceGroupType } from 'modules/role-assignment-resource-group.bicep'
import { roleAssignmentType as roleAssignmentAtSubscriptionType } from 'modules/role-assignment-subscription.bicep'

@description('Policy initiatives at the scope of subscription.')
param policyInitiativesAtSubscription policyInitiativeAtSubscriptionType[]

@description('Policy assignments at the scope of subscription.')
param policyAssignmentsAtSubscription policyAssignmentAtSubscriptionType[]

@description('Role assignments at the scope of resource group.')
param roleAssignmentsAtResourceGroup roleAssignmentAtResourceGroupType[]

@description('Role assignments at the scope of subscription.')
param roleAssignmentsAtSubscription roleAssignmentAtSubscriptionType[]

module policyInitiativesAtSubscriptionModules 'modules/policy-initiative-subscription.bicep' = [
  for item in policyInitiativesAtSubscription: {
    scope: subscription()
    params: {
      settings: item
    }
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
      policyAssignmentsAtSubscriptionModules
    ]
  }
]

module roleAssignmentsAtSubscriptionModules 'modules/role-assignment-subscription.bicep' = [
  for item in roleAssignmentsAtSubscription: {
    scope: subscription()
    params: {
      settings: item
    }
    dependsOn: [
      policyAssignmentsAtSubscriptionModules
    ]
  }
]
