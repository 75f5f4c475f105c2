metadata name = 'Key vault'
metadata description = 'A vault with roles instead of access policies. Purge protection keeps its name until the retention ends.'

import { tagsType } from '../types.bicep'

@description('Azure region of the key vault.')
param location string

@description('Tags of the key vault.')
param tags tagsType

@description('What is planned for the key vault.')
param settings keyVaultType

@export()
@description('One key vault.')
type keyVaultType = {
  @description('Name of the key vault.')
  name: string

  @description('Resource group of the key vault.')
  resourceGroup: string

  @description('Subscription of the key vault; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the key vault.')
  location: string

  @description('Stage in which the key vault is made.')
  stage: int

  @description('Whether the public name answers.')
  publicNetworkAccess: 'Enabled' | 'Disabled' | 'SecuredByPerimeter'

  @description('The firewall of the vault.')
  networkAcls: resourceInput<'Microsoft.KeyVault/vaults@2026-02-01'>.properties.networkAcls

  @description('Keys that encrypt other services.')
  keyNames: string[]
}

resource keyVault 'Microsoft.KeyVault/vaults@2026-02-01' = {
  name: settings.name
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enablePurgeProtection: true
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    publicNetworkAccess: settings.publicNetworkAccess
    networkAcls: settings.networkAcls
  }
}

resource keys 'Microsoft.KeyVault/vaults/keys@2026-02-01' = [
  for keyName in settings.keyNames: {
    // checkov:skip=CKV_AZURE_40:a key that ends stops the service that it encrypts: keys are rotated
    // checkov:skip=CKV_AZURE_112:the tier of the vault is the design's: keys in hardware need the premium one
    parent: keyVault
    name: keyName
    tags: tags
    properties: {
      kty: 'RSA'
      keySize: 3072
      keyOps: ['wrapKey', 'unwrapKey']
    }
  }
]

@description('Resource id of the key vault.')
output resourceId string = keyVault.id
