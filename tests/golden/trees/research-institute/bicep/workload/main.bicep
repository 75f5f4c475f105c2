metadata name = 'Private network of Genome research: workload'
metadata description = 'Calls one module for each kind of resource; what is deployed stands in the parameter file.'
metadata design = 'ae27869c23123d78c9e0cfa0d023ce3c172baeadb30e0a3e851fdf209dbedbc1'

targetScope = 'subscription'

import { networkSecurityGroupType } from 'modules/network-security-group.bicep'
import { serviceEndpointPolicyType } from 'modules/service-endpoint-policy.bicep'
import { routeTableType } from 'modules/route-table.bicep'
import { virtualNetworkType } from 'modules/virtual-network.bicep'
import { peeringType } from 'modules/virtual-network-peering.bicep'
import { workspaceType as logAnalyticsWorkspaceType } from 'modules/log-analytics-workspace.bicep'
import { componentType } from 'modules/application-insights.bicep'
import { scopedResourceType } from 'modules/monitor-scoped-resource.bicep'
import { storageAccountType } from 'modules/storage-account.bicep'
import { keyVaultType } from 'modules/key-vault.bicep'
import { containerRegistryType } from 'modules/container-registry.bicep'
import { flowLogType } from 'modules/flow-log.bicep'
import { workspaceType as machineLearningWorkspaceType } from 'modules/machine-learning-workspace.bicep'
import { privateEndpointType } from 'modules/private-endpoint.bicep'
import { perimeterType } from 'modules/network-security-perimeter.bicep'
import { roleAssignmentType as roleAssignmentAtNetworkPrivateEndpointsType } from 'modules/role-assignment-network-private-endpoints.bicep'
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

@description('Size of the machines of compute clusters.')
param computeSize string

@description('Network security groups.')
param networkSecurityGroups networkSecurityGroupType[]

@description('Service endpoint policies.')
param serviceEndpointPolicies serviceEndpointPolicyType[]

@description('Route tables.')
param routeTables routeTableType[]

@description('Virtual networks with their subnets.')
param virtualNetworks virtualNetworkType[]

@description('Sides of peerings.')
param peerings peeringType[]

@description('Log Analytics workspaces.')
param logAnalyticsWorkspaces logAnalyticsWorkspaceType[]

@description('Application Insights components.')
param components componentType[]

@description('Members of private link scopes.')
param scopedResources scopedResourceType[]

@description('Storage accounts.')
param storageAccounts storageAccountType[]

@description('Key vaults.')
param keyVaults keyVaultType[]

@description('Container registries.')
param containerRegistries containerRegistryType[]

@description('Flow logs.')
param flowLogs flowLogType[]

@description('Workspaces of Machine Learning and hubs.')
param machineLearningWorkspaces machineLearningWorkspaceType[]

@description('Private endpoints.')
param privateEndpoints privateEndpointType[]

@description('Network security perimeters.')
param networkSecurityPerimeters perimeterType[]

@description('Role assignments at the scope of Microsoft.Network/privateEndpoints.')
param roleAssignmentsAtNetworkPrivateEndpoints roleAssignmentAtNetworkPrivateEndpointsType[]

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

module serviceEndpointPoliciesModules 'modules/service-endpoint-policy.bicep' = [
  for item in serviceEndpointPolicies: {
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
      serviceEndpointPoliciesModules
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

@batchSize(1)
module scopedResourcesModules 'modules/monitor-scoped-resource.bicep' = [
  for item in scopedResources: if (stage >= 4) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      componentsModules
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
      containerRegistriesModules
      keyVaultsModules
      machineLearningWorkspacesModules
      scopedResourcesModules
      storageAccountsModules
      virtualNetworksModules
    ]
  }
]

module networkSecurityPerimetersModules 'modules/network-security-perimeter.bicep' = [
  for item in networkSecurityPerimeters: if (stage >= 6) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
      containerRegistriesModules
      keyVaultsModules
      logAnalyticsWorkspacesModules
      storageAccountsModules
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
      containerRegistriesModules
      keyVaultsModules
      machineLearningWorkspacesModules
      storageAccountsModules
      virtualNetworksModules
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
      roleAssignmentsAtNetworkPrivateEndpointsModules
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
      componentsModules
      containerRegistriesModules
      keyVaultsModules
      logAnalyticsWorkspacesModules
      machineLearningWorkspacesModules
      networkSecurityGroupsModules
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
      componentsModules
      containerRegistriesModules
      keyVaultsModules
      logAnalyticsWorkspacesModules
      machineLearningWorkspacesModules
      networkSecurityGroupsModules
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
      componentsModules
      containerRegistriesModules
      keyVaultsModules
      logAnalyticsWorkspacesModules
      machineLearningWorkspacesModules
      networkSecurityGroupsModules
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
      componentsModules
      containerRegistriesModules
      keyVaultsModules
      logAnalyticsWorkspacesModules
      machineLearningWorkspacesModules
      networkSecurityGroupsModules
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
      componentsModules
      containerRegistriesModules
      keyVaultsModules
      logAnalyticsWorkspacesModules
      machineLearningWorkspacesModules
      networkSecurityGroupsModules
      storageAccountsModules
      virtualNetworksModules
    ]
  }
]
