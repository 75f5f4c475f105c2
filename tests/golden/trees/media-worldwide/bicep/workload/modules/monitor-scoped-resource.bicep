metadata name = 'Member of a private link scope'
metadata description = 'Puts a workspace or a component into an Azure Monitor private link scope.'

@description('What is planned for the scoped resource.')
param settings scopedResourceType

@export()
@description('One scoped resource.')
type scopedResourceType = {
  @description('Name of the scoped resource.')
  name: string

  @description('Resource group of the scoped resource.')
  resourceGroup: string

  @description('Subscription of the scoped resource; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Name of the scope.')
  privateLinkScopeName: string

  @description('Id of the workspace or component.')
  resourceId: string
}

resource privateLinkScope 'Microsoft.Insights/privateLinkScopes@2021-09-01' existing = {
  name: settings.privateLinkScopeName
}

resource scopedResource 'Microsoft.Insights/privateLinkScopes/scopedResources@2021-09-01' = {
  parent: privateLinkScope
  name: settings.name
  properties: {
    linkedResourceId: settings.resourceId
  }
}

@description('Resource id of the scoped resource.')
output resourceId string = scopedResource.id
