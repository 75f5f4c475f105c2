metadata name = 'Foundry project'
metadata description = 'A project of a Foundry account, with its own identity. It is reached through the endpoint of the account.'

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

  @description('Name of the account.')
  accountName: string
}

resource account 'Microsoft.CognitiveServices/accounts@2026-05-01' existing = {
  name: settings.accountName
}

resource project 'Microsoft.CognitiveServices/accounts/projects@2026-05-01' = {
  parent: account
  name: settings.name
  location: location
  tags: tags
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    displayName: settings.name
  }
}

@description('Resource id of the project.')
output resourceId string = project.id
