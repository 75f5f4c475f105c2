metadata name = 'Log Analytics workspace'
metadata description = 'Where logs go. Without a private link scope, ingestion stays public, or logs would be lost.'

import { tagsType } from '../types.bicep'

@description('Azure region of the Log Analytics workspace.')
param location string

@description('Tags of the Log Analytics workspace.')
param tags tagsType

@description('What is planned for the Log Analytics workspace.')
param settings workspaceType

@export()
@description('One Log Analytics workspace.')
type workspaceType = {
  @description('Name of the Log Analytics workspace.')
  name: string

  @description('Resource group of the Log Analytics workspace.')
  resourceGroup: string

  @description('Subscription of the Log Analytics workspace; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the Log Analytics workspace.')
  location: string

  @description('Days that logs are kept.')
  retentionInDays: int

  @description('Whether logs may be sent over public names.')
  publicNetworkAccessForIngestion: 'Enabled' | 'Disabled' | 'SecuredByPerimeter'

  @description('Whether logs may be read over public names.')
  publicNetworkAccessForQuery: 'Enabled' | 'Disabled' | 'SecuredByPerimeter'

  @description('Whether keys are refused.')
  disableLocalAuth: bool
}

resource workspace 'Microsoft.OperationalInsights/workspaces@2026-03-01' = {
  name: settings.name
  location: location
  tags: tags
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: settings.retentionInDays
    publicNetworkAccessForIngestion: settings.publicNetworkAccessForIngestion
    publicNetworkAccessForQuery: settings.publicNetworkAccessForQuery
    features: {
      disableLocalAuth: settings.disableLocalAuth
      enableLogAccessUsingOnlyResourcePermissions: true
    }
  }
}

@description('Resource id of the Log Analytics workspace.')
output resourceId string = workspace.id
