metadata name = 'Private network of Defect detection in China: workload'
metadata description = 'Calls one module for each kind of resource; what is deployed stands in the parameter file.'
metadata design = 'b047256bbf0aeb2b6e00868a6bae79688d0b340ab72e39f4f9e87b381bfdbe92'

targetScope = 'subscription'

import { identityType } from 'modules/user-assigned-identity.bicep'
import { applicationSecurityGroupType } from 'modules/application-security-group.bicep'
import { networkSecurityGroupType } from 'modules/network-security-group.bicep'
import { serviceEndpointPolicyType } from 'modules/service-endpoint-policy.bicep'
import { routeTableType } from 'modules/route-table.bicep'
import { publicIpAddressType } from 'modules/public-ip-address.bicep'
import { virtualNetworkType } from 'modules/virtual-network.bicep'
import { peeringType } from 'modules/virtual-network-peering.bicep'
import { componentType } from 'modules/application-insights.bicep'
import { storageAccountType } from 'modules/storage-account.bicep'
import { keyVaultType } from 'modules/key-vault.bicep'
import { containerRegistryType } from 'modules/container-registry.bicep'
import { virtualMachineType as jumpBoxWindowsType } from 'modules/jump-box-windows.bicep'
import { flowLogType } from 'modules/flow-log.bicep'
import { workspaceType as machineLearningWorkspaceType } from 'modules/machine-learning-workspace.bicep'
import { firewallPolicyType as applicationGatewayFirewallPolicyType } from 'modules/application-gateway-firewall-policy.bicep'
import { gatewayType } from 'modules/application-gateway.bicep'
import { privateEndpointType } from 'modules/private-endpoint.bicep'
import { roleAssignmentType as roleAssignmentAtComputeVirtualMachinesType } from 'modules/role-assignment-compute-virtual-machines.bicep'
import { roleAssignmentType as roleAssignmentAtKeyVaultVaultsType } from 'modules/role-assignment-key-vault-vaults.bicep'
import { roleAssignmentType as roleAssignmentAtNetworkPrivateEndpointsType } from 'modules/role-assignment-network-private-endpoints.bicep'
import { clusterType } from 'modules/machine-learning-compute-cluster.bicep'
import { diagnosticSettingType as diagnosticSettingAtContainerRegistryRegistriesType } from 'modules/diagnostic-setting-container-registry-registries.bicep'
import { diagnosticSettingType as diagnosticSettingAtKeyVaultVaultsType } from 'modules/diagnostic-setting-key-vault-vaults.bicep'
import { diagnosticSettingType as diagnosticSettingAtMachineLearningServicesWorkspacesType } from 'modules/diagnostic-setting-machine-learning-services-workspaces.bicep'
import { diagnosticSettingType as diagnosticSettingAtNetworkApplicationGatewaysType } from 'modules/diagnostic-setting-network-application-gateways.bicep'
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

@description('User-assigned identities.')
param identities identityType[]

@description('Application security groups.')
param applicationSecurityGroups applicationSecurityGroupType[]

@description('Network security groups.')
param networkSecurityGroups networkSecurityGroupType[]

@description('Service endpoint policies.')
param serviceEndpointPolicies serviceEndpointPolicyType[]

@description('Route tables.')
param routeTables routeTableType[]

@description('Public IP addresses.')
param publicIpAddresses publicIpAddressType[]

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

@description('Windows jump boxes.')
param windowsJumpBoxes jumpBoxWindowsType[]

@description('Flow logs.')
param flowLogs flowLogType[]

@description('Workspaces of Machine Learning and hubs.')
param machineLearningWorkspaces machineLearningWorkspaceType[]

@description('Web application firewalls of Application Gateways.')
param gatewayFirewallPolicies applicationGatewayFirewallPolicyType[]

@description('Application Gateways.')
param applicationGateways gatewayType[]

@description('Private endpoints.')
param privateEndpoints privateEndpointType[]

@description('Role assignments at the scope of Microsoft.Compute/virtualMachines.')
param roleAssignmentsAtComputeVirtualMachines roleAssignmentAtComputeVirtualMachinesType[]

@description('Role assignments at the scope of Microsoft.KeyVault/vaults.')
param roleAssignmentsAtKeyVaultVaults roleAssignmentAtKeyVaultVaultsType[]

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

@description('Diagnostic settings at the scope of Microsoft.Network/applicationGateways.')
param diagnosticSettingsAtNetworkApplicationGateways diagnosticSettingAtNetworkApplicationGatewaysType[]

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
      identitiesModules
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
      identitiesModules
      keyVaultsModules
      storageAccountsModules
      virtualNetworksModules
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
      keyVaultsModules
      publicIpAddressesModules
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
      applicationGatewaysModules
      applicationSecurityGroupsModules
      containerRegistriesModules
      keyVaultsModules
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
      applicationGatewaysModules
      containerRegistriesModules
      identitiesModules
      keyVaultsModules
      machineLearningWorkspacesModules
      storageAccountsModules
      virtualNetworksModules
      windowsJumpBoxesModules
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
      applicationGatewaysModules
      containerRegistriesModules
      identitiesModules
      keyVaultsModules
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
      applicationGatewaysModules
      containerRegistriesModules
      identitiesModules
      keyVaultsModules
      machineLearningWorkspacesModules
      storageAccountsModules
      virtualNetworksModules
      windowsJumpBoxesModules
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
      roleAssignmentsAtKeyVaultVaultsModules
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
      applicationGatewaysModules
      componentsModules
      containerRegistriesModules
      keyVaultsModules
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
      applicationGatewaysModules
      componentsModules
      containerRegistriesModules
      keyVaultsModules
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
      applicationGatewaysModules
      componentsModules
      containerRegistriesModules
      keyVaultsModules
      machineLearningWorkspacesModules
      networkSecurityGroupsModules
      publicIpAddressesModules
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
      applicationGatewaysModules
      componentsModules
      containerRegistriesModules
      keyVaultsModules
      machineLearningWorkspacesModules
      networkSecurityGroupsModules
      publicIpAddressesModules
      storageAccountsModules
      virtualNetworksModules
    ]
  }
]
