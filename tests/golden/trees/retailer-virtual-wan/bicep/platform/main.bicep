metadata name = 'Private network of Merchandise agents: platform'
metadata description = 'Calls one module for each kind of resource; what is deployed stands in the parameter file.'
metadata design = '407dec67bbb306d6d6f238cd61da2445c213771837c23f03bbaee82508174b3b'

targetScope = 'subscription'

import { networkSecurityGroupType } from 'modules/network-security-group.bicep'
import { publicIpAddressType } from 'modules/public-ip-address.bicep'
import { virtualNetworkType } from 'modules/virtual-network.bicep'
import { firewallPolicyType } from 'modules/firewall-policy.bicep'
import { ruleCollectionGroupType } from 'modules/firewall-policy-rule-collection-group.bicep'
import { virtualWanType } from 'modules/virtual-wan.bicep'
import { virtualHubType } from 'modules/virtual-hub.bicep'
import { azureFirewallType } from 'modules/azure-firewall.bicep'
import { routingIntentType } from 'modules/virtual-hub-routing-intent.bicep'
import { virtualHubConnectionType } from 'modules/virtual-hub-connection.bicep'
import { virtualHubExpressrouteGatewayType } from 'modules/virtual-hub-expressroute-gateway.bicep'
import { bastionHostType } from 'modules/bastion.bicep'
import { dnsResolverType } from 'modules/dns-resolver.bicep'
import { privateDnsZoneType } from 'modules/private-dns-zone.bicep'
import { zoneLinkType } from 'modules/private-dns-zone-link.bicep'
import { storageAccountType } from 'modules/storage-account.bicep'
import { virtualMachineType as jumpBoxWindowsType } from 'modules/jump-box-windows.bicep'
import { roleAssignmentType as roleAssignmentAtComputeVirtualMachinesType } from 'modules/role-assignment-compute-virtual-machines.bicep'
import { resourceGroupType, tagsType } from 'types.bicep'

@description('Tags of all resources.')
param tags tagsType

@description('Resource groups.')
param resourceGroups resourceGroupType[]

@description('Size of the jump boxes.')
param jumpBoxSize string

@description('Name of the local administrator of the jump boxes.')
param jumpBoxAdministrator string

@description('Password of the local administrator of the jump boxes.')
@secure()
param jumpBoxPassword string

@description('Network security groups.')
param networkSecurityGroups networkSecurityGroupType[]

@description('Public IP addresses.')
param publicIpAddresses publicIpAddressType[]

@description('Virtual networks with their subnets.')
param virtualNetworks virtualNetworkType[]

@description('Firewall policies.')
param firewallPolicies firewallPolicyType[]

@description('Groups of firewall rules.')
param ruleCollectionGroups ruleCollectionGroupType[]

@description('Virtual WANs.')
param virtualWans virtualWanType[]

@description('Virtual hubs.')
param virtualHubs virtualHubType[]

@description('Firewalls.')
param azureFirewalls azureFirewallType[]

@description('Routing intents of virtual hubs.')
param routingIntents routingIntentType[]

@description('Connections of virtual hubs.')
param virtualHubConnections virtualHubConnectionType[]

@description('ExpressRoute gateways of virtual hubs.')
param hubExpressRouteGateways virtualHubExpressrouteGatewayType[]

@description('Bastion hosts.')
param bastionHosts bastionHostType[]

@description('DNS private resolvers.')
param dnsResolvers dnsResolverType[]

@description('Private DNS zones.')
param privateDnsZones privateDnsZoneType[]

@description('Links of private DNS zones.')
param zoneLinks zoneLinkType[]

@description('Storage accounts.')
param storageAccounts storageAccountType[]

@description('Windows jump boxes.')
param windowsJumpBoxes jumpBoxWindowsType[]

@description('Role assignments at the scope of Microsoft.Compute/virtualMachines.')
param roleAssignmentsAtComputeVirtualMachines roleAssignmentAtComputeVirtualMachinesType[]

