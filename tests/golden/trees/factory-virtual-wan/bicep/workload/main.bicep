metadata name = 'Private network of Inspection: workload'
metadata description = 'Calls one module for each kind of resource; what is deployed stands in the parameter file.'
metadata design = '675acfaca618e503fef00e3bb1a89321cf55e7c64f729480d6213efb4377a0f5'

targetScope = 'subscription'

import { applicationSecurityGroupType } from 'modules/application-security-group.bicep'
import { networkSecurityGroupType } from 'modules/network-security-group.bicep'
import { virtualNetworkType } from 'modules/virtual-network.bicep'
import { ruleCollectionGroupType } from 'modules/firewall-policy-rule-collection-group.bicep'
import { componentType } from 'modules/application-insights.bicep'
import { storageAccountType } from 'modules/storage-account.bicep'
import { keyVaultType } from 'modules/key-vault.bicep'
import { containerRegistryType } from 'modules/container-registry.bicep'
import { virtualMachineType as jumpBoxWindowsType } from 'modules/jump-box-windows.bicep'
import { flowLogType } from 'modules/flow-log.bicep'
import { aiAccountType } from 'modules/ai-account.bicep'
import { workspaceType as machineLearningWorkspaceType } from 'modules/machine-learning-workspace.bicep'
import { registryType } from 'modules/machine-learning-registry.bicep'
import { privateEndpointType } from 'modules/private-endpoint.bicep'
import { roleAssignmentType as roleAssignmentAtComputeVirtualMachinesType } from 'modules/role-assignment-compute-virtual-machines.bicep'
import { roleAssignmentType as roleAssignmentAtContainerRegistryRegistriesType } from 'modules/role-assignment-container-registry-registries.bicep'
import { roleAssignmentType as roleAssignmentAtKeyVaultVaultsType } from 'modules/role-assignment-key-vault-vaults.bicep'
import { roleAssignmentType as roleAssignmentAtMachineLearningServicesRegistriesType } from 'modules/role-assignment-machine-learning-services-registries.bicep'
import { roleAssignmentType as roleAssignmentAtMachineLearningServicesWorkspacesType } from 'modules/role-assignment-machine-learning-services-workspaces.bicep'
import { roleAssignmentType as roleAssignmentAtNetworkPrivateEndpointsType } from 'modules/role-assignment-network-private-endpoints.bicep'
import { roleAssignmentType as roleAssignmentAtResourceGroupType } from 'modules/role-assignment-resource-group.bicep'
import { roleAssignmentType as roleAssignmentAtStorageStorageAccountsType } from 'modules/role-assignment-storage-storage-accounts.bicep'
import { outboundRuleType as machineLearningOutboundRuleType } from 'modules/machine-learning-outbound-rule.bicep'
import { clusterType } from 'modules/machine-learning-compute-cluster.bicep'
import { diagnosticSettingType as diagnosticSettingAtCognitiveServicesAccountsType } from 'modules/diagnostic-setting-cognitive-services-accounts.bicep'
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

@description('Virtual networks with their subnets.')
param virtualNetworks virtualNetworkType[]

@description('Groups of firewall rules.')
param ruleCollectionGroups ruleCollectionGroupType[]

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

@description('AI accounts.')
param aiAccounts aiAccountType[]

@description('Workspaces of Machine Learning and hubs.')
param machineLearningWorkspaces machineLearningWorkspaceType[]

@description('Machine Learning registries.')
param machineLearningRegistries registryType[]

@description('Private endpoints.')
param privateEndpoints privateEndpointType[]

@description('Role assignments at the scope of Microsoft.Compute/virtualMachines.')
param roleAssignmentsAtComputeVirtualMachines roleAssignmentAtComputeVirtualMachinesType[]

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

@description('Role assignments at the scope of resource group.')
param roleAssignmentsAtResourceGroup roleAssignmentAtResourceGroupType[]

@description('Role assignments at the scope of Microsoft.Storage/storageAccounts.')
param roleAssignmentsAtStorageStorageAccounts roleAssignmentAtStorageStorageAccountsType[]

@description('Outbound rules of managed networks of workspaces and hubs.')
param workspaceOutboundRules machineLearningOutboundRuleType[]

@description('Compute clusters.')
param computeClusters clusterType[]

@description('Diagnostic settings at the scope of Microsoft.CognitiveServices/accounts.')
param diagnosticSettingsAtCognitiveServicesAccounts diagnosticSettingAtCognitiveServicesAccountsType[]

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

