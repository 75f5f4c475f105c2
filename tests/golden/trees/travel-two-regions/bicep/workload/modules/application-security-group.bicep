metadata name = 'Application security group'
metadata description = 'A name for a set of network interfaces and private endpoints, so that rules need no addresses.'

import { tagsType } from '../types.bicep'

@description('Azure region of the application security group.')
param location string

@description('Tags of the application security group.')
param tags tagsType

@description('What is planned for the application security group.')
param settings applicationSecurityGroupType

@export()
@description('One application security group.')
type applicationSecurityGroupType = {
  @description('Name of the application security group.')
  name: string

  @description('Resource group of the application security group.')
  resourceGroup: string

  @description('Subscription of the application security group; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the application security group.')
  location: string
}

resource applicationSecurityGroup 'Microsoft.Network/applicationSecurityGroups@2026-03-01' = {
  name: settings.name
  location: location
  tags: tags
  properties: {}
}

@description('Resource id of the application security group.')
output resourceId string = applicationSecurityGroup.id
