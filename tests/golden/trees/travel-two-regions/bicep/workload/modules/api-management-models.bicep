metadata name = 'Model API of an API Management service'
metadata description = 'Backends with a circuit breaker, the pool over them, and the API whose policy checks the caller, limits tokens and signs in with the identity of the service.'

import { subResourceType } from '../types.bicep'

@description('What is planned for the model API.')
param settings modelApiType

@export()
@description('One model API.')
type modelApiType = {
  @description('Resource group of the model API.')
  resourceGroup: string

  @description('Subscription of the model API; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Name of the API Management service.')
  serviceName: string

  @description('Model accounts.')
  backends: modelBackendType[]

  @description('Whether callers need a subscription key.')
  keyRequired: bool

  @description('Whether callers need an Entra token.')
  tokenRequired: bool

  @description('Whether each caller has a limit of tokens a minute.')
  tokensLimited: bool

  @description('Whether similar prompts are answered from the cache of the service.')
  cached: bool

  @description('The Front Door profile whose requests are let in; absent: everybody\'s.')
  frontDoor: subResourceType?
}

@export()
@description('One model account behind the gateway.')
type modelBackendType = {
  @description('Name of the backend.')
  name: string

  @description('Address of the account.')
  url: string

  @description('All of a lower number are used first.')
  priority: int
}

@description('Audience of the tokens that callers show: the application id URI of the API in Entra ID; absent: callers show none.')
param callerAudience string?

@description('Audience of the tokens that the service shows to the model accounts.')
param modelAudience string

@description('Tokens that one caller may use in a minute; absent: no limit.')
param tokensPerMinute int?

var profileSegments = split(settings.?frontDoor.?id ?? resourceGroup().id, '/')

resource profile 'Microsoft.Cdn/profiles@2025-12-01' existing = if (settings.?frontDoor != null) {
  scope: resourceGroup(profileSegments[2], profileSegments[4])
  name: last(profileSegments)
}

// What nobody gave stays a blank: reading the template back finds it.
var replacements = {
  '{front-door-id}': settings.?frontDoor == null ? '' : profile!.properties.frontDoorId
  '{tenant-id}': tenant().tenantId
  '{caller-audience}': callerAudience ?? '{caller-audience}'
  '{model-audience}': modelAudience
  '{tokens-per-minute}': tokensPerMinute == null ? '{tokens-per-minute}' : string(tokensPerMinute)
}
var parts = [
  settings.?frontDoor == null ? '' : loadTextContent('api-management-policies/check-front-door.xml')
  settings.tokenRequired ? loadTextContent('api-management-policies/check-token.xml') : ''
  loadTextContent('api-management-policies/sign-in.xml')
  settings.tokensLimited ? loadTextContent('api-management-policies/limit-tokens.xml') : ''
  settings.cached ? loadTextContent('api-management-policies/look-up-cache.xml') : ''
]
var template = replace(loadTextContent('api-management-policies/models.xml'), '{inbound}', join(parts, ''))
var cachedTemplate = replace(
  template,
  '{outbound}',
  settings.cached ? loadTextContent('api-management-policies/store-cache.xml') : ''
)

resource service 'Microsoft.ApiManagement/service@2024-05-01' existing = {
  name: settings.serviceName
}

resource backends 'Microsoft.ApiManagement/service/backends@2024-05-01' = [
  for backend in settings.backends: {
    parent: service
    name: backend.name
    properties: {
      protocol: 'http'
      url: backend.url
      tls: {
        validateCertificateChain: true
        validateCertificateName: true
      }
      circuitBreaker: {
        rules: [
          {
            name: 'throttled-or-failing'
            acceptRetryAfter: true
            tripDuration: 'PT1M'
            failureCondition: {
              count: 1
              interval: 'PT5M'
              statusCodeRanges: [
                { min: 429, max: 429 }
                { min: 500, max: 503 }
              ]
            }
          }
        ]
      }
    }
  }
]

resource pool 'Microsoft.ApiManagement/service/backends@2024-05-01' = {
  parent: service
  name: 'model-pool'
  properties: {
    type: 'Pool'
    pool: {
      services: [
        for (backend, index) in settings.backends: {
          id: backends[index].id
          priority: backend.priority
          weight: 1
        }
      ]
    }
  }
}

resource api 'Microsoft.ApiManagement/service/apis@2024-05-01' = {
  parent: service
  name: 'models'
  properties: {
    displayName: 'Models'
    path: 'openai'
    protocols: ['https']
    type: 'http'
    subscriptionRequired: settings.keyRequired
    subscriptionKeyParameterNames: {
      header: 'api-key'
      query: 'subscription-key'
    }
  }
}

// Without an operation that fits, the service answers a request itself, with 404: these fit every call of a model API.
resource operations 'Microsoft.ApiManagement/service/apis/operations@2024-05-01' = [
  for method in ['DELETE', 'GET', 'POST']: {
    parent: api
    name: toLower(method)
    properties: {
      displayName: method
      method: method
      urlTemplate: '/*'
    }
  }
]

resource policy 'Microsoft.ApiManagement/service/apis/policies@2024-05-01' = {
  parent: api
  name: 'policy'
  properties: {
    format: 'rawxml'
    value: reduce(items(replacements), cachedTemplate, (text, item) => replace(text, item.key, item.value))
  }
  dependsOn: [
    pool
  ]
}

@description('Resource id of the API.')
output resourceId string = api.id