@batchSize(1)
module ruleCollectionGroupsModules 'modules/firewall-policy-rule-collection-group.bicep' = [
  for item in ruleCollectionGroups: {
    scope: resourceGroup(item.?subscriptionId ?? subscription().subscriptionId, item.resourceGroup)
    params: {
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
      keyVaultsModules
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

module machineLearningRegistriesModules 'modules/machine-learning-registry.bicep' = [
  for item in machineLearningRegistries: if (stage >= 7) {
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
      applicationSecurityGroupsModules
      containerRegistriesModules
      keyVaultsModules
      machineLearningRegistriesModules
      machineLearningWorkspacesModules
      storageAccountsModules
      virtualNetworksModules
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
      containerRegistriesModules
      keyVaultsModules
      machineLearningRegistriesModules
      machineLearningWorkspacesModules
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
      aiAccountsModules
      containerRegistriesModules
      keyVaultsModules
      machineLearningRegistriesModules
      machineLearningWorkspacesModules
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
      aiAccountsModules
      containerRegistriesModules
      keyVaultsModules
      machineLearningRegistriesModules
      machineLearningWorkspacesModules
      storageAccountsModules
      virtualNetworksModules
      windowsJumpBoxesModules
    ]
  }
]

module roleAssignmentsAtMachineLearningServicesRegistriesModules 'modules/role-assignment-machine-learning-services-registries.bicep' = [
  for item in roleAssignmentsAtMachineLearningServicesRegistries: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      aiAccountsModules
      containerRegistriesModules
      keyVaultsModules
      machineLearningRegistriesModules
      machineLearningWorkspacesModules
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
      aiAccountsModules
      containerRegistriesModules
      keyVaultsModules
      machineLearningRegistriesModules
      machineLearningWorkspacesModules
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
      aiAccountsModules
      containerRegistriesModules
      keyVaultsModules
      machineLearningRegistriesModules
      machineLearningWorkspacesModules
      storageAccountsModules
      virtualNetworksModules
      windowsJumpBoxesModules
    ]
  }
]

module roleAssignmentsAtResourceGroupModules 'modules/role-assignment-resource-group.bicep' = [
  for item in roleAssignmentsAtResourceGroup: if (stage >= item.stage) {
    scope: resourceGroup(item.?subscriptionId ?? subscription().subscriptionId, item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      aiAccountsModules
      containerRegistriesModules
      keyVaultsModules
      machineLearningRegistriesModules
      machineLearningWorkspacesModules
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
      aiAccountsModules
      containerRegistriesModules
      keyVaultsModules
      machineLearningRegistriesModules
      machineLearningWorkspacesModules
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
      machineLearningRegistriesModules
      machineLearningWorkspacesModules
      roleAssignmentsAtComputeVirtualMachinesModules
      roleAssignmentsAtContainerRegistryRegistriesModules
      roleAssignmentsAtKeyVaultVaultsModules
      roleAssignmentsAtMachineLearningServicesRegistriesModules
      roleAssignmentsAtMachineLearningServicesWorkspacesModules
      roleAssignmentsAtNetworkPrivateEndpointsModules
      roleAssignmentsAtResourceGroupModules
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
      roleAssignmentsAtMachineLearningServicesRegistriesModules
      roleAssignmentsAtMachineLearningServicesWorkspacesModules
      roleAssignmentsAtNetworkPrivateEndpointsModules
      roleAssignmentsAtResourceGroupModules
      roleAssignmentsAtStorageStorageAccountsModules
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
      componentsModules
      containerRegistriesModules
      keyVaultsModules
      machineLearningRegistriesModules
      machineLearningWorkspacesModules
      networkSecurityGroupsModules
      storageAccountsModules
      virtualNetworksModules
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
      aiAccountsModules
      componentsModules
      containerRegistriesModules
      keyVaultsModules
      machineLearningRegistriesModules
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
      aiAccountsModules
      componentsModules
      containerRegistriesModules
      keyVaultsModules
      machineLearningRegistriesModules
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
      aiAccountsModules
      componentsModules
      containerRegistriesModules
      keyVaultsModules
      machineLearningRegistriesModules
      machineLearningWorkspacesModules
      networkSecurityGroupsModules
      storageAccountsModules
      virtualNetworksModules
    ]
  }
]
