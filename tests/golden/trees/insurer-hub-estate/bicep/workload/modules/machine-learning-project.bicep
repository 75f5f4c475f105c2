metadata name = 'Hub-based project'
metadata description = 'A project of a hub. It uses the hub\'s managed network and private endpoint.'

import { tagsType } from '../types.bicep'

@description('Azure region of the project.')
param location string

@description('Tags of the project.')
param tags tagsType

@description('What is planned for the project.')
param settings projectType

@export()
@description('One project.')
type projectType = {
  @description('Name of the project.')
  name: string

  @description('Resource group of the project.')
  resourceGroup: string

  @description('Subscription of the project; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the project.')
  location: string

  @description('Id of the hub.')
  hubId: string
}

resource project 'Microsoft.MachineLearningServices/workspaces@2026-05-01' = {
  name: settings.name
  location: location
  tags: tags
  kind: 'Project'
  sku: {
    name: 'Basic'
    tier: 'Basic'
  }
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    friendlyName: settings.name
    hubResourceId: settings.hubId
    publicNetworkAccess: 'Disabled'
  }
}

@description('Resource id of the project.')
output resourceId string = project.id
