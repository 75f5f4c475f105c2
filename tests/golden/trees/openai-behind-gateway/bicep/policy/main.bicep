metadata name = 'Private network of Fabrikam assistant: policy'
metadata description = 'Calls one module for each kind of resource; what is deployed stands in the parameter file.'
metadata design = '3fdbd9f76e7d2f8a9bc46424ceb15276ab7b8006021ad81a54198bbadba870bb'

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
