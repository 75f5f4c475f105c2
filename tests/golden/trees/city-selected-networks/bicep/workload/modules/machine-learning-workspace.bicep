metadata name = 'Machine Learning workspace'
metadata description = 'A workspace of Azure Machine Learning, or a hub of Azure AI Studio (Foundry hub), with its managed network or its compute in a subnet of ours.'

import { customerManagedKeyType, tagsType } from '../types.bicep'

@description('Azure region of the workspace.')
param location string

@description('Tags of the workspace.')
param tags tagsType

@description('What is planned for the workspace.')
param settings workspaceType

@export()
@description('One workspace.')
type workspaceType = {
  @description('Name of the workspace.')
  name: string

  @description('Resource group of the workspace.')
  resourceGroup: string

  @description('Subscription of the workspace; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the workspace.')
  location: string

  @description('Default: workspace of Azure Machine Learning. Hub: frame of hub-based projects.')
  kind: 'Default' | 'Hub'

  @description('Key of our own that encrypts the workspace; absent: Microsoft\'s key.')
  customerManagedKey: customerManagedKeyType?

  @description('Whether the public names answer.')
  publicNetworkAccess: 'Enabled' | 'Disabled'

  @description('Storage account of the workspace.')
  storageAccountId: string

  @description('Key vault of the workspace.')
  keyVaultId: string?

  @description('Application Insights component of the workspace.')
  applicationInsightsId: string?

  @description('Container registry of the workspace.')
  containerRegistryId: string?

  @description('Compute cluster that builds images, because a closed registry cannot build them by itself.')
  imageBuildCompute: string?

  @description('Whether Microsoft collects less diagnostic data.')
  highBusinessImpact: bool

  @description('The managed network; its rules are modules of their own.')
  managedNetwork: resourceInput<'Microsoft.MachineLearningServices/workspaces@2026-05-01'>.properties.managedNetwork

  @description('Subnet of serverless compute in a network of ours.')
  serverlessSubnetId: string?
}

var keyVaultSegments = split(settings.?customerManagedKey.?vault.id ?? resourceGroup().id, '/')

resource keyVault 'Microsoft.KeyVault/vaults@2026-02-01' existing = if (settings.?customerManagedKey != null) {
  scope: resourceGroup(keyVaultSegments[2], keyVaultSegments[4])
  name: last(keyVaultSegments)
}

resource workspace 'Microsoft.MachineLearningServices/workspaces@2026-05-01' = {
  // checkov:skip=CKV_AZURE_243:outbound rules are resources of their own, made when the roles of the workspace are there
  name: settings.name
  location: location
  tags: tags
  kind: settings.kind
  sku: {
    name: 'Basic'
    tier: 'Basic'
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
    friendlyName: settings.name
    encryption: settings.?customerManagedKey == null
      ? null
      : {
          status: 'Enabled'
          keyVaultProperties: {
            keyVaultArmId: settings.customerManagedKey!.vault.id
            keyIdentifier: '${keyVault!.properties.vaultUri}keys/${settings.customerManagedKey!.keyName}'
          }
          identity: {
            userAssignedIdentity: settings.customerManagedKey!.identity.id
          }
        }
    storageAccount: settings.storageAccountId
    keyVault: settings.?keyVaultId
    applicationInsights: settings.?applicationInsightsId
    containerRegistry: settings.?containerRegistryId
    imageBuildCompute: settings.?imageBuildCompute
    hbiWorkspace: settings.highBusinessImpact
    systemDatastoresAuthMode: 'Identity'
    publicNetworkAccess: settings.publicNetworkAccess
    v1LegacyMode: settings.kind == 'Default' ? false : null
    managedNetwork: settings.managedNetwork
    serverlessComputeSettings: settings.?serverlessSubnetId == null
      ? null
      : {
          serverlessComputeCustomSubnet: settings.?serverlessSubnetId
          serverlessComputeNoPublicIP: true
        }
  }
}

@description('Resource id of the workspace.')
output resourceId string = workspace.id
