metadata name = 'Private network of Claims agents of Contoso: workload'
metadata description = 'Calls one module for each kind of resource; what is deployed stands in the parameter file.'
metadata design = '67ffd0f2ee855427043b1ec5dea729ffd701c5e9149ad443900b394646d5d5b2'

targetScope = 'subscription'

import { applicationSecurityGroupType } from 'modules/application-security-group.bicep'
import { networkSecurityGroupType } from 'modules/network-security-group.bicep'
import { routeTableType } from 'modules/route-table.bicep'
import { virtualNetworkType } from 'modules/virtual-network.bicep'
import { peeringType } from 'modules/virtual-network-peering.bicep'
import { privateDnsZoneType } from 'modules/private-dns-zone.bicep'
import { zoneLinkType } from 'modules/private-dns-zone-link.bicep'
import { storageAccountType } from 'modules/storage-account.bicep'
import { searchServiceType } from 'modules/ai-search.bicep'
import { cosmosDbAccountType } from 'modules/cosmos-db.bicep'
import { virtualMachineType as jumpBoxWindowsType } from 'modules/jump-box-windows.bicep'
import { flowLogType } from 'modules/flow-log.bicep'
import { aiAccountType } from 'modules/ai-account.bicep'
import { projectType as foundryProjectType } from 'modules/foundry-project.bicep'
import { sharedPrivateLinkType } from 'modules/search-shared-private-link.bicep'
import { privateEndpointType } from 'modules/private-endpoint.bicep'
import { roleAssignmentType as roleAssignmentAtComputeVirtualMachinesType } from 'modules/role-assignment-compute-virtual-machines.bicep'
import { roleAssignmentType as roleAssignmentAtDocumentDbDatabaseAccountsType } from 'modules/role-assignment-document-db-database-accounts.bicep'
import { roleAssignmentType as roleAssignmentAtResourceGroupType } from 'modules/role-assignment-resource-group.bicep'
import { roleAssignmentType as roleAssignmentAtSearchSearchServicesType } from 'modules/role-assignment-search-search-services.bicep'
import { roleAssignmentType as roleAssignmentAtStorageStorageAccountsType } from 'modules/role-assignment-storage-storage-accounts.bicep'
import { connectionType as foundryProjectConnectionType } from 'modules/foundry-project-connection.bicep'
import { capabilityHostType } from 'modules/foundry-capability-host.bicep'
import { cosmosRoleAssignmentType } from 'modules/cosmos-role-assignment.bicep'
import { diagnosticSettingType as diagnosticSettingAtCognitiveServicesAccountsType } from 'modules/diagnostic-setting-cognitive-services-accounts.bicep'
import { diagnosticSettingType as diagnosticSettingAtDocumentDbDatabaseAccountsType } from 'modules/diagnostic-setting-document-db-database-accounts.bicep'
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

@description('Virtual networks with their subnets.')
param virtualNetworks virtualNetworkType[]

@description('Sides of peerings.')
param peerings peeringType[]

@description('Private DNS zones.')
param privateDnsZones privateDnsZoneType[]

@description('Links of private DNS zones.')
param zoneLinks zoneLinkType[]

@description('Storage accounts.')
param storageAccounts storageAccountType[]

@description('Search services.')
param searchServices searchServiceType[]

@description('Cosmos DB accounts.')
param cosmosDbAccounts cosmosDbAccountType[]

@description('Windows jump boxes.')
param windowsJumpBoxes jumpBoxWindowsType[]

@description('Flow logs.')
param flowLogs flowLogType[]

@description('AI accounts.')
param aiAccounts aiAccountType[]

@description('Foundry projects.')
param foundryProjects foundryProjectType[]

@description('Shared private links of AI Search.')
param sharedPrivateLinks sharedPrivateLinkType[]

@description('Private endpoints.')
param privateEndpoints privateEndpointType[]

@description('Role assignments at the scope of Microsoft.Compute/virtualMachines.')
param roleAssignmentsAtComputeVirtualMachines roleAssignmentAtComputeVirtualMachinesType[]

@description('Role assignments at the scope of Microsoft.DocumentDB/databaseAccounts.')
param roleAssignmentsAtDocumentDbDatabaseAccounts roleAssignmentAtDocumentDbDatabaseAccountsType[]

@description('Role assignments at the scope of resource group.')
param roleAssignmentsAtResourceGroup roleAssignmentAtResourceGroupType[]

@description('Role assignments at the scope of Microsoft.Search/searchServices.')
param roleAssignmentsAtSearchSearchServices roleAssignmentAtSearchSearchServicesType[]

@description('Role assignments at the scope of Microsoft.Storage/storageAccounts.')
param roleAssignmentsAtStorageStorageAccounts roleAssignmentAtStorageStorageAccountsType[]

@description('Connections of Foundry projects.')
param foundryConnections foundryProjectConnectionType[]

@description('Capability hosts of Foundry projects.')
param capabilityHosts capabilityHostType[]