resource groups 'Microsoft.Resources/resourceGroups@2025-04-01' = [
  for group in resourceGroups: {
    name: group.name
    location: group.location
    tags: tags
  }
]

module networkSecurityGroupsModules 'modules/network-security-group.bicep' = [
  for item in networkSecurityGroups: {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
    ]
  }
]

module publicIpAddressesModules 'modules/public-ip-address.bicep' = [
  for item in publicIpAddresses: {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
    ]
  }
]

module virtualNetworksModules 'modules/virtual-network.bicep' = [
  for item in virtualNetworks: {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
      networkSecurityGroupsModules
    ]
  }
]

module firewallPoliciesModules 'modules/firewall-policy.bicep' = [
  for item in firewallPolicies: {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
    ]
  }
]

@batchSize(1)
module ruleCollectionGroupsModules 'modules/firewall-policy-rule-collection-group.bicep' = [
  for item in ruleCollectionGroups: {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      firewallPoliciesModules
    ]
  }
]

module virtualWansModules 'modules/virtual-wan.bicep' = [
  for item in virtualWans: {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
    ]
  }
]

module virtualHubsModules 'modules/virtual-hub.bicep' = [
  for item in virtualHubs: {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
      virtualWansModules
    ]
  }
]

module azureFirewallsModules 'modules/azure-firewall.bicep' = [
  for item in azureFirewalls: {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
      firewallPoliciesModules
      publicIpAddressesModules
      ruleCollectionGroupsModules
      virtualHubsModules
      virtualNetworksModules
    ]
  }
]

module routingIntentsModules 'modules/virtual-hub-routing-intent.bicep' = [
  for item in routingIntents: {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      azureFirewallsModules
    ]
  }
]

@batchSize(1)
module virtualHubConnectionsModules 'modules/virtual-hub-connection.bicep' = [
  for item in virtualHubConnections: {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      routingIntentsModules
      virtualHubsModules
      virtualNetworksModules
    ]
  }
]

module hubExpressRouteGatewaysModules 'modules/virtual-hub-expressroute-gateway.bicep' = [
  for item in hubExpressRouteGateways: {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
      virtualHubsModules
    ]
  }
]

module bastionHostsModules 'modules/bastion.bicep' = [
  for item in bastionHosts: {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
      publicIpAddressesModules
      virtualNetworksModules
    ]
  }
]

module dnsResolversModules 'modules/dns-resolver.bicep' = [
  for item in dnsResolvers: {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
      virtualNetworksModules
    ]
  }
]

module privateDnsZonesModules 'modules/private-dns-zone.bicep' = [
  for item in privateDnsZones: {
    scope: resourceGroup(item.resourceGroup)
    params: {
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
    ]
  }
]

module zoneLinksModules 'modules/private-dns-zone-link.bicep' = [
  for item in zoneLinks: {
    scope: resourceGroup(item.resourceGroup)
    params: {
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
      privateDnsZonesModules
      virtualNetworksModules
    ]
  }
]

module storageAccountsModules 'modules/storage-account.bicep' = [
  for item in storageAccounts: {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
      virtualNetworksModules
    ]
  }
]

module windowsJumpBoxesModules 'modules/jump-box-windows.bicep' = [
  for item in windowsJumpBoxes: {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
      vmSize: jumpBoxSize
      adminUsername: jumpBoxAdministrator
      adminPassword: jumpBoxPassword
    }
    dependsOn: [
      groups
      virtualNetworksModules
    ]
  }
]

module roleAssignmentsAtComputeVirtualMachinesModules 'modules/role-assignment-compute-virtual-machines.bicep' = [
  for item in roleAssignmentsAtComputeVirtualMachines: {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      bastionHostsModules
      privateDnsZonesModules
      storageAccountsModules
      virtualNetworksModules
      windowsJumpBoxesModules
    ]
  }
]
