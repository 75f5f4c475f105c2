using 'main.bicep'

// Answers path: gateway.certificate_id
var gatewayCertificateId = readEnvironmentVariable('GATEWAY_CERTIFICATE_ID')
// Answers path: identity.operators_group
var identityOperatorsGroup = readEnvironmentVariable('IDENTITY_OPERATORS_GROUP')
// Resource id of the key vault of the certificate `gateway.certificate_id`
var gatewayCertificateIdKeyVaultId = readEnvironmentVariable('GATEWAY_CERTIFICATE_ID_KEY_VAULT_ID')
var workloadSubscriptionId = '00000000-0000-0000-0000-00000000a001'
var rgAdvisorProdGwcId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-advisor-prod-gwc'
var rgAdvisorProdSdcId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-advisor-prod-sdc'
var subscription2Id = '00000000-0000-0000-0000-00000000c001'
var rgHubGwcId = '/subscriptions/${subscription2Id}/resourceGroups/rg-hub-gwc'
var rgHubSdcId = '/subscriptions/${subscription2Id}/resourceGroups/rg-hub-sdc'
var subscription3Id = '00000000-0000-0000-0000-00000000e001'
var rgLogsId = '/subscriptions/${subscription3Id}/resourceGroups/rg-logs'
var roles = {
  cognitiveServicesOpenaiUser: '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
  cosmosDbBuiltInDataContributor: '00000000-0000-0000-0000-000000000002'
  cosmosDbOperator: '230815da-be43-4aae-9cb4-875f7bd000aa'
  keyVaultSecretsUser: '4633458b-17de-408a-b874-0445c86b69e6'
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
    name: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
  }
  {
    name: 'rg-advisor-prod-sdc'
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
param identities = [
  {
    name: 'id-advisor-prod-gwc-advisor'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
  }
  {
    name: 'id-advisor-prod-gwc-advisor-ai-search'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
  }
  {
    name: 'id-advisor-prod-gwc-advisor-cosmos-db'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
  }
  {
    name: 'id-advisor-prod-gwc-advisor-storage'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
  }
  {
    name: 'id-advisor-prod-gwc-documents-formrecognizer'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
  }
  {
    name: 'id-advisor-prod-gwc-documents-textanalytics'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
  }
  {
    name: 'id-advisor-prod-gwc-models'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
  }
  {
    name: 'id-advisor-prod-sdc-models'
    resourceGroup: 'rg-advisor-prod-sdc'
    location: 'swedencentral'
  }
]
param applicationSecurityGroups = [
  {
    name: 'asg-advisor-prod-gwc-advisor-account'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
  }
  {
    name: 'asg-advisor-prod-gwc-advisor-ai-search'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
  }
  {
    name: 'asg-advisor-prod-gwc-advisor-cosmos-db'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
  }
  {
    name: 'asg-advisor-prod-gwc-advisor-key-vault'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
  }
  {
    name: 'asg-advisor-prod-gwc-advisor-storage'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
  }
  {
    name: 'asg-advisor-prod-gwc-documents-account-di-advisor-prod-gwc-documents-1dc73'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
  }
  {
    name: 'asg-advisor-prod-gwc-documents-account-lang-advisor-prod-gwc-documents-1dc73'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
  }
  {
    name: 'asg-advisor-prod-gwc-documents-key-vault'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
  }
  {
    name: 'asg-advisor-prod-gwc-key-vault'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
  }
  {
    name: 'asg-advisor-prod-gwc-models-account'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
  }
  {
    name: 'asg-advisor-prod-gwc-models-key-vault'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
  }
  {
    name: 'asg-advisor-prod-sdc-key-vault'
    resourceGroup: 'rg-advisor-prod-sdc'
    location: 'swedencentral'
  }
  {
    name: 'asg-advisor-prod-sdc-models-account'
    resourceGroup: 'rg-advisor-prod-sdc'
    location: 'swedencentral'
  }
  {
    name: 'asg-advisor-prod-sdc-models-key-vault'
    resourceGroup: 'rg-advisor-prod-sdc'
    location: 'swedencentral'
  }
]
param networkSecurityGroups = [
  {
    name: 'nsg-advisor-prod-gwc-api-management'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
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
        name: 'Allow-advisers-to-gateway'
        properties: {
          description: 'advisers-to-gateway (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.16.0.0/12'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.20.0/24'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-crm-to-gateway'
        properties: {
          description: 'crm-to-gateway (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.202.0.0/20'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.20.0/24'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-gwc-to-advisor-gwc'
        properties: {
          description: 'api-management-gwc-to-advisor-gwc (generative-ai-gateway)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.20.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.201.22.4'
            '10.201.22.5'
            '10.201.22.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-gwc-to-models-gwc'
        properties: {
          description: 'api-management-gwc-to-models-gwc (generative-ai-gateway)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.20.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.7'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-gwc-to-models-sdc'
        properties: {
          description: 'api-management-gwc-to-models-sdc (generative-ai-gateway)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.20.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.211.22.4'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-gwc-dns-10.200.1.4-udp'
        properties: {
          description: 'api-management-gwc-dns-10.200.1.4-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.201.20.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.200.1.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-api-management-gwc-dns-10.200.1.4-tcp'
        properties: {
          description: 'api-management-gwc-dns-10.200.1.4-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.20.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.200.1.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-api-management-gwc-dns-10.200.1.5-udp'
        properties: {
          description: 'api-management-gwc-dns-10.200.1.5-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.201.20.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.200.1.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-api-management-gwc-dns-10.200.1.5-tcp'
        properties: {
          description: 'api-management-gwc-dns-10.200.1.5-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.20.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.200.1.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-api-management-gwc-to-entra-any-identity-azure-net'
        properties: {
          description: 'api-management-gwc-to-entra-any-identity-azure-net (approved-destinations) and 4 more'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.20.0/24'
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
  {
    name: 'nsg-advisor-prod-gwc-build-agents'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
    securityRules: [
      {
        name: 'Allow-build-agents-gwc-dns-10.200.1.4-udp'
        properties: {
          description: 'build-agents-gwc-dns-10.200.1.4-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.201.23.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.200.1.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-build-agents-gwc-dns-10.200.1.4-tcp'
        properties: {
          description: 'build-agents-gwc-dns-10.200.1.4-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.200.1.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-build-agents-gwc-dns-10.200.1.5-udp'
        properties: {
          description: 'build-agents-gwc-dns-10.200.1.5-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.201.23.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.200.1.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-build-agents-gwc-dns-10.200.1.5-tcp'
        properties: {
          description: 'build-agents-gwc-dns-10.200.1.5-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.200.1.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-build-agents-gwc-to-entra-any-identity-azure-net'
        properties: {
          description: 'build-agents-gwc-to-entra-any-identity-azure-net (approved-destinations) and 5 more'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.160/27'
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
  {
    name: 'nsg-advisor-prod-gwc-foundry-agents'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
    securityRules: [
      {
        name: 'Allow-advisor-gwc-agents-to-advisor-gwc'
        properties: {
          description: 'advisor-gwc-agents-to-advisor-gwc (dependent-services)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.16.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.201.22.4'
            '10.201.22.5'
            '10.201.22.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-advisor-gwc-agents-to-advisor-ai-search-gwc'
        properties: {
          description: 'advisor-gwc-agents-to-advisor-ai-search-gwc (dependent-services)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.16.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.12'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-advisor-gwc-agents-to-advisor-cosmos-db-gwc'
        properties: {
          description: 'advisor-gwc-agents-to-advisor-cosmos-db-gwc (dependent-services)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.16.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.201.22.13'
            '10.201.22.14'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-advisor-gwc-agents-to-advisor-key-vault-gwc'
        properties: {
          description: 'advisor-gwc-agents-to-advisor-key-vault-gwc (dependent-services)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.16.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.11'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-advisor-gwc-agents-to-advisor-storage-gwc'
        properties: {
          description: 'advisor-gwc-agents-to-advisor-storage-gwc (dependent-services)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.16.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.10'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-gwc-dns-10.200.1.4-udp'
        properties: {
          description: 'foundry-agents-gwc-dns-10.200.1.4-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.201.16.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.200.1.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-foundry-agents-gwc-dns-10.200.1.4-tcp'
        properties: {
          description: 'foundry-agents-gwc-dns-10.200.1.4-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.16.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.200.1.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-foundry-agents-gwc-dns-10.200.1.5-udp'
        properties: {
          description: 'foundry-agents-gwc-dns-10.200.1.5-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.201.16.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.200.1.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-foundry-agents-gwc-dns-10.200.1.5-tcp'
        properties: {
          description: 'foundry-agents-gwc-dns-10.200.1.5-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.16.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.200.1.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-foundry-agents-gwc-to-entra-any-identity-azure-net'
        properties: {
          description: 'foundry-agents-gwc-to-entra-any-identity-azure-net (approved-destinations) and 23 more'
          direction: 'Outbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.16.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-gwc-to-revocation-oneocsp-microsoft-com-80'
        properties: {
          description: 'foundry-agents-gwc-to-revocation-oneocsp-microsoft-com-80 (approved-destinations) and 8 more'
          direction: 'Outbound'
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.16.0/24'
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
    name: 'nsg-advisor-prod-gwc-jump-box'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
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
        name: 'Allow-bastion-gwc-to-jump-box-gwc'
        properties: {
          description: 'bastion-gwc-to-jump-box-gwc (bastion)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.200.2.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.23.128/27'
          destinationPortRange: '3389'
        }
      }
      {
        name: 'Allow-developers-gwc-to-advisor-gwc'
        properties: {
          description: 'developers-gwc-to-advisor-gwc (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.128/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.201.22.4'
            '10.201.22.5'
            '10.201.22.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-documents-formrecognizer-gwc'
        properties: {
          description: 'developers-gwc-to-documents-formrecognizer-gwc (private-endpoints)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.8'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-documents-textanalytics-gwc'
        properties: {
          description: 'developers-gwc-to-documents-textanalytics-gwc (private-endpoints)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.9'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-models-gwc'
        properties: {
          description: 'developers-gwc-to-models-gwc (private-endpoints)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.7'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-advisor-cosmos-db-gwc'
        properties: {
          description: 'developers-gwc-to-advisor-cosmos-db-gwc (private-endpoints)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.128/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.201.22.13'
            '10.201.22.14'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-advisor-key-vault-gwc'
        properties: {
          description: 'developers-gwc-to-advisor-key-vault-gwc (private-endpoints)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.11'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-documents-key-vault-gwc'
        properties: {
          description: 'developers-gwc-to-documents-key-vault-gwc (private-endpoints)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.16'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-models-key-vault-gwc'
        properties: {
          description: 'developers-gwc-to-models-key-vault-gwc (private-endpoints)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.15'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-advisor-ai-search-gwc'
        properties: {
          description: 'developers-gwc-to-advisor-ai-search-gwc (private-endpoints)'
          direction: 'Outbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.12'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-advisor-storage-gwc'
        properties: {
          description: 'developers-gwc-to-advisor-storage-gwc (private-endpoints)'
          direction: 'Outbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.10'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-gwc-dns-10.200.1.4-udp'
        properties: {
          description: 'jump-box-gwc-dns-10.200.1.4-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1100
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.201.23.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.200.1.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-jump-box-gwc-dns-10.200.1.4-tcp'
        properties: {
          description: 'jump-box-gwc-dns-10.200.1.4-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.200.1.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-jump-box-gwc-dns-10.200.1.5-udp'
        properties: {
          description: 'jump-box-gwc-dns-10.200.1.5-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1120
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.201.23.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.200.1.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-jump-box-gwc-dns-10.200.1.5-tcp'
        properties: {
          description: 'jump-box-gwc-dns-10.200.1.5-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.200.1.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-jump-box-gwc-to-entra-any-identity-azure-net'
        properties: {
          description: 'jump-box-gwc-to-entra-any-identity-azure-net (approved-destinations) and 25 more'
          direction: 'Outbound'
          priority: 1140
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-gwc-to-revocation-oneocsp-microsoft-com-80'
        properties: {
          description: 'jump-box-gwc-to-revocation-oneocsp-microsoft-com-80 (approved-destinations) and 8 more'
          direction: 'Outbound'
          priority: 1150
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.128/27'
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
    name: 'nsg-advisor-prod-gwc-private-endpoints'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
    securityRules: [
      {
        name: 'Allow-developers-gwc-to-advisor-gwc'
        properties: {
          description: 'developers-gwc-to-advisor-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.128/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.201.22.4'
            '10.201.22.5'
            '10.201.22.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-documents-formrecognizer-gwc'
        properties: {
          description: 'developers-gwc-to-documents-formrecognizer-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.8'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-documents-textanalytics-gwc'
        properties: {
          description: 'developers-gwc-to-documents-textanalytics-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.9'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-models-gwc'
        properties: {
          description: 'developers-gwc-to-models-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.7'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-advisor-cosmos-db-gwc'
        properties: {
          description: 'developers-gwc-to-advisor-cosmos-db-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.128/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.201.22.13'
            '10.201.22.14'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-advisor-key-vault-gwc'
        properties: {
          description: 'developers-gwc-to-advisor-key-vault-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.11'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-documents-key-vault-gwc'
        properties: {
          description: 'developers-gwc-to-documents-key-vault-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.16'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-models-key-vault-gwc'
        properties: {
          description: 'developers-gwc-to-models-key-vault-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.15'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-advisor-ai-search-gwc'
        properties: {
          description: 'developers-gwc-to-advisor-ai-search-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.12'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-advisor-storage-gwc'
        properties: {
          description: 'developers-gwc-to-advisor-storage-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.23.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.10'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-auditors-to-documents-formrecognizer-gwc'
        properties: {
          description: 'auditors-to-documents-formrecognizer-gwc (private-endpoints) and 1 more'
          direction: 'Inbound'
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.200.0.64/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.8'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-auditors-to-documents-textanalytics-gwc'
        properties: {
          description: 'auditors-to-documents-textanalytics-gwc (private-endpoints) and 1 more'
          direction: 'Inbound'
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.200.0.64/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.9'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-advisor-gwc-agents-to-advisor-gwc'
        properties: {
          description: 'advisor-gwc-agents-to-advisor-gwc (dependent-services)'
          direction: 'Inbound'
          priority: 1120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.16.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.201.22.4'
            '10.201.22.5'
            '10.201.22.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-advisor-gwc-agents-to-advisor-ai-search-gwc'
        properties: {
          description: 'advisor-gwc-agents-to-advisor-ai-search-gwc (dependent-services)'
          direction: 'Inbound'
          priority: 1130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.16.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.12'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-advisor-gwc-agents-to-advisor-cosmos-db-gwc'
        properties: {
          description: 'advisor-gwc-agents-to-advisor-cosmos-db-gwc (dependent-services)'
          direction: 'Inbound'
          priority: 1140
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.16.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.201.22.13'
            '10.201.22.14'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-advisor-gwc-agents-to-advisor-key-vault-gwc'
        properties: {
          description: 'advisor-gwc-agents-to-advisor-key-vault-gwc (dependent-services)'
          direction: 'Inbound'
          priority: 1150
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.16.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.11'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-advisor-gwc-agents-to-advisor-storage-gwc'
        properties: {
          description: 'advisor-gwc-agents-to-advisor-storage-gwc (dependent-services)'
          direction: 'Inbound'
          priority: 1160
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.16.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.10'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-gwc-to-advisor-gwc'
        properties: {
          description: 'api-management-gwc-to-advisor-gwc (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1170
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.20.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.201.22.4'
            '10.201.22.5'
            '10.201.22.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-gwc-to-models-gwc'
        properties: {
          description: 'api-management-gwc-to-models-gwc (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1180
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.201.20.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.7'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-sdc-to-advisor-gwc'
        properties: {
          description: 'api-management-sdc-to-advisor-gwc (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1190
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.200.0.64/26'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.201.22.4'
            '10.201.22.5'
            '10.201.22.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-sdc-to-models-gwc'
        properties: {
          description: 'api-management-sdc-to-models-gwc (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1200
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.200.0.64/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.7'
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
    name: 'nsg-advisor-prod-sdc-api-management'
    resourceGroup: 'rg-advisor-prod-sdc'
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
        name: 'Allow-advisers-to-gateway'
        properties: {
          description: 'advisers-to-gateway (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.16.0.0/12'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.211.20.0/24'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-crm-to-gateway'
        properties: {
          description: 'crm-to-gateway (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.202.0.0/20'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.211.20.0/24'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-sdc-to-advisor-gwc'
        properties: {
          description: 'api-management-sdc-to-advisor-gwc (generative-ai-gateway)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.211.20.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.201.22.4'
            '10.201.22.5'
            '10.201.22.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-sdc-to-models-gwc'
        properties: {
          description: 'api-management-sdc-to-models-gwc (generative-ai-gateway)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.211.20.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.201.22.7'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-sdc-to-models-sdc'
        properties: {
          description: 'api-management-sdc-to-models-sdc (generative-ai-gateway)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.211.20.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.211.22.4'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-sdc-dns-10.210.1.4-udp'
        properties: {
          description: 'api-management-sdc-dns-10.210.1.4-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.211.20.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.210.1.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-api-management-sdc-dns-10.210.1.4-tcp'
        properties: {
          description: 'api-management-sdc-dns-10.210.1.4-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.211.20.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.210.1.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-api-management-sdc-dns-10.210.1.5-udp'
        properties: {
          description: 'api-management-sdc-dns-10.210.1.5-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.211.20.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.210.1.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-api-management-sdc-dns-10.210.1.5-tcp'
        properties: {
          description: 'api-management-sdc-dns-10.210.1.5-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.211.20.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.210.1.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-api-management-sdc-to-entra-any-identity-azure-net'
        properties: {
          description: 'api-management-sdc-to-entra-any-identity-azure-net (approved-destinations) and 4 more'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.211.20.0/24'
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
  {
    name: 'nsg-advisor-prod-sdc-build-agents'
    resourceGroup: 'rg-advisor-prod-sdc'
    location: 'swedencentral'
    securityRules: [
      {
        name: 'Allow-build-agents-sdc-dns-10.210.1.4-udp'
        properties: {
          description: 'build-agents-sdc-dns-10.210.1.4-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.211.23.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.210.1.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-build-agents-sdc-dns-10.210.1.4-tcp'
        properties: {
          description: 'build-agents-sdc-dns-10.210.1.4-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.211.23.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.210.1.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-build-agents-sdc-dns-10.210.1.5-udp'
        properties: {
          description: 'build-agents-sdc-dns-10.210.1.5-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.211.23.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.210.1.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-build-agents-sdc-dns-10.210.1.5-tcp'
        properties: {
          description: 'build-agents-sdc-dns-10.210.1.5-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.211.23.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.210.1.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-build-agents-sdc-to-entra-any-identity-azure-net'
        properties: {
          description: 'build-agents-sdc-to-entra-any-identity-azure-net (approved-destinations) and 5 more'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.211.23.160/27'
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
  {
    name: 'nsg-advisor-prod-sdc-private-endpoints'
    resourceGroup: 'rg-advisor-prod-sdc'
    location: 'swedencentral'
    securityRules: [
      {
        name: 'Allow-api-management-gwc-to-models-sdc'
        properties: {
          description: 'api-management-gwc-to-models-sdc (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.210.0.64/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.211.22.4'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-sdc-to-models-sdc'
        properties: {
          description: 'api-management-sdc-to-models-sdc (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.211.20.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.211.22.4'
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
    name: 'rt-advisor-prod-gwc'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'default'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.200.0.68'
        }
      }
    ]
  }
  {
    name: 'rt-advisor-prod-gwc-api-management'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'default'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.200.0.68'
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
  {
    name: 'rt-advisor-prod-sdc'
    resourceGroup: 'rg-advisor-prod-sdc'
    location: 'swedencentral'
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'default'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.210.0.68'
        }
      }
    ]
  }
  {
    name: 'rt-advisor-prod-sdc-api-management'
    resourceGroup: 'rg-advisor-prod-sdc'
    location: 'swedencentral'
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'default'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.210.0.68'
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
    name: 'vnet-advisor-prod-gwc'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
    addressPrefixes: [
      '10.201.16.0/21'
    ]
    dnsServers: [
      '10.200.1.4'
      '10.200.1.5'
    ]
    subnets: [
      {
        name: 'snet-agents'
        properties: {
          addressPrefix: '10.201.16.0/24'
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
            id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advisor-prod-gwc-foundry-agents'
          }
          routeTable: {
            id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/routeTables/rt-advisor-prod-gwc'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-apim'
        properties: {
          addressPrefix: '10.201.20.0/24'
          defaultOutboundAccess: true
          delegations: []
          networkSecurityGroup: {
            id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advisor-prod-gwc-api-management'
          }
          routeTable: {
            id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/routeTables/rt-advisor-prod-gwc-api-management'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-build'
        properties: {
          addressPrefix: '10.201.23.160/27'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advisor-prod-gwc-build-agents'
          }
          routeTable: {
            id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/routeTables/rt-advisor-prod-gwc'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-jump'
        properties: {
          addressPrefix: '10.201.23.128/27'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advisor-prod-gwc-jump-box'
          }
          routeTable: {
            id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/routeTables/rt-advisor-prod-gwc'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '10.201.22.0/25'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advisor-prod-gwc-private-endpoints'
          }
          routeTable: {
            id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/routeTables/rt-advisor-prod-gwc'
          }
          privateEndpointNetworkPolicies: 'Enabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
    ]
    privateEndpointPolicies: 'Disabled'
    encrypted: false
  }
  {
    name: 'vnet-advisor-prod-sdc'
    resourceGroup: 'rg-advisor-prod-sdc'
    location: 'swedencentral'
    addressPrefixes: [
      '10.211.16.0/21'
    ]
    dnsServers: [
      '10.210.1.4'
      '10.210.1.5'
    ]
    subnets: [
      {
        name: 'snet-apim'
        properties: {
          addressPrefix: '10.211.20.0/24'
          defaultOutboundAccess: true
          delegations: []
          networkSecurityGroup: {
            id: '${rgAdvisorProdSdcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advisor-prod-sdc-api-management'
          }
          routeTable: {
            id: '${rgAdvisorProdSdcId}/providers/Microsoft.Network/routeTables/rt-advisor-prod-sdc-api-management'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-build'
        properties: {
          addressPrefix: '10.211.23.160/27'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgAdvisorProdSdcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advisor-prod-sdc-build-agents'
          }
          routeTable: {
            id: '${rgAdvisorProdSdcId}/providers/Microsoft.Network/routeTables/rt-advisor-prod-sdc'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '10.211.22.0/25'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgAdvisorProdSdcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advisor-prod-sdc-private-endpoints'
          }
          routeTable: {
            id: '${rgAdvisorProdSdcId}/providers/Microsoft.Network/routeTables/rt-advisor-prod-sdc'
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
    name: 'peer-advisor-prod-gwc-vnet-hub-gwc'
    resourceGroup: 'rg-advisor-prod-gwc'
    virtualNetworkName: 'vnet-advisor-prod-gwc'
    remoteVirtualNetwork: {
      id: '${rgHubGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-hub-gwc'
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: false
    useRemoteGateways: true
  }
  {
    name: 'peer-advisor-prod-sdc-vnet-hub-sdc'
    resourceGroup: 'rg-advisor-prod-sdc'
    virtualNetworkName: 'vnet-advisor-prod-sdc'
    remoteVirtualNetwork: {
      id: '${rgHubSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-hub-sdc'
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: false
    useRemoteGateways: true
  }
]
param storageAccounts = [
  {
    name: 'stadvisorprodgwcadv8c1aa'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
    customerManagedKey: {
      vault: {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.KeyVault/vaults/kv-advisor-prod-gw-03432'
      }
      keyName: 'cmk-stadvisorprodgwcadv8c1aa'
      identity: {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-advisor-prod-gwc-advisor-storage'
      }
    }
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
  {
    name: 'stadvisorprodgwcflo8d83f'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
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
    name: 'stadvisorprodsdcfloc7683'
    resourceGroup: 'rg-advisor-prod-sdc'
    location: 'swedencentral'
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
    name: 'kv-advisor-prod-gw-03432'
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 2
    location: 'germanywestcentral'
    keyNames: [
      'cmk-ais-advisor-prod-gwc-advisor-1dc73'
      'cmk-cosno-advisor-prod-gwc-ad-a8917'
      'cmk-srch-advisor-prod-gwc-advisor-1dc73'
      'cmk-stadvisorprodgwcadv8c1aa'
    ]
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
    }
  }
  {
    name: 'kv-advisor-prod-gw-08274'
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 2
    location: 'germanywestcentral'
    keyNames: [
      'cmk-di-advisor-prod-gwc-documents-1dc73'
      'cmk-lang-advisor-prod-gwc-documents-1dc73'
    ]
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
    }
  }
  {
    name: 'kv-advisor-prod-gw-087fe'
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 2
    location: 'germanywestcentral'
    keyNames: [
      'cmk-oai-advisor-prod-gwc-models-1dc73'
      'cmk-oai-advisor-prod-sdc-models-1dc73'
    ]
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
    }
  }
  {
    name: 'kv-advisor-prod-gw-c50d9'
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 4
    location: 'germanywestcentral'
    keyNames: []
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
    }
  }
  {
    name: 'kv-advisor-prod-sd-6509f'
    resourceGroup: 'rg-advisor-prod-sdc'
    stage: 4
    location: 'swedencentral'
    keyNames: []
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
    }
  }
  {
    name: 'kv-advisor-prod-sd-6f3a2'
    resourceGroup: 'rg-advisor-prod-sdc'
    stage: 4
    location: 'swedencentral'
    keyNames: []
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
    }
  }
]
param searchServices = [
  {
    name: 'srch-advisor-prod-gwc-advisor-1dc73'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
    customerManagedKey: {
      vault: {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.KeyVault/vaults/kv-advisor-prod-gw-03432'
      }
      keyName: 'cmk-srch-advisor-prod-gwc-advisor-1dc73'
      identity: {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-advisor-prod-gwc-advisor-ai-search'
      }
    }
    skuName: 'standard'
    replicaCount: 3
    publicNetworkAccess: 'Disabled'
    disableLocalAuth: true
    bypass: 'None'
  }
]
param cosmosDbAccounts = [
  {
    name: 'cosno-advisor-prod-gwc-ad-a8917'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
    customerManagedKey: {
      vault: {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.KeyVault/vaults/kv-advisor-prod-gw-03432'
      }
      keyName: 'cmk-cosno-advisor-prod-gwc-ad-a8917'
      identity: {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-advisor-prod-gwc-advisor-cosmos-db'
      }
    }
    publicNetworkAccess: 'Disabled'
    disableLocalAuth: true
    networkAclBypass: 'None'
    zoneRedundant: true
  }
]
param windowsJumpBoxes = [
  {
    name: 'vm-advisor-prod-gwc-jump'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
    networkInterfaceName: 'nic-advisor-prod-gwc-jump'
    subnet: {
      id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advisor-prod-gwc/subnets/snet-jump'
    }
    computerName: 'vm-adviso-694f1'
  }
]
param flowLogs = [
  {
    name: 'fl-advisor-prod-gwc'
    resourceGroup: 'NetworkWatcherRG'
    location: 'germanywestcentral'
    networkWatcherName: 'NetworkWatcher_germanywestcentral'
    virtualNetworkId: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advisor-prod-gwc'
    storageAccountId: '${rgAdvisorProdGwcId}/providers/Microsoft.Storage/storageAccounts/stadvisorprodgwcflo8d83f'
    retentionInDays: 365
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-bank'
    workspaceLocation: 'germanywestcentral'
  }
  {
    name: 'fl-advisor-prod-sdc'
    resourceGroup: 'NetworkWatcherRG'
    location: 'swedencentral'
    networkWatcherName: 'NetworkWatcher_swedencentral'
    virtualNetworkId: '${rgAdvisorProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-advisor-prod-sdc'
    storageAccountId: '${rgAdvisorProdSdcId}/providers/Microsoft.Storage/storageAccounts/stadvisorprodsdcfloc7683'
    retentionInDays: 365
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-bank'
    workspaceLocation: 'swedencentral'
  }
]
param aiAccounts = [
  {
    name: 'ais-advisor-prod-gwc-advisor-1dc73'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
    kind: 'AIServices'
    skuName: 'S0'
    customSubDomainName: 'ais-advisor-prod-gwc-advisor-1dc73'
    projectManagement: true
    customerManagedKey: {
      vault: {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.KeyVault/vaults/kv-advisor-prod-gw-03432'
      }
      keyName: 'cmk-ais-advisor-prod-gwc-advisor-1dc73'
      identity: {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-advisor-prod-gwc-advisor'
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
        subnetArmId: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advisor-prod-gwc/subnets/snet-agents'
        useMicrosoftManagedNetwork: false
      }
    ]
    disableLocalAuth: true
    restrictOutboundNetworkAccess: true
    allowedFqdnList: [
      'srch-advisor-prod-gwc-advisor-1dc73.search.windows.net'
      'stadvisorprodgwcadv8c1aa.blob.core.windows.net'
    ]
  }
  {
    name: 'di-advisor-prod-gwc-documents-1dc73'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
    kind: 'FormRecognizer'
    skuName: 'S0'
    customSubDomainName: 'di-advisor-prod-gwc-documents-1dc73'
    customerManagedKey: {
      vault: {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.KeyVault/vaults/kv-advisor-prod-gw-08274'
      }
      keyName: 'cmk-di-advisor-prod-gwc-documents-1dc73'
      identity: {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-advisor-prod-gwc-documents-formrecognizer'
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
  {
    name: 'lang-advisor-prod-gwc-documents-1dc73'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
    kind: 'TextAnalytics'
    skuName: 'S0'
    customSubDomainName: 'lang-advisor-prod-gwc-documents-1dc73'
    customerManagedKey: {
      vault: {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.KeyVault/vaults/kv-advisor-prod-gw-08274'
      }
      keyName: 'cmk-lang-advisor-prod-gwc-documents-1dc73'
      identity: {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-advisor-prod-gwc-documents-textanalytics'
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
  {
    name: 'oai-advisor-prod-gwc-models-1dc73'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
    kind: 'OpenAI'
    skuName: 'S0'
    customSubDomainName: 'oai-advisor-prod-gwc-models-1dc73'
    customerManagedKey: {
      vault: {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.KeyVault/vaults/kv-advisor-prod-gw-087fe'
      }
      keyName: 'cmk-oai-advisor-prod-gwc-models-1dc73'
      identity: {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-advisor-prod-gwc-models'
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
  {
    name: 'oai-advisor-prod-sdc-models-1dc73'
    resourceGroup: 'rg-advisor-prod-sdc'
    location: 'swedencentral'
    kind: 'OpenAI'
    skuName: 'S0'
    customSubDomainName: 'oai-advisor-prod-sdc-models-1dc73'
    customerManagedKey: {
      vault: {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.KeyVault/vaults/kv-advisor-prod-gw-087fe'
      }
      keyName: 'cmk-oai-advisor-prod-sdc-models-1dc73'
      identity: {
        id: '${rgAdvisorProdSdcId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-advisor-prod-sdc-models'
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
param modelDeployments = [
  {
    name: 'gpt-4.1'
    resourceGroup: 'rg-advisor-prod-gwc'
    accountName: 'oai-advisor-prod-gwc-models-1dc73'
    modelName: 'gpt-4.1'
    skuName: 'DataZoneStandard'
    capacity: 200
  }
  {
    name: 'gpt-4.1'
    resourceGroup: 'rg-advisor-prod-sdc'
    accountName: 'oai-advisor-prod-sdc-models-1dc73'
    modelName: 'gpt-4.1'
    skuName: 'DataZoneStandard'
    capacity: 200
  }
]
param foundryProjects = [
  {
    name: 'advice'
    resourceGroup: 'rg-advisor-prod-gwc'
    accountName: 'ais-advisor-prod-gwc-advisor-1dc73'
    location: 'germanywestcentral'
  }
  {
    name: 'research'
    resourceGroup: 'rg-advisor-prod-gwc'
    accountName: 'ais-advisor-prod-gwc-advisor-1dc73'
    location: 'germanywestcentral'
  }
]
param sharedPrivateLinks = [
  {
    name: 'link-ais-advisor-prod-gwc-advisor-1dc73-cognitiveservices-ac'
    resourceGroup: 'rg-advisor-prod-gwc'
    searchServiceName: 'srch-advisor-prod-gwc-advisor-1dc73'
    serviceId: '${rgAdvisorProdGwcId}/providers/Microsoft.CognitiveServices/accounts/ais-advisor-prod-gwc-advisor-1dc73'
    groupId: 'cognitiveservices_account'
  }
  {
    name: 'link-stadvisorprodgwcadv8c1aa-blob'
    resourceGroup: 'rg-advisor-prod-gwc'
    searchServiceName: 'srch-advisor-prod-gwc-advisor-1dc73'
    serviceId: '${rgAdvisorProdGwcId}/providers/Microsoft.Storage/storageAccounts/stadvisorprodgwcadv8c1aa'
    groupId: 'blob'
  }
]
param apiManagementServices = [
  {
    name: 'apim-advisor-prod-gwc-gateway-1dc73'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
    tier: 'Premium'
    virtualNetworkType: 'Internal'
    hostNames: [
      'ai-gateway.bank.example'
    ]
    certificateId: gatewayCertificateId
    placements: [
      {
        location: 'germanywestcentral'
        subnet: {
          id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advisor-prod-gwc/subnets/snet-apim'
        }
        capacity: 3
        zones: []
      }
      {
        location: 'swedencentral'
        subnet: {
          id: '${rgAdvisorProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-advisor-prod-sdc/subnets/snet-apim'
        }
        capacity: 3
        zones: []
      }
    ]
  }
]
param modelApis = [
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    serviceName: 'apim-advisor-prod-gwc-gateway-1dc73'
    backends: [
      {
        name: 'advisor-gwc'
        url: 'https://ais-advisor-prod-gwc-advisor-1dc73.openai.azure.com/openai'
        priority: 1
      }
      {
        name: 'models-gwc'
        url: 'https://oai-advisor-prod-gwc-models-1dc73.openai.azure.com/openai'
        priority: 1
      }
      {
        name: 'models-sdc'
        url: 'https://oai-advisor-prod-sdc-models-1dc73.openai.azure.com/openai'
        priority: 2
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
    name: 'pep-advisor-prod-gwc-advisor-account'
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 5
    location: 'germanywestcentral'
    subnet: {
      id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advisor-prod-gwc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdvisorProdGwcId}/providers/Microsoft.CognitiveServices/accounts/ais-advisor-prod-gwc-advisor-1dc73'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-advisor-prod-gwc-pep-advisor-account'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'account'
          memberName: 'default'
          privateIPAddress: '10.201.22.4'
        }
      }
      {
        name: 'secondary'
        properties: {
          groupId: 'account'
          memberName: 'secondary'
          privateIPAddress: '10.201.22.5'
        }
      }
      {
        name: 'third'
        properties: {
          groupId: 'account'
          memberName: 'third'
          privateIPAddress: '10.201.22.6'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advisor-prod-gwc-advisor-account'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-advisor-prod-gwc-advisor-ai-search-searchservice'
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 4
    location: 'germanywestcentral'
    subnet: {
      id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advisor-prod-gwc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdvisorProdGwcId}/providers/Microsoft.Search/searchServices/srch-advisor-prod-gwc-advisor-1dc73'
    groupIds: [
      'searchService'
    ]
    networkInterfaceName: 'nic-advisor-prod-gwc-pep-advisor-ai-search-searchservice'
    ipConfigurations: [
      {
        name: 'searchService'
        properties: {
          groupId: 'searchService'
          memberName: 'searchService'
          privateIPAddress: '10.201.22.12'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advisor-prod-gwc-advisor-ai-search'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-advisor-prod-gwc-advisor-cosmos-db-sql'
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 4
    location: 'germanywestcentral'
    subnet: {
      id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advisor-prod-gwc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdvisorProdGwcId}/providers/Microsoft.DocumentDB/databaseAccounts/cosno-advisor-prod-gwc-ad-a8917'
    groupIds: [
      'Sql'
    ]
    networkInterfaceName: 'nic-advisor-prod-gwc-pep-advisor-cosmos-db-sql'
    ipConfigurations: [
      {
        name: 'cosno-advisor-prod-gwc-ad-a8917'
        properties: {
          groupId: 'Sql'
          memberName: 'cosno-advisor-prod-gwc-ad-a8917'
          privateIPAddress: '10.201.22.13'
        }
      }
      {
        name: 'cosno-advisor-prod-gwc-ad-a8917-germanywestcentral'
        properties: {
          groupId: 'Sql'
          memberName: 'cosno-advisor-prod-gwc-ad-a8917-germanywestcentral'
          privateIPAddress: '10.201.22.14'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advisor-prod-gwc-advisor-cosmos-db'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-advisor-prod-gwc-advisor-key-vault-vault'
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 4
    location: 'germanywestcentral'
    subnet: {
      id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advisor-prod-gwc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdvisorProdGwcId}/providers/Microsoft.KeyVault/vaults/kv-advisor-prod-gw-03432'
    groupIds: [
      'vault'
    ]
    networkInterfaceName: 'nic-advisor-prod-gwc-pep-advisor-key-vault-vault'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'vault'
          memberName: 'default'
          privateIPAddress: '10.201.22.11'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advisor-prod-gwc-advisor-key-vault'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-advisor-prod-gwc-advisor-storage-blob'
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 4
    location: 'germanywestcentral'
    subnet: {
      id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advisor-prod-gwc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdvisorProdGwcId}/providers/Microsoft.Storage/storageAccounts/stadvisorprodgwcadv8c1aa'
    groupIds: [
      'blob'
    ]
    networkInterfaceName: 'nic-advisor-prod-gwc-pep-advisor-storage-blob'
    ipConfigurations: [
      {
        name: 'blob'
        properties: {
          groupId: 'blob'
          memberName: 'blob'
          privateIPAddress: '10.201.22.10'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advisor-prod-gwc-advisor-storage'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-advisor-prod-gwc-documents-formrecognizer-account'
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 5
    location: 'germanywestcentral'
    subnet: {
      id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advisor-prod-gwc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdvisorProdGwcId}/providers/Microsoft.CognitiveServices/accounts/di-advisor-prod-gwc-documents-1dc73'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-advisor-prod-gwc-pep-documents-formrecognizer-account'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'account'
          memberName: 'default'
          privateIPAddress: '10.201.22.8'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advisor-prod-gwc-documents-account-di-advisor-prod-gwc-documents-1dc73'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-advisor-prod-gwc-documents-key-vault-vault'
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 4
    location: 'germanywestcentral'
    subnet: {
      id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advisor-prod-gwc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdvisorProdGwcId}/providers/Microsoft.KeyVault/vaults/kv-advisor-prod-gw-08274'
    groupIds: [
      'vault'
    ]
    networkInterfaceName: 'nic-advisor-prod-gwc-pep-documents-key-vault-vault'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'vault'
          memberName: 'default'
          privateIPAddress: '10.201.22.16'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advisor-prod-gwc-documents-key-vault'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-advisor-prod-gwc-documents-textanalytics-account'
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 5
    location: 'germanywestcentral'
    subnet: {
      id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advisor-prod-gwc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdvisorProdGwcId}/providers/Microsoft.CognitiveServices/accounts/lang-advisor-prod-gwc-documents-1dc73'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-advisor-prod-gwc-pep-documents-textanalytics-account'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'account'
          memberName: 'default'
          privateIPAddress: '10.201.22.9'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advisor-prod-gwc-documents-account-lang-advisor-prod-gwc-documents-1dc73'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-advisor-prod-gwc-key-vault-vault'
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 4
    location: 'germanywestcentral'
    subnet: {
      id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advisor-prod-gwc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdvisorProdGwcId}/providers/Microsoft.KeyVault/vaults/kv-advisor-prod-gw-c50d9'
    groupIds: [
      'vault'
    ]
    networkInterfaceName: 'nic-advisor-prod-gwc-pep-key-vault-vault'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'vault'
          memberName: 'default'
          privateIPAddress: '10.201.22.17'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advisor-prod-gwc-key-vault'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-advisor-prod-gwc-models-account'
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 5
    location: 'germanywestcentral'
    subnet: {
      id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advisor-prod-gwc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdvisorProdGwcId}/providers/Microsoft.CognitiveServices/accounts/oai-advisor-prod-gwc-models-1dc73'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-advisor-prod-gwc-pep-models-account'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'account'
          memberName: 'default'
          privateIPAddress: '10.201.22.7'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advisor-prod-gwc-models-account'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-advisor-prod-gwc-models-key-vault-vault'
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 4
    location: 'germanywestcentral'
    subnet: {
      id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advisor-prod-gwc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdvisorProdGwcId}/providers/Microsoft.KeyVault/vaults/kv-advisor-prod-gw-087fe'
    groupIds: [
      'vault'
    ]
    networkInterfaceName: 'nic-advisor-prod-gwc-pep-models-key-vault-vault'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'vault'
          memberName: 'default'
          privateIPAddress: '10.201.22.15'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgAdvisorProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advisor-prod-gwc-models-key-vault'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-advisor-prod-sdc-key-vault-vault'
    resourceGroup: 'rg-advisor-prod-sdc'
    stage: 4
    location: 'swedencentral'
    subnet: {
      id: '${rgAdvisorProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-advisor-prod-sdc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdvisorProdSdcId}/providers/Microsoft.KeyVault/vaults/kv-advisor-prod-sd-6509f'
    groupIds: [
      'vault'
    ]
    networkInterfaceName: 'nic-advisor-prod-sdc-pep-key-vault-vault'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'vault'
          memberName: 'default'
          privateIPAddress: '10.211.22.6'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgAdvisorProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advisor-prod-sdc-key-vault'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-advisor-prod-sdc-models-account'
    resourceGroup: 'rg-advisor-prod-sdc'
    stage: 5
    location: 'swedencentral'
    subnet: {
      id: '${rgAdvisorProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-advisor-prod-sdc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdvisorProdSdcId}/providers/Microsoft.CognitiveServices/accounts/oai-advisor-prod-sdc-models-1dc73'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-advisor-prod-sdc-pep-models-account'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'account'
          memberName: 'default'
          privateIPAddress: '10.211.22.4'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgAdvisorProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advisor-prod-sdc-models-account'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-advisor-prod-sdc-models-key-vault-vault'
    resourceGroup: 'rg-advisor-prod-sdc'
    stage: 4
    location: 'swedencentral'
    subnet: {
      id: '${rgAdvisorProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-advisor-prod-sdc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdvisorProdSdcId}/providers/Microsoft.KeyVault/vaults/kv-advisor-prod-sd-6f3a2'
    groupIds: [
      'vault'
    ]
    networkInterfaceName: 'nic-advisor-prod-sdc-pep-models-key-vault-vault'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'vault'
          memberName: 'default'
          privateIPAddress: '10.211.22.5'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgAdvisorProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advisor-prod-sdc-models-key-vault'
      }
    ]
    zoneConfigurations: []
  }
]
param roleAssignmentsAtCognitiveServicesAccounts = [
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 8
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgAdvisorProdGwcId}/providers/Microsoft.ApiManagement/service/apim-advisor-prod-gwc-gateway-1dc73'
    principalApiVersion: '2024-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cognitiveServicesOpenaiUser
    description: 'Cognitive Services OpenAI User: the gateway calls the models with its own identity'
    scopeNames: [
      'ais-advisor-prod-gwc-advisor-1dc73'
    ]
  }
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 8
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgAdvisorProdGwcId}/providers/Microsoft.ApiManagement/service/apim-advisor-prod-gwc-gateway-1dc73'
    principalApiVersion: '2024-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cognitiveServicesOpenaiUser
    description: 'Cognitive Services OpenAI User: the gateway calls the models with its own identity'
    scopeNames: [
      'oai-advisor-prod-gwc-models-1dc73'
    ]
  }
  {
    resourceGroup: 'rg-advisor-prod-sdc'
    stage: 8
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgAdvisorProdGwcId}/providers/Microsoft.ApiManagement/service/apim-advisor-prod-gwc-gateway-1dc73'
    principalApiVersion: '2024-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cognitiveServicesOpenaiUser
    description: 'Cognitive Services OpenAI User: the gateway calls the models with its own identity'
    scopeNames: [
      'oai-advisor-prod-sdc-models-1dc73'
    ]
  }
]
param roleAssignmentsAtComputeVirtualMachines = [
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 6
    principalType: 'Group'
    principalId: identityOperatorsGroup
    roleDefinitionId: roles.virtualMachineUserLogin
    description: 'Virtual Machine User Login: operators sign in on the jump box with their own account'
    scopeNames: [
      'vm-advisor-prod-gwc-jump'
    ]
  }
]
param roleAssignmentsAtDocumentDbDatabaseAccounts = [
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgAdvisorProdGwcId}/providers/Microsoft.CognitiveServices/accounts/ais-advisor-prod-gwc-advisor-1dc73/projects/advice'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cosmosDbOperator
    description: 'Cosmos DB Operator: the capability host makes the database of its threads'
    scopeNames: [
      'cosno-advisor-prod-gwc-ad-a8917'
    ]
  }
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgAdvisorProdGwcId}/providers/Microsoft.CognitiveServices/accounts/ais-advisor-prod-gwc-advisor-1dc73/projects/research'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cosmosDbOperator
    description: 'Cosmos DB Operator: the capability host makes the database of its threads'
    scopeNames: [
      'cosno-advisor-prod-gwc-ad-a8917'
    ]
  }
]
param roleAssignmentsAtKeyVaultVaults = [
  {
    resourceGroup: split(gatewayCertificateIdKeyVaultId, '/')[4]
    subscriptionId: split(gatewayCertificateIdKeyVaultId, '/')[2]
    stage: 8
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgAdvisorProdGwcId}/providers/Microsoft.ApiManagement/service/apim-advisor-prod-gwc-gateway-1dc73'
    principalApiVersion: '2024-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.keyVaultSecretsUser
    description: 'Key Vault Secrets User: it reads its certificate from the vault'
    scopeNames: [
      split(gatewayCertificateIdKeyVaultId, '/')[8]
    ]
  }
]
param roleAssignmentsAtSearchSearchServices = [
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgAdvisorProdGwcId}/providers/Microsoft.CognitiveServices/accounts/ais-advisor-prod-gwc-advisor-1dc73/projects/advice'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.searchServiceContributor
    description: 'Search Service Contributor: the capability host makes the indexes'
    scopeNames: [
      'srch-advisor-prod-gwc-advisor-1dc73'
    ]
  }
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgAdvisorProdGwcId}/providers/Microsoft.CognitiveServices/accounts/ais-advisor-prod-gwc-advisor-1dc73/projects/advice'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.searchIndexDataContributor
    description: 'Search Index Data Contributor: agents read and write their vector indexes'
    scopeNames: [
      'srch-advisor-prod-gwc-advisor-1dc73'
    ]
  }
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgAdvisorProdGwcId}/providers/Microsoft.CognitiveServices/accounts/ais-advisor-prod-gwc-advisor-1dc73/projects/research'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.searchServiceContributor
    description: 'Search Service Contributor: the capability host makes the indexes'
    scopeNames: [
      'srch-advisor-prod-gwc-advisor-1dc73'
    ]
  }
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgAdvisorProdGwcId}/providers/Microsoft.CognitiveServices/accounts/ais-advisor-prod-gwc-advisor-1dc73/projects/research'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.searchIndexDataContributor
    description: 'Search Index Data Contributor: agents read and write their vector indexes'
    scopeNames: [
      'srch-advisor-prod-gwc-advisor-1dc73'
    ]
  }
]
param roleAssignmentsAtStorageStorageAccounts = [
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgAdvisorProdGwcId}/providers/Microsoft.CognitiveServices/accounts/ais-advisor-prod-gwc-advisor-1dc73/projects/advice'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.storageBlobDataOwner
    description: 'Storage Blob Data Owner: agents own the containers of their project, and no others'
    scopeNames: [
      'stadvisorprodgwcadv8c1aa'
    ]
  }
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgAdvisorProdGwcId}/providers/Microsoft.CognitiveServices/accounts/ais-advisor-prod-gwc-advisor-1dc73/projects/advice'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.storageBlobDataContributor
    description: 'Storage Blob Data Contributor: the capability host checks the container before it starts'
    scopeNames: [
      'stadvisorprodgwcadv8c1aa'
    ]
  }
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgAdvisorProdGwcId}/providers/Microsoft.CognitiveServices/accounts/ais-advisor-prod-gwc-advisor-1dc73/projects/research'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.storageBlobDataOwner
    description: 'Storage Blob Data Owner: agents own the containers of their project, and no others'
    scopeNames: [
      'stadvisorprodgwcadv8c1aa'
    ]
  }
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgAdvisorProdGwcId}/providers/Microsoft.CognitiveServices/accounts/ais-advisor-prod-gwc-advisor-1dc73/projects/research'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.storageBlobDataContributor
    description: 'Storage Blob Data Contributor: the capability host checks the container before it starts'
    scopeNames: [
      'stadvisorprodgwcadv8c1aa'
    ]
  }
]
param foundryConnections = [
  {
    name: 'storage'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
    accountName: 'ais-advisor-prod-gwc-advisor-1dc73'
    projectName: 'advice'
    category: 'AzureStorageAccount'
    target: 'https://stadvisorprodgwcadv8c1aa.blob.core.windows.net/'
    storeId: '${rgAdvisorProdGwcId}/providers/Microsoft.Storage/storageAccounts/stadvisorprodgwcadv8c1aa'
  }
  {
    name: 'threads'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
    accountName: 'ais-advisor-prod-gwc-advisor-1dc73'
    projectName: 'advice'
    category: 'CosmosDb'
    target: 'https://cosno-advisor-prod-gwc-ad-a8917.documents.azure.com:443/'
    storeId: '${rgAdvisorProdGwcId}/providers/Microsoft.DocumentDB/databaseAccounts/cosno-advisor-prod-gwc-ad-a8917'
  }
  {
    name: 'vectors'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
    accountName: 'ais-advisor-prod-gwc-advisor-1dc73'
    projectName: 'advice'
    category: 'CognitiveSearch'
    target: 'https://srch-advisor-prod-gwc-advisor-1dc73.search.windows.net/'
    storeId: '${rgAdvisorProdGwcId}/providers/Microsoft.Search/searchServices/srch-advisor-prod-gwc-advisor-1dc73'
  }
  {
    name: 'storage'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
    accountName: 'ais-advisor-prod-gwc-advisor-1dc73'
    projectName: 'research'
    category: 'AzureStorageAccount'
    target: 'https://stadvisorprodgwcadv8c1aa.blob.core.windows.net/'
    storeId: '${rgAdvisorProdGwcId}/providers/Microsoft.Storage/storageAccounts/stadvisorprodgwcadv8c1aa'
  }
  {
    name: 'threads'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
    accountName: 'ais-advisor-prod-gwc-advisor-1dc73'
    projectName: 'research'
    category: 'CosmosDb'
    target: 'https://cosno-advisor-prod-gwc-ad-a8917.documents.azure.com:443/'
    storeId: '${rgAdvisorProdGwcId}/providers/Microsoft.DocumentDB/databaseAccounts/cosno-advisor-prod-gwc-ad-a8917'
  }
  {
    name: 'vectors'
    resourceGroup: 'rg-advisor-prod-gwc'
    location: 'germanywestcentral'
    accountName: 'ais-advisor-prod-gwc-advisor-1dc73'
    projectName: 'research'
    category: 'CognitiveSearch'
    target: 'https://srch-advisor-prod-gwc-advisor-1dc73.search.windows.net/'
    storeId: '${rgAdvisorProdGwcId}/providers/Microsoft.Search/searchServices/srch-advisor-prod-gwc-advisor-1dc73'
  }
]
param capabilityHosts = [
  {
    name: 'agents'
    resourceGroup: 'rg-advisor-prod-gwc'
    accountName: 'ais-advisor-prod-gwc-advisor-1dc73'
    projectName: 'advice'
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
  {
    name: 'agents'
    resourceGroup: 'rg-advisor-prod-gwc'
    accountName: 'ais-advisor-prod-gwc-advisor-1dc73'
    projectName: 'research'
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
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgAdvisorProdGwcId}/providers/Microsoft.CognitiveServices/accounts/ais-advisor-prod-gwc-advisor-1dc73/projects/advice'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cosmosDbBuiltInDataContributor
    accountName: 'cosno-advisor-prod-gwc-ad-a8917'
  }
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgAdvisorProdGwcId}/providers/Microsoft.CognitiveServices/accounts/ais-advisor-prod-gwc-advisor-1dc73/projects/research'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cosmosDbBuiltInDataContributor
    accountName: 'cosno-advisor-prod-gwc-ad-a8917'
  }
]
param diagnosticSettingsAtApiManagementService = [
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 8
    name: 'to-log-analytics'
    targetNames: [
      'apim-advisor-prod-gwc-gateway-1dc73'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-bank'
    destinationType: 'Dedicated'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtCognitiveServicesAccounts = [
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'ais-advisor-prod-gwc-advisor-1dc73'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-bank'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'di-advisor-prod-gwc-documents-1dc73'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-bank'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'lang-advisor-prod-gwc-documents-1dc73'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-bank'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'oai-advisor-prod-gwc-models-1dc73'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-bank'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-advisor-prod-sdc'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'oai-advisor-prod-sdc-models-1dc73'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-bank'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtDocumentDbDatabaseAccounts = [
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'cosno-advisor-prod-gwc-ad-a8917'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-bank'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtKeyVaultVaults = [
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'kv-advisor-prod-gw-03432'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-bank'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'kv-advisor-prod-gw-08274'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-bank'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'kv-advisor-prod-gw-087fe'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-bank'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'kv-advisor-prod-gw-c50d9'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-bank'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-advisor-prod-sdc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'kv-advisor-prod-sd-6509f'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-bank'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-advisor-prod-sdc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'kv-advisor-prod-sd-6f3a2'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-bank'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtSearchSearchServices = [
  {
    resourceGroup: 'rg-advisor-prod-gwc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'srch-advisor-prod-gwc-advisor-1dc73'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-bank'
    categoryGroups: [
      'allLogs'
    ]
  }
]
