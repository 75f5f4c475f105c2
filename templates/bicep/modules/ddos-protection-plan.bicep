metadata name = 'DDoS protection plan'
metadata description = 'A plan that protects the public addresses of the networks that name it.'

import { tagsType } from '../types.bicep'

@description('Azure region of the DDoS protection plan.')
param location string

@description('Tags of the DDoS protection plan.')
param tags tagsType

@description('What is planned for the DDoS protection plan.')
param settings ddosProtectionPlanType

@export()
@description('One DDoS protection plan.')
type ddosProtectionPlanType = {
  @description('Name of the DDoS protection plan.')
  name: string

  @description('Resource group of the DDoS protection plan.')
  resourceGroup: string

  @description('Subscription of the DDoS protection plan; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the DDoS protection plan.')
  location: string
}

resource plan 'Microsoft.Network/ddosProtectionPlans@2026-03-01' = {
  name: settings.name
  location: location
  tags: tags
}

@description('Resource id of the DDoS protection plan.')
output resourceId string = plan.id
