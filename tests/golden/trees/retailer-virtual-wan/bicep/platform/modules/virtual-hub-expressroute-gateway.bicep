metadata name = 'ExpressRoute gateway of a virtual hub'
metadata description = 'A gateway of one scale unit with its connections. A circuit that is not provisioned yet fails the connection.'

import { subResourceType, tagsType } from '../types.bicep'

@description('Azure region of the gateway.')
param location string

@description('Tags of the gateway.')
param tags tagsType

@description('What is planned for the gateway.')
param settings virtualHubExpressrouteGatewayType

@export()
@description('One ExpressRoute gateway of a virtual hub.')
type virtualHubExpressrouteGatewayType = {
  @description('Name of the gateway.')
  name: string

  @description('Resource group of the gateway.')
  resourceGroup: string

  @description('Subscription of the gateway; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the gateway.')
  location: string

  @description('Virtual hub of the gateway.')
  virtualHub: subResourceType

  @description('Circuits that it connects.')
  circuits: circuitConnectionType[]
}

@export()
@description('One connected circuit.')
type circuitConnectionType = {
  @description('Name of the connection.')
  name: string

  @description('Private peering of the circuit.')
  peering: subResourceType
}

resource gateway 'Microsoft.Network/expressRouteGateways@2026-03-01' = {
  name: settings.name
  location: location
  tags: tags
  properties: {
    virtualHub: settings.virtualHub
    autoScaleConfiguration: {
      bounds: {
        min: 1
      }
    }
  }
}

@batchSize(1)
resource connections 'Microsoft.Network/expressRouteGateways/expressRouteConnections@2026-03-01' = [
  for circuit in settings.circuits: {
    parent: gateway
    name: circuit.name
    properties: {
      expressRouteCircuitPeering: circuit.peering
    }
  }
]

@description('Resource id of the gateway.')
output resourceId string = gateway.id
