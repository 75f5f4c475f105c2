metadata name = 'Web application firewall of a Front Door'
metadata description = 'Managed rules, a limit of requests for each caller, and the countries that may call.'

import { tagsType } from '../types.bicep'

@description('Tags of the firewall policy.')
param tags tagsType

@description('What is planned for the firewall policy.')
param settings firewallPolicyType

@export()
@description('One firewall policy.')
type firewallPolicyType = {
  @description('Name of the firewall policy.')
  name: string

  @description('Resource group of the firewall policy.')
  resourceGroup: string

  @description('Subscription of the firewall policy; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Tier, the same as that of the profile.')
  skuName: 'Premium_AzureFrontDoor' | 'Standard_AzureFrontDoor'

  @description('Whether the policy works.')
  state: 'Enabled' | 'Disabled'

  @description('Whether attacks are refused or only written down.')
  mode: 'Prevention' | 'Detection'

  @description('Whether bodies are inspected.')
  requestBodyCheck: 'Enabled' | 'Disabled'

  @description('Managed rule sets, as Azure spells them.')
  managedRuleSets: resourceInput<'Microsoft.Network/FrontDoorWebApplicationFirewallPolicies@2026-04-01'>.properties.managedRules.managedRuleSets

  @description('Rules of our own, as Azure spells them.')
  customRules: resourceInput<'Microsoft.Network/FrontDoorWebApplicationFirewallPolicies@2026-04-01'>.properties.customRules.rules
}

resource firewallPolicy 'Microsoft.Network/FrontDoorWebApplicationFirewallPolicies@2026-04-01' = {
  name: settings.name
  location: 'global'
  tags: tags
  sku: {
    name: settings.skuName
  }
  properties: {
    policySettings: {
      enabledState: settings.state
      mode: settings.mode
      requestBodyCheck: settings.requestBodyCheck
    }
    managedRules: {
      managedRuleSets: settings.managedRuleSets
    }
    customRules: {
      rules: settings.customRules
    }
  }
}

@description('Resource id of the firewall policy.')
output resourceId string = firewallPolicy.id
