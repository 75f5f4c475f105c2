metadata name = 'Virtual WAN'
metadata description = 'The frame of virtual hubs.'

import { tagsType } from '../types.bicep'

@description('Azure region of the virtual WAN.')
param location string

@description('Tags of the virtual WAN.')
param tags tagsType

@description('What is planned for the virtual WAN.')
param settings virtualWanType

@export()
@description('One virtual WAN.')
type virtualWanType = {
  @description('Name of the virtual WAN.')
  name: string

  @description('Resource group of the virtual WAN.')
  resourceGroup: string

  @description('Subscription of the virtual WAN; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the virtual WAN.')
  location: string
}

resource virtualWan 'Microsoft.Network/virtualWans@2026-03-01' = {
  name: settings.name
  location: location
  tags: tags
  properties: {
    type: 'Standard'
    allowBranchToBranchTraffic: true
  }
}

@description('Resource id of the virtual WAN.')
output resourceId string = virtualWan.id
