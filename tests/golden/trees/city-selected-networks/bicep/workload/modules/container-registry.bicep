metadata name = 'Container registry'
metadata description = 'A registry without an administrator, without anonymous pulls, and with its replicas.'

import { tagsType } from '../types.bicep'

@description('Azure region of the container registry.')
param location string

@description('Tags of the container registry.')
param tags tagsType

@description('What is planned for the container registry.')
param settings containerRegistryType

@export()
@description('One container registry.')
type containerRegistryType = {
  @description('Name of the container registry.')
  name: string

  @description('Resource group of the container registry.')
  resourceGroup: string

  @description('Subscription of the container registry; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the container registry.')
  location: string

  @description('Tier; private endpoints need Premium.')
  skuName: 'Basic' | 'Standard' | 'Premium'

  @description('Whether the public name answers.')
  publicNetworkAccess: 'Enabled' | 'Disabled'

  @description('Whether the administrator\'s password signs in.')
  adminUserEnabled: bool

  @description('What the firewall of the registry does with addresses that no rule names.')
  defaultAction: 'Allow' | 'Deny'

  @description('Whether trusted services of Azure pass the firewall.')
  bypass: 'AzureServices' | 'None'

  @description('Whether the registry spans availability zones.')
  zoneRedundant: bool
}

resource containerRegistry 'Microsoft.ContainerRegistry/registries@2025-11-01' = {
  // checkov:skip=CKV_AZURE_137:answers may leave keys on beside identities; the document names the risk
  // checkov:skip=CKV_AZURE_233:not every region has availability zones
  // checkov:skip=CKV_AZURE_166:quarantine holds every image back until a scanner releases it, and the design plans none
  name: settings.name
  location: location
  tags: tags
  sku: {
    name: settings.skuName
  }
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    adminUserEnabled: settings.adminUserEnabled
    anonymousPullEnabled: false
    dataEndpointEnabled: true
    networkRuleBypassAllowedForTasks: false
    networkRuleBypassOptions: settings.bypass
    networkRuleSet: {
      defaultAction: settings.defaultAction
    }
    policies: {
      exportPolicy: {
        status: settings.publicNetworkAccess == 'Disabled' ? 'disabled' : 'enabled'
      }
    }
    publicNetworkAccess: settings.publicNetworkAccess
    zoneRedundancy: settings.zoneRedundant ? 'Enabled' : 'Disabled'
  }
}

@description('Resource id of the container registry.')
output resourceId string = containerRegistry.id
