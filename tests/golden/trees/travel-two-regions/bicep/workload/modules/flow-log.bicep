metadata name = 'Flow log of a virtual network'
metadata description = 'Records every flow of a virtual network to a storage account of its region, and analyses them where a workspace is given.'

import { tagsType } from '../types.bicep'

@description('Azure region of the flow log.')
param location string

@description('Tags of the flow log.')
param tags tagsType

@description('What is planned for the flow log.')
param settings flowLogType

@export()
@description('One flow log.')
type flowLogType = {
  @description('Name of the flow log.')
  name: string

  @description('Resource group of the flow log.')
  resourceGroup: string

  @description('Subscription of the flow log; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the flow log.')
  location: string

  @description('Network watcher of the region.')
  networkWatcherName: string

  @description('Virtual network whose flows are recorded.')
  virtualNetworkId: string

  @description('Storage account of the same region.')
  storageAccountId: string

  @description('Days that the records are kept.')
  retentionInDays: int

  @description('Workspace of traffic analytics; absent: off.')
  workspaceId: string?

  @description('Azure region of that workspace.')
  workspaceLocation: string?
}

resource networkWatcher 'Microsoft.Network/networkWatchers@2026-03-01' existing = {
  name: settings.networkWatcherName
}

resource flowLog 'Microsoft.Network/networkWatchers/flowLogs@2026-03-01' = {
  // checkov:skip=CKV_AZURE_12:the answers say how long logs are kept
  parent: networkWatcher
  name: settings.name
  location: location
  tags: tags
  properties: {
    enabled: true
    targetResourceId: settings.virtualNetworkId
    storageId: settings.storageAccountId
    format: {
      type: 'JSON'
      version: 2
    }
    retentionPolicy: {
      enabled: true
      days: settings.retentionInDays
    }
    flowAnalyticsConfiguration: {
      networkWatcherFlowAnalyticsConfiguration: {
        enabled: settings.?workspaceId != null
        workspaceResourceId: settings.?workspaceId
        workspaceRegion: settings.?workspaceLocation
        trafficAnalyticsInterval: settings.?workspaceId == null ? null : 10
      }
    }
  }
}

@description('Resource id of the flow log.')
output resourceId string = flowLog.id
