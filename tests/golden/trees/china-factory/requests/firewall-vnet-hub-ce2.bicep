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
  name: 'seawall-defects'
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
            name: 'F-a362-entra-azureactivedirectory'
            description: 'Identities get their tokens. (entra-azureactivedirectory, approved-destinations)'
            sourceAddresses: [
              '10.221.2.0/24'
              '10.221.3.0/24'
              '10.221.7.128/27'
              '10.221.7.160/27'
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
            name: 'F-a015-entra-http-azureactivedirectory'
            description: 'Machine Learning and Entra ID also use port 80. (entra-http-azureactivedirectory, approved-destinations)'
            sourceAddresses: [
              '10.221.2.0/24'
              '10.221.3.0/24'
              '10.221.7.128/27'
              '10.221.7.160/27'
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
          {
            ruleType: 'NetworkRule'
            name: 'F-14fe-resource-manager-azureresourcemanager'
            description: 'Deployments and tools manage resources. (resource-manager-azureresourcemanager, approved-destinations)'
            sourceAddresses: [
              '10.221.7.160/27'
              '10.221.7.128/27'
              '10.221.3.0/24'
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
            name: 'F-0cee-monitor-azuremonitor'
            description: 'Logs, metrics and traces. (monitor-azuremonitor, approved-destinations)'
            sourceAddresses: [
              '10.221.2.0/24'
              '10.221.3.0/24'
              '10.221.7.128/27'
              '10.221.7.160/27'
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
            name: 'F-94aa-ml-entra-azureactivedirectory'
            description: 'Authentication. (ml-entra-azureactivedirectory, approved-destinations)'
            sourceAddresses: [
              '10.221.3.0/24'
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
            name: 'F-498d-ml-service-azuremachinelearning'
            description: 'Control plane; 18881 for IntelliSense. (ml-service-azuremachinelearning, approved-destinations)'
            sourceAddresses: [
              '10.221.3.0/24'
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
            name: 'F-232b-ml-service-udp-azuremachinelearning'
            description: 'Life cycle of compute instances. (ml-service-udp-azuremachinelearning, approved-destinations)'
            sourceAddresses: [
              '10.221.3.0/24'
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
            name: 'F-d873-ml-batch-batchnodemanagement-chinaeast2'
            description: 'Management of batch nodes. (ml-batch-batchnodemanagement-chinaeast2, approved-destinations)'
            sourceAddresses: [
              '10.221.3.0/24'
            ]
            ipProtocols: [
              'TCP'
            ]
            destinationAddresses: [
              'BatchNodeManagement.chinaeast2'
            ]
            destinationPorts: [
              '443'
            ]
          }
          {
            ruleType: 'NetworkRule'
            name: 'F-8da1-ml-images-microsoftcontainerregistry'
            description: 'Images of Microsoft. (ml-images-microsoftcontainerregistry, approved-destinations)'
            sourceAddresses: [
              '10.221.3.0/24'
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
            name: 'F-9560-ml-images-azurefrontdoor-firstparty'
            description: 'Images of Microsoft. (ml-images-azurefrontdoor-firstparty, approved-destinations)'
            sourceAddresses: [
              '10.221.3.0/24'
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
            name: 'F-a267-portal-ai-management-cognitiveservicesmanagement'
            description: 'AI portals read accounts and models. (portal-ai-management-cognitiveservicesmanagement, approved-destinations)'
            sourceAddresses: [
              '10.221.7.128/27'
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
            name: 'F-0c34-portal-ai-management-cognitiveservicesfrontend'
            description: 'AI portals read accounts and models. (portal-ai-management-cognitiveservicesfrontend, approved-destinations)'
            sourceAddresses: [
              '10.221.7.128/27'
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
        name: 'application-rules'
        priority: 200
        action: {
          type: 'Allow'
        }
        rules: [
          {
            ruleType: 'ApplicationRule'
            name: 'F-742a-portal-machine-learning-studio-ml-azure-cn'
            description: 'Machine Learning studio. (portal-machine-learning-studio-ml-azure-cn, approved-destinations)'
            sourceAddresses: [
              '10.221.7.128/27'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'studio.ml.azure.cn'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-599a-windows-update-windowsupdate'
            description: 'Updates of the jump box. (windows-update-windowsupdate, approved-destinations)'
            sourceAddresses: [
              '10.221.7.128/27'
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
            name: 'F-44b9-windows-diagnostics-windowsdiagnostics'
            description: 'Diagnostics of the jump box. (windows-diagnostics-windowsdiagnostics, approved-destinations)'
            sourceAddresses: [
              '10.221.7.128/27'
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
