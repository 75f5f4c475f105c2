metadata name = 'Private network of Demand forecasting of Contoso: workload'
metadata description = 'Calls one module for each kind of resource; what is deployed stands in the parameter file.'
metadata design = '2521295fbf0fed7ad9114e7433467b39acf9ee5a2b4b621266d31e7a2f36d042'

targetScope = 'subscription'

import { applicationSecurityGroupType } from 'modules/application-security-group.bicep'
import { networkSecurityGroupType } from 'modules/network-security-group.bicep'
import { routeTableType } from 'modules/route-table.bicep'
import { publicIpAddressType } from 'modules/public-ip-address.bicep'
import { virtualNetworkType } from 'modules/virtual-network.bicep'
import { firewallPolicyType } from 'modules/firewall-policy.bicep'
import { ruleCollectionGroupType } from 'modules/firewall-policy-rule-collection-group.bicep'
import { azureFirewallType } from 'modules/azure-firewall.bicep'
import { bastionHostType } from 'modules/bastion.bicep'
import { privateDnsZoneType } from 'modules/private-dns-zone.bicep'
import { zoneLinkType } from 'modules/private-dns-zone-link.bicep'
import { workspaceType as logAnalyticsWorkspaceType } from 'modules/log-analytics-workspace.bicep'
import { componentType } from 'modules/application-insights.bicep'
import { storageAccountType } from 'modules/storage-account.bicep'
import { keyVaultType } from 'modules/key-vault.bicep'
import { containerRegistryType } from 'modules/container-registry.bicep'
import { virtualMachineType as jumpBoxWindowsType } from 'modules/jump-box-windows.bicep'
import { flowLogType } from 'modules/flow-log.bicep'
import { workspaceType as machineLearningWorkspaceType } from 'modules/machine-learning-workspace.bicep'
import { privateEndpointType } from 'modules/private-endpoint.bicep'
import { roleAssignmentType as roleAssignmentAtComputeVirtualMachinesType } from 'modules/role-assignment-compute-virtual-machines.bicep'
import { roleAssignmentType as roleAssignmentAtContainerRegistryRegistriesType } from 'modules/role-assignment-container-registry-registries.bicep'
import { roleAssignmentType as roleAssignmentAtKeyVaultVaultsType } from 'modules/role-assignment-key-vault-vaults.bicep'
import { roleAssignmentType as roleAssignmentAtMachineLearningServicesWorkspacesType } from 'modules/role-assignment-machine-learning-services-workspaces.bicep'
import { roleAssignmentType as roleAssignmentAtNetworkPrivateEndpointsType } from 'modules/role-assignment-network-private-endpoints.bicep'
import { roleAssignmentType as roleAssignmentAtStorageStorageAccountsType } from 'modules/role-assignment-storage-storage-accounts.bicep'
import { outboundRuleType as machineLearningOutboundRuleType } from 'modules/machine-learning-outbound-rule.bicep'
import { clusterType } from 'modules/machine-learning-compute-cluster.bicep'
import { diagnosticSettingType as diagnosticSettingAtContainerRegistryRegistriesType } from 'modules/diagnostic-setting-container-registry-registries.bicep'
import { diagnosticSettingType as diagnosticSettingAtKeyVaultVaultsType } from 'modules/diagnostic-setting-key-vault-vaults.bicep'
import { diagnosticSettingType as diagnosticSettingAtMachineLearningServicesWorkspacesType } from 'modules/diagnostic-setting-machine-learning-services-workspaces.bicep'
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

@description('Size of the machines of compute clusters.')
param computeSize string

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

@description('Bastion hosts.')
param bastionHosts bastionHostType[]

@description('Private DNS zones.')
param privateDnsZones privateDnsZoneType[]

@description('Links of private DNS zones.')
param zoneLinks zoneLinkType[]

@description('Log Analytics workspaces.')
param logAnalyticsWorkspaces logAnalyticsWorkspaceType[]

@description('Application Insights components.')
param components componentType[]

@description('Storage accounts.')
param storageAccounts storageAccountType[]

@description('Key vaults.')
param keyVaults keyVaultType[]

@description('Container registries.')
param containerRegistries containerRegistryType[]

@description('Windows jump boxes.')
param windowsJumpBoxes jumpBoxWindowsType[]

@description('Flow logs.')
param flowLogs flowLogType[]

@description('Workspaces of Machine Learning and hubs.')
param machineLearningWorkspaces machineLearningWorkspaceType[]

@description('Private endpoints.')
param privateEndpoints privateEndpointType[]

