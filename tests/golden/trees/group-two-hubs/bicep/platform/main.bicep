metadata name = 'Private network of Energy advice: platform'
metadata description = 'Calls one module for each kind of resource; what is deployed stands in the parameter file.'
metadata design = '35ac8c933771e2f0bef2b2183260e82e04d1492a3784fc0cc8c91d915ebff820'

targetScope = 'subscription'

import { applicationSecurityGroupType } from 'modules/application-security-group.bicep'
import { networkSecurityGroupType } from 'modules/network-security-group.bicep'
import { routeTableType } from 'modules/route-table.bicep'
import { publicIpAddressType } from 'modules/public-ip-address.bicep'
import { virtualNetworkType } from 'modules/virtual-network.bicep'
import { peeringType } from 'modules/virtual-network-peering.bicep'
import { firewallPolicyType } from 'modules/firewall-policy.bicep'
import { ruleCollectionGroupType } from 'modules/firewall-policy-rule-collection-group.bicep'
import { azureFirewallType } from 'modules/azure-firewall.bicep'
import { virtualNetworkGatewayType } from 'modules/virtual-network-gateway.bicep'
import { connectionType as gatewayConnectionType } from 'modules/gateway-connection.bicep'
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

@description('Key of the VPN tunnels, known to both ends.')
@secure()
param tunnelKey string

@description('Size of the jump boxes.')
param jumpBoxSize string

@description('Name of the local administrator of the jump boxes.')
param jumpBoxAdministrator string

@description('Password of the local administrator of the jump boxes.')
@secure()
param jumpBoxPassword string

@description('Application security groups.')
param applicationSecurityGroups applicationSecurityGroupType[]

@description('Network security groups.')
param networkSecurityGroups networkSecurityGroupType[]

@description('Route tables.')
param routeTables routeTableType[]

@description('Public IP addresses.')
param publicIpAddresses publicIpAddressType[]

@description('Virtual networks with their subnets.')
param virtualNetworks virtualNetworkType[]

@description('Sides of peerings.')
param peerings peeringType[]

@description('Firewall policies.')
param firewallPolicies firewallPolicyType[]

@description('Groups of firewall rules.')
param ruleCollectionGroups ruleCollectionGroupType[]

@description('Firewalls.')
param azureFirewalls azureFirewallType[]

@description('VPN and ExpressRoute gateways.')
param virtualNetworkGateways virtualNetworkGatewayType[]

@description('Connections of gateways.')
param connections gatewayConnectionType[]

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

module applicationSecurityGroupsModules 'modules/application-security-group.bicep' = [
  for item in applicationSecurityGroups: {
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
      applicationSecurityGroupsModules
    ]
  }
]

module routeTablesModules 'modules/route-table.bicep' = [
  for item in routeTables: {
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
      routeTablesModules
    ]
  }
]

@batchSize(1)
module peeringsModules 'modules/virtual-network-peering.bicep' = [
  for item in peerings: {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      virtualNetworkGatewaysModules
      virtualNetworksModules
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
      virtualNetworksModules
    ]
  }
]

module virtualNetworkGatewaysModules 'modules/virtual-network-gateway.bicep' = [
  for item in virtualNetworkGateways: {
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

module connectionsModules 'modules/gateway-connection.bicep' = [
  for item in connections: {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
      sharedKey: tunnelKey
    }
    dependsOn: [
      groups
      virtualNetworkGatewaysModules
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
