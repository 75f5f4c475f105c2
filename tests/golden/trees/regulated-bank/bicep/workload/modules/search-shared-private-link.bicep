metadata name = 'Shared private link of AI Search'
metadata description = 'A private endpoint of the search service\'s own, to a source of its indexers. The owner of the source approves it.'

@description('What is planned for the shared private link.')
param settings sharedPrivateLinkType

@export()
@description('One shared private link.')
type sharedPrivateLinkType = {
  @description('Name of the shared private link.')
  name: string

  @description('Resource group of the shared private link.')
  resourceGroup: string

  @description('Subscription of the shared private link; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Name of the search service.')
  searchServiceName: string

  @description('Id of the source.')
  serviceId: string

  @description('Group id as AI Search spells it.')
  groupId: string
}

resource searchService 'Microsoft.Search/searchServices@2025-05-01' existing = {
  name: settings.searchServiceName
}

resource sharedPrivateLink 'Microsoft.Search/searchServices/sharedPrivateLinkResources@2025-05-01' = {
  parent: searchService
  name: settings.name
  properties: {
    groupId: settings.groupId
    privateLinkResourceId: settings.serviceId
    requestMessage: 'Indexers of ${settings.searchServiceName}'
  }
}

@description('Resource id of the shared private link.')
output resourceId string = sharedPrivateLink.id
