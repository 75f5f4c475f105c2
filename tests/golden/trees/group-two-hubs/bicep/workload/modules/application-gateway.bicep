metadata name = 'Application Gateway'
metadata description = 'The regional entry: ends TLS, inspects requests, and passes them on over TLS.'

import { gatewayBackendType, gatewayListenerType, subResourceType, tagsType } from '../types.bicep'

@description('Azure region of the Application Gateway.')
param location string

@description('Tags of the Application Gateway.')
param tags tagsType

@description('What is planned for the Application Gateway.')
param settings gatewayType

@export()
@description('One Application Gateway.')
type gatewayType = {
  @description('Name of the Application Gateway.')
  name: string

  @description('Resource group of the Application Gateway.')
  resourceGroup: string

  @description('Subscription of the Application Gateway; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the Application Gateway.')
  location: string

  @description('Tier.')
  skuName: 'WAF_v2' | 'Standard_v2'

  @description('Availability zones.')
  zones: string[]

  @description('Fewest instances.')
  minimumCapacity: int

  @description('Most instances.')
  maximumCapacity: int

  @description('Predefined policy of TLS versions and ciphers.')
  tlsPolicy: string

  @description('Subnet of the gateway alone.')
  subnet: subResourceType

  @description('Public address.')
  publicIpAddress: subResourceType?

  @description('Private address.')
  privateIpAddress: string?

  @description('User-assigned identity that reads the certificates.')
  identityId: string?

  @description('Web application firewall policy.')
  firewallPolicy: subResourceType?

  @description('Listeners.')
  listeners: gatewayListenerType[]

  @description('What stands behind: one pool, probed with the first one\'s settings.')
  backends: gatewayBackendType[]

  @description('Whether Front Door connects to a private frontend through Private Link.')
  privateLink: bool
}

var root = 'Microsoft.Network/applicationGateways'
var certificates = filter(settings.listeners, listener => listener.?certificateSecretId != null)
var answering = filter(settings.listeners, listener => listener.?redirectTo == null)
var redirecting = filter(settings.listeners, listener => listener.?redirectTo != null)
var ports = union(map(settings.listeners, listener => listener.port), [])
var first = settings.backends[0]

resource gateway 'Microsoft.Network/applicationGateways@2026-03-01' = {
  name: settings.name
  location: location
  tags: tags
  zones: settings.zones
  identity: settings.?identityId == null
    ? null
    : {
        type: 'UserAssigned'
        userAssignedIdentities: {
          '${settings.identityId!}': {}
        }
      }
  properties: {
    sku: {
      name: settings.skuName
      tier: settings.skuName
    }
    autoscaleConfiguration: {
      minCapacity: settings.minimumCapacity
      maxCapacity: settings.maximumCapacity
    }
    firewallPolicy: settings.?firewallPolicy
    enableHttp2: true
    sslPolicy: {
      policyType: 'Predefined'
      policyName: settings.tlsPolicy
    }
    gatewayIPConfigurations: [
      {
        name: 'gateway'
        properties: {
          subnet: settings.subnet
        }
      }
    ]
    frontendIPConfigurations: concat(
      settings.?publicIpAddress == null
        ? []
        : [
            {
              name: 'public'
              properties: {
                publicIPAddress: settings.publicIpAddress!
              }
            }
          ],
      settings.?privateIpAddress == null
        ? []
        : [
            {
              name: 'private'
              properties: {
                privateIPAllocationMethod: 'Static'
                privateIPAddress: settings.privateIpAddress!
                subnet: settings.subnet
                privateLinkConfiguration: settings.privateLink
                  ? {
                      id: resourceId('${root}/privateLinkConfigurations', settings.name, 'private-link')
                    }
                  : null
              }
            }
          ]
    )
    privateLinkConfigurations: settings.privateLink
      ? [
          {
            name: 'private-link'
            properties: {
              ipConfigurations: [
                {
                  name: 'ip-configuration'
                  properties: {
                    primary: true
                    privateIPAllocationMethod: 'Dynamic'
                    subnet: settings.subnet
                  }
                }
              ]
            }
          }
        ]
      : []
    frontendPorts: [
      for port in ports: {
        name: 'port-${port}'
        properties: {
          port: port
        }
      }
    ]
    sslCertificates: [
      for listener in certificates: {
        name: listener.name
        properties: {
          #disable-next-line use-resource-id-functions // the address of a secret, no resource of Azure Resource Manager
          keyVaultSecretId: replace(listener.?certificateSecretId ?? '', '/certificates/', '/secrets/')
        }
      }
    ]
    httpListeners: [
      for listener in settings.listeners: {
        name: listener.name
        properties: {
          protocol: listener.protocol
          hostName: listener.hostName
          requireServerNameIndication: listener.protocol == 'Https'
          frontendIPConfiguration: {
            id: resourceId('${root}/frontendIPConfigurations', settings.name, listener.public ? 'public' : 'private')
          }
          frontendPort: {
            id: resourceId('${root}/frontendPorts', settings.name, 'port-${listener.port}')
          }
          sslCertificate: listener.protocol == 'Https'
            ? {
                id: resourceId('${root}/sslCertificates', settings.name, listener.name)
              }
            : null
        }
      }
    ]
    redirectConfigurations: [
      for listener in redirecting: {
        name: listener.name
        properties: {
          redirectType: 'Permanent'
          includePath: true
          includeQueryString: true
          targetListener: {
            id: resourceId('${root}/httpListeners', settings.name, listener.?redirectTo ?? '')
          }
        }
      }
    ]
    probes: [
      {
        name: 'backend'
        properties: {
          protocol: first.protocol
          host: first.hostName
          path: first.probePath
          interval: 30
          timeout: 30
          unhealthyThreshold: 3
          match: {
            statusCodes: ['200-399']
          }
        }
      }
    ]
    backendAddressPools: [
      {
        name: 'backend'
        properties: {
          backendAddresses: [for backend in settings.backends: { fqdn: backend.address }]
        }
      }
    ]
    backendHttpSettingsCollection: [
      {
        name: 'backend'
        properties: {
          protocol: first.protocol
          port: first.port
          hostName: first.hostName
          cookieBasedAffinity: 'Disabled'
          requestTimeout: 180
          probe: {
            id: resourceId('${root}/probes', settings.name, 'backend')
          }
        }
      }
    ]
    requestRoutingRules: concat(
      map(range(0, length(answering)), index => {
        name: answering[index].name
        properties: {
          ruleType: 'Basic'
          priority: 100 + index
          httpListener: {
            id: resourceId('${root}/httpListeners', settings.name, answering[index].name)
          }
          backendAddressPool: {
            id: resourceId('${root}/backendAddressPools', settings.name, 'backend')
          }
          backendHttpSettings: {
            id: resourceId('${root}/backendHttpSettingsCollection', settings.name, 'backend')
          }
        }
      }),
      map(range(0, length(redirecting)), index => {
        name: redirecting[index].name
        properties: {
          ruleType: 'Basic'
          priority: 200 + index
          httpListener: {
            id: resourceId('${root}/httpListeners', settings.name, redirecting[index].name)
          }
          redirectConfiguration: {
            id: resourceId('${root}/redirectConfigurations', settings.name, redirecting[index].name)
          }
        }
      })
    )
  }
}

@description('Resource id of the Application Gateway.')
output resourceId string = gateway.id
