using 'main.bicep'

// Answers path: workload.subscription_id
var workloadSubscriptionId = readEnvironmentVariable('WORKLOAD_SUBSCRIPTION_ID')
// Answers path: ingress.certificate_id
var ingressCertificateId = readEnvironmentVariable('INGRESS_CERTIFICATE_ID')
// Answers path: identity.operators_group
var identityOperatorsGroup = readEnvironmentVariable('IDENTITY_OPERATORS_GROUP')
// Resource id of the key vault of the certificate `ingress.certificate_id`
var ingressCertificateIdKeyVaultId = readEnvironmentVariable('INGRESS_CERTIFICATE_ID_KEY_VAULT_ID')
var rgAssistProdEus2Id = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-assist-prod-eus2'
var rgAssistProdSdcId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-assist-prod-sdc'
var roles = {
  cognitiveServicesOpenaiUser: '5e0bd9bd-7b93-4f28-af87-19fc36ad61bd'
  keyVaultSecretsUser: '4633458b-17de-408a-b874-0445c86b69e6'
  virtualMachineUserLogin: 'fb879df8-f326-4884-b1cf-06f3ad86be52'
}
var deploymentStage = int(readEnvironmentVariable('DEPLOYMENT_STAGE', '9'))

param stage = deploymentStage
param tags = {}
param resourceGroups = [
  {
    name: 'rg-assist-prod-eus2'
    location: 'eastus2'
  }
  {
    name: 'rg-assist-prod-sdc'
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
    name: 'id-assist-prod-eus2-entry'
    resourceGroup: 'rg-assist-prod-eus2'
    location: 'eastus2'
  }
  {
    name: 'id-assist-prod-sdc-entry'
    resourceGroup: 'rg-assist-prod-sdc'
    location: 'swedencentral'
  }
]
param applicationSecurityGroups = [
  {
    name: 'asg-assist-prod-eus2-models-account'
    resourceGroup: 'rg-assist-prod-eus2'
    location: 'eastus2'
  }
  {
    name: 'asg-assist-prod-sdc-models-account'
    resourceGroup: 'rg-assist-prod-sdc'
    location: 'swedencentral'
  }
]
param networkSecurityGroups = [
  {
    name: 'nsg-assist-prod-eus2-api-management'
    resourceGroup: 'rg-assist-prod-eus2'
    location: 'eastus2'
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
        name: 'Allow-application-gateway-eus2-to-backend'
        properties: {
          description: 'application-gateway-eus2-to-backend (internet-ingress)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.1.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.70.4.0/24'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-gateway-sdc-to-backend'
        properties: {
          description: 'application-gateway-sdc-to-backend (internet-ingress)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.1.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.70.4.0/24'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-eus2-to-models-eus2'
        properties: {
          description: 'api-management-eus2-to-models-eus2 (generative-ai-gateway)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.70.6.4'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-eus2-to-models-sdc'
        properties: {
          description: 'api-management-eus2-to-models-sdc (generative-ai-gateway)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.70.6.5'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-eus2-to-entra-azureactivedirectory'
        properties: {
          description: 'api-management-eus2-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-eus2-to-monitor-azuremonitor'
        properties: {
          description: 'api-management-eus2-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-eus2-to-apim-revocation-internet'
        properties: {
          description: 'api-management-eus2-to-apim-revocation-internet (approved-destinations)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '80'
        }
      }
      {
        name: 'Allow-api-management-eus2-to-apim-storage-storage'
        properties: {
          description: 'api-management-eus2-to-apim-storage-storage (approved-destinations)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Storage'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-eus2-to-apim-sql-sql'
        properties: {
          description: 'api-management-eus2-to-apim-sql-sql (approved-destinations)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Sql'
          destinationPortRange: '1433'
        }
      }
      {
        name: 'Allow-api-management-eus2-to-apim-key-vault-azurekeyvault'
        properties: {
          description: 'api-management-eus2-to-apim-key-vault-azurekeyvault (approved-destinations)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureKeyVault'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-eus2-to-apim-monitor-azuremonitor-1886'
        properties: {
          description: 'api-management-eus2-to-apim-monitor-azuremonitor-1886 (approved-destinations)'
          direction: 'Outbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '1886'
        }
      }
      {
        name: 'Allow-api-management-eus2-to-apim-diagnostics-azuremonitor'
        properties: {
          description: 'api-management-eus2-to-apim-diagnostics-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.4.0/24'
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
    name: 'nsg-assist-prod-eus2-application-gateway'
    resourceGroup: 'rg-assist-prod-eus2'
    location: 'eastus2'
    securityRules: [
      {
        name: 'AllowGatewayManagerInbound'
        properties: {
          description: 'Azure requires it (AGW-CFG, AGW-PRIV): Infrastructure ports of version 2.'
          direction: 'Inbound'
          priority: 100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'GatewayManager'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '65200-65535'
        }
      }
      {
        name: 'AllowAzureLoadBalancerInbound'
        properties: {
          description: 'Azure requires it (AGW-CFG): Health probes.'
          direction: 'Inbound'
          priority: 110
          access: 'Allow'
          protocol: '*'
          sourceAddressPrefix: 'AzureLoadBalancer'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
      {
        name: 'AllowInternetOutbound'
        properties: {
          description: 'Azure requires it (AGW-CFG, AGW-PRIV): Must not be denied.'
          direction: 'Outbound'
          priority: 100
          access: 'Allow'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '*'
        }
      }
      {
        name: 'Allow-application-gateway-eus2-to-backend'
        properties: {
          description: 'application-gateway-eus2-to-backend (internet-ingress)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.1.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.70.4.0/24'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-gateway-eus2-to-backend-2'
        properties: {
          description: 'application-gateway-eus2-to-backend (internet-ingress)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.1.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.71.4.0/24'
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
    ]
  }
  {
    name: 'nsg-assist-prod-eus2-azure-bastion'
    resourceGroup: 'rg-assist-prod-eus2'
    location: 'eastus2'
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
        name: 'Allow-bastion-eus2-to-jump-box-eus2'
        properties: {
          description: 'bastion-eus2-to-jump-box-eus2 (bastion)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.7.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.70.7.128/27'
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
    name: 'nsg-assist-prod-eus2-build-agents'
    resourceGroup: 'rg-assist-prod-eus2'
    location: 'eastus2'
    securityRules: [
      {
        name: 'Allow-build-agents-eus2-to-models-eus2'
        properties: {
          description: 'build-agents-eus2-to-models-eus2 (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.7.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.70.6.4'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-eus2-to-entra-azureactivedirectory'
        properties: {
          description: 'build-agents-eus2-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.7.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-eus2-to-resource-manager-azureresourcemanager'
        properties: {
          description: 'build-agents-eus2-to-resource-manager-azureresourcemanager (approved-destinations)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.7.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureResourceManager'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-eus2-to-monitor-azuremonitor'
        properties: {
          description: 'build-agents-eus2-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.7.160/27'
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
    name: 'nsg-assist-prod-eus2-jump-box'
    resourceGroup: 'rg-assist-prod-eus2'
    location: 'eastus2'
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
        name: 'Allow-bastion-eus2-to-jump-box-eus2'
        properties: {
          description: 'bastion-eus2-to-jump-box-eus2 (bastion)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.7.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.70.7.128/27'
          destinationPortRange: '3389'
        }
      }
      {
        name: 'Allow-developers-eus2-to-models-eus2'
        properties: {
          description: 'developers-eus2-to-models-eus2 (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.70.6.4'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-eus2-to-entra-azureactivedirectory'
        properties: {
          description: 'jump-box-eus2-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-eus2-to-resource-manager-azureresourcemanager'
        properties: {
          description: 'jump-box-eus2-to-resource-manager-azureresourcemanager (approved-destinations)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureResourceManager'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-eus2-to-container-images-azurefrontdoor-firstparty'
        properties: {
          description: 'jump-box-eus2-to-container-images-azurefrontdoor-firstparty (approved-destinations)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.FirstParty'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-eus2-to-monitor-azuremonitor'
        properties: {
          description: 'jump-box-eus2-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-eus2-to-portal-pages-azurefrontdoor-frontend'
        properties: {
          description: 'jump-box-eus2-to-portal-pages-azurefrontdoor-frontend (approved-destinations)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.Frontend'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-eus2-to-portal-ai-management-cognitiveservicesmanagement'
        properties: {
          description: 'jump-box-eus2-to-portal-ai-management-cognitiveservicesmanagement (approved-destinations)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'CognitiveServicesManagement'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-eus2-to-portal-ai-management-cognitiveservicesfrontend'
        properties: {
          description: 'jump-box-eus2-to-portal-ai-management-cognitiveservicesfrontend (approved-destinations)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'CognitiveServicesFrontend'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-eus2-to-portal-foundry-ai-azure-com'
        properties: {
          description: 'jump-box-eus2-to-portal-foundry-ai-azure-com (approved-destinations) and 12 more'
          direction: 'Outbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-eus2-to-windows-update-windowsupdate-80'
        properties: {
          description: 'jump-box-eus2-to-windows-update-windowsupdate-80 (approved-destinations) and 10 more'
          direction: 'Outbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.7.128/27'
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
    name: 'nsg-assist-prod-eus2-private-endpoints'
    resourceGroup: 'rg-assist-prod-eus2'
    location: 'eastus2'
    securityRules: [
      {
        name: 'Allow-developers-eus2-to-models-eus2'
        properties: {
          description: 'developers-eus2-to-models-eus2 (private-endpoints)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.70.6.4'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-eus2-to-models-eus2'
        properties: {
          description: 'build-agents-eus2-to-models-eus2 (private-endpoints)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.7.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.70.6.4'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-eus2-to-models-eus2'
        properties: {
          description: 'api-management-eus2-to-models-eus2 (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.70.6.4'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-eus2-to-models-sdc'
        properties: {
          description: 'api-management-eus2-to-models-sdc (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.70.6.5'
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
    name: 'nsg-assist-prod-sdc-api-management'
    resourceGroup: 'rg-assist-prod-sdc'
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
        name: 'Allow-application-gateway-eus2-to-backend'
        properties: {
          description: 'application-gateway-eus2-to-backend (internet-ingress)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.70.1.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.71.4.0/24'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-gateway-sdc-to-backend'
        properties: {
          description: 'application-gateway-sdc-to-backend (internet-ingress)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.1.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.71.4.0/24'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-sdc-to-models-eus2'
        properties: {
          description: 'api-management-sdc-to-models-eus2 (generative-ai-gateway)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.71.6.4'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-sdc-to-models-sdc'
        properties: {
          description: 'api-management-sdc-to-models-sdc (generative-ai-gateway)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.71.6.5'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-sdc-to-entra-azureactivedirectory'
        properties: {
          description: 'api-management-sdc-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-sdc-to-monitor-azuremonitor'
        properties: {
          description: 'api-management-sdc-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-sdc-to-apim-revocation-internet'
        properties: {
          description: 'api-management-sdc-to-apim-revocation-internet (approved-destinations)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '80'
        }
      }
      {
        name: 'Allow-api-management-sdc-to-apim-storage-storage'
        properties: {
          description: 'api-management-sdc-to-apim-storage-storage (approved-destinations)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Storage'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-sdc-to-apim-sql-sql'
        properties: {
          description: 'api-management-sdc-to-apim-sql-sql (approved-destinations)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Sql'
          destinationPortRange: '1433'
        }
      }
      {
        name: 'Allow-api-management-sdc-to-apim-key-vault-azurekeyvault'
        properties: {
          description: 'api-management-sdc-to-apim-key-vault-azurekeyvault (approved-destinations)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureKeyVault'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-sdc-to-apim-monitor-azuremonitor-1886'
        properties: {
          description: 'api-management-sdc-to-apim-monitor-azuremonitor-1886 (approved-destinations)'
          direction: 'Outbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '1886'
        }
      }
      {
        name: 'Allow-api-management-sdc-to-apim-diagnostics-azuremonitor'
        properties: {
          description: 'api-management-sdc-to-apim-diagnostics-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.4.0/24'
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
    name: 'nsg-assist-prod-sdc-application-gateway'
    resourceGroup: 'rg-assist-prod-sdc'
    location: 'swedencentral'
    securityRules: [
      {
        name: 'AllowGatewayManagerInbound'
        properties: {
          description: 'Azure requires it (AGW-CFG, AGW-PRIV): Infrastructure ports of version 2.'
          direction: 'Inbound'
          priority: 100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'GatewayManager'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '65200-65535'
        }
      }
      {
        name: 'AllowAzureLoadBalancerInbound'
        properties: {
          description: 'Azure requires it (AGW-CFG): Health probes.'
          direction: 'Inbound'
          priority: 110
          access: 'Allow'
          protocol: '*'
          sourceAddressPrefix: 'AzureLoadBalancer'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
      {
        name: 'AllowInternetOutbound'
        properties: {
          description: 'Azure requires it (AGW-CFG, AGW-PRIV): Must not be denied.'
          direction: 'Outbound'
          priority: 100
          access: 'Allow'
          protocol: '*'
          sourceAddressPrefix: '*'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '*'
        }
      }
      {
        name: 'Allow-application-gateway-sdc-to-backend'
        properties: {
          description: 'application-gateway-sdc-to-backend (internet-ingress)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.1.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.70.4.0/24'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-gateway-sdc-to-backend-2'
        properties: {
          description: 'application-gateway-sdc-to-backend (internet-ingress)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.1.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.71.4.0/24'
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
    ]
  }
  {
    name: 'nsg-assist-prod-sdc-azure-bastion'
    resourceGroup: 'rg-assist-prod-sdc'
    location: 'swedencentral'
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
        name: 'Allow-bastion-sdc-to-jump-box-sdc'
        properties: {
          description: 'bastion-sdc-to-jump-box-sdc (bastion)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.7.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.71.7.128/27'
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
    name: 'nsg-assist-prod-sdc-build-agents'
    resourceGroup: 'rg-assist-prod-sdc'
    location: 'swedencentral'
    securityRules: [
      {
        name: 'Allow-build-agents-sdc-to-models-sdc'
        properties: {
          description: 'build-agents-sdc-to-models-sdc (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.7.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.71.6.5'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-sdc-to-entra-azureactivedirectory'
        properties: {
          description: 'build-agents-sdc-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.7.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-sdc-to-resource-manager-azureresourcemanager'
        properties: {
          description: 'build-agents-sdc-to-resource-manager-azureresourcemanager (approved-destinations)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.7.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureResourceManager'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-sdc-to-monitor-azuremonitor'
        properties: {
          description: 'build-agents-sdc-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.7.160/27'
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
    name: 'nsg-assist-prod-sdc-jump-box'
    resourceGroup: 'rg-assist-prod-sdc'
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
        name: 'Allow-bastion-sdc-to-jump-box-sdc'
        properties: {
          description: 'bastion-sdc-to-jump-box-sdc (bastion)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.7.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.71.7.128/27'
          destinationPortRange: '3389'
        }
      }
      {
        name: 'Allow-developers-sdc-to-models-sdc'
        properties: {
          description: 'developers-sdc-to-models-sdc (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.71.6.5'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-sdc-to-entra-azureactivedirectory'
        properties: {
          description: 'jump-box-sdc-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-sdc-to-resource-manager-azureresourcemanager'
        properties: {
          description: 'jump-box-sdc-to-resource-manager-azureresourcemanager (approved-destinations)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureResourceManager'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-sdc-to-container-images-azurefrontdoor-firstparty'
        properties: {
          description: 'jump-box-sdc-to-container-images-azurefrontdoor-firstparty (approved-destinations)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.FirstParty'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-sdc-to-monitor-azuremonitor'
        properties: {
          description: 'jump-box-sdc-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-sdc-to-portal-pages-azurefrontdoor-frontend'
        properties: {
          description: 'jump-box-sdc-to-portal-pages-azurefrontdoor-frontend (approved-destinations)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.Frontend'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-sdc-to-portal-ai-management-cognitiveservicesmanagement'
        properties: {
          description: 'jump-box-sdc-to-portal-ai-management-cognitiveservicesmanagement (approved-destinations)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'CognitiveServicesManagement'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-sdc-to-portal-ai-management-cognitiveservicesfrontend'
        properties: {
          description: 'jump-box-sdc-to-portal-ai-management-cognitiveservicesfrontend (approved-destinations)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'CognitiveServicesFrontend'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-sdc-to-portal-foundry-ai-azure-com'
        properties: {
          description: 'jump-box-sdc-to-portal-foundry-ai-azure-com (approved-destinations) and 12 more'
          direction: 'Outbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-sdc-to-windows-update-windowsupdate-80'
        properties: {
          description: 'jump-box-sdc-to-windows-update-windowsupdate-80 (approved-destinations) and 10 more'
          direction: 'Outbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.7.128/27'
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
    name: 'nsg-assist-prod-sdc-private-endpoints'
    resourceGroup: 'rg-assist-prod-sdc'
    location: 'swedencentral'
    securityRules: [
      {
        name: 'Allow-developers-sdc-to-models-sdc'
        properties: {
          description: 'developers-sdc-to-models-sdc (private-endpoints)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.71.6.5'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-sdc-to-models-sdc'
        properties: {
          description: 'build-agents-sdc-to-models-sdc (private-endpoints)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.7.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.71.6.5'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-sdc-to-models-eus2'
        properties: {
          description: 'api-management-sdc-to-models-eus2 (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.71.6.4'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-sdc-to-models-sdc'
        properties: {
          description: 'api-management-sdc-to-models-sdc (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.71.4.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.71.6.5'
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
    name: 'rt-assist-prod-eus2'
    resourceGroup: 'rg-assist-prod-eus2'
    location: 'eastus2'
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'default'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.70.6.132'
        }
      }
    ]
  }
  {
    name: 'rt-assist-prod-eus2-api-management'
    resourceGroup: 'rg-assist-prod-eus2'
    location: 'eastus2'
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'default'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.70.6.132'
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
    name: 'rt-assist-prod-sdc'
    resourceGroup: 'rg-assist-prod-sdc'
    location: 'swedencentral'
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'default'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.71.6.132'
        }
      }
    ]
  }
  {
    name: 'rt-assist-prod-sdc-api-management'
    resourceGroup: 'rg-assist-prod-sdc'
    location: 'swedencentral'
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'default'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.71.6.132'
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
    name: 'pip-assist-prod-eus2-bastion'
    resourceGroup: 'rg-assist-prod-eus2'
    location: 'eastus2'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    protectionMode: 'Enabled'
  }
  {
    name: 'pip-assist-prod-eus2-entry'
    resourceGroup: 'rg-assist-prod-eus2'
    location: 'eastus2'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    protectionMode: 'Enabled'
  }
  {
    name: 'pip-assist-prod-eus2-firewall'
    resourceGroup: 'rg-assist-prod-eus2'
    location: 'eastus2'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    protectionMode: 'Enabled'
  }
  {
    name: 'pip-assist-prod-sdc-bastion'
    resourceGroup: 'rg-assist-prod-sdc'
    location: 'swedencentral'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    protectionMode: 'Enabled'
  }
  {
    name: 'pip-assist-prod-sdc-entry'
    resourceGroup: 'rg-assist-prod-sdc'
    location: 'swedencentral'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    protectionMode: 'Enabled'
  }
  {
    name: 'pip-assist-prod-sdc-firewall'
    resourceGroup: 'rg-assist-prod-sdc'
    location: 'swedencentral'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    protectionMode: 'Enabled'
  }
]
param virtualNetworks = [
  {
    name: 'vnet-assist-prod-eus2'
    resourceGroup: 'rg-assist-prod-eus2'
    location: 'eastus2'
    addressPrefixes: [
      '10.70.0.0/21'
    ]
    dnsServers: []
    subnets: [
      {
        name: 'AzureBastionSubnet'
        properties: {
          addressPrefix: '10.70.7.0/26'
          defaultOutboundAccess: true
          delegations: []
          networkSecurityGroup: {
            id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/networkSecurityGroups/nsg-assist-prod-eus2-azure-bastion'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'AzureFirewallSubnet'
        properties: {
          addressPrefix: '10.70.6.128/26'
          defaultOutboundAccess: true
          delegations: []
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-agw'
        properties: {
          addressPrefix: '10.70.1.0/24'
          defaultOutboundAccess: true
          delegations: [
            {
              name: 'delegation'
              properties: {
                serviceName: 'Microsoft.Network/applicationGateways'
              }
            }
          ]
          networkSecurityGroup: {
            id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/networkSecurityGroups/nsg-assist-prod-eus2-application-gateway'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Disabled'
        }
      }
      {
        name: 'snet-apim'
        properties: {
          addressPrefix: '10.70.4.0/24'
          defaultOutboundAccess: true
          delegations: []
          networkSecurityGroup: {
            id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/networkSecurityGroups/nsg-assist-prod-eus2-api-management'
          }
          routeTable: {
            id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/routeTables/rt-assist-prod-eus2-api-management'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-build'
        properties: {
          addressPrefix: '10.70.7.160/27'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/networkSecurityGroups/nsg-assist-prod-eus2-build-agents'
          }
          routeTable: {
            id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/routeTables/rt-assist-prod-eus2'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-jump'
        properties: {
          addressPrefix: '10.70.7.128/27'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/networkSecurityGroups/nsg-assist-prod-eus2-jump-box'
          }
          routeTable: {
            id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/routeTables/rt-assist-prod-eus2'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '10.70.6.0/25'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/networkSecurityGroups/nsg-assist-prod-eus2-private-endpoints'
          }
          routeTable: {
            id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/routeTables/rt-assist-prod-eus2'
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
    name: 'vnet-assist-prod-sdc'
    resourceGroup: 'rg-assist-prod-sdc'
    location: 'swedencentral'
    addressPrefixes: [
      '10.71.0.0/21'
    ]
    dnsServers: []
    subnets: [
      {
        name: 'AzureBastionSubnet'
        properties: {
          addressPrefix: '10.71.7.0/26'
          defaultOutboundAccess: true
          delegations: []
          networkSecurityGroup: {
            id: '${rgAssistProdSdcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-assist-prod-sdc-azure-bastion'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'AzureFirewallSubnet'
        properties: {
          addressPrefix: '10.71.6.128/26'
          defaultOutboundAccess: true
          delegations: []
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-agw'
        properties: {
          addressPrefix: '10.71.1.0/24'
          defaultOutboundAccess: true
          delegations: [
            {
              name: 'delegation'
              properties: {
                serviceName: 'Microsoft.Network/applicationGateways'
              }
            }
          ]
          networkSecurityGroup: {
            id: '${rgAssistProdSdcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-assist-prod-sdc-application-gateway'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Disabled'
        }
      }
      {
        name: 'snet-apim'
        properties: {
          addressPrefix: '10.71.4.0/24'
          defaultOutboundAccess: true
          delegations: []
          networkSecurityGroup: {
            id: '${rgAssistProdSdcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-assist-prod-sdc-api-management'
          }
          routeTable: {
            id: '${rgAssistProdSdcId}/providers/Microsoft.Network/routeTables/rt-assist-prod-sdc-api-management'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-build'
        properties: {
          addressPrefix: '10.71.7.160/27'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgAssistProdSdcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-assist-prod-sdc-build-agents'
          }
          routeTable: {
            id: '${rgAssistProdSdcId}/providers/Microsoft.Network/routeTables/rt-assist-prod-sdc'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-jump'
        properties: {
          addressPrefix: '10.71.7.128/27'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgAssistProdSdcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-assist-prod-sdc-jump-box'
          }
          routeTable: {
            id: '${rgAssistProdSdcId}/providers/Microsoft.Network/routeTables/rt-assist-prod-sdc'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '10.71.6.0/25'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgAssistProdSdcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-assist-prod-sdc-private-endpoints'
          }
          routeTable: {
            id: '${rgAssistProdSdcId}/providers/Microsoft.Network/routeTables/rt-assist-prod-sdc'
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
    name: 'afwp-assist-prod-eus2'
    resourceGroup: 'rg-assist-prod-eus2'
    location: 'eastus2'
    tier: 'Standard'
    threatIntelMode: 'Deny'
    dnsProxy: true
    dnsServers: []
  }
  {
    name: 'afwp-assist-prod-sdc'
    resourceGroup: 'rg-assist-prod-sdc'
    location: 'swedencentral'
    tier: 'Standard'
    threatIntelMode: 'Deny'
    dnsProxy: true
    dnsServers: []
  }
]
param ruleCollectionGroups = [
  {
    name: 'api-management-dependencies'
    resourceGroup: 'rg-assist-prod-eus2'
    firewallPolicyName: 'afwp-assist-prod-eus2'
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
              '10.70.4.0/24'
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
              '10.70.4.0/24'
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
              '10.70.4.0/24'
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
              '10.70.4.0/24'
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
              '10.70.4.0/24'
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
              '10.70.4.0/24'
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
    name: 'azure-monitor'
    resourceGroup: 'rg-assist-prod-eus2'
    firewallPolicyName: 'afwp-assist-prod-eus2'
    priority: 1300
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'azure-monitor-network'
        priority: 1300
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'monitor-azuremonitor'
            description: 'Logs, metrics and traces. (monitor-azuremonitor, approved-destinations)'
            sourceAddresses: [
              '10.70.4.0/24'
              '10.70.7.128/27'
              '10.70.7.160/27'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'AzureMonitor'
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
    name: 'azure-resource-manager'
    resourceGroup: 'rg-assist-prod-eus2'
    firewallPolicyName: 'afwp-assist-prod-eus2'
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
              '10.70.7.160/27'
              '10.70.7.128/27'
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
    resourceGroup: 'rg-assist-prod-eus2'
    firewallPolicyName: 'afwp-assist-prod-eus2'
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
              '10.70.7.128/27'
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
              '10.70.7.128/27'
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
              '10.70.7.128/27'
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
              '10.70.7.128/27'
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
              '10.70.7.128/27'
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
              '10.70.7.128/27'
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
              '10.70.7.128/27'
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
              '10.70.7.128/27'
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
              '10.70.7.128/27'
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
    resourceGroup: 'rg-assist-prod-eus2'
    firewallPolicyName: 'afwp-assist-prod-eus2'
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
            name: 'container-images-azurefrontdoor-firstparty'
            description: 'The container platform pulls its system images. (container-images-azurefrontdoor-firstparty, approved-destinations)'
            sourceAddresses: [
              '10.70.7.128/27'
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
    ]
  }
  {
    name: 'microsoft-entra'
    resourceGroup: 'rg-assist-prod-eus2'
    firewallPolicyName: 'afwp-assist-prod-eus2'
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
              '10.70.4.0/24'
              '10.70.7.128/27'
              '10.70.7.160/27'
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
    resourceGroup: 'rg-assist-prod-eus2'
    firewallPolicyName: 'afwp-assist-prod-eus2'
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
              '10.70.7.128/27'
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
              '10.70.7.128/27'
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
              '10.70.7.128/27'
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
              '10.70.7.128/27'
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
              '10.70.7.128/27'
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
    resourceGroup: 'rg-assist-prod-eus2'
    firewallPolicyName: 'afwp-assist-prod-eus2'
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
              '10.70.7.128/27'
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
              '10.70.7.128/27'
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
  {
    name: 'api-management-dependencies'
    resourceGroup: 'rg-assist-prod-sdc'
    firewallPolicyName: 'afwp-assist-prod-sdc'
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
              '10.71.4.0/24'
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
              '10.71.4.0/24'
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
              '10.71.4.0/24'
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
              '10.71.4.0/24'
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
              '10.71.4.0/24'
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
              '10.71.4.0/24'
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
    name: 'azure-monitor'
    resourceGroup: 'rg-assist-prod-sdc'
    firewallPolicyName: 'afwp-assist-prod-sdc'
    priority: 1300
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'azure-monitor-network'
        priority: 1300
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'monitor-azuremonitor'
            description: 'Logs, metrics and traces. (monitor-azuremonitor, approved-destinations)'
            sourceAddresses: [
              '10.71.4.0/24'
              '10.71.7.128/27'
              '10.71.7.160/27'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'AzureMonitor'
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
    name: 'azure-resource-manager'
    resourceGroup: 'rg-assist-prod-sdc'
    firewallPolicyName: 'afwp-assist-prod-sdc'
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
              '10.71.7.160/27'
              '10.71.7.128/27'
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
    resourceGroup: 'rg-assist-prod-sdc'
    firewallPolicyName: 'afwp-assist-prod-sdc'
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
              '10.71.7.128/27'
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
              '10.71.7.128/27'
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
              '10.71.7.128/27'
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
              '10.71.7.128/27'
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
              '10.71.7.128/27'
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
              '10.71.7.128/27'
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
              '10.71.7.128/27'
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
              '10.71.7.128/27'
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
              '10.71.7.128/27'
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
    resourceGroup: 'rg-assist-prod-sdc'
    firewallPolicyName: 'afwp-assist-prod-sdc'
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
            name: 'container-images-azurefrontdoor-firstparty'
            description: 'The container platform pulls its system images. (container-images-azurefrontdoor-firstparty, approved-destinations)'
            sourceAddresses: [
              '10.71.7.128/27'
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
    ]
  }
  {
    name: 'microsoft-entra'
    resourceGroup: 'rg-assist-prod-sdc'
    firewallPolicyName: 'afwp-assist-prod-sdc'
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
              '10.71.4.0/24'
              '10.71.7.128/27'
              '10.71.7.160/27'
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
    resourceGroup: 'rg-assist-prod-sdc'
    firewallPolicyName: 'afwp-assist-prod-sdc'
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
              '10.71.7.128/27'
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
              '10.71.7.128/27'
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
              '10.71.7.128/27'
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
              '10.71.7.128/27'
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
              '10.71.7.128/27'
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
    resourceGroup: 'rg-assist-prod-sdc'
    firewallPolicyName: 'afwp-assist-prod-sdc'
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
              '10.71.7.128/27'
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
              '10.71.7.128/27'
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
    name: 'afw-assist-prod-eus2'
    resourceGroup: 'rg-assist-prod-eus2'
    location: 'eastus2'
    tier: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    firewallPolicy: {
      id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/firewallPolicies/afwp-assist-prod-eus2'
    }
    subnet: {
      id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/virtualNetworks/vnet-assist-prod-eus2/subnets/AzureFirewallSubnet'
    }
    publicIpAddresses: [
      {
        id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/publicIPAddresses/pip-assist-prod-eus2-firewall'
      }
    ]
  }
  {
    name: 'afw-assist-prod-sdc'
    resourceGroup: 'rg-assist-prod-sdc'
    location: 'swedencentral'
    tier: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    firewallPolicy: {
      id: '${rgAssistProdSdcId}/providers/Microsoft.Network/firewallPolicies/afwp-assist-prod-sdc'
    }
    subnet: {
      id: '${rgAssistProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-assist-prod-sdc/subnets/AzureFirewallSubnet'
    }
    publicIpAddresses: [
      {
        id: '${rgAssistProdSdcId}/providers/Microsoft.Network/publicIPAddresses/pip-assist-prod-sdc-firewall'
      }
    ]
  }
]
param bastionHosts = [
  {
    name: 'bas-assist-prod-eus2'
    resourceGroup: 'rg-assist-prod-eus2'
    location: 'eastus2'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    subnet: {
      id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/virtualNetworks/vnet-assist-prod-eus2/subnets/AzureBastionSubnet'
    }
    publicIpAddress: {
      id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/publicIPAddresses/pip-assist-prod-eus2-bastion'
    }
    privateOnly: false
    recordsSessions: false
    tunneling: true
  }
  {
    name: 'bas-assist-prod-sdc'
    resourceGroup: 'rg-assist-prod-sdc'
    location: 'swedencentral'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    subnet: {
      id: '${rgAssistProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-assist-prod-sdc/subnets/AzureBastionSubnet'
    }
    publicIpAddress: {
      id: '${rgAssistProdSdcId}/providers/Microsoft.Network/publicIPAddresses/pip-assist-prod-sdc-bastion'
    }
    privateOnly: false
    recordsSessions: false
    tunneling: true
  }
]
param privateDnsZones = [
  {
    name: 'apim-assist-prod-eus2-gateway-fc006.azure-api.net'
    resourceGroup: 'rg-assist-prod-eus2'
  }
  {
    name: 'privatelink.openai.azure.com'
    resourceGroup: 'rg-assist-prod-eus2'
  }
  {
    name: 'apim-assist-prod-eus2-gateway-fc006.azure-api.net'
    resourceGroup: 'rg-assist-prod-sdc'
  }
  {
    name: 'privatelink.openai.azure.com'
    resourceGroup: 'rg-assist-prod-sdc'
  }
]
param zoneLinks = [
  {
    name: 'link-assist-prod-eus2'
    resourceGroup: 'rg-assist-prod-eus2'
    zoneName: 'apim-assist-prod-eus2-gateway-fc006.azure-api.net'
    virtualNetwork: {
      id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/virtualNetworks/vnet-assist-prod-eus2'
    }
    registrationEnabled: false
    resolutionPolicy: 'Default'
  }
  {
    name: 'link-assist-prod-eus2'
    resourceGroup: 'rg-assist-prod-eus2'
    zoneName: 'privatelink.openai.azure.com'
    virtualNetwork: {
      id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/virtualNetworks/vnet-assist-prod-eus2'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-assist-prod-sdc'
    resourceGroup: 'rg-assist-prod-sdc'
    zoneName: 'apim-assist-prod-eus2-gateway-fc006.azure-api.net'
    virtualNetwork: {
      id: '${rgAssistProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-assist-prod-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'Default'
  }
  {
    name: 'link-assist-prod-sdc'
    resourceGroup: 'rg-assist-prod-sdc'
    zoneName: 'privatelink.openai.azure.com'
    virtualNetwork: {
      id: '${rgAssistProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-assist-prod-sdc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
]
param logAnalyticsWorkspaces = [
  {
    name: 'log-assist-prod-eus2'
    resourceGroup: 'rg-assist-prod-eus2'
    location: 'eastus2'
    retentionInDays: 30
    publicNetworkAccessForIngestion: 'Enabled'
    publicNetworkAccessForQuery: 'Enabled'
    disableLocalAuth: true
  }
]
param storageAccounts = [
  {
    name: 'stassistprodeus2flo01b84'
    resourceGroup: 'rg-assist-prod-eus2'
    location: 'eastus2'
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
    name: 'stassistprodsdcflowfc006'
    resourceGroup: 'rg-assist-prod-sdc'
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
param windowsJumpBoxes = [
  {
    name: 'vm-assist-prod-eus2-jump'
    resourceGroup: 'rg-assist-prod-eus2'
    location: 'eastus2'
    networkInterfaceName: 'nic-assist-prod-eus2-jump'
    subnet: {
      id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/virtualNetworks/vnet-assist-prod-eus2/subnets/snet-jump'
    }
    computerName: 'vm-assist-15015'
  }
  {
    name: 'vm-assist-prod-sdc-jump'
    resourceGroup: 'rg-assist-prod-sdc'
    location: 'swedencentral'
    networkInterfaceName: 'nic-assist-prod-sdc-jump'
    subnet: {
      id: '${rgAssistProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-assist-prod-sdc/subnets/snet-jump'
    }
    computerName: 'vm-assist-e889a'
  }
]
param flowLogs = [
  {
    name: 'fl-assist-prod-eus2'
    resourceGroup: 'NetworkWatcherRG'
    location: 'eastus2'
    networkWatcherName: 'NetworkWatcher_eastus2'
    virtualNetworkId: '${rgAssistProdEus2Id}/providers/Microsoft.Network/virtualNetworks/vnet-assist-prod-eus2'
    storageAccountId: '${rgAssistProdEus2Id}/providers/Microsoft.Storage/storageAccounts/stassistprodeus2flo01b84'
    retentionInDays: 30
    workspaceId: '${rgAssistProdEus2Id}/providers/Microsoft.OperationalInsights/workspaces/log-assist-prod-eus2'
    workspaceLocation: 'eastus2'
  }
  {
    name: 'fl-assist-prod-sdc'
    resourceGroup: 'NetworkWatcherRG'
    location: 'swedencentral'
    networkWatcherName: 'NetworkWatcher_swedencentral'
    virtualNetworkId: '${rgAssistProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-assist-prod-sdc'
    storageAccountId: '${rgAssistProdSdcId}/providers/Microsoft.Storage/storageAccounts/stassistprodsdcflowfc006'
    retentionInDays: 30
    workspaceId: '${rgAssistProdEus2Id}/providers/Microsoft.OperationalInsights/workspaces/log-assist-prod-eus2'
    workspaceLocation: 'eastus2'
  }
]
param aiAccounts = [
  {
    name: 'oai-assist-prod-eus2-models-fc006'
    resourceGroup: 'rg-assist-prod-eus2'
    location: 'eastus2'
    kind: 'OpenAI'
    skuName: 'S0'
    customSubDomainName: 'oai-assist-prod-eus2-models-fc006'
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
    name: 'oai-assist-prod-sdc-models-fc006'
    resourceGroup: 'rg-assist-prod-sdc'
    location: 'swedencentral'
    kind: 'OpenAI'
    skuName: 'S0'
    customSubDomainName: 'oai-assist-prod-sdc-models-fc006'
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
    name: 'gpt-4.1-mini'
    resourceGroup: 'rg-assist-prod-eus2'
    accountName: 'oai-assist-prod-eus2-models-fc006'
    modelName: 'gpt-4.1-mini'
    skuName: 'Standard'
    capacity: 500
  }
  {
    name: 'gpt-4.1-mini'
    resourceGroup: 'rg-assist-prod-sdc'
    accountName: 'oai-assist-prod-sdc-models-fc006'
    modelName: 'gpt-4.1-mini'
    skuName: 'Standard'
    capacity: 500
  }
]
param frontDoorProfiles = [
  {
    name: 'afd-assist-prod-eus2'
    resourceGroup: 'rg-assist-prod-eus2'
    skuName: 'Premium_AzureFrontDoor'
  }
]
param apiManagementServices = [
  {
    name: 'apim-assist-prod-eus2-gateway-fc006'
    resourceGroup: 'rg-assist-prod-eus2'
    location: 'eastus2'
    tier: 'Premium'
    virtualNetworkType: 'Internal'
    hostNames: []
    placements: [
      {
        location: 'eastus2'
        subnet: {
          id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/virtualNetworks/vnet-assist-prod-eus2/subnets/snet-apim'
        }
        capacity: 3
        zones: []
      }
      {
        location: 'swedencentral'
        subnet: {
          id: '${rgAssistProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-assist-prod-sdc/subnets/snet-apim'
        }
        capacity: 3
        zones: []
      }
    ]
  }
]
param modelApis = [
  {
    resourceGroup: 'rg-assist-prod-eus2'
    serviceName: 'apim-assist-prod-eus2-gateway-fc006'
    backends: [
      {
        name: 'models-eus2'
        url: 'https://oai-assist-prod-eus2-models-fc006.openai.azure.com/openai'
        priority: 1
      }
      {
        name: 'models-sdc'
        url: 'https://oai-assist-prod-sdc-models-fc006.openai.azure.com/openai'
        priority: 2
      }
    ]
    keyRequired: true
    tokenRequired: true
    tokensLimited: true
    cached: false
  }
]
param frontDoorFirewallPolicies = [
  {
    name: 'fdfpassistprodeus2'
    resourceGroup: 'rg-assist-prod-eus2'
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
        rateLimitThreshold: 600
      }
    ]
  }
]
param gatewayFirewallPolicies = [
  {
    name: 'waf-assist-prod-eus2'
    resourceGroup: 'rg-assist-prod-eus2'
    location: 'eastus2'
    state: 'Enabled'
    mode: 'Prevention'
    requestBodyCheck: true
    managedRules: {
      managedRuleSets: [
        {
          ruleSetType: 'Microsoft_DefaultRuleSet'
          ruleSetVersion: '2.1'
        }
        {
          ruleSetType: 'Microsoft_BotManagerRuleSet'
          ruleSetVersion: '1.1'
        }
      ]
      exclusions: [
        {
          matchVariable: 'RequestArgNames'
          selectorMatchOperator: 'Contains'
          selector: 'content'
          exclusionManagedRuleSets: [
            {
              ruleSetType: 'Microsoft_DefaultRuleSet'
              ruleSetVersion: '2.1'
              ruleGroups: [
                {
                  ruleGroupName: 'SQLI'
                }
                {
                  ruleGroupName: 'XSS'
                }
                {
                  ruleGroupName: 'RCE'
                }
              ]
            }
          ]
        }
      ]
    }
    customRules: []
    frontDoor: {
      id: '${rgAssistProdEus2Id}/providers/Microsoft.Cdn/profiles/afd-assist-prod-eus2'
    }
  }
  {
    name: 'waf-assist-prod-sdc'
    resourceGroup: 'rg-assist-prod-sdc'
    location: 'swedencentral'
    state: 'Enabled'
    mode: 'Prevention'
    requestBodyCheck: true
    managedRules: {
      managedRuleSets: [
        {
          ruleSetType: 'Microsoft_DefaultRuleSet'
          ruleSetVersion: '2.1'
        }
        {
          ruleSetType: 'Microsoft_BotManagerRuleSet'
          ruleSetVersion: '1.1'
        }
      ]
      exclusions: [
        {
          matchVariable: 'RequestArgNames'
          selectorMatchOperator: 'Contains'
          selector: 'content'
          exclusionManagedRuleSets: [
            {
              ruleSetType: 'Microsoft_DefaultRuleSet'
              ruleSetVersion: '2.1'
              ruleGroups: [
                {
                  ruleGroupName: 'SQLI'
                }
                {
                  ruleGroupName: 'XSS'
                }
                {
                  ruleGroupName: 'RCE'
                }
              ]
            }
          ]
        }
      ]
    }
    customRules: []
    frontDoor: {
      id: '${rgAssistProdEus2Id}/providers/Microsoft.Cdn/profiles/afd-assist-prod-eus2'
    }
  }
]
param applicationGateways = [
  {
    name: 'agw-assist-prod-eus2'
    resourceGroup: 'rg-assist-prod-eus2'
    location: 'eastus2'
    skuName: 'WAF_v2'
    zones: [
      '1'
      '2'
      '3'
    ]
    minimumCapacity: 1
    maximumCapacity: 10
    tlsPolicy: 'AppGwSslPolicy20220101S'
    subnet: {
      id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/virtualNetworks/vnet-assist-prod-eus2/subnets/snet-agw'
    }
    publicIpAddress: {
      id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/publicIPAddresses/pip-assist-prod-eus2-entry'
    }
    privateIpAddress: '10.70.1.20'
    identityId: '${rgAssistProdEus2Id}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-assist-prod-eus2-entry'
    firewallPolicy: {
      id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies/waf-assist-prod-eus2'
    }
    listeners: [
      {
        name: 'private'
        protocol: 'Https'
        port: 443
        hostName: 'api.assist.example'
        public: false
        certificateSecretId: ingressCertificateId
      }
    ]
    backends: [
      {
        address: 'apim-assist-prod-eus2-gateway-fc006.azure-api.net'
        hostName: 'apim-assist-prod-eus2-gateway-fc006.azure-api.net'
        port: 443
        protocol: 'Https'
        probePath: '/status-0123456789abcdef'
      }
    ]
    privateLink: true
  }
  {
    name: 'agw-assist-prod-sdc'
    resourceGroup: 'rg-assist-prod-sdc'
    location: 'swedencentral'
    skuName: 'WAF_v2'
    zones: [
      '1'
      '2'
      '3'
    ]
    minimumCapacity: 1
    maximumCapacity: 10
    tlsPolicy: 'AppGwSslPolicy20220101S'
    subnet: {
      id: '${rgAssistProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-assist-prod-sdc/subnets/snet-agw'
    }
    publicIpAddress: {
      id: '${rgAssistProdSdcId}/providers/Microsoft.Network/publicIPAddresses/pip-assist-prod-sdc-entry'
    }
    privateIpAddress: '10.71.1.20'
    identityId: '${rgAssistProdSdcId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-assist-prod-sdc-entry'
    firewallPolicy: {
      id: '${rgAssistProdSdcId}/providers/Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies/waf-assist-prod-sdc'
    }
    listeners: [
      {
        name: 'private'
        protocol: 'Https'
        port: 443
        hostName: 'api.assist.example'
        public: false
        certificateSecretId: ingressCertificateId
      }
    ]
    backends: [
      {
        address: 'apim-assist-prod-eus2-gateway-fc006.azure-api.net'
        hostName: 'apim-assist-prod-eus2-gateway-fc006.azure-api.net'
        port: 443
        protocol: 'Https'
        probePath: '/status-0123456789abcdef'
      }
    ]
    privateLink: true
  }
]
param frontDoors = [
  {
    resourceGroup: 'rg-assist-prod-eus2'
    name: 'afd-assist-prod-eus2'
    firewallPolicy: {
      id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/FrontDoorWebApplicationFirewallPolicies/fdfpassistprodeus2'
    }
    origins: [
      {
        name: 'entry-eus2'
        hostName: 'api.assist.example'
        privateLink: {
          resource: {
            id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/applicationGateways/agw-assist-prod-eus2'
          }
          location: 'eastus2'
          groupId: 'appgw-private-frontend'
        }
        probePath: '/status-0123456789abcdef'
      }
      {
        name: 'entry-sdc'
        hostName: 'api.assist.example'
        privateLink: {
          resource: {
            id: '${rgAssistProdSdcId}/providers/Microsoft.Network/applicationGateways/agw-assist-prod-sdc'
          }
          location: 'swedencentral'
          groupId: 'appgw-private-frontend'
        }
        probePath: '/status-0123456789abcdef'
      }
    ]
    customDomains: [
      {
        name: 'api-assist-example'
        hostName: 'api.assist.example'
        minimumTlsVersion: 'TLS12'
      }
    ]
  }
]
param privateEndpoints = [
  {
    name: 'pep-assist-prod-eus2-models-account'
    resourceGroup: 'rg-assist-prod-eus2'
    stage: 5
    location: 'eastus2'
    subnet: {
      id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/virtualNetworks/vnet-assist-prod-eus2/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAssistProdEus2Id}/providers/Microsoft.CognitiveServices/accounts/oai-assist-prod-eus2-models-fc006'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-assist-prod-eus2-pep-models-account'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'account'
          memberName: 'default'
          privateIPAddress: '10.70.6.4'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/applicationSecurityGroups/asg-assist-prod-eus2-models-account'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-openai-azure-com'
        properties: {
          privateDnsZoneId: '${rgAssistProdEus2Id}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-assist-prod-eus2-models-sdc-account'
    resourceGroup: 'rg-assist-prod-eus2'
    stage: 5
    location: 'eastus2'
    subnet: {
      id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/virtualNetworks/vnet-assist-prod-eus2/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAssistProdSdcId}/providers/Microsoft.CognitiveServices/accounts/oai-assist-prod-sdc-models-fc006'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-assist-prod-eus2-pep-models-sdc-account'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'account'
          memberName: 'default'
          privateIPAddress: '10.70.6.5'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgAssistProdEus2Id}/providers/Microsoft.Network/applicationSecurityGroups/asg-assist-prod-eus2-models-account'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-openai-azure-com'
        properties: {
          privateDnsZoneId: '${rgAssistProdEus2Id}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-assist-prod-sdc-models-account'
    resourceGroup: 'rg-assist-prod-sdc'
    stage: 5
    location: 'swedencentral'
    subnet: {
      id: '${rgAssistProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-assist-prod-sdc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAssistProdSdcId}/providers/Microsoft.CognitiveServices/accounts/oai-assist-prod-sdc-models-fc006'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-assist-prod-sdc-pep-models-account'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'account'
          memberName: 'default'
          privateIPAddress: '10.71.6.5'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgAssistProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-assist-prod-sdc-models-account'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-openai-azure-com'
        properties: {
          privateDnsZoneId: '${rgAssistProdSdcId}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-assist-prod-sdc-models-eus2-account'
    resourceGroup: 'rg-assist-prod-sdc'
    stage: 5
    location: 'swedencentral'
    subnet: {
      id: '${rgAssistProdSdcId}/providers/Microsoft.Network/virtualNetworks/vnet-assist-prod-sdc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAssistProdEus2Id}/providers/Microsoft.CognitiveServices/accounts/oai-assist-prod-eus2-models-fc006'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-assist-prod-sdc-pep-models-eus2-account'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'account'
          memberName: 'default'
          privateIPAddress: '10.71.6.4'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgAssistProdSdcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-assist-prod-sdc-models-account'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-openai-azure-com'
        properties: {
          privateDnsZoneId: '${rgAssistProdSdcId}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
        }
      }
    ]
  }
]
param gatewayRecords = [
  {
    name: '@'
    resourceGroup: 'rg-assist-prod-eus2'
    zoneName: 'apim-assist-prod-eus2-gateway-fc006.azure-api.net'
    ttl: 3600
    service: {
      id: '${rgAssistProdEus2Id}/providers/Microsoft.ApiManagement/service/apim-assist-prod-eus2-gateway-fc006'
    }
  }
  {
    name: '@'
    resourceGroup: 'rg-assist-prod-sdc'
    zoneName: 'apim-assist-prod-eus2-gateway-fc006.azure-api.net'
    ttl: 3600
    service: {
      id: '${rgAssistProdEus2Id}/providers/Microsoft.ApiManagement/service/apim-assist-prod-eus2-gateway-fc006'
    }
    additionalLocation: 0
  }
]
param roleAssignmentsAtCognitiveServicesAccounts = [
  {
    resourceGroup: 'rg-assist-prod-eus2'
    stage: 8
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgAssistProdEus2Id}/providers/Microsoft.ApiManagement/service/apim-assist-prod-eus2-gateway-fc006'
    principalApiVersion: '2024-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cognitiveServicesOpenaiUser
    description: 'Cognitive Services OpenAI User: the gateway calls the models with its own identity'
    scopeNames: [
      'oai-assist-prod-eus2-models-fc006'
    ]
  }
  {
    resourceGroup: 'rg-assist-prod-sdc'
    stage: 8
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgAssistProdEus2Id}/providers/Microsoft.ApiManagement/service/apim-assist-prod-eus2-gateway-fc006'
    principalApiVersion: '2024-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cognitiveServicesOpenaiUser
    description: 'Cognitive Services OpenAI User: the gateway calls the models with its own identity'
    scopeNames: [
      'oai-assist-prod-sdc-models-fc006'
    ]
  }
]
param roleAssignmentsAtComputeVirtualMachines = [
  {
    resourceGroup: 'rg-assist-prod-eus2'
    stage: 6
    principalType: 'Group'
    principalId: identityOperatorsGroup
    roleDefinitionId: roles.virtualMachineUserLogin
    description: 'Virtual Machine User Login: operators sign in on the jump box with their own account'
    scopeNames: [
      'vm-assist-prod-eus2-jump'
    ]
  }
  {
    resourceGroup: 'rg-assist-prod-sdc'
    stage: 6
    principalType: 'Group'
    principalId: identityOperatorsGroup
    roleDefinitionId: roles.virtualMachineUserLogin
    description: 'Virtual Machine User Login: operators sign in on the jump box with their own account'
    scopeNames: [
      'vm-assist-prod-sdc-jump'
    ]
  }
]
param roleAssignmentsAtKeyVaultVaults = [
  {
    resourceGroup: split(ingressCertificateIdKeyVaultId, '/')[4]
    subscriptionId: split(ingressCertificateIdKeyVaultId, '/')[2]
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgAssistProdEus2Id}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-assist-prod-eus2-entry'
    principalApiVersion: '2024-11-30'
    principalIsIdentity: true
    roleDefinitionId: roles.keyVaultSecretsUser
    description: 'Key Vault Secrets User: it reads its certificate from the vault'
    scopeNames: [
      split(ingressCertificateIdKeyVaultId, '/')[8]
    ]
  }
  {
    resourceGroup: split(ingressCertificateIdKeyVaultId, '/')[4]
    subscriptionId: split(ingressCertificateIdKeyVaultId, '/')[2]
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgAssistProdSdcId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-assist-prod-sdc-entry'
    principalApiVersion: '2024-11-30'
    principalIsIdentity: true
    roleDefinitionId: roles.keyVaultSecretsUser
    description: 'Key Vault Secrets User: it reads its certificate from the vault'
    scopeNames: [
      split(ingressCertificateIdKeyVaultId, '/')[8]
    ]
  }
]
param diagnosticSettingsAtApiManagementService = [
  {
    resourceGroup: 'rg-assist-prod-eus2'
    stage: 8
    name: 'to-log-analytics'
    targetNames: [
      'apim-assist-prod-eus2-gateway-fc006'
    ]
    workspaceId: '${rgAssistProdEus2Id}/providers/Microsoft.OperationalInsights/workspaces/log-assist-prod-eus2'
    destinationType: 'Dedicated'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtCdnProfiles = [
  {
    resourceGroup: 'rg-assist-prod-eus2'
    stage: 8
    name: 'to-log-analytics'
    targetNames: [
      'afd-assist-prod-eus2'
    ]
    workspaceId: '${rgAssistProdEus2Id}/providers/Microsoft.OperationalInsights/workspaces/log-assist-prod-eus2'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtCognitiveServicesAccounts = [
  {
    resourceGroup: 'rg-assist-prod-eus2'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'oai-assist-prod-eus2-models-fc006'
    ]
    workspaceId: '${rgAssistProdEus2Id}/providers/Microsoft.OperationalInsights/workspaces/log-assist-prod-eus2'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-assist-prod-sdc'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'oai-assist-prod-sdc-models-fc006'
    ]
    workspaceId: '${rgAssistProdEus2Id}/providers/Microsoft.OperationalInsights/workspaces/log-assist-prod-eus2'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtNetworkApplicationGateways = [
  {
    resourceGroup: 'rg-assist-prod-eus2'
    stage: 8
    name: 'to-log-analytics'
    targetNames: [
      'agw-assist-prod-eus2'
    ]
    workspaceId: '${rgAssistProdEus2Id}/providers/Microsoft.OperationalInsights/workspaces/log-assist-prod-eus2'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-assist-prod-sdc'
    stage: 8
    name: 'to-log-analytics'
    targetNames: [
      'agw-assist-prod-sdc'
    ]
    workspaceId: '${rgAssistProdEus2Id}/providers/Microsoft.OperationalInsights/workspaces/log-assist-prod-eus2'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtNetworkAzureFirewalls = [
  {
    resourceGroup: 'rg-assist-prod-eus2'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'afw-assist-prod-eus2'
    ]
    workspaceId: '${rgAssistProdEus2Id}/providers/Microsoft.OperationalInsights/workspaces/log-assist-prod-eus2'
    destinationType: 'Dedicated'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-assist-prod-sdc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'afw-assist-prod-sdc'
    ]
    workspaceId: '${rgAssistProdEus2Id}/providers/Microsoft.OperationalInsights/workspaces/log-assist-prod-eus2'
    destinationType: 'Dedicated'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtNetworkBastionHosts = [
  {
    resourceGroup: 'rg-assist-prod-eus2'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'bas-assist-prod-eus2'
    ]
    workspaceId: '${rgAssistProdEus2Id}/providers/Microsoft.OperationalInsights/workspaces/log-assist-prod-eus2'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-assist-prod-sdc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'bas-assist-prod-sdc'
    ]
    workspaceId: '${rgAssistProdEus2Id}/providers/Microsoft.OperationalInsights/workspaces/log-assist-prod-eus2'
    categoryGroups: [
      'allLogs'
    ]
  }
]
