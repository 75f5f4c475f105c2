metadata name = 'API Management, version 2'
metadata description = 'A service of a v2 tier that reaches its backends through a subnet. Creation refuses closed public access: a second pass closes it, after the private endpoint.'

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

  @description('Tier.')
  tier: 'StandardV2' | 'PremiumV2'

  @description('External: outbound integration. Internal: injection of Premium v2.')
  virtualNetworkType: 'External' | 'Internal' | 'None'

  @description('Subnet of the integration or injection.')
  subnet: subResourceType?

  @description('Units.')
  capacity: int

  @description('Host names of our own that clients call.')
  hostNames: string[]

  @description('Certificate of these host names in a key vault.')
  certificateId: string?

  @description('Public access once the service is closed.')
  publicNetworkAccess: 'Enabled' | 'Disabled'
}

@description('Address that Azure writes to about the settings.')
param publisherEmail string

@description('Name of the team that publishes the APIs.')
param publisherName string

@description('Whether this is the pass that closes the service; false while it is created.')
param isClosing bool

resource service 'Microsoft.ApiManagement/service@2024-05-01' = {
  // checkov:skip=CKV_AZURE_174:public access is closed by the last stage, once the endpoint answers
  name: settings.name
  location: location
  tags: tags
  sku: {
    name: settings.tier
    capacity: settings.capacity
  }
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    publisherEmail: publisherEmail
    publisherName: publisherName
    virtualNetworkType: settings.virtualNetworkType
    virtualNetworkConfiguration: settings.?subnet == null
      ? null
      : {
          subnetResourceId: settings.subnet!.id
        }
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
    publicNetworkAccess: isClosing ? settings.publicNetworkAccess : 'Enabled'
  }
}

@description('Resource id of the API Management service.')
output resourceId string = service.id
