using 'main.bicep'

// Answers path: workload.subscription_id
var workloadSubscriptionId = readEnvironmentVariable('WORKLOAD_SUBSCRIPTION_ID')
// Answers path: monitoring.log_analytics_id
var monitoringLogAnalyticsId = readEnvironmentVariable('MONITORING_LOG_ANALYTICS_ID')
// Answers path: identity.operators_group
var identityOperatorsGroup = readEnvironmentVariable('IDENTITY_OPERATORS_GROUP')
var rgRecordsProdUgvId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-records-prod-ugv'
var subscription2Id = '00000000-0000-0000-0000-00000000c003'
var rgHubId = '/subscriptions/${subscription2Id}/resourceGroups/rg-hub'
var roles = {
  cognitiveServicesOpenaiUser: '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
  cosmosDbBuiltInDataContributor: '00000000-0000-0000-0000-000000000002'
  cosmosDbOperator: '230815da-be43-4aae-9cb4-875f7bd000aa'
  searchIndexDataContributor: '8ebe5a00-799e-43f5-93ac-243d3dce84a7'
  searchServiceContributor: '7ca78c08-252a-4471-8644-bb5ff32d4ba0'
  storageBlobDataContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
  storageBlobDataOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
  virtualMachineUserLogin: 'fb879df8-f326-4884-b1cf-06f3ad86be52'
}
var deploymentStage = int(readEnvironmentVariable('DEPLOYMENT_STAGE', '9'))

