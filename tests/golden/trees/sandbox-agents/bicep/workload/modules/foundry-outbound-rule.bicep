metadata name = 'Outbound rule of a Foundry managed network'
metadata description = 'One destination of the agents. Azure takes one rule of a network at a time.'

@description('What is planned for the outbound rule.')
param settings outboundRuleType

@export()
@description('One outbound rule.')
type outboundRuleType = {
  @description('Name of the outbound rule.')
  name: string

  @description('Resource group of the outbound rule.')
  resourceGroup: string

  @description('Subscription of the outbound rule; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Name of the account.')
  accountName: string

  @description('The rule, as Azure spells it.')
  properties: resourceInput<'Microsoft.CognitiveServices/accounts/managedNetworks/outboundRules@2026-05-01'>.properties
}

resource account 'Microsoft.CognitiveServices/accounts@2026-05-01' existing = {
  name: settings.accountName

  resource managedNetwork 'managedNetworks' existing = {
    name: 'default'
  }
}

resource outboundRule 'Microsoft.CognitiveServices/accounts/managedNetworks/outboundRules@2026-05-01' = {
  parent: account::managedNetwork
  name: settings.name
  properties: settings.properties
}

@description('Resource id of the outbound rule.')
output resourceId string = outboundRule.id