@description('Role assignments at the scope of Microsoft.Compute/virtualMachines.')
param roleAssignmentsAtComputeVirtualMachines roleAssignmentAtComputeVirtualMachinesType[]

@description('Role assignments at the scope of Microsoft.ContainerRegistry/registries.')
param roleAssignmentsAtContainerRegistryRegistries roleAssignmentAtContainerRegistryRegistriesType[]

@description('Role assignments at the scope of Microsoft.KeyVault/vaults.')
param roleAssignmentsAtKeyVaultVaults roleAssignmentAtKeyVaultVaultsType[]

@description('Role assignments at the scope of Microsoft.MachineLearningServices/workspaces.')
param roleAssignmentsAtMachineLearningServicesWorkspaces roleAssignmentAtMachineLearningServicesWorkspacesType[]

@description('Role assignments at the scope of Microsoft.Network/privateEndpoints.')
param roleAssignmentsAtNetworkPrivateEndpoints roleAssignmentAtNetworkPrivateEndpointsType[]

@description('Role assignments at the scope of Microsoft.Storage/storageAccounts.')
param roleAssignmentsAtStorageStorageAccounts roleAssignmentAtStorageStorageAccountsType[]

@description('Outbound rules of managed networks of workspaces and hubs.')
param workspaceOutboundRules machineLearningOutboundRuleType[]

@description('Compute clusters.')
param computeClusters clusterType[]

@description('Diagnostic settings at the scope of Microsoft.ContainerRegistry/registries.')
param diagnosticSettingsAtContainerRegistryRegistries diagnosticSettingAtContainerRegistryRegistriesType[]

@description('Diagnostic settings at the scope of Microsoft.KeyVault/vaults.')
param diagnosticSettingsAtKeyVaultVaults diagnosticSettingAtKeyVaultVaultsType[]

@description('Diagnostic settings at the scope of Microsoft.MachineLearningServices/workspaces.')
param diagnosticSettingsAtMachineLearningServicesWorkspaces diagnosticSettingAtMachineLearningServicesWorkspacesType[]

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

module componentsModules 'modules/application-insights.bicep' = [
  for item in components: if (stage >= 4) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
      logAnalyticsWorkspacesModules
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
      keyVaultsModules
      virtualNetworksModules
    ]
  }
]

module keyVaultsModules 'modules/key-vault.bicep' = [
  for item in keyVaults: if (stage >= item.stage) {
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

module containerRegistriesModules 'modules/container-registry.bicep' = [
  for item in containerRegistries: if (stage >= 4) {
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

module machineLearningWorkspacesModules 'modules/machine-learning-workspace.bicep' = [
  for item in machineLearningWorkspaces: if (stage >= 5) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
      componentsModules
      containerRegistriesModules
      keyVaultsModules
      storageAccountsModules
      virtualNetworksModules
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
      applicationSecurityGroupsModules
      containerRegistriesModules
      keyVaultsModules
      machineLearningWorkspacesModules
      privateDnsZonesModules
      storageAccountsModules
      virtualNetworksModules
      zoneLinksModules
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
      bastionHostsModules
      containerRegistriesModules
      keyVaultsModules
      machineLearningWorkspacesModules
      privateDnsZonesModules
      storageAccountsModules
      virtualNetworksModules
      windowsJumpBoxesModules
    ]
  }
]

module roleAssignmentsAtContainerRegistryRegistriesModules 'modules/role-assignment-container-registry-registries.bicep' = [
  for item in roleAssignmentsAtContainerRegistryRegistries: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      bastionHostsModules
      containerRegistriesModules
      keyVaultsModules
      machineLearningWorkspacesModules
      privateDnsZonesModules
      storageAccountsModules
      virtualNetworksModules
      windowsJumpBoxesModules
    ]
  }
]

module roleAssignmentsAtKeyVaultVaultsModules 'modules/role-assignment-key-vault-vaults.bicep' = [
  for item in roleAssignmentsAtKeyVaultVaults: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      bastionHostsModules
      containerRegistriesModules
      keyVaultsModules
      machineLearningWorkspacesModules
      privateDnsZonesModules
      storageAccountsModules
      virtualNetworksModules
      windowsJumpBoxesModules
    ]
  }
]

module roleAssignmentsAtMachineLearningServicesWorkspacesModules 'modules/role-assignment-machine-learning-services-workspaces.bicep' = [
  for item in roleAssignmentsAtMachineLearningServicesWorkspaces: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      bastionHostsModules
      containerRegistriesModules
      keyVaultsModules
      machineLearningWorkspacesModules
      privateDnsZonesModules
      storageAccountsModules
      virtualNetworksModules
      windowsJumpBoxesModules
    ]
  }
]

