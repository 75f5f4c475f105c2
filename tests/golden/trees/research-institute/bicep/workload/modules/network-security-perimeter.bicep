metadata name = 'Network security perimeter'
metadata description = 'A second boundary around services with public names. Learning mode records what Enforced would refuse.'

import { subResourceType, tagsType } from '../types.bicep'

@description('Azure region of the network security perimeter.')
param location string

@description('Tags of the network security perimeter.')
param tags tagsType

@description('What is planned for the network security perimeter.')
param settings perimeterType

@export()
@description('One network security perimeter.')
type perimeterType = {
  @description('Name of the network security perimeter.')
  name: string

  @description('Resource group of the network security perimeter.')
  resourceGroup: string

  @description('Subscription of the network security perimeter; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the network security perimeter.')
  location: string

  @description('Rules of the only profile.')
  accessRules: resourceAccessRuleType[]

  @description('Services inside.')
  members: subResourceType[]

  @description('Mode of every association.')
  accessMode: 'Learning' | 'Enforced'
}

@export()
@description('One access rule.')
type resourceAccessRuleType = {
  @description('Name of the rule.')
  name: string

  @description('Direction.')
  direction: 'Inbound' | 'Outbound'

  @description('Subscriptions whose identities may call.')
  subscriptions: subResourceType[]

  @description('Names that may be called.')
  fullyQualifiedDomainNames: string[]
}

resource perimeter 'Microsoft.Network/networkSecurityPerimeters@2026-03-01' = {
  name: settings.name
  location: location
  tags: tags
}

resource profile 'Microsoft.Network/networkSecurityPerimeters/profiles@2026-03-01' = {
  parent: perimeter
  name: 'default'
}

resource accessRules 'Microsoft.Network/networkSecurityPerimeters/profiles/accessRules@2026-03-01' = [
  for rule in settings.accessRules: {
    parent: profile
    name: rule.name
    properties: {
      direction: rule.direction
      subscriptions: empty(rule.subscriptions) ? null : rule.subscriptions
      fullyQualifiedDomainNames: empty(rule.fullyQualifiedDomainNames) ? null : rule.fullyQualifiedDomainNames
    }
  }
]

resource associations 'Microsoft.Network/networkSecurityPerimeters/resourceAssociations@2026-03-01' = [
  for member in settings.members: {
    parent: perimeter
    name: 'assoc-${last(split(member.id, '/'))}'
    properties: {
      accessMode: settings.accessMode
      privateLinkResource: member
      profile: {
        id: profile.id
      }
    }
  }
]

@description('Resource id of the network security perimeter.')
output resourceId string = perimeter.id
