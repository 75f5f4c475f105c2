metadata name = 'Policy assignment'
metadata description = 'Assigns a policy, with an identity where the policy itself deploys something.'

targetScope = 'subscription'

@description('Azure region of the identity of the assignment.')
param location string

@description('What is planned for the assignment.')
param settings policyAssignmentType

@export()
@description('One policy assignment.')
type policyAssignmentType = {
  @description('Name of the assignment.')
  @maxLength(64)
  name: string

  @description('Subscription; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the identity of the assignment.')
  location: string

  @description('Name that people read.')
  displayName: string

  @description('Id of the definition.')
  definitionId: string

  @description('Whether the policy deploys something and so needs an identity.')
  hasIdentity: bool

  @description('Parameters of the policy.')
  parameters: resourceInput<'Microsoft.Authorization/policyAssignments@2025-11-01'>.properties.parameters
}

resource assignment 'Microsoft.Authorization/policyAssignments@2025-11-01' = {
  name: settings.name
  location: location
  identity: settings.hasIdentity ? { type: 'SystemAssigned' } : null
  properties: {
    displayName: settings.displayName
    policyDefinitionId: settings.definitionId
    enforcementMode: 'Default'
    parameters: settings.parameters
  }
}

@description('Resource id of the assignment.')
output resourceId string = assignment.id
