metadata name = 'Peering, one side'
metadata description = 'One of the two sides of a peering. The other side is another item, perhaps another team\'s.'

import { subResourceType } from '../types.bicep'

@description('What is planned for the peering.')
param settings peeringType

@export()
@description('One peering.')
type peeringType = {
  @description('Name of the peering.')
  name: string

  @description('Resource group of the peering.')
  resourceGroup: string

  @description('Subscription of the peering; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Virtual network of this side.')
  virtualNetworkName: string

  @description('Virtual network of the other side.')
  remoteVirtualNetwork: subResourceType

  @description('Whether the two networks reach each other.')
  allowVirtualNetworkAccess: bool

  @description('Whether traffic that did not start in the other network is taken.')
  allowForwardedTraffic: bool

  @description('Whether the gateway of this side serves the other side.')
  allowGatewayTransit: bool

  @description('Whether this side uses the gateway of the other side. Azure refuses it where none is.')
  useRemoteGateways: bool
}

resource virtualNetwork 'Microsoft.Network/virtualNetworks@2026-03-01' existing = {
  name: settings.virtualNetworkName
}

resource peering 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2026-03-01' = {
  parent: virtualNetwork
  name: settings.name
  properties: {
    remoteVirtualNetwork: settings.remoteVirtualNetwork
    allowVirtualNetworkAccess: settings.allowVirtualNetworkAccess
    allowForwardedTraffic: settings.allowForwardedTraffic
    allowGatewayTransit: settings.allowGatewayTransit
    useRemoteGateways: settings.useRemoteGateways
  }
}

@description('Resource id of the peering.')
output resourceId string = peering.id
