metadata name = 'Private network of Energy advice: workload'
metadata description = 'Calls one module for each kind of resource; what is deployed stands in the parameter file.'
metadata design = '35ac8c933771e2f0bef2b2183260e82e04d1492a3784fc0cc8c91d915ebff820'

targetScope = 'subscription'

import { identityType } from 'modules/user-assigned-identity.bicep'
import { applicationSecurityGroupType } from 'modules/application-security-group.bicep'
import { networkSecurityGroupType } from 'modules/network-security-group.bicep'
import { routeTableType } from 'modules/route-table.bicep'
import { publicIpAddressType } from 'modules/public-ip-address.bicep'
import { virtualNetworkType } from 'modules/virtual-network.bicep'
import { peeringType } from 'modules/virtual-network-peering.bicep'
import { privateDnsZoneType } from 'modules/private-dns-zone.bicep'
import { zoneLinkType } from 'modules/private-dns-zone-link.bicep'
import { workspaceType as logAnalyticsWorkspaceType } from 'modules/log-analytics-workspace.bicep'
import { storageAccountType } from 'modules/storage-account.bicep'
import { searchServiceType } from 'modules/ai-search.bicep'
import { flowLogType } from 'modules/flow-log.bicep'
import { aiAccountType } from 'modules/ai-account.bicep'
import { modelDeploymentType } from 'modules/ai-model-deployment.bicep'
import { sharedPrivateLinkType } from 'modules/search-shared-private-link.bicep'
import { profileType } from 'modules/front-door-profile.bicep'
import { firewallPolicyType as frontDoorFirewallPolicyType } from 'modules/front-door-firewall-policy.bicep'
import { firewallPolicyType as applicationGatewayFirewallPolicyType } from 'modules/application-gateway-firewall-policy.bicep'
import { gatewayType } from 'modules/application-gateway.bicep'
import { frontDoorType } from 'modules/front-door.bicep'
import { privateEndpointType } from 'modules/private-endpoint.bicep'
import { roleAssignmentType as roleAssignmentAtKeyVaultVaultsType } from 'modules/role-assignment-key-vault-vaults.bicep'
import { diagnosticSettingType as diagnosticSettingAtCdnProfilesType } from 'modules/diagnostic-setting-cdn-profiles.bicep'
import { diagnosticSettingType as diagnosticSettingAtCognitiveServicesAccountsType } from 'modules/diagnostic-setting-cognitive-services-accounts.bicep'
import { diagnosticSettingType as diagnosticSettingAtNetworkApplicationGatewaysType } from 'modules/diagnostic-setting-network-application-gateways.bicep'
import { diagnosticSettingType as diagnosticSettingAtNetworkAzureFirewallsType } from 'modules/diagnostic-setting-network-azure-firewalls.bicep'
import { diagnosticSettingType as diagnosticSettingAtNetworkBastionHostsType } from 'modules/diagnostic-setting-network-bastion-hosts.bicep'
import { diagnosticSettingType as diagnosticSettingAtSearchSearchServicesType } from 'modules/diagnostic-setting-search-search-services.bicep'
import { resourceGroupType, tagsType } from 'types.bicep'

@description('Tags of all resources.')
param tags tagsType

@description('Stage up to which resources are made; the stages and their gates stand in the README.')
@minValue(2)
@maxValue(9)
param stage int

@description('Resource groups.')
param resourceGroups resourceGroupType[]

@description('User-assigned identities.')
param identities identityType[]

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

@description('Private DNS zones.')
param privateDnsZones privateDnsZoneType[]

@description('Links of private DNS zones.')
param zoneLinks zoneLinkType[]

@description('Log Analytics workspaces.')
param logAnalyticsWorkspaces logAnalyticsWorkspaceType[]

@description('Storage accounts.')
param storageAccounts storageAccountType[]

@description('Search services.')
param searchServices searchServiceType[]

@description('Flow logs.')
param flowLogs flowLogType[]

@description('AI accounts.')
param aiAccounts aiAccountType[]

@description('Model deployments.')
param modelDeployments modelDeploymentType[]

@description('Shared private links of AI Search.')
param sharedPrivateLinks sharedPrivateLinkType[]

@description('Front Door profiles.')
param frontDoorProfiles profileType[]

