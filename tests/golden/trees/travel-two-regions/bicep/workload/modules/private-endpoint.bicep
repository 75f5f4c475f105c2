metadata name = 'Private endpoint'
metadata description = 'A private address for a service, and the zone group that writes its names. An endpoint without zones gets its records from a policy or a person.'

import { subResourceType, tagsType } from '../types.bicep'

@description('Azure region of the private endpoint.')
param location string

@description('Tags of the private endpoint.')
param tags tagsType

@description('What is planned for the private endpoint.')
param settings privateEndpointType

@export()
@description('One private endpoint.')
type privateEndpointType = {
  @description('Name of the private endpoint.')
  name: string

  @description('Resource group of the private endpoint.')
  resourceGroup: string

  @description('Subscription of the private endpoint; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the private endpoint.')
  location: string

  @description('Stage in which the private endpoint is made.')
  stage: int

  @description('Subnet of the endpoint, in the region of its network.')
  subnet: subResourceType

  @description('Id of the service behind the endpoint.')
  serviceId: string

  @description('Group ids (sub-resources) of the service.')
  groupIds: string[]

  @description('Name of the network interface.')
  networkInterfaceName: string

  @description('Fixed addresses, one for each member; empty: Azure assigns them.')
  ipConfigurations: resourceInput<'Microsoft.Network/privateEndpoints@2026-03-01'>.properties.ipConfigurations

  @description('Application security groups of the endpoint.')
  applicationSecurityGroups: subResourceType[]

  @description('Set where the owner of the service has to approve the connection: what the owner reads.')
  requestMessage: string?

  @description('Zones whose records follow the endpoint: all of them in one zone group.')
  zoneConfigurations: resourceInput<'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2026-03-01'>.properties.privateDnsZoneConfigs
}

var connections = [
  {
    name: settings.name
    properties: {
      privateLinkServiceId: settings.serviceId
      groupIds: settings.groupIds
      requestMessage: settings.?requestMessage
    }
  }
]

resource privateEndpoint 'Microsoft.Network/privateEndpoints@2026-03-01' = {
  name: settings.name
  location: location
  tags: tags
  properties: {
    customNetworkInterfaceName: settings.networkInterfaceName
    subnet: settings.subnet
    ipConfigurations: settings.ipConfigurations
    applicationSecurityGroups: settings.applicationSecurityGroups
    privateLinkServiceConnections: settings.?requestMessage == null ? connections : []
    manualPrivateLinkServiceConnections: settings.?requestMessage == null ? [] : connections
  }
}

resource zoneGroup 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2026-03-01' = if (!empty(settings.zoneConfigurations)) {
  parent: privateEndpoint
  name: 'default'
  properties: {
    privateDnsZoneConfigs: settings.zoneConfigurations
  }
}

@description('Resource id of the private endpoint.')
output resourceId string = privateEndpoint.id
