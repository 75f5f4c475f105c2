metadata name = 'Virtual network gateway'
metadata description = 'A VPN or ExpressRoute gateway in a GatewaySubnet.'

import { subResourceType, tagsType, vpnClientsType } from '../types.bicep'

@description('Azure region of the virtual network gateway.')
param location string

@description('Tags of the virtual network gateway.')
param tags tagsType

@description('What is planned for the virtual network gateway.')
param settings virtualNetworkGatewayType

@export()
@description('One virtual network gateway.')
type virtualNetworkGatewayType = {
  @description('Name of the virtual network gateway.')
  name: string

  @description('Resource group of the virtual network gateway.')
  resourceGroup: string

  @description('Subscription of the virtual network gateway; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the virtual network gateway.')
  location: string

  @description('What the gateway ends.')
  gatewayType: 'Vpn' | 'ExpressRoute'

  @description('Tier, for instance VpnGw2AZ, ErGw1AZ.')
  skuName: string

  @description('GatewaySubnet.')
  subnet: subResourceType

  @description('Public addresses, two for an active-active gateway.')
  publicIpAddresses: subResourceType[]

  @description('Whether routes are learned by BGP.')
  enableBgp: bool

  @description('Whether both instances carry traffic.')
  activeActive: bool

  @description('VPN clients, who sign in with Entra ID; absent: no clients.')
  vpnClients: vpnClientsType?
}

var isVpn = settings.gatewayType == 'Vpn'
var tenantUrl = '${environment().authentication.loginEndpoint}${tenant().tenantId}'

resource virtualNetworkGateway 'Microsoft.Network/virtualNetworkGateways@2026-03-01' = {
  name: settings.name
  location: location
  tags: tags
  properties: {
    gatewayType: settings.gatewayType
    vpnType: isVpn ? 'RouteBased' : null
    vpnGatewayGeneration: isVpn ? 'Generation2' : null
    sku: {
      name: settings.skuName
      tier: settings.skuName
    }
    activeActive: isVpn ? settings.activeActive : null
    enableBgp: isVpn ? settings.enableBgp : null
    ipConfigurations: [
      for index in range(0, max(1, length(settings.publicIpAddresses))): {
        name: 'ip-configuration-${index + 1}'
        properties: {
          privateIPAllocationMethod: 'Dynamic'
          subnet: settings.subnet
          publicIPAddress: settings.publicIpAddresses[?index]
        }
      }
    ]
    vpnClientConfiguration: settings.?vpnClients == null
      ? null
      : {
          vpnClientAddressPool: {
            addressPrefixes: settings.vpnClients!.addressPrefixes
          }
          vpnClientProtocols: ['OpenVPN']
          vpnAuthenticationTypes: ['AAD']
          aadTenant: tenantUrl
          aadAudience: settings.vpnClients!.audience
          aadIssuer: 'https://sts.windows.net/${tenant().tenantId}/'
        }
  }
}

@description('Resource id of the virtual network gateway.')
output resourceId string = virtualNetworkGateway.id
