metadata name = 'Web application firewall of an Application Gateway'
metadata description = 'Managed rules, and the rule that lets only our own Front Door in where one stands before the gateway.'

import { subResourceType, tagsType } from '../types.bicep'

@description('Azure region of the firewall policy.')
param location string

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

  @description('Azure region of the firewall policy.')
  location: string

  @description('Whether the policy works.')
  state: 'Enabled' | 'Disabled'

  @description('Whether attacks are refused or only written down.')
  mode: 'Prevention' | 'Detection'

  @description('Whether bodies are inspected.')
  requestBodyCheck: bool

  @description('Managed rule sets and exclusions, as Azure spells them.')
  managedRules: resourceInput<'Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies@2026-03-01'>.properties.managedRules

  @description('Rules of our own, as Azure spells them.')
  customRules: resourceInput<'Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies@2026-03-01'>.properties.customRules

  @description('The Front Door profile whose requests are let in; absent: everybody\'s.')
  frontDoor: subResourceType?
}

var profileSegments = split(settings.?frontDoor.?id ?? resourceGroup().id, '/')

resource profile 'Microsoft.Cdn/profiles@2025-12-01' existing = if (settings.?frontDoor != null) {
  scope: resourceGroup(profileSegments[2], profileSegments[4])
  name: last(profileSegments)
}

resource firewallPolicy 'Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies@2026-03-01' = {
  // checkov:skip=CKV_AZURE_135:the default rule set of Microsoft took the place of OWASP 3.2
  name: settings.name
  location: location
  tags: tags
  properties: {
    policySettings: {
      state: settings.state
      mode: settings.mode
      requestBodyCheck: settings.requestBodyCheck
      requestBodyInspectLimitInKB: 128
      maxRequestBodySizeInKb: 128
      fileUploadLimitInMb: 100
    }
    managedRules: settings.managedRules
    customRules: concat(
      settings.?frontDoor == null
        ? []
        : [
            {
              name: 'OnlyOurFrontDoor'
              priority: 1
              ruleType: 'MatchRule'
              action: 'Block'
              state: 'Enabled'
              matchConditions: [
                {
                  matchVariables: [
                    {
                      variableName: 'RequestHeaders'
                      selector: 'X-Azure-FDID'
                    }
                  ]
                  operator: 'Equal'
                  negationConditon: true
                  matchValues: [profile!.properties.frontDoorId]
                }
              ]
            }
          ],
      settings.customRules
    )
  }
}

@description('Resource id of the firewall policy.')
output resourceId string = firewallPolicy.id
