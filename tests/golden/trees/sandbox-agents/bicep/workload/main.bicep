metadata name = 'Private network of Agent laboratory: workload'
metadata description = 'Calls one module for each kind of resource; what is deployed stands in the parameter file.'
metadata design = '3a3700fb20ea6b9c3040d5ddec82f401701c294995d8be3f6afb7f80a1151349'

targetScope = 'subscription'

import { applicationSecurityGroupType } from 'modules/application-security-group.bicep'
import { networkSecurityGroupType } from 'modules/network-security-group.bicep'
import { publicIpAddressType } from 'modules/public-ip-address.bicep'
import { natGatewayType } from 'modules/nat-gateway.bicep'
import { virtualNetworkType } from 'modules/virtual-network.bicep'
import { bastionHostType } from 'modules/bastion.bicep'
import { privateDnsZoneType } from 'modules/private-dns-zone.bicep'
import { zoneLinkType } from 'modules/private-dns-zone-link.bicep'
import { workspaceType as logAnalyticsWorkspaceType } from 'modules/log-analytics-workspace.bicep'
import { storageAccountType } from 'modules/storage-account.bicep'
import { containerRegistryType } from 'modules/container-registry.bicep'
import { searchServiceType } from 'modules/ai-search.bicep'
import { cosmosDbAccountType } from 'modules/cosmos-db.bicep'
import { virtualMachineType as jumpBoxWindowsType } from 'modules/jump-box-windows.bicep'
import { aiAccountType } from 'modules/ai-account.bicep'
import { projectType as foundryProjectType } from 'modules/foundry-project.bicep'
import { sharedPrivateLinkType } from 'modules/search-shared-private-link.bicep'
import { managedNetworkType } from 'modules/foundry-managed-network.bicep'
import { serviceType as apiManagementClassicType } from 'modules/api-management-classic.bicep'
import { modelApiType } from 'modules/api-management-models.bicep'
import { privateEndpointType } from 'modules/private-endpoint.bicep'
import { recordType as privateDnsRecordOfApiManagementType } from 'modules/private-dns-record-of-api-management.bicep'
import { roleAssignmentType as roleAssignmentAtCognitiveServicesAccountsType } from 'modules/role-assignment-cognitive-services-accounts.bicep'
import { roleAssignmentType as roleAssignmentAtComputeVirtualMachinesType } from 'modules/role-assignment-compute-virtual-machines.bicep'
import { roleAssignmentType as roleAssignmentAtContainerRegistryRegistriesType } from 'modules/role-assignment-container-registry-registries.bicep'
import { roleAssignmentType as roleAssignmentAtDocumentDbDatabaseAccountsType } from 'modules/role-assignment-document-db-database-accounts.bicep'
import { roleAssignmentType as roleAssignmentAtSearchSearchServicesType } from 'modules/role-assignment-search-search-services.bicep'
import { roleAssignmentType as roleAssignmentAtStorageStorageAccountsType } from 'modules/role-assignment-storage-storage-accounts.bicep'
import { outboundRuleType as foundryOutboundRuleType } from 'modules/foundry-outbound-rule.bicep'
import { connectionType as foundryProjectConnectionType } from 'modules/foundry-project-connection.bicep'
import { capabilityHostType } from 'modules/foundry-capability-host.bicep'
import { cosmosRoleAssignmentType } from 'modules/cosmos-role-assignment.bicep'
import { diagnosticSettingType as diagnosticSettingAtApiManagementServiceType } from 'modules/diagnostic-setting-api-management-service.bicep'
import { diagnosticSettingType as diagnosticSettingAtCognitiveServicesAccountsType } from 'modules/diagnostic-setting-cognitive-services-accounts.bicep'
import { diagnosticSettingType as diagnosticSettingAtContainerRegistryRegistriesType } from 'modules/diagnostic-setting-container-registry-registries.bicep'
import { diagnosticSettingType as diagnosticSettingAtDocumentDbDatabaseAccountsType } from 'modules/diagnostic-setting-document-db-database-accounts.bicep'
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

@description('Public IP addresses.')
param publicIpAddresses publicIpAddressType[]

@description('NAT gateways.')
param natGateways natGatewayType[]

@description('Virtual networks with their subnets.')
param virtualNetworks virtualNetworkType[]

@description('Bastion hosts.')
param bastionHosts bastionHostType[]

