metadata name = 'Connection of a hub'
metadata description = 'Tells a hub and its projects where a service is. They sign in with their own identities.'

@description('What is planned for the connection.')
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

  @description('Name of the hub.')
  workspaceName: string

  @description('Kind of service.')
  category: 'AIServices' | 'AzureOpenAI' | 'CognitiveSearch'

  @description('Address of the service.')
  target: string

  @description('Id of the service.')
  serviceId: string
}

resource workspace 'Microsoft.MachineLearningServices/workspaces@2026-05-01' existing = {
  name: settings.workspaceName
}

resource connection 'Microsoft.MachineLearningServices/workspaces/connections@2026-05-01' = {
  parent: workspace
  name: settings.name
  properties: {
    category: settings.category
    authType: 'AAD'
    isSharedToAll: true
    target: settings.target
    metadata: {
      ApiType: 'Azure'
      ResourceId: settings.serviceId
    }
  }
}

@description('Resource id of the connection.')
output resourceId string = connection.id
