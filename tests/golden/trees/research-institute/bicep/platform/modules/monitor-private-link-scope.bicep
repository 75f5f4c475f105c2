metadata name = 'Azure Monitor private link scope'
metadata description = 'The resources of Azure Monitor that one private endpoint serves. Its mode concerns every network that shares the DNS.'

import { tagsType } from '../types.bicep'

@description('Tags of the private link scope.')
param tags tagsType

@description('What is planned for the private link scope.')
param settings privateLinkScopeType

@export()
@description('One private link scope.')
type privateLinkScopeType = {
  @description('Name of the private link scope.')
  name: string

  @description('Resource group of the private link scope.')
  resourceGroup: string

  @description('Subscription of the private link scope; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Whether networks may send to resources outside the scope.')
  ingestionAccessMode: 'Open' | 'PrivateOnly'

  @description('Whether networks may query resources outside the scope.')
  queryAccessMode: 'Open' | 'PrivateOnly'
}

resource privateLinkScope 'Microsoft.Insights/privateLinkScopes@2021-09-01' = {
  name: settings.name
  location: 'global'
  tags: tags
  properties: {
    accessModeSettings: {
      ingestionAccessMode: settings.ingestionAccessMode
      queryAccessMode: settings.queryAccessMode
    }
  }
}

@description('Resource id of the private link scope.')
output resourceId string = privateLinkScope.id