@description('Data roles of Cosmos DB.')
param cosmosRoleAssignments cosmosRoleAssignmentType[]

@description('Diagnostic settings at the scope of Microsoft.CognitiveServices/accounts.')
param diagnosticSettingsAtCognitiveServicesAccounts diagnosticSettingAtCognitiveServicesAccountsType[]

@description('Diagnostic settings at the scope of Microsoft.DocumentDB/databaseAccounts.')
param diagnosticSettingsAtDocumentDbDatabaseAccounts diagnosticSettingAtDocumentDbDatabaseAccountsType[]

@description('Diagnostic settings at the scope of Microsoft.Search/searchServices.')
param diagnosticSettingsAtSearchSearchServices diagnosticSettingAtSearchSearchServicesType[]

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

module privateDnsZonesModules 'modules/private-dns-zone.bicep' = [
  for item in privateDnsZones: {
    scope: resourceGroup(item.?subscriptionId ?? subscription().subscriptionId, item.resourceGroup)
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
    scope: resourceGroup(item.?subscriptionId ?? subscription().subscriptionId, item.resourceGroup)
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
    ]
  }
]

module cosmosDbAccountsModules 'modules/cosmos-db.bicep' = [
  for item in cosmosDbAccounts: if (stage >= 4) {
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
      virtualNetworksModules
    ]
  }
]

@batchSize(1)
module foundryProjectsModules 'modules/foundry-project.bicep' = [
  for item in foundryProjects: if (stage >= 5) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
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
      cosmosDbAccountsModules
      searchServicesModules
      storageAccountsModules
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
      cosmosDbAccountsModules
      privateDnsZonesModules
      searchServicesModules
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
      aiAccountsModules
      cosmosDbAccountsModules
      foundryProjectsModules
      privateDnsZonesModules
      searchServicesModules
      storageAccountsModules
      virtualNetworksModules
      windowsJumpBoxesModules
    ]
  }
]

module roleAssignmentsAtDocumentDbDatabaseAccountsModules 'modules/role-assignment-document-db-database-accounts.bicep' = [
  for item in roleAssignmentsAtDocumentDbDatabaseAccounts: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      aiAccountsModules
      cosmosDbAccountsModules
      foundryProjectsModules
      privateDnsZonesModules
      searchServicesModules
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
      cosmosDbAccountsModules
      foundryProjectsModules
      privateDnsZonesModules
      searchServicesModules
      storageAccountsModules
      virtualNetworksModules
      windowsJumpBoxesModules
    ]
  }
]

module roleAssignmentsAtSearchSearchServicesModules 'modules/role-assignment-search-search-services.bicep' = [
  for item in roleAssignmentsAtSearchSearchServices: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      aiAccountsModules
      cosmosDbAccountsModules
      foundryProjectsModules
      privateDnsZonesModules
      searchServicesModules
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
      cosmosDbAccountsModules
      foundryProjectsModules
      privateDnsZonesModules
      searchServicesModules
      storageAccountsModules
      virtualNetworksModules
      windowsJumpBoxesModules
    ]
  }
]

@batchSize(1)
module foundryConnectionsModules 'modules/foundry-project-connection.bicep' = [
  for item in foundryConnections: if (stage >= 6) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      settings: item
    }
    dependsOn: [
      groups
      cosmosDbAccountsModules
      foundryProjectsModules
      searchServicesModules
      storageAccountsModules
    ]
  }
]

@batchSize(1)
module capabilityHostsModules 'modules/foundry-capability-host.bicep' = [
  for item in capabilityHosts: if (stage >= 7) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      foundryConnectionsModules
      privateEndpointsModules
      roleAssignmentsAtComputeVirtualMachinesModules
      roleAssignmentsAtDocumentDbDatabaseAccountsModules
      roleAssignmentsAtResourceGroupModules
      roleAssignmentsAtSearchSearchServicesModules
      roleAssignmentsAtStorageStorageAccountsModules
    ]
  }
]

@batchSize(1)
module cosmosRoleAssignmentsModules 'modules/cosmos-role-assignment.bicep' = [
  for item in cosmosRoleAssignments: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      capabilityHostsModules
      cosmosDbAccountsModules
      foundryProjectsModules
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
      cosmosDbAccountsModules
      networkSecurityGroupsModules
      searchServicesModules
      storageAccountsModules
      virtualNetworksModules
    ]
  }
]

module diagnosticSettingsAtDocumentDbDatabaseAccountsModules 'modules/diagnostic-setting-document-db-database-accounts.bicep' = [
  for item in diagnosticSettingsAtDocumentDbDatabaseAccounts: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      aiAccountsModules
      cosmosDbAccountsModules
      networkSecurityGroupsModules
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
      cosmosDbAccountsModules
      networkSecurityGroupsModules
      searchServicesModules
      storageAccountsModules
      virtualNetworksModules
    ]
  }
]
