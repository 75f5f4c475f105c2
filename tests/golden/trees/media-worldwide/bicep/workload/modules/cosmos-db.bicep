metadata name = 'Cosmos DB account'
metadata description = 'An account for NoSQL that takes Entra identities only.'

import { customerManagedKeyType, tagsType } from '../types.bicep'

@description('Azure region of the Cosmos DB account.')
param location string

@description('Tags of the Cosmos DB account.')
param tags tagsType

@description('What is planned for the Cosmos DB account.')
param settings cosmosDbAccountType

@export()
@description('One Cosmos DB account.')
type cosmosDbAccountType = {
  @description('Name of the Cosmos DB account.')
  name: string

  @description('Resource group of the Cosmos DB account.')
  resourceGroup: string

  @description('Subscription of the Cosmos DB account; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the Cosmos DB account.')
  location: string

  @description('Key of our own that encrypts the account; absent: Microsoft\'s key.')
  customerManagedKey: customerManagedKeyType?

  @description('Whether the public name answers.')
  publicNetworkAccess: 'Enabled' | 'Disabled' | 'SecuredByPerimeter'

  @description('Whether keys are refused.')
  disableLocalAuth: bool

  @description('Whether trusted services of Azure pass the firewall.')
  networkAclBypass: 'AzureServices' | 'None'

  @description('Whether the account spans availability zones.')
  zoneRedundant: bool
}

var keyVaultSegments = split(settings.?customerManagedKey.?vault.id ?? resourceGroup().id, '/')

resource keyVault 'Microsoft.KeyVault/vaults@2026-02-01' existing = if (settings.?customerManagedKey != null) {
  scope: resourceGroup(keyVaultSegments[2], keyVaultSegments[4])
  name: last(keyVaultSegments)
}

resource cosmosDbAccount 'Microsoft.DocumentDB/databaseAccounts@2026-03-15' = {
  // checkov:skip=CKV_AZURE_140:answers may leave keys on beside identities; the document names the risk
  // checkov:skip=CKV_AZURE_101:a network security perimeter closes it as well, and the check does not know it
  name: settings.name
  location: location
  tags: tags
  kind: 'GlobalDocumentDB'
  identity: settings.?customerManagedKey == null
    ? { type: 'SystemAssigned' }
    : {
        type: 'SystemAssigned,UserAssigned'
        userAssignedIdentities: {
          '${settings.customerManagedKey!.identity.id}': {}
        }
      }
  properties: {
    databaseAccountOfferType: 'Standard'
    consistencyPolicy: {
      defaultConsistencyLevel: 'Session'
    }
    locations: [
      {
        locationName: location
        failoverPriority: 0
        isZoneRedundant: settings.zoneRedundant
      }
    ]
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: {
        tier: 'Continuous7Days'
      }
    }
    disableKeyBasedMetadataWriteAccess: true
    disableLocalAuth: settings.disableLocalAuth
    enableAutomaticFailover: false
    enableMultipleWriteLocations: false
    keyVaultKeyUri: settings.?customerManagedKey == null
      ? null
      : '${keyVault!.properties.vaultUri}keys/${settings.customerManagedKey!.keyName}'
    defaultIdentity: settings.?customerManagedKey == null
      ? null
      : 'UserAssignedIdentity=${settings.customerManagedKey!.identity.id}'
    minimalTlsVersion: 'Tls12'
    networkAclBypass: settings.networkAclBypass
    publicNetworkAccess: settings.publicNetworkAccess
  }
}

@description('Resource id of the Cosmos DB account.')
output resourceId string = cosmosDbAccount.id
