using 'main.bicep'

// Answers path: workload.subscription_id
var workloadSubscriptionId = readEnvironmentVariable('WORKLOAD_SUBSCRIPTION_ID')
var rgMerchandiseProdSpcId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-merchandise-prod-spc'
var rgMerchandiseProdSpcPlatformId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-merchandise-prod-spc-platform'
var roles = {
  acrpull: '7f951dda-4ed3-4680-a7ca-43fe172d538d'
  cognitiveServicesOpenaiUser: '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
  cosmosDbBuiltInDataContributor: '00000000-0000-0000-0000-000000000002'
  cosmosDbOperator: '230815da-be43-4aae-9cb4-875f7bd000aa'
  searchIndexDataContributor: '8ebe5a00-799e-43f5-93ac-243d3dce84a7'
  searchServiceContributor: '7ca78c08-252a-4471-8644-bb5ff32d4ba0'
  storageBlobDataContributor: 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'
  storageBlobDataOwner: 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'
}
var deploymentStage = int(readEnvironmentVariable('DEPLOYMENT_STAGE', '9'))

param stage = deploymentStage
param tags = {}
param resourceGroups = [
  {
    name: 'rg-merchandise-prod-spc'
    location: 'spaincentral'
  }
]
param publisherEmail = readEnvironmentVariable('PUBLISHER_EMAIL')
param publisherName = readEnvironmentVariable('PUBLISHER_NAME')
param callerAudience = readEnvironmentVariable('CALLER_AUDIENCE')
param modelAudience = readEnvironmentVariable('MODEL_AUDIENCE', 'https://cognitiveservices.azure.com')
param tokensPerMinute = int(readEnvironmentVariable('TOKENS_PER_MINUTE', '10000'))
param applicationSecurityGroups = [
  {
    name: 'asg-merchandise-prod-spc-merchandise-account'
    resourceGroup: 'rg-merchandise-prod-spc'
    location: 'spaincentral'
  }
  {
    name: 'asg-merchandise-prod-spc-merchandise-ai-search'
    resourceGroup: 'rg-merchandise-prod-spc'
    location: 'spaincentral'
  }
  {
    name: 'asg-merchandise-prod-spc-merchandise-container-registry'
    resourceGroup: 'rg-merchandise-prod-spc'
    location: 'spaincentral'
  }
  {
    name: 'asg-merchandise-prod-spc-merchandise-cosmos-db'
    resourceGroup: 'rg-merchandise-prod-spc'
    location: 'spaincentral'
  }
  {
    name: 'asg-merchandise-prod-spc-merchandise-storage'
    resourceGroup: 'rg-merchandise-prod-spc'
    location: 'spaincentral'
  }
]
param networkSecurityGroups = [
  {
    name: 'nsg-merchandise-prod-spc-api-management'
    resourceGroup: 'rg-merchandise-prod-spc'
    location: 'spaincentral'
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
        name: 'Allow-shops-to-gateway'
        properties: {
          description: 'shops-to-gateway (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.64.0.0/12'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.17.64/27'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-merchandise'
        properties: {
          description: 'api-management-to-merchandise (generative-ai-gateway)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.64/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.24.16.132'
            '172.24.16.133'
            '172.24.16.134'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-dns-snet-dns-in-udp'
        properties: {
          description: 'api-management-dns-snet-dns-in-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '172.24.17.64/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.5.196'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-api-management-dns-snet-dns-in-tcp'
        properties: {
          description: 'api-management-dns-snet-dns-in-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.64/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.5.196'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-api-management-to-entra-azureactivedirectory'
        properties: {
          description: 'api-management-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.64/27'
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
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.64/27'
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
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.64/27'
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
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.64/27'
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
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.64/27'
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
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.64/27'
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
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.64/27'
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
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.64/27'
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
    name: 'nsg-merchandise-prod-spc-build-agents'
    resourceGroup: 'rg-merchandise-prod-spc'
    location: 'spaincentral'
    securityRules: [
      {
        name: 'Allow-build-agents-to-merchandise'
        properties: {
          description: 'build-agents-to-merchandise (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.176/28'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.24.16.132'
            '172.24.16.133'
            '172.24.16.134'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-merchandise-container-registry'
        properties: {
          description: 'build-agents-to-merchandise-container-registry (private-endpoints)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.176/28'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.24.16.136'
            '172.24.16.137'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-merchandise-cosmos-db'
        properties: {
          description: 'build-agents-to-merchandise-cosmos-db (private-endpoints)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.176/28'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.24.16.139'
            '172.24.16.140'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-merchandise-ai-search'
        properties: {
          description: 'build-agents-to-merchandise-ai-search (private-endpoints)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.176/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.16.138'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-merchandise-storage'
        properties: {
          description: 'build-agents-to-merchandise-storage (private-endpoints)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.176/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.16.135'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-dns-snet-dns-in-udp'
        properties: {
          description: 'build-agents-dns-snet-dns-in-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '172.24.17.176/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.5.196'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-build-agents-dns-snet-dns-in-tcp'
        properties: {
          description: 'build-agents-dns-snet-dns-in-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.176/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.5.196'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-build-agents-to-entra-azureactivedirectory'
        properties: {
          description: 'build-agents-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.176/28'
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
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.176/28'
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
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.176/28'
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
    name: 'nsg-merchandise-prod-spc-foundry-agents'
    resourceGroup: 'rg-merchandise-prod-spc'
    location: 'spaincentral'
    securityRules: [
      {
        name: 'Allow-merchandise-agents-to-merchandise'
        properties: {
          description: 'merchandise-agents-to-merchandise (dependent-services)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.16.0/25'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.24.16.132'
            '172.24.16.133'
            '172.24.16.134'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-merchandise-agents-to-merchandise-ai-search'
        properties: {
          description: 'merchandise-agents-to-merchandise-ai-search (dependent-services)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.16.0/25'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.16.138'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-merchandise-agents-to-merchandise-container-registry'
        properties: {
          description: 'merchandise-agents-to-merchandise-container-registry (dependent-services)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.16.0/25'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.24.16.136'
            '172.24.16.137'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-merchandise-agents-to-merchandise-cosmos-db'
        properties: {
          description: 'merchandise-agents-to-merchandise-cosmos-db (dependent-services)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.16.0/25'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.24.16.139'
            '172.24.16.140'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-merchandise-agents-to-merchandise-storage'
        properties: {
          description: 'merchandise-agents-to-merchandise-storage (dependent-services)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.16.0/25'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.16.135'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-dns-snet-dns-in-udp'
        properties: {
          description: 'foundry-agents-dns-snet-dns-in-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '172.24.16.0/25'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.5.196'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-foundry-agents-dns-snet-dns-in-tcp'
        properties: {
          description: 'foundry-agents-dns-snet-dns-in-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.16.0/25'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.5.196'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-foundry-agents-to-entra-azureactivedirectory'
        properties: {
          description: 'foundry-agents-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.16.0/25'
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
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.16.0/25'
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
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.16.0/25'
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
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.16.0/25'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.FirstParty'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-container-packages-packages-aks-azure-com'
        properties: {
          description: 'foundry-agents-to-container-packages-packages-aks-azure-com (approved-destinations) and 15 more'
          direction: 'Outbound'
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.16.0/25'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-monitor-azuremonitor'
        properties: {
          description: 'foundry-agents-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.16.0/25'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-revocation-oneocsp-microsoft-com-80'
        properties: {
          description: 'foundry-agents-to-revocation-oneocsp-microsoft-com-80 (approved-destinations) and 8 more'
          direction: 'Outbound'
          priority: 1130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.16.0/25'
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
    name: 'nsg-merchandise-prod-spc-private-endpoints'
    resourceGroup: 'rg-merchandise-prod-spc'
    location: 'spaincentral'
    securityRules: [
      {
        name: 'Allow-developers-to-merchandise'
        properties: {
          description: 'developers-to-merchandise (private-endpoints)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.0.0/23'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.24.16.132'
            '172.24.16.133'
            '172.24.16.134'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-merchandise-container-registry'
        properties: {
          description: 'developers-to-merchandise-container-registry (private-endpoints)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.0.0/23'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.24.16.136'
            '172.24.16.137'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-merchandise-cosmos-db'
        properties: {
          description: 'developers-to-merchandise-cosmos-db (private-endpoints)'
          direction: 'Inbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.0.0/23'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.24.16.139'
            '172.24.16.140'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-merchandise-ai-search'
        properties: {
          description: 'developers-to-merchandise-ai-search (private-endpoints)'
          direction: 'Inbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.0.0/23'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.16.138'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-merchandise-storage'
        properties: {
          description: 'developers-to-merchandise-storage (private-endpoints)'
          direction: 'Inbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.0.0/23'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.16.135'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-merchandise'
        properties: {
          description: 'build-agents-to-merchandise (private-endpoints)'
          direction: 'Inbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.176/28'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.24.16.132'
            '172.24.16.133'
            '172.24.16.134'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-merchandise-container-registry'
        properties: {
          description: 'build-agents-to-merchandise-container-registry (private-endpoints)'
          direction: 'Inbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.176/28'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.24.16.136'
            '172.24.16.137'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-merchandise-cosmos-db'
        properties: {
          description: 'build-agents-to-merchandise-cosmos-db (private-endpoints)'
          direction: 'Inbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.176/28'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.24.16.139'
            '172.24.16.140'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-merchandise-ai-search'
        properties: {
          description: 'build-agents-to-merchandise-ai-search (private-endpoints)'
          direction: 'Inbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.176/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.16.138'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-merchandise-storage'
        properties: {
          description: 'build-agents-to-merchandise-storage (private-endpoints)'
          direction: 'Inbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.176/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.16.135'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-merchandise-agents-to-merchandise'
        properties: {
          description: 'merchandise-agents-to-merchandise (dependent-services)'
          direction: 'Inbound'
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.16.0/25'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.24.16.132'
            '172.24.16.133'
            '172.24.16.134'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-merchandise-agents-to-merchandise-ai-search'
        properties: {
          description: 'merchandise-agents-to-merchandise-ai-search (dependent-services)'
          direction: 'Inbound'
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.16.0/25'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.16.138'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-merchandise-agents-to-merchandise-container-registry'
        properties: {
          description: 'merchandise-agents-to-merchandise-container-registry (dependent-services)'
          direction: 'Inbound'
          priority: 1120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.16.0/25'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.24.16.136'
            '172.24.16.137'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-merchandise-agents-to-merchandise-cosmos-db'
        properties: {
          description: 'merchandise-agents-to-merchandise-cosmos-db (dependent-services)'
          direction: 'Inbound'
          priority: 1130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.16.0/25'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.24.16.139'
            '172.24.16.140'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-merchandise-agents-to-merchandise-storage'
        properties: {
          description: 'merchandise-agents-to-merchandise-storage (dependent-services)'
          direction: 'Inbound'
          priority: 1140
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.16.0/25'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.16.135'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-merchandise'
        properties: {
          description: 'api-management-to-merchandise (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1150
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.64/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '172.24.16.132'
            '172.24.16.133'
            '172.24.16.134'
          ]
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
param virtualNetworks = [
  {
    name: 'vnet-merchandise-prod-spc'
    resourceGroup: 'rg-merchandise-prod-spc'
    location: 'spaincentral'
    addressPrefixes: [
      '172.24.16.0/23'
    ]
    dnsServers: [
      '172.24.5.196'
    ]
    subnets: [
      {
        name: 'snet-agents'
        properties: {
          addressPrefix: '172.24.16.0/25'
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
            id: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-merchandise-prod-spc-foundry-agents'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-apim'
        properties: {
          addressPrefix: '172.24.17.64/27'
          defaultOutboundAccess: true
          delegations: []
          networkSecurityGroup: {
            id: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-merchandise-prod-spc-api-management'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-build'
        properties: {
          addressPrefix: '172.24.17.176/28'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-merchandise-prod-spc-build-agents'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '172.24.16.128/26'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-merchandise-prod-spc-private-endpoints'
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
param virtualHubConnections = [
  {
    name: 'vnet-merchandise-prod-spc'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    virtualHubName: 'vhub-merchandise-prod-spc'
    remoteVirtualNetwork: {
      id: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc'
    }
    enableInternetSecurity: true
  }
]
param zoneLinks = [
  {
    name: 'link-merchandise-prod-spc'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    zoneName: 'apim-merchandise-prod-spc-gateway-c7cd4.azure-api.net'
    virtualNetwork: {
      id: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc'
    }
    registrationEnabled: false
    resolutionPolicy: 'Default'
  }
  {
    name: 'link-merchandise-prod-spc'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    zoneName: 'privatelink.azurecr.io'
    virtualNetwork: {
      id: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-merchandise-prod-spc'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    zoneName: 'privatelink.blob.core.windows.net'
    virtualNetwork: {
      id: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-merchandise-prod-spc'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    zoneName: 'privatelink.cognitiveservices.azure.com'
    virtualNetwork: {
      id: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-merchandise-prod-spc'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    zoneName: 'privatelink.documents.azure.com'
    virtualNetwork: {
      id: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-merchandise-prod-spc'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    zoneName: 'privatelink.openai.azure.com'
    virtualNetwork: {
      id: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-merchandise-prod-spc'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    zoneName: 'privatelink.search.windows.net'
    virtualNetwork: {
      id: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-merchandise-prod-spc'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    zoneName: 'privatelink.services.ai.azure.com'
    virtualNetwork: {
      id: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
]
param logAnalyticsWorkspaces = [
  {
    name: 'log-merchandise-prod-spc'
    resourceGroup: 'rg-merchandise-prod-spc'
    location: 'spaincentral'
    retentionInDays: 30
    publicNetworkAccessForIngestion: 'Enabled'
    publicNetworkAccessForQuery: 'Enabled'
    disableLocalAuth: true
  }
]
param storageAccounts = [
  {
    name: 'stmerchandiseprodsp1d2fc'
    resourceGroup: 'rg-merchandise-prod-spc'
    location: 'spaincentral'
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
    name: 'stmerchandiseprodspdf8c1'
    resourceGroup: 'rg-merchandise-prod-spc'
    location: 'spaincentral'
    skuName: 'Standard_ZRS'
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
param containerRegistries = [
  {
    name: 'crmerchandiseprodspcmerchandisec7cd4'
    resourceGroup: 'rg-merchandise-prod-spc'
    location: 'spaincentral'
    skuName: 'Premium'
    publicNetworkAccess: 'Disabled'
    adminUserEnabled: false
    defaultAction: 'Deny'
    bypass: 'None'
    zoneRedundant: true
  }
]
param searchServices = [
  {
    name: 'srch-merchandise-prod-spc-merchandise-c7cd4'
    resourceGroup: 'rg-merchandise-prod-spc'
    location: 'spaincentral'
    skuName: 'standard'
    replicaCount: 3
    publicNetworkAccess: 'Disabled'
    disableLocalAuth: true
    bypass: 'None'
  }
]
param cosmosDbAccounts = [
  {
    name: 'cosno-merchandise-prod-sp-d4cb5'
    resourceGroup: 'rg-merchandise-prod-spc'
    location: 'spaincentral'
    publicNetworkAccess: 'Disabled'
    disableLocalAuth: true
    networkAclBypass: 'None'
    zoneRedundant: true
  }
]
param flowLogs = [
  {
    name: 'fl-merchandise-prod-spc'
    resourceGroup: 'NetworkWatcherRG'
    location: 'spaincentral'
    networkWatcherName: 'NetworkWatcher_spaincentral'
    virtualNetworkId: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc'
    storageAccountId: '${rgMerchandiseProdSpcId}/providers/Microsoft.Storage/storageAccounts/stmerchandiseprodsp1d2fc'
    retentionInDays: 30
    workspaceId: '${rgMerchandiseProdSpcId}/providers/Microsoft.OperationalInsights/workspaces/log-merchandise-prod-spc'
    workspaceLocation: 'spaincentral'
  }
  {
    name: 'fl-merchandise-prod-spc-hub'
    resourceGroup: 'NetworkWatcherRG'
    location: 'spaincentral'
    networkWatcherName: 'NetworkWatcher_spaincentral'
    virtualNetworkId: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc-shared'
    storageAccountId: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Storage/storageAccounts/stmerchandiseprodsp746b4'
    retentionInDays: 30
    workspaceId: '${rgMerchandiseProdSpcId}/providers/Microsoft.OperationalInsights/workspaces/log-merchandise-prod-spc'
    workspaceLocation: 'spaincentral'
  }
]
param aiAccounts = [
  {
    name: 'ais-merchandise-prod-spc-merchandise-c7cd4'
    resourceGroup: 'rg-merchandise-prod-spc'
    location: 'spaincentral'
    kind: 'AIServices'
    skuName: 'S0'
    customSubDomainName: 'ais-merchandise-prod-spc-merchandise-c7cd4'
    projectManagement: true
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
        subnetArmId: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc/subnets/snet-agents'
        useMicrosoftManagedNetwork: false
      }
    ]
    disableLocalAuth: true
    restrictOutboundNetworkAccess: true
    allowedFqdnList: [
      'srch-merchandise-prod-spc-merchandise-c7cd4.search.windows.net'
      'stmerchandiseprodspdf8c1.blob.core.windows.net'
    ]
  }
]
param foundryProjects = [
  {
    name: 'merchandise'
    resourceGroup: 'rg-merchandise-prod-spc'
    accountName: 'ais-merchandise-prod-spc-merchandise-c7cd4'
    location: 'spaincentral'
  }
]
param sharedPrivateLinks = [
  {
    name: 'link-ais-merchandise-prod-spc-merchandise-c7cd4-cognitiveser'
    resourceGroup: 'rg-merchandise-prod-spc'
    searchServiceName: 'srch-merchandise-prod-spc-merchandise-c7cd4'
    serviceId: '${rgMerchandiseProdSpcId}/providers/Microsoft.CognitiveServices/accounts/ais-merchandise-prod-spc-merchandise-c7cd4'
    groupId: 'cognitiveservices_account'
  }
  {
    name: 'link-stmerchandiseprodspdf8c1-blob'
    resourceGroup: 'rg-merchandise-prod-spc'
    searchServiceName: 'srch-merchandise-prod-spc-merchandise-c7cd4'
    serviceId: '${rgMerchandiseProdSpcId}/providers/Microsoft.Storage/storageAccounts/stmerchandiseprodspdf8c1'
    groupId: 'blob'
  }
]
param apiManagementServices = [
  {
    name: 'apim-merchandise-prod-spc-gateway-c7cd4'
    resourceGroup: 'rg-merchandise-prod-spc'
    location: 'spaincentral'
    tier: 'Premium'
    virtualNetworkType: 'Internal'
    hostNames: []
    placements: [
      {
        location: 'spaincentral'
        subnet: {
          id: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc/subnets/snet-apim'
        }
        capacity: 3
        zones: []
      }
    ]
  }
]
param modelApis = [
  {
    resourceGroup: 'rg-merchandise-prod-spc'
    serviceName: 'apim-merchandise-prod-spc-gateway-c7cd4'
    backends: [
      {
        name: 'merchandise-spc'
        url: 'https://ais-merchandise-prod-spc-merchandise-c7cd4.openai.azure.com/openai'
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
    name: 'pep-merchandise-prod-spc-merchandise-account'
    resourceGroup: 'rg-merchandise-prod-spc'
    stage: 5
    location: 'spaincentral'
    subnet: {
      id: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgMerchandiseProdSpcId}/providers/Microsoft.CognitiveServices/accounts/ais-merchandise-prod-spc-merchandise-c7cd4'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-merchandise-prod-spc-pep-merchandise-account'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'account'
          memberName: 'default'
          privateIPAddress: '172.24.16.132'
        }
      }
      {
        name: 'secondary'
        properties: {
          groupId: 'account'
          memberName: 'secondary'
          privateIPAddress: '172.24.16.133'
        }
      }
      {
        name: 'third'
        properties: {
          groupId: 'account'
          memberName: 'third'
          privateIPAddress: '172.24.16.134'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-merchandise-prod-spc-merchandise-account'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-cognitiveservices-azure-com'
        properties: {
          privateDnsZoneId: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'
        }
      }
      {
        name: 'privatelink-openai-azure-com'
        properties: {
          privateDnsZoneId: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
        }
      }
      {
        name: 'privatelink-services-ai-azure-com'
        properties: {
          privateDnsZoneId: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-merchandise-prod-spc-merchandise-ai-search-searchservice'
    resourceGroup: 'rg-merchandise-prod-spc'
    stage: 4
    location: 'spaincentral'
    subnet: {
      id: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgMerchandiseProdSpcId}/providers/Microsoft.Search/searchServices/srch-merchandise-prod-spc-merchandise-c7cd4'
    groupIds: [
      'searchService'
    ]
    networkInterfaceName: 'nic-merchandise-prod-spc-pep-merchandise-ai-search-searchservice'
    ipConfigurations: [
      {
        name: 'searchService'
        properties: {
          groupId: 'searchService'
          memberName: 'searchService'
          privateIPAddress: '172.24.16.138'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-merchandise-prod-spc-merchandise-ai-search'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-search-windows-net'
        properties: {
          privateDnsZoneId: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-merchandise-prod-spc-merchandise-container-registry-registry'
    resourceGroup: 'rg-merchandise-prod-spc'
    stage: 4
    location: 'spaincentral'
    subnet: {
      id: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgMerchandiseProdSpcId}/providers/Microsoft.ContainerRegistry/registries/crmerchandiseprodspcmerchandisec7cd4'
    groupIds: [
      'registry'
    ]
    networkInterfaceName: 'nic-merchandise-prod-spc-pep-merchandise-container-registry-registry'
    ipConfigurations: [
      {
        name: 'registry'
        properties: {
          groupId: 'registry'
          memberName: 'registry'
          privateIPAddress: '172.24.16.136'
        }
      }
      {
        name: 'registry_data_spaincentral'
        properties: {
          groupId: 'registry'
          memberName: 'registry_data_spaincentral'
          privateIPAddress: '172.24.16.137'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-merchandise-prod-spc-merchandise-container-registry'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-azurecr-io'
        properties: {
          privateDnsZoneId: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io'
        }
      }
    ]
  }
  {
    name: 'pep-merchandise-prod-spc-merchandise-cosmos-db-sql'
    resourceGroup: 'rg-merchandise-prod-spc'
    stage: 4
    location: 'spaincentral'
    subnet: {
      id: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgMerchandiseProdSpcId}/providers/Microsoft.DocumentDB/databaseAccounts/cosno-merchandise-prod-sp-d4cb5'
    groupIds: [
      'Sql'
    ]
    networkInterfaceName: 'nic-merchandise-prod-spc-pep-merchandise-cosmos-db-sql'
    ipConfigurations: [
      {
        name: 'cosno-merchandise-prod-sp-d4cb5'
        properties: {
          groupId: 'Sql'
          memberName: 'cosno-merchandise-prod-sp-d4cb5'
          privateIPAddress: '172.24.16.139'
        }
      }
      {
        name: 'cosno-merchandise-prod-sp-d4cb5-spaincentral'
        properties: {
          groupId: 'Sql'
          memberName: 'cosno-merchandise-prod-sp-d4cb5-spaincentral'
          privateIPAddress: '172.24.16.140'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-merchandise-prod-spc-merchandise-cosmos-db'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-documents-azure-com'
        properties: {
          privateDnsZoneId: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-merchandise-prod-spc-merchandise-storage-blob'
    resourceGroup: 'rg-merchandise-prod-spc'
    stage: 4
    location: 'spaincentral'
    subnet: {
      id: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgMerchandiseProdSpcId}/providers/Microsoft.Storage/storageAccounts/stmerchandiseprodspdf8c1'
    groupIds: [
      'blob'
    ]
    networkInterfaceName: 'nic-merchandise-prod-spc-pep-merchandise-storage-blob'
    ipConfigurations: [
      {
        name: 'blob'
        properties: {
          groupId: 'blob'
          memberName: 'blob'
          privateIPAddress: '172.24.16.135'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgMerchandiseProdSpcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-merchandise-prod-spc-merchandise-storage'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-blob-core-windows-net'
        properties: {
          privateDnsZoneId: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'
        }
      }
    ]
  }
]
param gatewayRecords = [
  {
    name: '@'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    zoneName: 'apim-merchandise-prod-spc-gateway-c7cd4.azure-api.net'
    ttl: 3600
    service: {
      id: '${rgMerchandiseProdSpcId}/providers/Microsoft.ApiManagement/service/apim-merchandise-prod-spc-gateway-c7cd4'
    }
  }
]
param roleAssignmentsAtCognitiveServicesAccounts = [
  {
    resourceGroup: 'rg-merchandise-prod-spc'
    stage: 8
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgMerchandiseProdSpcId}/providers/Microsoft.ApiManagement/service/apim-merchandise-prod-spc-gateway-c7cd4'
    principalApiVersion: '2024-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cognitiveServicesOpenaiUser
    description: 'Cognitive Services OpenAI User: the gateway calls the models with its own identity'
    scopeNames: [
      'ais-merchandise-prod-spc-merchandise-c7cd4'
    ]
  }
]
param roleAssignmentsAtContainerRegistryRegistries = [
  {
    resourceGroup: 'rg-merchandise-prod-spc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgMerchandiseProdSpcId}/providers/Microsoft.CognitiveServices/accounts/ais-merchandise-prod-spc-merchandise-c7cd4/projects/merchandise'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.acrpull
    description: 'AcrPull: hosted agents pull images'
    scopeNames: [
      'crmerchandiseprodspcmerchandisec7cd4'
    ]
  }
]
param roleAssignmentsAtDocumentDbDatabaseAccounts = [
  {
    resourceGroup: 'rg-merchandise-prod-spc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgMerchandiseProdSpcId}/providers/Microsoft.CognitiveServices/accounts/ais-merchandise-prod-spc-merchandise-c7cd4/projects/merchandise'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cosmosDbOperator
    description: 'Cosmos DB Operator: the capability host makes the database of its threads'
    scopeNames: [
      'cosno-merchandise-prod-sp-d4cb5'
    ]
  }
]
param roleAssignmentsAtSearchSearchServices = [
  {
    resourceGroup: 'rg-merchandise-prod-spc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgMerchandiseProdSpcId}/providers/Microsoft.CognitiveServices/accounts/ais-merchandise-prod-spc-merchandise-c7cd4/projects/merchandise'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.searchServiceContributor
    description: 'Search Service Contributor: the capability host makes the indexes'
    scopeNames: [
      'srch-merchandise-prod-spc-merchandise-c7cd4'
    ]
  }
  {
    resourceGroup: 'rg-merchandise-prod-spc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgMerchandiseProdSpcId}/providers/Microsoft.CognitiveServices/accounts/ais-merchandise-prod-spc-merchandise-c7cd4/projects/merchandise'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.searchIndexDataContributor
    description: 'Search Index Data Contributor: agents read and write their vector indexes'
    scopeNames: [
      'srch-merchandise-prod-spc-merchandise-c7cd4'
    ]
  }
]
param roleAssignmentsAtStorageStorageAccounts = [
  {
    resourceGroup: 'rg-merchandise-prod-spc'
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgMerchandiseProdSpcId}/providers/Microsoft.CognitiveServices/accounts/ais-merchandise-prod-spc-merchandise-c7cd4/projects/merchandise'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.storageBlobDataOwner
    description: 'Storage Blob Data Owner: agents own the containers of their project, and no others'
    scopeNames: [
      'stmerchandiseprodspdf8c1'
    ]
  }
  {
    resourceGroup: 'rg-merchandise-prod-spc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgMerchandiseProdSpcId}/providers/Microsoft.CognitiveServices/accounts/ais-merchandise-prod-spc-merchandise-c7cd4/projects/merchandise'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.storageBlobDataContributor
    description: 'Storage Blob Data Contributor: the capability host checks the container before it starts'
    scopeNames: [
      'stmerchandiseprodspdf8c1'
    ]
  }
]
param foundryConnections = [
  {
    name: 'storage'
    resourceGroup: 'rg-merchandise-prod-spc'
    location: 'spaincentral'
    accountName: 'ais-merchandise-prod-spc-merchandise-c7cd4'
    projectName: 'merchandise'
    category: 'AzureStorageAccount'
    target: 'https://stmerchandiseprodspdf8c1.blob.core.windows.net/'
    storeId: '${rgMerchandiseProdSpcId}/providers/Microsoft.Storage/storageAccounts/stmerchandiseprodspdf8c1'
  }
  {
    name: 'threads'
    resourceGroup: 'rg-merchandise-prod-spc'
    location: 'spaincentral'
    accountName: 'ais-merchandise-prod-spc-merchandise-c7cd4'
    projectName: 'merchandise'
    category: 'CosmosDb'
    target: 'https://cosno-merchandise-prod-sp-d4cb5.documents.azure.com:443/'
    storeId: '${rgMerchandiseProdSpcId}/providers/Microsoft.DocumentDB/databaseAccounts/cosno-merchandise-prod-sp-d4cb5'
  }
  {
    name: 'vectors'
    resourceGroup: 'rg-merchandise-prod-spc'
    location: 'spaincentral'
    accountName: 'ais-merchandise-prod-spc-merchandise-c7cd4'
    projectName: 'merchandise'
    category: 'CognitiveSearch'
    target: 'https://srch-merchandise-prod-spc-merchandise-c7cd4.search.windows.net/'
    storeId: '${rgMerchandiseProdSpcId}/providers/Microsoft.Search/searchServices/srch-merchandise-prod-spc-merchandise-c7cd4'
  }
]
param capabilityHosts = [
  {
    name: 'agents'
    resourceGroup: 'rg-merchandise-prod-spc'
    accountName: 'ais-merchandise-prod-spc-merchandise-c7cd4'
    projectName: 'merchandise'
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
    resourceGroup: 'rg-merchandise-prod-spc'
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgMerchandiseProdSpcId}/providers/Microsoft.CognitiveServices/accounts/ais-merchandise-prod-spc-merchandise-c7cd4/projects/merchandise'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cosmosDbBuiltInDataContributor
    accountName: 'cosno-merchandise-prod-sp-d4cb5'
  }
]
param diagnosticSettingsAtApiManagementService = [
  {
    resourceGroup: 'rg-merchandise-prod-spc'
    stage: 8
    name: 'to-log-analytics'
    targetNames: [
      'apim-merchandise-prod-spc-gateway-c7cd4'
    ]
    workspaceId: '${rgMerchandiseProdSpcId}/providers/Microsoft.OperationalInsights/workspaces/log-merchandise-prod-spc'
    destinationType: 'Dedicated'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtCognitiveServicesAccounts = [
  {
    resourceGroup: 'rg-merchandise-prod-spc'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'ais-merchandise-prod-spc-merchandise-c7cd4'
    ]
    workspaceId: '${rgMerchandiseProdSpcId}/providers/Microsoft.OperationalInsights/workspaces/log-merchandise-prod-spc'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtContainerRegistryRegistries = [
  {
    resourceGroup: 'rg-merchandise-prod-spc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'crmerchandiseprodspcmerchandisec7cd4'
    ]
    workspaceId: '${rgMerchandiseProdSpcId}/providers/Microsoft.OperationalInsights/workspaces/log-merchandise-prod-spc'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtDocumentDbDatabaseAccounts = [
  {
    resourceGroup: 'rg-merchandise-prod-spc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'cosno-merchandise-prod-sp-d4cb5'
    ]
    workspaceId: '${rgMerchandiseProdSpcId}/providers/Microsoft.OperationalInsights/workspaces/log-merchandise-prod-spc'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtNetworkAzureFirewalls = [
  {
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'afw-merchandise-prod-spc'
    ]
    workspaceId: '${rgMerchandiseProdSpcId}/providers/Microsoft.OperationalInsights/workspaces/log-merchandise-prod-spc'
    destinationType: 'Dedicated'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtNetworkBastionHosts = [
  {
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'bas-merchandise-prod-spc'
    ]
    workspaceId: '${rgMerchandiseProdSpcId}/providers/Microsoft.OperationalInsights/workspaces/log-merchandise-prod-spc'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtSearchSearchServices = [
  {
    resourceGroup: 'rg-merchandise-prod-spc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'srch-merchandise-prod-spc-merchandise-c7cd4'
    ]
    workspaceId: '${rgMerchandiseProdSpcId}/providers/Microsoft.OperationalInsights/workspaces/log-merchandise-prod-spc'
    categoryGroups: [
      'allLogs'
    ]
  }
]
