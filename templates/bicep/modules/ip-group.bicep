metadata name = 'IP group'
metadata description = 'A named set of addresses that firewall rules refer to.'

import { tagsType } from '../types.bicep'

@description('Azure region of the IP group.')
param location string

@description('Tags of the IP group.')
param tags tagsType

@description('What is planned for the IP group.')
param settings ipGroupType

@export()
@description('One IP group.')
type ipGroupType = {
  @description('Name of the IP group.')
  name: string

  @description('Resource group of the IP group.')
  resourceGroup: string

  @description('Subscription of the IP group; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the IP group.')
  location: string

  @description('Addresses and prefixes.')
  ipAddresses: string[]
}

resource ipGroup 'Microsoft.Network/ipGroups@2026-03-01' = {
  name: settings.name
  location: location
  tags: tags
  properties: {
    ipAddresses: settings.ipAddresses
  }
}

@description('Resource id of the IP group.')
output resourceId string = ipGroup.id
