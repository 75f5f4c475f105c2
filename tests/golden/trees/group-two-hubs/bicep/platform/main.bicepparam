using 'main.bicep'

// Answers path: workload.subscription_id
var workloadSubscriptionId = readEnvironmentVariable('WORKLOAD_SUBSCRIPTION_ID')
// Answers path: connectivity.on_premises.vpn_device_ip
var connectivityOnPremisesVpnDeviceIp = readEnvironmentVariable('CONNECTIVITY_ON_PREMISES_VPN_DEVICE_IP')
// Answers path: identity.operators_group
var identityOperatorsGroup = readEnvironmentVariable('IDENTITY_OPERATORS_GROUP')
var rgAdviceProdFrcPlatformId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-advice-prod-frc-platform'
var rgAdviceProdGwcPlatformId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-advice-prod-gwc-platform'
var subscription2Id = '00000000-0000-0000-0000-00000000c007'
var rgWanId = '/subscriptions/${subscription2Id}/resourceGroups/rg-wan'
var roles = {
  virtualMachineUserLogin: 'fb879df8-f326-4884-b1cf-06f3ad86be52'
}

param tags = {}
param resourceGroups = [
  {
    name: 'rg-advice-prod-gwc-platform'
    location: 'germanywestcentral'
  }
  {
    name: 'rg-advice-prod-frc-platform'
    location: 'francecentral'
  }
]
param tunnelKey = readEnvironmentVariable('TUNNEL_KEY')
param jumpBoxSize = readEnvironmentVariable('JUMP_BOX_SIZE', 'Standard_D2s_v5')
param jumpBoxAdministrator = readEnvironmentVariable('JUMP_BOX_ADMINISTRATOR')
param jumpBoxPassword = readEnvironmentVariable('JUMP_BOX_PASSWORD')
param applicationSecurityGroups = [
  {
    name: 'asg-advice-prod-frc-models-account'
    resourceGroup: 'rg-advice-prod-frc-platform'
    location: 'francecentral'
  }
  {
    name: 'asg-advice-prod-frc-models-ai-search'
    resourceGroup: 'rg-advice-prod-frc-platform'
    location: 'francecentral'
  }
  {
    name: 'asg-advice-prod-gwc-models-account'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    location: 'germanywestcentral'
  }
  {
    name: 'asg-advice-prod-gwc-models-ai-search'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    location: 'germanywestcentral'
  }
  {
    name: 'asg-advice-prod-gwc-texts-account'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    location: 'germanywestcentral'
  }
  {
    name: 'asg-advice-prod-gwc-texts-ai-search'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    location: 'germanywestcentral'
  }
  {
    name: 'asg-advice-prod-gwc-texts-storage'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    location: 'germanywestcentral'
  }
]
param networkSecurityGroups = [
  {
    name: 'nsg-advice-prod-frc-azure-bastion'
    resourceGroup: 'rg-advice-prod-frc-platform'
    location: 'francecentral'
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
        name: 'Allow-bastion-frc-to-jump-box-frc'
        properties: {
          description: 'bastion-frc-to-jump-box-frc (bastion)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.190.1.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.190.1.224/28'
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
    name: 'nsg-advice-prod-frc-dns-inbound'
    resourceGroup: 'rg-advice-prod-frc-platform'
    location: 'francecentral'
    securityRules: [
      {
        name: 'Allow-on-premises-dns-snet-dns-in-udp-2'
        properties: {
          description: 'on-premises-dns-snet-dns-in-udp-2 (dns-resolution)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '172.16.0.0/13'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.190.1.192/28'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-on-premises-dns-snet-dns-in-tcp-2'
        properties: {
          description: 'on-premises-dns-snet-dns-in-tcp-2 (dns-resolution)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.16.0.0/13'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.190.1.192/28'
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
    name: 'nsg-advice-prod-frc-dns-outbound'
    resourceGroup: 'rg-advice-prod-frc-platform'
    location: 'francecentral'
    securityRules: [
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
    name: 'nsg-advice-prod-frc-jump-box'
    resourceGroup: 'rg-advice-prod-frc-platform'
    location: 'francecentral'
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
        name: 'Allow-bastion-frc-to-jump-box-frc'
        properties: {
          description: 'bastion-frc-to-jump-box-frc (bastion)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.190.1.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.190.1.224/28'
          destinationPortRange: '3389'
        }
      }
      {
        name: 'Allow-developers-frc-to-models-frc'
        properties: {
          description: 'developers-frc-to-models-frc (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.190.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-frc-models-account'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-frc-to-models-ai-search-frc'
        properties: {
          description: 'developers-frc-to-models-ai-search-frc (private-endpoints)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.190.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-frc-models-ai-search'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-frc-to-texts-textanalytics-gwc'
        properties: {
          description: 'developers-frc-to-texts-textanalytics-gwc (private-endpoints) and 2 more'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.190.1.224/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.181.6.0/25'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-frc-to-texts-textanalytics-gwc-2'
        properties: {
          description: 'developers-frc-to-texts-textanalytics-gwc (private-endpoints) and 2 more'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.190.1.224/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.180.0.0/25'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-frc-to-entra-azureactivedirectory'
        properties: {
          description: 'jump-box-frc-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.190.1.224/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-frc-to-resource-manager-azureresourcemanager'
        properties: {
          description: 'jump-box-frc-to-resource-manager-azureresourcemanager (approved-destinations)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.190.1.224/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureResourceManager'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-frc-to-container-images-azurefrontdoor-firstparty'
        properties: {
          description: 'jump-box-frc-to-container-images-azurefrontdoor-firstparty (approved-destinations)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.190.1.224/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.FirstParty'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-frc-to-monitor-azuremonitor'
        properties: {
          description: 'jump-box-frc-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.190.1.224/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-frc-to-portal-pages-azurefrontdoor-frontend'
        properties: {
          description: 'jump-box-frc-to-portal-pages-azurefrontdoor-frontend (approved-destinations)'
          direction: 'Outbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.190.1.224/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.Frontend'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-frc-to-portal-ai-management-cognitiveservicesmanagement'
        properties: {
          description: 'jump-box-frc-to-portal-ai-management-cognitiveservicesmanagement (approved-destinations)'
          direction: 'Outbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.190.1.224/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'CognitiveServicesManagement'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-frc-to-portal-ai-management-cognitiveservicesfrontend'
        properties: {
          description: 'jump-box-frc-to-portal-ai-management-cognitiveservicesfrontend (approved-destinations)'
          direction: 'Outbound'
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.190.1.224/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'CognitiveServicesFrontend'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-frc-to-portal-foundry-ai-azure-com'
        properties: {
          description: 'jump-box-frc-to-portal-foundry-ai-azure-com (approved-destinations) and 12 more'
          direction: 'Outbound'
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.190.1.224/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-frc-to-windows-update-windowsupdate-80'
        properties: {
          description: 'jump-box-frc-to-windows-update-windowsupdate-80 (approved-destinations) and 10 more'
          direction: 'Outbound'
          priority: 1120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.190.1.224/28'
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
    name: 'nsg-advice-prod-frc-private-endpoints'
    resourceGroup: 'rg-advice-prod-frc-platform'
    location: 'francecentral'
    securityRules: [
      {
        name: 'Allow-developers-frc-to-models-frc'
        properties: {
          description: 'developers-frc-to-models-frc (private-endpoints)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.190.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-frc-models-account'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-frc-to-models-ai-search-frc'
        properties: {
          description: 'developers-frc-to-models-ai-search-frc (private-endpoints)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.190.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-frc-models-ai-search'
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
    name: 'nsg-advice-prod-gwc-azure-bastion'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    location: 'germanywestcentral'
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
        name: 'Allow-bastion-gwc-to-jump-box-gwc'
        properties: {
          description: 'bastion-gwc-to-jump-box-gwc (bastion)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.180.1.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.180.1.224/28'
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
    name: 'nsg-advice-prod-gwc-dns-inbound'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    location: 'germanywestcentral'
    securityRules: [
      {
        name: 'Allow-on-premises-dns-snet-dns-in-udp'
        properties: {
          description: 'on-premises-dns-snet-dns-in-udp (dns-resolution)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '172.16.0.0/13'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.180.1.192/28'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-on-premises-dns-snet-dns-in-tcp'
        properties: {
          description: 'on-premises-dns-snet-dns-in-tcp (dns-resolution)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.16.0.0/13'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.180.1.192/28'
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
    name: 'nsg-advice-prod-gwc-dns-outbound'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    location: 'germanywestcentral'
    securityRules: [
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
    name: 'nsg-advice-prod-gwc-jump-box'
    resourceGroup: 'rg-advice-prod-gwc-platform'
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
          sourceAddressPrefix: '10.180.1.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '10.180.1.224/28'
          destinationPortRange: '3389'
        }
      }
      {
        name: 'Allow-developers-gwc-to-texts-textanalytics-gwc'
        properties: {
          description: 'developers-gwc-to-texts-textanalytics-gwc (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.180.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-account'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-models-gwc'
        properties: {
          description: 'developers-gwc-to-models-gwc (private-endpoints)'
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.180.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-models-account'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-models-ai-search-gwc'
        properties: {
          description: 'developers-gwc-to-models-ai-search-gwc (private-endpoints)'
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.180.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-models-ai-search'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-texts-ai-search-gwc'
        properties: {
          description: 'developers-gwc-to-texts-ai-search-gwc (private-endpoints)'
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.180.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-ai-search'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-texts-storage-gwc'
        properties: {
          description: 'developers-gwc-to-texts-storage-gwc (private-endpoints)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.180.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-gwc-to-entra-azureactivedirectory'
        properties: {
          description: 'jump-box-gwc-to-entra-azureactivedirectory (approved-destinations)'
          direction: 'Outbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.180.1.224/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureActiveDirectory'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-gwc-to-resource-manager-azureresourcemanager'
        properties: {
          description: 'jump-box-gwc-to-resource-manager-azureresourcemanager (approved-destinations)'
          direction: 'Outbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.180.1.224/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureResourceManager'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-gwc-to-container-images-azurefrontdoor-firstparty'
        properties: {
          description: 'jump-box-gwc-to-container-images-azurefrontdoor-firstparty (approved-destinations)'
          direction: 'Outbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.180.1.224/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.FirstParty'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-gwc-to-monitor-azuremonitor'
        properties: {
          description: 'jump-box-gwc-to-monitor-azuremonitor (approved-destinations)'
          direction: 'Outbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.180.1.224/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureMonitor'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-gwc-to-portal-pages-azurefrontdoor-frontend'
        properties: {
          description: 'jump-box-gwc-to-portal-pages-azurefrontdoor-frontend (approved-destinations)'
          direction: 'Outbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.180.1.224/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'AzureFrontDoor.Frontend'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-gwc-to-portal-ai-management-cognitiveservicesmanagement'
        properties: {
          description: 'jump-box-gwc-to-portal-ai-management-cognitiveservicesmanagement (approved-destinations)'
          direction: 'Outbound'
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.180.1.224/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'CognitiveServicesManagement'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-gwc-to-portal-ai-management-cognitiveservicesfrontend'
        properties: {
          description: 'jump-box-gwc-to-portal-ai-management-cognitiveservicesfrontend (approved-destinations)'
          direction: 'Outbound'
          priority: 1110
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.180.1.224/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'CognitiveServicesFrontend'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-gwc-to-portal-foundry-ai-azure-com'
        properties: {
          description: 'jump-box-gwc-to-portal-foundry-ai-azure-com (approved-destinations) and 12 more'
          direction: 'Outbound'
          priority: 1120
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.180.1.224/28'
          sourcePortRange: '*'
          destinationAddressPrefix: 'Internet'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-jump-box-gwc-to-windows-update-windowsupdate-80'
        properties: {
          description: 'jump-box-gwc-to-windows-update-windowsupdate-80 (approved-destinations) and 10 more'
          direction: 'Outbound'
          priority: 1130
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.180.1.224/28'
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
    name: 'nsg-advice-prod-gwc-private-endpoints'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    location: 'germanywestcentral'
    securityRules: [
      {
        name: 'Allow-developers-gwc-to-texts-textanalytics-gwc'
        properties: {
          description: 'developers-gwc-to-texts-textanalytics-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.180.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-account'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-models-gwc'
        properties: {
          description: 'developers-gwc-to-models-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.180.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-models-account'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-models-ai-search-gwc'
        properties: {
          description: 'developers-gwc-to-models-ai-search-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.180.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-models-ai-search'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-texts-ai-search-gwc'
        properties: {
          description: 'developers-gwc-to-texts-ai-search-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.180.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-ai-search'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-gwc-to-texts-storage-gwc'
        properties: {
          description: 'developers-gwc-to-texts-storage-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.180.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-frc-to-texts-textanalytics-gwc'
        properties: {
          description: 'developers-frc-to-texts-textanalytics-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.190.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-account'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-frc-to-texts-ai-search-gwc'
        properties: {
          description: 'developers-frc-to-texts-ai-search-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.190.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-ai-search'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-frc-to-texts-storage-gwc'
        properties: {
          description: 'developers-frc-to-texts-storage-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.190.1.224/28'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-storage'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-website-frc-to-texts-textanalytics-gwc'
        properties: {
          description: 'website-frc-to-texts-textanalytics-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1080
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.190.0.128/26'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-account'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-website-frc-to-texts-ai-search-gwc'
        properties: {
          description: 'website-frc-to-texts-ai-search-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1090
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.190.0.128/26'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-ai-search'
            }
          ]
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-website-frc-to-texts-storage-gwc'
        properties: {
          description: 'website-frc-to-texts-storage-gwc (private-endpoints)'
          direction: 'Inbound'
          priority: 1100
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.190.0.128/26'
          sourcePortRange: '*'
          destinationApplicationSecurityGroups: [
            {
              id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/applicationSecurityGroups/asg-advice-prod-gwc-texts-storage'
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
    name: 'rt-advice-prod-frc-firewall'
    resourceGroup: 'rg-advice-prod-frc-platform'
    location: 'francecentral'
    disableBgpRoutePropagation: false
    routes: [
      {
        name: 'to-gwc-1'
        properties: {
          addressPrefix: '10.181.0.0/21'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.180.0.132'
        }
      }
    ]
  }
  {
    name: 'rt-advice-prod-frc-hub'
    resourceGroup: 'rg-advice-prod-frc-platform'
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
    name: 'rt-advice-prod-gwc-firewall'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    location: 'germanywestcentral'
    disableBgpRoutePropagation: false
    routes: [
      {
        name: 'to-frc-1'
        properties: {
          addressPrefix: '10.191.0.0/21'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.190.0.132'
        }
      }
    ]
  }
  {
    name: 'rt-advice-prod-gwc-hub'
    resourceGroup: 'rg-advice-prod-gwc-platform'
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
    name: 'pip-advice-prod-frc-bastion'
    resourceGroup: 'rg-advice-prod-frc-platform'
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
    name: 'pip-advice-prod-frc-expressroute'
    resourceGroup: 'rg-advice-prod-frc-platform'
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
    name: 'pip-advice-prod-frc-firewall'
    resourceGroup: 'rg-advice-prod-frc-platform'
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
    name: 'pip-advice-prod-frc-vpn-1'
    resourceGroup: 'rg-advice-prod-frc-platform'
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
    name: 'pip-advice-prod-frc-vpn-2'
    resourceGroup: 'rg-advice-prod-frc-platform'
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
    name: 'pip-advice-prod-gwc-bastion'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    location: 'germanywestcentral'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    protectionMode: 'Enabled'
  }
  {
    name: 'pip-advice-prod-gwc-expressroute'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    location: 'germanywestcentral'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    protectionMode: 'Enabled'
  }
  {
    name: 'pip-advice-prod-gwc-firewall'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    location: 'germanywestcentral'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    protectionMode: 'Enabled'
  }
  {
    name: 'pip-advice-prod-gwc-vpn-1'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    location: 'germanywestcentral'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    protectionMode: 'Enabled'
  }
  {
    name: 'pip-advice-prod-gwc-vpn-2'
    resourceGroup: 'rg-advice-prod-gwc-platform'
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
    name: 'vnet-advice-prod-frc-hub'
    resourceGroup: 'rg-advice-prod-frc-platform'
    location: 'francecentral'
    addressPrefixes: [
      '10.190.0.0/23'
    ]
    dnsServers: []
    subnets: [
      {
        name: 'AzureBastionSubnet'
        properties: {
          addressPrefix: '10.190.1.0/26'
          defaultOutboundAccess: true
          delegations: []
          networkSecurityGroup: {
            id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advice-prod-frc-azure-bastion'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'AzureFirewallSubnet'
        properties: {
          addressPrefix: '10.190.0.128/26'
          defaultOutboundAccess: true
          delegations: []
          routeTable: {
            id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/routeTables/rt-advice-prod-frc-firewall'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'GatewaySubnet'
        properties: {
          addressPrefix: '10.190.1.64/26'
          defaultOutboundAccess: true
          delegations: []
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-dns-in'
        properties: {
          addressPrefix: '10.190.1.192/28'
          defaultOutboundAccess: false
          delegations: [
            {
              name: 'delegation'
              properties: {
                serviceName: 'Microsoft.Network/dnsResolvers'
              }
            }
          ]
          networkSecurityGroup: {
            id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advice-prod-frc-dns-inbound'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-dns-out'
        properties: {
          addressPrefix: '10.190.1.208/28'
          defaultOutboundAccess: false
          delegations: [
            {
              name: 'delegation'
              properties: {
                serviceName: 'Microsoft.Network/dnsResolvers'
              }
            }
          ]
          networkSecurityGroup: {
            id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advice-prod-frc-dns-outbound'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-jump'
        properties: {
          addressPrefix: '10.190.1.224/28'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advice-prod-frc-jump-box'
          }
          routeTable: {
            id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/routeTables/rt-advice-prod-frc-hub'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '10.190.0.0/25'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advice-prod-frc-private-endpoints'
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
    name: 'vnet-advice-prod-gwc-hub'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    location: 'germanywestcentral'
    addressPrefixes: [
      '10.180.0.0/23'
    ]
    dnsServers: []
    subnets: [
      {
        name: 'AzureBastionSubnet'
        properties: {
          addressPrefix: '10.180.1.0/26'
          defaultOutboundAccess: true
          delegations: []
          networkSecurityGroup: {
            id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advice-prod-gwc-azure-bastion'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'AzureFirewallSubnet'
        properties: {
          addressPrefix: '10.180.0.128/26'
          defaultOutboundAccess: true
          delegations: []
          routeTable: {
            id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/routeTables/rt-advice-prod-gwc-firewall'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'GatewaySubnet'
        properties: {
          addressPrefix: '10.180.1.64/26'
          defaultOutboundAccess: true
          delegations: []
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-dns-in'
        properties: {
          addressPrefix: '10.180.1.192/28'
          defaultOutboundAccess: false
          delegations: [
            {
              name: 'delegation'
              properties: {
                serviceName: 'Microsoft.Network/dnsResolvers'
              }
            }
          ]
          networkSecurityGroup: {
            id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advice-prod-gwc-dns-inbound'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-dns-out'
        properties: {
          addressPrefix: '10.180.1.208/28'
          defaultOutboundAccess: false
          delegations: [
            {
              name: 'delegation'
              properties: {
                serviceName: 'Microsoft.Network/dnsResolvers'
              }
            }
          ]
          networkSecurityGroup: {
            id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advice-prod-gwc-dns-outbound'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-jump'
        properties: {
          addressPrefix: '10.180.1.224/28'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advice-prod-gwc-jump-box'
          }
          routeTable: {
            id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/routeTables/rt-advice-prod-gwc-hub'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '10.180.0.0/25'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/networkSecurityGroups/nsg-advice-prod-gwc-private-endpoints'
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
    name: 'peer-advice-prod-gwc-vnet-advice-prod-gwc-hub'
    resourceGroup: 'rg-advice-prod-frc-platform'
    virtualNetworkName: 'vnet-advice-prod-frc-hub'
    remoteVirtualNetwork: {
      id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc-hub'
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: false
    useRemoteGateways: false
  }
  {
    name: 'peer-advice-prod-frc-vnet-advice-prod-frc-hub'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    virtualNetworkName: 'vnet-advice-prod-gwc-hub'
    remoteVirtualNetwork: {
      id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc-hub'
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: false
    useRemoteGateways: false
  }
]
param firewallPolicies = [
  {
    name: 'afwp-advice-prod-frc'
    resourceGroup: 'rg-advice-prod-frc-platform'
    location: 'francecentral'
    tier: 'Standard'
    threatIntelMode: 'Deny'
    dnsProxy: true
    dnsServers: []
  }
  {
    name: 'afwp-advice-prod-gwc'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    location: 'germanywestcentral'
    tier: 'Standard'
    threatIntelMode: 'Deny'
    dnsProxy: true
    dnsServers: []
  }
]
param ruleCollectionGroups = [
  {
    name: 'azure-monitor'
    resourceGroup: 'rg-advice-prod-frc-platform'
    firewallPolicyName: 'afwp-advice-prod-frc'
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
              '10.191.2.0/24'
              '10.190.1.224/28'
              '10.191.7.160/27'
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
    resourceGroup: 'rg-advice-prod-frc-platform'
    firewallPolicyName: 'afwp-advice-prod-frc'
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
              '10.191.7.160/27'
              '10.190.1.224/28'
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
    resourceGroup: 'rg-advice-prod-frc-platform'
    firewallPolicyName: 'afwp-advice-prod-frc'
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
              '10.190.1.224/28'
              '10.190.0.128/26'
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
              '10.190.1.224/28'
              '10.190.0.128/26'
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
              '10.190.1.224/28'
              '10.190.0.128/26'
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
              '10.190.1.224/28'
              '10.190.0.128/26'
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
              '10.190.1.224/28'
              '10.190.0.128/26'
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
              '10.190.1.224/28'
              '10.190.0.128/26'
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
              '10.190.1.224/28'
              '10.190.0.128/26'
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
              '10.190.1.224/28'
              '10.190.0.128/26'
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
              '10.190.1.224/28'
              '10.190.0.128/26'
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
    resourceGroup: 'rg-advice-prod-frc-platform'
    firewallPolicyName: 'afwp-advice-prod-frc'
    priority: 1700
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'client-flows-application'
        priority: 1701
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'website-frc-to-texts-textanalytics-gwc'
            description: 'website-frc reaches texts-textanalytics-gwc (website-frc-to-texts-textanalytics-gwc, private-endpoints)'
            sourceAddresses: [
              '10.191.2.0/24'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'lang-advice-prod-gwc-texts-4b7ff.cognitiveservices.azure.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'website-frc-to-texts-ai-search-gwc'
            description: 'website-frc reaches texts-ai-search-gwc (website-frc-to-texts-ai-search-gwc, private-endpoints)'
            sourceAddresses: [
              '10.191.2.0/24'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'srch-advice-prod-gwc-texts-4b7ff.search.windows.net'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'website-frc-to-texts-storage-gwc'
            description: 'website-frc reaches texts-storage-gwc (website-frc-to-texts-storage-gwc, private-endpoints)'
            sourceAddresses: [
              '10.191.2.0/24'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'stadviceprodgwctext0cb32.blob.core.windows.net'
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
  {
    name: 'container-platform'
    resourceGroup: 'rg-advice-prod-frc-platform'
    firewallPolicyName: 'afwp-advice-prod-frc'
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
              '10.191.2.0/24'
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
              '10.191.2.0/24'
              '10.190.1.224/28'
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
              '10.191.2.0/24'
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
              '10.191.2.0/24'
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
              '10.191.2.0/24'
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
              '10.191.2.0/24'
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
    name: 'microsoft-entra'
    resourceGroup: 'rg-advice-prod-frc-platform'
    firewallPolicyName: 'afwp-advice-prod-frc'
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
              '10.191.2.0/24'
              '10.190.1.224/28'
              '10.191.7.160/27'
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
    resourceGroup: 'rg-advice-prod-frc-platform'
    firewallPolicyName: 'afwp-advice-prod-frc'
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
              '10.190.1.224/28'
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
              '10.190.1.224/28'
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
              '10.190.1.224/28'
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
              '10.190.1.224/28'
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
              '10.190.1.224/28'
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
    resourceGroup: 'rg-advice-prod-frc-platform'
    firewallPolicyName: 'afwp-advice-prod-frc'
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
              '10.190.1.224/28'
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
              '10.190.1.224/28'
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
    name: 'azure-monitor'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    firewallPolicyName: 'afwp-advice-prod-gwc'
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
              '10.181.2.0/24'
              '10.180.1.224/28'
              '10.181.7.160/27'
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
    resourceGroup: 'rg-advice-prod-gwc-platform'
    firewallPolicyName: 'afwp-advice-prod-gwc'
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
              '10.181.7.160/27'
              '10.180.1.224/28'
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
    resourceGroup: 'rg-advice-prod-gwc-platform'
    firewallPolicyName: 'afwp-advice-prod-gwc'
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
              '10.180.1.224/28'
              '10.180.0.128/26'
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
              '10.180.1.224/28'
              '10.180.0.128/26'
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
              '10.180.1.224/28'
              '10.180.0.128/26'
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
              '10.180.1.224/28'
              '10.180.0.128/26'
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
              '10.180.1.224/28'
              '10.180.0.128/26'
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
              '10.180.1.224/28'
              '10.180.0.128/26'
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
              '10.180.1.224/28'
              '10.180.0.128/26'
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
              '10.180.1.224/28'
              '10.180.0.128/26'
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
              '10.180.1.224/28'
              '10.180.0.128/26'
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
    resourceGroup: 'rg-advice-prod-gwc-platform'
    firewallPolicyName: 'afwp-advice-prod-gwc'
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
              '10.181.2.0/24'
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
              '10.181.2.0/24'
              '10.180.1.224/28'
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
              '10.181.2.0/24'
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
              '10.181.2.0/24'
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
              '10.181.2.0/24'
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
              '10.181.2.0/24'
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
    name: 'microsoft-entra'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    firewallPolicyName: 'afwp-advice-prod-gwc'
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
              '10.181.2.0/24'
              '10.180.1.224/28'
              '10.181.7.160/27'
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
    resourceGroup: 'rg-advice-prod-gwc-platform'
    firewallPolicyName: 'afwp-advice-prod-gwc'
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
              '10.180.1.224/28'
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
              '10.180.1.224/28'
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
              '10.180.1.224/28'
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
              '10.180.1.224/28'
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
              '10.180.1.224/28'
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
    resourceGroup: 'rg-advice-prod-gwc-platform'
    firewallPolicyName: 'afwp-advice-prod-gwc'
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
              '10.180.1.224/28'
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
              '10.180.1.224/28'
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
    name: 'afw-advice-prod-frc'
    resourceGroup: 'rg-advice-prod-frc-platform'
    location: 'francecentral'
    tier: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    firewallPolicy: {
      id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/firewallPolicies/afwp-advice-prod-frc'
    }
    subnet: {
      id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc-hub/subnets/AzureFirewallSubnet'
    }
    publicIpAddresses: [
      {
        id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/publicIPAddresses/pip-advice-prod-frc-firewall'
      }
    ]
  }
  {
    name: 'afw-advice-prod-gwc'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    location: 'germanywestcentral'
    tier: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    firewallPolicy: {
      id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/firewallPolicies/afwp-advice-prod-gwc'
    }
    subnet: {
      id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc-hub/subnets/AzureFirewallSubnet'
    }
    publicIpAddresses: [
      {
        id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/publicIPAddresses/pip-advice-prod-gwc-firewall'
      }
    ]
  }
]
param virtualNetworkGateways = [
  {
    name: 'ergw-advice-prod-frc'
    resourceGroup: 'rg-advice-prod-frc-platform'
    location: 'francecentral'
    gatewayType: 'ExpressRoute'
    skuName: 'ErGw1AZ'
    subnet: {
      id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc-hub/subnets/GatewaySubnet'
    }
    publicIpAddresses: [
      {
        id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/publicIPAddresses/pip-advice-prod-frc-expressroute'
      }
    ]
    enableBgp: true
    activeActive: false
  }
  {
    name: 'vpng-advice-prod-frc'
    resourceGroup: 'rg-advice-prod-frc-platform'
    location: 'francecentral'
    gatewayType: 'Vpn'
    skuName: 'VpnGw2AZ'
    subnet: {
      id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc-hub/subnets/GatewaySubnet'
    }
    publicIpAddresses: [
      {
        id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/publicIPAddresses/pip-advice-prod-frc-vpn-1'
      }
      {
        id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/publicIPAddresses/pip-advice-prod-frc-vpn-2'
      }
    ]
    enableBgp: true
    activeActive: true
  }
  {
    name: 'ergw-advice-prod-gwc'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    location: 'germanywestcentral'
    gatewayType: 'ExpressRoute'
    skuName: 'ErGw1AZ'
    subnet: {
      id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc-hub/subnets/GatewaySubnet'
    }
    publicIpAddresses: [
      {
        id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/publicIPAddresses/pip-advice-prod-gwc-expressroute'
      }
    ]
    enableBgp: true
    activeActive: false
  }
  {
    name: 'vpng-advice-prod-gwc'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    location: 'germanywestcentral'
    gatewayType: 'Vpn'
    skuName: 'VpnGw2AZ'
    subnet: {
      id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc-hub/subnets/GatewaySubnet'
    }
    publicIpAddresses: [
      {
        id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/publicIPAddresses/pip-advice-prod-gwc-vpn-1'
      }
      {
        id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/publicIPAddresses/pip-advice-prod-gwc-vpn-2'
      }
    ]
    enableBgp: true
    activeActive: true
  }
]
param connections = [
  {
    name: 'con-advice-prod-frc-expressroute'
    resourceGroup: 'rg-advice-prod-frc-platform'
    location: 'francecentral'
    virtualNetworkGateway: {
      id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/virtualNetworkGateways/ergw-advice-prod-frc'
    }
    circuit: {
      id: '${rgWanId}/providers/Microsoft.Network/expressRouteCircuits/erc-group'
    }
    remoteAddressPrefixes: [
      '172.16.0.0/13'
    ]
  }
  {
    name: 'con-advice-prod-frc-vpn'
    resourceGroup: 'rg-advice-prod-frc-platform'
    location: 'francecentral'
    virtualNetworkGateway: {
      id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/virtualNetworkGateways/vpng-advice-prod-frc'
    }
    peerAddress: connectivityOnPremisesVpnDeviceIp
    remoteAddressPrefixes: [
      '172.16.0.0/13'
    ]
  }
  {
    name: 'con-advice-prod-gwc-expressroute'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    location: 'germanywestcentral'
    virtualNetworkGateway: {
      id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/virtualNetworkGateways/ergw-advice-prod-gwc'
    }
    circuit: {
      id: '${rgWanId}/providers/Microsoft.Network/expressRouteCircuits/erc-group'
    }
    remoteAddressPrefixes: [
      '172.16.0.0/13'
    ]
  }
  {
    name: 'con-advice-prod-gwc-vpn'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    location: 'germanywestcentral'
    virtualNetworkGateway: {
      id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/virtualNetworkGateways/vpng-advice-prod-gwc'
    }
    peerAddress: connectivityOnPremisesVpnDeviceIp
    remoteAddressPrefixes: [
      '172.16.0.0/13'
    ]
  }
]
param bastionHosts = [
  {
    name: 'bas-advice-prod-frc'
    resourceGroup: 'rg-advice-prod-frc-platform'
    location: 'francecentral'
    skuName: 'Standard'
    zones: []
    subnet: {
      id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc-hub/subnets/AzureBastionSubnet'
    }
    publicIpAddress: {
      id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/publicIPAddresses/pip-advice-prod-frc-bastion'
    }
    privateOnly: false
    recordsSessions: false
    tunneling: true
  }
  {
    name: 'bas-advice-prod-gwc'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    location: 'germanywestcentral'
    skuName: 'Standard'
    zones: []
    subnet: {
      id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc-hub/subnets/AzureBastionSubnet'
    }
    publicIpAddress: {
      id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/publicIPAddresses/pip-advice-prod-gwc-bastion'
    }
    privateOnly: false
    recordsSessions: false
    tunneling: true
  }
]
param dnsResolvers = [
  {
    name: 'dnspr-advice-prod-frc'
    resourceGroup: 'rg-advice-prod-frc-platform'
    location: 'francecentral'
    virtualNetwork: {
      id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc-hub'
    }
    inboundEndpoints: [
      {
        name: 'in-advice-prod-frc'
        subnet: {
          id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc-hub/subnets/snet-dns-in'
        }
        privateIpAddress: '10.190.1.196'
      }
    ]
    outboundEndpoints: [
      {
        name: 'out-advice-prod-frc'
        subnet: {
          id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc-hub/subnets/snet-dns-out'
        }
      }
    ]
  }
  {
    name: 'dnspr-advice-prod-gwc'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    location: 'germanywestcentral'
    virtualNetwork: {
      id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc-hub'
    }
    inboundEndpoints: [
      {
        name: 'in-advice-prod-gwc'
        subnet: {
          id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc-hub/subnets/snet-dns-in'
        }
        privateIpAddress: '10.180.1.196'
      }
    ]
    outboundEndpoints: [
      {
        name: 'out-advice-prod-gwc'
        subnet: {
          id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc-hub/subnets/snet-dns-out'
        }
      }
    ]
  }
]
param privateDnsZones = [
  {
    name: 'privatelink.blob.core.windows.net'
    resourceGroup: 'rg-advice-prod-gwc-platform'
  }
  {
    name: 'privatelink.cognitiveservices.azure.com'
    resourceGroup: 'rg-advice-prod-gwc-platform'
  }
  {
    name: 'privatelink.openai.azure.com'
    resourceGroup: 'rg-advice-prod-gwc-platform'
  }
  {
    name: 'privatelink.search.windows.net'
    resourceGroup: 'rg-advice-prod-gwc-platform'
  }
]
param zoneLinks = [
  {
    name: 'link-advice-prod-frc-hub'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    zoneName: 'privatelink.blob.core.windows.net'
    virtualNetwork: {
      id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc-hub'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-advice-prod-gwc-hub'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    zoneName: 'privatelink.blob.core.windows.net'
    virtualNetwork: {
      id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc-hub'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-advice-prod-frc-hub'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    zoneName: 'privatelink.cognitiveservices.azure.com'
    virtualNetwork: {
      id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc-hub'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-advice-prod-gwc-hub'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    zoneName: 'privatelink.cognitiveservices.azure.com'
    virtualNetwork: {
      id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc-hub'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-advice-prod-frc-hub'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    zoneName: 'privatelink.openai.azure.com'
    virtualNetwork: {
      id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc-hub'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-advice-prod-gwc-hub'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    zoneName: 'privatelink.openai.azure.com'
    virtualNetwork: {
      id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc-hub'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-advice-prod-frc-hub'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    zoneName: 'privatelink.search.windows.net'
    virtualNetwork: {
      id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc-hub'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-advice-prod-gwc-hub'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    zoneName: 'privatelink.search.windows.net'
    virtualNetwork: {
      id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc-hub'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
]
param storageAccounts = [
  {
    name: 'stadviceprodfrchubf226ac'
    resourceGroup: 'rg-advice-prod-frc-platform'
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
    name: 'stadviceprodgwchubf38be3'
    resourceGroup: 'rg-advice-prod-gwc-platform'
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
]
param windowsJumpBoxes = [
  {
    name: 'vm-advice-prod-frc-jump'
    resourceGroup: 'rg-advice-prod-frc-platform'
    location: 'francecentral'
    networkInterfaceName: 'nic-advice-prod-frc-jump'
    subnet: {
      id: '${rgAdviceProdFrcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-frc-hub/subnets/snet-jump'
    }
    computerName: 'vm-advice-8196e'
  }
  {
    name: 'vm-advice-prod-gwc-jump'
    resourceGroup: 'rg-advice-prod-gwc-platform'
    location: 'germanywestcentral'
    networkInterfaceName: 'nic-advice-prod-gwc-jump'
    subnet: {
      id: '${rgAdviceProdGwcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-advice-prod-gwc-hub/subnets/snet-jump'
    }
    computerName: 'vm-advice-4a7b1'
  }
]
param roleAssignmentsAtComputeVirtualMachines = [
  {
    resourceGroup: 'rg-advice-prod-frc-platform'
    stage: 1
    principalType: 'Group'
    principalId: identityOperatorsGroup
    roleDefinitionId: roles.virtualMachineUserLogin
    description: 'Virtual Machine User Login: operators sign in on the jump box with their own account'
    scopeNames: [
      'vm-advice-prod-frc-jump'
    ]
  }
  {
    resourceGroup: 'rg-advice-prod-gwc-platform'
    stage: 1
    principalType: 'Group'
    principalId: identityOperatorsGroup
    roleDefinitionId: roles.virtualMachineUserLogin
    description: 'Virtual Machine User Login: operators sign in on the jump box with their own account'
    scopeNames: [
      'vm-advice-prod-gwc-jump'
    ]
  }
]
