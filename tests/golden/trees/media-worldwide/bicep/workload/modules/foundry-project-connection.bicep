metadata name = 'Connection of a Foundry project'
metadata description = 'Tells a project where a store of its agents is. The project signs in with its own identity.'

@description('Azure region of the connection.')
param location string

@description('What is planned for the connection; its region is that of the store.')
param settings connectionType

@export()
@description('One connection.')
type connectionType = {
  @description('Name of the connection.')
  name: string

  @description('Resource group of the connection.')
  resourceGroup: string

  @description('Subscription of the connection; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the connection.')
  location: string

  @description('Name of the account.')
  accountName: string

  @description('Name of the project.')
  projectName: string

  @description('Kind of store.')
  category: 'AzureStorageAccount' | 'CosmosDb' | 'CognitiveSearch'

  @description('Address of the store.')
  target: string

  @description('Id of the store.')
  storeId: string
}

resource account 'Microsoft.CognitiveServices/accounts@2026-05-01' existing = {
  name: settings.accountName

  resource project 'projects' existing = {
    name: settings.projectName
  }
}

resource connection 'Microsoft.CognitiveServices/accounts/projects/connections@2026-05-01' = {
  parent: account::project
  name: settings.name
  properties: {
    category: settings.category
    authType: 'AAD'
    target: settings.target
    metadata: {
      ApiType: 'Azure'
      ResourceId: settings.storeId
      location: location
    }
  }
}

@description('Resource id of the connection.')
output resourceId string = connection.id
