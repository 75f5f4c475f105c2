metadata name = 'Service endpoint policy'
metadata description = 'What the service endpoints of a subnet may lead to; everything else of the service is refused.'

import { tagsType } from '../types.bicep'

@description('Azure region of the service endpoint policy.')
param location string

@description('Tags of the service endpoint policy.')
param tags tagsType

@description('What is planned for the service endpoint policy.')
param settings serviceEndpointPolicyType

@export()
@description('One service endpoint policy.')
type serviceEndpointPolicyType = {
  @description('Name of the service endpoint policy.')
  name: string

  @description('Resource group of the service endpoint policy.')
  resourceGroup: string

  @description('Subscription of the service endpoint policy; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the service endpoint policy.')
  location: string

  @description('Global for aliases of Azure, Microsoft.Storage for resources.')
  service: string

  @description('Aliases or ids that may be reached.')
  resources: string[]
}

resource serviceEndpointPolicy 'Microsoft.Network/serviceEndpointPolicies@2026-03-01' = {
  name: settings.name
  location: location
  tags: tags
  properties: {
    serviceEndpointPolicyDefinitions: [
      {
        name: 'allowed'
        properties: {
          service: settings.service
          serviceResources: settings.resources
        }
      }
    ]
  }
}

@description('Resource id of the service endpoint policy.')
output resourceId string = serviceEndpointPolicy.id