@description('Web application firewalls of Front Door.')
param frontDoorFirewallPolicies frontDoorFirewallPolicyType[]

@description('Web application firewalls of Application Gateways.')
param gatewayFirewallPolicies applicationGatewayFirewallPolicyType[]

@description('Application Gateways.')
param applicationGateways gatewayType[]

@description('Front Doors.')
param frontDoors frontDoorType[]

@description('Private endpoints.')
param privateEndpoints privateEndpointType[]

@description('Role assignments at the scope of Microsoft.KeyVault/vaults.')
param roleAssignmentsAtKeyVaultVaults roleAssignmentAtKeyVaultVaultsType[]

@description('Diagnostic settings at the scope of Microsoft.Cdn/profiles.')
param diagnosticSettingsAtCdnProfiles diagnosticSettingAtCdnProfilesType[]

@description('Diagnostic settings at the scope of Microsoft.CognitiveServices/accounts.')
param diagnosticSettingsAtCognitiveServicesAccounts diagnosticSettingAtCognitiveServicesAccountsType[]

@description('Diagnostic settings at the scope of Microsoft.Network/applicationGateways.')
param diagnosticSettingsAtNetworkApplicationGateways diagnosticSettingAtNetworkApplicationGatewaysType[]

@description('Diagnostic settings at the scope of Microsoft.Network/azureFirewalls.')
param diagnosticSettingsAtNetworkAzureFirewalls diagnosticSettingAtNetworkAzureFirewallsType[]

@description('Diagnostic settings at the scope of Microsoft.Network/bastionHosts.')
param diagnosticSettingsAtNetworkBastionHosts diagnosticSettingAtNetworkBastionHostsType[]

@description('Diagnostic settings at the scope of Microsoft.Search/searchServices.')
param diagnosticSettingsAtSearchSearchServices diagnosticSettingAtSearchSearchServicesType[]

resource groups 'Microsoft.Resources/resourceGroups@2025-04-01' = [
  for group in resourceGroups: {
    name: group.name
    location: group.location
    tags: tags
  }
]

module identitiesModules 'modules/user-assigned-identity.bicep' = [
  for item in identities: {
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

module logAnalyticsWorkspacesModules 'modules/log-analytics-workspace.bicep' = [
  for item in logAnalyticsWorkspaces: if (stage >= 4) {
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

module storageAccountsModules 'modules/storage-account.bicep' = [
  for item in storageAccounts: if (stage >= 4) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
      identitiesModules
      virtualNetworksModules
    ]
  }
]

module searchServicesModules 'modules/ai-search.bicep' = [
  for item in searchServices: if (stage >= 4) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
      identitiesModules
    ]
  }
]

module flowLogsModules 'modules/flow-log.bicep' = [
  for item in flowLogs: if (stage >= 4) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
      logAnalyticsWorkspacesModules
      storageAccountsModules
      virtualNetworksModules
    ]
  }
]

module aiAccountsModules 'modules/ai-account.bicep' = [
  for item in aiAccounts: if (stage >= 5) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
      identitiesModules
      virtualNetworksModules
    ]
  }
]

@batchSize(1)
module modelDeploymentsModules 'modules/ai-model-deployment.bicep' = [
  for item in modelDeployments: if (stage >= 5) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
      aiAccountsModules
    ]
  }
]

@batchSize(1)
module sharedPrivateLinksModules 'modules/search-shared-private-link.bicep' = [
  for item in sharedPrivateLinks: if (stage >= 6) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      aiAccountsModules
      searchServicesModules
      storageAccountsModules
    ]
  }
]

module frontDoorProfilesModules 'modules/front-door-profile.bicep' = [
  for item in frontDoorProfiles: if (stage >= 8) {
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

module frontDoorFirewallPoliciesModules 'modules/front-door-firewall-policy.bicep' = [
  for item in frontDoorFirewallPolicies: if (stage >= 8) {
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

module gatewayFirewallPoliciesModules 'modules/application-gateway-firewall-policy.bicep' = [
  for item in gatewayFirewallPolicies: if (stage >= 8) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
      frontDoorProfilesModules
    ]
  }
]

module applicationGatewaysModules 'modules/application-gateway.bicep' = [
  for item in applicationGateways: if (stage >= 8) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
      gatewayFirewallPoliciesModules
      identitiesModules
      publicIpAddressesModules
      virtualNetworksModules
    ]
  }
]