module roleAssignmentsAtNetworkPrivateEndpointsModules 'modules/role-assignment-network-private-endpoints.bicep' = [
  for item in roleAssignmentsAtNetworkPrivateEndpoints: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      bastionHostsModules
      containerRegistriesModules
      keyVaultsModules
      machineLearningWorkspacesModules
      privateDnsZonesModules
      storageAccountsModules
      virtualNetworksModules
      windowsJumpBoxesModules
    ]
  }
]

module roleAssignmentsAtStorageStorageAccountsModules 'modules/role-assignment-storage-storage-accounts.bicep' = [
  for item in roleAssignmentsAtStorageStorageAccounts: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      bastionHostsModules
      containerRegistriesModules
      keyVaultsModules
      machineLearningWorkspacesModules
      privateDnsZonesModules
      storageAccountsModules
      virtualNetworksModules
      windowsJumpBoxesModules
    ]
  }
]

@batchSize(1)
module workspaceOutboundRulesModules 'modules/machine-learning-outbound-rule.bicep' = [
  for item in workspaceOutboundRules: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      machineLearningWorkspacesModules
      roleAssignmentsAtComputeVirtualMachinesModules
      roleAssignmentsAtContainerRegistryRegistriesModules
      roleAssignmentsAtKeyVaultVaultsModules
      roleAssignmentsAtMachineLearningServicesWorkspacesModules
      roleAssignmentsAtNetworkPrivateEndpointsModules
      roleAssignmentsAtStorageStorageAccountsModules
    ]
  }
]

module computeClustersModules 'modules/machine-learning-compute-cluster.bicep' = [
  for item in computeClusters: if (stage >= 7) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
      vmSize: computeSize
    }
    dependsOn: [
      groups
      machineLearningWorkspacesModules
      privateEndpointsModules
      roleAssignmentsAtComputeVirtualMachinesModules
      roleAssignmentsAtContainerRegistryRegistriesModules
      roleAssignmentsAtKeyVaultVaultsModules
      roleAssignmentsAtMachineLearningServicesWorkspacesModules
      roleAssignmentsAtNetworkPrivateEndpointsModules
      roleAssignmentsAtStorageStorageAccountsModules
    ]
  }
]

module diagnosticSettingsAtContainerRegistryRegistriesModules 'modules/diagnostic-setting-container-registry-registries.bicep' = [
  for item in diagnosticSettingsAtContainerRegistryRegistries: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      azureFirewallsModules
      bastionHostsModules
      componentsModules
      containerRegistriesModules
      keyVaultsModules
      logAnalyticsWorkspacesModules
      machineLearningWorkspacesModules
      networkSecurityGroupsModules
      publicIpAddressesModules
      storageAccountsModules
      virtualNetworksModules
    ]
  }
]

module diagnosticSettingsAtKeyVaultVaultsModules 'modules/diagnostic-setting-key-vault-vaults.bicep' = [
  for item in diagnosticSettingsAtKeyVaultVaults: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      azureFirewallsModules
      bastionHostsModules
      componentsModules
      containerRegistriesModules
      keyVaultsModules
      logAnalyticsWorkspacesModules
      machineLearningWorkspacesModules
      networkSecurityGroupsModules
      publicIpAddressesModules
      storageAccountsModules
      virtualNetworksModules
    ]
  }
]

module diagnosticSettingsAtMachineLearningServicesWorkspacesModules 'modules/diagnostic-setting-machine-learning-services-workspaces.bicep' = [
  for item in diagnosticSettingsAtMachineLearningServicesWorkspaces: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      azureFirewallsModules
      bastionHostsModules
      componentsModules
      containerRegistriesModules
      keyVaultsModules
      logAnalyticsWorkspacesModules
      machineLearningWorkspacesModules
      networkSecurityGroupsModules
      publicIpAddressesModules
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
      azureFirewallsModules
      bastionHostsModules
      componentsModules
      containerRegistriesModules
      keyVaultsModules
      logAnalyticsWorkspacesModules
      machineLearningWorkspacesModules
      networkSecurityGroupsModules
      publicIpAddressesModules
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
      azureFirewallsModules
      bastionHostsModules
      componentsModules
      containerRegistriesModules
      keyVaultsModules
      logAnalyticsWorkspacesModules
      machineLearningWorkspacesModules
      networkSecurityGroupsModules
      publicIpAddressesModules
      storageAccountsModules
      virtualNetworksModules
    ]
  }
]
