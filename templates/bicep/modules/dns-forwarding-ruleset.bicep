metadata name = 'DNS forwarding ruleset'
metadata description = 'Rules that send queries for named domains to DNS servers outside Azure.'

import { subResourceType, tagsType } from '../types.bicep'

@description('Azure region of the DNS forwarding ruleset.')
param location string

@description('Tags of the DNS forwarding ruleset.')
param tags tagsType

@description('What is planned for the DNS forwarding ruleset.')
param settings forwardingRulesetType

@export()
@description('One DNS forwarding ruleset.')
type forwardingRulesetType = {
  @description('Name of the DNS forwarding ruleset.')
  name: string

  @description('Resource group of the DNS forwarding ruleset.')
  resourceGroup: string

  @description('Subscription of the DNS forwarding ruleset; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the DNS forwarding ruleset.')
  location: string

  @description('Outbound endpoints of a resolver.')
  outboundEndpoints: subResourceType[]

  @description('Rules.')
  rules: forwardingRuleType[]
}

@export()
@description('One rule of a ruleset.')
type forwardingRuleType = {
  @description('Name of the rule.')
  name: string

  @description('Domain with its final dot.')
  domainName: string

  @description('Addresses of the DNS servers, at most six; 168.63.129.16 is refused.')
  targetIpAddresses: string[]

  @description('Whether the rule is in force.')
  enabled: bool
}

resource forwardingRuleset 'Microsoft.Network/dnsForwardingRulesets@2025-05-01' = {
  name: settings.name
  location: location
  tags: tags
  properties: {
    dnsResolverOutboundEndpoints: settings.outboundEndpoints
  }
}

resource rules 'Microsoft.Network/dnsForwardingRulesets/forwardingRules@2025-05-01' = [
  for rule in settings.rules: {
    parent: forwardingRuleset
    name: rule.name
    properties: {
      domainName: rule.domainName
      forwardingRuleState: rule.enabled ? 'Enabled' : 'Disabled'
      targetDnsServers: [
        for ipAddress in rule.targetIpAddresses: {
          ipAddress: ipAddress
          port: 53
        }
      ]
    }
  }
]

@description('Resource id of the DNS forwarding ruleset.')
output resourceId string = forwardingRuleset.id
