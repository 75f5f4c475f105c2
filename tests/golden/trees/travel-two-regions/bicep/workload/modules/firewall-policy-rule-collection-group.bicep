metadata name = 'Rule collection group'
metadata description = 'Rules of a firewall policy. Azure changes one group of a policy at a time.'

@description('What is planned for the rule collection group.')
param settings ruleCollectionGroupType

@export()
@description('One rule collection group.')
type ruleCollectionGroupType = {
  @description('Name of the rule collection group.')
  name: string

  @description('Resource group of the rule collection group.')
  resourceGroup: string

  @description('Subscription of the rule collection group; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Name of the policy.')
  firewallPolicyName: string

  @description('Priority of the group; lower numbers come first.')
  priority: int

  @description('Collections with their rules, as Azure spells them.')
  ruleCollections: resourceInput<'Microsoft.Network/firewallPolicies/ruleCollectionGroups@2026-03-01'>.properties.ruleCollections
}

resource firewallPolicy 'Microsoft.Network/firewallPolicies@2026-03-01' existing = {
  name: settings.firewallPolicyName
}

resource ruleCollectionGroup 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@2026-03-01' = {
  parent: firewallPolicy
  name: settings.name
  properties: {
    priority: settings.priority
    ruleCollections: settings.ruleCollections
  }
}

@description('Resource id of the rule collection group.')
output resourceId string = ruleCollectionGroup.id
