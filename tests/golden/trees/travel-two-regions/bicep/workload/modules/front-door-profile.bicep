metadata name = 'Front Door profile'
metadata description = 'The frame of a Front Door. It is made first, because the entries behind it check its id.'

import { tagsType } from '../types.bicep'

@description('Tags of the Front Door profile.')
param tags tagsType

@description('What is planned for the Front Door profile.')
param settings profileType

@export()
@description('One Front Door profile.')
type profileType = {
  @description('Name of the Front Door profile.')
  name: string

  @description('Resource group of the Front Door profile.')
  resourceGroup: string

  @description('Subscription of the Front Door profile; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Tier; private origins need Premium.')
  skuName: 'Premium_AzureFrontDoor' | 'Standard_AzureFrontDoor'
}

resource profile 'Microsoft.Cdn/profiles@2025-12-01' = {
  name: settings.name
  location: 'global'
  tags: tags
  sku: {
    name: settings.skuName
  }
  properties: {
    originResponseTimeoutSeconds: 120
  }
}

@description('Resource id of the Front Door profile.')
output resourceId string = profile.id