@description('Private DNS zones.')
param privateDnsZones privateDnsZoneType[]

@description('Links of private DNS zones.')
param zoneLinks zoneLinkType[]

@description('Log Analytics workspaces.')
param logAnalyticsWorkspaces logAnalyticsWorkspaceType[]

@description('Storage accounts.')
param storageAccounts storageAccountType[]

@description('Container registries.')
param containerRegistries containerRegistryType[]

@description('Search services.')
param searchServices searchServiceType[]

@description('Cosmos DB accounts.')
param cosmosDbAccounts cosmosDbAccountType[]

@description('Windows jump boxes.')
param windowsJumpBoxes jumpBoxWindowsType[]

@description('AI accounts.')
param aiAccounts aiAccountType[]

@description('Foundry projects.')
param foundryProjects foundryProjectType[]

@description('Shared private links of AI Search.')
param sharedPrivateLinks sharedPrivateLinkType[]

@description('Managed networks of Foundry accounts.')
param foundryManagedNetworks managedNetworkType[]

@description('API Management services in a network.')
param apiManagementServices apiManagementClassicType[]

@description('Model APIs.')
param modelApis modelApiType[]

@description('Private endpoints.')
param privateEndpoints privateEndpointType[]

@description('Records of API Management services.')
param gatewayRecords privateDnsRecordOfApiManagementType[]

@description('Role assignments at the scope of Microsoft.CognitiveServices/accounts.')
param roleAssignmentsAtCognitiveServicesAccounts roleAssignmentAtCognitiveServicesAccountsType[]

@description('Role assignments at the scope of Microsoft.Compute/virtualMachines.')
param roleAssignmentsAtComputeVirtualMachines roleAssignmentAtComputeVirtualMachinesType[]

@description('Role assignments at the scope of Microsoft.ContainerRegistry/registries.')
param roleAssignmentsAtContainerRegistryRegistries roleAssignmentAtContainerRegistryRegistriesType[]

@description('Role assignments at the scope of Microsoft.DocumentDB/databaseAccounts.')
param roleAssignmentsAtDocumentDbDatabaseAccounts roleAssignmentAtDocumentDbDatabaseAccountsType[]

@description('Role assignments at the scope of Microsoft.Search/searchServices.')
param roleAssignmentsAtSearchSearchServices roleAssignmentAtSearchSearchServicesType[]

@description('Role assignments at the scope of Microsoft.Storage/storageAccounts.')
param roleAssignmentsAtStorageStorageAccounts roleAssignmentAtStorageStorageAccountsType[]

@description('Outbound rules of Foundry managed networks.')
param foundryOutboundRules foundryOutboundRuleType[]

@description('Connections of Foundry projects.')
param foundryConnections foundryProjectConnectionType[]

@description('Capability hosts of Foundry projects.')
param capabilityHosts capabilityHostType[]

@description('Data roles of Cosmos DB.')
param cosmosRoleAssignments cosmosRoleAssignmentType[]

@description('Diagnostic settings at the scope of Microsoft.ApiManagement/service.')
param diagnosticSettingsAtApiManagementService diagnosticSettingAtApiManagementServiceType[]

@description('Diagnostic settings at the scope of Microsoft.CognitiveServices/accounts.')
param diagnosticSettingsAtCognitiveServicesAccounts diagnosticSettingAtCognitiveServicesAccountsType[]

@description('Diagnostic settings at the scope of Microsoft.ContainerRegistry/registries.')
param diagnosticSettingsAtContainerRegistryRegistries diagnosticSettingAtContainerRegistryRegistriesType[]

@description('Diagnostic settings at the scope of Microsoft.DocumentDB/databaseAccounts.')
param diagnosticSettingsAtDocumentDbDatabaseAccounts diagnosticSettingAtDocumentDbDatabaseAccountsType[]

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

module natGatewaysModules 'modules/nat-gateway.bicep' = [
  for item in natGateways: {
    scope: resourceGroup(item.resourceGroup)
    params: {
      location: item.location
      tags: tags
      settings: item
    }
    dependsOn: [
      groups
      publicIpAddressesModules
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
      natGatewaysModules
      networkSecurityGroupsModules
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
      containerRegistriesModules
      cosmosDbAccountsModules
      searchServicesModules
      storageAccountsModules
    ]
  }
]

