metadata name = 'NAT gateway'
metadata description = 'A way out for subnets that name it. It filters nothing.'

import { subResourceType, tagsType } from '../types.bicep'

@description('Azure region of the NAT gateway.')
param location string

@description('Tags of the NAT gateway.')
param tags tagsType

@description('What is planned for the NAT gateway.')
param settings natGatewayType

@export()
@description('One NAT gateway.')
type natGatewayType = {
  @description('Name of the NAT gateway.')
  name: string

  @description('Resource group of the NAT gateway.')
  resourceGroup: string

  @description('Subscription of the NAT gateway; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the NAT gateway.')
  location: string

  @description('Tier of the gateway.')
  skuName: 'Standard' | 'StandardV2'

  @description('Availability zones of a Standard gateway; empty for StandardV2, which spans them by itself.')
  zones: string[]

  @description('Public addresses, of the same tier.')
  publicIpAddresses: subResourceType[]
}

resource natGateway 'Microsoft.Network/natGateways@2026-03-01' = {
  name: settings.name
  location: location
  tags: tags
  zones: settings.zones
  sku: {
    name: settings.skuName
  }
  properties: {
    idleTimeoutInMinutes: 4
    publicIpAddresses: settings.publicIpAddresses
  }
}

@description('Resource id of the NAT gateway.')
output resourceId string = natGateway.id
