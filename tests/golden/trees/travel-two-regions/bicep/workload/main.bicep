metadata name = 'Private network of Booking assistant: workload'
metadata description = 'Calls one module for each kind of resource; what is deployed stands in the parameter file.'
metadata design = '3d6ac54b68fb002ffdf7ea395807d3fc913a21457911720644aaa62b7e09a987'

targetScope = 'subscription'

import { applicationSecurityGroupType } from 'modules/application-security-group.bicep'
import { networkSecurityGroupType } from 'modules/network-security-group.bicep'
import { routeTableType } from 'modules/route-table.bicep'
import { publicIpAddressType } from 'modules/public-ip-address.bicep'
import { virtualNetworkType } from 'modules/virtual-network.bicep'
import { firewallPolicyType } from 'modules/firewall-policy.bicep'
import { ruleCollectionGroupType } from 'modules/firewall-policy-rule-collection-group.bicep'
import { azureFirewallType } from 'modules/azure-firewall.bicep'
import { virtualNetworkGatewayType } from 'modules/virtual-network-gateway.bicep'
import { connectionType as gatewayConnectionType } from 'modules/gateway-connection.bicep'
import { bastionHostType } from 'modules/bastion.bicep'
import { dnsResolverType } from 'modules/dns-resolver.bicep'
import { privateDnsZoneType } from 'modules/private-dns-zone.bicep'
import { zoneLinkType } from 'modules/private-dns-zone-link.bicep'
import { workspaceType as logAnalyticsWorkspaceType } from 'modules/log-analytics-workspace.bicep'
import { storageAccountType } from 'modules/storage-account.bicep'
import { virtualMachineType as jumpBoxWindowsType } from 'modules/jump-box-windows.bicep'
import { flowLogType } from 'modules/flow-log.bicep'
import { aiAccountType } from 'modules/ai-account.bicep'
import { profileType } from 'modules/front-door-profile.bicep'
import { serviceType as apiManagementV2Type } from 'modules/api-management-v2.bicep'
import { modelApiType } from 'modules/api-management-models.bicep'
import { firewallPolicyType as frontDoorFirewallPolicyType } from 'modules/front-door-firewall-policy.bicep'
import { frontDoorType } from 'modules/front-door.bicep'
import { privateEndpointType } from 'modules/private-endpoint.bicep'
import { roleAssignmentType as roleAssignmentAtCognitiveServicesAccountsType } from 'modules/role-assignment-cognitive-services-accounts.bicep'
import { roleAssignmentType as roleAssignmentAtComputeVirtualMachinesType } from 'modules/role-assignment-compute-virtual-machines.bicep'
import { diagnosticSettingType as diagnosticSettingAtApiManagementServiceType } from 'modules/diagnostic-setting-api-management-service.bicep'
import { diagnosticSettingType as diagnosticSettingAtCdnProfilesType } from 'modules/diagnostic-setting-cdn-profiles.bicep'
import { diagnosticSettingType as diagnosticSettingAtCognitiveServicesAccountsType } from 'modules/diagnostic-setting-cognitive-services-accounts.bicep'
import { diagnosticSettingType as diagnosticSettingAtNetworkAzureFirewallsType } from 'modules/diagnostic-setting-network-azure-firewalls.bicep'
import { diagnosticSettingType as diagnosticSettingAtNetworkBastionHostsType } from 'modules/diagnostic-setting-network-bastion-hosts.bicep'
import { resourceGroupType, tagsType } from 'types.bicep'

@description('Tags of all resources.')
param tags tagsType

@description('Stage up to which resources are made; the stages and their gates stand in the README.')
@minValue(2)
@maxValue(9)
param stage int

@description('Resource groups.')
param resourceGroups resourceGroupType[]

@description('Size of the jump boxes.')
param jumpBoxSize string

@description('Name of the local administrator of the jump boxes.')
param jumpBoxAdministrator string

@description('Password of the local administrator of the jump boxes.')
@secure()
param jumpBoxPassword string

@description('Address that Azure writes to about API Management.')
param publisherEmail string

@description('Name of the team that publishes the APIs.')
param publisherName string

@description('Application id URI of the model API in Entra ID: the audience of the tokens that callers show.')
param callerAudience string

@description('Audience of the tokens that the gateway shows to the model accounts.')
param modelAudience string

@description('Tokens that one caller may use in a minute.')
param tokensPerMinute int

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

@description('Log Analytics workspaces.')
param logAnalyticsWorkspaces logAnalyticsWorkspaceType[]

@description('Storage accounts.')
param storageAccounts storageAccountType[]

@description('Windows jump boxes.')
param windowsJumpBoxes jumpBoxWindowsType[]

@description('Flow logs.')
param flowLogs flowLogType[]

@description('AI accounts.')
param aiAccounts aiAccountType[]

@description('Front Door profiles.')
param frontDoorProfiles profileType[]

@description('API Management services of v2 tiers.')
param apiManagementV2Services apiManagementV2Type[]

@description('Model APIs.')
param modelApis modelApiType[]

@description('Web application firewalls of Front Door.')
param frontDoorFirewallPolicies frontDoorFirewallPolicyType[]

@description('Front Doors.')
param frontDoors frontDoorType[]

@description('Private endpoints.')
param privateEndpoints privateEndpointType[]