module frontDoorsModules 'modules/front-door.bicep' = [
  for item in frontDoors: if (stage >= 8) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
      applicationGatewaysModules
      frontDoorFirewallPoliciesModules
      frontDoorProfilesModules
    ]
  }
]

module privateEndpointsModules 'modules/private-endpoint.bicep' = [
  for item in privateEndpoints: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
      aiAccountsModules
      applicationGatewaysModules
      applicationSecurityGroupsModules
      privateDnsZonesModules
      searchServicesModules
      storageAccountsModules
      virtualNetworksModules
      zoneLinksModules
    ]
  }
]

module roleAssignmentsAtKeyVaultVaultsModules 'modules/role-assignment-key-vault-vaults.bicep' = [
  for item in roleAssignmentsAtKeyVaultVaults: if (stage >= item.stage) {
    scope: resourceGroup(item.?subscriptionId ?? subscription().subscriptionId, item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      aiAccountsModules
      applicationGatewaysModules
      identitiesModules
      privateDnsZonesModules
      searchServicesModules
      storageAccountsModules
      virtualNetworksModules
    ]
  }
]

module diagnosticSettingsAtCdnProfilesModules 'modules/diagnostic-setting-cdn-profiles.bicep' = [
  for item in diagnosticSettingsAtCdnProfiles: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      aiAccountsModules
      applicationGatewaysModules
      frontDoorProfilesModules
      frontDoorsModules
      logAnalyticsWorkspacesModules
      networkSecurityGroupsModules
      publicIpAddressesModules
      searchServicesModules
      storageAccountsModules
      virtualNetworksModules
    ]
  }
]

module diagnosticSettingsAtCognitiveServicesAccountsModules 'modules/diagnostic-setting-cognitive-services-accounts.bicep' = [
  for item in diagnosticSettingsAtCognitiveServicesAccounts: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      aiAccountsModules
      applicationGatewaysModules
      frontDoorProfilesModules
      frontDoorsModules
      logAnalyticsWorkspacesModules
      networkSecurityGroupsModules
      publicIpAddressesModules
      searchServicesModules
      storageAccountsModules
      virtualNetworksModules
    ]
  }
]

module diagnosticSettingsAtNetworkApplicationGatewaysModules 'modules/diagnostic-setting-network-application-gateways.bicep' = [
  for item in diagnosticSettingsAtNetworkApplicationGateways: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      aiAccountsModules
      applicationGatewaysModules
      frontDoorProfilesModules
      frontDoorsModules
      logAnalyticsWorkspacesModules
      networkSecurityGroupsModules
      publicIpAddressesModules
      searchServicesModules
      storageAccountsModules
      virtualNetworksModules
    ]
  }
]

module diagnosticSettingsAtNetworkAzureFirewallsModules 'modules/diagnostic-setting-network-azure-firewalls.bicep' = [
  for item in diagnosticSettingsAtNetworkAzureFirewalls: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      aiAccountsModules
      applicationGatewaysModules
      frontDoorProfilesModules
      frontDoorsModules
      logAnalyticsWorkspacesModules
      networkSecurityGroupsModules
      publicIpAddressesModules
      searchServicesModules
      storageAccountsModules
      virtualNetworksModules
    ]
  }
]

module diagnosticSettingsAtNetworkBastionHostsModules 'modules/diagnostic-setting-network-bastion-hosts.bicep' = [
  for item in diagnosticSettingsAtNetworkBastionHosts: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      aiAccountsModules
      applicationGatewaysModules
      frontDoorProfilesModules
      frontDoorsModules
      logAnalyticsWorkspacesModules
      networkSecurityGroupsModules
      publicIpAddressesModules
      searchServicesModules
      storageAccountsModules
      virtualNetworksModules
    ]
  }
]

module diagnosticSettingsAtSearchSearchServicesModules 'modules/diagnostic-setting-search-search-services.bicep' = [
  for item in diagnosticSettingsAtSearchSearchServices: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      aiAccountsModules
      applicationGatewaysModules
      frontDoorProfilesModules
      frontDoorsModules
      logAnalyticsWorkspacesModules
      networkSecurityGroupsModules
      publicIpAddressesModules
      searchServicesModules
      storageAccountsModules
      virtualNetworksModules
    ]
  }
]
