metadata name = 'DNS private resolver'
metadata description = 'A resolver with its inbound endpoints, which others ask, and its outbound endpoints, which rulesets use.'

import { subResourceType, tagsType } from '../types.bicep'

@description('Azure region of the DNS private resolver.')
param location string

@description('Tags of the DNS private resolver.')
param tags tagsType

@description('What is planned for the DNS private resolver.')
param settings dnsResolverType

@export()
@description('One DNS private resolver.')
type dnsResolverType = {
  @description('Name of the DNS private resolver.')
  name: string

  @description('Resource group of the DNS private resolver.')
  resourceGroup: string

  @description('Subscription of the DNS private resolver; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the DNS private resolver.')
  location: string

  @description('Virtual network of the resolver.')
  virtualNetwork: subResourceType

  @description('Endpoints that are asked.')
  inboundEndpoints: resolverEndpointType[]

  @description('Endpoints that ask others.')
  outboundEndpoints: resolverEndpointType[]
}

@export()
@description('One endpoint of a resolver.')
type resolverEndpointType = {
  @description('Name of the endpoint.')
  name: string

  @description('Subnet of the endpoint, delegated and used by nothing else.')
  subnet: subResourceType

  @description('Planned address of an inbound endpoint.')
  privateIpAddress: string?
}

resource dnsResolver 'Microsoft.Network/dnsResolvers@2025-05-01' = {
  name: settings.name
  location: location
  tags: tags
  properties: {
    virtualNetwork: settings.virtualNetwork
  }
}

resource inboundEndpoints 'Microsoft.Network/dnsResolvers/inboundEndpoints@2025-05-01' = [
  for endpoint in settings.inboundEndpoints: {
    parent: dnsResolver
    name: endpoint.name
    location: location
    tags: tags
    properties: {
      ipConfigurations: [
        {
          privateIpAllocationMethod: endpoint.?privateIpAddress == null ? 'Dynamic' : 'Static'
          privateIpAddress: endpoint.?privateIpAddress
          subnet: endpoint.subnet
        }
      ]
    }
  }
]

resource outboundEndpoints 'Microsoft.Network/dnsResolvers/outboundEndpoints@2025-05-01' = [
  for endpoint in settings.outboundEndpoints: {
    parent: dnsResolver
    name: endpoint.name
    location: location
    tags: tags
    properties: {
      subnet: endpoint.subnet
    }
  }
]

@description('Resource id of the DNS private resolver.')
output resourceId string = dnsResolver.id
