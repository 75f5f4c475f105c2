metadata name = 'Public IP address'
metadata description = 'A static public address with its zones and its DDoS protection.'

import { tagsType } from '../types.bicep'

@description('Azure region of the public IP address.')
param location string

@description('Tags of the public IP address.')
param tags tagsType

@description('What is planned for the public IP address.')
param settings publicIpAddressType

@export()
@description('One public IP address.')
type publicIpAddressType = {
  @description('Name of the public IP address.')
  name: string

  @description('Resource group of the public IP address.')
  resourceGroup: string

  @description('Subscription of the public IP address; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the public IP address.')
  location: string

  @description('Tier of the address. StandardV2 belongs to NAT gateways of that tier.')
  skuName: 'Standard' | 'StandardV2'

  @description('Availability zones; empty where the region has none.')
  zones: string[]

  @description('DDoS protection of the address.')
  protectionMode: 'VirtualNetworkInherited' | 'Enabled' | 'Disabled'

  @description('DNS label, for services that ask for one.')
  domainNameLabel: string?
}

resource publicIpAddress 'Microsoft.Network/publicIPAddresses@2026-03-01' = {
  name: settings.name
  location: location
  tags: tags
  zones: settings.zones
  sku: {
    name: settings.skuName
    tier: 'Regional'
  }
  properties: {
    publicIPAllocationMethod: 'Static'
    publicIPAddressVersion: 'IPv4'
    ddosSettings: {
      protectionMode: settings.protectionMode
    }
    dnsSettings: settings.?domainNameLabel == null
      ? null
      : {
          domainNameLabel: settings.domainNameLabel!
        }
  }
}

@description('Resource id of the public IP address.')
output resourceId string = publicIpAddress.id
