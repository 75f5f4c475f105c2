using 'main.bicep'

// Answers path: workload.subscription_id
var workloadSubscriptionId = readEnvironmentVariable('WORKLOAD_SUBSCRIPTION_ID')
// Answers path: ingress.ddos_plan_id
var ingressDdosPlanId = readEnvironmentVariable('INGRESS_DDOS_PLAN_ID')
// Answers path: ingress.certificate_id
var ingressCertificateId = readEnvironmentVariable('INGRESS_CERTIFICATE_ID')
// Answers path: identity.operators_group
var identityOperatorsGroup = readEnvironmentVariable('IDENTITY_OPERATORS_GROUP')
// Resource id of the key vault of the certificate `ingress.certificate_id`
var ingressCertificateIdKeyVaultId = readEnvironmentVariable('INGRESS_CERTIFICATE_ID_KEY_VAULT_ID')
var rgDefectsProdChe2Id = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-defects-prod-che2'
var subscription2Id = '00000000-0000-0000-0000-00000000c012'
var rgHubId = '/subscriptions/${subscription2Id}/resourceGroups/rg-hub'
var rgLogsId = '/subscriptions/${subscription2Id}/resourceGroups/rg-logs'
var roles = {
  keyVaultSecretsUser: '4633458b-17de-408a-b874-0445c86b69e6'
  reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7'
  virtualMachineUserLogin: 'fb879df8-f326-4884-b1cf-06f3ad86be52'
}
var deploymentStage = int(readEnvironmentVariable('DEPLOYMENT_STAGE', '9'))

