metadata name = 'API Management, in a network'
metadata description = 'A classic service that is injected into a subnet of each of its regions. Its public network access cannot be switched off: internal mode and the security group close it.'

import { subResourceType, tagsType } from '../types.bicep'

@description('Azure region of the API Management service.')
param location string

@description('Tags of the API Management service.')
param tags tagsType

@description('What is planned for the API Management service.')
param settings serviceType

@export()
@description('One API Management service.')
type serviceType = {
  @description('Name of the API Management service.')
  name: string

  @description('Resource group of the API Management service.')
  resourceGroup: string

  @description('Subscription of the API Management service; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the API Management service.')
  location: string

  @description('Tier; Premium spans regions and zones.')
  tier: 'Developer' | 'Premium'

  @description('Whether the gateway has private addresses only.')
  virtualNetworkType: 'Internal' | 'External'

  @description('Host names of our own that clients call.')
  hostNames: string[]

  @description('Certificate of these host names in a key vault.')
  certificateId: string?

  @description('Regions, the primary one first.')
  placements: placementType[]
}

@export()
@description('One region of the service.')
type placementType = {
  @description('Azure region.')
  location: string

  @description('Subnet, not delegated, in the same region.')
  subnet: subResourceType

  @description('Public address with a DNS label; absent: the service has none of ours.')
  publicIpAddress: subResourceType?

  @description('Units.')
  capacity: int

  @description('Availability zones; the units are a multiple of their number.')
  zones: string[]
}

@description('Address that Azure writes to about the settings.')
param publisherEmail string

@description('Name of the team that publishes the APIs.')
param publisherName string

@description('Whether this is the pass that ends the deployment; its identity can read certificates only after it exists and has its role.')
param isClosing bool

resource service 'Microsoft.ApiManagement/service@2024-05-01' = {
  // checkov:skip=CKV_AZURE_174:an injected service has no private endpoint, and Azure refuses to close it
  // checkov:skip=CKV_AZURE_173:the check takes the text false for a protocol that is on
  name: settings.name
  location: location
  tags: tags
  sku: {
    name: settings.tier
    capacity: settings.placements[0].capacity
  }
  zones: settings.placements[0].zones
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    publisherEmail: publisherEmail
    publisherName: publisherName
    virtualNetworkType: settings.virtualNetworkType
    publicIpAddressId: settings.placements[0].?publicIpAddress.?id
    virtualNetworkConfiguration: {
      subnetResourceId: settings.placements[0].subnet.id
    }
    additionalLocations: [
      for (placement, index) in skip(settings.placements, 1): {
        location: placement.location
        zones: placement.zones
        sku: {
          name: settings.tier
          capacity: placement.capacity
        }
        publicIpAddressId: settings.placements[index + 1].?publicIpAddress.?id
        virtualNetworkConfiguration: {
          subnetResourceId: settings.placements[index + 1].subnet.id
        }
        disableGateway: false
      }
    ]
    apiVersionConstraint: {
      minApiVersion: '2021-08-01'
    }
    customProperties: {
      'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Ssl30': 'false'
      'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10': 'false'
      'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls11': 'false'
      'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Ssl30': 'false'
      'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Tls10': 'false'
      'Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Tls11': 'false'
    }
    developerPortalStatus: 'Disabled'
    legacyPortalStatus: 'Disabled'
    hostnameConfigurations: isClosing && settings.?certificateId != null
      ? map(settings.hostNames, hostName => {
          type: 'Proxy'
          hostName: hostName
          // A secret without its version: the service follows the certificate when it is renewed.
          #disable-next-line use-resource-id-functions // the address of a secret, no resource of Azure Resource Manager
          keyVaultId: replace(settings.certificateId!, '/certificates/', '/secrets/')
          certificateSource: 'KeyVault'
          negotiateClientCertificate: false
        })
      : null
    publicNetworkAccess: 'Enabled'
  }
}

@description('Resource id of the API Management service.')
output resourceId string = service.id
