metadata name = 'Rules that are asked of a firewall'
metadata description = 'One rule collection group; each rule begins with the id of its request row.'

@description('Name of the firewall policy that the rules go into.')
param firewallPolicyName string

@description('Priority of the group among the groups of the policy; lower numbers come first.')
@minValue(100)
@maxValue(65000)
param priority int

resource firewallPolicy 'Microsoft.Network/firewallPolicies@2026-03-01' existing = {
  name: firewallPolicyName
}

resource ruleCollectionGroup 'Microsoft.Network/firewallPolicies/ruleCollectionGroups@2026-03-01' = {
  parent: firewallPolicy
  name: 'seawall-records'
  properties: {
    priority: priority
    ruleCollections: [
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'network-rules'
        priority: 100
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'NetworkRule'
            name: 'F-fd7e-entra-azureactivedirectory'
            description: 'Identities get their tokens. (entra-azureactivedirectory, approved-destinations)'
            sourceAddresses: [
              '172.20.8.0/24'
              '172.20.11.64/27'
              '172.20.11.160/28'
              '172.20.11.176/28'
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
            name: 'F-b9ef-resource-manager-azureresourcemanager'
            description: 'Deployments and tools manage resources. (resource-manager-azureresourcemanager, approved-destinations)'
            sourceAddresses: [
              '172.20.11.176/28'
              '172.20.11.160/28'
              '172.20.8.0/24'
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
          {
            ruleType: 'NetworkRule'
            name: 'F-9d7c-container-images-microsoftcontainerregistry'
            description: 'The container platform pulls its system images. (container-images-microsoftcontainerregistry, approved-destinations)'
            sourceAddresses: [
              '172.20.8.0/24'
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
            name: 'F-f78f-container-images-azurefrontdoor-firstparty'
            description: 'The container platform pulls its system images. (container-images-azurefrontdoor-firstparty, approved-destinations)'
            sourceAddresses: [
              '172.20.8.0/24'
              '172.20.11.160/28'
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
          {
            ruleType: 'NetworkRule'
            name: 'F-9943-monitor-azuremonitor'
            description: 'Logs, metrics and traces. (monitor-azuremonitor, approved-destinations)'
            sourceAddresses: [
              '172.20.8.0/24'
              '172.20.11.64/27'
              '172.20.11.160/28'
              '172.20.11.176/28'
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
          {
            ruleType: 'NetworkRule'
            name: 'F-e4f5-portal-pages-azurefrontdoor-frontend'
            description: 'Static pages of the portals. (portal-pages-azurefrontdoor-frontend, approved-destinations)'
            sourceAddresses: [
              '172.20.11.160/28'
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
            name: 'F-9acc-portal-ai-management-cognitiveservicesmanagement'
            description: 'AI portals read accounts and models. (portal-ai-management-cognitiveservicesmanagement, approved-destinations)'
            sourceAddresses: [
              '172.20.11.160/28'
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
            name: 'F-24ea-portal-ai-management-cognitiveservicesfrontend'
            description: 'AI portals read accounts and models. (portal-ai-management-cognitiveservicesfrontend, approved-destinations)'
            sourceAddresses: [
              '172.20.11.160/28'
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
          {
            ruleType: 'NetworkRule'
            name: 'F-a732-apim-revocation-internet'
            description: 'Validation of certificates. (apim-revocation-internet, approved-destinations)'
            sourceAddresses: [
              '172.20.11.64/27'
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
            name: 'F-d578-apim-storage-storage'
            description: 'Core dependency. (apim-storage-storage, approved-destinations)'
            sourceAddresses: [
              '172.20.11.64/27'
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
            name: 'F-8539-apim-sql-sql'
            description: 'Core dependency. (apim-sql-sql, approved-destinations)'
            sourceAddresses: [
              '172.20.11.64/27'
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
            name: 'F-6725-apim-key-vault-azurekeyvault'
            description: 'Core dependency. (apim-key-vault-azurekeyvault, approved-destinations)'
            sourceAddresses: [
              '172.20.11.64/27'
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
            name: 'F-bd84-apim-monitor-azuremonitor'
            description: 'Metrics, logs and Application Insights. (apim-monitor-azuremonitor, approved-destinations)'
            sourceAddresses: [
              '172.20.11.64/27'
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
            name: 'F-a6c8-apim-diagnostics-azuremonitor'
            description: 'Diagnostics. (apim-diagnostics-azuremonitor, approved-destinations)'
            sourceAddresses: [
              '172.20.11.64/27'
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
          {
            ruleType: 'NetworkRule'
            name: 'F-b8d1-analysts-to-gateway'
            description: 'analysts calls the gateway (analysts-to-gateway, generative-ai-gateway)'
            sourceAddresses: [
              '10.0.0.0/8'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              '172.20.11.64/27'
            ]
            destinationPorts: [
              '443'
            ]
          }
        ]
      }
      {
        ruleCollectionType: 'FirewallPolicyFilterRuleCollection'
        name: 'application-rules'
        priority: 200
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'F-2a24-portal-foundry-ai-azure-us'
            description: 'Foundry portal. (portal-foundry-ai-azure-us, approved-destinations)'
            sourceAddresses: [
              '172.20.11.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'ai.azure.us'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-0bc2-portal-machine-learning-ml-azure-us'
            description: 'Machine Learning studio. (portal-machine-learning-ml-azure-us, approved-destinations)'
            sourceAddresses: [
              '172.20.11.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'ml.azure.us'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-8e1d-windows-update-windowsupdate'
            description: 'Updates of the jump box. (windows-update-windowsupdate, approved-destinations)'
            sourceAddresses: [
              '172.20.11.160/28'
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
            name: 'F-d52e-windows-diagnostics-windowsdiagnostics'
            description: 'Diagnostics of the jump box. (windows-diagnostics-windowsdiagnostics, approved-destinations)'
            sourceAddresses: [
              '172.20.11.160/28'
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
}

@description('Resource id of the rule collection group.')
output resourceId string = ruleCollectionGroup.id
