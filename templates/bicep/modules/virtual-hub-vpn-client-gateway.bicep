metadata name = 'VPN client gateway of a virtual hub'
metadata description = 'A gateway of one scale unit for people who dial in, and how they sign in.'

import { subResourceType, tagsType, vpnClientsType } from '../types.bicep'

@description('Azure region of the gateway.')
param location string

@description('Tags of the gateway.')
param tags tagsType

@description('What is planned for the gateway.')
param settings virtualHubVpnClientGatewayType

@export()
@description('One gateway for VPN clients of a virtual hub.')
type virtualHubVpnClientGatewayType = {
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

  @description('VPN clients, who sign in with Entra ID.')
  vpnClients: vpnClientsType

  @description('DNS servers that the clients ask: a hub has none of its own to give them.')
  dnsServers: string[]
}

resource signIn 'Microsoft.Network/vpnServerConfigurations@2026-03-01' = {
  name: settings.name
  location: location
  tags: tags
  properties: {
    vpnProtocols: ['OpenVPN']
    vpnAuthenticationTypes: ['AAD']
    aadAuthenticationParameters: {
      aadTenant: '${environment().authentication.loginEndpoint}${tenant().tenantId}'
      aadAudience: settings.vpnClients.audience
      aadIssuer: 'https://sts.windows.net/${tenant().tenantId}/'
    }
  }
}

resource gateway 'Microsoft.Network/p2svpnGateways@2026-03-01' = {
  name: settings.name
  location: location
  tags: tags
  properties: {
    virtualHub: settings.virtualHub
    vpnServerConfiguration: {
      id: signIn.id
    }
    vpnGatewayScaleUnit: 1
    customDnsServers: settings.dnsServers
    p2SConnectionConfigurations: [
      {
        name: 'clients'
        properties: {
          // Clients keep their own way to the internet.
          enableInternetSecurity: false
          vpnClientAddressPool: {
            addressPrefixes: settings.vpnClients.addressPrefixes
          }
        }
      }
    ]
  }
}

@description('Resource id of the gateway.')
output resourceId string = gateway.id
