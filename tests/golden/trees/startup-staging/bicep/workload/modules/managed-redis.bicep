metadata name = 'Managed Redis'
metadata description = 'The cache of a gateway that answers similar prompts without asking the model again.'

import { tagsType } from '../types.bicep'

@description('Azure region of the Redis cluster.')
param location string

@description('Tags of the Redis cluster.')
param tags tagsType

@description('What is planned for the Redis cluster.')
param settings redisClusterType

@export()
@description('One Redis cluster.')
type redisClusterType = {
  @description('Name of the Redis cluster.')
  name: string

  @description('Resource group of the Redis cluster.')
  resourceGroup: string

  @description('Subscription of the Redis cluster; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the Redis cluster.')
  location: string

  @description('Tier, for instance Balanced_B5.')
  skuName: string

  @description('Whether the public name answers.')
  publicNetworkAccess: 'Enabled' | 'Disabled'
}

resource redisCluster 'Microsoft.Cache/redisEnterprise@2025-07-01' = {
  name: settings.name
  location: location
  tags: tags
  sku: {
    name: settings.skuName
  }
  properties: {
    minimumTlsVersion: '1.2'
    publicNetworkAccess: settings.publicNetworkAccess
  }
}

@description('Resource id of the Redis cluster.')
output resourceId string = redisCluster.id
