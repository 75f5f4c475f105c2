metadata name = 'Virtual hub'
metadata description = 'A hub of a virtual WAN. Its routing intent is a module of its own, because it waits for the firewall.'

import { subResourceType, tagsType } from '../types.bicep'

@description('Azure region of the virtual hub.')
param location string

@description('Tags of the virtual hub.')
param tags tagsType

@description('What is planned for the virtual hub.')
param settings virtualHubType

@export()
@description('One virtual hub.')
type virtualHubType = {
  @description('Name of the virtual hub.')
  name: string

  @description('Resource group of the virtual hub.')
  resourceGroup: string

  @description('Subscription of the virtual hub; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the virtual hub.')
  location: string

  @description('Address prefix of the hub.')
  addressPrefix: string

  @description('Virtual WAN of the hub.')
  virtualWan: subResourceType
}

resource virtualHub 'Microsoft.Network/virtualHubs@2026-03-01' = {
  name: settings.name
  location: location
  tags: tags
  properties: {
    sku: 'Standard'
    addressPrefix: settings.addressPrefix
    virtualWan: settings.virtualWan
    hubRoutingPreference: 'ExpressRoute'
  }
}

@description('Resource id of the virtual hub.')
output resourceId string = virtualHub.id
