using 'main.bicep'

// Answers path: workload.subscription_id
var workloadSubscriptionId = readEnvironmentVariable('WORKLOAD_SUBSCRIPTION_ID')
// Answers path: ingress.certificate_id
var ingressCertificateId = readEnvironmentVariable('INGRESS_CERTIFICATE_ID')
// Answers path: identity.operators_group
var identityOperatorsGroup = readEnvironmentVariable('IDENTITY_OPERATORS_GROUP')
// Resource id of the key vault of the certificate `ingress.certificate_id`
var ingressCertificateIdKeyVaultId = readEnvironmentVariable('INGRESS_CERTIFICATE_ID_KEY_VAULT_ID')
var rgTutorNonprodNeId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-tutor-nonprod-ne'
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
    name: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
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
    name: 'id-tutor-nonprod-ne-entry'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
  }
]
param applicationSecurityGroups = [
  {
    name: 'asg-tutor-nonprod-ne-apim-tutor-nonprod-ne-gateway-11cae'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
  }
  {
    name: 'asg-tutor-nonprod-ne-cache'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
  }
  {
    name: 'asg-tutor-nonprod-ne-key-vault'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
  }
  {
    name: 'asg-tutor-nonprod-ne-lessons-account'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
  }
  {
    name: 'asg-tutor-nonprod-ne-lessons-ai-search'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
  }
  {
    name: 'asg-tutor-nonprod-ne-lessons-cosmos-db'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
  }
  {
    name: 'asg-tutor-nonprod-ne-lessons-storage'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
  }
  {
    name: 'asg-tutor-nonprod-ne-models-account'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
  }
]
param networkSecurityGroups = [
  {
    name: 'nsg-tutor-nonprod-ne-api-management'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
    securityRules: [
      {
        name: 'Allow-api-management-to-models'
        properties: {
          description: 'api-management-to-models (generative-ai-gateway)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.164.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.166.7'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-entra-azureactivedirectory'
        properties: {
          description: 'api-management-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.164.0/24'
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
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.164.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-apim-storage-storage'
        properties: {
          description: 'api-management-to-apim-storage-storage (approved-destinations)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.164.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Storage'
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
    name: 'nsg-tutor-nonprod-ne-application-gateway'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
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
        name: 'Allow-internet-to-application-gateway-agw-tutor-nonprod-ne'
        properties: {
          description: 'internet-to-application-gateway-agw-tutor-nonprod-ne (internet-ingress)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'Internet'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.161.0/24'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-internet-to-application-gateway-agw-tutor-nonprod-ne-80'
        properties: {
          description: 'internet-to-application-gateway-agw-tutor-nonprod-ne-80 (https-only)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'Internet'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.161.0/24'
          destinationPortRange: '80'
        }
      }
      {
        name: 'Allow-application-gateway-to-backend'
        properties: {
          description: 'application-gateway-to-backend (internet-ingress)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.161.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-tutor-nonprod-ne-apim-tutor-nonprod-ne-gateway-11cae'
            }
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
    ]
  }
  {
    name: 'nsg-tutor-nonprod-ne-azure-bastion'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
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
          sourceAddressPrefix: '192.168.167.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.167.128/27'
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
    name: 'nsg-tutor-nonprod-ne-foundry-agents'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
    securityRules: [
      {
        name: 'Allow-lessons-agents-to-lessons'
        properties: {
          description: 'lessons-agents-to-lessons (dependent-services)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.160.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.166.4'
            '192.168.166.5'
            '192.168.166.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-lessons-agents-to-lessons-ai-search'
        properties: {
          description: 'lessons-agents-to-lessons-ai-search (dependent-services)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.160.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.166.9'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-lessons-agents-to-lessons-cosmos-db'
        properties: {
          description: 'lessons-agents-to-lessons-cosmos-db (dependent-services)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.160.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.166.10'
            '192.168.166.11'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-lessons-agents-to-lessons-storage'
        properties: {
          description: 'lessons-agents-to-lessons-storage (dependent-services)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.160.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.166.8'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-foundry-agents-to-entra-azureactivedirectory'
        properties: {
          description: 'foundry-agents-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.160.0/24'
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
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.160.0/24'
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
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.160.0/24'
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
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.160.0/24'
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
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.160.0/24'
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
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.160.0/24'
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
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.160.0/24'
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
    name: 'nsg-tutor-nonprod-ne-jump-box'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
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
          sourceAddressPrefix: '192.168.167.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.167.128/27'
          destinationPortRange: '3389'
        }
      }
      {
        name: 'Allow-developers-to-lessons'
        properties: {
          description: 'developers-to-lessons (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.167.128/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.166.4'
            '192.168.166.5'
            '192.168.166.6'
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
          sourceAddressPrefix: '192.168.167.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.166.7'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-lessons-cosmos-db'
        properties: {
          description: 'developers-to-lessons-cosmos-db (private-endpoints)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.167.128/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.166.10'
            '192.168.166.11'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-lessons-ai-search'
        properties: {
          description: 'developers-to-lessons-ai-search (private-endpoints)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.167.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.166.9'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-lessons-storage'
        properties: {
          description: 'developers-to-lessons-storage (private-endpoints)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.167.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.166.8'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-entra-azureactivedirectory'
        properties: {
          description: 'jump-box-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.167.128/27'
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
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.167.128/27'
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
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.167.128/27'
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
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.167.128/27'
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
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.167.128/27'
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
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.167.128/27'
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
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.167.128/27'
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
          priority: 1120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.167.128/27'
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
          priority: 1130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.167.128/27'
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
    name: 'nsg-tutor-nonprod-ne-private-endpoints'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
    securityRules: [
      {
        name: 'Allow-developers-to-lessons'
        properties: {
          description: 'developers-to-lessons (private-endpoints)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.167.128/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.166.4'
            '192.168.166.5'
            '192.168.166.6'
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
          sourceAddressPrefix: '192.168.167.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.166.7'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-lessons-cosmos-db'
        properties: {
          description: 'developers-to-lessons-cosmos-db (private-endpoints)'
          direction: 'Inbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.167.128/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.166.10'
            '192.168.166.11'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-lessons-ai-search'
        properties: {
          description: 'developers-to-lessons-ai-search (private-endpoints)'
          direction: 'Inbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.167.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.166.9'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-lessons-storage'
        properties: {
          description: 'developers-to-lessons-storage (private-endpoints)'
          direction: 'Inbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.167.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.166.8'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-lessons-agents-to-lessons'
        properties: {
          description: 'lessons-agents-to-lessons (dependent-services)'
          direction: 'Inbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.160.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.166.4'
            '192.168.166.5'
            '192.168.166.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-lessons-agents-to-lessons-ai-search'
        properties: {
          description: 'lessons-agents-to-lessons-ai-search (dependent-services)'
          direction: 'Inbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.160.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.166.9'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-lessons-agents-to-lessons-cosmos-db'
        properties: {
          description: 'lessons-agents-to-lessons-cosmos-db (dependent-services)'
          direction: 'Inbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.160.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '192.168.166.10'
            '192.168.166.11'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-lessons-agents-to-lessons-storage'
        properties: {
          description: 'lessons-agents-to-lessons-storage (dependent-services)'
          direction: 'Inbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.160.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.166.8'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-api-management-to-models'
        properties: {
          description: 'api-management-to-models (generative-ai-gateway)'
          direction: 'Inbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.164.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '192.168.166.7'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-gateway-to-backend'
        properties: {
          description: 'application-gateway-to-backend (internet-ingress)'
          direction: 'Inbound'
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.161.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-tutor-nonprod-ne-apim-tutor-nonprod-ne-gateway-11cae'
            }
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
param publicIpAddresses = [
  {
    name: 'pip-tutor-nonprod-ne-bastion'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
    skuName: 'Standard'
    zones: []
    protectionMode: 'VirtualNetworkInherited'
  }
  {
    name: 'pip-tutor-nonprod-ne-entry'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
    skuName: 'Standard'
    zones: []
    protectionMode: 'VirtualNetworkInherited'
  }
  {
    name: 'pip-tutor-nonprod-ne-nat'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
    skuName: 'Standard'
    zones: []
    protectionMode: 'VirtualNetworkInherited'
  }
]
param natGateways = [
  {
    name: 'ng-tutor-nonprod-ne'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
    skuName: 'Standard'
    zones: []
    publicIpAddresses: [
      {
        id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/publicIPAddresses/pip-tutor-nonprod-ne-nat'
      }
    ]
  }
]
param virtualNetworks = [
  {
    name: 'vnet-tutor-nonprod-ne'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
    addressPrefixes: [
      '192.168.160.0/21'
    ]
    dnsServers: []
    subnets: [
      {
        name: 'AzureBastionSubnet'
        properties: {
          addressPrefix: '192.168.167.0/26'
          defaultOutboundAccess: true
          delegations: []
          networkSecurityGroup: {
            id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/networkSecurityGroups/nsg-tutor-nonprod-ne-azure-bastion'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-agents'
        properties: {
          addressPrefix: '192.168.160.0/24'
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
            id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/networkSecurityGroups/nsg-tutor-nonprod-ne-foundry-agents'
          }
          natGateway: {
            id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/natGateways/ng-tutor-nonprod-ne'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-agw'
        properties: {
          addressPrefix: '192.168.161.0/24'
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
            id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/networkSecurityGroups/nsg-tutor-nonprod-ne-application-gateway'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Disabled'
        }
      }
      {
        name: 'snet-apim'
        properties: {
          addressPrefix: '192.168.164.0/24'
          defaultOutboundAccess: false
          delegations: [
            {
              name: 'delegation'
              properties: {
                serviceName: 'Microsoft.Web/serverFarms'
              }
            }
          ]
          networkSecurityGroup: {
            id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/networkSecurityGroups/nsg-tutor-nonprod-ne-api-management'
          }
          natGateway: {
            id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/natGateways/ng-tutor-nonprod-ne'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-jump'
        properties: {
          addressPrefix: '192.168.167.128/27'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/networkSecurityGroups/nsg-tutor-nonprod-ne-jump-box'
          }
          natGateway: {
            id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/natGateways/ng-tutor-nonprod-ne'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '192.168.166.0/25'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/networkSecurityGroups/nsg-tutor-nonprod-ne-private-endpoints'
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
    name: 'bas-tutor-nonprod-ne'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
    skuName: 'Standard'
    zones: []
    subnet: {
      id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/virtualNetworks/vnet-tutor-nonprod-ne/subnets/AzureBastionSubnet'
    }
    publicIpAddress: {
      id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/publicIPAddresses/pip-tutor-nonprod-ne-bastion'
    }
    privateOnly: false
    recordsSessions: false
    tunneling: true
  }
]
param privateDnsZones = [
  {
    name: 'privatelink.azure-api.net'
    resourceGroup: 'rg-tutor-nonprod-ne'
  }
  {
    name: 'privatelink.blob.core.windows.net'
    resourceGroup: 'rg-tutor-nonprod-ne'
  }
  {
    name: 'privatelink.cognitiveservices.azure.com'
    resourceGroup: 'rg-tutor-nonprod-ne'
  }
  {
    name: 'privatelink.documents.azure.com'
    resourceGroup: 'rg-tutor-nonprod-ne'
  }
  {
    name: 'privatelink.openai.azure.com'
    resourceGroup: 'rg-tutor-nonprod-ne'
  }
  {
    name: 'privatelink.redis.azure.net'
    resourceGroup: 'rg-tutor-nonprod-ne'
  }
  {
    name: 'privatelink.search.windows.net'
    resourceGroup: 'rg-tutor-nonprod-ne'
  }
  {
    name: 'privatelink.services.ai.azure.com'
    resourceGroup: 'rg-tutor-nonprod-ne'
  }
  {
    name: 'privatelink.vaultcore.azure.net'
    resourceGroup: 'rg-tutor-nonprod-ne'
  }
]
param zoneLinks = [
  {
    name: 'link-tutor-nonprod-ne'
    resourceGroup: 'rg-tutor-nonprod-ne'
    zoneName: 'privatelink.azure-api.net'
    virtualNetwork: {
      id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/virtualNetworks/vnet-tutor-nonprod-ne'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-tutor-nonprod-ne'
    resourceGroup: 'rg-tutor-nonprod-ne'
    zoneName: 'privatelink.blob.core.windows.net'
    virtualNetwork: {
      id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/virtualNetworks/vnet-tutor-nonprod-ne'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-tutor-nonprod-ne'
    resourceGroup: 'rg-tutor-nonprod-ne'
    zoneName: 'privatelink.cognitiveservices.azure.com'
    virtualNetwork: {
      id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/virtualNetworks/vnet-tutor-nonprod-ne'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-tutor-nonprod-ne'
    resourceGroup: 'rg-tutor-nonprod-ne'
    zoneName: 'privatelink.documents.azure.com'
    virtualNetwork: {
      id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/virtualNetworks/vnet-tutor-nonprod-ne'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-tutor-nonprod-ne'
    resourceGroup: 'rg-tutor-nonprod-ne'
    zoneName: 'privatelink.openai.azure.com'
    virtualNetwork: {
      id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/virtualNetworks/vnet-tutor-nonprod-ne'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-tutor-nonprod-ne'
    resourceGroup: 'rg-tutor-nonprod-ne'
    zoneName: 'privatelink.redis.azure.net'
    virtualNetwork: {
      id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/virtualNetworks/vnet-tutor-nonprod-ne'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-tutor-nonprod-ne'
    resourceGroup: 'rg-tutor-nonprod-ne'
    zoneName: 'privatelink.search.windows.net'
    virtualNetwork: {
      id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/virtualNetworks/vnet-tutor-nonprod-ne'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-tutor-nonprod-ne'
    resourceGroup: 'rg-tutor-nonprod-ne'
    zoneName: 'privatelink.services.ai.azure.com'
    virtualNetwork: {
      id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/virtualNetworks/vnet-tutor-nonprod-ne'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-tutor-nonprod-ne'
    resourceGroup: 'rg-tutor-nonprod-ne'
    zoneName: 'privatelink.vaultcore.azure.net'
    virtualNetwork: {
      id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/virtualNetworks/vnet-tutor-nonprod-ne'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
]
param logAnalyticsWorkspaces = [
  {
    name: 'log-tutor-nonprod-ne'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
    retentionInDays: 30
    publicNetworkAccessForIngestion: 'Enabled'
    publicNetworkAccessForQuery: 'Enabled'
    disableLocalAuth: true
  }
]
param components = [
  {
    name: 'appi-tutor-nonprod-ne-gateway'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
    workspaceId: '${rgTutorNonprodNeId}/providers/Microsoft.OperationalInsights/workspaces/log-tutor-nonprod-ne'
    publicNetworkAccessForIngestion: 'Enabled'
    publicNetworkAccessForQuery: 'Enabled'
    disableLocalAuth: true
  }
]
param storageAccounts = [
  {
    name: 'sttutornonprodnefloc3e8f'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
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
    name: 'sttutornonprodneles9f12b'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
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
    name: 'kv-tutor-nonprod-n-36c2d'
    resourceGroup: 'rg-tutor-nonprod-ne'
    stage: 4
    location: 'northeurope'
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
    name: 'srch-tutor-nonprod-ne-lessons-11cae'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
    skuName: 'standard'
    replicaCount: 1
    publicNetworkAccess: 'Disabled'
    disableLocalAuth: true
    bypass: 'None'
  }
]
param cosmosDbAccounts = [
  {
    name: 'cosno-tutor-nonprod-ne-le-6e37f'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
    publicNetworkAccess: 'Disabled'
    disableLocalAuth: true
    networkAclBypass: 'None'
    zoneRedundant: false
  }
]
param redisClusters = [
  {
    name: 'amr-tutor-nonprod-ne-gateway-11cae'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
    skuName: 'Balanced_B1'
    publicNetworkAccess: 'Disabled'
  }
]
param windowsJumpBoxes = [
  {
    name: 'vm-tutor-nonprod-ne-jump'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
    networkInterfaceName: 'nic-tutor-nonprod-ne-jump'
    subnet: {
      id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/virtualNetworks/vnet-tutor-nonprod-ne/subnets/snet-jump'
    }
    computerName: 'vm-tutor-254b9'
  }
]
param flowLogs = [
  {
    name: 'fl-tutor-nonprod-ne'
    resourceGroup: 'NetworkWatcherRG'
    location: 'northeurope'
    networkWatcherName: 'NetworkWatcher_northeurope'
    virtualNetworkId: '${rgTutorNonprodNeId}/providers/Microsoft.Network/virtualNetworks/vnet-tutor-nonprod-ne'
    storageAccountId: '${rgTutorNonprodNeId}/providers/Microsoft.Storage/storageAccounts/sttutornonprodnefloc3e8f'
    retentionInDays: 30
    workspaceId: '${rgTutorNonprodNeId}/providers/Microsoft.OperationalInsights/workspaces/log-tutor-nonprod-ne'
    workspaceLocation: 'northeurope'
  }
]
param aiAccounts = [
  {
    name: 'ais-tutor-nonprod-ne-lessons-11cae'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
    kind: 'AIServices'
    skuName: 'S0'
    customSubDomainName: 'ais-tutor-nonprod-ne-lessons-11cae'
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
        subnetArmId: '${rgTutorNonprodNeId}/providers/Microsoft.Network/virtualNetworks/vnet-tutor-nonprod-ne/subnets/snet-agents'
        useMicrosoftManagedNetwork: false
      }
    ]
    disableLocalAuth: true
    restrictOutboundNetworkAccess: true
    allowedFqdnList: [
      'srch-tutor-nonprod-ne-lessons-11cae.search.windows.net'
      'sttutornonprodneles9f12b.blob.core.windows.net'
    ]
  }
  {
    name: 'oai-tutor-nonprod-ne-models-11cae'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'swedencentral'
    kind: 'OpenAI'
    skuName: 'S0'
    customSubDomainName: 'oai-tutor-nonprod-ne-models-11cae'
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
    name: 'tutor'
    resourceGroup: 'rg-tutor-nonprod-ne'
    accountName: 'ais-tutor-nonprod-ne-lessons-11cae'
    location: 'northeurope'
  }
]
param sharedPrivateLinks = [
  {
    name: 'link-ais-tutor-nonprod-ne-lessons-11cae-cognitiveservices-ac'
    resourceGroup: 'rg-tutor-nonprod-ne'
    searchServiceName: 'srch-tutor-nonprod-ne-lessons-11cae'
    serviceId: '${rgTutorNonprodNeId}/providers/Microsoft.CognitiveServices/accounts/ais-tutor-nonprod-ne-lessons-11cae'
    groupId: 'cognitiveservices_account'
  }
  {
    name: 'link-sttutornonprodneles9f12b-blob'
    resourceGroup: 'rg-tutor-nonprod-ne'
    searchServiceName: 'srch-tutor-nonprod-ne-lessons-11cae'
    serviceId: '${rgTutorNonprodNeId}/providers/Microsoft.Storage/storageAccounts/sttutornonprodneles9f12b'
    groupId: 'blob'
  }
]
param apiManagementV2Services = [
  {
    name: 'apim-tutor-nonprod-ne-gateway-11cae'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
    tier: 'StandardV2'
    virtualNetworkType: 'External'
    hostNames: []
    subnet: {
      id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/virtualNetworks/vnet-tutor-nonprod-ne/subnets/snet-apim'
    }
    capacity: 1
    publicNetworkAccess: 'Disabled'
  }
]
param modelApis = [
  {
    resourceGroup: 'rg-tutor-nonprod-ne'
    serviceName: 'apim-tutor-nonprod-ne-gateway-11cae'
    backends: [
      {
        name: 'models-ne'
        url: 'https://oai-tutor-nonprod-ne-models-11cae.openai.azure.com/openai'
        priority: 1
      }
    ]
    keyRequired: false
    tokenRequired: true
    tokensLimited: true
    cached: true
  }
]
param gatewayFirewallPolicies = [
  {
    name: 'waf-tutor-nonprod-ne'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
    state: 'Enabled'
    mode: 'Detection'
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
  }
]
param applicationGateways = [
  {
    name: 'agw-tutor-nonprod-ne'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
    skuName: 'WAF_v2'
    zones: []
    minimumCapacity: 1
    maximumCapacity: 10
    tlsPolicy: 'AppGwSslPolicy20220101S'
    subnet: {
      id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/virtualNetworks/vnet-tutor-nonprod-ne/subnets/snet-agw'
    }
    publicIpAddress: {
      id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/publicIPAddresses/pip-tutor-nonprod-ne-entry'
    }
    identityId: '${rgTutorNonprodNeId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-tutor-nonprod-ne-entry'
    firewallPolicy: {
      id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies/waf-tutor-nonprod-ne'
    }
    listeners: [
      {
        name: 'public'
        protocol: 'Https'
        port: 443
        hostName: 'staging.tutor.example'
        public: true
        certificateSecretId: ingressCertificateId
      }
      {
        name: 'public-redirect'
        protocol: 'Http'
        port: 80
        hostName: 'staging.tutor.example'
        public: true
        redirectTo: 'public'
      }
    ]
    backends: [
      {
        address: 'apim-tutor-nonprod-ne-gateway-11cae.azure-api.net'
        hostName: 'apim-tutor-nonprod-ne-gateway-11cae.azure-api.net'
        port: 443
        protocol: 'Https'
        probePath: '/status-0123456789abcdef'
      }
    ]
    privateLink: false
  }
]
param privateEndpoints = [
  {
    name: 'pep-tutor-nonprod-ne-cache-redisenterprise'
    resourceGroup: 'rg-tutor-nonprod-ne'
    stage: 4
    location: 'northeurope'
    subnet: {
      id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/virtualNetworks/vnet-tutor-nonprod-ne/subnets/snet-private-endpoints'
    }
    serviceId: '${rgTutorNonprodNeId}/providers/Microsoft.Cache/redisEnterprise/amr-tutor-nonprod-ne-gateway-11cae'
    groupIds: [
      'redisEnterprise'
    ]
    networkInterfaceName: 'nic-tutor-nonprod-ne-pep-cache-redisenterprise'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-tutor-nonprod-ne-cache'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-redis-azure-net'
        properties: {
          privateDnsZoneId: '${rgTutorNonprodNeId}/providers/Microsoft.Network/privateDnsZones/privatelink.redis.azure.net'
        }
      }
    ]
  }
  {
    name: 'pep-tutor-nonprod-ne-gateway-northeurope-gateway'
    resourceGroup: 'rg-tutor-nonprod-ne'
    stage: 8
    location: 'northeurope'
    subnet: {
      id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/virtualNetworks/vnet-tutor-nonprod-ne/subnets/snet-private-endpoints'
    }
    serviceId: '${rgTutorNonprodNeId}/providers/Microsoft.ApiManagement/service/apim-tutor-nonprod-ne-gateway-11cae'
    groupIds: [
      'Gateway'
    ]
    networkInterfaceName: 'nic-tutor-nonprod-ne-pep-gateway-northeurope-gateway'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-tutor-nonprod-ne-apim-tutor-nonprod-ne-gateway-11cae'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-azure-api-net'
        properties: {
          privateDnsZoneId: '${rgTutorNonprodNeId}/providers/Microsoft.Network/privateDnsZones/privatelink.azure-api.net'
        }
      }
    ]
  }
  {
    name: 'pep-tutor-nonprod-ne-key-vault-vault'
    resourceGroup: 'rg-tutor-nonprod-ne'
    stage: 4
    location: 'northeurope'
    subnet: {
      id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/virtualNetworks/vnet-tutor-nonprod-ne/subnets/snet-private-endpoints'
    }
    serviceId: '${rgTutorNonprodNeId}/providers/Microsoft.KeyVault/vaults/kv-tutor-nonprod-n-36c2d'
    groupIds: [
      'vault'
    ]
    networkInterfaceName: 'nic-tutor-nonprod-ne-pep-key-vault-vault'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'vault'
          memberName: 'default'
          privateIPAddress: '192.168.166.12'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-tutor-nonprod-ne-key-vault'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-vaultcore-azure-net'
        properties: {
          privateDnsZoneId: '${rgTutorNonprodNeId}/providers/Microsoft.Network/privateDnsZones/privatelink.vaultcore.azure.net'
        }
      }
    ]
  }
  {
    name: 'pep-tutor-nonprod-ne-lessons-account'
    resourceGroup: 'rg-tutor-nonprod-ne'
    stage: 5
    location: 'northeurope'
    subnet: {
      id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/virtualNetworks/vnet-tutor-nonprod-ne/subnets/snet-private-endpoints'
    }
    serviceId: '${rgTutorNonprodNeId}/providers/Microsoft.CognitiveServices/accounts/ais-tutor-nonprod-ne-lessons-11cae'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-tutor-nonprod-ne-pep-lessons-account'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'account'
          memberName: 'default'
          privateIPAddress: '192.168.166.4'
        }
      }
      {
        name: 'secondary'
        properties: {
          groupId: 'account'
          memberName: 'secondary'
          privateIPAddress: '192.168.166.5'
        }
      }
      {
        name: 'third'
        properties: {
          groupId: 'account'
          memberName: 'third'
          privateIPAddress: '192.168.166.6'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-tutor-nonprod-ne-lessons-account'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-cognitiveservices-azure-com'
        properties: {
          privateDnsZoneId: '${rgTutorNonprodNeId}/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'
        }
      }
      {
        name: 'privatelink-openai-azure-com'
        properties: {
          privateDnsZoneId: '${rgTutorNonprodNeId}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
        }
      }
      {
        name: 'privatelink-services-ai-azure-com'
        properties: {
          privateDnsZoneId: '${rgTutorNonprodNeId}/providers/Microsoft.Network/privateDnsZones/privatelink.services.ai.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-tutor-nonprod-ne-lessons-ai-search-searchservice'
    resourceGroup: 'rg-tutor-nonprod-ne'
    stage: 4
    location: 'northeurope'
    subnet: {
      id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/virtualNetworks/vnet-tutor-nonprod-ne/subnets/snet-private-endpoints'
    }
    serviceId: '${rgTutorNonprodNeId}/providers/Microsoft.Search/searchServices/srch-tutor-nonprod-ne-lessons-11cae'
    groupIds: [
      'searchService'
    ]
    networkInterfaceName: 'nic-tutor-nonprod-ne-pep-lessons-ai-search-searchservice'
    ipConfigurations: [
      {
        name: 'searchService'
        properties: {
          groupId: 'searchService'
          memberName: 'searchService'
          privateIPAddress: '192.168.166.9'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-tutor-nonprod-ne-lessons-ai-search'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-search-windows-net'
        properties: {
          privateDnsZoneId: '${rgTutorNonprodNeId}/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-tutor-nonprod-ne-lessons-cosmos-db-sql'
    resourceGroup: 'rg-tutor-nonprod-ne'
    stage: 4
    location: 'northeurope'
    subnet: {
      id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/virtualNetworks/vnet-tutor-nonprod-ne/subnets/snet-private-endpoints'
    }
    serviceId: '${rgTutorNonprodNeId}/providers/Microsoft.DocumentDB/databaseAccounts/cosno-tutor-nonprod-ne-le-6e37f'
    groupIds: [
      'Sql'
    ]
    networkInterfaceName: 'nic-tutor-nonprod-ne-pep-lessons-cosmos-db-sql'
    ipConfigurations: [
      {
        name: 'cosno-tutor-nonprod-ne-le-6e37f'
        properties: {
          groupId: 'Sql'
          memberName: 'cosno-tutor-nonprod-ne-le-6e37f'
          privateIPAddress: '192.168.166.10'
        }
      }
      {
        name: 'cosno-tutor-nonprod-ne-le-6e37f-northeurope'
        properties: {
          groupId: 'Sql'
          memberName: 'cosno-tutor-nonprod-ne-le-6e37f-northeurope'
          privateIPAddress: '192.168.166.11'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-tutor-nonprod-ne-lessons-cosmos-db'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-documents-azure-com'
        properties: {
          privateDnsZoneId: '${rgTutorNonprodNeId}/providers/Microsoft.Network/privateDnsZones/privatelink.documents.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-tutor-nonprod-ne-lessons-storage-blob'
    resourceGroup: 'rg-tutor-nonprod-ne'
    stage: 4
    location: 'northeurope'
    subnet: {
      id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/virtualNetworks/vnet-tutor-nonprod-ne/subnets/snet-private-endpoints'
    }
    serviceId: '${rgTutorNonprodNeId}/providers/Microsoft.Storage/storageAccounts/sttutornonprodneles9f12b'
    groupIds: [
      'blob'
    ]
    networkInterfaceName: 'nic-tutor-nonprod-ne-pep-lessons-storage-blob'
    ipConfigurations: [
      {
        name: 'blob'
        properties: {
          groupId: 'blob'
          memberName: 'blob'
          privateIPAddress: '192.168.166.8'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-tutor-nonprod-ne-lessons-storage'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-blob-core-windows-net'
        properties: {
          privateDnsZoneId: '${rgTutorNonprodNeId}/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-tutor-nonprod-ne-models-sdc-account'
    resourceGroup: 'rg-tutor-nonprod-ne'
    stage: 5
    location: 'northeurope'
    subnet: {
      id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/virtualNetworks/vnet-tutor-nonprod-ne/subnets/snet-private-endpoints'
    }
    serviceId: '${rgTutorNonprodNeId}/providers/Microsoft.CognitiveServices/accounts/oai-tutor-nonprod-ne-models-11cae'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-tutor-nonprod-ne-pep-models-sdc-account'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'account'
          memberName: 'default'
          privateIPAddress: '192.168.166.7'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgTutorNonprodNeId}/providers/Microsoft.Network/applicationSecurityGroups/asg-tutor-nonprod-ne-models-account'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-openai-azure-com'
        properties: {
          privateDnsZoneId: '${rgTutorNonprodNeId}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
        }
      }
    ]
  }
]
param roleAssignmentsAtCognitiveServicesAccounts = [
  {
    resourceGroup: 'rg-tutor-nonprod-ne'
    stage: 8
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgTutorNonprodNeId}/providers/Microsoft.ApiManagement/service/apim-tutor-nonprod-ne-gateway-11cae'
    principalApiVersion: '2024-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cognitiveServicesOpenaiUser
    description: 'Cognitive Services OpenAI User: the gateway calls the models with its own identity'
    scopeNames: [
      'oai-tutor-nonprod-ne-models-11cae'
    ]
  }
]
param roleAssignmentsAtComputeVirtualMachines = [
  {
    resourceGroup: 'rg-tutor-nonprod-ne'
    stage: 6
    principalType: 'Group'
    principalId: identityOperatorsGroup
    roleDefinitionId: roles.virtualMachineUserLogin
    description: 'Virtual Machine User Login: operators sign in on the jump box with their own account'
    scopeNames: [
      'vm-tutor-nonprod-ne-jump'
    ]
  }
]
param roleAssignmentsAtDocumentDbDatabaseAccounts = [
  {
    resourceGroup: 'rg-tutor-nonprod-ne'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgTutorNonprodNeId}/providers/Microsoft.CognitiveServices/accounts/ais-tutor-nonprod-ne-lessons-11cae/projects/tutor'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cosmosDbOperator
    description: 'Cosmos DB Operator: the capability host makes the database of its threads'
    scopeNames: [
      'cosno-tutor-nonprod-ne-le-6e37f'
    ]
  }
]
param roleAssignmentsAtKeyVaultVaults = [
  {
    resourceGroup: split(ingressCertificateIdKeyVaultId, '/')[4]
    subscriptionId: split(ingressCertificateIdKeyVaultId, '/')[2]
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgTutorNonprodNeId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-tutor-nonprod-ne-entry'
    principalApiVersion: '2024-11-30'
    principalIsIdentity: true
    roleDefinitionId: roles.keyVaultSecretsUser
    description: 'Key Vault Secrets User: it reads its certificate from the vault'
    scopeNames: [
      split(ingressCertificateIdKeyVaultId, '/')[8]
    ]
  }
]
param roleAssignmentsAtSearchSearchServices = [
  {
    resourceGroup: 'rg-tutor-nonprod-ne'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgTutorNonprodNeId}/providers/Microsoft.CognitiveServices/accounts/ais-tutor-nonprod-ne-lessons-11cae/projects/tutor'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.searchServiceContributor
    description: 'Search Service Contributor: the capability host makes the indexes'
    scopeNames: [
      'srch-tutor-nonprod-ne-lessons-11cae'
    ]
  }
  {
    resourceGroup: 'rg-tutor-nonprod-ne'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgTutorNonprodNeId}/providers/Microsoft.CognitiveServices/accounts/ais-tutor-nonprod-ne-lessons-11cae/projects/tutor'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.searchIndexDataContributor
    description: 'Search Index Data Contributor: agents read and write their vector indexes'
    scopeNames: [
      'srch-tutor-nonprod-ne-lessons-11cae'
    ]
  }
]
param roleAssignmentsAtStorageStorageAccounts = [
  {
    resourceGroup: 'rg-tutor-nonprod-ne'
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgTutorNonprodNeId}/providers/Microsoft.CognitiveServices/accounts/ais-tutor-nonprod-ne-lessons-11cae/projects/tutor'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.storageBlobDataOwner
    description: 'Storage Blob Data Owner: agents own the containers of their project, and no others'
    scopeNames: [
      'sttutornonprodneles9f12b'
    ]
  }
  {
    resourceGroup: 'rg-tutor-nonprod-ne'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgTutorNonprodNeId}/providers/Microsoft.CognitiveServices/accounts/ais-tutor-nonprod-ne-lessons-11cae/projects/tutor'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.storageBlobDataContributor
    description: 'Storage Blob Data Contributor: the capability host checks the container before it starts'
    scopeNames: [
      'sttutornonprodneles9f12b'
    ]
  }
]
param foundryConnections = [
  {
    name: 'storage'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
    accountName: 'ais-tutor-nonprod-ne-lessons-11cae'
    projectName: 'tutor'
    category: 'AzureStorageAccount'
    target: 'https://sttutornonprodneles9f12b.blob.core.windows.net/'
    storeId: '${rgTutorNonprodNeId}/providers/Microsoft.Storage/storageAccounts/sttutornonprodneles9f12b'
  }
  {
    name: 'threads'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
    accountName: 'ais-tutor-nonprod-ne-lessons-11cae'
    projectName: 'tutor'
    category: 'CosmosDb'
    target: 'https://cosno-tutor-nonprod-ne-le-6e37f.documents.azure.com:443/'
    storeId: '${rgTutorNonprodNeId}/providers/Microsoft.DocumentDB/databaseAccounts/cosno-tutor-nonprod-ne-le-6e37f'
  }
  {
    name: 'vectors'
    resourceGroup: 'rg-tutor-nonprod-ne'
    location: 'northeurope'
    accountName: 'ais-tutor-nonprod-ne-lessons-11cae'
    projectName: 'tutor'
    category: 'CognitiveSearch'
    target: 'https://srch-tutor-nonprod-ne-lessons-11cae.search.windows.net/'
    storeId: '${rgTutorNonprodNeId}/providers/Microsoft.Search/searchServices/srch-tutor-nonprod-ne-lessons-11cae'
  }
]
param capabilityHosts = [
  {
    name: 'agents'
    resourceGroup: 'rg-tutor-nonprod-ne'
    accountName: 'ais-tutor-nonprod-ne-lessons-11cae'
    projectName: 'tutor'
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
    resourceGroup: 'rg-tutor-nonprod-ne'
    stage: 7
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgTutorNonprodNeId}/providers/Microsoft.CognitiveServices/accounts/ais-tutor-nonprod-ne-lessons-11cae/projects/tutor'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.cosmosDbBuiltInDataContributor
    accountName: 'cosno-tutor-nonprod-ne-le-6e37f'
  }
]
param diagnosticSettingsAtApiManagementService = [
  {
    resourceGroup: 'rg-tutor-nonprod-ne'
    stage: 8
    name: 'to-log-analytics'
    targetNames: [
      'apim-tutor-nonprod-ne-gateway-11cae'
    ]
    workspaceId: '${rgTutorNonprodNeId}/providers/Microsoft.OperationalInsights/workspaces/log-tutor-nonprod-ne'
    destinationType: 'Dedicated'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtCognitiveServicesAccounts = [
  {
    resourceGroup: 'rg-tutor-nonprod-ne'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'ais-tutor-nonprod-ne-lessons-11cae'
    ]
    workspaceId: '${rgTutorNonprodNeId}/providers/Microsoft.OperationalInsights/workspaces/log-tutor-nonprod-ne'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-tutor-nonprod-ne'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'oai-tutor-nonprod-ne-models-11cae'
    ]
    workspaceId: '${rgTutorNonprodNeId}/providers/Microsoft.OperationalInsights/workspaces/log-tutor-nonprod-ne'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtDocumentDbDatabaseAccounts = [
  {
    resourceGroup: 'rg-tutor-nonprod-ne'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'cosno-tutor-nonprod-ne-le-6e37f'
    ]
    workspaceId: '${rgTutorNonprodNeId}/providers/Microsoft.OperationalInsights/workspaces/log-tutor-nonprod-ne'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtKeyVaultVaults = [
  {
    resourceGroup: 'rg-tutor-nonprod-ne'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'kv-tutor-nonprod-n-36c2d'
    ]
    workspaceId: '${rgTutorNonprodNeId}/providers/Microsoft.OperationalInsights/workspaces/log-tutor-nonprod-ne'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtNetworkApplicationGateways = [
  {
    resourceGroup: 'rg-tutor-nonprod-ne'
    stage: 8
    name: 'to-log-analytics'
    targetNames: [
      'agw-tutor-nonprod-ne'
    ]
    workspaceId: '${rgTutorNonprodNeId}/providers/Microsoft.OperationalInsights/workspaces/log-tutor-nonprod-ne'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtNetworkBastionHosts = [
  {
    resourceGroup: 'rg-tutor-nonprod-ne'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'bas-tutor-nonprod-ne'
    ]
    workspaceId: '${rgTutorNonprodNeId}/providers/Microsoft.OperationalInsights/workspaces/log-tutor-nonprod-ne'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtSearchSearchServices = [
  {
    resourceGroup: 'rg-tutor-nonprod-ne'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'srch-tutor-nonprod-ne-lessons-11cae'
    ]
    workspaceId: '${rgTutorNonprodNeId}/providers/Microsoft.OperationalInsights/workspaces/log-tutor-nonprod-ne'
    categoryGroups: [
      'allLogs'
    ]
  }
]
