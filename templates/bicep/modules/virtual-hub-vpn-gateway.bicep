metadata name = 'VPN gateway of a virtual hub'
metadata description = 'A gateway of one scale unit with its tunnels; each ends at a site with one link.'

import { subResourceType, tagsType } from '../types.bicep'

@description('Azure region of the gateway.')
param location string

@description('Tags of the gateway.')
param tags tagsType

@description('What is planned for the gateway.')
param settings virtualHubVpnGatewayType

@description('Key of the tunnels, known to both ends; absent: the gateway has no tunnel.')
@secure()
param sharedKey string?

@export()
@description('One VPN gateway of a virtual hub.')
type virtualHubVpnGatewayType = {
  @description('Name of the gateway.')
  name: string

  @description('Resource group of the gateway.')
  resourceGroup: string

  @description('Subscription of the gateway; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the gateway.')
  location: string

  @description('Virtual hub of the gateway.')
  virtualHub: subResourceType

  @description('Virtual WAN of the hub.')
  virtualWan: subResourceType

  @description('Tunnels of the gateway.')
  tunnels: tunnelType[]
}

@export()
@description('One tunnel.')
type tunnelType = {
  @description('Name of the connection.')
  name: string

  @description('Public address of the device at the other end.')
  peerAddress: string

  @description('Address prefixes behind the other end.')
  remoteAddressPrefixes: string[]
}

resource sites 'Microsoft.Network/vpnSites@2026-03-01' = [
  for tunnel in settings.tunnels: {
    name: 'vst-${tunnel.name}'
    location: location
    tags: tags
    properties: {
      virtualWan: settings.virtualWan
      addressSpace: {
        addressPrefixes: tunnel.remoteAddressPrefixes
      }
      vpnSiteLinks: [
        {
          name: 'link'
          properties: {
            ipAddress: tunnel.peerAddress
          }
        }
      ]
    }
  }
]

resource gateway 'Microsoft.Network/vpnGateways@2026-03-01' = {
  name: settings.name
  location: location
  tags: tags
  properties: {
    virtualHub: settings.virtualHub
    vpnGatewayScaleUnit: 1
  }
}

@batchSize(1)
resource connections 'Microsoft.Network/vpnGateways/vpnConnections@2026-03-01' = [
  for (tunnel, index) in settings.tunnels: {
    parent: gateway
    name: tunnel.name
    properties: {
      remoteVpnSite: {
        id: sites[index].id
      }
      vpnLinkConnections: [
        {
          name: 'link'
          properties: {
            vpnSiteLink: {
              id: '${sites[index].id}/vpnSiteLinks/link'
            }
            vpnConnectionProtocolType: 'IKEv2'
            sharedKey: sharedKey
          }
        }
      ]
    }
  }
]

@description('Resource id of the gateway.')
output resourceId string = gateway.id
