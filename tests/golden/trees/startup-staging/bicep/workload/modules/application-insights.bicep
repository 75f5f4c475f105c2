metadata name = 'Application Insights'
metadata description = 'A component that keeps its telemetry in a Log Analytics workspace.'

import { tagsType } from '../types.bicep'

@description('Azure region of the component.')
param location string

@description('Tags of the component.')
param tags tagsType

@description('What is planned for the component.')
param settings componentType

@export()
@description('One component.')
type componentType = {
  @description('Name of the component.')
  name: string

  @description('Resource group of the component.')
  resourceGroup: string

  @description('Subscription of the component; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the component.')
  location: string

  @description('Log Analytics workspace of the component.')
  workspaceId: string?

  @description('Whether telemetry may be sent over public names.')
  publicNetworkAccessForIngestion: 'Enabled' | 'Disabled'

  @description('Whether telemetry may be read over public names.')
  publicNetworkAccessForQuery: 'Enabled' | 'Disabled'

  @description('Whether keys are refused.')
  disableLocalAuth: bool
}

resource component 'Microsoft.Insights/components@2020-02-02' = {
  name: settings.name
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: settings.?workspaceId
    IngestionMode: 'LogAnalytics'
    DisableLocalAuth: settings.disableLocalAuth
    publicNetworkAccessForIngestion: settings.publicNetworkAccessForIngestion
    publicNetworkAccessForQuery: settings.publicNetworkAccessForQuery
  }
}

@description('Resource id of the component.')
output resourceId string = component.id
