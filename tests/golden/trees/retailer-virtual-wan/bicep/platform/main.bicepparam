using 'main.bicep'

// Answers path: workload.subscription_id
var workloadSubscriptionId = readEnvironmentVariable('WORKLOAD_SUBSCRIPTION_ID')
// Answers path: identity.operators_group
var identityOperatorsGroup = readEnvironmentVariable('IDENTITY_OPERATORS_GROUP')
var rgMerchandiseProdSpcPlatformId = '/subscriptions/${workloadSubscriptionId}/resourceGroups/rg-merchandise-prod-spc-platform'
var subscription2Id = '00000000-0000-0000-0000-00000000c008'
var rgWanId = '/subscriptions/${subscription2Id}/resourceGroups/rg-wan'
var roles = {
  virtualMachineUserLogin: 'fb879df8-f326-4884-b1cf-06f3ad86be52'
}

param tags = {}
param resourceGroups = [
  {
    name: 'rg-merchandise-prod-spc-platform'
    location: 'spaincentral'
  }
]
param jumpBoxSize = readEnvironmentVariable('JUMP_BOX_SIZE', 'Standard_D2s_v5')
param jumpBoxAdministrator = readEnvironmentVariable('JUMP_BOX_ADMINISTRATOR')
param jumpBoxPassword = readEnvironmentVariable('JUMP_BOX_PASSWORD')
param networkSecurityGroups = [
  {
    name: 'nsg-merchandise-prod-spc-azure-bastion'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    location: 'spaincentral'
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
          sourceAddressPrefix: '172.24.5.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.5.224/28'
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
    name: 'nsg-merchandise-prod-spc-dns-inbound'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    location: 'spaincentral'
    securityRules: [
      {
        name: 'Allow-foundry-agents-dns-snet-dns-in-udp'
        properties: {
          description: 'foundry-agents-dns-snet-dns-in-udp (dns-resolution)'
          direction: 'Inbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '172.24.16.0/25'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.5.192/28'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-foundry-agents-dns-snet-dns-in-tcp'
        properties: {
          description: 'foundry-agents-dns-snet-dns-in-tcp (dns-resolution)'
          direction: 'Inbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.16.0/25'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.5.192/28'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-api-management-dns-snet-dns-in-udp'
        properties: {
          description: 'api-management-dns-snet-dns-in-udp (dns-resolution)'
          direction: 'Inbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '172.24.17.64/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.5.192/28'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-api-management-dns-snet-dns-in-tcp'
        properties: {
          description: 'api-management-dns-snet-dns-in-tcp (dns-resolution)'
          direction: 'Inbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.64/27'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.5.192/28'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-build-agents-dns-snet-dns-in-udp'
        properties: {
          description: 'build-agents-dns-snet-dns-in-udp (dns-resolution)'
          direction: 'Inbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '172.24.17.176/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.5.192/28'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-build-agents-dns-snet-dns-in-tcp'
        properties: {
          description: 'build-agents-dns-snet-dns-in-tcp (dns-resolution)'
          direction: 'Inbound'
          priority: 1050
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.17.176/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.5.192/28'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-on-premises-dns-snet-dns-in-udp'
        properties: {
          description: 'on-premises-dns-snet-dns-in-udp (dns-resolution)'
          direction: 'Inbound'
          priority: 1060
          access: 'Allow'
          protocol: 'Udp'
          sourceAddressPrefix: '10.0.0.0/9'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.5.192/28'
          destinationPortRange: '53'
        }
      }
      {
        name: 'Allow-on-premises-dns-snet-dns-in-tcp'
        properties: {
          description: 'on-premises-dns-snet-dns-in-tcp (dns-resolution)'
          direction: 'Inbound'
          priority: 1070
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '10.0.0.0/9'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.5.192/28'
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
    name: 'nsg-merchandise-prod-spc-dns-outbound'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    location: 'spaincentral'
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
    name: 'nsg-merchandise-prod-spc-jump-box'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    location: 'spaincentral'
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
          sourceAddressPrefix: '172.24.5.0/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.5.224/28'
          destinationPortRange: '3389'
        }
      }
      {
        name: 'Allow-developers-to-merchandise'
        properties: {
          description: 'developers-to-merchandise (private-endpoints)'
          direction: 'Outbound'
          priority: 1000
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.5.224/28'
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
          direction: 'Outbound'
          priority: 1010
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.5.224/28'
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
          direction: 'Outbound'
          priority: 1020
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.5.224/28'
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
          direction: 'Outbound'
          priority: 1030
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.5.224/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.16.138'
          destinationPortRange: '443'
        }
      }
      {
        name: 'Allow-developers-to-merchandise-storage'
        properties: {
          description: 'developers-to-merchandise-storage (private-endpoints)'
          direction: 'Outbound'
          priority: 1040
          access: 'Allow'
          protocol: 'Tcp'
          sourceAddressPrefix: '172.24.5.224/28'
          sourcePortRange: '*'
          destinationAddressPrefix: '172.24.16.135'
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
          sourceAddressPrefix: '172.24.5.224/28'
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
          sourceAddressPrefix: '172.24.5.224/28'
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
          sourceAddressPrefix: '172.24.5.224/28'
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
          sourceAddressPrefix: '172.24.5.224/28'
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
          sourceAddressPrefix: '172.24.5.224/28'
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
          sourceAddressPrefix: '172.24.5.224/28'
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
          sourceAddressPrefix: '172.24.5.224/28'
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
          sourceAddressPrefix: '172.24.5.224/28'
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
          sourceAddressPrefix: '172.24.5.224/28'
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
]
param publicIpAddresses = [
  {
    name: 'pip-merchandise-prod-spc-bastion'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    location: 'spaincentral'
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
    name: 'vnet-merchandise-prod-spc-shared'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    location: 'spaincentral'
    addressPrefixes: [
      '172.24.4.0/23'
    ]
    dnsServers: []
    subnets: [
      {
        name: 'AzureBastionSubnet'
        properties: {
          addressPrefix: '172.24.5.0/26'
          defaultOutboundAccess: true
          delegations: []
          networkSecurityGroup: {
            id: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/networkSecurityGroups/nsg-merchandise-prod-spc-azure-bastion'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-dns-in'
        properties: {
          addressPrefix: '172.24.5.192/28'
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
            id: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/networkSecurityGroups/nsg-merchandise-prod-spc-dns-inbound'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-dns-out'
        properties: {
          addressPrefix: '172.24.5.208/28'
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
            id: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/networkSecurityGroups/nsg-merchandise-prod-spc-dns-outbound'
          }
          privateEndpointNetworkPolicies: 'Disabled'
          privateLinkServiceNetworkPolicies: 'Enabled'
        }
      }
      {
        name: 'snet-jump'
        properties: {
          addressPrefix: '172.24.5.224/28'
          defaultOutboundAccess: false
          delegations: []
          networkSecurityGroup: {
            id: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/networkSecurityGroups/nsg-merchandise-prod-spc-jump-box'
          }
          privateEndpointNetworkPolicies: 'Disabled'
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
    name: 'afwp-merchandise-prod-spc'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    location: 'spaincentral'
    tier: 'Premium'
    threatIntelMode: 'Deny'
    intrusionDetectionMode: 'Deny'
    dnsProxy: true
    dnsServers: [
      '172.24.5.196'
    ]
  }
]
param ruleCollectionGroups = [
  {
    name: 'api-management-dependencies'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    firewallPolicyName: 'afwp-merchandise-prod-spc'
    priority: 1900
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'api-management-dependencies-network'
        priority: 1900
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'apim-revocation-internet'
            description: 'Validation of certificates. (apim-revocation-internet, approved-destinations)'
            sourceAddresses: [
              '172.24.17.64/27'
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
              '172.24.17.64/27'
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
              '172.24.17.64/27'
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
              '172.24.17.64/27'
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
              '172.24.17.64/27'
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
              '172.24.17.64/27'
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
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    firewallPolicyName: 'afwp-merchandise-prod-spc'
    priority: 1500
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'azure-monitor-network'
        priority: 1500
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'monitor-azuremonitor'
            description: 'Logs, metrics and traces. (monitor-azuremonitor, approved-destinations)'
            sourceAddresses: [
              '172.24.16.0/25'
              '172.24.17.64/27'
              '172.24.5.224/28'
              '172.24.17.176/28'
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
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    firewallPolicyName: 'afwp-merchandise-prod-spc'
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
              '172.24.17.176/28'
              '172.24.5.224/28'
              '172.24.16.0/25'
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
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    firewallPolicyName: 'afwp-merchandise-prod-spc'
    priority: 1800
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'certificate-revocation-application'
        priority: 1801
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'revocation-oneocsp-microsoft-com'
            description: 'Certificates are checked. (revocation-oneocsp-microsoft-com, approved-destinations)'
            sourceAddresses: [
              '172.24.5.224/28'
              '172.24.16.0/25'
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
              '172.24.5.224/28'
              '172.24.16.0/25'
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
              '172.24.5.224/28'
              '172.24.16.0/25'
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
              '172.24.5.224/28'
              '172.24.16.0/25'
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
              '172.24.5.224/28'
              '172.24.16.0/25'
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
              '172.24.5.224/28'
              '172.24.16.0/25'
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
              '172.24.5.224/28'
              '172.24.16.0/25'
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
              '172.24.5.224/28'
              '172.24.16.0/25'
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
              '172.24.5.224/28'
              '172.24.16.0/25'
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
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    firewallPolicyName: 'afwp-merchandise-prod-spc'
    priority: 2000
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'client-flows-network'
        priority: 2000
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'shops-to-gateway'
            description: 'shops calls the gateway (shops-to-gateway, generative-ai-gateway)'
            sourceAddresses: [
              '10.64.0.0/12'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              '172.24.17.64/27'
            ]
            destinationPorts: [
              '443'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'foundry-agents-dns-snet-dns-in-udp'
            description: 'foundry-agents asks snet-dns-in (foundry-agents-dns-snet-dns-in-udp, dns-resolution)'
            sourceAddresses: [
              '172.24.16.0/25'
            ]
            ipProtocols: [
              'UDP'
            ]
            destinationAddresses: [
              '172.24.5.196'
            ]
            destinationPorts: [
              '53'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'foundry-agents-dns-snet-dns-in-tcp'
            description: 'foundry-agents asks snet-dns-in (foundry-agents-dns-snet-dns-in-tcp, dns-resolution)'
            sourceAddresses: [
              '172.24.16.0/25'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              '172.24.5.196'
            ]
            destinationPorts: [
              '53'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'api-management-dns-snet-dns-in-udp'
            description: 'api-management asks snet-dns-in (api-management-dns-snet-dns-in-udp, dns-resolution)'
            sourceAddresses: [
              '172.24.17.64/27'
            ]
            ipProtocols: [
              'UDP'
            ]
            destinationAddresses: [
              '172.24.5.196'
            ]
            destinationPorts: [
              '53'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'api-management-dns-snet-dns-in-tcp'
            description: 'api-management asks snet-dns-in (api-management-dns-snet-dns-in-tcp, dns-resolution)'
            sourceAddresses: [
              '172.24.17.64/27'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              '172.24.5.196'
            ]
            destinationPorts: [
              '53'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'build-agents-dns-snet-dns-in-udp'
            description: 'build-agents asks snet-dns-in (build-agents-dns-snet-dns-in-udp, dns-resolution)'
            sourceAddresses: [
              '172.24.17.176/28'
            ]
            ipProtocols: [
              'UDP'
            ]
            destinationAddresses: [
              '172.24.5.196'
            ]
            destinationPorts: [
              '53'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'build-agents-dns-snet-dns-in-tcp'
            description: 'build-agents asks snet-dns-in (build-agents-dns-snet-dns-in-tcp, dns-resolution)'
            sourceAddresses: [
              '172.24.17.176/28'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              '172.24.5.196'
            ]
            destinationPorts: [
              '53'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'on-premises-dns-snet-dns-in-udp'
            description: 'on-premises asks snet-dns-in (on-premises-dns-snet-dns-in-udp, dns-resolution)'
            ipProtocols: [
              'UDP'
            ]
            destinationAddresses: [
              '172.24.5.196'
            ]
            destinationPorts: [
              '53'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'on-premises-dns-snet-dns-in-tcp'
            description: 'on-premises asks snet-dns-in (on-premises-dns-snet-dns-in-tcp, dns-resolution)'
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              '172.24.5.196'
            ]
            destinationPorts: [
              '53'
            ]
          }
        ]
      }
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'client-flows-application'
        priority: 2001
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'developers-to-merchandise'
            description: 'developers reaches merchandise (developers-to-merchandise, private-endpoints)'
            sourceAddresses: [
              '172.24.5.224/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'ais-merchandise-prod-spc-merchandise-c7cd4.cognitiveservices.azure.com'
              'ais-merchandise-prod-spc-merchandise-c7cd4.openai.azure.com'
              'ais-merchandise-prod-spc-merchandise-c7cd4.services.ai.azure.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'developers-to-merchandise-container-registry'
            description: 'developers reaches merchandise-container-registry (developers-to-merchandise-container-registry, private-endpoints)'
            sourceAddresses: [
              '172.24.5.224/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'crmerchandiseprodspcmerchandisec7cd4.azurecr.io'
              'crmerchandiseprodspcmerchandisec7cd4.spaincentral.data.azurecr.io'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'developers-to-merchandise-cosmos-db'
            description: 'developers reaches merchandise-cosmos-db (developers-to-merchandise-cosmos-db, private-endpoints)'
            sourceAddresses: [
              '172.24.5.224/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'cosno-merchandise-prod-sp-d4cb5.documents.azure.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'developers-to-merchandise-ai-search'
            description: 'developers reaches merchandise-ai-search (developers-to-merchandise-ai-search, private-endpoints)'
            sourceAddresses: [
              '172.24.5.224/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'srch-merchandise-prod-spc-merchandise-c7cd4.search.windows.net'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'developers-to-merchandise-storage'
            description: 'developers reaches merchandise-storage (developers-to-merchandise-storage, private-endpoints)'
            sourceAddresses: [
              '172.24.5.224/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'stmerchandiseprodspdf8c1.blob.core.windows.net'
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
  {
    name: 'container-platform'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    firewallPolicyName: 'afwp-merchandise-prod-spc'
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
              '172.24.16.0/25'
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
              '172.24.16.0/25'
              '172.24.5.224/28'
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
              '172.24.16.0/25'
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
              '172.24.16.0/25'
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
              '172.24.16.0/25'
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
              '172.24.16.0/25'
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
    name: 'hosted-agent-telemetry'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    firewallPolicyName: 'afwp-merchandise-prod-spc'
    priority: 1400
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'hosted-agent-telemetry-application'
        priority: 1401
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'hosted-agent-telemetry-agent365-svc-cloud-microsoft'
            description: 'Requests of hosted agents fail without it. (hosted-agent-telemetry-agent365-svc-cloud-microsoft, approved-destinations)'
            sourceAddresses: [
              '172.24.16.0/25'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'agent365.svc.cloud.microsoft'
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
  {
    name: 'managed-identity-broker'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    firewallPolicyName: 'afwp-merchandise-prod-spc'
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
              '172.24.16.0/25'
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
            name: 'identity-broker-control-control-spaincentral-identity-azure-net'
            description: 'Without it each token call of a managed identity fails. (identity-broker-control-control-spaincentral-identity-azure-net, approved-destinations)'
            sourceAddresses: [
              '172.24.16.0/25'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'control-spaincentral.identity.azure.net'
            ]
            terminateTLS: false
          }
        ]
      }
    ]
  }
  {
    name: 'microsoft-entra'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    firewallPolicyName: 'afwp-merchandise-prod-spc'
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
              '172.24.16.0/25'
              '172.24.17.64/27'
              '172.24.5.224/28'
              '172.24.17.176/28'
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
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    firewallPolicyName: 'afwp-merchandise-prod-spc'
    priority: 1600
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'portals-network'
        priority: 1600
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'portal-pages-azurefrontdoor-frontend'
            description: 'Static pages of the portals. (portal-pages-azurefrontdoor-frontend, approved-destinations)'
            sourceAddresses: [
              '172.24.5.224/28'
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
              '172.24.5.224/28'
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
              '172.24.5.224/28'
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
        priority: 1601
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'portal-foundry-ai-azure-com'
            description: 'Foundry portal. (portal-foundry-ai-azure-com, approved-destinations)'
            sourceAddresses: [
              '172.24.5.224/28'
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
              '172.24.5.224/28'
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
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    firewallPolicyName: 'afwp-merchandise-prod-spc'
    priority: 1700
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'windows-operations-application'
        priority: 1701
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'windows-update-windowsupdate'
            description: 'Updates of the jump box. (windows-update-windowsupdate, approved-destinations)'
            sourceAddresses: [
              '172.24.5.224/28'
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
              '172.24.5.224/28'
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
param virtualWans = [
  {
    name: 'vwan-merchandise-prod-spc'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    location: 'spaincentral'
  }
]
param virtualHubs = [
  {
    name: 'vhub-merchandise-prod-spc'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    location: 'spaincentral'
    addressPrefix: '172.24.0.0/23'
    virtualWan: {
      id: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/virtualWans/vwan-merchandise-prod-spc'
    }
  }
]
param azureFirewalls = [
  {
    name: 'afw-merchandise-prod-spc'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    location: 'spaincentral'
    tier: 'Premium'
    zones: [
      '1'
      '2'
      '3'
    ]
    firewallPolicy: {
      id: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/firewallPolicies/afwp-merchandise-prod-spc'
    }
    publicIpAddresses: []
    virtualHub: {
      id: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/virtualHubs/vhub-merchandise-prod-spc'
    }
  }
]
param routingIntents = [
  {
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    virtualHubName: 'vhub-merchandise-prod-spc'
    internetNextHop: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/azureFirewalls/afw-merchandise-prod-spc'
    privateNextHop: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/azureFirewalls/afw-merchandise-prod-spc'
  }
]
param virtualHubConnections = [
  {
    name: 'vnet-merchandise-prod-spc-shared'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    virtualHubName: 'vhub-merchandise-prod-spc'
    remoteVirtualNetwork: {
      id: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc-shared'
    }
    enableInternetSecurity: true
  }
]
param hubExpressRouteGateways = [
  {
    name: 'ergw-merchandise-prod-spc'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    location: 'spaincentral'
    virtualHub: {
      id: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/virtualHubs/vhub-merchandise-prod-spc'
    }
    circuits: [
      {
        name: 'con-merchandise-prod-spc-expressroute'
        peering: {
          id: '${rgWanId}/providers/Microsoft.Network/expressRouteCircuits/erc-madrid/peerings/AzurePrivatePeering'
        }
      }
    ]
  }
]
param bastionHosts = [
  {
    name: 'bas-merchandise-prod-spc'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    location: 'spaincentral'
    skuName: 'Standard'
    zones: [
      '1'
      '2'
      '3'
    ]
    subnet: {
      id: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc-shared/subnets/AzureBastionSubnet'
    }
    publicIpAddress: {
      id: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/publicIPAddresses/pip-merchandise-prod-spc-bastion'
    }
    privateOnly: false
    recordsSessions: false
    tunneling: true
  }
]
param dnsResolvers = [
  {
    name: 'dnspr-merchandise-prod-spc'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    location: 'spaincentral'
    virtualNetwork: {
      id: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc-shared'
    }
    inboundEndpoints: [
      {
        name: 'in-merchandise-prod-spc'
        subnet: {
          id: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc-shared/subnets/snet-dns-in'
        }
        privateIpAddress: '172.24.5.196'
      }
    ]
    outboundEndpoints: [
      {
        name: 'out-merchandise-prod-spc'
        subnet: {
          id: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc-shared/subnets/snet-dns-out'
        }
      }
    ]
  }
]
param privateDnsZones = [
  {
    name: 'apim-merchandise-prod-spc-gateway-c7cd4.azure-api.net'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
  }
  {
    name: 'privatelink.azurecr.io'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
  }
  {
    name: 'privatelink.blob.core.windows.net'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
  }
  {
    name: 'privatelink.cognitiveservices.azure.com'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
  }
  {
    name: 'privatelink.documents.azure.com'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
  }
  {
    name: 'privatelink.openai.azure.com'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
  }
  {
    name: 'privatelink.search.windows.net'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
  }
  {
    name: 'privatelink.services.ai.azure.com'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
  }
]
param zoneLinks = [
  {
    name: 'link-merchandise-prod-spc-hub'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    zoneName: 'apim-merchandise-prod-spc-gateway-c7cd4.azure-api.net'
    virtualNetwork: {
      id: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc-shared'
    }
    registrationEnabled: false
    resolutionPolicy: 'Default'
  }
  {
    name: 'link-merchandise-prod-spc-hub'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    zoneName: 'privatelink.azurecr.io'
    virtualNetwork: {
      id: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc-shared'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-merchandise-prod-spc-hub'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    zoneName: 'privatelink.blob.core.windows.net'
    virtualNetwork: {
      id: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc-shared'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-merchandise-prod-spc-hub'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    zoneName: 'privatelink.cognitiveservices.azure.com'
    virtualNetwork: {
      id: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc-shared'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-merchandise-prod-spc-hub'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    zoneName: 'privatelink.documents.azure.com'
    virtualNetwork: {
      id: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc-shared'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-merchandise-prod-spc-hub'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    zoneName: 'privatelink.openai.azure.com'
    virtualNetwork: {
      id: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc-shared'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-merchandise-prod-spc-hub'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    zoneName: 'privatelink.search.windows.net'
    virtualNetwork: {
      id: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc-shared'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
  {
    name: 'link-merchandise-prod-spc-hub'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    zoneName: 'privatelink.services.ai.azure.com'
    virtualNetwork: {
      id: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc-shared'
    }
    registrationEnabled: false
    resolutionPolicy: 'NxDomainRedirect'
  }
]
param storageAccounts = [
  {
    name: 'stmerchandiseprodsp746b4'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
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
]
param windowsJumpBoxes = [
  {
    name: 'vm-merchandise-prod-spc-jump'
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    location: 'spaincentral'
    networkInterfaceName: 'nic-merchandise-prod-spc-jump'
    subnet: {
      id: '${rgMerchandiseProdSpcPlatformId}/providers/Microsoft.Network/virtualNetworks/vnet-merchandise-prod-spc-shared/subnets/snet-jump'
    }
    computerName: 'vm-mercha-16f9d'
  }
]
param roleAssignmentsAtComputeVirtualMachines = [
  {
    resourceGroup: 'rg-merchandise-prod-spc-platform'
    stage: 1
    principalType: 'Group'
    principalId: identityOperatorsGroup
    roleDefinitionId: roles.virtualMachineUserLogin
    description: 'Virtual Machine User Login: operators sign in on the jump box with their own account'
    scopeNames: [
      'vm-merchandise-prod-spc-jump'
    ]
  }
]
