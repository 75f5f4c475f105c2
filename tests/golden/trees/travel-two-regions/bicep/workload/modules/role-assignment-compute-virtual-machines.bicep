metadata name = 'Role assignment at Microsoft.Compute/virtualMachines'
metadata description = 'Gives a role to an identity or a group. Its name follows from scope, principal and role, so that a second deployment changes nothing.'

@description('What is planned for the role assignment.')
param settings roleAssignmentType

@export()
@description('One role assignment.')
type roleAssignmentType = {
  @description('Resource group of the scope.')
  resourceGroup: string

  @description('Subscription of the scope; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Stage in which the role is assigned.')
  stage: int

  @description('Names of the scope, its parents first.')
  scopeNames: string[]

  @description('Kind of principal.')
  principalType: 'ServicePrincipal' | 'Group' | 'User'

  @description('Object id of the principal; absent: the identity of a resource.')
  principalId: string?

  @description('Resource whose identity gets the role.')
  principalResourceId: string?

  @description('API version to read that resource with.')
  principalApiVersion: string?

  @description('Whether that resource is itself a user-assigned identity.')
  principalIsIdentity: bool?

  @description('Id (GUID) of the role.')
  roleDefinitionId: string

  @description('Why the role is needed.')
  description: string
}

var resourceId = settings.?principalResourceId ?? ''
var apiVersion = settings.?principalApiVersion ?? ''
var identityId = settings.?principalIsIdentity ?? false
  ? reference(resourceId, apiVersion).principalId
  : reference(resourceId, apiVersion, 'Full').identity.principalId
var principalId = settings.?principalId == null ? identityId : settings.principalId!

resource target 'Microsoft.Compute/virtualMachines@2026-04-01' existing = {
  name: settings.scopeNames[0]
}
resource roleAssignment 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: target
  name: guid(target.id, settings.?principalId ?? resourceId, settings.roleDefinitionId)
  properties: {
    principalId: principalId
    principalType: settings.principalType
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', settings.roleDefinitionId)
    description: settings.description
  }
}

@description('Resource id of the role assignment.')
output resourceId string = roleAssignment.id
