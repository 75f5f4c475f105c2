metadata name = 'Data role of Cosmos DB'
metadata description = 'Gives a data role of a Cosmos DB account to the identity of a resource.'

@description('What is planned for the role assignment.')
param settings cosmosRoleAssignmentType

@export()
@description('One data role assignment.')
type cosmosRoleAssignmentType = {
  @description('Resource group of the account.')
  resourceGroup: string

  @description('Subscription of the account; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Stage in which the role is assigned.')
  stage: int

  @description('Name of the account.')
  accountName: string

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

  @description('Id (GUID) of the data role.')
  roleDefinitionId: string
}

var resourceId = settings.?principalResourceId ?? ''
var apiVersion = settings.?principalApiVersion ?? ''
var identityId = settings.?principalIsIdentity ?? false
  ? reference(resourceId, apiVersion).principalId
  : reference(resourceId, apiVersion, 'Full').identity.principalId
var principalId = settings.?principalId == null ? identityId : settings.principalId!

resource account 'Microsoft.DocumentDB/databaseAccounts@2026-03-15' existing = {
  name: settings.accountName
}

resource role 'Microsoft.DocumentDB/databaseAccounts/sqlRoleDefinitions@2026-03-15' existing = {
  parent: account
  name: settings.roleDefinitionId
}

resource roleAssignment 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2026-03-15' = {
  parent: account
  name: guid(account.id, settings.?principalId ?? resourceId, settings.roleDefinitionId)
  properties: {
    principalId: principalId
    roleDefinitionId: role.id
    scope: account.id
  }
}

@description('Resource id of the role assignment.')
output resourceId string = roleAssignment.id
