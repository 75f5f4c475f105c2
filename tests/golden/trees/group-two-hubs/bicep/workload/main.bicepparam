using 'main.bicep'

// Answers path: workload.subscription_id
var workloadSubscriptionId = readEnvironmentVariable('WORKLOAD_SUBSCRIPTION_ID')
// Answers path: ingress.certificate_id
var ingressCertificateId = readEnvironmentVariable('INGRESS_CERTIFICATE_ID')
// Resource id of the key vault of the certificate `ingress.certificate_id`
var ingressCertificateIdKeyVaultId = readEnvironmentVariable('INGRESS_CERTIFICATE_ID_KEY_VAULT_ID')
var rgAdviceProdFrcId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-advice-prod-frc'
var rgAdviceProdGwcId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-advice-prod-gwc'
var rgAdviceProdFrcPlatformId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-advice-prod-frc-platform'
var rgAdviceProdGwcPlatformId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-advice-prod-gwc-platform'
var roles = {
  keyVaultSecretsUser: '4633458b-17de-408a-b874-0445c86b69e6'
}
var deploymentStage = int(readEnvironmentVariable('DEPLOYMENT_STAGE', '9'))

param stage = deploymentStage
param tags = {}
param resourceGroups = [
  {
    name: 'rg-advice-prod-gwc'
    location: 'germanywestcentral'
  }
  {
    name: 'rg-advice-prod-frc'
    location: 'francecentral'
  }
]
param identities = [
  {
    name: 'id-advice-prod-frc-entry'
    resourceGroup: 'rg-advice-prod-frc'
    location: 'francecentral'
  }
  {
    name: 'id-advice-prod-gwc-entry'
    resourceGroup: 'rg-advice-prod-gwc'
    location: 'germanywestcentral'
  }
]
param applicationSecurityGroups = [
  {
    name: 'asg-advice-prod-frc-models-account'
    resourceGroup: 'rg-advice-prod-frc'
    location: 'francecentral'
  }
  {
    name: 'asg-advice-prod-frc-models-ai-search'
    resourceGroup: 'rg-advice-prod-frc'
    location: 'francecentral'
  }
  {
    name: 'asg-advice-prod-gwc-models-account'
    resourceGroup: 'rg-advice-prod-gwc'
    location: 'germanywestcentral'
  }
  {
    name: 'asg-advice-prod-gwc-models-ai-search'
    resourceGroup: 'rg-advice-prod-gwc'
    location: 'germanywestcentral'
  }
  {
    name: 'asg-advice-prod-gwc-texts-account'
    resourceGroup: 'rg-advice-prod-gwc'
    location: 'germanywestcentral'
  }
  {
    name: 'asg-advice-prod-gwc-texts-ai-search'
    resourceGroup: 'rg-advice-prod-gwc'
    location: 'germanywestcentral'
  }
  {
    name: 'asg-advice-prod-gwc-texts-storage'
    resourceGroup: 'rg-advice-prod-gwc'
    location: 'germanywestcentral'
  }
]
param networkSecurityGroups = [
  {
    name: 'nsg-advice-prod-frc-application'
    resourceGroup: 'rg-advice-prod-frc'
    location: 'francecentral'
    securityRules: [
      {
        name: 'Allow-application-gateway-frc-to-backend'
        properties: {
          description: 'application-gateway-frc-to-backend (internet-ingress)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.191.1.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.191.2.0/24'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-website-frc-to-models-frc'
        properties: {
          description: 'website-frc-to-models-frc (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.191.2.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdFrcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-frc-models-account'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-website-frc-to-models-ai-search-frc'
        properties: {
          description: 'website-frc-to-models-ai-search-frc (private-endpoints)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.191.2.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdFrcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-frc-models-ai-search'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-website-frc-to-texts-textanalytics-gwc'
        properties: {
          description: 'website-frc-to-texts-textanalytics-gwc (private-endpoints) and 2 more'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.191.2.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.181.6.0/25'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-website-frc-to-texts-textanalytics-gwc-2'
        properties: {
          description: 'website-frc-to-texts-textanalytics-gwc (private-endpoints) and 2 more'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.191.2.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.180.0.0/25'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-frc-to-entra-azureactivedirectory'
        properties: {
          description: 'application-frc-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.191.2.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-frc-to-container-images-microsoftcontainerregistry'
        properties: {
          description: 'application-frc-to-container-images-microsoftcontainerregistry (approved-destinations)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.191.2.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'MicrosoftContainerRegistry'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-frc-to-container-images-azurefrontdoor-firstparty'
        properties: {
          description: 'application-frc-to-container-images-azurefrontdoor-firstparty (approved-destinations)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.191.2.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.FirstParty'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-frc-to-container-packages-packages-aks-azure-com'
        properties: {
          description: 'application-frc-to-container-packages-packages-aks-azure-com (approved-destinations) and 3 more'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.191.2.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-frc-to-monitor-azuremonitor'
        properties: {
          description: 'application-frc-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.191.2.0/24'
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
    name: 'nsg-advice-prod-frc-application-gateway'
    resourceGroup: 'rg-advice-prod-frc'
    location: 'francecentral'
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
        name: 'Allow-application-gateway-frc-to-backend'
        properties: {
          description: 'application-gateway-frc-to-backend (internet-ingress)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.191.1.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.191.2.0/24'
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
    name: 'nsg-advice-prod-frc-build-agents'
    resourceGroup: 'rg-advice-prod-frc'
    location: 'francecentral'
    securityRules: [
      {
        name: 'Allow-build-agents-frc-to-entra-azureactivedirectory'
        properties: {
          description: 'build-agents-frc-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.191.7.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-frc-to-resource-manager-azureresourcemanager'
        properties: {
          description: 'build-agents-frc-to-resource-manager-azureresourcemanager (approved-destinations)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.191.7.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureResourceManager'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-frc-to-monitor-azuremonitor'
        properties: {
          description: 'build-agents-frc-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.191.7.160/27'
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
    name: 'nsg-advice-prod-frc-private-endpoints'
    resourceGroup: 'rg-advice-prod-frc'
    location: 'francecentral'
    securityRules: [
      {
        name: 'Allow-website-frc-to-models-frc'
        properties: {
          description: 'website-frc-to-models-frc (private-endpoints)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.191.2.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdFrcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-frc-models-account'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-website-frc-to-models-ai-search-frc'
        properties: {
          description: 'website-frc-to-models-ai-search-frc (private-endpoints)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.191.2.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdFrcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-frc-models-ai-search'
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
  {
    name: 'nsg-advice-prod-gwc-application'
    resourceGroup: 'rg-advice-prod-gwc'
    location: 'germanywestcentral'
    securityRules: [
      {
        name: 'Allow-application-gateway-gwc-to-backend'
        properties: {
          description: 'application-gateway-gwc-to-backend (internet-ingress)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.181.1.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.181.2.0/24'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-website-gwc-to-texts-textanalytics-gwc'
        properties: {
          description: 'website-gwc-to-texts-textanalytics-gwc (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.181.2.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-account'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-website-gwc-to-models-gwc'
        properties: {
          description: 'website-gwc-to-models-gwc (private-endpoints)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.181.2.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-models-account'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-website-gwc-to-models-ai-search-gwc'
        properties: {
          description: 'website-gwc-to-models-ai-search-gwc (private-endpoints)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.181.2.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-models-ai-search'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-website-gwc-to-texts-ai-search-gwc'
        properties: {
          description: 'website-gwc-to-texts-ai-search-gwc (private-endpoints)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.181.2.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-ai-search'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-website-gwc-to-texts-storage-gwc'
        properties: {
          description: 'website-gwc-to-texts-storage-gwc (private-endpoints)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.181.2.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-gwc-to-entra-azureactivedirectory'
        properties: {
          description: 'application-gwc-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.181.2.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-gwc-to-container-images-microsoftcontainerregistry'
        properties: {
          description: 'application-gwc-to-container-images-microsoftcontainerregistry (approved-destinations)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.181.2.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'MicrosoftContainerRegistry'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-gwc-to-container-images-azurefrontdoor-firstparty'
        properties: {
          description: 'application-gwc-to-container-images-azurefrontdoor-firstparty (approved-destinations)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.181.2.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.FirstParty'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-gwc-to-container-packages-packages-aks-azure-com'
        properties: {
          description: 'application-gwc-to-container-packages-packages-aks-azure-com (approved-destinations) and 3 more'
          direction: 'Outbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.181.2.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-gwc-to-monitor-azuremonitor'
        properties: {
          description: 'application-gwc-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.181.2.0/24'
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
    name: 'nsg-advice-prod-gwc-application-gateway'
    resourceGroup: 'rg-advice-prod-gwc'
    location: 'germanywestcentral'
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
        name: 'Allow-application-gateway-gwc-to-backend'
        properties: {
          description: 'application-gateway-gwc-to-backend (internet-ingress)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.181.1.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.181.2.0/24'
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
    name: 'nsg-advice-prod-gwc-build-agents'
    resourceGroup: 'rg-advice-prod-gwc'
    location: 'germanywestcentral'
    securityRules: [
      {
        name: 'Allow-build-agents-gwc-to-entra-azureactivedirectory'
        properties: {
          description: 'build-agents-gwc-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.181.7.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-gwc-to-resource-manager-azureresourcemanager'
        properties: {
          description: 'build-agents-gwc-to-resource-manager-azureresourcemanager (approved-destinations)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.181.7.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureResourceManager'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-gwc-to-monitor-azuremonitor'
        properties: {
          description: 'build-agents-gwc-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.181.7.160/27'
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
    name: 'nsg-advice-prod-gwc-private-endpoints'
    resourceGroup: 'rg-advice-prod-gwc'
    location: 'germanywestcentral'
    securityRules: [
      {
        name: 'Allow-developers-frc-to-texts-textanalytics-gwc'
        properties: {
          description: 'developers-frc-to-texts-textanalytics-gwc (private-endpoints) and 1 more'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.180.0.128/26'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-account'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-frc-to-texts-ai-search-gwc'
        properties: {
          description: 'developers-frc-to-texts-ai-search-gwc (private-endpoints) and 1 more'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.180.0.128/26'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-ai-search'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-frc-to-texts-storage-gwc'
        properties: {
          description: 'developers-frc-to-texts-storage-gwc (private-endpoints) and 1 more'
          direction: 'Inbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.180.0.128/26'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-website-gwc-to-texts-textanalytics-gwc'
        properties: {
          description: 'website-gwc-to-texts-textanalytics-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.181.2.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-account'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-website-gwc-to-models-gwc'
        properties: {
          description: 'website-gwc-to-models-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.181.2.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-models-account'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-website-gwc-to-models-ai-search-gwc'
        properties: {
          description: 'website-gwc-to-models-ai-search-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.181.2.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-models-ai-search'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-website-gwc-to-texts-ai-search-gwc'
        properties: {
          description: 'website-gwc-to-texts-ai-search-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.181.2.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-ai-search'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-website-gwc-to-texts-storage-gwc'
        properties: {
          description: 'website-gwc-to-texts-storage-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.181.2.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-storage'
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
param routeTables = [
  {
    name: 'rt-advice-prod-frc'
    resourceGroup: 'rg-advice-prod-frc'
    location: 'francecentral'
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'default'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.190.0.132'
        }
      }
    ]
  }
  {
    name: 'rt-advice-prod-gwc'
    resourceGroup: 'rg-advice-prod-gwc'
    location: 'germanywestcentral'
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'default'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.180.0.132'
        }
      }
    ]
  }
]
param publicIpAddresses = [
  {
    name: 'pip-advice-prod-frc-entry'
    resourceGroup: 'rg-advice-prod-frc'
    location: 'francecentral'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    protectionMode: 'Enabled'
  }
  {
    name: 'pip-advice-prod-gwc-entry'
    resourceGroup: 'rg-advice-prod-gwc'
    location: 'germanywestcentral'
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
    name: 'vnet-advice-prod-frc'
    resourceGroup: 'rg-advice-prod-frc'
    location: 'francecentral'
    addressPrefixes: [
      '10.191.0.0/21'
    ]
    dnsServers: []
    subnets: [
      {
        name: 'snet-agw'
        properties: {
          addressPrefix: '10.191.1.0/24'
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
            id: '${rgAdviceProdFrcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advice-prod-frc-application-gateway'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Disabled'
        }
      }
      {
        name: 'snet-app'
        properties: {
          addressPrefix: '10.191.2.0/24'
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
            id: '${rgAdviceProdFrcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advice-prod-frc-application'
          }
          routeTable: {
            id: '${rgAdviceProdFrcId}/providers/Microsoft.Network/routeTables/rt-advice-prod-frc'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-build'
        properties: {
          addressPrefix: '10.191.7.160/27'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgAdviceProdFrcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advice-prod-frc-build-agents'
          }
          routeTable: {
            id: '${rgAdviceProdFrcId}/providers/Microsoft.Network/routeTables/rt-advice-prod-frc'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '10.191.6.0/25'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgAdviceProdFrcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advice-prod-frc-private-endpoints'
          }
          routeTable: {
            id: '${rgAdviceProdFrcId}/providers/Microsoft.Network/routeTables/rt-advice-prod-frc'
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
    name: 'vnet-advice-prod-gwc'
    resourceGroup: 'rg-advice-prod-gwc'
    location: 'germanywestcentral'
    addressPrefixes: [
      '10.181.0.0/21'
    ]
    dnsServers: []
    subnets: [
      {
        name: 'snet-agw'
        properties: {
          addressPrefix: '10.181.1.0/24'
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
            id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advice-prod-gwc-application-gateway'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Disabled'
        }
      }
      {
        name: 'snet-app'
        properties: {
          addressPrefix: '10.181.2.0/24'
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
            id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advice-prod-gwc-application'
          }
          routeTable: {
            id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/routeTables/rt-advice-prod-gwc'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-build'
        properties: {
          addressPrefix: '10.181.7.160/27'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advice-prod-gwc-build-agents'
          }
          routeTable: {
            id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/routeTables/rt-advice-prod-gwc'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '10.181.6.0/25'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advice-prod-gwc-private-endpoints'
          }
          routeTable: {
            id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/routeTables/rt-advice-prod-gwc'
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
    name: 'peer-advice-prod-frc-vnet-advice-prod-frc'
    resourceGroup: 'rg-advice-prod-frc-platform'
    virtualNetworkName: 'vnet-advice-prod-frc-hub'
    remoteVirtualNetwork: {
      id: '${rgAdviceProdFrcId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc'
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: true
    useRemoteGateways: false
  }
  {
    name: 'peer-advice-prod-gwc-vnet-advice-prod-gwc'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    virtualNetworkName: 'vnet-advice-prod-gwc-hub'
    remoteVirtualNetwork: {
      id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc'
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: true
    useRemoteGateways: false
  }
  {
    name: 'peer-advice-prod-frc-vnet-advice-prod-frc-hub'
    resourceGroup: 'rg-advice-prod-frc'
    virtualNetworkName: 'vnet-advice-prod-frc'
    remoteVirtualNetwork: {
      id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc-hub'
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: false
    useRemoteGateways: true
  }
  {
    name: 'peer-advice-prod-gwc-vnet-advice-prod-gwc-hub'
    resourceGroup: 'rg-advice-prod-gwc'
    virtualNetworkName: 'vnet-advice-prod-gwc'
    remoteVirtualNetwork: {
      id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc-hub'
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: false
    useRemoteGateways: true
  }
]
param privateDnsZones = [
  {
    name: 'privatelink.blob.core.windows.net'
    resourceGroup: 'rg-advice-prod-gwc'
  }
  {
    name: 'privatelink.cognitiveservices.azure.com'
    resourceGroup: 'rg-advice-prod-gwc'
  }
  {
    name: 'privatelink.openai.azure.com'
    resourceGroup: 'rg-advice-prod-gwc'
  }
  {
    name: 'privatelink.search.windows.net'
    resourceGroup: 'rg-advice-prod-gwc'
  }
]
param zoneLinks = [
  {
    name: 'link-advice-prod-frc'
    resourceGroup: 'rg-advice-prod-gwc'
    zoneName: 'privatelink.blob.core.windows.net'
    virtualNetwork: {
      id: '${rgAdviceProdFrcId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-advice-prod-gwc'
    resourceGroup: 'rg-advice-prod-gwc'
    zoneName: 'privatelink.blob.core.windows.net'
    virtualNetwork: {
      id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-advice-prod-frc'
    resourceGroup: 'rg-advice-prod-gwc'
    zoneName: 'privatelink.cognitiveservices.azure.com'
    virtualNetwork: {
      id: '${rgAdviceProdFrcId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-advice-prod-gwc'
    resourceGroup: 'rg-advice-prod-gwc'
    zoneName: 'privatelink.cognitiveservices.azure.com'
    virtualNetwork: {
      id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-advice-prod-frc'
    resourceGroup: 'rg-advice-prod-gwc'
    zoneName: 'privatelink.openai.azure.com'
    virtualNetwork: {
      id: '${rgAdviceProdFrcId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-advice-prod-gwc'
    resourceGroup: 'rg-advice-prod-gwc'
    zoneName: 'privatelink.openai.azure.com'
    virtualNetwork: {
      id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-advice-prod-frc'
    resourceGroup: 'rg-advice-prod-gwc'
    zoneName: 'privatelink.search.windows.net'
    virtualNetwork: {
      id: '${rgAdviceProdFrcId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-advice-prod-gwc'
    resourceGroup: 'rg-advice-prod-gwc'
    zoneName: 'privatelink.search.windows.net'
    virtualNetwork: {
      id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
]
param logAnalyticsWorkspaces = [
  {
    name: 'log-advice-prod-gwc'
    resourceGroup: 'rg-advice-prod-gwc'
    location: 'germanywestcentral'
    retentionInDays: 30
    publicNetworkAccessForIngestion: 'Enabled'
    publicNetworkAccessForQuery: 'Enabled'
    disableLocalAuth: true
  }
]
param storageAccounts = [
  {
    name: 'stadviceprodfrcflow4b7ff'
    resourceGroup: 'rg-advice-prod-frc'
    location: 'francecentral'
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
    name: 'stadviceprodgwcflow4b7ff'
    resourceGroup: 'rg-advice-prod-gwc'
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
    name: 'stadviceprodgwctext0cb32'
    resourceGroup: 'rg-advice-prod-gwc'
    location: 'germanywestcentral'
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
param searchServices = [
  {
    name: 'srch-advice-prod-frc-models-4b7ff'
    resourceGroup: 'rg-advice-prod-frc'
    location: 'francecentral'
    skuName: 'standard'
    replicaCount: 3
    publicNetworkAccess: 'Disabled'
    disableLocalAuth: true
    bypass: 'AzureServices'
  }
  {
    name: 'srch-advice-prod-gwc-models-4b7ff'
    resourceGroup: 'rg-advice-prod-gwc'
    location: 'germanywestcentral'
    skuName: 'standard'
    replicaCount: 3
    publicNetworkAccess: 'Disabled'
    disableLocalAuth: true
    bypass: 'AzureServices'
  }
  {
    name: 'srch-advice-prod-gwc-texts-4b7ff'
    resourceGroup: 'rg-advice-prod-gwc'
    location: 'germanywestcentral'
    skuName: 'standard'
    replicaCount: 3
    publicNetworkAccess: 'Disabled'
    disableLocalAuth: true
    bypass: 'None'
  }
]
param flowLogs = [
  {
    name: 'fl-advice-prod-frc'
    resourceGroup: 'NetworkWatcherRG'
    location: 'francecentral'
    networkWatcherName: 'NetworkWatcher_francecentral'
    virtualNetworkId: '${rgAdviceProdFrcId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc'
    storageAccountId: '${rgAdviceProdFrcId}/providers/Microsoft.Storage/storageAccounts/stadviceprodfrcflow4b7ff'
    retentionInDays: 30
    workspaceId: '${rgAdviceProdGwcId}/providers/Microsoft.OperationalInsights/workspaces/log-advice-prod-gwc'
    workspaceLocation: 'germanywestcentral'
  }
  {
    name: 'fl-advice-prod-frc-hub'
    resourceGroup: 'NetworkWatcherRG'
    location: 'francecentral'
    networkWatcherName: 'NetworkWatcher_francecentral'
    virtualNetworkId: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc-hub'
    storageAccountId: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Storage/storageAccounts/stadviceprodfrchubf226ac'
    retentionInDays: 30
    workspaceId: '${rgAdviceProdGwcId}/providers/Microsoft.OperationalInsights/workspaces/log-advice-prod-gwc'
    workspaceLocation: 'germanywestcentral'
  }
  {
    name: 'fl-advice-prod-gwc'
    resourceGroup: 'NetworkWatcherRG'
    location: 'germanywestcentral'
    networkWatcherName: 'NetworkWatcher_germanywestcentral'
    virtualNetworkId: '${rgAdviceProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc'
    storageAccountId: '${rgAdviceProdGwcId}/providers/Microsoft.Storage/storageAccounts/stadviceprodgwcflow4b7ff'
    retentionInDays: 30
    workspaceId: '${rgAdviceProdGwcId}/providers/Microsoft.OperationalInsights/workspaces/log-advice-prod-gwc'
    workspaceLocation: 'germanywestcentral'
  }
  {
    name: 'fl-advice-prod-gwc-hub'
    resourceGroup: 'NetworkWatcherRG'
    location: 'germanywestcentral'
    networkWatcherName: 'NetworkWatcher_germanywestcentral'
    virtualNetworkId: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc-hub'
    storageAccountId: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Storage/storageAccounts/stadviceprodgwchubf38be3'
    retentionInDays: 30
    workspaceId: '${rgAdviceProdGwcId}/providers/Microsoft.OperationalInsights/workspaces/log-advice-prod-gwc'
    workspaceLocation: 'germanywestcentral'
  }
]
param aiAccounts = [
  {
    name: 'oai-advice-prod-frc-models-4b7ff'
    resourceGroup: 'rg-advice-prod-frc'
    location: 'francecentral'
    kind: 'OpenAI'
    skuName: 'S0'
    customSubDomainName: 'oai-advice-prod-frc-models-4b7ff'
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
      'srch-advice-prod-frc-models-4b7ff.search.windows.net'
    ]
  }
  {
    name: 'lang-advice-prod-gwc-texts-4b7ff'
    resourceGroup: 'rg-advice-prod-gwc'
    location: 'germanywestcentral'
    kind: 'TextAnalytics'
    skuName: 'S0'
    customSubDomainName: 'lang-advice-prod-gwc-texts-4b7ff'
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
      'srch-advice-prod-gwc-texts-4b7ff.search.windows.net'
      'stadviceprodgwctext0cb32.blob.core.windows.net'
    ]
  }
  {
    name: 'oai-advice-prod-gwc-models-4b7ff'
    resourceGroup: 'rg-advice-prod-gwc'
    location: 'germanywestcentral'
    kind: 'OpenAI'
    skuName: 'S0'
    customSubDomainName: 'oai-advice-prod-gwc-models-4b7ff'
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
      'srch-advice-prod-gwc-models-4b7ff.search.windows.net'
    ]
  }
]
param modelDeployments = [
  {
    name: 'gpt-4.1-mini'
    resourceGroup: 'rg-advice-prod-frc'
    accountName: 'oai-advice-prod-frc-models-4b7ff'
    modelName: 'gpt-4.1-mini'
    skuName: 'DataZoneStandard'
    capacity: 100
  }
  {
    name: 'gpt-4.1-mini'
    resourceGroup: 'rg-advice-prod-gwc'
    accountName: 'oai-advice-prod-gwc-models-4b7ff'
    modelName: 'gpt-4.1-mini'
    skuName: 'DataZoneStandard'
    capacity: 100
  }
]
param sharedPrivateLinks = [
  {
    name: 'link-oai-advice-prod-frc-models-4b7ff-openai-account'
    resourceGroup: 'rg-advice-prod-frc'
    searchServiceName: 'srch-advice-prod-frc-models-4b7ff'
    serviceId: '${rgAdviceProdFrcId}/providers/Microsoft.CognitiveServices/accounts/oai-advice-prod-frc-models-4b7ff'
    groupId: 'openai_account'
  }
  {
    name: 'link-oai-advice-prod-gwc-models-4b7ff-openai-account'
    resourceGroup: 'rg-advice-prod-gwc'
    searchServiceName: 'srch-advice-prod-gwc-models-4b7ff'
    serviceId: '${rgAdviceProdGwcId}/providers/Microsoft.CognitiveServices/accounts/oai-advice-prod-gwc-models-4b7ff'
    groupId: 'openai_account'
  }
  {
    name: 'link-stadviceprodgwctext0cb32-blob'
    resourceGroup: 'rg-advice-prod-gwc'
    searchServiceName: 'srch-advice-prod-gwc-texts-4b7ff'
    serviceId: '${rgAdviceProdGwcId}/providers/Microsoft.Storage/storageAccounts/stadviceprodgwctext0cb32'
    groupId: 'blob'
  }
]
param frontDoorProfiles = [
  {
    name: 'afd-advice-prod-gwc'
    resourceGroup: 'rg-advice-prod-gwc'
    skuName: 'Premium_AzureFrontDoor'
  }
]
param frontDoorFirewallPolicies = [
  {
    name: 'fdfpadviceprodgwc'
    resourceGroup: 'rg-advice-prod-gwc'
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
param gatewayFirewallPolicies = [
  {
    name: 'waf-advice-prod-frc'
    resourceGroup: 'rg-advice-prod-frc'
    location: 'francecentral'
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
      id: '${rgAdviceProdGwcId}/providers/Microsoft.Cdn/profiles/afd-advice-prod-gwc'
    }
  }
  {
    name: 'waf-advice-prod-gwc'
    resourceGroup: 'rg-advice-prod-gwc'
    location: 'germanywestcentral'
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
      id: '${rgAdviceProdGwcId}/providers/Microsoft.Cdn/profiles/afd-advice-prod-gwc'
    }
  }
]
param applicationGateways = [
  {
    name: 'agw-advice-prod-frc'
    resourceGroup: 'rg-advice-prod-frc'
    location: 'francecentral'
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
      id: '${rgAdviceProdFrcId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc/subnets/snet-agw'
    }
    publicIpAddress: {
      id: '${rgAdviceProdFrcId}/providers/Microsoft.Network/publicIPAddresses/pip-advice-prod-frc-entry'
    }
    privateIpAddress: '10.191.1.20'
    identityId: '${rgAdviceProdFrcId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-advice-prod-frc-entry'
    firewallPolicy: {
      id: '${rgAdviceProdFrcId}/providers/Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies/waf-advice-prod-frc'
    }
    listeners: [
      {
        name: 'private'
        protocol: 'Https'
        port: 443
        hostName: 'advice.energy.example'
        public: false
        certificateSecretId: ingressCertificateId
      }
    ]
    backends: [
      {
        address: 'advice.energy.example'
        hostName: 'advice.energy.example'
        port: 443
        protocol: 'Https'
        probePath: '/'
      }
    ]
    privateLink: true
  }
  {
    name: 'agw-advice-prod-gwc'
    resourceGroup: 'rg-advice-prod-gwc'
    location: 'germanywestcentral'
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
      id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc/subnets/snet-agw'
    }
    publicIpAddress: {
      id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/publicIPAddresses/pip-advice-prod-gwc-entry'
    }
    privateIpAddress: '10.181.1.20'
    identityId: '${rgAdviceProdGwcId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-advice-prod-gwc-entry'
    firewallPolicy: {
      id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies/waf-advice-prod-gwc'
    }
    listeners: [
      {
        name: 'private'
        protocol: 'Https'
        port: 443
        hostName: 'advice.energy.example'
        public: false
        certificateSecretId: ingressCertificateId
      }
    ]
    backends: [
      {
        address: 'advice.energy.example'
        hostName: 'advice.energy.example'
        port: 443
        protocol: 'Https'
        probePath: '/'
      }
    ]
    privateLink: true
  }
]
param frontDoors = [
  {
    resourceGroup: 'rg-advice-prod-gwc'
    name: 'afd-advice-prod-gwc'
    firewallPolicy: {
      id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/FrontDoorWebApplicationFirewallPolicies/fdfpadviceprodgwc'
    }
    origins: [
      {
        name: 'entry-gwc'
        hostName: 'advice.energy.example'
        privateLink: {
          resource: {
            id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/applicationGateways/agw-advice-prod-gwc'
          }
          location: 'germanywestcentral'
          groupId: 'appgw-private-frontend'
        }
        probePath: '/'
      }
      {
        name: 'entry-frc'
        hostName: 'advice.energy.example'
        privateLink: {
          resource: {
            id: '${rgAdviceProdFrcId}/providers/Microsoft.Network/applicationGateways/agw-advice-prod-frc'
          }
          location: 'francecentral'
          groupId: 'appgw-private-frontend'
        }
        probePath: '/'
      }
    ]
    customDomains: [
      {
        name: 'advice-energy-example'
        hostName: 'advice.energy.example'
        minimumTlsVersion: 'TLS12'
      }
    ]
  }
]
param privateEndpoints = [
  {
    name: 'pep-advice-prod-frc-models-account'
    resourceGroup: 'rg-advice-prod-frc-platform'
    stage: 5
    location: 'francecentral'
    subnet: {
      id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc-hub/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdviceProdFrcId}/providers/Microsoft.CognitiveServices/accounts/oai-advice-prod-frc-models-4b7ff'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-advice-prod-frc-pep-models-account'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-frc-models-account'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-openai-azure-com'
        properties: {
          privateDnsZoneId: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-advice-prod-frc-models-ai-search-searchservice'
    resourceGroup: 'rg-advice-prod-frc-platform'
    stage: 4
    location: 'francecentral'
    subnet: {
      id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc-hub/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdviceProdFrcId}/providers/Microsoft.Search/searchServices/srch-advice-prod-frc-models-4b7ff'
    groupIds: [
      'searchService'
    ]
    networkInterfaceName: 'nic-advice-prod-frc-pep-models-ai-search-searchservice'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-frc-models-ai-search'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-search-windows-net'
        properties: {
          privateDnsZoneId: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-advice-prod-frc-models-account'
    resourceGroup: 'rg-advice-prod-frc'
    stage: 5
    location: 'francecentral'
    subnet: {
      id: '${rgAdviceProdFrcId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdviceProdFrcId}/providers/Microsoft.CognitiveServices/accounts/oai-advice-prod-frc-models-4b7ff'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-advice-prod-frc-pep-models-account'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgAdviceProdFrcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-frc-models-account'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-openai-azure-com'
        properties: {
          privateDnsZoneId: '${rgAdviceProdGwcId}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-advice-prod-frc-models-ai-search-searchservice'
    resourceGroup: 'rg-advice-prod-frc'
    stage: 4
    location: 'francecentral'
    subnet: {
      id: '${rgAdviceProdFrcId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdviceProdFrcId}/providers/Microsoft.Search/searchServices/srch-advice-prod-frc-models-4b7ff'
    groupIds: [
      'searchService'
    ]
    networkInterfaceName: 'nic-advice-prod-frc-pep-models-ai-search-searchservice'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgAdviceProdFrcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-frc-models-ai-search'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-search-windows-net'
        properties: {
          privateDnsZoneId: '${rgAdviceProdGwcId}/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-advice-prod-gwc-models-account'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    stage: 5
    location: 'germanywestcentral'
    subnet: {
      id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc-hub/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdviceProdGwcId}/providers/Microsoft.CognitiveServices/accounts/oai-advice-prod-gwc-models-4b7ff'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-advice-prod-gwc-pep-models-account'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-models-account'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-openai-azure-com'
        properties: {
          privateDnsZoneId: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-advice-prod-gwc-models-ai-search-searchservice'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    stage: 4
    location: 'germanywestcentral'
    subnet: {
      id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc-hub/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdviceProdGwcId}/providers/Microsoft.Search/searchServices/srch-advice-prod-gwc-models-4b7ff'
    groupIds: [
      'searchService'
    ]
    networkInterfaceName: 'nic-advice-prod-gwc-pep-models-ai-search-searchservice'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-models-ai-search'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-search-windows-net'
        properties: {
          privateDnsZoneId: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-advice-prod-gwc-texts-ai-search-searchservice'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    stage: 4
    location: 'germanywestcentral'
    subnet: {
      id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc-hub/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdviceProdGwcId}/providers/Microsoft.Search/searchServices/srch-advice-prod-gwc-texts-4b7ff'
    groupIds: [
      'searchService'
    ]
    networkInterfaceName: 'nic-advice-prod-gwc-pep-texts-ai-search-searchservice'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-ai-search'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-search-windows-net'
        properties: {
          privateDnsZoneId: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-advice-prod-gwc-texts-storage-blob'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    stage: 4
    location: 'germanywestcentral'
    subnet: {
      id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc-hub/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdviceProdGwcId}/providers/Microsoft.Storage/storageAccounts/stadviceprodgwctext0cb32'
    groupIds: [
      'blob'
    ]
    networkInterfaceName: 'nic-advice-prod-gwc-pep-texts-storage-blob'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-storage'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-blob-core-windows-net'
        properties: {
          privateDnsZoneId: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-advice-prod-gwc-texts-textanalytics-account'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    stage: 5
    location: 'germanywestcentral'
    subnet: {
      id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc-hub/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdviceProdGwcId}/providers/Microsoft.CognitiveServices/accounts/lang-advice-prod-gwc-texts-4b7ff'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-advice-prod-gwc-pep-texts-textanalytics-account'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-account'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-cognitiveservices-azure-com'
        properties: {
          privateDnsZoneId: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-advice-prod-gwc-models-account'
    resourceGroup: 'rg-advice-prod-gwc'
    stage: 5
    location: 'germanywestcentral'
    subnet: {
      id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdviceProdGwcId}/providers/Microsoft.CognitiveServices/accounts/oai-advice-prod-gwc-models-4b7ff'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-advice-prod-gwc-pep-models-account'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-models-account'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-openai-azure-com'
        properties: {
          privateDnsZoneId: '${rgAdviceProdGwcId}/providers/Microsoft.Network/privateDnsZones/privatelink.openai.azure.com'
        }
      }
    ]
  }
  {
    name: 'pep-advice-prod-gwc-models-ai-search-searchservice'
    resourceGroup: 'rg-advice-prod-gwc'
    stage: 4
    location: 'germanywestcentral'
    subnet: {
      id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdviceProdGwcId}/providers/Microsoft.Search/searchServices/srch-advice-prod-gwc-models-4b7ff'
    groupIds: [
      'searchService'
    ]
    networkInterfaceName: 'nic-advice-prod-gwc-pep-models-ai-search-searchservice'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-models-ai-search'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-search-windows-net'
        properties: {
          privateDnsZoneId: '${rgAdviceProdGwcId}/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-advice-prod-gwc-texts-ai-search-searchservice'
    resourceGroup: 'rg-advice-prod-gwc'
    stage: 4
    location: 'germanywestcentral'
    subnet: {
      id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdviceProdGwcId}/providers/Microsoft.Search/searchServices/srch-advice-prod-gwc-texts-4b7ff'
    groupIds: [
      'searchService'
    ]
    networkInterfaceName: 'nic-advice-prod-gwc-pep-texts-ai-search-searchservice'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-ai-search'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-search-windows-net'
        properties: {
          privateDnsZoneId: '${rgAdviceProdGwcId}/providers/Microsoft.Network/privateDnsZones/privatelink.search.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-advice-prod-gwc-texts-storage-blob'
    resourceGroup: 'rg-advice-prod-gwc'
    stage: 4
    location: 'germanywestcentral'
    subnet: {
      id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdviceProdGwcId}/providers/Microsoft.Storage/storageAccounts/stadviceprodgwctext0cb32'
    groupIds: [
      'blob'
    ]
    networkInterfaceName: 'nic-advice-prod-gwc-pep-texts-storage-blob'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-storage'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-blob-core-windows-net'
        properties: {
          privateDnsZoneId: '${rgAdviceProdGwcId}/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'
        }
      }
    ]
  }
  {
    name: 'pep-advice-prod-gwc-texts-textanalytics-account'
    resourceGroup: 'rg-advice-prod-gwc'
    stage: 5
    location: 'germanywestcentral'
    subnet: {
      id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc/subnets/snet-private-endpoints'
    }
    serviceId: '${rgAdviceProdGwcId}/providers/Microsoft.CognitiveServices/accounts/lang-advice-prod-gwc-texts-4b7ff'
    groupIds: [
      'account'
    ]
    networkInterfaceName: 'nic-advice-prod-gwc-pep-texts-textanalytics-account'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgAdviceProdGwcId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-account'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-cognitiveservices-azure-com'
        properties: {
          privateDnsZoneId: '${rgAdviceProdGwcId}/providers/Microsoft.Network/privateDnsZones/privatelink.cognitiveservices.azure.com'
        }
      }
    ]
  }
]
param roleAssignmentsAtKeyVaultVaults = [
  {
    resourceGroup: split(ingressCertificateIdKeyVaultId, '/')[4]
    subscriptionId: split(ingressCertificateIdKeyVaultId, '/')[2]
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgAdviceProdFrcId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-advice-prod-frc-entry'
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
    principalResourceId: '${rgAdviceProdGwcId}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-advice-prod-gwc-entry'
    principalApiVersion: '2024-11-30'
    principalIsIdentity: true
    roleDefinitionId: roles.keyVaultSecretsUser
    description: 'Key Vault Secrets User: it reads its certificate from the vault'
    scopeNames: [
      split(ingressCertificateIdKeyVaultId, '/')[8]
    ]
  }
]
param diagnosticSettingsAtCdnProfiles = [
  {
    resourceGroup: 'rg-advice-prod-gwc'
    stage: 8
    name: 'to-log-analytics'
    targetNames: [
      'afd-advice-prod-gwc'
    ]
    workspaceId: '${rgAdviceProdGwcId}/providers/Microsoft.OperationalInsights/workspaces/log-advice-prod-gwc'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtCognitiveServicesAccounts = [
  {
    resourceGroup: 'rg-advice-prod-frc'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'oai-advice-prod-frc-models-4b7ff'
    ]
    workspaceId: '${rgAdviceProdGwcId}/providers/Microsoft.OperationalInsights/workspaces/log-advice-prod-gwc'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-advice-prod-gwc'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'lang-advice-prod-gwc-texts-4b7ff'
    ]
    workspaceId: '${rgAdviceProdGwcId}/providers/Microsoft.OperationalInsights/workspaces/log-advice-prod-gwc'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-advice-prod-gwc'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'oai-advice-prod-gwc-models-4b7ff'
    ]
    workspaceId: '${rgAdviceProdGwcId}/providers/Microsoft.OperationalInsights/workspaces/log-advice-prod-gwc'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtNetworkApplicationGateways = [
  {
    resourceGroup: 'rg-advice-prod-frc'
    stage: 8
    name: 'to-log-analytics'
    targetNames: [
      'agw-advice-prod-frc'
    ]
    workspaceId: '${rgAdviceProdGwcId}/providers/Microsoft.OperationalInsights/workspaces/log-advice-prod-gwc'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-advice-prod-gwc'
    stage: 8
    name: 'to-log-analytics'
    targetNames: [
      'agw-advice-prod-gwc'
    ]
    workspaceId: '${rgAdviceProdGwcId}/providers/Microsoft.OperationalInsights/workspaces/log-advice-prod-gwc'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtNetworkAzureFirewalls = [
  {
    resourceGroup: 'rg-advice-prod-frc-platform'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'afw-advice-prod-frc'
    ]
    workspaceId: '${rgAdviceProdGwcId}/providers/Microsoft.OperationalInsights/workspaces/log-advice-prod-gwc'
    destinationType: 'Dedicated'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-advice-prod-gwc-platform'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'afw-advice-prod-gwc'
    ]
    workspaceId: '${rgAdviceProdGwcId}/providers/Microsoft.OperationalInsights/workspaces/log-advice-prod-gwc'
    destinationType: 'Dedicated'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtNetworkBastionHosts = [
  {
    resourceGroup: 'rg-advice-prod-frc-platform'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'bas-advice-prod-frc'
    ]
    workspaceId: '${rgAdviceProdGwcId}/providers/Microsoft.OperationalInsights/workspaces/log-advice-prod-gwc'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-advice-prod-gwc-platform'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'bas-advice-prod-gwc'
    ]
    workspaceId: '${rgAdviceProdGwcId}/providers/Microsoft.OperationalInsights/workspaces/log-advice-prod-gwc'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtSearchSearchServices = [
  {
    resourceGroup: 'rg-advice-prod-frc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'srch-advice-prod-frc-models-4b7ff'
    ]
    workspaceId: '${rgAdviceProdGwcId}/providers/Microsoft.OperationalInsights/workspaces/log-advice-prod-gwc'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-advice-prod-gwc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'srch-advice-prod-gwc-models-4b7ff'
    ]
    workspaceId: '${rgAdviceProdGwcId}/providers/Microsoft.OperationalInsights/workspaces/log-advice-prod-gwc'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-advice-prod-gwc'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'srch-advice-prod-gwc-texts-4b7ff'
    ]
    workspaceId: '${rgAdviceProdGwcId}/providers/Microsoft.OperationalInsights/workspaces/log-advice-prod-gwc'
    categoryGroups: [
      'allLogs'
    ]
  }
]
