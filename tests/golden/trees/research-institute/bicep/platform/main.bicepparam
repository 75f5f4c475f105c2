using 'main.bicep'

// Answers path: workload.subscription_id
var workloadSubscriptionId = readEnvironmentVariable('WORKLOAD_SUBSCRIPTION_ID')
// Application id in Entra ID that VPN clients sign in to
var vpnClientAudience = readEnvironmentVariable('VPN_CLIENT_AUDIENCE')
// Answers path: connectivity.on_premises.vpn_device_ip
var connectivityOnPremisesVpnDeviceIp = readEnvironmentVariable('CONNECTIVITY_ON_PREMISES_VPN_DEVICE_IP')
// Answers path: identity.operators_group
var identityOperatorsGroup = readEnvironmentVariable('IDENTITY_OPERATORS_GROUP')
var rgGenomicsProdWePlatformId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-genomics-prod-we-platform'
var subscription2Id = '00000000-0000-0000-0000-00000000c006'
var rgNetId = '/subscriptions/${subscription2Id}/resourceGroups/rg-net'
var roles = {
  virtualMachineUserLogin: 'fb879df8-f326-4884-b1cf-06f3ad86be52'
}

param tags = {}
param resourceGroups = [
  {
    name: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
  }
]
param tunnelKey = readEnvironmentVariable('TUNNEL_KEY')
param jumpBoxSize = readEnvironmentVariable('JUMP_BOX_SIZE', 'Standard_D2s_v5')
param jumpBoxAdministrator = readEnvironmentVariable('JUMP_BOX_ADMINISTRATOR')
param jumpBoxPassword = readEnvironmentVariable('JUMP_BOX_PASSWORD')
param applicationSecurityGroups = [
  {
    name: 'asg-genomics-prod-we-ampls-genomics-prod-we'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
  }
  {
    name: 'asg-genomics-prod-we-cluster-container-registry'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
  }
  {
    name: 'asg-genomics-prod-we-cluster-key-vault'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
  }
  {
    name: 'asg-genomics-prod-we-cluster-storage'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
  }
  {
    name: 'asg-genomics-prod-we-cluster-workspace'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
  }
  {
    name: 'asg-genomics-prod-we-sequences-container-registry'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
  }
  {
    name: 'asg-genomics-prod-we-sequences-key-vault'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
  }
  {
    name: 'asg-genomics-prod-we-sequences-storage'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
  }
  {
    name: 'asg-genomics-prod-we-sequences-workspace'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
  }
]
param networkSecurityGroups = [
  {
    name: 'nsg-genomics-prod-we-azure-bastion'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
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
          sourceAddressPrefix: '172.22.1.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.22.1.224/28'
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
    name: 'nsg-genomics-prod-we-jump-box'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
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
          sourceAddressPrefix: '172.22.1.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.22.1.224/28'
          destinationPortRange: '3389'
        }
      }
      {
        name: 'Allow-researchers-to-cluster-container-registry'
        properties: {
          description: 'researchers-to-cluster-container-registry (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-cluster-container-registry'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-researchers-to-sequences-container-registry'
        properties: {
          description: 'researchers-to-sequences-container-registry (private-endpoints)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-sequences-container-registry'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-researchers-to-cluster-key-vault'
        properties: {
          description: 'researchers-to-cluster-key-vault (private-endpoints)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-cluster-key-vault'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-researchers-to-sequences-key-vault'
        properties: {
          description: 'researchers-to-sequences-key-vault (private-endpoints)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-sequences-key-vault'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-researchers-to-cluster'
        properties: {
          description: 'researchers-to-cluster (private-endpoints)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-cluster-workspace'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-researchers-to-sequences'
        properties: {
          description: 'researchers-to-sequences (private-endpoints)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-sequences-workspace'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-researchers-to-cluster-storage-blob'
        properties: {
          description: 'researchers-to-cluster-storage-blob (private-endpoints)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-cluster-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-researchers-to-cluster-storage-file'
        properties: {
          description: 'researchers-to-cluster-storage-file (private-endpoints)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-cluster-storage'
            }
          ]
          destinationPortRange: '445'
        }
      }
      {
        name: 'Allow-researchers-to-sequences-storage-blob'
        properties: {
          description: 'researchers-to-sequences-storage-blob (private-endpoints)'
          direction: 'Outbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-sequences-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-researchers-to-sequences-storage-file'
        properties: {
          description: 'researchers-to-sequences-storage-file (private-endpoints)'
          direction: 'Outbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-sequences-storage'
            }
          ]
          destinationPortRange: '445'
        }
      }
      {
        name: 'Allow-jump-box-to-entra-azureactivedirectory'
        properties: {
          description: 'jump-box-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
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
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
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
          priority: 1120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
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
          sourceAddressPrefix: '172.22.1.224/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.FirstParty'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-ml-studio-azurefrontdoor-frontend'
        properties: {
          description: 'jump-box-to-ml-studio-azurefrontdoor-frontend (approved-destinations)'
          direction: 'Outbound'
          priority: 1140
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
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
          priority: 1150
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
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
          priority: 1160
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
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
          priority: 1170
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-to-windows-update-windowsupdate-80'
        properties: {
          description: 'jump-box-to-windows-update-windowsupdate-80 (approved-destinations) and 13 more'
          direction: 'Outbound'
          priority: 1180
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
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
    name: 'nsg-genomics-prod-we-private-endpoints'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
    securityRules: [
      {
        name: 'Allow-researchers-to-cluster-container-registry'
        properties: {
          description: 'researchers-to-cluster-container-registry (private-endpoints)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-cluster-container-registry'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-researchers-to-sequences-container-registry'
        properties: {
          description: 'researchers-to-sequences-container-registry (private-endpoints)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-sequences-container-registry'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-researchers-to-cluster-key-vault'
        properties: {
          description: 'researchers-to-cluster-key-vault (private-endpoints)'
          direction: 'Inbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-cluster-key-vault'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-researchers-to-sequences-key-vault'
        properties: {
          description: 'researchers-to-sequences-key-vault (private-endpoints)'
          direction: 'Inbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-sequences-key-vault'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-researchers-to-cluster'
        properties: {
          description: 'researchers-to-cluster (private-endpoints)'
          direction: 'Inbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-cluster-workspace'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-researchers-to-sequences'
        properties: {
          description: 'researchers-to-sequences (private-endpoints)'
          direction: 'Inbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-sequences-workspace'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-researchers-to-cluster-storage-blob'
        properties: {
          description: 'researchers-to-cluster-storage-blob (private-endpoints)'
          direction: 'Inbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-cluster-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-researchers-to-cluster-storage-file'
        properties: {
          description: 'researchers-to-cluster-storage-file (private-endpoints)'
          direction: 'Inbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-cluster-storage'
            }
          ]
          destinationPortRange: '445'
        }
      }
      {
        name: 'Allow-researchers-to-sequences-storage-blob'
        properties: {
          description: 'researchers-to-sequences-storage-blob (private-endpoints)'
          direction: 'Inbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-sequences-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-researchers-to-sequences-storage-file'
        properties: {
          description: 'researchers-to-sequences-storage-file (private-endpoints)'
          direction: 'Inbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-sequences-storage'
            }
          ]
          destinationPortRange: '445'
        }
      }
      {
        name: 'Allow-clinics-to-cluster'
        properties: {
          description: 'clinics-to-cluster (private-endpoints)'
          direction: 'Inbound'
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.200.0/21'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-cluster-workspace'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-clinics-to-sequences'
        properties: {
          description: 'clinics-to-sequences (private-endpoints)'
          direction: 'Inbound'
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.200.0/21'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-sequences-workspace'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-clinics-vpn-to-cluster'
        properties: {
          description: 'clinics-vpn-to-cluster (private-endpoints)'
          direction: 'Inbound'
          priority: 1120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.240.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-cluster-workspace'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-clinics-vpn-to-sequences'
        properties: {
          description: 'clinics-vpn-to-sequences (private-endpoints)'
          direction: 'Inbound'
          priority: 1130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '192.168.240.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-sequences-workspace'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-cluster-compute-to-cluster'
        properties: {
          description: 'cluster-compute-to-cluster (dependent-services)'
          direction: 'Inbound'
          priority: 1140
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-cluster-workspace'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-cluster-compute-to-cluster-container-registry'
        properties: {
          description: 'cluster-compute-to-cluster-container-registry (dependent-services)'
          direction: 'Inbound'
          priority: 1150
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-cluster-container-registry'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-cluster-compute-to-cluster-key-vault'
        properties: {
          description: 'cluster-compute-to-cluster-key-vault (dependent-services)'
          direction: 'Inbound'
          priority: 1160
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-cluster-key-vault'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-cluster-compute-to-cluster-storage-blob'
        properties: {
          description: 'cluster-compute-to-cluster-storage-blob (dependent-services)'
          direction: 'Inbound'
          priority: 1170
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-cluster-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-cluster-compute-to-cluster-storage-file'
        properties: {
          description: 'cluster-compute-to-cluster-storage-file (dependent-services)'
          direction: 'Inbound'
          priority: 1180
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-cluster-storage'
            }
          ]
          destinationPortRange: '445'
        }
      }
      {
        name: 'Allow-sequences-compute-to-sequences'
        properties: {
          description: 'sequences-compute-to-sequences (dependent-services)'
          direction: 'Inbound'
          priority: 1190
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-sequences-workspace'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-sequences-compute-to-sequences-container-registry'
        properties: {
          description: 'sequences-compute-to-sequences-container-registry (dependent-services)'
          direction: 'Inbound'
          priority: 1200
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-sequences-container-registry'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-sequences-compute-to-sequences-key-vault'
        properties: {
          description: 'sequences-compute-to-sequences-key-vault (dependent-services)'
          direction: 'Inbound'
          priority: 1210
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-sequences-key-vault'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-sequences-compute-to-sequences-storage-blob'
        properties: {
          description: 'sequences-compute-to-sequences-storage-blob (dependent-services)'
          direction: 'Inbound'
          priority: 1220
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-sequences-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-sequences-compute-to-sequences-storage-file'
        properties: {
          description: 'sequences-compute-to-sequences-storage-file (dependent-services)'
          direction: 'Inbound'
          priority: 1230
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.22.19.0/24'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-sequences-storage'
            }
          ]
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
param routeTables = [
  {
    name: 'rt-genomics-prod-we-gateway'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
    disableBgpRoutePropagation: false
    routes: [
      {
        name: 'to-snet-ml-compute-1'
        properties: {
          addressPrefix: '172.22.19.0/24'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '172.22.0.132'
        }
      }
    ]
  }
  {
    name: 'rt-genomics-prod-we-hub'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'default'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '172.22.0.132'
        }
      }
    ]
  }
]
param publicIpAddresses = [
  {
    name: 'pip-genomics-prod-we-bastion'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    protectionMode: 'VirtualNetworkInherited'
  }
  {
    name: 'pip-genomics-prod-we-firewall'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    protectionMode: 'VirtualNetworkInherited'
  }
  {
    name: 'pip-genomics-prod-we-vpn-1'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    protectionMode: 'VirtualNetworkInherited'
  }
  {
    name: 'pip-genomics-prod-we-vpn-2'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    protectionMode: 'VirtualNetworkInherited'
  }
]
param virtualNetworks = [
  {
    name: 'vnet-genomics-prod-we-hub'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
    addressPrefixes: [
      '172.22.0.0/23'
    ]
    dnsServers: []
    subnets: [
      {
        name: 'AzureBastionSubnet'
        properties: {
          addressPrefix: '172.22.1.0/26'
          defaultOutboundAccess: true
          delegations: []
          networkSecurityGroup: {
            id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/networkSecurityGroups/nsg-genomics-prod-we-azure-bastion'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'AzureFirewallSubnet'
        properties: {
          addressPrefix: '172.22.0.128/26'
          defaultOutboundAccess: true
          delegations: []
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'GatewaySubnet'
        properties: {
          addressPrefix: '172.22.1.64/26'
          defaultOutboundAccess: true
          delegations: []
          routeTable: {
            id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/routeTables/rt-genomics-prod-we-gateway'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-jump'
        properties: {
          addressPrefix: '172.22.1.224/28'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/networkSecurityGroups/nsg-genomics-prod-we-jump-box'
          }
          routeTable: {
            id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/routeTables/rt-genomics-prod-we-hub'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '172.22.0.0/25'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/networkSecurityGroups/nsg-genomics-prod-we-private-endpoints'
          }
          privateEndpointNetworkPolicies: 'Enabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
    ]
    ddosProtectionPlan: {
      id: '${rgNetId}/providers/Microsoft.Network/ddosProtectionPlans/ddos-institute'
    }
    privateEndpointPolicies: 'Disabled'
    encrypted: false
  }
]
param firewallPolicies = [
  {
    name: 'afwp-genomics-prod-we'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
    tier: 'Standard'
    threatIntelMode: 'Deny'
    dnsProxy: true
    dnsServers: []
  }
]
param ruleCollectionGroups = [
  {
    name: 'azure-resource-manager'
    resourceGroup: 'rg-genomics-prod-we-platform'
    firewallPolicyName: 'afwp-genomics-prod-we'
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
              '172.22.23.160/27'
              '172.22.1.224/28'
              '172.22.19.0/24'
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
    resourceGroup: 'rg-genomics-prod-we-platform'
    firewallPolicyName: 'afwp-genomics-prod-we'
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
              '172.22.1.224/28'
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
              '172.22.1.224/28'
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
              '172.22.1.224/28'
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
              '172.22.1.224/28'
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
              '172.22.1.224/28'
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
              '172.22.1.224/28'
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
              '172.22.1.224/28'
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
              '172.22.1.224/28'
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
              '172.22.1.224/28'
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
    name: 'client-flows'
    resourceGroup: 'rg-genomics-prod-we-platform'
    firewallPolicyName: 'afwp-genomics-prod-we'
    priority: 1800
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'client-flows-network'
        priority: 1800
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'sequence-database-machine-learning-compute'
            description: 'machine_learning_compute to 192.168.200.64/28 (sequence-database-machine-learning-compute, network-security-groups)'
            sourceAddresses: [
              '172.22.19.0/24'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              '192.168.200.64/28'
            ]
            destinationPorts: [
              '1433'
            ]
          }
        ]
      }
    ]
  }
  {
    name: 'container-platform'
    resourceGroup: 'rg-genomics-prod-we-platform'
    firewallPolicyName: 'afwp-genomics-prod-we'
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
              '172.22.19.0/24'
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
              '172.22.19.0/24'
              '172.22.1.224/28'
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
    name: 'machine-learning-required'
    resourceGroup: 'rg-genomics-prod-we-platform'
    firewallPolicyName: 'afwp-genomics-prod-we'
    priority: 1300
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'machine-learning-required-network'
        priority: 1300
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'ml-entra-azureactivedirectory'
            description: 'Authentication. (ml-entra-azureactivedirectory, approved-destinations)'
            sourceAddresses: [
              '172.22.19.0/24'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'AzureActiveDirectory'
            ]
            destinationPorts: [
              '80'
              '443'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'ml-service-azuremachinelearning'
            description: 'Control plane; 18881 for IntelliSense. (ml-service-azuremachinelearning, approved-destinations)'
            sourceAddresses: [
              '172.22.19.0/24'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'AzureMachineLearning'
            ]
            destinationPorts: [
              '443'
              '18881'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'ml-service-udp-azuremachinelearning'
            description: 'Life cycle of compute instances. (ml-service-udp-azuremachinelearning, approved-destinations)'
            sourceAddresses: [
              '172.22.19.0/24'
            ]
            ipProtocols: [
              'UDP'
            ]
            destinationAddresses: [
              'AzureMachineLearning'
            ]
            destinationPorts: [
              '5831'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'ml-batch-batchnodemanagement-westeurope'
            description: 'Management of batch nodes. (ml-batch-batchnodemanagement-westeurope, approved-destinations)'
            sourceAddresses: [
              '172.22.19.0/24'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'BatchNodeManagement.westeurope'
            ]
            destinationPorts: [
              '443'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'ml-studio-azurefrontdoor-frontend'
            description: 'Studio pages. (ml-studio-azurefrontdoor-frontend, approved-destinations)'
            sourceAddresses: [
              '172.22.19.0/24'
              '172.22.1.224/28'
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
        ]
      }
    ]
  }
  {
    name: 'microsoft-entra'
    resourceGroup: 'rg-genomics-prod-we-platform'
    firewallPolicyName: 'afwp-genomics-prod-we'
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
              '172.22.19.0/24'
              '172.22.1.224/28'
              '172.22.23.160/27'
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
          {
            ruleType: 'NetworkRule'
            name: 'entra-http-azureactivedirectory'
            description: 'Machine Learning and Entra ID also use port 80. (entra-http-azureactivedirectory, approved-destinations)'
            sourceAddresses: [
              '172.22.19.0/24'
              '172.22.1.224/28'
              '172.22.23.160/27'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'AzureActiveDirectory'
            ]
            destinationPorts: [
              '80'
            ]
          }
        ]
      }
    ]
  }
  {
    name: 'portals'
    resourceGroup: 'rg-genomics-prod-we-platform'
    firewallPolicyName: 'afwp-genomics-prod-we'
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
            name: 'portal-ai-management-cognitiveservicesmanagement'
            description: 'AI portals read accounts and models. (portal-ai-management-cognitiveservicesmanagement, approved-destinations)'
            sourceAddresses: [
              '172.22.1.224/28'
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
              '172.22.1.224/28'
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
              '172.22.1.224/28'
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
              '172.22.1.224/28'
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
    name: 'ubuntu'
    resourceGroup: 'rg-genomics-prod-we-platform'
    firewallPolicyName: 'afwp-genomics-prod-we'
    priority: 1700
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'ubuntu-application'
        priority: 1701
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'ubuntu-archive-ubuntu-com'
            description: 'Images install system packages. (ubuntu-archive-ubuntu-com, approved-destinations)'
            sourceAddresses: [
              '172.22.19.0/24'
              '172.22.23.160/27'
              '172.22.1.224/28'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
            ]
            targetFqdns: [
              'archive.ubuntu.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'ubuntu-security-ubuntu-com'
            description: 'Images install system packages. (ubuntu-security-ubuntu-com, approved-destinations)'
            sourceAddresses: [
              '172.22.19.0/24'
              '172.22.23.160/27'
              '172.22.1.224/28'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
            ]
            targetFqdns: [
              'security.ubuntu.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'ubuntu-ppa-launchpad-net'
            description: 'Images install system packages. (ubuntu-ppa-launchpad-net, approved-destinations)'
            sourceAddresses: [
              '172.22.19.0/24'
              '172.22.23.160/27'
              '172.22.1.224/28'
            ]
            protocols: [
              {
                protocolType: 'Http'
                port: 80
              }
            ]
            targetFqdns: [
              'ppa.launchpad.net'
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
  {
    name: 'windows-operations'
    resourceGroup: 'rg-genomics-prod-we-platform'
    firewallPolicyName: 'afwp-genomics-prod-we'
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
              '172.22.1.224/28'
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
              '172.22.1.224/28'
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
    name: 'afw-genomics-prod-we'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
    tier: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    firewallPolicy: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/firewallPolicies/afwp-genomics-prod-we'
    }
    subnet: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub/subnets/AzureFirewallSubnet'
    }
    publicIpAddresses: [
      {
        id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/publicIPAddresses/pip-genomics-prod-we-firewall'
      }
    ]
  }
]
param virtualNetworkGateways = [
  {
    name: 'vpng-genomics-prod-we'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
    gatewayType: 'Vpn'
    skuName: 'VpnGw2AZ'
    subnet: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub/subnets/GatewaySubnet'
    }
    publicIpAddresses: [
      {
        id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/publicIPAddresses/pip-genomics-prod-we-vpn-1'
      }
      {
        id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/publicIPAddresses/pip-genomics-prod-we-vpn-2'
      }
    ]
    enableBgp: true
    activeActive: true
    vpnClients: {
      addressPrefixes: [
        '192.168.240.0/24'
      ]
      audience: vpnClientAudience
    }
  }
]
param connections = [
  {
    name: 'con-genomics-prod-we-vpn'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
    virtualNetworkGateway: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworkGateways/vpng-genomics-prod-we'
    }
    peerAddress: connectivityOnPremisesVpnDeviceIp
    remoteAddressPrefixes: [
      '192.168.200.0/21'
    ]
  }
]
param bastionHosts = [
  {
    name: 'bas-genomics-prod-we'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    subnet: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub/subnets/AzureBastionSubnet'
    }
    publicIpAddress: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/publicIPAddresses/pip-genomics-prod-we-bastion'
    }
    privateOnly: false
    recordsSessions: false
    tunneling: true
  }
]
param privateDnsZones = [
  {
    name: 'privatelink.agentsvc.azure-automation.net'
    resourceGroup: 'rg-genomics-prod-we-platform'
  }
  {
    name: 'privatelink.api.azureml.ms'
    resourceGroup: 'rg-genomics-prod-we-platform'
  }
  {
    name: 'privatelink.azurecr.io'
    resourceGroup: 'rg-genomics-prod-we-platform'
  }
  {
    name: 'privatelink.blob.core.windows.net'
    resourceGroup: 'rg-genomics-prod-we-platform'
  }
  {
    name: 'privatelink.file.core.windows.net'
    resourceGroup: 'rg-genomics-prod-we-platform'
  }
  {
    name: 'privatelink.monitor.azure.com'
    resourceGroup: 'rg-genomics-prod-we-platform'
  }
  {
    name: 'privatelink.notebooks.azure.net'
    resourceGroup: 'rg-genomics-prod-we-platform'
  }
  {
    name: 'privatelink.ods.opinsights.azure.com'
    resourceGroup: 'rg-genomics-prod-we-platform'
  }
  {
    name: 'privatelink.oms.opinsights.azure.com'
    resourceGroup: 'rg-genomics-prod-we-platform'
  }
  {
    name: 'privatelink.vaultcore.azure.net'
    resourceGroup: 'rg-genomics-prod-we-platform'
  }
]
param zoneLinks = [
  {
    name: 'link-genomics-prod-we-hub'
    resourceGroup: 'rg-genomics-prod-we-platform'
    zoneName: 'privatelink.agentsvc.azure-automation.net'
    virtualNetwork: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-genomics-prod-we-hub'
    resourceGroup: 'rg-genomics-prod-we-platform'
    zoneName: 'privatelink.api.azureml.ms'
    virtualNetwork: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-genomics-prod-we-hub'
    resourceGroup: 'rg-genomics-prod-we-platform'
    zoneName: 'privatelink.azurecr.io'
    virtualNetwork: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-genomics-prod-we-hub'
    resourceGroup: 'rg-genomics-prod-we-platform'
    zoneName: 'privatelink.blob.core.windows.net'
    virtualNetwork: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-genomics-prod-we-hub'
    resourceGroup: 'rg-genomics-prod-we-platform'
    zoneName: 'privatelink.file.core.windows.net'
    virtualNetwork: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-genomics-prod-we-hub'
    resourceGroup: 'rg-genomics-prod-we-platform'
    zoneName: 'privatelink.monitor.azure.com'
    virtualNetwork: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-genomics-prod-we-hub'
    resourceGroup: 'rg-genomics-prod-we-platform'
    zoneName: 'privatelink.notebooks.azure.net'
    virtualNetwork: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-genomics-prod-we-hub'
    resourceGroup: 'rg-genomics-prod-we-platform'
    zoneName: 'privatelink.ods.opinsights.azure.com'
    virtualNetwork: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-genomics-prod-we-hub'
    resourceGroup: 'rg-genomics-prod-we-platform'
    zoneName: 'privatelink.oms.opinsights.azure.com'
    virtualNetwork: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-genomics-prod-we-hub'
    resourceGroup: 'rg-genomics-prod-we-platform'
    zoneName: 'privatelink.vaultcore.azure.net'
    virtualNetwork: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
]
param privateLinkScopes = [
  {
    name: 'ampls-genomics-prod-we'
    resourceGroup: 'rg-genomics-prod-we-platform'
    ingestionAccessMode: 'Open'
    queryAccessMode: 'Open'
  }
]
param storageAccounts = [
  {
    name: 'stgenomicsprodwehub17bcc'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
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
    name: 'vm-genomics-prod-we-jump'
    resourceGroup: 'rg-genomics-prod-we-platform'
    location: 'westeurope'
    networkInterfaceName: 'nic-genomics-prod-we-jump'
    subnet: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub/subnets/snet-jump'
    }
    computerName: 'vm-genomi-5c617'
  }
]
param privateEndpoints = [
  {
    name: 'pep-genomics-prod-we-monitor-azuremonitor'
    resourceGroup: 'rg-genomics-prod-we-platform'
    stage: 1
    location: 'westeurope'
    subnet: {
      id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-genomics-prod-we-hub/subnets/snet-private-endpoints'
    }
    serviceId: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Insights/privateLinkScopes/ampls-genomics-prod-we'
    groupIds: [
      'azuremonitor'
    ]
    networkInterfaceName: 'nic-genomics-prod-we-pep-monitor-azuremonitor'
    ipConfigurations: []
    applicationSecurityGroups: [
      {
        id: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-genomics-prod-we-ampls-genomics-prod-we'
      }
    ]
    zoneConfigurations: [
      {
        name: 'privatelink-monitor-azure-com'
        properties: {
          privateDnsZoneId: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.monitor.azure.com'
        }
      }
      {
        name: 'privatelink-oms-opinsights-azure-com'
        properties: {
          privateDnsZoneId: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.oms.opinsights.azure.com'
        }
      }
      {
        name: 'privatelink-ods-opinsights-azure-com'
        properties: {
          privateDnsZoneId: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.ods.opinsights.azure.com'
        }
      }
      {
        name: 'privatelink-agentsvc-azure-automation-net'
        properties: {
          privateDnsZoneId: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.agentsvc.azure-automation.net'
        }
      }
      {
        name: 'privatelink-blob-core-windows-net'
        properties: {
          privateDnsZoneId: '${rgGenomicsProdWePlatformId}/providers/Microsoft.Network/privateDnsZones/privatelink.blob.core.windows.net'
        }
      }
    ]
  }
]
param roleAssignmentsAtComputeVirtualMachines = [
  {
    resourceGroup: 'rg-genomics-prod-we-platform'
    stage: 1
    principalType: 'Group'
    principalId: identityOperatorsGroup
    roleDefinitionId: roles.virtualMachineUserLogin
    description: 'Virtual Machine User Login: operators sign in on the jump box with their own account'
    scopeNames: [
      'vm-genomics-prod-we-jump'
    ]
  }
]