param stage = deploymentStage
param tags = {}
param resourceGroups = [
  {
    name: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
  }
]
param jumpBoxSize = readEnvironmentVariable('JUMP_BOX_SIZE', 'Standard_D2s_v5')
param jumpBoxAdministrator = readEnvironmentVariable('JUMP_BOX_ADMINISTRATOR')
param jumpBoxPassword = readEnvironmentVariable('JUMP_BOX_PASSWORD')
param publisherEmail = readEnvironmentVariable('PUBLISHER_EMAIL')
param publisherName = readEnvironmentVariable('PUBLISHER_NAME')
param callerAudience = readEnvironmentVariable('CALLER_AUDIENCE')
param modelAudience = readEnvironmentVariable('MODEL_AUDIENCE', 'https://cognitiveservices.azure.com')
param tokensPerMinute = int(readEnvironmentVariable('TOKENS_PER_MINUTE', '10000'))
param identities = [
  {
    name: 'id-records-prod-ugv-models'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
  }
  {
    name: 'id-records-prod-ugv-records'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
  }
  {
    name: 'id-records-prod-ugv-records-ai-search'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
  }
  {
    name: 'id-records-prod-ugv-records-cosmos-db'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
  }
  {
    name: 'id-records-prod-ugv-records-storage'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
  }
]
param applicationSecurityGroups = [
  {
    name: 'asg-records-prod-ugv-models-account'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
  }
  {
    name: 'asg-records-prod-ugv-models-key-vault'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
  }
  {
    name: 'asg-records-prod-ugv-records-account'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
  }
  {
    name: 'asg-records-prod-ugv-records-ai-search'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
  }
  {
    name: 'asg-records-prod-ugv-records-cosmos-db'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
  }
  {
    name: 'asg-records-prod-ugv-records-key-vault'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
  }
  {
    name: 'asg-records-prod-ugv-records-storage'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
  }
]
param networkSecurityGroups = [
  {
    name: 'nsg-records-prod-ugv-api-management'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
    securityRules: [
      {
        name: 'AllowApiManagementInbound'
        properties: {
          description: 'Azure requires it (APIM-REF): Management endpoint.'
          direction: 'Inbound'
          priority: 100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'ApiManagement'
          sourcePortRange: '*'
          destinationAddressPrefix: 'VirtualNetwork'
          destinationPortRange: '3443'
        }
      }
      {
        name: 'AllowAzureLoadBalancerInbound'
        properties: {
          description: 'Azure requires it (APIM-REF): Health probe; 6391 monitors single units and is optional.'
          direction: 'Inbound'
          priority: 110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'AzureLoadBalancer'
          sourcePortRange: '*'
          destinationAddressPrefix: 'VirtualNetwork'
          destinationPortRange: '6390'
        }
      }
      {
        name: 'AllowInternetHttpOutbound'
        properties: {
          description: 'Azure requires it (APIM-REF): Validation of certificates (CRL, OCSP).'
          direction: 'Outbound'
          priority: 100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '80'
        }
      }
      {
        name: 'AllowStorageOutbound'
        properties: {
          description: 'Azure requires it (APIM-REF): Core dependency.'
          direction: 'Outbound'
          priority: 110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Storage'
          destinationPortRange: '443'
        }
      }
      {
        name: 'AllowSqlOutbound'
        properties: {
          description: 'Azure requires it (APIM-REF): Core dependency.'
          direction: 'Outbound'
          priority: 120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Sql'
          destinationPortRange: '1433'
        }
      }
      {
        name: 'AllowKeyVaultOutbound'
        properties: {
          description: 'Azure requires it (APIM-REF): Core dependency.'
          direction: 'Outbound'
          priority: 130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureKeyVault'
          destinationPortRange: '443'
        }
      }
      {
        name: 'AllowMonitorOutbound'
        properties: {
          description: 'Azure requires it (APIM-REF): Metrics, logs, Application Insights.'
          direction: 'Outbound'
          priority: 140
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRanges: [
            '1886'
            '443'
          ]
        }
      }
      {
        name: 'AllowEntraOutbound'
        properties: {
          description: 'Azure requires it (APIM-REF): Entra ID and managed identity for Key Vault.'
          direction: 'Outbound'
          priority: 150
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-analysts-to-gateway'
        properties: {
          description: 'analysts-to-gateway (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.0.0.0/8'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.11.64/27'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-records'
        properties: {
          description: 'api-management-to-records (generative-ai-gateway)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.64/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.20.9.4'
            '172.20.9.5'
            '172.20.9.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-models'
        properties: {
          description: 'api-management-to-models (generative-ai-gateway)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.64/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.9.7'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-dns-172.20.2.4-udp'
        properties: {
          description: 'api-management-dns-172.20.2.4-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '172.20.11.64/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.2.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-api-management-dns-172.20.2.4-tcp'
        properties: {
          description: 'api-management-dns-172.20.2.4-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.64/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.2.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-api-management-dns-172.20.2.5-udp'
        properties: {
          description: 'api-management-dns-172.20.2.5-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '172.20.11.64/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.2.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-api-management-dns-172.20.2.5-tcp'
        properties: {
          description: 'api-management-dns-172.20.2.5-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.64/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.2.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-api-management-to-entra-azureactivedirectory'
        properties: {
          description: 'api-management-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.64/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-monitor-azuremonitor'
        properties: {
          description: 'api-management-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.64/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-apim-revocation-internet'
        properties: {
          description: 'api-management-to-apim-revocation-internet (approved-destinations)'
          direction: 'Outbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.64/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '80'
        }
      }
      {
        name: 'Allow-api-management-to-apim-storage-storage'
        properties: {
          description: 'api-management-to-apim-storage-storage (approved-destinations)'
          direction: 'Outbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.64/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Storage'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-apim-sql-sql'
        properties: {
          description: 'api-management-to-apim-sql-sql (approved-destinations)'
          direction: 'Outbound'
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.64/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Sql'
          destinationPortRange: '1433'
        }
      }
      {
        name: 'Allow-api-management-to-apim-key-vault-azurekeyvault'
        properties: {
          description: 'api-management-to-apim-key-vault-azurekeyvault (approved-destinations)'
          direction: 'Outbound'
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.64/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureKeyVault'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-apim-monitor-azuremonitor-1886'
        properties: {
          description: 'api-management-to-apim-monitor-azuremonitor-1886 (approved-destinations)'
          direction: 'Outbound'
          priority: 1120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.64/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '1886'
        }
      }
      {
        name: 'Allow-api-management-to-apim-diagnostics-azuremonitor'
        properties: {
          description: 'api-management-to-apim-diagnostics-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.64/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '12000'
        }
      }
      {
        name: 'DenyAllInbound'
        properties: {
          description: 'no default rule decides (network-security-groups)'
          direction: 'Inbound'
          priority: 4096
          access: 'Deny'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
      {
        name: 'DenyAllOutbound'
        properties: {
          description: 'no default rule decides (network-security-groups)'
          direction: 'Outbound'
          priority: 4096
          access: 'Deny'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
    ]
  }
  {
    name: 'nsg-records-prod-ugv-build-agents'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
    securityRules: [
      {
        name: 'Allow-build-agents-dns-172.20.2.4-udp'
        properties: {
          description: 'build-agents-dns-172.20.2.4-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '172.20.11.176/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.2.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-build-agents-dns-172.20.2.4-tcp'
        properties: {
          description: 'build-agents-dns-172.20.2.4-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.176/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.2.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-build-agents-dns-172.20.2.5-udp'
        properties: {
          description: 'build-agents-dns-172.20.2.5-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '172.20.11.176/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.2.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-build-agents-dns-172.20.2.5-tcp'
        properties: {
          description: 'build-agents-dns-172.20.2.5-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.176/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.2.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-build-agents-to-entra-azureactivedirectory'
        properties: {
          description: 'build-agents-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.176/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-resource-manager-azureresourcemanager'
        properties: {
          description: 'build-agents-to-resource-manager-azureresourcemanager (approved-destinations)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.176/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureResourceManager'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-monitor-azuremonitor'
        properties: {
          description: 'build-agents-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.176/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '443'
        }
      }
      {
        name: 'DenyAllInbound'
        properties: {
          description: 'no default rule decides (network-security-groups)'
          direction: 'Inbound'
          priority: 4096
          access: 'Deny'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
      {
        name: 'DenyAllOutbound'
        properties: {
          description: 'no default rule decides (network-security-groups)'
          direction: 'Outbound'
          priority: 4096
          access: 'Deny'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
    ]
  }
  {
    name: 'nsg-records-prod-ugv-foundry-agents'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
    securityRules: [
      {
        name: 'Allow-records-agents-to-records'
        properties: {
          description: 'records-agents-to-records (dependent-services)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.8.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.20.9.4'
            '172.20.9.5'
            '172.20.9.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-records-agents-to-records-ai-search'
        properties: {
          description: 'records-agents-to-records-ai-search (dependent-services)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.8.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.9.10'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-records-agents-to-records-cosmos-db'
        properties: {
          description: 'records-agents-to-records-cosmos-db (dependent-services)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.8.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.20.9.11'
            '172.20.9.12'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-records-agents-to-records-key-vault'
        properties: {
          description: 'records-agents-to-records-key-vault (dependent-services)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.8.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.9.9'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-records-agents-to-records-storage'
        properties: {
          description: 'records-agents-to-records-storage (dependent-services)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.8.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.9.8'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-dns-172.20.2.4-udp'
        properties: {
          description: 'foundry-agents-dns-172.20.2.4-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '172.20.8.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.2.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-foundry-agents-dns-172.20.2.4-tcp'
        properties: {
          description: 'foundry-agents-dns-172.20.2.4-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.8.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.2.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-foundry-agents-dns-172.20.2.5-udp'
        properties: {
          description: 'foundry-agents-dns-172.20.2.5-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '172.20.8.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.2.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-foundry-agents-dns-172.20.2.5-tcp'
        properties: {
          description: 'foundry-agents-dns-172.20.2.5-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.8.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.2.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-foundry-agents-to-entra-azureactivedirectory'
        properties: {
          description: 'foundry-agents-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.8.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-resource-manager-azureresourcemanager'
        properties: {
          description: 'foundry-agents-to-resource-manager-azureresourcemanager (approved-destinations)'
          direction: 'Outbound'
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.8.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureResourceManager'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-container-images-microsoftcontainerregistry'
        properties: {
          description: 'foundry-agents-to-container-images-microsoftcontainerregistry (approved-destinations)'
          direction: 'Outbound'
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.8.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'MicrosoftContainerRegistry'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-container-images-azurefrontdoor-firstparty'
        properties: {
          description: 'foundry-agents-to-container-images-azurefrontdoor-firstparty (approved-destinations)'
          direction: 'Outbound'
          priority: 1120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.8.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.FirstParty'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-monitor-azuremonitor'
        properties: {
          description: 'foundry-agents-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.8.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '443'
        }
      }
      {
        name: 'DenyAllInbound'
        properties: {
          description: 'no default rule decides (network-security-groups)'
          direction: 'Inbound'
          priority: 4096
          access: 'Deny'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
      {
        name: 'DenyAllOutbound'
        properties: {
          description: 'no default rule decides (network-security-groups)'
          direction: 'Outbound'
          priority: 4096
          access: 'Deny'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
    ]
  }
  {
    name: 'nsg-records-prod-ugv-jump-box'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
    securityRules: [
      {
        name: 'DenySshRdpOutbound'
        properties: {
          description: 'Azure requires it (PSRULE): No movement from the jump box to other machines.'
          direction: 'Outbound'
          priority: 100
          access: 'Deny'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: 'VirtualNetwork'
          destinationPortRanges: [
            '22'
            '3389'
          ]
        }
      }
      {
        name: 'Allow-bastion-to-jump-box'
        properties: {
          description: 'bastion-to-jump-box (bastion)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.1.64/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.11.160/28'
          destinationPortRange: '3389'
        }
      }
      {
        name: 'Allow-developers-to-records'
        properties: {
          description: 'developers-to-records (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.20.9.4'
            '172.20.9.5'
            '172.20.9.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-models'
        properties: {
          description: 'developers-to-models (private-endpoints)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.9.7'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-records-cosmos-db'
        properties: {
          description: 'developers-to-records-cosmos-db (private-endpoints)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.20.9.11'
            '172.20.9.12'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-records-key-vault'
        properties: {
          description: 'developers-to-records-key-vault (private-endpoints)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.9.9'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-models-key-vault'
        properties: {
          description: 'developers-to-models-key-vault (private-endpoints)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.9.13'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-records-ai-search'
        properties: {
          description: 'developers-to-records-ai-search (private-endpoints)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.9.10'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-records-storage'
        properties: {
          description: 'developers-to-records-storage (private-endpoints)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.9.8'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-dns-172.20.2.4-udp'
        properties: {
          description: 'jump-box-dns-172.20.2.4-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.2.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-jump-box-dns-172.20.2.4-tcp'
        properties: {
          description: 'jump-box-dns-172.20.2.4-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.2.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-jump-box-dns-172.20.2.5-udp'
        properties: {
          description: 'jump-box-dns-172.20.2.5-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.2.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-jump-box-dns-172.20.2.5-tcp'
        properties: {
          description: 'jump-box-dns-172.20.2.5-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.2.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-jump-box-to-entra-azureactivedirectory'
        properties: {
          description: 'jump-box-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-resource-manager-azureresourcemanager'
        properties: {
          description: 'jump-box-to-resource-manager-azureresourcemanager (approved-destinations)'
          direction: 'Outbound'
          priority: 1120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureResourceManager'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-container-images-azurefrontdoor-firstparty'
        properties: {
          description: 'jump-box-to-container-images-azurefrontdoor-firstparty (approved-destinations)'
          direction: 'Outbound'
          priority: 1130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.FirstParty'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-monitor-azuremonitor'
        properties: {
          description: 'jump-box-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1140
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-portal-pages-azurefrontdoor-frontend'
        properties: {
          description: 'jump-box-to-portal-pages-azurefrontdoor-frontend (approved-destinations)'
          direction: 'Outbound'
          priority: 1150
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.Frontend'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-portal-ai-management-cognitiveservicesmanagement'
        properties: {
          description: 'jump-box-to-portal-ai-management-cognitiveservicesmanagement (approved-destinations)'
          direction: 'Outbound'
          priority: 1160
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'CognitiveServicesManagement'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-portal-ai-management-cognitiveservicesfrontend'
        properties: {
          description: 'jump-box-to-portal-ai-management-cognitiveservicesfrontend (approved-destinations)'
          direction: 'Outbound'
          priority: 1170
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'CognitiveServicesFrontend'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-portal-foundry-ai-azure-us'
        properties: {
          description: 'jump-box-to-portal-foundry-ai-azure-us (approved-destinations) and 3 more'
          direction: 'Outbound'
          priority: 1180
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-windows-update-windowsupdate-80'
        properties: {
          description: 'jump-box-to-windows-update-windowsupdate-80 (approved-destinations) and 1 more'
          direction: 'Outbound'
          priority: 1190
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '80'
        }
      }
      {
        name: 'DenyAllInbound'
        properties: {
          description: 'no default rule decides (network-security-groups)'
          direction: 'Inbound'
          priority: 4096
          access: 'Deny'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
      {
        name: 'DenyAllOutbound'
        properties: {
          description: 'no default rule decides (network-security-groups)'
          direction: 'Outbound'
          priority: 4096
          access: 'Deny'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
    ]
  }
  {
    name: 'nsg-records-prod-ugv-private-endpoints'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
    securityRules: [
      {
        name: 'Allow-developers-to-records'
        properties: {
          description: 'developers-to-records (private-endpoints)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.20.9.4'
            '172.20.9.5'
            '172.20.9.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-models'
        properties: {
          description: 'developers-to-models (private-endpoints)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.9.7'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-records-cosmos-db'
        properties: {
          description: 'developers-to-records-cosmos-db (private-endpoints)'
          direction: 'Inbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.20.9.11'
            '172.20.9.12'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-records-key-vault'
        properties: {
          description: 'developers-to-records-key-vault (private-endpoints)'
          direction: 'Inbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.9.9'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-models-key-vault'
        properties: {
          description: 'developers-to-models-key-vault (private-endpoints)'
          direction: 'Inbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.9.13'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-records-ai-search'
        properties: {
          description: 'developers-to-records-ai-search (private-endpoints)'
          direction: 'Inbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.9.10'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-records-storage'
        properties: {
          description: 'developers-to-records-storage (private-endpoints)'
          direction: 'Inbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.9.8'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-records-agents-to-records'
        properties: {
          description: 'records-agents-to-records (dependent-services)'
          direction: 'Inbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.8.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.20.9.4'
            '172.20.9.5'
            '172.20.9.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-records-agents-to-records-ai-search'
        properties: {
          description: 'records-agents-to-records-ai-search (dependent-services)'
          direction: 'Inbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.8.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.9.10'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-records-agents-to-records-cosmos-db'
        properties: {
          description: 'records-agents-to-records-cosmos-db (dependent-services)'
          direction: 'Inbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.8.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.20.9.11'
            '172.20.9.12'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-records-agents-to-records-key-vault'
        properties: {
          description: 'records-agents-to-records-key-vault (dependent-services)'
          direction: 'Inbound'
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.8.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.9.9'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-records-agents-to-records-storage'
        properties: {
          description: 'records-agents-to-records-storage (dependent-services)'
          direction: 'Inbound'
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.8.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.9.8'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-records'
        properties: {
          description: 'api-management-to-records (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.64/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.20.9.4'
            '172.20.9.5'
            '172.20.9.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-models'
        properties: {
          description: 'api-management-to-models (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.20.11.64/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.20.9.7'
          destinationPortRange: '443'
        }
      }
      {
        name: 'DenyAllInbound'
        properties: {
          description: 'no default rule decides (network-security-groups)'
          direction: 'Inbound'
          priority: 4096
          access: 'Deny'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
      {
        name: 'DenyAllOutbound'
        properties: {
          description: 'no default rule decides (network-security-groups)'
          direction: 'Outbound'
          priority: 4096
          access: 'Deny'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
    ]
  }
]
param routeTables = [
  {
    name: 'rt-records-prod-ugv'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'default'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '172.20.0.132'
        }
      }
    ]
  }
  {
    name: 'rt-records-prod-ugv-api-management'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'default'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '172.20.0.132'
        }
      }
      {
        name: 'api-management'
        properties: {
          addressPrefix: 'ApiManagement'
          nextHopType: 'Internet'
        }
      }
    ]
  }
]
param virtualNetworks = [
  {
    name: 'vnet-records-prod-ugv'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
    addressPrefixes: [
      '172.20.8.0/22'
    ]
    dnsServers: [
      '172.20.2.4'
      '172.20.2.5'
    ]
    subnets: [
      {
        name: 'snet-agents'
        properties: {
          addressPrefix: '172.20.8.0/24'
          defaultOutboundAccess: false
          delegations: [
            {
              name: 'delegation'
              properties: {
                serviceName: 'Microsoft.App/environments'
              }
            }
          ]
          networkSecurityGroup: {
            id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/networkSecurityGroups/nsg-records-prod-ugv-foundry-agents'
          }
          routeTable: {
            id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/routeTables/rt-records-prod-ugv'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-apim'
        properties: {
          addressPrefix: '172.20.11.64/27'
          defaultOutboundAccess: true
          delegations: []
          networkSecurityGroup: {
            id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/networkSecurityGroups/nsg-records-prod-ugv-api-management'
          }
          routeTable: {
            id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/routeTables/rt-records-prod-ugv-api-management'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-build'
        properties: {
          addressPrefix: '172.20.11.176/28'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/networkSecurityGroups/nsg-records-prod-ugv-build-agents'
          }
          routeTable: {
            id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/routeTables/rt-records-prod-ugv'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-jump'
        properties: {
          addressPrefix: '172.20.11.160/28'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/networkSecurityGroups/nsg-records-prod-ugv-jump-box'
          }
          routeTable: {
            id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/routeTables/rt-records-prod-ugv'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '172.20.9.0/25'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/networkSecurityGroups/nsg-records-prod-ugv-private-endpoints'
          }
          routeTable: {
            id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/routeTables/rt-records-prod-ugv'
          }
          privateEndpointNetworkPolicies: 'Enabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
    ]
    privateEndpointPolicies: 'Disabled'
    encrypted: false
  }
]
param peerings = [
  {
    name: 'peer-records-prod-ugv-vnet-hub-ugv'
    resourceGroup: 'rg-records-prod-ugv'
    virtualNetworkName: 'vnet-records-prod-ugv'
    remoteVirtualNetwork: {
      id: '${rgHubId}/providers/Microsoft.Network/virtualNetworks/vnet-hub-ugv'
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: false
    useRemoteGateways: true
  }
]
param storageAccounts = [
  {
    name: 'strecordsprodugvflo8b8d8'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
    skuName: 'Standard_LRS'
    hierarchicalNamespace: false
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
    }
    trustedResourceIds: []
    allowSharedKeyAccess: true
  }
  {
    name: 'strecordsprodugvreced1ea'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
    customerManagedKey: {
      vault: {
        id: '${rgRecordsProdUgvId}/providers/Microsoft.KeyVault/vaults/kv-records-prod-ug-7da43'
      }
      keyName: 'cmk-strecordsprodugvreced1ea'
      identity: {
        id: '${rgRecordsProdUgvId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-records-prod-ugv-records-storage'
      }
    }
    skuName: 'Standard_LRS'
    hierarchicalNamespace: false
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
    }
    trustedResourceIds: []
    allowSharedKeyAccess: false
  }
]
param keyVaults = [
  {
    name: 'kv-records-prod-ug-7da43'
    resourceGroup: 'rg-records-prod-ugv'
    stage: 2
    location: 'usgovvirginia'
    keyNames: [
      'cmk-ais-records-prod-ugv-records-00fa2'
      'cmk-cosno-records-prod-ugv-re-5a8c4'
      'cmk-srch-records-prod-ugv-records-00fa2'
      'cmk-strecordsprodugvreced1ea'
    ]
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
    }
  }
  {
    name: 'kv-records-prod-ug-93a99'
    resourceGroup: 'rg-records-prod-ugv'
    stage: 2
    location: 'usgovvirginia'
    keyNames: [
      'cmk-oai-records-prod-ugv-models-00fa2'
    ]
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
    }
  }
]
param searchServices = [
  {
    name: 'srch-records-prod-ugv-records-00fa2'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
    customerManagedKey: {
      vault: {
        id: '${rgRecordsProdUgvId}/providers/Microsoft.KeyVault/vaults/kv-records-prod-ug-7da43'
      }
      keyName: 'cmk-srch-records-prod-ugv-records-00fa2'
      identity: {
        id: '${rgRecordsProdUgvId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-records-prod-ugv-records-ai-search'
      }
    }
    skuName: 'standard'
    replicaCount: 1
    publicNetworkAccess: 'Disabled'
    disableLocalAuth: true
    bypass: 'None'
  }
]
param cosmosDbAccounts = [
  {
    name: 'cosno-records-prod-ugv-re-5a8c4'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
    customerManagedKey: {
      vault: {
        id: '${rgRecordsProdUgvId}/providers/Microsoft.KeyVault/vaults/kv-records-prod-ug-7da43'
      }
      keyName: 'cmk-cosno-records-prod-ugv-re-5a8c4'
      identity: {
        id: '${rgRecordsProdUgvId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-records-prod-ugv-records-cosmos-db'
      }
    }
    publicNetworkAccess: 'Disabled'
    disableLocalAuth: true
    networkAclBypass: 'None'
    zoneRedundant: false
  }
]
param windowsJumpBoxes = [
  {
    name: 'vm-records-prod-ugv-jump'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
    networkInterfaceName: 'nic-records-prod-ugv-jump'
    subnet: {
      id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/virtualNetworks/vnet-records-prod-ugv/subnets/snet-jump'
    }
    computerName: 'vm-record-01ceb'
  }
]
param flowLogs = [
  {
    name: 'fl-records-prod-ugv'
    resourceGroup: 'NetworkWatcherRG'
    location: 'usgovvirginia'
    networkWatcherName: 'NetworkWatcher_usgovvirginia'
    virtualNetworkId: '${rgRecordsProdUgvId}/providers/Microsoft.Network/virtualNetworks/vnet-records-prod-ugv'
    storageAccountId: '${rgRecordsProdUgvId}/providers/Microsoft.Storage/storageAccounts/strecordsprodugvflo8b8d8'
    retentionInDays: 365
    workspaceId: monitoringLogAnalyticsId
    workspaceLocation: 'usgovvirginia'
  }
]
param aiAccounts = [
  {
    name: 'ais-records-prod-ugv-records-00fa2'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
    kind: 'AIServices'
    skuName: 'S0'
    customSubDomainName: 'ais-records-prod-ugv-records-00fa2'
    projectManagement: true
    customerManagedKey: {
      vault: {
        id: '${rgRecordsProdUgvId}/providers/Microsoft.KeyVault/vaults/kv-records-prod-ug-7da43'
      }
      keyName: 'cmk-ais-records-prod-ugv-records-00fa2'
      identity: {
        id: '${rgRecordsProdUgvId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-records-prod-ugv-records'
      }
    }
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
      ipRules: []
      virtualNetworkRules: []
    }
    networkInjections: [
      {
        scenario: 'agent'
        subnetArmId: '${rgRecordsProdUgvId}/providers/Microsoft.Network/virtualNetworks/vnet-records-prod-ugv/subnets/snet-agents'
        useMicrosoftManagedNetwork: false
      }
    ]
    disableLocalAuth: true
    restrictOutboundNetworkAccess: true
    allowedFqdnList: [
      'srch-records-prod-ugv-records-00fa2.search.azure.us'
      'strecordsprodugvreced1ea.blob.core.usgovcloudapi.net'
    ]
  }
  {
    name: 'oai-records-prod-ugv-models-00fa2'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
    kind: 'OpenAI'
    skuName: 'S0'
    customSubDomainName: 'oai-records-prod-ugv-models-00fa2'
    customerManagedKey: {
      vault: {
        id: '${rgRecordsProdUgvId}/providers/Microsoft.KeyVault/vaults/kv-records-prod-ug-93a99'
      }
      keyName: 'cmk-oai-records-prod-ugv-models-00fa2'
      identity: {
        id: '${rgRecordsProdUgvId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-records-prod-ugv-models'
      }
    }
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
      ipRules: []
      virtualNetworkRules: []
    }
    disableLocalAuth: true
    restrictOutboundNetworkAccess: true
    allowedFqdnList: []
  }
]
param foundryProjects = [
  {
    name: 'records'
    resourceGroup: 'rg-records-prod-ugv'
    accountName: 'ais-records-prod-ugv-records-00fa2'
    location: 'usgovvirginia'
  }
]
param sharedPrivateLinks = [
  {
    name: 'link-ais-records-prod-ugv-records-00fa2-cognitiveservices-ac'
    resourceGroup: 'rg-records-prod-ugv'
    searchServiceName: 'srch-records-prod-ugv-records-00fa2'
    serviceId: '${rgRecordsProdUgvId}/providers/Microsoft.CognitiveServices/accounts/ais-records-prod-ugv-records-00fa2'
    groupId: 'cognitiveservices_account'
  }
  {
    name: 'link-strecordsprodugvreced1ea-blob'
    resourceGroup: 'rg-records-prod-ugv'
    searchServiceName: 'srch-records-prod-ugv-records-00fa2'
    serviceId: '${rgRecordsProdUgvId}/providers/Microsoft.Storage/storageAccounts/strecordsprodugvreced1ea'
    groupId: 'blob'
  }
]
param apiManagementServices = [
  {
    name: 'apim-records-prod-ugv-gateway-00fa2'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
    tier: 'Premium'
    virtualNetworkType: 'Internal'
    hostNames: []
    placements: [
      {
        location: 'usgovvirginia'
        subnet: {
          id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/virtualNetworks/vnet-records-prod-ugv/subnets/snet-apim'
        }
        capacity: 1
        zones: []
      }
    ]
  }
]
param modelApis = [
  {
    resourceGroup: 'rg-records-prod-ugv'
    serviceName: 'apim-records-prod-ugv-gateway-00fa2'
    backends: [
      {
        name: 'records-ugv'
        url: 'https://ais-records-prod-ugv-records-00fa2.openai.azure.us/openai'
        priority: 1
      }
      {
        name: 'models-ugv'
        url: 'https://oai-records-prod-ugv-models-00fa2.openai.azure.us/openai'
        priority: 1
      }
    ]
    keyRequired: false
    tokenRequired: true
    tokensLimited: true
    cached: false
  }
]
param privateEndpoints = [
  {
    name: 'pep-records-prod-ugv-models-account'
    resourceGroup: 'rg-records-prod-ugv'
    stage: 5
    location: 'usgovvirginia'
    subnet: {
      id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/virtualNetworks/vnet-records-prod-ugv/subnets/snet-private-endpoints'
    }
    serviceId: '${rgRecordsProdUgvId}/providers/Microsoft.CognitiveServices/accounts/oai-records-prod-ugv-models-00fa2'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-records-prod-ugv-pep-models-account'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'account'
          memberName: 'default'
          privateIPAddress: '172.20.9.7'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/applicationSecurityGroups/asg-records-prod-ugv-models-account'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-records-prod-ugv-models-key-vault-vault'
    resourceGroup: 'rg-records-prod-ugv'
    stage: 4
    location: 'usgovvirginia'
    subnet: {
      id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/virtualNetworks/vnet-records-prod-ugv/subnets/snet-private-endpoints'
    }
    serviceId: '${rgRecordsProdUgvId}/providers/Microsoft.KeyVault/vaults/kv-records-prod-ug-93a99'
    groupIds: [
      'vault'
    ]
    networkInterfaceName: 'nic-records-prod-ugv-pep-models-key-vault-vault'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'vault'
          memberName: 'default'
          privateIPAddress: '172.20.9.13'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/applicationSecurityGroups/asg-records-prod-ugv-models-key-vault'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-records-prod-ugv-records-account'
    resourceGroup: 'rg-records-prod-ugv'
    stage: 5
    location: 'usgovvirginia'
    subnet: {
      id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/virtualNetworks/vnet-records-prod-ugv/subnets/snet-private-endpoints'
    }
    serviceId: '${rgRecordsProdUgvId}/providers/Microsoft.CognitiveServices/accounts/ais-records-prod-ugv-records-00fa2'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-records-prod-ugv-pep-records-account'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'account'
          memberName: 'default'
          privateIPAddress: '172.20.9.4'
        }
      }
      {
        name: 'secondary'
        properties: {
          groupId: 'account'
          memberName: 'secondary'
          privateIPAddress: '172.20.9.5'
        }
      }
      {
        name: 'third'
        properties: {
          groupId: 'account'
          memberName: 'third'
          privateIPAddress: '172.20.9.6'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/applicationSecurityGroups/asg-records-prod-ugv-records-account'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-records-prod-ugv-records-ai-search-searchservice'
    resourceGroup: 'rg-records-prod-ugv'
    stage: 4
    location: 'usgovvirginia'
    subnet: {
      id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/virtualNetworks/vnet-records-prod-ugv/subnets/snet-private-endpoints'
    }
    serviceId: '${rgRecordsProdUgvId}/providers/Microsoft.Search/searchServices/srch-records-prod-ugv-records-00fa2'
    groupIds: [
      'searchService'
    ]
    networkInterfaceName: 'nic-records-prod-ugv-pep-records-ai-search-searchservice'
    ipConfigurations: [
      {
        name: 'searchService'
        properties: {
          groupId: 'searchService'
          memberName: 'searchService'
          privateIPAddress: '172.20.9.10'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/applicationSecurityGroups/asg-records-prod-ugv-records-ai-search'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-records-prod-ugv-records-cosmos-db-sql'
    resourceGroup: 'rg-records-prod-ugv'
    stage: 4
    location: 'usgovvirginia'
    subnet: {
      id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/virtualNetworks/vnet-records-prod-ugv/subnets/snet-private-endpoints'
    }
    serviceId: '${rgRecordsProdUgvId}/providers/Microsoft.DocumentDB/databaseAccounts/cosno-records-prod-ugv-re-5a8c4'
    groupIds: [
      'Sql'
    ]
    networkInterfaceName: 'nic-records-prod-ugv-pep-records-cosmos-db-sql'
    ipConfigurations: [
      {
        name: 'cosno-records-prod-ugv-re-5a8c4'
        properties: {
          groupId: 'Sql'
          memberName: 'cosno-records-prod-ugv-re-5a8c4'
          privateIPAddress: '172.20.9.11'
        }
      }
      {
        name: 'cosno-records-prod-ugv-re-5a8c4-usgovvirginia'
        properties: {
          groupId: 'Sql'
          memberName: 'cosno-records-prod-ugv-re-5a8c4-usgovvirginia'
          privateIPAddress: '172.20.9.12'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/applicationSecurityGroups/asg-records-prod-ugv-records-cosmos-db'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-records-prod-ugv-records-key-vault-vault'
    resourceGroup: 'rg-records-prod-ugv'
    stage: 4
    location: 'usgovvirginia'
    subnet: {
      id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/virtualNetworks/vnet-records-prod-ugv/subnets/snet-private-endpoints'
    }
    serviceId: '${rgRecordsProdUgvId}/providers/Microsoft.KeyVault/vaults/kv-records-prod-ug-7da43'
    groupIds: [
      'vault'
    ]
    networkInterfaceName: 'nic-records-prod-ugv-pep-records-key-vault-vault'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'vault'
          memberName: 'default'
          privateIPAddress: '172.20.9.9'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/applicationSecurityGroups/asg-records-prod-ugv-records-key-vault'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-records-prod-ugv-records-storage-blob'
    resourceGroup: 'rg-records-prod-ugv'
    stage: 4
    location: 'usgovvirginia'
    subnet: {
      id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/virtualNetworks/vnet-records-prod-ugv/subnets/snet-private-endpoints'
    }
    serviceId: '${rgRecordsProdUgvId}/providers/Microsoft.Storage/storageAccounts/strecordsprodugvreced1ea'
    groupIds: [
      'blob'
    ]
    networkInterfaceName: 'nic-records-prod-ugv-pep-records-storage-blob'
    ipConfigurations: [
      {
        name: 'blob'
        properties: {
          groupId: 'blob'
          memberName: 'blob'
          privateIPAddress: '172.20.9.8'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgRecordsProdUgvId}/providers/Microsoft.Network/applicationSecurityGroups/asg-records-prod-ugv-records-storage'
      }
    ]
    zoneConfigurations: []
  }
]
param roleAssignmentsAtCognitiveServicesAccounts = [
  {
    resourceGroup: 'rg-records-prod-ugv'
    stage: 8
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgRecordsProdUgvId}/providers/Microsoft.ApiManagement/service/apim-records-prod-ugv-gateway-00fa2'
    principalApiVersion: '2024-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cognitiveServicesOpenaiUser
    description: 'Cognitive Services OpenAI User: the gateway calls the models with its own identity'
    scopeNames: [
      'ais-records-prod-ugv-records-00fa2'
    ]
  }
  {
    resourceGroup: 'rg-records-prod-ugv'
    stage: 8
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgRecordsProdUgvId}/providers/Microsoft.ApiManagement/service/apim-records-prod-ugv-gateway-00fa2'
    principalApiVersion: '2024-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cognitiveServicesOpenaiUser
    description: 'Cognitive Services OpenAI User: the gateway calls the models with its own identity'
    scopeNames: [
      'oai-records-prod-ugv-models-00fa2'
    ]
  }
]
param roleAssignmentsAtComputeVirtualMachines = [
  {
    resourceGroup: 'rg-records-prod-ugv'
    stage: 6
    principalType: 'Group'
    principalId: identityOperatorsGroup
    roleDefinitionId: roles.virtualMachineUserLogin
    description: 'Virtual Machine User Login: operators sign in on the jump box with their own account'
    scopeNames: [
      'vm-records-prod-ugv-jump'
    ]
  }
]
param roleAssignmentsAtDocumentDbDatabaseAccounts = [
  {
    resourceGroup: 'rg-records-prod-ugv'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgRecordsProdUgvId}/providers/Microsoft.CognitiveServices/accounts/ais-records-prod-ugv-records-00fa2/projects/records'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cosmosDbOperator
    description: 'Cosmos DB Operator: the capability host makes the database of its threads'
    scopeNames: [
      'cosno-records-prod-ugv-re-5a8c4'
    ]
  }
]
param roleAssignmentsAtSearchSearchServices = [
  {
    resourceGroup: 'rg-records-prod-ugv'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgRecordsProdUgvId}/providers/Microsoft.CognitiveServices/accounts/ais-records-prod-ugv-records-00fa2/projects/records'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.searchServiceContributor
    description: 'Search Service Contributor: the capability host makes the indexes'
    scopeNames: [
      'srch-records-prod-ugv-records-00fa2'
    ]
  }
  {
    resourceGroup: 'rg-records-prod-ugv'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgRecordsProdUgvId}/providers/Microsoft.CognitiveServices/accounts/ais-records-prod-ugv-records-00fa2/projects/records'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.searchIndexDataContributor
    description: 'Search Index Data Contributor: agents read and write their vector indexes'
    scopeNames: [
      'srch-records-prod-ugv-records-00fa2'
    ]
  }
]
param roleAssignmentsAtStorageStorageAccounts = [
  {
    resourceGroup: 'rg-records-prod-ugv'
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgRecordsProdUgvId}/providers/Microsoft.CognitiveServices/accounts/ais-records-prod-ugv-records-00fa2/projects/records'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.storageBlobDataOwner
    description: 'Storage Blob Data Owner: agents own the containers of their project, and no others'
    scopeNames: [
      'strecordsprodugvreced1ea'
    ]
  }
  {
    resourceGroup: 'rg-records-prod-ugv'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgRecordsProdUgvId}/providers/Microsoft.CognitiveServices/accounts/ais-records-prod-ugv-records-00fa2/projects/records'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.storageBlobDataContributor
    description: 'Storage Blob Data Contributor: the capability host checks the container before it starts'
    scopeNames: [
      'strecordsprodugvreced1ea'
    ]
  }
]
param foundryConnections = [
  {
    name: 'storage'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
    accountName: 'ais-records-prod-ugv-records-00fa2'
    projectName: 'records'
    category: 'AzureStorageAccount'
    target: 'https://strecordsprodugvreced1ea.blob.core.usgovcloudapi.net/'
    storeId: '${rgRecordsProdUgvId}/providers/Microsoft.Storage/storageAccounts/strecordsprodugvreced1ea'
  }
  {
    name: 'threads'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
    accountName: 'ais-records-prod-ugv-records-00fa2'
    projectName: 'records'
    category: 'CosmosDb'
    target: 'https://cosno-records-prod-ugv-re-5a8c4.documents.azure.us:443/'
    storeId: '${rgRecordsProdUgvId}/providers/Microsoft.DocumentDB/databaseAccounts/cosno-records-prod-ugv-re-5a8c4'
  }
  {
    name: 'vectors'
    resourceGroup: 'rg-records-prod-ugv'
    location: 'usgovvirginia'
    accountName: 'ais-records-prod-ugv-records-00fa2'
    projectName: 'records'
    category: 'CognitiveSearch'
    target: 'https://srch-records-prod-ugv-records-00fa2.search.azure.us/'
    storeId: '${rgRecordsProdUgvId}/providers/Microsoft.Search/searchServices/srch-records-prod-ugv-records-00fa2'
  }
]
param capabilityHosts = [
  {
    name: 'agents'
    resourceGroup: 'rg-records-prod-ugv'
    accountName: 'ais-records-prod-ugv-records-00fa2'
    projectName: 'records'
    storageConnections: [
      'storage'
    ]
    threadStorageConnections: [
      'threads'
    ]
    vectorStoreConnections: [
      'vectors'
    ]
  }
]
param cosmosRoleAssignments = [
  {
    resourceGroup: 'rg-records-prod-ugv'
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgRecordsProdUgvId}/providers/Microsoft.CognitiveServices/accounts/ais-records-prod-ugv-records-00fa2/projects/records'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cosmosDbBuiltInDataContributor
    accountName: 'cosno-records-prod-ugv-re-5a8c4'
  }
]
param diagnosticSettingsAtApiManagementService = [
  {
    resourceGroup: 'rg-records-prod-ugv'
    stage: 8
    name: 'to-log-analytics'
    targetNames: [
      'apim-records-prod-ugv-gateway-00fa2'
    ]
    workspaceId: monitoringLogAnalyticsId
    destinationType: 'Dedicated'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtCognitiveServicesAccounts = [
  {
    resourceGroup: 'rg-records-prod-ugv'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'ais-records-prod-ugv-records-00fa2'
    ]
    workspaceId: monitoringLogAnalyticsId
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-records-prod-ugv'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'oai-records-prod-ugv-models-00fa2'
    ]
    workspaceId: monitoringLogAnalyticsId
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtDocumentDbDatabaseAccounts = [
  {
    resourceGroup: 'rg-records-prod-ugv'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'cosno-records-prod-ugv-re-5a8c4'
    ]
    workspaceId: monitoringLogAnalyticsId
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtKeyVaultVaults = [
  {
    resourceGroup: 'rg-records-prod-ugv'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'kv-records-prod-ug-7da43'
    ]
    workspaceId: monitoringLogAnalyticsId
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-records-prod-ugv'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'kv-records-prod-ug-93a99'
    ]
    workspaceId: monitoringLogAnalyticsId
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtSearchSearchServices = [
  {
    resourceGroup: 'rg-records-prod-ugv'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'srch-records-prod-ugv-records-00fa2'
    ]
    workspaceId: monitoringLogAnalyticsId
    categoryGroups: [
      'allLogs'
    ]
  }
]
