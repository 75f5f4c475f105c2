metadata name = 'Firewall policy'
metadata description = 'The policy of a firewall: threat intelligence, DNS proxy, inspection. Its rules are modules of their own.'

import { tagsType } from '../types.bicep'

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

  @description('Tier of the policy.')
  tier: 'Basic' | 'Standard' | 'Premium'

  @description('What happens to traffic with known malicious addresses.')
  threatIntelMode: 'Off' | 'Alert' | 'Deny'

  @description('Intrusion detection of a Premium policy.')
  intrusionDetectionMode: ('Off' | 'Alert' | 'Deny')?

  @description('Whether the firewall answers DNS queries. Rules with names in the network layer need it.')
  dnsProxy: bool

  @description('Servers that the firewall asks; empty: Azure DNS.')
  dnsServers: string[]

  @description('Intermediate certificate that signs inspected traffic.')
  certificateAuthority: certificateAuthorityType?
}

@export()
@description('Certificate of TLS inspection.')
type certificateAuthorityType = {
  @description('Secret of the certificate in a key vault.')
  keyVaultSecretId: string

  @description('User-assigned identity that may read the secret.')
  identityId: string
}

resource firewallPolicy 'Microsoft.Network/firewallPolicies@2026-03-01' = {
  name: settings.name
  location: location
  tags: tags
  identity: settings.?certificateAuthority == null
    ? null
    : {
        type: 'UserAssigned'
        userAssignedIdentities: {
          '${settings.certificateAuthority!.identityId}': {}
        }
      }
  properties: {
    sku: {
      tier: settings.tier
    }
    threatIntelMode: settings.threatIntelMode
    intrusionDetection: settings.?intrusionDetectionMode == null
      ? null
      : {
          mode: settings.intrusionDetectionMode!
        }
    dnsSettings: settings.tier == 'Basic'
      ? null
      : {
          enableProxy: settings.dnsProxy
          servers: settings.dnsServers
        }
    transportSecurity: settings.?certificateAuthority == null
      ? null
      : {
          certificateAuthority: {
            name: 'tls-inspection'
            // A secret without its version: the policy follows the certificate when it is renewed.
            #disable-next-line use-resource-id-functions // the address of a secret, no resource of Azure Resource Manager
            keyVaultSecretId: replace(settings.certificateAuthority!.keyVaultSecretId, '/certificates/', '/secrets/')
          }
        }
  }
}

@description('Resource id of the firewall policy.')
output resourceId string = firewallPolicy.id
