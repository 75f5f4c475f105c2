metadata name = 'Machine Learning registry'
metadata description = 'A registry of models and environments. Azure makes its storage account and its container registry.'

import { tagsType } from '../types.bicep'

@description('Azure region of the registry.')
param location string

@description('Tags of the registry.')
param tags tagsType

@description('What is planned for the registry.')
param settings registryType

@export()
@description('One registry.')
type registryType = {
  @description('Name of the registry.')
  name: string

  @description('Resource group of the registry.')
  resourceGroup: string

  @description('Subscription of the registry; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the registry.')
  location: string

  @description('Whether the public names answer.')
  publicNetworkAccess: 'Enabled' | 'Disabled'

  @description('Regions of the registry, its own first.')
  replicaLocations: string[]
}

resource registry 'Microsoft.MachineLearningServices/registries@2026-05-01' = {
  name: settings.name
  location: location
  tags: tags
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    publicNetworkAccess: settings.publicNetworkAccess
    regionDetails: [
      for replicaLocation in settings.replicaLocations: {
        location: replicaLocation
        acrDetails: [
          {
            systemCreatedAcrAccount: {
              acrAccountSku: 'Premium'
            }
          }
        ]
        storageAccountDetails: [
          {
            systemCreatedStorageAccount: {
              storageAccountType: 'Standard_ZRS'
              storageAccountHnsEnabled: false
              allowBlobPublicAccess: false
            }
          }
        ]
      }
    ]
  }
}

@description('Resource id of the registry.')
output resourceId string = registry.id