@description('Role assignments at the scope of Microsoft.CognitiveServices/accounts.')
param roleAssignmentsAtCognitiveServicesAccounts roleAssignmentAtCognitiveServicesAccountsType[]

@description('Role assignments at the scope of Microsoft.Compute/virtualMachines.')
param roleAssignmentsAtComputeVirtualMachines roleAssignmentAtComputeVirtualMachinesType[]

@description('Diagnostic settings at the scope of Microsoft.ApiManagement/service.')
param diagnosticSettingsAtApiManagementService diagnosticSettingAtApiManagementServiceType[]

@description('Diagnostic settings at the scope of Microsoft.Cdn/profiles.')
param diagnosticSettingsAtCdnProfiles diagnosticSettingAtCdnProfilesType[]

@description('Diagnostic settings at the scope of Microsoft.CognitiveServices/accounts.')
param diagnosticSettingsAtCognitiveServicesAccounts diagnosticSettingAtCognitiveServicesAccountsType[]

@description('Diagnostic settings at the scope of Microsoft.Network/azureFirewalls.')
param diagnosticSettingsAtNetworkAzureFirewalls diagnosticSettingAtNetworkAzureFirewallsType[]

@description('Diagnostic settings at the scope of Microsoft.Network/bastionHosts.')
param diagnosticSettingsAtNetworkBastionHosts diagnosticSettingAtNetworkBastionHostsType[]

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
      virtualNetworksModules
    ]
  }
]

module windowsJumpBoxesModules 'modules/jump-box-windows.bicep' = [
  for item in windowsJumpBoxes: if (stage >= 4) {
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
      virtualNetworksModules
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

module apiManagementV2ServicesModules 'modules/api-management-v2.bicep' = [
  for item in apiManagementV2Services: if (stage >= 8) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
      isClosing: stage >= 9
      publisherEmail: publisherEmail
      publisherName: publisherName
    }
    dependsOn: [
      groups
      virtualNetworksModules
    ]
  }
]

module modelApisModules 'modules/api-management-models.bicep' = [
  for item in modelApis: if (stage >= 8) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
      callerAudience: callerAudience
      modelAudience: modelAudience
      tokensPerMinute: tokensPerMinute
    }
    dependsOn: [
      groups
      aiAccountsModules
      apiManagementV2ServicesModules
      frontDoorProfilesModules
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

module frontDoorsModules 'modules/front-door.bicep' = [
  for item in frontDoors: if (stage >= 8) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
      apiManagementV2ServicesModules
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
      apiManagementV2ServicesModules
      applicationSecurityGroupsModules
      privateDnsZonesModules
      storageAccountsModules
      virtualNetworksModules
      zoneLinksModules
    ]
  }
]

module roleAssignmentsAtCognitiveServicesAccountsModules 'modules/role-assignment-cognitive-services-accounts.bicep' = [
  for item in roleAssignmentsAtCognitiveServicesAccounts: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      aiAccountsModules
      apiManagementV2ServicesModules
      bastionHostsModules
      privateDnsZonesModules
      storageAccountsModules
      virtualNetworksModules
      windowsJumpBoxesModules
    ]
  }
]

module roleAssignmentsAtComputeVirtualMachinesModules 'modules/role-assignment-compute-virtual-machines.bicep' = [
  for item in roleAssignmentsAtComputeVirtualMachines: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      aiAccountsModules
      apiManagementV2ServicesModules
      bastionHostsModules
      privateDnsZonesModules
      storageAccountsModules
      virtualNetworksModules
      windowsJumpBoxesModules
    ]
  }
]

module diagnosticSettingsAtApiManagementServiceModules 'modules/diagnostic-setting-api-management-service.bicep' = [
  for item in diagnosticSettingsAtApiManagementService: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      aiAccountsModules
      apiManagementV2ServicesModules
      azureFirewallsModules
      bastionHostsModules
      frontDoorProfilesModules
      frontDoorsModules
      logAnalyticsWorkspacesModules
      networkSecurityGroupsModules
      publicIpAddressesModules
      storageAccountsModules
      virtualNetworkGatewaysModules
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
      apiManagementV2ServicesModules
      azureFirewallsModules
      bastionHostsModules
      frontDoorProfilesModules
      frontDoorsModules
      logAnalyticsWorkspacesModules
      networkSecurityGroupsModules
      publicIpAddressesModules
      storageAccountsModules
      virtualNetworkGatewaysModules
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
      apiManagementV2ServicesModules
      azureFirewallsModules
      bastionHostsModules
      frontDoorProfilesModules
      frontDoorsModules
      logAnalyticsWorkspacesModules
      networkSecurityGroupsModules
      publicIpAddressesModules
      storageAccountsModules
      virtualNetworkGatewaysModules
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
      apiManagementV2ServicesModules
      azureFirewallsModules
      bastionHostsModules
      frontDoorProfilesModules
      frontDoorsModules
      logAnalyticsWorkspacesModules
      networkSecurityGroupsModules
      publicIpAddressesModules
      storageAccountsModules
      virtualNetworkGatewaysModules
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
      apiManagementV2ServicesModules
      azureFirewallsModules
      bastionHostsModules
      frontDoorProfilesModules
      frontDoorsModules
      logAnalyticsWorkspacesModules
      networkSecurityGroupsModules
      publicIpAddressesModules
      storageAccountsModules
      virtualNetworkGatewaysModules
      virtualNetworksModules
    ]
  }
]
