metadata name = 'AI account'
metadata description = 'An account of Azure AI services: Microsoft Foundry (kind AIServices), Azure OpenAI or a single service. Sub-domain, project management and the agents\' network are fixed at creation.'

import { customerManagedKeyType, tagsType } from '../types.bicep'

@description('Azure region of the AI account.')
param location string

@description('Tags of the AI account.')
param tags tagsType

@description('What is planned for the AI account.')
param settings aiAccountType

@export()
@description('One AI account.')
type aiAccountType = {
  @description('Name of the AI account.')
  name: string

  @description('Resource group of the AI account.')
  resourceGroup: string

  @description('Subscription of the AI account; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the AI account.')
  location: string

  @description('Kind, for instance AIServices, OpenAI, FormRecognizer.')
  kind: string

  @description('Tier.')
  skuName: string

  @description('Sub-domain of the public names; globally unique, needed for private endpoints and Entra tokens.')
  customSubDomainName: string

  @description('Whether the account holds projects (Microsoft Foundry); absent for other kinds.')
  projectManagement: bool?

  @description('Key of our own that encrypts the account; absent: Microsoft\'s key.')
  customerManagedKey: customerManagedKeyType?

  @description('Whether the public names answer.')
  publicNetworkAccess: 'Enabled' | 'Disabled'

  @description('The firewall of the account.')
  networkAcls: resourceInput<'Microsoft.CognitiveServices/accounts@2026-05-01'>.properties.networkAcls

  @description('Where agents run: a subnet of ours, or a network that Microsoft manages.')
  networkInjections: resourceInput<'Microsoft.CognitiveServices/accounts@2026-05-01'>.properties.networkInjections?

  @description('Whether keys are refused.')
  disableLocalAuth: bool

  @description('Whether the account itself calls listed names only.')
  restrictOutboundNetworkAccess: bool

  @description('Names that the account may call.')
  allowedFqdnList: string[]
}

var keyVaultSegments = split(settings.?customerManagedKey.?vault.id ?? resourceGroup().id, '/')

resource keyVault 'Microsoft.KeyVault/vaults@2026-02-01' existing = if (settings.?customerManagedKey != null) {
  scope: resourceGroup(keyVaultSegments[2], keyVaultSegments[4])
  name: last(keyVaultSegments)
}

var identitySegments = split(settings.?customerManagedKey.?identity.id ?? resourceGroup().id, '/')

resource keyIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = if (settings.?customerManagedKey != null) {
  scope: resourceGroup(identitySegments[2], identitySegments[4])
  name: last(identitySegments)
}

resource aiAccount 'Microsoft.CognitiveServices/accounts@2026-05-01' = {
  // checkov:skip=CKV_AZURE_236:answers may leave keys on beside identities; the document names the risk
  // checkov:skip=CKV_AZURE_134:answers may let selected networks call; the document names the risk
  name: settings.name
  location: location
  tags: tags
  kind: settings.kind
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
    allowProjectManagement: settings.?projectManagement
    customSubDomainName: settings.customSubDomainName
    disableLocalAuth: settings.disableLocalAuth
    encryption: settings.?customerManagedKey == null
      ? null
      : {
          keySource: 'Microsoft.KeyVault'
          keyVaultProperties: {
            keyName: settings.customerManagedKey!.keyName
            keyVaultUri: keyVault!.properties.vaultUri
            identityClientId: keyIdentity!.properties.clientId
          }
        }
    publicNetworkAccess: settings.publicNetworkAccess
    networkAcls: settings.networkAcls
    networkInjections: settings.?networkInjections
    restrictOutboundNetworkAccess: settings.restrictOutboundNetworkAccess
    allowedFqdnList: settings.allowedFqdnList
  }
}

@description('Resource id of the AI account.')
output resourceId string = aiAccount.id
