metadata name = 'Storage account'
metadata description = 'A storage account without public blobs and without keys, unless the design names the feature that needs them.'

import { customerManagedKeyType, tagsType } from '../types.bicep'

@description('Azure region of the storage account.')
param location string

@description('Tags of the storage account.')
param tags tagsType

@description('What is planned for the storage account.')
param settings storageAccountType

@export()
@description('One storage account.')
type storageAccountType = {
  @description('Name of the storage account.')
  name: string

  @description('Resource group of the storage account.')
  resourceGroup: string

  @description('Subscription of the storage account; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the storage account.')
  location: string

  @description('Redundancy, for instance Standard_ZRS.')
  skuName: string

  @description('Whether the account has directories (Data Lake Storage).')
  hierarchicalNamespace: bool

  @description('Key of our own that encrypts the account; absent: Microsoft\'s key.')
  customerManagedKey: customerManagedKeyType?

  @description('Whether the public names answer.')
  publicNetworkAccess: 'Enabled' | 'Disabled' | 'SecuredByPerimeter'

  @description('The firewall of the account.')
  networkAcls: resourceInput<'Microsoft.Storage/storageAccounts@2026-04-01'>.properties.networkAcls

  @description('Resources whose identities pass the firewall of the account.')
  trustedResourceIds: string[]

  @description('Whether keys are accepted beside Entra identities.')
  allowSharedKeyAccess: bool
}

var keyVaultSegments = split(settings.?customerManagedKey.?vault.id ?? resourceGroup().id, '/')

resource keyVault 'Microsoft.KeyVault/vaults@2026-02-01' existing = if (settings.?customerManagedKey != null) {
  scope: resourceGroup(keyVaultSegments[2], keyVaultSegments[4])
  name: last(keyVaultSegments)
}

resource storageAccount 'Microsoft.Storage/storageAccounts@2026-04-01' = {
  // checkov:skip=CKV_AZURE_206:the parameter file plans the redundancy; copies across zones or of flow logs need no second region
  // checkov:skip=CKV_AZURE_36:no trusted service of Azure has to pass where the design names none
  name: settings.name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: {
    name: settings.skuName
  }
  identity: settings.?customerManagedKey == null
    ? { type: 'SystemAssigned' }
    : {
        type: 'SystemAssigned,UserAssigned'
        userAssignedIdentities: {
          '${settings.customerManagedKey!.identity.id}': {}
        }
      }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: settings.allowSharedKeyAccess
    defaultToOAuthAuthentication: true
    isHnsEnabled: settings.hierarchicalNamespace
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    encryption: settings.?customerManagedKey == null
      ? null
      : {
          keySource: 'Microsoft.Keyvault'
          keyvaultproperties: {
            keyname: settings.customerManagedKey!.keyName
            keyvaulturi: keyVault!.properties.vaultUri
          }
          identity: {
            userAssignedIdentity: settings.customerManagedKey!.identity.id
          }
        }
    publicNetworkAccess: settings.publicNetworkAccess
    networkAcls: {
      defaultAction: settings.networkAcls!.defaultAction
      bypass: settings.networkAcls!.bypass
      resourceAccessRules: [
        for (trustedResourceId, index) in settings.trustedResourceIds: {
          tenantId: tenant().tenantId
          resourceId: settings.trustedResourceIds[index]
        }
      ]
    }
  }
}

@description('Resource id of the storage account.')
output resourceId string = storageAccount.id
