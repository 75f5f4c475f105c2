using 'main.bicep'

// Answers path: workload.subscription_id
var workloadSubscriptionId = readEnvironmentVariable('WORKLOAD_SUBSCRIPTION_ID')
// Answers path: identity.operators_group
var identityOperatorsGroup = readEnvironmentVariable('IDENTITY_OPERATORS_GROUP')
var rgArchiveProdSznId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-archive-prod-szn'
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
    name: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
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
    name: 'id-archive-prod-szn-archive'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
  }
  {
    name: 'id-archive-prod-szn-archive-ai-search'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
  }
  {
    name: 'id-archive-prod-szn-archive-cosmos-db'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
  }
  {
    name: 'id-archive-prod-szn-archive-storage'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
  }
  {
    name: 'id-archive-prod-szn-models'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
  }
  {
    name: 'id-archive-prod-szn-models-ai-search'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
  }
]
param applicationSecurityGroups = [
  {
    name: 'asg-archive-prod-szn-ampls-archive-prod-szn'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
  }
  {
    name: 'asg-archive-prod-szn-archive-account'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
  }
  {
    name: 'asg-archive-prod-szn-archive-ai-search'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
  }
  {
    name: 'asg-archive-prod-szn-archive-cosmos-db'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
  }
  {
    name: 'asg-archive-prod-szn-archive-key-vault'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
  }
  {
    name: 'asg-archive-prod-szn-archive-storage'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
  }
  {
    name: 'asg-archive-prod-szn-models-account'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
  }
  {
    name: 'asg-archive-prod-szn-models-ai-search'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
  }
  {
    name: 'asg-archive-prod-szn-models-key-vault'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
  }
]
param networkSecurityGroups = [
  {
    name: 'nsg-archive-prod-szn-api-management'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    securityRules: [
      {
        name: 'AllowClientsInbound'
        properties: {
          description: 'Azure requires it (APIM-REF, PLANNER, CHK): Client traffic; external mode is accepted behind Front Door alone.'
          direction: 'Inbound'
          priority: 100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'AzureFrontDoor.Backend'
          sourcePortRange: '*'
          destinationAddressPrefix: 'VirtualNetwork'
          destinationPortRange: '443'
        }
      }
      {
        name: 'AllowApiManagementInbound'
        properties: {
          description: 'Azure requires it (APIM-REF): Management endpoint.'
          direction: 'Inbound'
          priority: 110
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
          priority: 120
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
        name: 'Allow-api-management-to-archive'
        properties: {
          description: 'api-management-to-archive (generative-ai-gateway)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.196.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.198.4'
            '192.168.198.5'
            '192.168.198.6'
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
          sourceAddressPrefix: '192.168.196.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.198.7'
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
          sourceAddressPrefix: '192.168.196.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-apim-revocation-internet'
        properties: {
          description: 'api-management-to-apim-revocation-internet (approved-destinations)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.196.0/24'
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
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.196.0/24'
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
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.196.0/24'
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
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.196.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureKeyVault'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-apim-monitor-azuremonitor-443'
        properties: {
          description: 'api-management-to-apim-monitor-azuremonitor-443 (approved-destinations)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.196.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
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
          sourceAddressPrefix: '192.168.196.0/24'
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
          sourceAddressPrefix: '192.168.196.0/24'
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
    name: 'nsg-archive-prod-szn-azure-bastion'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    securityRules: [
      {
        name: 'AllowHttpsInbound'
        properties: {
          description: 'Azure requires it (BAS-NSG, ALZB): People reach Bastion over TLS.'
          direction: 'Inbound'
          priority: 120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'Internet'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '443'
        }
      }
      {
        name: 'AllowGatewayManagerInbound'
        properties: {
          description: 'Azure requires it (BAS-NSG, ALZB): The gateway manager controls the host.'
          direction: 'Inbound'
          priority: 130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'GatewayManager'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '443'
        }
      }
      {
        name: 'AllowAzureLoadBalancerInbound'
        properties: {
          description: 'Azure requires it (BAS-NSG, ALZB): Health probes.'
          direction: 'Inbound'
          priority: 140
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'AzureLoadBalancer'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '443'
        }
      }
      {
        name: 'AllowBastionHostCommunication'
        properties: {
          description: 'Azure requires it (BAS-NSG, ALZB): Bastion instances speak with each other.'
          direction: 'Inbound'
          priority: 150
          access: 'Allow'
          protocol: '*'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'VirtualNetwork'
          destinationPortRanges: [
            '8080'
            '5701'
          ]
        }
      }
      {
        name: 'AllowSshRdpOutbound'
        properties: {
          description: 'Azure requires it (BAS-NSG, ALZB): Sessions to virtual machines; custom ports are added here.'
          direction: 'Outbound'
          priority: 100
          access: 'Allow'
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
        name: 'AllowAzureCloudOutbound'
        properties: {
          description: 'Azure requires it (BAS-NSG, ALZB): Microsoft requires it.'
          direction: 'Outbound'
          priority: 110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureCloud'
          destinationPortRange: '443'
        }
      }
      {
        name: 'AllowBastionCommunication'
        properties: {
          description: 'Azure requires it (BAS-NSG, ALZB): Bastion instances speak with each other.'
          direction: 'Outbound'
          priority: 120
          access: 'Allow'
          protocol: '*'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'VirtualNetwork'
          destinationPortRanges: [
            '8080'
            '5701'
          ]
        }
      }
      {
        name: 'AllowHttpOutbound'
        properties: {
          description: 'Azure requires it (BAS-NSG, ALZB): Microsoft requires it.'
          direction: 'Outbound'
          priority: 130
          access: 'Allow'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '80'
        }
      }
      {
        name: 'Allow-bastion-to-jump-box'
        properties: {
          description: 'bastion-to-jump-box (bastion)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.199.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.199.128/27'
          destinationPortRange: '3389'
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
    name: 'nsg-archive-prod-szn-build-agents'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    securityRules: [
      {
        name: 'Allow-build-agents-to-entra-azureactivedirectory'
        properties: {
          description: 'build-agents-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.199.160/27'
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
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.199.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureResourceManager'
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
    name: 'nsg-archive-prod-szn-foundry-agents'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    securityRules: [
      {
        name: 'Allow-archive-agents-to-archive'
        properties: {
          description: 'archive-agents-to-archive (dependent-services)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.192.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.198.4'
            '192.168.198.5'
            '192.168.198.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-archive-agents-to-archive-ai-search'
        properties: {
          description: 'archive-agents-to-archive-ai-search (dependent-services)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.192.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.198.10'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-archive-agents-to-archive-cosmos-db'
        properties: {
          description: 'archive-agents-to-archive-cosmos-db (dependent-services)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.192.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.198.11'
            '192.168.198.12'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-archive-agents-to-archive-key-vault'
        properties: {
          description: 'archive-agents-to-archive-key-vault (dependent-services)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.192.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.198.9'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-archive-agents-to-archive-storage'
        properties: {
          description: 'archive-agents-to-archive-storage (dependent-services)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.192.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.198.8'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-entra-azureactivedirectory'
        properties: {
          description: 'foundry-agents-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.192.0/24'
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
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.192.0/24'
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
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.192.0/24'
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
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.192.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.FirstParty'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-container-packages-packages-aks-azure-com'
        properties: {
          description: 'foundry-agents-to-container-packages-packages-aks-azure-com (approved-destinations) and 14 more'
          direction: 'Outbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.192.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-revocation-oneocsp-microsoft-com-80'
        properties: {
          description: 'foundry-agents-to-revocation-oneocsp-microsoft-com-80 (approved-destinations) and 8 more'
          direction: 'Outbound'
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.192.0/24'
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
    name: 'nsg-archive-prod-szn-jump-box'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
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
          sourceAddressPrefix: '192.168.199.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.199.128/27'
          destinationPortRange: '3389'
        }
      }
      {
        name: 'Allow-developers-to-archive'
        properties: {
          description: 'developers-to-archive (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.199.128/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.198.4'
            '192.168.198.5'
            '192.168.198.6'
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
          sourceAddressPrefix: '192.168.199.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.198.7'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-archive-cosmos-db'
        properties: {
          description: 'developers-to-archive-cosmos-db (private-endpoints)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.199.128/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.198.11'
            '192.168.198.12'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-archive-key-vault'
        properties: {
          description: 'developers-to-archive-key-vault (private-endpoints)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.199.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.198.9'
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
          sourceAddressPrefix: '192.168.199.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.198.13'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-archive-ai-search'
        properties: {
          description: 'developers-to-archive-ai-search (private-endpoints)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.199.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.198.10'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-models-ai-search'
        properties: {
          description: 'developers-to-models-ai-search (private-endpoints)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.199.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.198.14'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-archive-storage'
        properties: {
          description: 'developers-to-archive-storage (private-endpoints)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.199.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.198.8'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-entra-azureactivedirectory'
        properties: {
          description: 'jump-box-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.199.128/27'
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
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.199.128/27'
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
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.199.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.FirstParty'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-portal-pages-azurefrontdoor-frontend'
        properties: {
          description: 'jump-box-to-portal-pages-azurefrontdoor-frontend (approved-destinations)'
          direction: 'Outbound'
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.199.128/27'
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
          priority: 1120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.199.128/27'
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
          priority: 1130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.199.128/27'
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
          priority: 1140
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.199.128/27'
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
          priority: 1150
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.199.128/27'
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
    name: 'nsg-archive-prod-szn-private-endpoints'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    securityRules: [
      {
        name: 'Allow-developers-to-archive'
        properties: {
          description: 'developers-to-archive (private-endpoints)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.199.128/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.198.4'
            '192.168.198.5'
            '192.168.198.6'
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
          sourceAddressPrefix: '192.168.199.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.198.7'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-archive-cosmos-db'
        properties: {
          description: 'developers-to-archive-cosmos-db (private-endpoints)'
          direction: 'Inbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.199.128/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.198.11'
            '192.168.198.12'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-archive-key-vault'
        properties: {
          description: 'developers-to-archive-key-vault (private-endpoints)'
          direction: 'Inbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.199.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.198.9'
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
          sourceAddressPrefix: '192.168.199.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.198.13'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-archive-ai-search'
        properties: {
          description: 'developers-to-archive-ai-search (private-endpoints)'
          direction: 'Inbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.199.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.198.10'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-models-ai-search'
        properties: {
          description: 'developers-to-models-ai-search (private-endpoints)'
          direction: 'Inbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.199.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.198.14'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-archive-storage'
        properties: {
          description: 'developers-to-archive-storage (private-endpoints)'
          direction: 'Inbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.199.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.198.8'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-archive-agents-to-archive'
        properties: {
          description: 'archive-agents-to-archive (dependent-services)'
          direction: 'Inbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.192.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.198.4'
            '192.168.198.5'
            '192.168.198.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-archive-agents-to-archive-ai-search'
        properties: {
          description: 'archive-agents-to-archive-ai-search (dependent-services)'
          direction: 'Inbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.192.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.198.10'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-archive-agents-to-archive-cosmos-db'
        properties: {
          description: 'archive-agents-to-archive-cosmos-db (dependent-services)'
          direction: 'Inbound'
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.192.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.198.11'
            '192.168.198.12'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-archive-agents-to-archive-key-vault'
        properties: {
          description: 'archive-agents-to-archive-key-vault (dependent-services)'
          direction: 'Inbound'
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.192.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.198.9'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-archive-agents-to-archive-storage'
        properties: {
          description: 'archive-agents-to-archive-storage (dependent-services)'
          direction: 'Inbound'
          priority: 1120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.192.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.198.8'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-archive'
        properties: {
          description: 'api-management-to-archive (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.196.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.198.4'
            '192.168.198.5'
            '192.168.198.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-models'
        properties: {
          description: 'api-management-to-models (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1140
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.196.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.198.7'
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
    name: 'rt-archive-prod-szn'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'default'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '192.168.198.132'
        }
      }
    ]
  }
  {
    name: 'rt-archive-prod-szn-api-management'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'default'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '192.168.198.132'
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
param publicIpAddresses = [
  {
    name: 'pip-archive-prod-szn-bastion'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    protectionMode: 'Enabled'
  }
  {
    name: 'pip-archive-prod-szn-firewall'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    protectionMode: 'Enabled'
  }
  {
    name: 'pip-archive-prod-szn-gateway'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    protectionMode: 'Enabled'
    domainNameLabel: 'pip-archive-prod-szn-gateway'
  }
]
param virtualNetworks = [
  {
    name: 'vnet-archive-prod-szn'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    addressPrefixes: [
      '192.168.192.0/21'
    ]
    dnsServers: []
    subnets: [
      {
        name: 'AzureBastionSubnet'
        properties: {
          addressPrefix: '192.168.199.0/26'
          defaultOutboundAccess: true
          delegations: []
          networkSecurityGroup: {
            id: '${rgArchiveProdSznId}/providers/Microsoft.Network/networkSecurityGroups/nsg-archive-prod-szn-azure-bastion'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'AzureFirewallSubnet'
        properties: {
          addressPrefix: '192.168.198.128/26'
          defaultOutboundAccess: true
          delegations: []
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-agents'
        properties: {
          addressPrefix: '192.168.192.0/24'
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
            id: '${rgArchiveProdSznId}/providers/Microsoft.Network/networkSecurityGroups/nsg-archive-prod-szn-foundry-agents'
          }
          routeTable: {
            id: '${rgArchiveProdSznId}/providers/Microsoft.Network/routeTables/rt-archive-prod-szn'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-apim'
        properties: {
          addressPrefix: '192.168.196.0/24'
          defaultOutboundAccess: true
          delegations: []
          networkSecurityGroup: {
            id: '${rgArchiveProdSznId}/providers/Microsoft.Network/networkSecurityGroups/nsg-archive-prod-szn-api-management'
          }
          routeTable: {
            id: '${rgArchiveProdSznId}/providers/Microsoft.Network/routeTables/rt-archive-prod-szn-api-management'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-build'
        properties: {
          addressPrefix: '192.168.199.160/27'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgArchiveProdSznId}/providers/Microsoft.Network/networkSecurityGroups/nsg-archive-prod-szn-build-agents'
          }
          routeTable: {
            id: '${rgArchiveProdSznId}/providers/Microsoft.Network/routeTables/rt-archive-prod-szn'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-jump'
        properties: {
          addressPrefix: '192.168.199.128/27'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgArchiveProdSznId}/providers/Microsoft.Network/networkSecurityGroups/nsg-archive-prod-szn-jump-box'
          }
          routeTable: {
            id: '${rgArchiveProdSznId}/providers/Microsoft.Network/routeTables/rt-archive-prod-szn'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '192.168.198.0/25'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgArchiveProdSznId}/providers/Microsoft.Network/networkSecurityGroups/nsg-archive-prod-szn-private-endpoints'
          }
          routeTable: {
            id: '${rgArchiveProdSznId}/providers/Microsoft.Network/routeTables/rt-archive-prod-szn'
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
param firewallPolicies = [
  {
    name: 'afwp-archive-prod-szn'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    tier: 'Premium'
    threatIntelMode: 'Deny'
    intrusionDetectionMode: 'Deny'
    dnsProxy: true
    dnsServers: []
  }
]
param ruleCollectionGroups = [
  {
    name: 'api-management-dependencies'
    resourceGroup: 'rg-archive-prod-szn'
    firewallPolicyName: 'afwp-archive-prod-szn'
    priority: 1700
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'api-management-dependencies-network'
        priority: 1700
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'apim-revocation-internet'
            description: 'Validation of certificates. (apim-revocation-internet, approved-destinations)'
            sourceAddresses: [
              '192.168.196.0/24'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'Internet'
            ]
            destinationPorts: [
              '80'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'apim-storage-storage'
            description: 'Core dependency. (apim-storage-storage, approved-destinations)'
            sourceAddresses: [
              '192.168.196.0/24'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'Storage'
            ]
            destinationPorts: [
              '443'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'apim-sql-sql'
            description: 'Core dependency. (apim-sql-sql, approved-destinations)'
            sourceAddresses: [
              '192.168.196.0/24'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'Sql'
            ]
            destinationPorts: [
              '1433'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'apim-key-vault-azurekeyvault'
            description: 'Core dependency. (apim-key-vault-azurekeyvault, approved-destinations)'
            sourceAddresses: [
              '192.168.196.0/24'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'AzureKeyVault'
            ]
            destinationPorts: [
              '443'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'apim-monitor-azuremonitor'
            description: 'Metrics, logs and Application Insights. (apim-monitor-azuremonitor, approved-destinations)'
            sourceAddresses: [
              '192.168.196.0/24'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'AzureMonitor'
            ]
            destinationPorts: [
              '443'
              '1886'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'apim-diagnostics-azuremonitor'
            description: 'Diagnostics. (apim-diagnostics-azuremonitor, approved-destinations)'
            sourceAddresses: [
              '192.168.196.0/24'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'AzureMonitor'
            ]
            destinationPorts: [
              '12000'
            ]
          }
        ]
      }
    ]
  }
  {
    name: 'azure-resource-manager'
    resourceGroup: 'rg-archive-prod-szn'
    firewallPolicyName: 'afwp-archive-prod-szn'
    priority: 1100
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'azure-resource-manager-network'
        priority: 1100
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'resource-manager-azureresourcemanager'
            description: 'Deployments and tools manage resources. (resource-manager-azureresourcemanager, approved-destinations)'
            sourceAddresses: [
              '192.168.199.160/27'
              '192.168.199.128/27'
              '192.168.192.0/24'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'AzureResourceManager'
            ]
            destinationPorts: [
              '443'
            ]
          }
        ]
      }
    ]
  }
  {
    name: 'certificate-revocation'
    resourceGroup: 'rg-archive-prod-szn'
    firewallPolicyName: 'afwp-archive-prod-szn'
    priority: 1600
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'certificate-revocation-application'
        priority: 1601
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-oneocsp-microsoft-com'
            description: 'Certificates are checked. (revocation-oneocsp-microsoft-com, approved-destinations)'
            sourceAddresses: [
              '192.168.199.128/27'
              '192.168.192.0/24'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'oneocsp.microsoft.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-ocsp-digicert-com'
            description: 'Certificates are checked. (revocation-ocsp-digicert-com, approved-destinations)'
            sourceAddresses: [
              '192.168.199.128/27'
              '192.168.192.0/24'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'ocsp.digicert.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-crl-microsoft-com'
            description: 'Certificates are checked. (revocation-crl-microsoft-com, approved-destinations)'
            sourceAddresses: [
              '192.168.199.128/27'
              '192.168.192.0/24'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'crl.microsoft.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-crl2-microsoft-com'
            description: 'Certificates are checked. (revocation-crl2-microsoft-com, approved-destinations)'
            sourceAddresses: [
              '192.168.199.128/27'
              '192.168.192.0/24'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'crl2.microsoft.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-crl3-microsoft-com'
            description: 'Certificates are checked. (revocation-crl3-microsoft-com, approved-destinations)'
            sourceAddresses: [
              '192.168.199.128/27'
              '192.168.192.0/24'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'crl3.microsoft.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-crl-digicert-com'
            description: 'Certificates are checked. (revocation-crl-digicert-com, approved-destinations)'
            sourceAddresses: [
              '192.168.199.128/27'
              '192.168.192.0/24'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'crl.digicert.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-crl3-digicert-com'
            description: 'Certificates are checked. (revocation-crl3-digicert-com, approved-destinations)'
            sourceAddresses: [
              '192.168.199.128/27'
              '192.168.192.0/24'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'crl3.digicert.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-crl4-digicert-com'
            description: 'Certificates are checked. (revocation-crl4-digicert-com, approved-destinations)'
            sourceAddresses: [
              '192.168.199.128/27'
              '192.168.192.0/24'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'crl4.digicert.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-ctldl-windowsupdate-com'
            description: 'Certificates are checked. (revocation-ctldl-windowsupdate-com, approved-destinations)'
            sourceAddresses: [
              '192.168.199.128/27'
              '192.168.192.0/24'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'ctldl.windowsupdate.com'
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
  {
    name: 'container-platform'
    resourceGroup: 'rg-archive-prod-szn'
    firewallPolicyName: 'afwp-archive-prod-szn'
    priority: 1200
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'container-platform-network'
        priority: 1200
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'container-images-microsoftcontainerregistry'
            description: 'The container platform pulls its system images. (container-images-microsoftcontainerregistry, approved-destinations)'
            sourceAddresses: [
              '192.168.192.0/24'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'MicrosoftContainerRegistry'
            ]
            destinationPorts: [
              '443'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'container-images-azurefrontdoor-firstparty'
            description: 'The container platform pulls its system images. (container-images-azurefrontdoor-firstparty, approved-destinations)'
            sourceAddresses: [
              '192.168.192.0/24'
              '192.168.199.128/27'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'AzureFrontDoor.FirstParty'
            ]
            destinationPorts: [
              '443'
            ]
          }
        ]
      }
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'container-platform-application'
        priority: 1201
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'container-packages-packages-aks-azure-com'
            description: 'The container platform pulls packages of its nodes. (container-packages-packages-aks-azure-com, approved-destinations)'
            sourceAddresses: [
              '192.168.192.0/24'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'packages.aks.azure.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'container-packages-acs-mirror-azureedge-net'
            description: 'The container platform pulls packages of its nodes. (container-packages-acs-mirror-azureedge-net, approved-destinations)'
            sourceAddresses: [
              '192.168.192.0/24'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'acs-mirror.azureedge.net'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'container-domains-any-azurecontainerapps-io'
            description: 'Apps of the environment answer under these names. (container-domains-any-azurecontainerapps-io, approved-destinations)'
            sourceAddresses: [
              '192.168.192.0/24'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.azurecontainerapps.io'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'container-domains-any-azurecontainerapps-dev'
            description: 'Apps of the environment answer under these names. (container-domains-any-azurecontainerapps-dev, approved-destinations)'
            sourceAddresses: [
              '192.168.192.0/24'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.azurecontainerapps.dev'
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
  {
    name: 'managed-identity-broker'
    resourceGroup: 'rg-archive-prod-szn'
    firewallPolicyName: 'afwp-archive-prod-szn'
    priority: 1300
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'managed-identity-broker-application'
        priority: 1301
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'identity-broker-events-any-servicebus-windows-net'
            description: 'Without it each token call of a managed identity fails. (identity-broker-events-any-servicebus-windows-net, approved-destinations)'
            sourceAddresses: [
              '192.168.192.0/24'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.servicebus.windows.net'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'identity-broker-control-control-switzerlandnorth-identity-azure-net'
            description: 'Without it each token call of a managed identity fails. (identity-broker-control-control-switzerlandnorth-identity-azure-net, approved-destinations)'
            sourceAddresses: [
              '192.168.192.0/24'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'control-switzerlandnorth.identity.azure.net'
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
  {
    name: 'microsoft-entra'
    resourceGroup: 'rg-archive-prod-szn'
    firewallPolicyName: 'afwp-archive-prod-szn'
    priority: 1000
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'microsoft-entra-network'
        priority: 1000
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'entra-azureactivedirectory'
            description: 'Identities get their tokens. (entra-azureactivedirectory, approved-destinations)'
            sourceAddresses: [
              '192.168.192.0/24'
              '192.168.196.0/24'
              '192.168.199.128/27'
              '192.168.199.160/27'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'AzureActiveDirectory'
            ]
            destinationPorts: [
              '443'
            ]
          }
        ]
      }
    ]
  }
  {
    name: 'portals'
    resourceGroup: 'rg-archive-prod-szn'
    firewallPolicyName: 'afwp-archive-prod-szn'
    priority: 1400
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'portals-network'
        priority: 1400
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'portal-pages-azurefrontdoor-frontend'
            description: 'Static pages of the portals. (portal-pages-azurefrontdoor-frontend, approved-destinations)'
            sourceAddresses: [
              '192.168.199.128/27'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'AzureFrontDoor.Frontend'
            ]
            destinationPorts: [
              '443'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'portal-ai-management-cognitiveservicesmanagement'
            description: 'AI portals read accounts and models. (portal-ai-management-cognitiveservicesmanagement, approved-destinations)'
            sourceAddresses: [
              '192.168.199.128/27'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'CognitiveServicesManagement'
            ]
            destinationPorts: [
              '443'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'portal-ai-management-cognitiveservicesfrontend'
            description: 'AI portals read accounts and models. (portal-ai-management-cognitiveservicesfrontend, approved-destinations)'
            sourceAddresses: [
              '192.168.199.128/27'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'CognitiveServicesFrontend'
            ]
            destinationPorts: [
              '443'
            ]
          }
        ]
      }
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'portals-application'
        priority: 1401
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'portal-foundry-ai-azure-com'
            description: 'Foundry portal. (portal-foundry-ai-azure-com, approved-destinations)'
            sourceAddresses: [
              '192.168.199.128/27'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'ai.azure.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'portal-machine-learning-ml-azure-com'
            description: 'Machine Learning studio. (portal-machine-learning-ml-azure-com, approved-destinations)'
            sourceAddresses: [
              '192.168.199.128/27'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'ml.azure.com'
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
  {
    name: 'windows-operations'
    resourceGroup: 'rg-archive-prod-szn'
    firewallPolicyName: 'afwp-archive-prod-szn'
    priority: 1500
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'windows-operations-application'
        priority: 1501
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'windows-update-windowsupdate'
            description: 'Updates of the jump box. (windows-update-windowsupdate, approved-destinations)'
            sourceAddresses: [
              '192.168.199.128/27'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            fqdnTags: [
              'WindowsUpdate'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'windows-diagnostics-windowsdiagnostics'
            description: 'Diagnostics of the jump box. (windows-diagnostics-windowsdiagnostics, approved-destinations)'
            sourceAddresses: [
              '192.168.199.128/27'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            fqdnTags: [
              'WindowsDiagnostics'
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
]
param azureFirewalls = [
  {
    name: 'afw-archive-prod-szn'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    tier: 'Premium'
    zones: [
      '1'
      '2'
      '3'
    ]
    firewallPolicy: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/firewallPolicies/afwp-archive-prod-szn'
    }
    subnet: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn/subnets/AzureFirewallSubnet'
    }
    publicIpAddresses: [
      {
        id: '${rgArchiveProdSznId}/providers/Microsoft.Network/publicIPAddresses/pip-archive-prod-szn-firewall'
      }
    ]
  }
]
param bastionHosts = [
  {
    name: 'bas-archive-prod-szn'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    skuName: 'Premium'
    zones: []
    subnet: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn/subnets/AzureBastionSubnet'
    }
    publicIpAddress: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/publicIPAddresses/pip-archive-prod-szn-bastion'
    }
    privateOnly: false
    recordsSessions: true
    tunneling: true
  }
]
param privateDnsZones = [
  {
    name: 'privatelink.agentsvc.azure-automation.net'
    resourceGroup: 'rg-archive-prod-szn'
  }
  {
    name: 'privatelink.blob.core.windows.net'
    resourceGroup: 'rg-archive-prod-szn'
  }
  {
    name: 'privatelink.cognitiveservices.azure.com'
    resourceGroup: 'rg-archive-prod-szn'
  }
  {
    name: 'privatelink.documents.azure.com'
    resourceGroup: 'rg-archive-prod-szn'
  }
  {
    name: 'privatelink.monitor.azure.com'
    resourceGroup: 'rg-archive-prod-szn'
  }
  {
    name: 'privatelink.ods.opinsights.azure.com'
    resourceGroup: 'rg-archive-prod-szn'
  }
  {
    name: 'privatelink.oms.opinsights.azure.com'
    resourceGroup: 'rg-archive-prod-szn'
  }
  {
    name: 'privatelink.openai.azure.com'
    resourceGroup: 'rg-archive-prod-szn'
  }
  {
    name: 'privatelink.search.windows.net'
    resourceGroup: 'rg-archive-prod-szn'
  }
  {
    name: 'privatelink.services.ai.azure.com'
    resourceGroup: 'rg-archive-prod-szn'
  }
  {
    name: 'privatelink.vaultcore.azure.net'
    resourceGroup: 'rg-archive-prod-szn'
  }
]
param zoneLinks = [
  {
    name: 'link-archive-prod-szn'
    resourceGroup: 'rg-archive-prod-szn'
    zoneName: 'privatelink.agentsvc.azure-automation.net'
    virtualNetwork: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-archive-prod-szn'
    resourceGroup: 'rg-archive-prod-szn'
    zoneName: 'privatelink.blob.core.windows.net'
    virtualNetwork: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-archive-prod-szn'
    resourceGroup: 'rg-archive-prod-szn'
    zoneName: 'privatelink.cognitiveservices.azure.com'
    virtualNetwork: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-archive-prod-szn'
    resourceGroup: 'rg-archive-prod-szn'
    zoneName: 'privatelink.documents.azure.com'
    virtualNetwork: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-archive-prod-szn'
    resourceGroup: 'rg-archive-prod-szn'
    zoneName: 'privatelink.monitor.azure.com'
    virtualNetwork: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-archive-prod-szn'
    resourceGroup: 'rg-archive-prod-szn'
    zoneName: 'privatelink.ods.opinsights.azure.com'
    virtualNetwork: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-archive-prod-szn'
    resourceGroup: 'rg-archive-prod-szn'
    zoneName: 'privatelink.oms.opinsights.azure.com'
    virtualNetwork: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-archive-prod-szn'
    resourceGroup: 'rg-archive-prod-szn'
    zoneName: 'privatelink.openai.azure.com'
    virtualNetwork: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-archive-prod-szn'
    resourceGroup: 'rg-archive-prod-szn'
    zoneName: 'privatelink.search.windows.net'
    virtualNetwork: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-archive-prod-szn'
    resourceGroup: 'rg-archive-prod-szn'
    zoneName: 'privatelink.services.ai.azure.com'
    virtualNetwork: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-archive-prod-szn'
    resourceGroup: 'rg-archive-prod-szn'
    zoneName: 'privatelink.vaultcore.azure.net'
    virtualNetwork: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
]
param logAnalyticsWorkspaces = [
  {
    name: 'log-archive-prod-szn'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    retentionInDays: 365
    publicNetworkAccessForIngestion: 'SecuredByPerimeter'
    publicNetworkAccessForQuery: 'Disabled'
    disableLocalAuth: true
  }
]
param privateLinkScopes = [
  {
    name: 'ampls-archive-prod-szn'
    resourceGroup: 'rg-archive-prod-szn'
    ingestionAccessMode: 'PrivateOnly'
    queryAccessMode: 'PrivateOnly'
  }
]
param scopedResources = [
  {
    name: 'scoped-log-archive-prod-szn'
    resourceGroup: 'rg-archive-prod-szn'
    privateLinkScopeName: 'ampls-archive-prod-szn'
    resourceId: '${rgArchiveProdSznId}/providers/Microsoft.OperationalInsights/workspaces/log-archive-prod-szn'
  }
]
param storageAccounts = [
  {
    name: 'starchiveprodsznarcdbba8'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    customerManagedKey: {
      vault: {
        id: '${rgArchiveProdSznId}/providers/Microsoft.KeyVault/vaults/kv-archive-prod-sz-506c2'
      }
      keyName: 'cmk-starchiveprodsznarcdbba8'
      identity: {
        id: '${rgArchiveProdSznId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-archive-prod-szn-archive-storage'
      }
    }
    skuName: 'Standard_ZRS'
    hierarchicalNamespace: false
    publicNetworkAccess: 'SecuredByPerimeter'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
    }
    trustedResourceIds: []
    allowSharedKeyAccess: false
  }
  {
    name: 'starchiveprodsznfloc2052'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
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
]
param keyVaults = [
  {
    name: 'kv-archive-prod-sz-506c2'
    resourceGroup: 'rg-archive-prod-szn'
    stage: 2
    location: 'switzerlandnorth'
    keyNames: [
      'cmk-ais-archive-prod-szn-archive-41a4c'
      'cmk-cosno-archive-prod-szn-ar-23e68'
      'cmk-srch-archive-prod-szn-archive-41a4c'
      'cmk-starchiveprodsznarcdbba8'
    ]
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
    }
  }
  {
    name: 'kv-archive-prod-sz-90243'
    resourceGroup: 'rg-archive-prod-szn'
    stage: 2
    location: 'switzerlandnorth'
    keyNames: [
      'cmk-oai-archive-prod-szn-models-41a4c'
      'cmk-srch-archive-prod-szn-models-41a4c'
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
    name: 'srch-archive-prod-szn-archive-41a4c'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    customerManagedKey: {
      vault: {
        id: '${rgArchiveProdSznId}/providers/Microsoft.KeyVault/vaults/kv-archive-prod-sz-506c2'
      }
      keyName: 'cmk-srch-archive-prod-szn-archive-41a4c'
      identity: {
        id: '${rgArchiveProdSznId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-archive-prod-szn-archive-ai-search'
      }
    }
    skuName: 'standard'
    replicaCount: 3
    publicNetworkAccess: 'SecuredByPerimeter'
    disableLocalAuth: true
    bypass: 'None'
  }
  {
    name: 'srch-archive-prod-szn-models-41a4c'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    customerManagedKey: {
      vault: {
        id: '${rgArchiveProdSznId}/providers/Microsoft.KeyVault/vaults/kv-archive-prod-sz-90243'
      }
      keyName: 'cmk-srch-archive-prod-szn-models-41a4c'
      identity: {
        id: '${rgArchiveProdSznId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-archive-prod-szn-models-ai-search'
      }
    }
    skuName: 'standard'
    replicaCount: 3
    publicNetworkAccess: 'Disabled'
    disableLocalAuth: true
    bypass: 'AzureServices'
  }
]
param cosmosDbAccounts = [
  {
    name: 'cosno-archive-prod-szn-ar-23e68'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    customerManagedKey: {
      vault: {
        id: '${rgArchiveProdSznId}/providers/Microsoft.KeyVault/vaults/kv-archive-prod-sz-506c2'
      }
      keyName: 'cmk-cosno-archive-prod-szn-ar-23e68'
      identity: {
        id: '${rgArchiveProdSznId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-archive-prod-szn-archive-cosmos-db'
      }
    }
    publicNetworkAccess: 'SecuredByPerimeter'
    disableLocalAuth: true
    networkAclBypass: 'None'
    zoneRedundant: true
  }
]
param windowsJumpBoxes = [
  {
    name: 'vm-archive-prod-szn-jump'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    networkInterfaceName: 'nic-archive-prod-szn-jump'
    subnet: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn/subnets/snet-jump'
    }
    computerName: 'vm-archiv-6a01d'
  }
]
param flowLogs = [
  {
    name: 'fl-archive-prod-szn'
    resourceGroup: 'NetworkWatcherRG'
    location: 'switzerlandnorth'
    networkWatcherName: 'NetworkWatcher_switzerlandnorth'
    virtualNetworkId: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn'
    storageAccountId: '${rgArchiveProdSznId}/providers/Microsoft.Storage/storageAccounts/starchiveprodsznfloc2052'
    retentionInDays: 365
    workspaceId: '${rgArchiveProdSznId}/providers/Microsoft.OperationalInsights/workspaces/log-archive-prod-szn'
    workspaceLocation: 'switzerlandnorth'
  }
]
param aiAccounts = [
  {
    name: 'ais-archive-prod-szn-archive-41a4c'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    kind: 'AIServices'
    skuName: 'S0'
    customSubDomainName: 'ais-archive-prod-szn-archive-41a4c'
    projectManagement: true
    customerManagedKey: {
      vault: {
        id: '${rgArchiveProdSznId}/providers/Microsoft.KeyVault/vaults/kv-archive-prod-sz-506c2'
      }
      keyName: 'cmk-ais-archive-prod-szn-archive-41a4c'
      identity: {
        id: '${rgArchiveProdSznId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-archive-prod-szn-archive'
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
        subnetArmId: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn/subnets/snet-agents'
        useMicrosoftManagedNetwork: false
      }
    ]
    disableLocalAuth: true
    restrictOutboundNetworkAccess: true
    allowedFqdnList: [
      'srch-archive-prod-szn-archive-41a4c.search.windows.net'
      'starchiveprodsznarcdbba8.blob.core.windows.net'
    ]
  }
  {
    name: 'oai-archive-prod-szn-models-41a4c'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    kind: 'OpenAI'
    skuName: 'S0'
    customSubDomainName: 'oai-archive-prod-szn-models-41a4c'
    customerManagedKey: {
      vault: {
        id: '${rgArchiveProdSznId}/providers/Microsoft.KeyVault/vaults/kv-archive-prod-sz-90243'
      }
      keyName: 'cmk-oai-archive-prod-szn-models-41a4c'
      identity: {
        id: '${rgArchiveProdSznId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-archive-prod-szn-models'
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
    allowedFqdnList: [
      'srch-archive-prod-szn-models-41a4c.search.windows.net'
    ]
  }
]
param foundryProjects = [
  {
    name: 'archive'
    resourceGroup: 'rg-archive-prod-szn'
    accountName: 'ais-archive-prod-szn-archive-41a4c'
    location: 'switzerlandnorth'
  }
]
param sharedPrivateLinks = [
  {
    name: 'link-ais-archive-prod-szn-archive-41a4c-cognitiveservices-ac'
    resourceGroup: 'rg-archive-prod-szn'
    searchServiceName: 'srch-archive-prod-szn-archive-41a4c'
    serviceId: '${rgArchiveProdSznId}/providers/Microsoft.CognitiveServices/accounts/ais-archive-prod-szn-archive-41a4c'
    groupId: 'cognitiveservices_account'
  }
  {
    name: 'link-starchiveprodsznarcdbba8-blob'
    resourceGroup: 'rg-archive-prod-szn'
    searchServiceName: 'srch-archive-prod-szn-archive-41a4c'
    serviceId: '${rgArchiveProdSznId}/providers/Microsoft.Storage/storageAccounts/starchiveprodsznarcdbba8'
    groupId: 'blob'
  }
]
param frontDoorProfiles = [
  {
    name: 'afd-archive-prod-szn'
    resourceGroup: 'rg-archive-prod-szn'
    skuName: 'Premium_AzureFrontDoor'
  }
]
param apiManagementServices = [
  {
    name: 'apim-archive-prod-szn-gateway-41a4c'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    tier: 'Premium'
    virtualNetworkType: 'External'
    hostNames: []
    placements: [
      {
        location: 'switzerlandnorth'
        subnet: {
          id: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn/subnets/snet-apim'
        }
        publicIpAddress: {
          id: '${rgArchiveProdSznId}/providers/Microsoft.Network/publicIPAddresses/pip-archive-prod-szn-gateway'
        }
        capacity: 3
        zones: []
      }
    ]
  }
]
param modelApis = [
  {
    resourceGroup: 'rg-archive-prod-szn'
    serviceName: 'apim-archive-prod-szn-gateway-41a4c'
    backends: [
      {
        name: 'archive-szn'
        url: 'https://ais-archive-prod-szn-archive-41a4c.openai.azure.com/openai'
        priority: 1
      }
      {
        name: 'models-szn'
        url: 'https://oai-archive-prod-szn-models-41a4c.openai.azure.com/openai'
        priority: 1
      }
    ]
    keyRequired: false
    tokenRequired: true
    tokensLimited: true
    cached: false
    frontDoor: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Cdn/profiles/afd-archive-prod-szn'
    }
  }
]
param frontDoorFirewallPolicies = [
  {
    name: 'fdfparchiveprodszn'
    resourceGroup: 'rg-archive-prod-szn'
    skuName: 'Premium_AzureFrontDoor'
    state: 'Enabled'
    mode: 'Prevention'
    requestBodyCheck: 'Enabled'
    managedRuleSets: [
      {
        ruleSetType: 'Microsoft_DefaultRuleSet'
        ruleSetVersion: '2.2'
        ruleSetAction: 'Block'
        ruleGroupOverrides: [
          {
            ruleGroupName: 'SQLI'
            exclusions: [
              {
                matchVariable: 'RequestArgNames'
                selectorMatchOperator: 'Contains'
                selector: 'content'
              }
            ]
          }
          {
            ruleGroupName: 'XSS'
            exclusions: [
              {
                matchVariable: 'RequestArgNames'
                selectorMatchOperator: 'Contains'
                selector: 'content'
              }
            ]
          }
          {
            ruleGroupName: 'RCE'
            exclusions: [
              {
                matchVariable: 'RequestArgNames'
                selectorMatchOperator: 'Contains'
                selector: 'content'
              }
            ]
          }
        ]
      }
      {
        ruleSetType: 'Microsoft_BotManagerRuleSet'
        ruleSetVersion: '1.1'
      }
    ]
    customRules: [
      {
        name: 'RateLimit'
        priority: 100
        enabledState: 'Enabled'
        ruleType: 'RateLimitRule'
        action: 'Block'
        matchConditions: [
          {
            matchVariable: 'SocketAddr'
            operator: 'IPMatch'
            negateCondition: true
            matchValue: [
              '192.0.2.0/24'
            ]
          }
        ]
        rateLimitDurationInMinutes: 1
        rateLimitThreshold: 1000
      }
    ]
  }
]
param frontDoors = [
  {
    resourceGroup: 'rg-archive-prod-szn'
    name: 'afd-archive-prod-szn'
    firewallPolicy: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/FrontDoorWebApplicationFirewallPolicies/fdfparchiveprodszn'
    }
    origins: [
      {
        name: 'gateway-szn'
        hostName: 'apim-archive-prod-szn-gateway-41a4c.azure-api.net'
        probePath: '/status-0123456789abcdef'
      }
    ]
    customDomains: [
      {
        name: 'ask-archive-example'
        hostName: 'ask.archive.example'
        minimumTlsVersion: 'TLS12'
      }
    ]
  }
]
param privateEndpoints = [
  {
    name: 'pep-archive-prod-szn-archive-account'
    resourceGroup: 'rg-archive-prod-szn'
    stage: 5
    location: 'switzerlandnorth'
    subnet: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn/subnets/snet-private-endpoints'
    }
    serviceId: '${rgArchiveProdSznId}/providers/Microsoft.CognitiveServices/accounts/ais-archive-prod-szn-archive-41a4c'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-archive-prod-szn-pep-archive-account'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'account'
          memberName: 'default'
          privateIPAddress: '192.168.198.4'
        }
      }
      {
        name: 'secondary'
        properties: {
          groupId: 'account'
          memberName: 'secondary'
          privateIPAddress: '192.168.198.5'
        }
      }
      {
        name: 'third'
        properties: {
          groupId: 'account'
          memberName: 'third'
          privateIPAddress: '192.168.198.6'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgArchiveProdSznId}/providers/Microsoft.Network/applicationSecurityGroups/asg-archive-prod-szn-archive-account'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-cognitiveservices-azure-com'
        properties: {
          privateDnsZoneId: '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'
        }
      }
      {
        name: 'privatelink-openai-azure-com'
        properties: {
          privateDnsZoneId: '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
        }
      }
      {
        name: 'privatelink-services-ai-azure-com'
        properties: {
          privateDnsZoneId: '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-archive-prod-szn-archive-ai-search-searchservice'
    resourceGroup: 'rg-archive-prod-szn'
    stage: 4
    location: 'switzerlandnorth'
    subnet: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn/subnets/snet-private-endpoints'
    }
    serviceId: '${rgArchiveProdSznId}/providers/Microsoft.Search/searchServices/srch-archive-prod-szn-archive-41a4c'
    groupIds: [
      'searchService'
    ]
    networkInterfaceName: 'nic-archive-prod-szn-pep-archive-ai-search-searchservice'
    ipConfigurations: [
      {
        name: 'searchService'
        properties: {
          groupId: 'searchService'
          memberName: 'searchService'
          privateIPAddress: '192.168.198.10'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgArchiveProdSznId}/providers/Microsoft.Network/applicationSecurityGroups/asg-archive-prod-szn-archive-ai-search'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-search-windows-net'
        properties: {
          privateDnsZoneId: '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-archive-prod-szn-archive-cosmos-db-sql'
    resourceGroup: 'rg-archive-prod-szn'
    stage: 4
    location: 'switzerlandnorth'
    subnet: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn/subnets/snet-private-endpoints'
    }
    serviceId: '${rgArchiveProdSznId}/providers/Microsoft.DocumentDB/databaseAccounts/cosno-archive-prod-szn-ar-23e68'
    groupIds: [
      'Sql'
    ]
    networkInterfaceName: 'nic-archive-prod-szn-pep-archive-cosmos-db-sql'
    ipConfigurations: [
      {
        name: 'cosno-archive-prod-szn-ar-23e68'
        properties: {
          groupId: 'Sql'
          memberName: 'cosno-archive-prod-szn-ar-23e68'
          privateIPAddress: '192.168.198.11'
        }
      }
      {
        name: 'cosno-archive-prod-szn-ar-23e68-switzerlandnorth'
        properties: {
          groupId: 'Sql'
          memberName: 'cosno-archive-prod-szn-ar-23e68-switzerlandnorth'
          privateIPAddress: '192.168.198.12'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgArchiveProdSznId}/providers/Microsoft.Network/applicationSecurityGroups/asg-archive-prod-szn-archive-cosmos-db'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-documents-azure-com'
        properties: {
          privateDnsZoneId: '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-archive-prod-szn-archive-key-vault-vault'
    resourceGroup: 'rg-archive-prod-szn'
    stage: 4
    location: 'switzerlandnorth'
    subnet: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn/subnets/snet-private-endpoints'
    }
    serviceId: '${rgArchiveProdSznId}/providers/Microsoft.KeyVault/vaults/kv-archive-prod-sz-506c2'
    groupIds: [
      'vault'
    ]
    networkInterfaceName: 'nic-archive-prod-szn-pep-archive-key-vault-vault'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'vault'
          memberName: 'default'
          privateIPAddress: '192.168.198.9'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgArchiveProdSznId}/providers/Microsoft.Network/applicationSecurityGroups/asg-archive-prod-szn-archive-key-vault'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-vaultcore-azure-net'
        properties: {
          privateDnsZoneId: '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net'
        }
      }
    ]
  }
  {
    name: 'pep-archive-prod-szn-archive-storage-blob'
    resourceGroup: 'rg-archive-prod-szn'
    stage: 4
    location: 'switzerlandnorth'
    subnet: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn/subnets/snet-private-endpoints'
    }
    serviceId: '${rgArchiveProdSznId}/providers/Microsoft.Storage/storageAccounts/starchiveprodsznarcdbba8'
    groupIds: [
      'blob'
    ]
    networkInterfaceName: 'nic-archive-prod-szn-pep-archive-storage-blob'
    ipConfigurations: [
      {
        name: 'blob'
        properties: {
          groupId: 'blob'
          memberName: 'blob'
          privateIPAddress: '192.168.198.8'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgArchiveProdSznId}/providers/Microsoft.Network/applicationSecurityGroups/asg-archive-prod-szn-archive-storage'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-blob-core-windows-net'
        properties: {
          privateDnsZoneId: '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-archive-prod-szn-models-account'
    resourceGroup: 'rg-archive-prod-szn'
    stage: 5
    location: 'switzerlandnorth'
    subnet: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn/subnets/snet-private-endpoints'
    }
    serviceId: '${rgArchiveProdSznId}/providers/Microsoft.CognitiveServices/accounts/oai-archive-prod-szn-models-41a4c'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-archive-prod-szn-pep-models-account'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'account'
          memberName: 'default'
          privateIPAddress: '192.168.198.7'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgArchiveProdSznId}/providers/Microsoft.Network/applicationSecurityGroups/asg-archive-prod-szn-models-account'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-openai-azure-com'
        properties: {
          privateDnsZoneId: '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-archive-prod-szn-models-ai-search-searchservice'
    resourceGroup: 'rg-archive-prod-szn'
    stage: 4
    location: 'switzerlandnorth'
    subnet: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn/subnets/snet-private-endpoints'
    }
    serviceId: '${rgArchiveProdSznId}/providers/Microsoft.Search/searchServices/srch-archive-prod-szn-models-41a4c'
    groupIds: [
      'searchService'
    ]
    networkInterfaceName: 'nic-archive-prod-szn-pep-models-ai-search-searchservice'
    ipConfigurations: [
      {
        name: 'searchService'
        properties: {
          groupId: 'searchService'
          memberName: 'searchService'
          privateIPAddress: '192.168.198.14'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgArchiveProdSznId}/providers/Microsoft.Network/applicationSecurityGroups/asg-archive-prod-szn-models-ai-search'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-search-windows-net'
        properties: {
          privateDnsZoneId: '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-archive-prod-szn-models-key-vault-vault'
    resourceGroup: 'rg-archive-prod-szn'
    stage: 4
    location: 'switzerlandnorth'
    subnet: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn/subnets/snet-private-endpoints'
    }
    serviceId: '${rgArchiveProdSznId}/providers/Microsoft.KeyVault/vaults/kv-archive-prod-sz-90243'
    groupIds: [
      'vault'
    ]
    networkInterfaceName: 'nic-archive-prod-szn-pep-models-key-vault-vault'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'vault'
          memberName: 'default'
          privateIPAddress: '192.168.198.13'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgArchiveProdSznId}/providers/Microsoft.Network/applicationSecurityGroups/asg-archive-prod-szn-models-key-vault'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-vaultcore-azure-net'
        properties: {
          privateDnsZoneId: '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net'
        }
      }
    ]
  }
  {
    name: 'pep-archive-prod-szn-monitor-azuremonitor'
    resourceGroup: 'rg-archive-prod-szn'
    stage: 4
    location: 'switzerlandnorth'
    subnet: {
      id: '${rgArchiveProdSznId}/providers/Microsoft.Network/virtualNetworks/vnet-archive-prod-szn/subnets/snet-private-endpoints'
    }
    serviceId: '${rgArchiveProdSznId}/providers/Microsoft.Insights/privateLinkScopes/ampls-archive-prod-szn'
    groupIds: [
      'azuremonitor'
    ]
    networkInterfaceName: 'nic-archive-prod-szn-pep-monitor-azuremonitor'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgArchiveProdSznId}/providers/Microsoft.Network/applicationSecurityGroups/asg-archive-prod-szn-ampls-archive-prod-szn'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-monitor-azure-com'
        properties: {
          privateDnsZoneId: '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.monitor.azure.com'
        }
      }
      {
        name: 'privatelink-oms-opinsights-azure-com'
        properties: {
          privateDnsZoneId: '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.oms.opinsights.azure.com'
        }
      }
      {
        name: 'privatelink-ods-opinsights-azure-com'
        properties: {
          privateDnsZoneId: '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.ods.opinsights.azure.com'
        }
      }
      {
        name: 'privatelink-agentsvc-azure-automation-net'
        properties: {
          privateDnsZoneId: '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.agentsvc.azure-automation.net'
        }
      }
      {
        name: 'privatelink-blob-core-windows-net'
        properties: {
          privateDnsZoneId: '${rgArchiveProdSznId}/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'
        }
      }
    ]
  }
]
param networkSecurityPerimeters = [
  {
    name: 'nsp-archive-prod-szn'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    accessMode: 'Enforced'
    members: [
      {
        id: '${rgArchiveProdSznId}/providers/Microsoft.CognitiveServices/accounts/ais-archive-prod-szn-archive-41a4c'
      }
      {
        id: '${rgArchiveProdSznId}/providers/Microsoft.CognitiveServices/accounts/oai-archive-prod-szn-models-41a4c'
      }
      {
        id: '${rgArchiveProdSznId}/providers/Microsoft.DocumentDB/databaseAccounts/cosno-archive-prod-szn-ar-23e68'
      }
      {
        id: '${rgArchiveProdSznId}/providers/Microsoft.KeyVault/vaults/kv-archive-prod-sz-506c2'
      }
      {
        id: '${rgArchiveProdSznId}/providers/Microsoft.KeyVault/vaults/kv-archive-prod-sz-90243'
      }
      {
        id: '${rgArchiveProdSznId}/providers/Microsoft.OperationalInsights/workspaces/log-archive-prod-szn'
      }
      {
        id: '${rgArchiveProdSznId}/providers/Microsoft.Search/searchServices/srch-archive-prod-szn-archive-41a4c'
      }
      {
        id: '${rgArchiveProdSznId}/providers/Microsoft.Search/searchServices/srch-archive-prod-szn-models-41a4c'
      }
      {
        id: '${rgArchiveProdSznId}/providers/Microsoft.Storage/storageAccounts/starchiveprodsznarcdbba8'
      }
    ]
    accessRules: [
      {
        name: 'own-subscription'
        direction: 'Inbound'
        subscriptions: [
          {
            id: '/subscriptions/${workloadSubscriptionId}'
          }
        ]
        fullyQualifiedDomainNames: []
      }
    ]
  }
]
param roleAssignmentsAtCognitiveServicesAccounts = [
  {
    resourceGroup: 'rg-archive-prod-szn'
    stage: 8
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgArchiveProdSznId}/providers/Microsoft.ApiManagement/service/apim-archive-prod-szn-gateway-41a4c'
    principalApiVersion: '2024-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cognitiveServicesOpenaiUser
    description: 'Cognitive Services OpenAI User: the gateway calls the models with its own identity'
    scopeNames: [
      'ais-archive-prod-szn-archive-41a4c'
    ]
  }
  {
    resourceGroup: 'rg-archive-prod-szn'
    stage: 8
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgArchiveProdSznId}/providers/Microsoft.ApiManagement/service/apim-archive-prod-szn-gateway-41a4c'
    principalApiVersion: '2024-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cognitiveServicesOpenaiUser
    description: 'Cognitive Services OpenAI User: the gateway calls the models with its own identity'
    scopeNames: [
      'oai-archive-prod-szn-models-41a4c'
    ]
  }
]
param roleAssignmentsAtComputeVirtualMachines = [
  {
    resourceGroup: 'rg-archive-prod-szn'
    stage: 6
    principalType: 'Group'
    principalId: identityOperatorsGroup
    roleDefinitionId: roles.virtualMachineUserLogin
    description: 'Virtual Machine User Login: operators sign in on the jump box with their own account'
    scopeNames: [
      'vm-archive-prod-szn-jump'
    ]
  }
]
param roleAssignmentsAtDocumentDbDatabaseAccounts = [
  {
    resourceGroup: 'rg-archive-prod-szn'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgArchiveProdSznId}/providers/Microsoft.CognitiveServices/accounts/ais-archive-prod-szn-archive-41a4c/projects/archive'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cosmosDbOperator
    description: 'Cosmos DB Operator: the capability host makes the database of its threads'
    scopeNames: [
      'cosno-archive-prod-szn-ar-23e68'
    ]
  }
]
param roleAssignmentsAtSearchSearchServices = [
  {
    resourceGroup: 'rg-archive-prod-szn'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgArchiveProdSznId}/providers/Microsoft.CognitiveServices/accounts/ais-archive-prod-szn-archive-41a4c/projects/archive'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.searchServiceContributor
    description: 'Search Service Contributor: the capability host makes the indexes'
    scopeNames: [
      'srch-archive-prod-szn-archive-41a4c'
    ]
  }
  {
    resourceGroup: 'rg-archive-prod-szn'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgArchiveProdSznId}/providers/Microsoft.CognitiveServices/accounts/ais-archive-prod-szn-archive-41a4c/projects/archive'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.searchIndexDataContributor
    description: 'Search Index Data Contributor: agents read and write their vector indexes'
    scopeNames: [
      'srch-archive-prod-szn-archive-41a4c'
    ]
  }
]
param roleAssignmentsAtStorageStorageAccounts = [
  {
    resourceGroup: 'rg-archive-prod-szn'
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgArchiveProdSznId}/providers/Microsoft.CognitiveServices/accounts/ais-archive-prod-szn-archive-41a4c/projects/archive'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.storageBlobDataOwner
    description: 'Storage Blob Data Owner: agents own the containers of their project, and no others'
    scopeNames: [
      'starchiveprodsznarcdbba8'
    ]
  }
  {
    resourceGroup: 'rg-archive-prod-szn'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgArchiveProdSznId}/providers/Microsoft.CognitiveServices/accounts/ais-archive-prod-szn-archive-41a4c/projects/archive'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.storageBlobDataContributor
    description: 'Storage Blob Data Contributor: the capability host checks the container before it starts'
    scopeNames: [
      'starchiveprodsznarcdbba8'
    ]
  }
]
param foundryConnections = [
  {
    name: 'storage'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    accountName: 'ais-archive-prod-szn-archive-41a4c'
    projectName: 'archive'
    category: 'AzureStorageAccount'
    target: 'https://starchiveprodsznarcdbba8.blob.core.windows.net/'
    storeId: '${rgArchiveProdSznId}/providers/Microsoft.Storage/storageAccounts/starchiveprodsznarcdbba8'
  }
  {
    name: 'threads'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    accountName: 'ais-archive-prod-szn-archive-41a4c'
    projectName: 'archive'
    category: 'CosmosDb'
    target: 'https://cosno-archive-prod-szn-ar-23e68.documents.azure.com:443/'
    storeId: '${rgArchiveProdSznId}/providers/Microsoft.DocumentDB/databaseAccounts/cosno-archive-prod-szn-ar-23e68'
  }
  {
    name: 'vectors'
    resourceGroup: 'rg-archive-prod-szn'
    location: 'switzerlandnorth'
    accountName: 'ais-archive-prod-szn-archive-41a4c'
    projectName: 'archive'
    category: 'CognitiveSearch'
    target: 'https://srch-archive-prod-szn-archive-41a4c.search.windows.net/'
    storeId: '${rgArchiveProdSznId}/providers/Microsoft.Search/searchServices/srch-archive-prod-szn-archive-41a4c'
  }
]
param capabilityHosts = [
  {
    name: 'agents'
    resourceGroup: 'rg-archive-prod-szn'
    accountName: 'ais-archive-prod-szn-archive-41a4c'
    projectName: 'archive'
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
    resourceGroup: 'rg-archive-prod-szn'
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgArchiveProdSznId}/providers/Microsoft.CognitiveServices/accounts/ais-archive-prod-szn-archive-41a4c/projects/archive'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cosmosDbBuiltInDataContributor
    accountName: 'cosno-archive-prod-szn-ar-23e68'
  }
]
param diagnosticSettingsAtApiManagementService = [
  {
    resourceGroup: 'rg-archive-prod-szn'
    stage: 8
    name: 'to-log-analytics'
    targetNames: [
      'apim-archive-prod-szn-gateway-41a4c'
    ]
    workspaceId: '${rgArchiveProdSznId}/providers/Microsoft.OperationalInsights/workspaces/log-archive-prod-szn'
    destinationType: 'Dedicated'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtCdnProfiles = [
  {
    resourceGroup: 'rg-archive-prod-szn'
    stage: 8
    name: 'to-log-analytics'
    targetNames: [
      'afd-archive-prod-szn'
    ]
    workspaceId: '${rgArchiveProdSznId}/providers/Microsoft.OperationalInsights/workspaces/log-archive-prod-szn'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtCognitiveServicesAccounts = [
  {
    resourceGroup: 'rg-archive-prod-szn'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'ais-archive-prod-szn-archive-41a4c'
    ]
    workspaceId: '${rgArchiveProdSznId}/providers/Microsoft.OperationalInsights/workspaces/log-archive-prod-szn'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-archive-prod-szn'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'oai-archive-prod-szn-models-41a4c'
    ]
    workspaceId: '${rgArchiveProdSznId}/providers/Microsoft.OperationalInsights/workspaces/log-archive-prod-szn'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtDocumentDbDatabaseAccounts = [
  {
    resourceGroup: 'rg-archive-prod-szn'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'cosno-archive-prod-szn-ar-23e68'
    ]
    workspaceId: '${rgArchiveProdSznId}/providers/Microsoft.OperationalInsights/workspaces/log-archive-prod-szn'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtKeyVaultVaults = [
  {
    resourceGroup: 'rg-archive-prod-szn'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'kv-archive-prod-sz-506c2'
    ]
    workspaceId: '${rgArchiveProdSznId}/providers/Microsoft.OperationalInsights/workspaces/log-archive-prod-szn'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-archive-prod-szn'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'kv-archive-prod-sz-90243'
    ]
    workspaceId: '${rgArchiveProdSznId}/providers/Microsoft.OperationalInsights/workspaces/log-archive-prod-szn'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtNetworkAzureFirewalls = [
  {
    resourceGroup: 'rg-archive-prod-szn'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'afw-archive-prod-szn'
    ]
    workspaceId: '${rgArchiveProdSznId}/providers/Microsoft.OperationalInsights/workspaces/log-archive-prod-szn'
    destinationType: 'Dedicated'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtNetworkBastionHosts = [
  {
    resourceGroup: 'rg-archive-prod-szn'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'bas-archive-prod-szn'
    ]
    workspaceId: '${rgArchiveProdSznId}/providers/Microsoft.OperationalInsights/workspaces/log-archive-prod-szn'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtSearchSearchServices = [
  {
    resourceGroup: 'rg-archive-prod-szn'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'srch-archive-prod-szn-archive-41a4c'
    ]
    workspaceId: '${rgArchiveProdSznId}/providers/Microsoft.OperationalInsights/workspaces/log-archive-prod-szn'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-archive-prod-szn'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'srch-archive-prod-szn-models-41a4c'
    ]
    workspaceId: '${rgArchiveProdSznId}/providers/Microsoft.OperationalInsights/workspaces/log-archive-prod-szn'
    categoryGroups: [
      'allLogs'
    ]
  }
]
