metadata name = 'Record of an API Management service'
metadata description = 'Points a host name at the private address that Azure gave the service; the address is known only after the service is made.'

import { subResourceType } from '../types.bicep'

@description('What is planned for the record.')
param settings recordType

@export()
@description('One record.')
type recordType = {
  @description('Name of the record.')
  name: string

  @description('Resource group of the record.')
  resourceGroup: string

  @description('Subscription of the record; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Name of the zone.')
  zoneName: string

  @description('Seconds that the answer may be kept.')
  ttl: int

  @description('API Management service.')
  service: subResourceType

  @description('Position of the region among the further regions of the service; absent: its first region.')
  additionalLocation: int?
}

var segments = split(settings.service.id, '/')

resource service 'Microsoft.ApiManagement/service@2024-05-01' existing = {
  scope: resourceGroup(segments[2], segments[4])
  name: last(segments)
}

resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: settings.zoneName
}

resource record 'Microsoft.Network/privateDnsZones/A@2024-06-01' = {
  parent: zone
  name: settings.name
  properties: {
    ttl: settings.ttl
    aRecords: [
      {
        ipv4Address: settings.?additionalLocation == null
          ? service.properties.privateIPAddresses[0]
          : service.properties.additionalLocations![settings.additionalLocation!].privateIPAddresses[0]
      }
    ]
  }
}

@description('Resource id of the record.')
output resourceId string = record.id
