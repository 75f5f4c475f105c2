metadata name = 'Azure Firewall'
metadata description = 'A firewall in a virtual network or in a virtual hub. Its rules are those of its policy.'

import { subResourceType, tagsType } from '../types.bicep'

@description('Azure region of the firewall.')
param location string

@description('Tags of the firewall.')
param tags tagsType

@description('What is planned for the firewall.')
param settings azureFirewallType

@export()
@description('One firewall.')
type azureFirewallType = {
  @description('Name of the firewall.')
  name: string

  @description('Resource group of the firewall.')
  resourceGroup: string

  @description('Subscription of the firewall; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the firewall.')
  location: string

  @description('Tier, the same as that of the policy.')
  tier: 'Basic' | 'Standard' | 'Premium'

  @description('Availability zones; empty where the region has none.')
  zones: string[]

  @description('Policy of the firewall.')
  firewallPolicy: subResourceType?

  @description('AzureFirewallSubnet of a firewall in a virtual network.')
  subnet: subResourceType?

  @description('Public addresses of a firewall in a virtual network.')
  publicIpAddresses: subResourceType[]

  @description('AzureFirewallManagementSubnet, with forced tunnelling or the Basic tier.')
  managementSubnet: subResourceType?

  @description('Public address of the management interface.')
  managementPublicIpAddress: subResourceType?

  @description('Virtual hub of a firewall in a hub.')
  virtualHub: subResourceType?
}

resource azureFirewall 'Microsoft.Network/azureFirewalls@2026-03-01' = {
  // checkov:skip=CKV_AZURE_216:the policy of the firewall sets what threat intelligence does
  name: settings.name
  location: location
  tags: tags
  zones: settings.zones
  properties: {
    sku: {
      name: settings.?virtualHub == null ? 'AZFW_VNet' : 'AZFW_Hub'
      tier: settings.tier
    }
    firewallPolicy: settings.?firewallPolicy
    virtualHub: settings.?virtualHub
    hubIPAddresses: settings.?virtualHub == null
      ? null
      : {
          publicIPs: {
            count: 1
          }
        }
    // The subnet belongs to the first configuration alone.
    ipConfigurations: [
      for (publicIpAddress, index) in settings.publicIpAddresses: {
        name: 'ip-configuration-${index + 1}'
        properties: {
          publicIPAddress: publicIpAddress
          subnet: index == 0 ? settings.?subnet : null
        }
      }
    ]
    managementIpConfiguration: settings.?managementSubnet == null
      ? null
      : {
          name: 'management'
          properties: {
            publicIPAddress: settings.?managementPublicIpAddress
            subnet: settings.?managementSubnet
          }
        }
  }
}

@description('Resource id of the firewall.')
output resourceId string = azureFirewall.id
