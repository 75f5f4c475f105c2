metadata name = 'Record of a private DNS zone'
metadata description = 'A record that no private endpoint writes by itself.'

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

  @description('Addresses that the name leads to.')
  ipAddresses: string[]
}

resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: settings.zoneName
}

resource addressRecord 'Microsoft.Network/privateDnsZones/A@2024-06-01' = {
  parent: zone
  name: settings.name
  properties: {
    ttl: settings.ttl
    aRecords: [for ipAddress in settings.ipAddresses: { ipv4Address: ipAddress }]
  }
}

@description('Resource id of the record.')
output resourceId string = addressRecord.id
