metadata name = 'Virtual network'
metadata description = 'A virtual network with all of its subnets: a subnet that is missing in the parameter is removed from the network.'

import { subResourceType, tagsType } from '../types.bicep'

@description('Azure region of the virtual network.')
param location string

@description('Tags of the virtual network.')
param tags tagsType

@description('What is planned for the virtual network.')
param settings virtualNetworkType

@export()
@description('One virtual network.')
type virtualNetworkType = {
  @description('Name of the virtual network.')
  name: string

  @description('Resource group of the virtual network.')
  resourceGroup: string

  @description('Subscription of the virtual network; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the virtual network.')
  location: string

  @description('Address prefixes.')
  addressPrefixes: string[]

  @description('DNS servers in the order of preference; empty: Azure-provided DNS.')
  dnsServers: string[]

  @description('Subnets, as Azure spells them.')
  subnets: resourceInput<'Microsoft.Network/virtualNetworks@2026-03-01'>.properties.subnets

  @description('DDoS protection plan.')
  ddosProtectionPlan: subResourceType?

  @description('Basic raises the limit of private endpoints in peered networks.')
  privateEndpointPolicies: 'Disabled' | 'Basic'

  @description('Whether traffic between virtual machines is encrypted.')
  encrypted: bool
}

resource virtualNetwork 'Microsoft.Network/virtualNetworks@2026-03-01' = {
  // checkov:skip=CKV_AZURE_182:one address stands for a service that is redundant behind it: a resolver or a firewall
  // checkov:skip=CKV_AZURE_183:the servers for names are the resolver or firewall of the hub, outside this network
  name: settings.name
  location: location
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: settings.addressPrefixes
    }
    dhcpOptions: {
      dnsServers: settings.dnsServers
    }
    enableDdosProtection: settings.?ddosProtectionPlan != null
    ddosProtectionPlan: settings.?ddosProtectionPlan
    privateEndpointVNetPolicies: settings.privateEndpointPolicies
    encryption: {
      enabled: settings.encrypted
      enforcement: 'AllowUnencrypted'
    }
    subnets: settings.subnets
  }
}

@description('Resource id of the virtual network.')
output resourceId string = virtualNetwork.id
