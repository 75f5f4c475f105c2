metadata name = 'AI Search service'
metadata description = 'A search service that takes Entra identities only.'

import { customerManagedKeyType, tagsType } from '../types.bicep'

@description('Azure region of the search service.')
param location string

@description('Tags of the search service.')
param tags tagsType

@description('What is planned for the search service.')
param settings searchServiceType

@export()
@description('One search service.')
type searchServiceType = {
  @description('Name of the search service.')
  name: string

  @description('Resource group of the search service.')
  resourceGroup: string

  @description('Subscription of the search service; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the search service.')
  location: string

  @description('Tier, for instance standard.')
  skuName: string

  @description('Replicas: two keep queries running, three keep indexing running as well.')
  replicaCount: int

  @description('Key of our own that encrypts the indexes: the service refuses indexes without one; absent: Microsoft\'s key.')
  customerManagedKey: customerManagedKeyType?

  @description('Whether the public name answers.')
  publicNetworkAccess: 'Enabled' | 'Disabled' | 'SecuredByPerimeter'

  @description('Whether keys are refused.')
  disableLocalAuth: bool

  @description('Whether trusted services of Azure pass the firewall.')
  bypass: 'AzureServices' | 'None'
}

resource searchService 'Microsoft.Search/searchServices@2025-05-01' = {
  // checkov:skip=CKV_AZURE_208:three replicas are for regions with availability zones
  // checkov:skip=CKV_AZURE_209:three replicas are for regions with availability zones
  name: settings.name
  location: location
  tags: tags
  sku: {
    name: settings.skuName
  }
  identity: settings.?customerManagedKey == null
    ? { type: 'SystemAssigned' }
    : {
        type: 'SystemAssigned, UserAssigned'
        userAssignedIdentities: {
          '${settings.customerManagedKey!.identity.id}': {}
        }
      }
  properties: {
    disableLocalAuth: settings.disableLocalAuth
    encryptionWithCmk: {
      enforcement: settings.?customerManagedKey == null ? 'Unspecified' : 'Enabled'
    }
    hostingMode: 'Default'
    networkRuleSet: {
      bypass: settings.bypass
    }
    partitionCount: 1
    publicNetworkAccess: settings.publicNetworkAccess
    replicaCount: settings.replicaCount
    semanticSearch: 'standard'
  }
}

@description('Resource id of the search service.')
output resourceId string = searchService.id