module foundryManagedNetworksModules 'modules/foundry-managed-network.bicep' = [
  for item in foundryManagedNetworks: if (stage >= 6) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      aiAccountsModules
    ]
  }
]

module apiManagementServicesModules 'modules/api-management-classic.bicep' = [
  for item in apiManagementServices: if (stage >= 8) {
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
      publicIpAddressesModules
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
      apiManagementServicesModules
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
      apiManagementServicesModules
      applicationSecurityGroupsModules
      containerRegistriesModules
      cosmosDbAccountsModules
      privateDnsZonesModules
      searchServicesModules
      storageAccountsModules
      virtualNetworksModules
      zoneLinksModules
    ]
  }
]

module gatewayRecordsModules 'modules/private-dns-record-of-api-management.bicep' = [
  for item in gatewayRecords: if (stage >= 8) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      apiManagementServicesModules
      privateDnsZonesModules
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
      apiManagementServicesModules
      bastionHostsModules
      containerRegistriesModules
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

module roleAssignmentsAtComputeVirtualMachinesModules 'modules/role-assignment-compute-virtual-machines.bicep' = [
  for item in roleAssignmentsAtComputeVirtualMachines: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      aiAccountsModules
      apiManagementServicesModules
      bastionHostsModules
      containerRegistriesModules
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

module roleAssignmentsAtContainerRegistryRegistriesModules 'modules/role-assignment-container-registry-registries.bicep' = [
  for item in roleAssignmentsAtContainerRegistryRegistries: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      aiAccountsModules
      apiManagementServicesModules
      bastionHostsModules
      containerRegistriesModules
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
      apiManagementServicesModules
      bastionHostsModules
      containerRegistriesModules
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
      apiManagementServicesModules
      bastionHostsModules
      containerRegistriesModules
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
      apiManagementServicesModules
      bastionHostsModules
      containerRegistriesModules
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
module foundryOutboundRulesModules 'modules/foundry-outbound-rule.bicep' = [
  for item in foundryOutboundRules: if (stage >= 6) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      foundryManagedNetworksModules
      roleAssignmentsAtCognitiveServicesAccountsModules
      roleAssignmentsAtComputeVirtualMachinesModules
      roleAssignmentsAtContainerRegistryRegistriesModules
      roleAssignmentsAtDocumentDbDatabaseAccountsModules
      roleAssignmentsAtSearchSearchServicesModules
      roleAssignmentsAtStorageStorageAccountsModules
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
      containerRegistriesModules
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
      foundryOutboundRulesModules
      privateEndpointsModules
      roleAssignmentsAtCognitiveServicesAccountsModules
      roleAssignmentsAtComputeVirtualMachinesModules
      roleAssignmentsAtContainerRegistryRegistriesModules
      roleAssignmentsAtDocumentDbDatabaseAccountsModules
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

module diagnosticSettingsAtApiManagementServiceModules 'modules/diagnostic-setting-api-management-service.bicep' = [
  for item in diagnosticSettingsAtApiManagementService: if (stage >= item.stage) {
    scope: resourceGroup(item.resourceGroup)
    params: {
      settings: item
    }
    dependsOn: [
      groups
      aiAccountsModules
      apiManagementServicesModules
      bastionHostsModules
      containerRegistriesModules
      cosmosDbAccountsModules
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
      apiManagementServicesModules
      bastionHostsModules
      containerRegistriesModules
      cosmosDbAccountsModules
      logAnalyticsWorkspacesModules
      networkSecurityGroupsModules
      publicIpAddressesModules
      searchServicesModules
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
      apiManagementServicesModules
      bastionHostsModules
      containerRegistriesModules
      cosmosDbAccountsModules
      logAnalyticsWorkspacesModules
      networkSecurityGroupsModules
      publicIpAddressesModules
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
      apiManagementServicesModules
      bastionHostsModules
      containerRegistriesModules
      cosmosDbAccountsModules
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
      apiManagementServicesModules
      bastionHostsModules
      containerRegistriesModules
      cosmosDbAccountsModules
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
      apiManagementServicesModules
      bastionHostsModules
      containerRegistriesModules
      cosmosDbAccountsModules
      logAnalyticsWorkspacesModules
      networkSecurityGroupsModules
      publicIpAddressesModules
      searchServicesModules
      storageAccountsModules
      virtualNetworksModules
    ]
  }
]
