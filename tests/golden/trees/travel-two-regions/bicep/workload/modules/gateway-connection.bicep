metadata name = 'Gateway connection'
metadata description = 'What joins a gateway with a place outside Azure: an IPsec tunnel or an ExpressRoute circuit.'

import { subResourceType, tagsType } from '../types.bicep'

@description('Azure region of the gateway connection.')
param location string

@description('Tags of the gateway connection.')
param tags tagsType

@description('What is planned for the gateway connection.')
param settings connectionType

@export()
@description('One gateway connection.')
type connectionType = {
  @description('Name of the gateway connection.')
  name: string

  @description('Resource group of the gateway connection.')
  resourceGroup: string

  @description('Subscription of the gateway connection; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the gateway connection.')
  location: string

  @description('Gateway in Azure.')
  virtualNetworkGateway: subResourceType

  @description('ExpressRoute circuit.')
  circuit: subResourceType?

  @description('Public address of the device at the other end of a tunnel.')
  peerAddress: string?

  @description('Prefixes behind that device.')
  remoteAddressPrefixes: string[]
}

@description('Key of the tunnel, known to both ends; absent: no item is a tunnel.')
@secure()
param sharedKey string?

resource localNetworkGateway 'Microsoft.Network/localNetworkGateways@2026-03-01' = if (settings.?peerAddress != null) {
  name: 'lgw-${settings.name}'
  location: location
  tags: tags
  properties: {
    gatewayIpAddress: settings.?peerAddress
    localNetworkAddressSpace: {
      addressPrefixes: settings.remoteAddressPrefixes
    }
  }
}

resource connection 'Microsoft.Network/connections@2026-03-01' = {
  name: settings.name
  location: location
  tags: tags
  properties: {
    connectionType: settings.?circuit == null ? 'IPsec' : 'ExpressRoute'
    connectionProtocol: settings.?circuit == null ? 'IKEv2' : null
    virtualNetworkGateway1: {
      ...settings.virtualNetworkGateway
      properties: {}
    }
    localNetworkGateway2: settings.?circuit == null
      ? {
          id: localNetworkGateway.id
          properties: {}
        }
      : null
    peer: settings.?circuit
    sharedKey: settings.?circuit == null ? sharedKey : null
  }
}

@description('Resource id of the gateway connection.')
output resourceId string = connection.id
