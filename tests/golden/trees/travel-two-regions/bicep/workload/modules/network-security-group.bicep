metadata name = 'Network security group'
metadata description = 'A network security group with every rule of the design. Azure adds its default rules below them.'

import { tagsType } from '../types.bicep'

@description('Azure region of the network security group.')
param location string

@description('Tags of the network security group.')
param tags tagsType

@description('What is planned for the network security group.')
param settings networkSecurityGroupType

@export()
@description('One network security group.')
type networkSecurityGroupType = {
  @description('Name of the network security group.')
  name: string

  @description('Resource group of the network security group.')
  resourceGroup: string

  @description('Subscription of the network security group; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the network security group.')
  location: string

  @description('Rules, as Azure spells them.')
  securityRules: resourceInput<'Microsoft.Network/networkSecurityGroups@2026-03-01'>.properties.securityRules
}

resource networkSecurityGroup 'Microsoft.Network/networkSecurityGroups@2026-03-01' = {
  name: settings.name
  location: location
  tags: tags
  properties: {
    securityRules: settings.securityRules
  }
}

@description('Resource id of the network security group.')
output resourceId string = networkSecurityGroup.id
