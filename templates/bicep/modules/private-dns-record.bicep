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

  @description('Addresses of an A record.')
  ipAddresses: string[]

  @description('Target of a CNAME record; absent: an A record.')
  canonicalName: string?
}

resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: settings.zoneName
}

resource addressRecord 'Microsoft.Network/privateDnsZones/A@2024-06-01' = if (settings.?canonicalName == null) {
  parent: zone
  name: settings.name
  properties: {
    ttl: settings.ttl
    aRecords: [for ipAddress in settings.ipAddresses: { ipv4Address: ipAddress }]
  }
}

resource nameRecord 'Microsoft.Network/privateDnsZones/CNAME@2024-06-01' = if (settings.?canonicalName != null) {
  parent: zone
  name: settings.name
  properties: {
    ttl: settings.ttl
    cnameRecord: {
      cname: settings.?canonicalName
    }
  }
}

@description('Resource id of the settings.')
output resourceId string = settings.?canonicalName == null ? addressRecord.id : nameRecord.id
