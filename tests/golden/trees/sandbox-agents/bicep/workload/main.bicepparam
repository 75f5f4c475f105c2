using 'main.bicep'

// Answers path: workload.subscription_id
var workloadSubscriptionId = readEnvironmentVariable('WORKLOAD_SUBSCRIPTION_ID')
// Answers path: identity.operators_group
var identityOperatorsGroup = readEnvironmentVariable('IDENTITY_OPERATORS_GROUP')
var rgLabSbxSdcId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-lab-sbx-sdc'
var roles = {
  acrpull: '7f951dda-4ed3-4680-a7ca-43fe172d538d'
  azureAiEnterpriseNetworkConnectionApprover: 'b556d68e-0be0-4f35-a333-ad7ee1ce17ea'
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
    name: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
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
param applicationSecurityGroups = [
  {
    name: 'asg-lab-sbx-sdc-agents-account'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
  }
  {
    name: 'asg-lab-sbx-sdc-agents-container-registry'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
  }
  {
    name: 'asg-lab-sbx-sdc-managed-account'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
  }
  {
    name: 'asg-lab-sbx-sdc-managed-ai-search'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
  }
  {
    name: 'asg-lab-sbx-sdc-managed-cosmos-db'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
  }
  {
    name: 'asg-lab-sbx-sdc-managed-storage'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
  }
]
param networkSecurityGroups = [
  {
    name: 'nsg-lab-sbx-sdc-api-management'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
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
        name: 'Allow-demo-to-gateway'
        properties: {
          description: 'demo-to-gateway (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.130.128/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.131.64/27'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-agents'
        properties: {
          description: 'api-management-to-agents (generative-ai-gateway)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.64/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.129.4'
            '192.168.129.5'
            '192.168.129.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-managed'
        properties: {
          description: 'api-management-to-managed (generative-ai-gateway)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.64/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.129.7'
            '192.168.129.8'
            '192.168.129.9'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-entra-azureactivedirectory'
        properties: {
          description: 'api-management-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.64/27'
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
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.64/27'
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
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.64/27'
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
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.64/27'
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
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.64/27'
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
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.64/27'
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
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.64/27'
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
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.64/27'
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
    name: 'nsg-lab-sbx-sdc-application'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
    securityRules: [
      {
        name: 'Allow-demo-to-gateway'
        properties: {
          description: 'demo-to-gateway (generative-ai-gateway)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.130.128/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.131.64/27'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-to-entra-azureactivedirectory'
        properties: {
          description: 'application-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.130.128/26'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-to-container-images-microsoftcontainerregistry'
        properties: {
          description: 'application-to-container-images-microsoftcontainerregistry (approved-destinations)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.130.128/26'
          sourcePortRange: '*'
          destinationAddressPrefix: 'MicrosoftContainerRegistry'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-to-container-images-azurefrontdoor-firstparty'
        properties: {
          description: 'application-to-container-images-azurefrontdoor-firstparty (approved-destinations)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.130.128/26'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.FirstParty'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-to-container-packages-packages-aks-azure-com'
        properties: {
          description: 'application-to-container-packages-packages-aks-azure-com (approved-destinations) and 3 more'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.130.128/26'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-to-monitor-azuremonitor'
        properties: {
          description: 'application-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.130.128/26'
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
    name: 'nsg-lab-sbx-sdc-foundry-agents'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
    securityRules: [
      {
        name: 'Allow-agents-agents-to-agents'
        properties: {
          description: 'agents-agents-to-agents (dependent-services)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.128.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.129.4'
            '192.168.129.5'
            '192.168.129.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-agents-agents-to-agents-container-registry'
        properties: {
          description: 'agents-agents-to-agents-container-registry (dependent-services)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.128.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.129.10'
            '192.168.129.11'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-entra-azureactivedirectory'
        properties: {
          description: 'foundry-agents-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.128.0/24'
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
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.128.0/24'
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
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.128.0/24'
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
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.128.0/24'
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
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.128.0/24'
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
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.128.0/24'
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
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.128.0/24'
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
    name: 'nsg-lab-sbx-sdc-jump-box'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
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
        name: 'Allow-developers-to-agents'
        properties: {
          description: 'developers-to-agents (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.160/28'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.129.4'
            '192.168.129.5'
            '192.168.129.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-managed'
        properties: {
          description: 'developers-to-managed (private-endpoints)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.160/28'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.129.7'
            '192.168.129.8'
            '192.168.129.9'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-agents-container-registry'
        properties: {
          description: 'developers-to-agents-container-registry (private-endpoints)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.160/28'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.129.10'
            '192.168.129.11'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-managed-cosmos-db'
        properties: {
          description: 'developers-to-managed-cosmos-db (private-endpoints)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.160/28'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.129.14'
            '192.168.129.15'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-managed-ai-search'
        properties: {
          description: 'developers-to-managed-ai-search (private-endpoints)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.129.13'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-managed-storage'
        properties: {
          description: 'developers-to-managed-storage (private-endpoints)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.129.12'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-entra-azureactivedirectory'
        properties: {
          description: 'jump-box-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.160/28'
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
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.160/28'
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
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.160/28'
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
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.160/28'
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
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.160/28'
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
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.160/28'
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
          priority: 1120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'CognitiveServicesFrontend'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-portal-foundry-ai-azure-com'
        properties: {
          description: 'jump-box-to-portal-foundry-ai-azure-com (approved-destinations) and 12 more'
          direction: 'Outbound'
          priority: 1130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-windows-update-windowsupdate-80'
        properties: {
          description: 'jump-box-to-windows-update-windowsupdate-80 (approved-destinations) and 10 more'
          direction: 'Outbound'
          priority: 1140
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.160/28'
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
    name: 'nsg-lab-sbx-sdc-private-endpoints'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
    securityRules: [
      {
        name: 'Allow-developers-to-agents'
        properties: {
          description: 'developers-to-agents (private-endpoints)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.160/28'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.129.4'
            '192.168.129.5'
            '192.168.129.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-managed'
        properties: {
          description: 'developers-to-managed (private-endpoints)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.160/28'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.129.7'
            '192.168.129.8'
            '192.168.129.9'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-agents-container-registry'
        properties: {
          description: 'developers-to-agents-container-registry (private-endpoints)'
          direction: 'Inbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.160/28'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.129.10'
            '192.168.129.11'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-managed-cosmos-db'
        properties: {
          description: 'developers-to-managed-cosmos-db (private-endpoints)'
          direction: 'Inbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.160/28'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.129.14'
            '192.168.129.15'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-managed-ai-search'
        properties: {
          description: 'developers-to-managed-ai-search (private-endpoints)'
          direction: 'Inbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.129.13'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-managed-storage'
        properties: {
          description: 'developers-to-managed-storage (private-endpoints)'
          direction: 'Inbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.160/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.129.12'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-agents-agents-to-agents'
        properties: {
          description: 'agents-agents-to-agents (dependent-services)'
          direction: 'Inbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.128.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.129.4'
            '192.168.129.5'
            '192.168.129.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-agents-agents-to-agents-container-registry'
        properties: {
          description: 'agents-agents-to-agents-container-registry (dependent-services)'
          direction: 'Inbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.128.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.129.10'
            '192.168.129.11'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-agents'
        properties: {
          description: 'api-management-to-agents (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.64/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.129.4'
            '192.168.129.5'
            '192.168.129.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-managed'
        properties: {
          description: 'api-management-to-managed (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.64/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.129.7'
            '192.168.129.8'
            '192.168.129.9'
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
  {
    name: 'nsg-lab-sbx-sdc-registry-tasks'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
    securityRules: [
      {
        name: 'AllowKeyVaultOutbound'
        properties: {
          description: 'Azure requires it (ACR-PE): Required by the agent pool of ACR Tasks.'
          direction: 'Outbound'
          priority: 100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureKeyVault'
          destinationPortRange: '443'
        }
      }
      {
        name: 'AllowStorageOutbound'
        properties: {
          description: 'Azure requires it (ACR-PE): Required by the agent pool of ACR Tasks.'
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
        name: 'AllowEventHubOutbound'
        properties: {
          description: 'Azure requires it (ACR-PE): Required by the agent pool of ACR Tasks.'
          direction: 'Outbound'
          priority: 120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'EventHub'
          destinationPortRange: '443'
        }
      }
      {
        name: 'AllowEntraOutbound'
        properties: {
          description: 'Azure requires it (ACR-PE): Required by the agent pool of ACR Tasks.'
          direction: 'Outbound'
          priority: 130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'AllowMonitorOutbound'
        properties: {
          description: 'Azure requires it (ACR-PE): Required by the agent pool of ACR Tasks.'
          direction: 'Outbound'
          priority: 140
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRanges: [
            '443'
            '12000'
          ]
        }
      }
      {
        name: 'Allow-registry-tasks-to-entra-azureactivedirectory'
        properties: {
          description: 'registry-tasks-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.192/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-registry-tasks-to-apim-storage-storage'
        properties: {
          description: 'registry-tasks-to-apim-storage-storage (approved-destinations)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.192/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Storage'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-registry-tasks-to-apim-key-vault-azurekeyvault'
        properties: {
          description: 'registry-tasks-to-apim-key-vault-azurekeyvault (approved-destinations)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.192/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureKeyVault'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-registry-tasks-to-tasks-event-hub-eventhub'
        properties: {
          description: 'registry-tasks-to-tasks-event-hub-eventhub (approved-destinations)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.192/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'EventHub'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-registry-tasks-to-tasks-monitor-azuremonitor-443'
        properties: {
          description: 'registry-tasks-to-tasks-monitor-azuremonitor-443 (approved-destinations)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.192/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-registry-tasks-to-tasks-monitor-azuremonitor-12000'
        properties: {
          description: 'registry-tasks-to-tasks-monitor-azuremonitor-12000 (approved-destinations)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.192/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '12000'
        }
      }
      {
        name: 'Allow-registry-tasks-to-tasks-registries-any-azurecr-io'
        properties: {
          description: 'registry-tasks-to-tasks-registries-any-azurecr-io (approved-destinations) and 1 more'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.131.192/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
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
param publicIpAddresses = [
  {
    name: 'pip-lab-sbx-sdc-nat'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
    skuName: 'Standard'
    zones: []
    protectionMode: 'VirtualNetworkInherited'
  }
]
param natGateways = [
  {
    name: 'ng-lab-sbx-sdc'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
    skuName: 'Standard'
    zones: []
    publicIpAddresses: [
      {
        id: '${rgLabSbxSdcId}/providers/Microsoft.Network/publicIPAddresses/pip-lab-sbx-sdc-nat'
      }
    ]
  }
]
param virtualNetworks = [
  {
    name: 'vnet-lab-sbx-sdc'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
    addressPrefixes: [
      '192.168.128.0/22'
    ]
    dnsServers: []
    subnets: [
      {
        name: 'snet-acr-tasks'
        properties: {
          addressPrefix: '192.168.131.192/28'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgLabSbxSdcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-lab-sbx-sdc-registry-tasks'
          }
          natGateway: {
            id: '${rgLabSbxSdcId}/providers/Microsoft.Network/natGateways/ng-lab-sbx-sdc'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-agents'
        properties: {
          addressPrefix: '192.168.128.0/24'
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
            id: '${rgLabSbxSdcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-lab-sbx-sdc-foundry-agents'
          }
          natGateway: {
            id: '${rgLabSbxSdcId}/providers/Microsoft.Network/natGateways/ng-lab-sbx-sdc'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-apim'
        properties: {
          addressPrefix: '192.168.131.64/27'
          defaultOutboundAccess: true
          delegations: []
          networkSecurityGroup: {
            id: '${rgLabSbxSdcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-lab-sbx-sdc-api-management'
          }
          natGateway: {
            id: '${rgLabSbxSdcId}/providers/Microsoft.Network/natGateways/ng-lab-sbx-sdc'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-app'
        properties: {
          addressPrefix: '192.168.130.128/26'
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
            id: '${rgLabSbxSdcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-lab-sbx-sdc-application'
          }
          natGateway: {
            id: '${rgLabSbxSdcId}/providers/Microsoft.Network/natGateways/ng-lab-sbx-sdc'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-jump'
        properties: {
          addressPrefix: '192.168.131.160/28'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgLabSbxSdcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-lab-sbx-sdc-jump-box'
          }
          natGateway: {
            id: '${rgLabSbxSdcId}/providers/Microsoft.Network/natGateways/ng-lab-sbx-sdc'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '192.168.129.0/25'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgLabSbxSdcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-lab-sbx-sdc-private-endpoints'
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
param bastionHosts = [
  {
    name: 'bas-lab-sbx-sdc'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
    skuName: 'Developer'
    zones: []
    virtualNetwork: {
      id: '${rgLabSbxSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-lab-sbx-sdc'
    }
    privateOnly: false
    recordsSessions: false
    tunneling: false
  }
]
param privateDnsZones = [
  {
    name: 'apim-lab-sbx-sdc-gateway-47cb1.azure-api.net'
    resourceGroup: 'rg-lab-sbx-sdc'
  }
  {
    name: 'privatelink.azurecr.io'
    resourceGroup: 'rg-lab-sbx-sdc'
  }
  {
    name: 'privatelink.blob.core.windows.net'
    resourceGroup: 'rg-lab-sbx-sdc'
  }
  {
    name: 'privatelink.cognitiveservices.azure.com'
    resourceGroup: 'rg-lab-sbx-sdc'
  }
  {
    name: 'privatelink.documents.azure.com'
    resourceGroup: 'rg-lab-sbx-sdc'
  }
  {
    name: 'privatelink.openai.azure.com'
    resourceGroup: 'rg-lab-sbx-sdc'
  }
  {
    name: 'privatelink.search.windows.net'
    resourceGroup: 'rg-lab-sbx-sdc'
  }
  {
    name: 'privatelink.services.ai.azure.com'
    resourceGroup: 'rg-lab-sbx-sdc'
  }
]
param zoneLinks = [
  {
    name: 'link-lab-sbx-sdc'
    resourceGroup: 'rg-lab-sbx-sdc'
    zoneName: 'apim-lab-sbx-sdc-gateway-47cb1.azure-api.net'
    virtualNetwork: {
      id: '${rgLabSbxSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-lab-sbx-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'Default'
  }
  {
    name: 'link-lab-sbx-sdc'
    resourceGroup: 'rg-lab-sbx-sdc'
    zoneName: 'privatelink.azurecr.io'
    virtualNetwork: {
      id: '${rgLabSbxSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-lab-sbx-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-lab-sbx-sdc'
    resourceGroup: 'rg-lab-sbx-sdc'
    zoneName: 'privatelink.blob.core.windows.net'
    virtualNetwork: {
      id: '${rgLabSbxSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-lab-sbx-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-lab-sbx-sdc'
    resourceGroup: 'rg-lab-sbx-sdc'
    zoneName: 'privatelink.cognitiveservices.azure.com'
    virtualNetwork: {
      id: '${rgLabSbxSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-lab-sbx-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-lab-sbx-sdc'
    resourceGroup: 'rg-lab-sbx-sdc'
    zoneName: 'privatelink.documents.azure.com'
    virtualNetwork: {
      id: '${rgLabSbxSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-lab-sbx-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-lab-sbx-sdc'
    resourceGroup: 'rg-lab-sbx-sdc'
    zoneName: 'privatelink.openai.azure.com'
    virtualNetwork: {
      id: '${rgLabSbxSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-lab-sbx-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-lab-sbx-sdc'
    resourceGroup: 'rg-lab-sbx-sdc'
    zoneName: 'privatelink.search.windows.net'
    virtualNetwork: {
      id: '${rgLabSbxSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-lab-sbx-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-lab-sbx-sdc'
    resourceGroup: 'rg-lab-sbx-sdc'
    zoneName: 'privatelink.services.ai.azure.com'
    virtualNetwork: {
      id: '${rgLabSbxSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-lab-sbx-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
]
param logAnalyticsWorkspaces = [
  {
    name: 'log-lab-sbx-sdc'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
    retentionInDays: 30
    publicNetworkAccessForIngestion: 'Enabled'
    publicNetworkAccessForQuery: 'Enabled'
    disableLocalAuth: true
  }
]
param storageAccounts = [
  {
    name: 'stlabsbxsdcmanaged47cb1'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
    skuName: 'Standard_LRS'
    hierarchicalNamespace: false
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
    }
    trustedResourceIds: []
    allowSharedKeyAccess: true
  }
]
param containerRegistries = [
  {
    name: 'crlabsbxsdcagents47cb1'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
    skuName: 'Premium'
    publicNetworkAccess: 'Disabled'
    adminUserEnabled: true
    defaultAction: 'Deny'
    bypass: 'None'
    zoneRedundant: false
  }
]
param searchServices = [
  {
    name: 'srch-lab-sbx-sdc-managed-47cb1'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
    skuName: 'standard'
    replicaCount: 1
    publicNetworkAccess: 'Disabled'
    disableLocalAuth: false
    bypass: 'None'
  }
]
param cosmosDbAccounts = [
  {
    name: 'cosno-lab-sbx-sdc-managed-47cb1'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
    publicNetworkAccess: 'Disabled'
    disableLocalAuth: false
    networkAclBypass: 'None'
    zoneRedundant: false
  }
]
param windowsJumpBoxes = [
  {
    name: 'vm-lab-sbx-sdc-jump'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
    networkInterfaceName: 'nic-lab-sbx-sdc-jump'
    subnet: {
      id: '${rgLabSbxSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-lab-sbx-sdc/subnets/snet-jump'
    }
    computerName: 'vm-lab-sb-1bb09'
  }
]
param aiAccounts = [
  {
    name: 'ais-lab-sbx-sdc-agents-47cb1'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
    kind: 'AIServices'
    skuName: 'S0'
    customSubDomainName: 'ais-lab-sbx-sdc-agents-47cb1'
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
        subnetArmId: '${rgLabSbxSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-lab-sbx-sdc/subnets/snet-agents'
        useMicrosoftManagedNetwork: false
      }
    ]
    disableLocalAuth: false
    restrictOutboundNetworkAccess: false
    allowedFqdnList: []
  }
  {
    name: 'ais-lab-sbx-sdc-managed-47cb1'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
    kind: 'AIServices'
    skuName: 'S0'
    customSubDomainName: 'ais-lab-sbx-sdc-managed-47cb1'
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
        subnetArmId: ''
        useMicrosoftManagedNetwork: true
      }
    ]
    disableLocalAuth: false
    restrictOutboundNetworkAccess: false
    allowedFqdnList: []
  }
]
param foundryProjects = [
  {
    name: 'lab'
    resourceGroup: 'rg-lab-sbx-sdc'
    accountName: 'ais-lab-sbx-sdc-agents-47cb1'
    location: 'swedencentral'
  }
  {
    name: 'lab'
    resourceGroup: 'rg-lab-sbx-sdc'
    accountName: 'ais-lab-sbx-sdc-managed-47cb1'
    location: 'swedencentral'
  }
]
param sharedPrivateLinks = [
  {
    name: 'link-ais-lab-sbx-sdc-managed-47cb1-cognitiveservices-account'
    resourceGroup: 'rg-lab-sbx-sdc'
    searchServiceName: 'srch-lab-sbx-sdc-managed-47cb1'
    serviceId: '${rgLabSbxSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-lab-sbx-sdc-managed-47cb1'
    groupId: 'cognitiveservices_account'
  }
  {
    name: 'link-stlabsbxsdcmanaged47cb1-blob'
    resourceGroup: 'rg-lab-sbx-sdc'
    searchServiceName: 'srch-lab-sbx-sdc-managed-47cb1'
    serviceId: '${rgLabSbxSdcId}/providers/Microsoft.Storage/storageAccounts/stlabsbxsdcmanaged47cb1'
    groupId: 'blob'
  }
]
param foundryManagedNetworks = [
  {
    resourceGroup: 'rg-lab-sbx-sdc'
    accountName: 'ais-lab-sbx-sdc-managed-47cb1'
    isolationMode: 'AllowInternetOutbound'
  }
]
param apiManagementServices = [
  {
    name: 'apim-lab-sbx-sdc-gateway-47cb1'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
    tier: 'Developer'
    virtualNetworkType: 'Internal'
    hostNames: []
    placements: [
      {
        location: 'swedencentral'
        subnet: {
          id: '${rgLabSbxSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-lab-sbx-sdc/subnets/snet-apim'
        }
        capacity: 1
        zones: []
      }
    ]
  }
]
param modelApis = [
  {
    resourceGroup: 'rg-lab-sbx-sdc'
    serviceName: 'apim-lab-sbx-sdc-gateway-47cb1'
    backends: [
      {
        name: 'agents-sdc'
        url: 'https://ais-lab-sbx-sdc-agents-47cb1.openai.azure.com/openai'
        priority: 1
      }
      {
        name: 'managed-sdc'
        url: 'https://ais-lab-sbx-sdc-managed-47cb1.openai.azure.com/openai'
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
    name: 'pep-lab-sbx-sdc-agents-account'
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 5
    location: 'swedencentral'
    subnet: {
      id: '${rgLabSbxSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-lab-sbx-sdc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgLabSbxSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-lab-sbx-sdc-agents-47cb1'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-lab-sbx-sdc-pep-agents-account'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'account'
          memberName: 'default'
          privateIPAddress: '192.168.129.4'
        }
      }
      {
        name: 'secondary'
        properties: {
          groupId: 'account'
          memberName: 'secondary'
          privateIPAddress: '192.168.129.5'
        }
      }
      {
        name: 'third'
        properties: {
          groupId: 'account'
          memberName: 'third'
          privateIPAddress: '192.168.129.6'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgLabSbxSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-lab-sbx-sdc-agents-account'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-cognitiveservices-azure-com'
        properties: {
          privateDnsZoneId: '${rgLabSbxSdcId}/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'
        }
      }
      {
        name: 'privatelink-openai-azure-com'
        properties: {
          privateDnsZoneId: '${rgLabSbxSdcId}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
        }
      }
      {
        name: 'privatelink-services-ai-azure-com'
        properties: {
          privateDnsZoneId: '${rgLabSbxSdcId}/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-lab-sbx-sdc-agents-container-registry-registry'
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 4
    location: 'swedencentral'
    subnet: {
      id: '${rgLabSbxSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-lab-sbx-sdc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgLabSbxSdcId}/providers/Microsoft.ContainerRegistry/registries/crlabsbxsdcagents47cb1'
    groupIds: [
      'registry'
    ]
    networkInterfaceName: 'nic-lab-sbx-sdc-pep-agents-container-registry-registry'
    ipConfigurations: [
      {
        name: 'registry'
        properties: {
          groupId: 'registry'
          memberName: 'registry'
          privateIPAddress: '192.168.129.10'
        }
      }
      {
        name: 'registry_data_swedencentral'
        properties: {
          groupId: 'registry'
          memberName: 'registry_data_swedencentral'
          privateIPAddress: '192.168.129.11'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgLabSbxSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-lab-sbx-sdc-agents-container-registry'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-azurecr-io'
        properties: {
          privateDnsZoneId: '${rgLabSbxSdcId}/providers/Microsoft.Network/privateDnsZones/privatelink.azurecr.io'
        }
      }
    ]
  }
  {
    name: 'pep-lab-sbx-sdc-managed-account'
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 5
    location: 'swedencentral'
    subnet: {
      id: '${rgLabSbxSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-lab-sbx-sdc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgLabSbxSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-lab-sbx-sdc-managed-47cb1'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-lab-sbx-sdc-pep-managed-account'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'account'
          memberName: 'default'
          privateIPAddress: '192.168.129.7'
        }
      }
      {
        name: 'secondary'
        properties: {
          groupId: 'account'
          memberName: 'secondary'
          privateIPAddress: '192.168.129.8'
        }
      }
      {
        name: 'third'
        properties: {
          groupId: 'account'
          memberName: 'third'
          privateIPAddress: '192.168.129.9'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgLabSbxSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-lab-sbx-sdc-managed-account'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-cognitiveservices-azure-com'
        properties: {
          privateDnsZoneId: '${rgLabSbxSdcId}/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'
        }
      }
      {
        name: 'privatelink-openai-azure-com'
        properties: {
          privateDnsZoneId: '${rgLabSbxSdcId}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
        }
      }
      {
        name: 'privatelink-services-ai-azure-com'
        properties: {
          privateDnsZoneId: '${rgLabSbxSdcId}/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-lab-sbx-sdc-managed-ai-search-searchservice'
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 4
    location: 'swedencentral'
    subnet: {
      id: '${rgLabSbxSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-lab-sbx-sdc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgLabSbxSdcId}/providers/Microsoft.Search/searchServices/srch-lab-sbx-sdc-managed-47cb1'
    groupIds: [
      'searchService'
    ]
    networkInterfaceName: 'nic-lab-sbx-sdc-pep-managed-ai-search-searchservice'
    ipConfigurations: [
      {
        name: 'searchService'
        properties: {
          groupId: 'searchService'
          memberName: 'searchService'
          privateIPAddress: '192.168.129.13'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgLabSbxSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-lab-sbx-sdc-managed-ai-search'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-search-windows-net'
        properties: {
          privateDnsZoneId: '${rgLabSbxSdcId}/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-lab-sbx-sdc-managed-cosmos-db-sql'
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 4
    location: 'swedencentral'
    subnet: {
      id: '${rgLabSbxSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-lab-sbx-sdc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgLabSbxSdcId}/providers/Microsoft.DocumentDB/databaseAccounts/cosno-lab-sbx-sdc-managed-47cb1'
    groupIds: [
      'Sql'
    ]
    networkInterfaceName: 'nic-lab-sbx-sdc-pep-managed-cosmos-db-sql'
    ipConfigurations: [
      {
        name: 'cosno-lab-sbx-sdc-managed-47cb1'
        properties: {
          groupId: 'Sql'
          memberName: 'cosno-lab-sbx-sdc-managed-47cb1'
          privateIPAddress: '192.168.129.14'
        }
      }
      {
        name: 'cosno-lab-sbx-sdc-managed-47cb1-swedencentral'
        properties: {
          groupId: 'Sql'
          memberName: 'cosno-lab-sbx-sdc-managed-47cb1-swedencentral'
          privateIPAddress: '192.168.129.15'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgLabSbxSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-lab-sbx-sdc-managed-cosmos-db'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-documents-azure-com'
        properties: {
          privateDnsZoneId: '${rgLabSbxSdcId}/providers/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-lab-sbx-sdc-managed-storage-blob'
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 4
    location: 'swedencentral'
    subnet: {
      id: '${rgLabSbxSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-lab-sbx-sdc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgLabSbxSdcId}/providers/Microsoft.Storage/storageAccounts/stlabsbxsdcmanaged47cb1'
    groupIds: [
      'blob'
    ]
    networkInterfaceName: 'nic-lab-sbx-sdc-pep-managed-storage-blob'
    ipConfigurations: [
      {
        name: 'blob'
        properties: {
          groupId: 'blob'
          memberName: 'blob'
          privateIPAddress: '192.168.129.12'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgLabSbxSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-lab-sbx-sdc-managed-storage'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-blob-core-windows-net'
        properties: {
          privateDnsZoneId: '${rgLabSbxSdcId}/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'
        }
      }
    ]
  }
]
param gatewayRecords = [
  {
    name: '@'
    resourceGroup: 'rg-lab-sbx-sdc'
    zoneName: 'apim-lab-sbx-sdc-gateway-47cb1.azure-api.net'
    ttl: 3600
    service: {
      id: '${rgLabSbxSdcId}/providers/Microsoft.ApiManagement/service/apim-lab-sbx-sdc-gateway-47cb1'
    }
  }
]
param roleAssignmentsAtCognitiveServicesAccounts = [
  {
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 8
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgLabSbxSdcId}/providers/Microsoft.ApiManagement/service/apim-lab-sbx-sdc-gateway-47cb1'
    principalApiVersion: '2024-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cognitiveServicesOpenaiUser
    description: 'Cognitive Services OpenAI User: the gateway calls the models with its own identity'
    scopeNames: [
      'ais-lab-sbx-sdc-agents-47cb1'
    ]
  }
  {
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 8
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgLabSbxSdcId}/providers/Microsoft.ApiManagement/service/apim-lab-sbx-sdc-gateway-47cb1'
    principalApiVersion: '2024-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cognitiveServicesOpenaiUser
    description: 'Cognitive Services OpenAI User: the gateway calls the models with its own identity'
    scopeNames: [
      'ais-lab-sbx-sdc-managed-47cb1'
    ]
  }
  {
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgLabSbxSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-lab-sbx-sdc-managed-47cb1'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (account-account)'
    scopeNames: [
      'ais-lab-sbx-sdc-managed-47cb1'
    ]
  }
]
param roleAssignmentsAtComputeVirtualMachines = [
  {
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 6
    principalType: 'Group'
    principalId: identityOperatorsGroup
    roleDefinitionId: roles.virtualMachineUserLogin
    description: 'Virtual Machine User Login: operators sign in on the jump box with their own account'
    scopeNames: [
      'vm-lab-sbx-sdc-jump'
    ]
  }
]
param roleAssignmentsAtContainerRegistryRegistries = [
  {
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgLabSbxSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-lab-sbx-sdc-agents-47cb1/projects/lab'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.acrpull
    description: 'AcrPull: hosted agents pull images'
    scopeNames: [
      'crlabsbxsdcagents47cb1'
    ]
  }
]
param roleAssignmentsAtDocumentDbDatabaseAccounts = [
  {
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgLabSbxSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-lab-sbx-sdc-managed-47cb1/projects/lab'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cosmosDbOperator
    description: 'Cosmos DB Operator: the capability host makes the database of its threads'
    scopeNames: [
      'cosno-lab-sbx-sdc-managed-47cb1'
    ]
  }
  {
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgLabSbxSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-lab-sbx-sdc-managed-47cb1'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (cosmos-db-sql)'
    scopeNames: [
      'cosno-lab-sbx-sdc-managed-47cb1'
    ]
  }
]
param roleAssignmentsAtSearchSearchServices = [
  {
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgLabSbxSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-lab-sbx-sdc-managed-47cb1/projects/lab'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.searchServiceContributor
    description: 'Search Service Contributor: the capability host makes the indexes'
    scopeNames: [
      'srch-lab-sbx-sdc-managed-47cb1'
    ]
  }
  {
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgLabSbxSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-lab-sbx-sdc-managed-47cb1/projects/lab'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.searchIndexDataContributor
    description: 'Search Index Data Contributor: agents read and write their vector indexes'
    scopeNames: [
      'srch-lab-sbx-sdc-managed-47cb1'
    ]
  }
  {
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgLabSbxSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-lab-sbx-sdc-managed-47cb1'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (ai-search-searchservice)'
    scopeNames: [
      'srch-lab-sbx-sdc-managed-47cb1'
    ]
  }
]
param roleAssignmentsAtStorageStorageAccounts = [
  {
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgLabSbxSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-lab-sbx-sdc-managed-47cb1/projects/lab'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.storageBlobDataOwner
    description: 'Storage Blob Data Owner: agents own the containers of their project, and no others'
    scopeNames: [
      'stlabsbxsdcmanaged47cb1'
    ]
  }
  {
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgLabSbxSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-lab-sbx-sdc-managed-47cb1/projects/lab'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.storageBlobDataContributor
    description: 'Storage Blob Data Contributor: the capability host checks the container before it starts'
    scopeNames: [
      'stlabsbxsdcmanaged47cb1'
    ]
  }
  {
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgLabSbxSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-lab-sbx-sdc-managed-47cb1'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.azureAiEnterpriseNetworkConnectionApprover
    description: 'Azure AI Enterprise Network Connection Approver: its managed network makes an endpoint to it (storage-blob)'
    scopeNames: [
      'stlabsbxsdcmanaged47cb1'
    ]
  }
]
param foundryOutboundRules = [
  {
    name: 'account-account'
    resourceGroup: 'rg-lab-sbx-sdc'
    accountName: 'ais-lab-sbx-sdc-managed-47cb1'
    properties: {
      type: 'PrivateEndpoint'
      category: 'UserDefined'
      destination: {
        serviceResourceId: '${rgLabSbxSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-lab-sbx-sdc-managed-47cb1'
        subresourceTarget: 'account'
      }
    }
  }
  {
    name: 'ai-search-searchservice'
    resourceGroup: 'rg-lab-sbx-sdc'
    accountName: 'ais-lab-sbx-sdc-managed-47cb1'
    properties: {
      type: 'PrivateEndpoint'
      category: 'UserDefined'
      destination: {
        serviceResourceId: '${rgLabSbxSdcId}/providers/Microsoft.Search/searchServices/srch-lab-sbx-sdc-managed-47cb1'
        subresourceTarget: 'searchService'
      }
    }
  }
  {
    name: 'cosmos-db-sql'
    resourceGroup: 'rg-lab-sbx-sdc'
    accountName: 'ais-lab-sbx-sdc-managed-47cb1'
    properties: {
      type: 'PrivateEndpoint'
      category: 'UserDefined'
      destination: {
        serviceResourceId: '${rgLabSbxSdcId}/providers/Microsoft.DocumentDB/databaseAccounts/cosno-lab-sbx-sdc-managed-47cb1'
        subresourceTarget: 'Sql'
      }
    }
  }
  {
    name: 'managed-agents-any-identity-azure-net'
    resourceGroup: 'rg-lab-sbx-sdc'
    accountName: 'ais-lab-sbx-sdc-managed-47cb1'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: '*.identity.azure.net'
    }
  }
  {
    name: 'managed-agents-any-login-microsoft-com'
    resourceGroup: 'rg-lab-sbx-sdc'
    accountName: 'ais-lab-sbx-sdc-managed-47cb1'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: '*.login.microsoft.com'
    }
  }
  {
    name: 'managed-agents-any-login-microsoftonline-com'
    resourceGroup: 'rg-lab-sbx-sdc'
    accountName: 'ais-lab-sbx-sdc-managed-47cb1'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: '*.login.microsoftonline.com'
    }
  }
  {
    name: 'managed-agents-login-microsoftonline-com'
    resourceGroup: 'rg-lab-sbx-sdc'
    accountName: 'ais-lab-sbx-sdc-managed-47cb1'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: 'login.microsoftonline.com'
    }
  }
  {
    name: 'managed-agents-mcr-microsoft-com'
    resourceGroup: 'rg-lab-sbx-sdc'
    accountName: 'ais-lab-sbx-sdc-managed-47cb1'
    properties: {
      type: 'FQDN'
      category: 'UserDefined'
      destination: 'mcr.microsoft.com'
    }
  }
  {
    name: 'storage-blob'
    resourceGroup: 'rg-lab-sbx-sdc'
    accountName: 'ais-lab-sbx-sdc-managed-47cb1'
    properties: {
      type: 'PrivateEndpoint'
      category: 'UserDefined'
      destination: {
        serviceResourceId: '${rgLabSbxSdcId}/providers/Microsoft.Storage/storageAccounts/stlabsbxsdcmanaged47cb1'
        subresourceTarget: 'blob'
      }
    }
  }
]
param foundryConnections = [
  {
    name: 'storage'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
    accountName: 'ais-lab-sbx-sdc-managed-47cb1'
    projectName: 'lab'
    category: 'AzureStorageAccount'
    target: 'https://stlabsbxsdcmanaged47cb1.blob.core.windows.net/'
    storeId: '${rgLabSbxSdcId}/providers/Microsoft.Storage/storageAccounts/stlabsbxsdcmanaged47cb1'
  }
  {
    name: 'threads'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
    accountName: 'ais-lab-sbx-sdc-managed-47cb1'
    projectName: 'lab'
    category: 'CosmosDb'
    target: 'https://cosno-lab-sbx-sdc-managed-47cb1.documents.azure.com:443/'
    storeId: '${rgLabSbxSdcId}/providers/Microsoft.DocumentDB/databaseAccounts/cosno-lab-sbx-sdc-managed-47cb1'
  }
  {
    name: 'vectors'
    resourceGroup: 'rg-lab-sbx-sdc'
    location: 'swedencentral'
    accountName: 'ais-lab-sbx-sdc-managed-47cb1'
    projectName: 'lab'
    category: 'CognitiveSearch'
    target: 'https://srch-lab-sbx-sdc-managed-47cb1.search.windows.net/'
    storeId: '${rgLabSbxSdcId}/providers/Microsoft.Search/searchServices/srch-lab-sbx-sdc-managed-47cb1'
  }
]
param capabilityHosts = [
  {
    name: 'agents'
    resourceGroup: 'rg-lab-sbx-sdc'
    accountName: 'ais-lab-sbx-sdc-managed-47cb1'
    projectName: 'lab'
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
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgLabSbxSdcId}/providers/Microsoft.CognitiveServices/accounts/ais-lab-sbx-sdc-managed-47cb1/projects/lab'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cosmosDbBuiltInDataContributor
    accountName: 'cosno-lab-sbx-sdc-managed-47cb1'
  }
]
param diagnosticSettingsAtApiManagementService = [
  {
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 8
    name: 'to-log-analytics'
    targetNames: [
      'apim-lab-sbx-sdc-gateway-47cb1'
    ]
    workspaceId: '${rgLabSbxSdcId}/providers/Microsoft.OperationalInsights/workspaces/log-lab-sbx-sdc'
    destinationType: 'Dedicated'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtCognitiveServicesAccounts = [
  {
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'ais-lab-sbx-sdc-agents-47cb1'
    ]
    workspaceId: '${rgLabSbxSdcId}/providers/Microsoft.OperationalInsights/workspaces/log-lab-sbx-sdc'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'ais-lab-sbx-sdc-managed-47cb1'
    ]
    workspaceId: '${rgLabSbxSdcId}/providers/Microsoft.OperationalInsights/workspaces/log-lab-sbx-sdc'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtContainerRegistryRegistries = [
  {
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'crlabsbxsdcagents47cb1'
    ]
    workspaceId: '${rgLabSbxSdcId}/providers/Microsoft.OperationalInsights/workspaces/log-lab-sbx-sdc'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtDocumentDbDatabaseAccounts = [
  {
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'cosno-lab-sbx-sdc-managed-47cb1'
    ]
    workspaceId: '${rgLabSbxSdcId}/providers/Microsoft.OperationalInsights/workspaces/log-lab-sbx-sdc'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtNetworkBastionHosts = [
  {
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'bas-lab-sbx-sdc'
    ]
    workspaceId: '${rgLabSbxSdcId}/providers/Microsoft.OperationalInsights/workspaces/log-lab-sbx-sdc'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtSearchSearchServices = [
  {
    resourceGroup: 'rg-lab-sbx-sdc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'srch-lab-sbx-sdc-managed-47cb1'
    ]
    workspaceId: '${rgLabSbxSdcId}/providers/Microsoft.OperationalInsights/workspaces/log-lab-sbx-sdc'
    categoryGroups: [
      'allLogs'
    ]
  }
]
