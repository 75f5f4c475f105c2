metadata name = 'Capability host of a Foundry project'
metadata description = 'Gives the agents of a project their stores. Roles, endpoints and records come first; it cannot be changed later.'

@description('What is planned for the capability host.')
param settings capabilityHostType

@export()
@description('One capability host.')
type capabilityHostType = {
  @description('Name of the capability host.')
  name: string

  @description('Resource group of the capability host.')
  resourceGroup: string

  @description('Subscription of the capability host; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Name of the account.')
  accountName: string

  @description('Name of the project.')
  projectName: string

  @description('Connections that hold files.')
  storageConnections: string[]

  @description('Connections that hold threads.')
  threadStorageConnections: string[]

  @description('Connections that hold vectors.')
  vectorStoreConnections: string[]
}

resource account 'Microsoft.CognitiveServices/accounts@2026-05-01' existing = {
  name: settings.accountName

  resource project 'projects' existing = {
    name: settings.projectName
  }
}

resource capabilityHost 'Microsoft.CognitiveServices/accounts/projects/capabilityHosts@2026-05-01' = {
  parent: account::project
  name: settings.name
  properties: {
    storageConnections: settings.storageConnections
    threadStorageConnections: settings.threadStorageConnections
    vectorStoreConnections: settings.vectorStoreConnections
  }
}

@description('Resource id of the capability host.')
output resourceId string = capabilityHost.id
