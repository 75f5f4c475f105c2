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
  name: 'seawall-care'
  properties: {
    priority: priority
    ruleCollections: [
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
            name: 'F-2cea-entra-any-identity-azure-net'
            description: 'Identities get their tokens. (entra-any-identity-azure-net, approved-destinations)'
            sourceAddresses: [
              '100.112.19.64/27'
              '100.112.19.160/28'
              '100.112.19.176/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.identity.azure.net'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-252d-entra-login-microsoftonline-com'
            description: 'Identities get their tokens. (entra-login-microsoftonline-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.64/27'
              '100.112.19.160/28'
              '100.112.19.176/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'login.microsoftonline.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-f5d5-entra-any-login-microsoftonline-com'
            description: 'Identities get their tokens. (entra-any-login-microsoftonline-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.64/27'
              '100.112.19.160/28'
              '100.112.19.176/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.login.microsoftonline.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-68a8-entra-any-login-microsoft-com'
            description: 'Identities get their tokens. (entra-any-login-microsoft-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.64/27'
              '100.112.19.160/28'
              '100.112.19.176/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.login.microsoft.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-b8c0-entra-login-microsoft-com'
            description: 'Identities get their tokens. (entra-login-microsoft-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.64/27'
              '100.112.19.160/28'
              '100.112.19.176/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'login.microsoft.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-670f-resource-manager-management-azure-com'
            description: 'Deployments and tools manage resources. (resource-manager-management-azure-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.176/28'
              '100.112.19.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'management.azure.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-2b99-monitor-dc-applicationinsights-azure-com'
            description: 'Logs, metrics and traces. (monitor-dc-applicationinsights-azure-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.64/27'
              '100.112.19.160/28'
              '100.112.19.176/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'dc.applicationinsights.azure.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-1d5c-monitor-dc-applicationinsights-microsoft-com'
            description: 'Logs, metrics and traces. (monitor-dc-applicationinsights-microsoft-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.64/27'
              '100.112.19.160/28'
              '100.112.19.176/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'dc.applicationinsights.microsoft.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-58ef-monitor-dc-services-visualstudio-com'
            description: 'Logs, metrics and traces. (monitor-dc-services-visualstudio-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.64/27'
              '100.112.19.160/28'
              '100.112.19.176/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'dc.services.visualstudio.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-0790-monitor-any-in-applicationinsights-azure-com'
            description: 'Logs, metrics and traces. (monitor-any-in-applicationinsights-azure-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.64/27'
              '100.112.19.160/28'
              '100.112.19.176/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.in.applicationinsights.azure.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-8390-monitor-hosts-any-livediagnostics-monitor-azure-com'
            description: 'Further hosts of agents and Log Analytics. (monitor-hosts-any-livediagnostics-monitor-azure-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.64/27'
              '100.112.19.160/28'
              '100.112.19.176/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.livediagnostics.monitor.azure.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-ab6b-monitor-hosts-any-ingest-monitor-azure-com'
            description: 'Further hosts of agents and Log Analytics. (monitor-hosts-any-ingest-monitor-azure-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.64/27'
              '100.112.19.160/28'
              '100.112.19.176/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.ingest.monitor.azure.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-8223-monitor-hosts-any-monitor-azure-com'
            description: 'Further hosts of agents and Log Analytics. (monitor-hosts-any-monitor-azure-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.64/27'
              '100.112.19.160/28'
              '100.112.19.176/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.monitor.azure.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-caa2-monitor-hosts-any-monitor-core-windows-net'
            description: 'Further hosts of agents and Log Analytics. (monitor-hosts-any-monitor-core-windows-net, approved-destinations)'
            sourceAddresses: [
              '100.112.19.64/27'
              '100.112.19.160/28'
              '100.112.19.176/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.monitor.core.windows.net'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-aa55-monitor-hosts-any-opinsights-azure-com'
            description: 'Further hosts of agents and Log Analytics. (monitor-hosts-any-opinsights-azure-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.64/27'
              '100.112.19.160/28'
              '100.112.19.176/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.opinsights.azure.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-fb0d-monitor-hosts-any-loganalytics-io'
            description: 'Further hosts of agents and Log Analytics. (monitor-hosts-any-loganalytics-io, approved-destinations)'
            sourceAddresses: [
              '100.112.19.64/27'
              '100.112.19.160/28'
              '100.112.19.176/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.loganalytics.io'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-a3e4-portal-sign-in-login-live-com'
            description: 'People sign in. (portal-sign-in-login-live-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'login.live.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-1650-portal-sign-in-any-aadcdn-msftauth-net'
            description: 'People sign in. (portal-sign-in-any-aadcdn-msftauth-net, approved-destinations)'
            sourceAddresses: [
              '100.112.19.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.aadcdn.msftauth.net'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-d2b9-portal-sign-in-any-msauth-net'
            description: 'People sign in. (portal-sign-in-any-msauth-net, approved-destinations)'
            sourceAddresses: [
              '100.112.19.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.msauth.net'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-7940-portal-pages-portal-azure-com'
            description: 'Static pages of the portals. (portal-pages-portal-azure-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              'portal.azure.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-7a6f-portal-pages-any-portal-azure-com'
            description: 'Static pages of the portals. (portal-pages-any-portal-azure-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.portal.azure.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-04d3-portal-pages-any-hosting-portal-azure-net'
            description: 'Static pages of the portals. (portal-pages-any-hosting-portal-azure-net, approved-destinations)'
            sourceAddresses: [
              '100.112.19.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.hosting.portal.azure.net'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-bfa4-portal-pages-any-reactblade-portal-azure-net'
            description: 'Static pages of the portals. (portal-pages-any-reactblade-portal-azure-net, approved-destinations)'
            sourceAddresses: [
              '100.112.19.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.reactblade.portal.azure.net'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-e363-portal-pages-any-ext-azure-com'
            description: 'Static pages of the portals. (portal-pages-any-ext-azure-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.ext.azure.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-9633-portal-resource-manager-any-graph-microsoft-com'
            description: 'The portal manages resources. (portal-resource-manager-any-graph-microsoft-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.160/28'
            ]
            protocols: [
              {
                protocolType: 'Https'
                port: 443
              }
            ]
            targetFqdns: [
              '*.graph.microsoft.com'
            ]
            terminateTLS: false
          }
          {
            ruleType: 'ApplicationRule'
            name: 'F-b419-portal-foundry-ai-azure-com'
            description: 'Foundry portal. (portal-foundry-ai-azure-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.160/28'
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
            name: 'F-e69d-portal-machine-learning-ml-azure-com'
            description: 'Machine Learning studio. (portal-machine-learning-ml-azure-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.160/28'
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
          {
            ruleType: 'ApplicationRule'
            name: 'F-cc4e-windows-update-windowsupdate'
            description: 'Updates of the jump box. (windows-update-windowsupdate, approved-destinations)'
            sourceAddresses: [
              '100.112.19.160/28'
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
            name: 'F-7ec4-windows-diagnostics-windowsdiagnostics'
            description: 'Diagnostics of the jump box. (windows-diagnostics-windowsdiagnostics, approved-destinations)'
            sourceAddresses: [
              '100.112.19.160/28'
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
          {
            ruleType: 'ApplicationRule'
            name: 'F-24ed-revocation-oneocsp-microsoft-com'
            description: 'Certificates are checked. (revocation-oneocsp-microsoft-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.160/28'
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
            name: 'F-8cd0-revocation-ocsp-digicert-com'
            description: 'Certificates are checked. (revocation-ocsp-digicert-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.160/28'
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
            name: 'F-a220-revocation-crl-microsoft-com'
            description: 'Certificates are checked. (revocation-crl-microsoft-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.160/28'
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
            name: 'F-ce5a-revocation-crl2-microsoft-com'
            description: 'Certificates are checked. (revocation-crl2-microsoft-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.160/28'
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
            name: 'F-e371-revocation-crl3-microsoft-com'
            description: 'Certificates are checked. (revocation-crl3-microsoft-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.160/28'
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
            name: 'F-b25c-revocation-crl-digicert-com'
            description: 'Certificates are checked. (revocation-crl-digicert-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.160/28'
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
            name: 'F-a8e4-revocation-crl3-digicert-com'
            description: 'Certificates are checked. (revocation-crl3-digicert-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.160/28'
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
            name: 'F-a1eb-revocation-crl4-digicert-com'
            description: 'Certificates are checked. (revocation-crl4-digicert-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.160/28'
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
            name: 'F-d63d-revocation-ctldl-windowsupdate-com'
            description: 'Certificates are checked. (revocation-ctldl-windowsupdate-com, approved-destinations)'
            sourceAddresses: [
              '100.112.19.160/28'
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
}

@description('Resource id of the rule collection group.')
output resourceId string = ruleCollectionGroup.id