param stage = deploymentStage
param tags = {}
param resourceGroups = [
  {
    name: 'rg-defects-prod-che2'
    location: 'chinaeast2'
  }
]
param jumpBoxSize = readEnvironmentVariable('JUMP_BOX_SIZE', 'Standard_D2s_v5')
param jumpBoxAdministrator = readEnvironmentVariable('JUMP_BOX_ADMINISTRATOR')
param jumpBoxPassword = readEnvironmentVariable('JUMP_BOX_PASSWORD')
param computeSize = readEnvironmentVariable('COMPUTE_SIZE', 'Standard_D4s_v5')
param identities = [
  {
    name: 'id-defects-prod-che2-entry'
    resourceGroup: 'rg-defects-prod-che2'
    location: 'chinaeast2'
  }
]
param applicationSecurityGroups = [
  {
    name: 'asg-defects-prod-che2-key-vault'
    resourceGroup: 'rg-defects-prod-che2'
    location: 'chinaeast2'
  }
  {
    name: 'asg-defects-prod-che2-ml-container-registry'
    resourceGroup: 'rg-defects-prod-che2'
    location: 'chinaeast2'
  }
  {
    name: 'asg-defects-prod-che2-ml-key-vault'
    resourceGroup: 'rg-defects-prod-che2'
    location: 'chinaeast2'
  }
  {
    name: 'asg-defects-prod-che2-ml-storage'
    resourceGroup: 'rg-defects-prod-che2'
    location: 'chinaeast2'
  }
  {
    name: 'asg-defects-prod-che2-ml-workspace'
    resourceGroup: 'rg-defects-prod-che2'
    location: 'chinaeast2'
  }
]
param networkSecurityGroups = [
  {
    name: 'nsg-defects-prod-che2-application'
    resourceGroup: 'rg-defects-prod-che2'
    location: 'chinaeast2'
    securityRules: [
      {
        name: 'Allow-application-gateway-to-backend'
        properties: {
          description: 'application-gateway-to-backend (internet-ingress)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.1.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.221.2.0/24'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-upload-to-ml'
        properties: {
          description: 'upload-to-ml (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.2.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.221.6.4'
            '10.221.6.5'
            '10.221.6.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-dns-10.220.2.4-udp'
        properties: {
          description: 'application-dns-10.220.2.4-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.221.2.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.220.2.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-application-dns-10.220.2.4-tcp'
        properties: {
          description: 'application-dns-10.220.2.4-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.2.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.220.2.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-application-dns-10.220.2.5-udp'
        properties: {
          description: 'application-dns-10.220.2.5-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.221.2.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.220.2.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-application-dns-10.220.2.5-tcp'
        properties: {
          description: 'application-dns-10.220.2.5-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.2.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.220.2.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-application-to-entra-azureactivedirectory'
        properties: {
          description: 'application-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.2.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-to-entra-http-azureactivedirectory'
        properties: {
          description: 'application-to-entra-http-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.2.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '80'
        }
      }
      {
        name: 'Allow-application-to-monitor-azuremonitor'
        properties: {
          description: 'application-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.2.0/24'
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
    name: 'nsg-defects-prod-che2-application-gateway'
    resourceGroup: 'rg-defects-prod-che2'
    location: 'chinaeast2'
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
        name: 'Allow-internet-to-application-gateway-agw-defects-prod-che2'
        properties: {
          description: 'internet-to-application-gateway-agw-defects-prod-che2 (internet-ingress)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'Internet'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.221.1.0/24'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-internet-to-application-gateway-agw-defects-prod-che2-80'
        properties: {
          description: 'internet-to-application-gateway-agw-defects-prod-che2-80 (https-only)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'Internet'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.221.1.0/24'
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
          sourceAddressPrefix: '10.221.1.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.221.2.0/24'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-application-gateway-dns-10.220.2.4-udp'
        properties: {
          description: 'application-gateway-dns-10.220.2.4-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.221.1.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.220.2.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-application-gateway-dns-10.220.2.4-tcp'
        properties: {
          description: 'application-gateway-dns-10.220.2.4-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.1.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.220.2.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-application-gateway-dns-10.220.2.5-udp'
        properties: {
          description: 'application-gateway-dns-10.220.2.5-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.221.1.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.220.2.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-application-gateway-dns-10.220.2.5-tcp'
        properties: {
          description: 'application-gateway-dns-10.220.2.5-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.1.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.220.2.5/32'
          destinationPortRange: '53'
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
    name: 'nsg-defects-prod-che2-build-agents'
    resourceGroup: 'rg-defects-prod-che2'
    location: 'chinaeast2'
    securityRules: [
      {
        name: 'Allow-build-agents-dns-10.220.2.4-udp'
        properties: {
          description: 'build-agents-dns-10.220.2.4-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.221.7.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.220.2.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-build-agents-dns-10.220.2.4-tcp'
        properties: {
          description: 'build-agents-dns-10.220.2.4-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.7.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.220.2.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-build-agents-dns-10.220.2.5-udp'
        properties: {
          description: 'build-agents-dns-10.220.2.5-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.221.7.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.220.2.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-build-agents-dns-10.220.2.5-tcp'
        properties: {
          description: 'build-agents-dns-10.220.2.5-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.7.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.220.2.5/32'
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
          sourceAddressPrefix: '10.221.7.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-build-agents-to-entra-http-azureactivedirectory'
        properties: {
          description: 'build-agents-to-entra-http-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.7.160/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '80'
        }
      }
      {
        name: 'Allow-build-agents-to-resource-manager-azureresourcemanager'
        properties: {
          description: 'build-agents-to-resource-manager-azureresourcemanager (approved-destinations)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.7.160/27'
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
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.7.160/27'
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
    name: 'nsg-defects-prod-che2-jump-box'
    resourceGroup: 'rg-defects-prod-che2'
    location: 'chinaeast2'
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
          sourceAddressPrefix: '10.220.1.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.221.7.128/27'
          destinationPortRange: '3389'
        }
      }
      {
        name: 'Allow-developers-to-ml-container-registry'
        properties: {
          description: 'developers-to-ml-container-registry (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.221.6.10'
            '10.221.6.11'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-ml-key-vault'
        properties: {
          description: 'developers-to-ml-key-vault (private-endpoints)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.221.6.9'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-ml'
        properties: {
          description: 'developers-to-ml (private-endpoints)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.221.6.4'
            '10.221.6.5'
            '10.221.6.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-ml-storage-blob'
        properties: {
          description: 'developers-to-ml-storage-blob (private-endpoints)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.221.6.7'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-ml-storage-file'
        properties: {
          description: 'developers-to-ml-storage-file (private-endpoints)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.221.6.8'
          destinationPortRange: '445'
        }
      }
      {
        name: 'Allow-jump-box-dns-10.220.2.4-udp'
        properties: {
          description: 'jump-box-dns-10.220.2.4-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.221.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.220.2.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-jump-box-dns-10.220.2.4-tcp'
        properties: {
          description: 'jump-box-dns-10.220.2.4-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.220.2.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-jump-box-dns-10.220.2.5-udp'
        properties: {
          description: 'jump-box-dns-10.220.2.5-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.221.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.220.2.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-jump-box-dns-10.220.2.5-tcp'
        properties: {
          description: 'jump-box-dns-10.220.2.5-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.220.2.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-jump-box-to-entra-azureactivedirectory'
        properties: {
          description: 'jump-box-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-entra-http-azureactivedirectory'
        properties: {
          description: 'jump-box-to-entra-http-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '80'
        }
      }
      {
        name: 'Allow-jump-box-to-resource-manager-azureresourcemanager'
        properties: {
          description: 'jump-box-to-resource-manager-azureresourcemanager (approved-destinations)'
          direction: 'Outbound'
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureResourceManager'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-monitor-azuremonitor'
        properties: {
          description: 'jump-box-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-portal-ai-management-cognitiveservicesmanagement'
        properties: {
          description: 'jump-box-to-portal-ai-management-cognitiveservicesmanagement (approved-destinations)'
          direction: 'Outbound'
          priority: 1130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.7.128/27'
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
          priority: 1140
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: 'CognitiveServicesFrontend'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-portal-machine-learning-studio-ml-azure-cn'
        properties: {
          description: 'jump-box-to-portal-machine-learning-studio-ml-azure-cn (approved-destinations) and 2 more'
          direction: 'Outbound'
          priority: 1150
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.7.128/27'
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
          priority: 1160
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.7.128/27'
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
    name: 'nsg-defects-prod-che2-machine-learning-compute'
    resourceGroup: 'rg-defects-prod-che2'
    location: 'chinaeast2'
    securityRules: [
      {
        name: 'AllowMachineLearningOutbound'
        properties: {
          description: 'Azure requires it (AML-TRAIN, FW, PIA): Control plane and IntelliSense (18881).'
          direction: 'Outbound'
          priority: 100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMachineLearning'
          destinationPortRanges: [
            '443'
            '18881'
          ]
        }
      }
      {
        name: 'AllowMachineLearningUdpOutbound'
        properties: {
          description: 'Azure requires it (AML-TRAIN, FW, PIA): Life cycle of compute instances.'
          direction: 'Outbound'
          priority: 110
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMachineLearning'
          destinationPortRange: '5831'
        }
      }
      {
        name: 'AllowBatchNodeManagementOutbound'
        properties: {
          description: 'Azure requires it (AML-TRAIN, FW, PIA): Management of batch nodes.'
          direction: 'Outbound'
          priority: 120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'BatchNodeManagement.chinaeast2'
          destinationPortRange: '443'
        }
      }
      {
        name: 'AllowStorageOutbound'
        properties: {
          description: 'Azure requires it (AML-TRAIN, FW, PIA): Microsoft\'s storage accounts; 445 is added where a firewall lies before the file endpoint.'
          direction: 'Outbound'
          priority: 130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Storage.chinaeast2'
          destinationPortRange: '443'
        }
      }
      {
        name: 'AllowEntraOutbound'
        properties: {
          description: 'Azure requires it (AML-TRAIN, FW, PIA): Authentication.'
          direction: 'Outbound'
          priority: 140
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRanges: [
            '80'
            '443'
          ]
        }
      }
      {
        name: 'AllowResourceManagerOutbound'
        properties: {
          description: 'Azure requires it (AML-TRAIN, FW, PIA): Creation of resources by the service.'
          direction: 'Outbound'
          priority: 150
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureResourceManager'
          destinationPortRange: '443'
        }
      }
      {
        name: 'AllowContainerRegistryOutbound'
        properties: {
          description: 'Azure requires it (AML-TRAIN, FW, PIA): Images of Microsoft.'
          direction: 'Outbound'
          priority: 160
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'MicrosoftContainerRegistry'
          destinationPortRange: '443'
        }
      }
      {
        name: 'AllowMonitorOutbound'
        properties: {
          description: 'Azure requires it (FW, PIA): Logs and metrics without a private link scope.'
          direction: 'Outbound'
          priority: 170
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: 'VirtualNetwork'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-ml-compute-to-ml'
        properties: {
          description: 'ml-compute-to-ml (dependent-services)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.3.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.221.6.4'
            '10.221.6.5'
            '10.221.6.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-ml-compute-to-ml-container-registry'
        properties: {
          description: 'ml-compute-to-ml-container-registry (dependent-services)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.3.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.221.6.10'
            '10.221.6.11'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-ml-compute-to-ml-key-vault'
        properties: {
          description: 'ml-compute-to-ml-key-vault (dependent-services)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.3.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.221.6.9'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-ml-compute-to-ml-storage-blob'
        properties: {
          description: 'ml-compute-to-ml-storage-blob (dependent-services)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.3.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.221.6.7'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-ml-compute-to-ml-storage-file'
        properties: {
          description: 'ml-compute-to-ml-storage-file (dependent-services)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.3.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.221.6.8'
          destinationPortRange: '445'
        }
      }
      {
        name: 'Allow-machine-learning-compute-dns-10.220.2.4-udp'
        properties: {
          description: 'machine-learning-compute-dns-10.220.2.4-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.221.3.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.220.2.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-machine-learning-compute-dns-10.220.2.4-tcp'
        properties: {
          description: 'machine-learning-compute-dns-10.220.2.4-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.3.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.220.2.4/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-machine-learning-compute-dns-10.220.2.5-udp'
        properties: {
          description: 'machine-learning-compute-dns-10.220.2.5-udp (dns-resolution)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.221.3.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.220.2.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-machine-learning-compute-dns-10.220.2.5-tcp'
        properties: {
          description: 'machine-learning-compute-dns-10.220.2.5-tcp (dns-resolution)'
          direction: 'Outbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.3.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.220.2.5/32'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-machine-learning-compute-to-entra-azureactivedirectory'
        properties: {
          description: 'machine-learning-compute-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.3.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-machine-learning-compute-to-entra-http-azureactivedirectory'
        properties: {
          description: 'machine-learning-compute-to-entra-http-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.3.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '80'
        }
      }
      {
        name: 'Allow-machine-learning-compute-to-resource-manager-azureresourcemanager'
        properties: {
          description: 'machine-learning-compute-to-resource-manager-azureresourcemanager (approved-destinations)'
          direction: 'Outbound'
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.3.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureResourceManager'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-machine-learning-compute-to-monitor-azuremonitor'
        properties: {
          description: 'machine-learning-compute-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.3.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-machine-learning-compute-to-ml-service-azuremachinelearning-443'
        properties: {
          description: 'machine-learning-compute-to-ml-service-azuremachinelearning-443 (approved-destinations)'
          direction: 'Outbound'
          priority: 1130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.3.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMachineLearning'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-machine-learning-compute-to-ml-service-azuremachinelearning-18881'
        properties: {
          description: 'machine-learning-compute-to-ml-service-azuremachinelearning-18881 (approved-destinations)'
          direction: 'Outbound'
          priority: 1140
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.3.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMachineLearning'
          destinationPortRange: '18881'
        }
      }
      {
        name: 'Allow-machine-learning-compute-to-ml-service-udp-azuremachinelearning'
        properties: {
          description: 'machine-learning-compute-to-ml-service-udp-azuremachinelearning (approved-destinations)'
          direction: 'Outbound'
          priority: 1150
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.221.3.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMachineLearning'
          destinationPortRange: '5831'
        }
      }
      {
        name: 'Allow-machine-learning-compute-to-ml-batch-batchnodemanagement-chinaeast2'
        properties: {
          description: 'machine-learning-compute-to-ml-batch-batchnodemanagement-chinaeast2 (approved-destinations)'
          direction: 'Outbound'
          priority: 1160
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.3.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'BatchNodeManagement.chinaeast2'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-machine-learning-compute-to-ml-storage-storage-chinaeast2'
        properties: {
          description: 'machine-learning-compute-to-ml-storage-storage-chinaeast2 (approved-destinations)'
          direction: 'Outbound'
          priority: 1170
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.3.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Storage.chinaeast2'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-machine-learning-compute-to-ml-images-microsoftcontainerregistry'
        properties: {
          description: 'machine-learning-compute-to-ml-images-microsoftcontainerregistry (approved-destinations)'
          direction: 'Outbound'
          priority: 1180
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.3.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'MicrosoftContainerRegistry'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-machine-learning-compute-to-ml-images-azurefrontdoor-firstparty'
        properties: {
          description: 'machine-learning-compute-to-ml-images-azurefrontdoor-firstparty (approved-destinations)'
          direction: 'Outbound'
          priority: 1190
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.3.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.FirstParty'
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
    name: 'nsg-defects-prod-che2-private-endpoints'
    resourceGroup: 'rg-defects-prod-che2'
    location: 'chinaeast2'
    securityRules: [
      {
        name: 'Allow-developers-to-ml-container-registry'
        properties: {
          description: 'developers-to-ml-container-registry (private-endpoints)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.221.6.10'
            '10.221.6.11'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-ml-key-vault'
        properties: {
          description: 'developers-to-ml-key-vault (private-endpoints)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.221.6.9'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-ml'
        properties: {
          description: 'developers-to-ml (private-endpoints)'
          direction: 'Inbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.221.6.4'
            '10.221.6.5'
            '10.221.6.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-ml-storage-blob'
        properties: {
          description: 'developers-to-ml-storage-blob (private-endpoints)'
          direction: 'Inbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.221.6.7'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-ml-storage-file'
        properties: {
          description: 'developers-to-ml-storage-file (private-endpoints)'
          direction: 'Inbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.7.128/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.221.6.8'
          destinationPortRange: '445'
        }
      }
      {
        name: 'Allow-plants-to-ml'
        properties: {
          description: 'plants-to-ml (private-endpoints)'
          direction: 'Inbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.18.0.0/16'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.221.6.4'
            '10.221.6.5'
            '10.221.6.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-upload-to-ml'
        properties: {
          description: 'upload-to-ml (private-endpoints)'
          direction: 'Inbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.2.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.221.6.4'
            '10.221.6.5'
            '10.221.6.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-ml-compute-to-ml'
        properties: {
          description: 'ml-compute-to-ml (dependent-services)'
          direction: 'Inbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.3.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.221.6.4'
            '10.221.6.5'
            '10.221.6.6'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-ml-compute-to-ml-container-registry'
        properties: {
          description: 'ml-compute-to-ml-container-registry (dependent-services)'
          direction: 'Inbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.3.0/24'
          sourcePortRange: '*'
          destinationAddressPrefixes: [
            '10.221.6.10'
            '10.221.6.11'
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-ml-compute-to-ml-key-vault'
        properties: {
          description: 'ml-compute-to-ml-key-vault (dependent-services)'
          direction: 'Inbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.3.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.221.6.9'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-ml-compute-to-ml-storage-blob'
        properties: {
          description: 'ml-compute-to-ml-storage-blob (dependent-services)'
          direction: 'Inbound'
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.3.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.221.6.7'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-ml-compute-to-ml-storage-file'
        properties: {
          description: 'ml-compute-to-ml-storage-file (dependent-services)'
          direction: 'Inbound'
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.221.3.0/24'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.221.6.8'
          destinationPortRange: '445'
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
param serviceEndpointPolicies = [
  {
    name: 'sep-snet-ml-compute'
    resourceGroup: 'rg-defects-prod-che2'
    location: 'chinaeast2'
    service: 'Global'
    resources: [
      '/services/Azure/MachineLearning'
    ]
  }
]
param routeTables = [
  {
    name: 'rt-defects-prod-che2'
    resourceGroup: 'rg-defects-prod-che2'
    location: 'chinaeast2'
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'default'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.220.0.4'
        }
      }
    ]
  }
]
param publicIpAddresses = [
  {
    name: 'pip-defects-prod-che2-entry'
    resourceGroup: 'rg-defects-prod-che2'
    location: 'chinaeast2'
    skuName: 'Standard'
    zones: []
    protectionMode: 'VirtualNetworkInherited'
  }
]
param virtualNetworks = [
  {
    name: 'vnet-defects-prod-che2'
    resourceGroup: 'rg-defects-prod-che2'
    location: 'chinaeast2'
    addressPrefixes: [
      '10.221.0.0/21'
    ]
    dnsServers: [
      '10.220.2.4'
      '10.220.2.5'
    ]
    subnets: [
      {
        name: 'snet-agw'
        properties: {
          addressPrefix: '10.221.1.0/24'
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
            id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/networkSecurityGroups/nsg-defects-prod-che2-application-gateway'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Disabled'
        }
      }
      {
        name: 'snet-app'
        properties: {
          addressPrefix: '10.221.2.0/24'
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
            id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/networkSecurityGroups/nsg-defects-prod-che2-application'
          }
          routeTable: {
            id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/routeTables/rt-defects-prod-che2'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-build'
        properties: {
          addressPrefix: '10.221.7.160/27'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/networkSecurityGroups/nsg-defects-prod-che2-build-agents'
          }
          routeTable: {
            id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/routeTables/rt-defects-prod-che2'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-jump'
        properties: {
          addressPrefix: '10.221.7.128/27'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/networkSecurityGroups/nsg-defects-prod-che2-jump-box'
          }
          routeTable: {
            id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/routeTables/rt-defects-prod-che2'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-ml-compute'
        properties: {
          addressPrefix: '10.221.3.0/24'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/networkSecurityGroups/nsg-defects-prod-che2-machine-learning-compute'
          }
          routeTable: {
            id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/routeTables/rt-defects-prod-che2'
          }
          serviceEndpoints: [
            {
              service: 'Microsoft.Storage'
              locations: [
                'chinaeast2'
              ]
            }
          ]
          serviceEndpointPolicies: [
            {
              id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/serviceEndpointPolicies/sep-snet-ml-compute'
            }
          ]
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '10.221.6.0/25'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/networkSecurityGroups/nsg-defects-prod-che2-private-endpoints'
          }
          routeTable: {
            id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/routeTables/rt-defects-prod-che2'
          }
          privateEndpointNetworkPolicies: 'Enabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
    ]
    ddosProtectionPlan: {
      id: ingressDdosPlanId
    }
    privateEndpointPolicies: 'Disabled'
    encrypted: false
  }
]
param peerings = [
  {
    name: 'peer-defects-prod-che2-vnet-hub-ce2'
    resourceGroup: 'rg-defects-prod-che2'
    virtualNetworkName: 'vnet-defects-prod-che2'
    remoteVirtualNetwork: {
      id: '${rgHubId}/providers/Microsoft.Network/virtualNetworks/vnet-hub-ce2'
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: false
    useRemoteGateways: true
  }
]
param components = [
  {
    name: 'appi-defects-prod-che2-ml'
    resourceGroup: 'rg-defects-prod-che2'
    location: 'chinaeast2'
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-china'
    publicNetworkAccessForIngestion: 'Enabled'
    publicNetworkAccessForQuery: 'Enabled'
    disableLocalAuth: true
  }
]
param storageAccounts = [
  {
    name: 'stdefectsprodche2fl57cd8'
    resourceGroup: 'rg-defects-prod-che2'
    location: 'chinaeast2'
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
    name: 'stdefectsprodche2mldf6c3'
    resourceGroup: 'rg-defects-prod-che2'
    location: 'chinaeast2'
    skuName: 'Standard_LRS'
    hierarchicalNamespace: false
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'None'
    }
    trustedResourceIds: [
      '${rgDefectsProdChe2Id}/providers/Microsoft.MachineLearningServices/workspaces/mlw-defects-prod-che2-ml'
    ]
    allowSharedKeyAccess: true
  }
]
param keyVaults = [
  {
    name: 'kv-defects-prod-ch-0f5f9'
    resourceGroup: 'rg-defects-prod-che2'
    stage: 4
    location: 'chinaeast2'
    keyNames: []
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
    }
  }
  {
    name: 'kv-defects-prod-ch-4029a'
    resourceGroup: 'rg-defects-prod-che2'
    stage: 4
    location: 'chinaeast2'
    keyNames: []
    publicNetworkAccess: 'Disabled'
    networkAcls: {
      defaultAction: 'Deny'
      bypass: 'AzureServices'
    }
  }
]
param containerRegistries = [
  {
    name: 'crdefectsprodche2mldf6c3'
    resourceGroup: 'rg-defects-prod-che2'
    location: 'chinaeast2'
    skuName: 'Premium'
    publicNetworkAccess: 'Disabled'
    adminUserEnabled: false
    defaultAction: 'Deny'
    bypass: 'AzureServices'
    zoneRedundant: false
  }
]
param windowsJumpBoxes = [
  {
    name: 'vm-defects-prod-che2-jump'
    resourceGroup: 'rg-defects-prod-che2'
    location: 'chinaeast2'
    networkInterfaceName: 'nic-defects-prod-che2-jump'
    subnet: {
      id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/virtualNetworks/vnet-defects-prod-che2/subnets/snet-jump'
    }
    computerName: 'vm-defect-f67bb'
  }
]
param flowLogs = [
  {
    name: 'fl-defects-prod-che2'
    resourceGroup: 'NetworkWatcherRG'
    location: 'chinaeast2'
    networkWatcherName: 'NetworkWatcher_chinaeast2'
    virtualNetworkId: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/virtualNetworks/vnet-defects-prod-che2'
    storageAccountId: '${rgDefectsProdChe2Id}/providers/Microsoft.Storage/storageAccounts/stdefectsprodche2fl57cd8'
    retentionInDays: 30
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-china'
    workspaceLocation: 'chinaeast2'
  }
]
param machineLearningWorkspaces = [
  {
    name: 'mlw-defects-prod-che2-ml'
    resourceGroup: 'rg-defects-prod-che2'
    kind: 'Default'
    publicNetworkAccess: 'Disabled'
    storageAccountId: '${rgDefectsProdChe2Id}/providers/Microsoft.Storage/storageAccounts/stdefectsprodche2mldf6c3'
    keyVaultId: '${rgDefectsProdChe2Id}/providers/Microsoft.KeyVault/vaults/kv-defects-prod-ch-4029a'
    applicationInsightsId: '${rgDefectsProdChe2Id}/providers/Microsoft.Insights/components/appi-defects-prod-che2-ml'
    containerRegistryId: '${rgDefectsProdChe2Id}/providers/Microsoft.ContainerRegistry/registries/crdefectsprodche2mldf6c3'
    imageBuildCompute: 'image-build'
    highBusinessImpact: false
    managedNetwork: {
      isolationMode: 'Disabled'
    }
    serverlessSubnetId: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/virtualNetworks/vnet-defects-prod-che2/subnets/snet-ml-compute'
    location: 'chinaeast2'
  }
]
param gatewayFirewallPolicies = [
  {
    name: 'waf-defects-prod-che2'
    resourceGroup: 'rg-defects-prod-che2'
    location: 'chinaeast2'
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
  }
]
param applicationGateways = [
  {
    name: 'agw-defects-prod-che2'
    resourceGroup: 'rg-defects-prod-che2'
    location: 'chinaeast2'
    skuName: 'WAF_v2'
    zones: []
    minimumCapacity: 1
    maximumCapacity: 10
    tlsPolicy: 'AppGwSslPolicy20220101S'
    subnet: {
      id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/virtualNetworks/vnet-defects-prod-che2/subnets/snet-agw'
    }
    publicIpAddress: {
      id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/publicIPAddresses/pip-defects-prod-che2-entry'
    }
    identityId: '${rgDefectsProdChe2Id}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-defects-prod-che2-entry'
    firewallPolicy: {
      id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies/waf-defects-prod-che2'
    }
    listeners: [
      {
        name: 'public'
        protocol: 'Https'
        port: 443
        hostName: 'upload.plant.example'
        public: true
        certificateSecretId: ingressCertificateId
      }
      {
        name: 'public-redirect'
        protocol: 'Http'
        port: 80
        hostName: 'upload.plant.example'
        public: true
        redirectTo: 'public'
      }
    ]
    backends: [
      {
        address: 'upload.plant.example'
        hostName: 'upload.plant.example'
        port: 443
        protocol: 'Https'
        probePath: '/'
      }
    ]
    privateLink: false
  }
]
param privateEndpoints = [
  {
    name: 'pep-defects-prod-che2-key-vault-vault'
    resourceGroup: 'rg-defects-prod-che2'
    stage: 4
    location: 'chinaeast2'
    subnet: {
      id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/virtualNetworks/vnet-defects-prod-che2/subnets/snet-private-endpoints'
    }
    serviceId: '${rgDefectsProdChe2Id}/providers/Microsoft.KeyVault/vaults/kv-defects-prod-ch-0f5f9'
    groupIds: [
      'vault'
    ]
    networkInterfaceName: 'nic-defects-prod-che2-pep-key-vault-vault'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'vault'
          memberName: 'default'
          privateIPAddress: '10.221.6.12'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/applicationSecurityGroups/asg-defects-prod-che2-key-vault'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-defects-prod-che2-ml-amlworkspace'
    resourceGroup: 'rg-defects-prod-che2'
    stage: 5
    location: 'chinaeast2'
    subnet: {
      id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/virtualNetworks/vnet-defects-prod-che2/subnets/snet-private-endpoints'
    }
    serviceId: '${rgDefectsProdChe2Id}/providers/Microsoft.MachineLearningServices/workspaces/mlw-defects-prod-che2-ml'
    groupIds: [
      'amlworkspace'
    ]
    networkInterfaceName: 'nic-defects-prod-che2-pep-ml-amlworkspace'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'amlworkspace'
          memberName: 'default'
          privateIPAddress: '10.221.6.4'
        }
      }
      {
        name: 'notebook'
        properties: {
          groupId: 'amlworkspace'
          memberName: 'notebook'
          privateIPAddress: '10.221.6.5'
        }
      }
      {
        name: 'inference'
        properties: {
          groupId: 'amlworkspace'
          memberName: 'inference'
          privateIPAddress: '10.221.6.6'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/applicationSecurityGroups/asg-defects-prod-che2-ml-workspace'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-defects-prod-che2-ml-container-registry-registry'
    resourceGroup: 'rg-defects-prod-che2'
    stage: 4
    location: 'chinaeast2'
    subnet: {
      id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/virtualNetworks/vnet-defects-prod-che2/subnets/snet-private-endpoints'
    }
    serviceId: '${rgDefectsProdChe2Id}/providers/Microsoft.ContainerRegistry/registries/crdefectsprodche2mldf6c3'
    groupIds: [
      'registry'
    ]
    networkInterfaceName: 'nic-defects-prod-che2-pep-ml-container-registry-registry'
    ipConfigurations: [
      {
        name: 'registry'
        properties: {
          groupId: 'registry'
          memberName: 'registry'
          privateIPAddress: '10.221.6.10'
        }
      }
      {
        name: 'registry_data_chinaeast2'
        properties: {
          groupId: 'registry'
          memberName: 'registry_data_chinaeast2'
          privateIPAddress: '10.221.6.11'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/applicationSecurityGroups/asg-defects-prod-che2-ml-container-registry'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-defects-prod-che2-ml-key-vault-vault'
    resourceGroup: 'rg-defects-prod-che2'
    stage: 4
    location: 'chinaeast2'
    subnet: {
      id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/virtualNetworks/vnet-defects-prod-che2/subnets/snet-private-endpoints'
    }
    serviceId: '${rgDefectsProdChe2Id}/providers/Microsoft.KeyVault/vaults/kv-defects-prod-ch-4029a'
    groupIds: [
      'vault'
    ]
    networkInterfaceName: 'nic-defects-prod-che2-pep-ml-key-vault-vault'
    ipConfigurations: [
      {
        name: 'default'
        properties: {
          groupId: 'vault'
          memberName: 'default'
          privateIPAddress: '10.221.6.9'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/applicationSecurityGroups/asg-defects-prod-che2-ml-key-vault'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-defects-prod-che2-ml-storage-blob'
    resourceGroup: 'rg-defects-prod-che2'
    stage: 4
    location: 'chinaeast2'
    subnet: {
      id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/virtualNetworks/vnet-defects-prod-che2/subnets/snet-private-endpoints'
    }
    serviceId: '${rgDefectsProdChe2Id}/providers/Microsoft.Storage/storageAccounts/stdefectsprodche2mldf6c3'
    groupIds: [
      'blob'
    ]
    networkInterfaceName: 'nic-defects-prod-che2-pep-ml-storage-blob'
    ipConfigurations: [
      {
        name: 'blob'
        properties: {
          groupId: 'blob'
          memberName: 'blob'
          privateIPAddress: '10.221.6.7'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/applicationSecurityGroups/asg-defects-prod-che2-ml-storage'
      }
    ]
    zoneConfigurations: []
  }
  {
    name: 'pep-defects-prod-che2-ml-storage-file'
    resourceGroup: 'rg-defects-prod-che2'
    stage: 4
    location: 'chinaeast2'
    subnet: {
      id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/virtualNetworks/vnet-defects-prod-che2/subnets/snet-private-endpoints'
    }
    serviceId: '${rgDefectsProdChe2Id}/providers/Microsoft.Storage/storageAccounts/stdefectsprodche2mldf6c3'
    groupIds: [
      'file'
    ]
    networkInterfaceName: 'nic-defects-prod-che2-pep-ml-storage-file'
    ipConfigurations: [
      {
        name: 'file'
        properties: {
          groupId: 'file'
          memberName: 'file'
          privateIPAddress: '10.221.6.8'
        }
      }
    ]
    applicationSecurityGroups: [
      {
        id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/applicationSecurityGroups/asg-defects-prod-che2-ml-storage'
      }
    ]
    zoneConfigurations: []
  }
]
param roleAssignmentsAtComputeVirtualMachines = [
  {
    resourceGroup: 'rg-defects-prod-che2'
    stage: 6
    principalType: 'Group'
    principalId: identityOperatorsGroup
    roleDefinitionId: roles.virtualMachineUserLogin
    description: 'Virtual Machine User Login: operators sign in on the jump box with their own account'
    scopeNames: [
      'vm-defects-prod-che2-jump'
    ]
  }
]
param roleAssignmentsAtKeyVaultVaults = [
  {
    resourceGroup: split(ingressCertificateIdKeyVaultId, '/')[4]
    subscriptionId: split(ingressCertificateIdKeyVaultId, '/')[2]
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgDefectsProdChe2Id}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-defects-prod-che2-entry'
    principalApiVersion: '2024-11-30'
    principalIsIdentity: true
    roleDefinitionId: roles.keyVaultSecretsUser
    description: 'Key Vault Secrets User: it reads its certificate from the vault'
    scopeNames: [
      split(ingressCertificateIdKeyVaultId, '/')[8]
    ]
  }
]
param roleAssignmentsAtNetworkPrivateEndpoints = [
  {
    resourceGroup: 'rg-defects-prod-che2'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgDefectsProdChe2Id}/providers/Microsoft.MachineLearningServices/workspaces/mlw-defects-prod-che2-ml'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.reader
    description: 'Reader: the workspace finds its private storage by reading the endpoint'
    scopeNames: [
      'pep-defects-prod-che2-ml-storage-blob'
    ]
  }
  {
    resourceGroup: 'rg-defects-prod-che2'
    stage: 6
    principalType: 'ServicePrincipal'
    principalResourceId: '${rgDefectsProdChe2Id}/providers/Microsoft.MachineLearningServices/workspaces/mlw-defects-prod-che2-ml'
    principalApiVersion: '2026-05-01'
    principalIsIdentity: false
    roleDefinitionId: roles.reader
    description: 'Reader: the workspace finds its private storage by reading the endpoint'
    scopeNames: [
      'pep-defects-prod-che2-ml-storage-file'
    ]
  }
]
param computeClusters = [
  {
    name: 'image-build'
    resourceGroup: 'rg-defects-prod-che2'
    location: 'chinaeast2'
    workspaceName: 'mlw-defects-prod-che2-ml'
    subnet: {
      id: '${rgDefectsProdChe2Id}/providers/Microsoft.Network/virtualNetworks/vnet-defects-prod-che2/subnets/snet-ml-compute'
    }
    publicIpAddresses: false
    maximumNodes: 16
  }
]
param diagnosticSettingsAtContainerRegistryRegistries = [
  {
    resourceGroup: 'rg-defects-prod-che2'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'crdefectsprodche2mldf6c3'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-china'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtKeyVaultVaults = [
  {
    resourceGroup: 'rg-defects-prod-che2'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'kv-defects-prod-ch-0f5f9'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-china'
    categoryGroups: [
      'allLogs'
    ]
  }
  {
    resourceGroup: 'rg-defects-prod-che2'
    stage: 4
    name: 'to-log-analytics'
    targetNames: [
      'kv-defects-prod-ch-4029a'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-china'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtMachineLearningServicesWorkspaces = [
  {
    resourceGroup: 'rg-defects-prod-che2'
    stage: 5
    name: 'to-log-analytics'
    targetNames: [
      'mlw-defects-prod-che2-ml'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-china'
    categoryGroups: [
      'allLogs'
    ]
  }
]
param diagnosticSettingsAtNetworkApplicationGateways = [
  {
    resourceGroup: 'rg-defects-prod-che2'
    stage: 8
    name: 'to-log-analytics'
    targetNames: [
      'agw-defects-prod-che2'
    ]
    workspaceId: '${rgLogsId}/providers/Microsoft.OperationalInsights/workspaces/log-china'
    categoryGroups: [
      'allLogs'
    ]
  }
]
