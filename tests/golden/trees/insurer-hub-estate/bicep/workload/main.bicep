metadata name = 'Private network of Actuarial models: workload'
metadata description = 'Calls one module for each kind of resource; what is deployed stands in the parameter file.'
metadata design = 'b72c56f9dea42d572746b97f359b153c808fdecba0141196e1de6a3db1d226af'

targetScope = 'subscription'

import { applicationSecurityGroupType } from 'modules/application-security-group.bicep'
import { networkSecurityGroupType } from 'modules/network-security-group.bicep'
import { routeTableType } from 'modules/route-table.bicep'
import { virtualNetworkType } from 'modules/virtual-network.bicep'
import { peeringType } from 'modules/virtual-network-peering.bicep'
import { componentType } from 'modules/application-insights.bicep'
import { storageAccountType } from 'modules/storage-account.bicep'
import { keyVaultType } from 'modules/key-vault.bicep'
import { containerRegistryType } from 'modules/container-registry.bicep'
import { flowLogType } from 'modules/flow-log.bicep'
import { workspaceType as machineLearningWorkspaceType } from 'modules/machine-learning-workspace.bicep'
import { projectType as machineLearningProjectType } from 'modules/machine-learning-project.bicep'
import { privateEndpointType } from 'modules/private-endpoint.bicep'
import { roleAssignmentType as roleAssignmentAtContainerRegistryRegistriesType } from 'modules/role-assignment-container-registry-registries.bicep'
import { roleAssignmentType as roleAssignmentAtKeyVaultVaultsType } from 'modules/role-assignment-key-vault-vaults.bicep'
import { roleAssignmentType as roleAssignmentAtMachineLearningServicesRegistriesType } from 'modules/role-assignment-machine-learning-services-registries.bicep'
import { roleAssignmentType as roleAssignmentAtMachineLearningServicesWorkspacesType } from 'modules/role-assignment-machine-learning-services-workspaces.bicep'
import { roleAssignmentType as roleAssignmentAtNetworkPrivateEndpointsType } from 'modules/role-assignment-network-private-endpoints.bicep'
import { roleAssignmentType as roleAssignmentAtStorageStorageAccountsType } from 'modules/role-assignment-storage-storage-accounts.bicep'
import { outboundRuleType as machineLearningOutboundRuleType } from 'modules/machine-learning-outbound-rule.bicep'
import { clusterType } from 'modules/machine-learning-compute-cluster.bicep'
import { diagnosticSettingType as diagnosticSettingAtContainerRegistryRegistriesType } from 'modules/diagnostic-setting-container-registry-registries.bicep'
import { diagnosticSettingType as diagnosticSettingAtKeyVaultVaultsType } from 'modules/diagnostic-setting-key-vault-vaults.bicep'
import { diagnosticSettingType as diagnosticSettingAtMachineLearningServicesWorkspacesType } from 'modules/diagnostic-setting-machine-learning-services-workspaces.bicep'
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

@description('Application security groups.')
param applicationSecurityGroups applicationSecurityGroupType[]

@description('Network security groups.')
param networkSecurityGroups networkSecurityGroupType[]

@description('Route tables.')
param routeTables routeTableType[]

@description('Virtual networks with their subnets.')
param virtualNetworks virtualNetworkType[]

@description('Sides of peerings.')
param peerings peeringType[]

@description('Application Insights components.')
param components componentType[]

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

@description('Hub-based projects.')
param hubProjects machineLearningProjectType[]

@description('Private endpoints.')
param privateEndpoints privateEndpointType[]

@description('Role assignments at the scope of Microsoft.ContainerRegistry/registries.')
param roleAssignmentsAtContainerRegistryRegistries roleAssignmentAtContainerRegistryRegistriesType[]

@description('Role assignments at the scope of Microsoft.KeyVault/vaults.')
param roleAssignmentsAtKeyVaultVaults roleAssignmentAtKeyVaultVaultsType[]

@description('Role assignments at the scope of Microsoft.MachineLearningServices/registries.')
param roleAssignmentsAtMachineLearningServicesRegistries roleAssignmentAtMachineLearningServicesRegistriesType[]

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

@batchSize(1)
module hubProjectsModules 'modules/machine-learning-project.bicep' = [
  for item in hubProjects: if (stage >= 5) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
      machineLearningWorkspacesModules
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
      storageAccountsModules
      virtualNetworksModules
    ]
  }
]

module roleAssignmentsAtContainerRegistryRegistriesModules 'modules/role-assignment-container-registry-registries.bicep' = [
  for item in roleAssignmentsAtContainerRegistryRegistries: if (stage >= item.stage) {
    scope: resourceGroup(item.?subscriptionId ?? subscription().subscriptionId, item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      containerRegistriesModules
      hubProjectsModules
      keyVaultsModules
      machineLearningWorkspacesModules
      storageAccountsModules
      virtualNetworksModules
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
      containerRegistriesModules
      hubProjectsModules
      keyVaultsModules
      machineLearningWorkspacesModules
      storageAccountsModules
      virtualNetworksModules
    ]
  }
]

module roleAssignmentsAtMachineLearningServicesRegistriesModules 'modules/role-assignment-machine-learning-services-registries.bicep' = [
  for item in roleAssignmentsAtMachineLearningServicesRegistries: if (stage >= item.stage) {
    scope: resourceGroup(item.?subscriptionId ?? subscription().subscriptionId, item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      containerRegistriesModules
      hubProjectsModules
      keyVaultsModules
      machineLearningWorkspacesModules
      storageAccountsModules
      virtualNetworksModules
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
      containerRegistriesModules
      hubProjectsModules
      keyVaultsModules
      machineLearningWorkspacesModules
      storageAccountsModules
      virtualNetworksModules
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
      hubProjectsModules
      keyVaultsModules
      machineLearningWorkspacesModules
      storageAccountsModules
      virtualNetworksModules
    ]
  }
]

module roleAssignmentsAtStorageStorageAccountsModules 'modules/role-assignment-storage-storage-accounts.bicep' = [
  for item in roleAssignmentsAtStorageStorageAccounts: if (stage >= item.stage) {
    scope: resourceGroup(item.?subscriptionId ?? subscription().subscriptionId, item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      containerRegistriesModules
      hubProjectsModules
      keyVaultsModules
      machineLearningWorkspacesModules
      storageAccountsModules
      virtualNetworksModules
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
      roleAssignmentsAtContainerRegistryRegistriesModules
      roleAssignmentsAtKeyVaultVaultsModules
      roleAssignmentsAtMachineLearningServicesRegistriesModules
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
      roleAssignmentsAtContainerRegistryRegistriesModules
      roleAssignmentsAtKeyVaultVaultsModules
      roleAssignmentsAtMachineLearningServicesRegistriesModules
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
      componentsModules
      containerRegistriesModules
      keyVaultsModules
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
      machineLearningWorkspacesModules
      networkSecurityGroupsModules
      storageAccountsModules
      virtualNetworksModules
    ]
  }
]
