metadata name = 'Private DNS zone'
metadata description = 'A private DNS zone. Links and records are modules of their own, because other teams may own them.'

import { tagsType } from '../types.bicep'

@description('Tags of the private DNS zone.')
param tags tagsType

@description('What is planned for the private DNS zone.')
param settings privateDnsZoneType

@export()
@description('One private DNS zone.')
type privateDnsZoneType = {
  @description('Name of the private DNS zone.')
  name: string

  @description('Resource group of the private DNS zone.')
  resourceGroup: string

  @description('Subscription of the private DNS zone; absent: the one that is deployed to.')
  subscriptionId: string?
}

resource privateDnsZone 'Microsoft.Network/privateDnsZones@2024-06-01' = {
  name: settings.name
  location: 'global'
  tags: tags
}

@description('Resource id of the private DNS zone.')
output resourceId string = privateDnsZone.id
