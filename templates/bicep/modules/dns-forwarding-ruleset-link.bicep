metadata name = 'Link of a forwarding ruleset'
metadata description = 'Lets a virtual network use the rules of a ruleset. Never the network of the inbound endpoint that the rules name: a loop.'

import { subResourceType } from '../types.bicep'

@description('What is planned for the link.')
param settings rulesetLinkType

@export()
@description('One link.')
type rulesetLinkType = {
  @description('Name of the link.')
  name: string

  @description('Resource group of the link.')
  resourceGroup: string

  @description('Subscription of the link; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Name of the ruleset.')
  rulesetName: string

  @description('Virtual network.')
  virtualNetwork: subResourceType
}

resource ruleset 'Microsoft.Network/dnsForwardingRulesets@2025-05-01' existing = {
  name: settings.rulesetName
}

resource rulesetLink 'Microsoft.Network/dnsForwardingRulesets/virtualNetworkLinks@2025-05-01' = {
  parent: ruleset
  name: settings.name
  properties: {
    virtualNetwork: settings.virtualNetwork
  }
}

@description('Resource id of the link.')
output resourceId string = rulesetLink.id
