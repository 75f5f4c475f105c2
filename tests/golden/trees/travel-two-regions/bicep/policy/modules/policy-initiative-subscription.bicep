metadata name = 'Policy initiative'
metadata description = 'The built-in policies that keep the private network of AI workloads as it was designed.'

targetScope = 'subscription'

@description('What is planned for the initiative.')
param settings policyInitiativeType

@export()
@description('One policy initiative.')
type policyInitiativeType = {
  @description('Name of the initiative.')
  name: string

  @description('Subscription; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Name that people read.')
  displayName: string

  @description('Policies with their parameters, as Azure spells them.')
  members: resourceInput<'Microsoft.Authorization/policySetDefinitions@2025-11-01'>.properties.policyDefinitions
}

resource initiative 'Microsoft.Authorization/policySetDefinitions@2025-11-01' = {
  name: settings.name
  properties: {
    displayName: settings.displayName
    policyType: 'Custom'
    metadata: {
      category: 'Network'
      version: '1.0.0'
    }
    policyDefinitions: settings.members
  }
}

@description('Resource id of the initiative.')
output resourceId string = initiative.id
