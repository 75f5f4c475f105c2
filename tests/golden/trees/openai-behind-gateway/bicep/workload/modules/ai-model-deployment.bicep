metadata name = 'Model deployment'
metadata description = 'A model under a name of the account. Azure makes one deployment of an account at a time.'

import { tagsType } from '../types.bicep'

@description('Tags of the model deployment.')
param tags tagsType

@description('What is planned for the model deployment.')
param settings modelDeploymentType

@export()
@description('One model deployment.')
type modelDeploymentType = {
  @description('Name of the model deployment.')
  name: string

  @description('Resource group of the model deployment.')
  resourceGroup: string

  @description('Subscription of the model deployment; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Name of the account.')
  accountName: string

  @description('Name of the model.')
  modelName: string

  @description('Version of the model; absent: the default one.')
  modelVersion: string?

  @description('Deployment type, for instance DataZoneStandard.')
  skuName: string

  @description('Capacity in units of the deployment type.')
  capacity: int
}

resource account 'Microsoft.CognitiveServices/accounts@2026-05-01' existing = {
  name: settings.accountName
}

resource modelDeployment 'Microsoft.CognitiveServices/accounts/deployments@2026-05-01' = {
  parent: account
  name: settings.name
  tags: tags
  sku: {
    name: settings.skuName
    capacity: settings.capacity
  }
  properties: {
    model: {
      format: 'OpenAI'
      name: settings.modelName
      version: settings.?modelVersion
    }
    versionUpgradeOption: settings.?modelVersion == null ? 'OnceNewDefaultVersionAvailable' : 'NoAutoUpgrade'
  }
}

@description('Resource id of the model deployment.')
output resourceId string = modelDeployment.id
