metadata name = 'Route table'
metadata description = 'A route table with its routes. The next hop is a planned address, so that the design can be proved before it is deployed.'

import { tagsType } from '../types.bicep'

@description('Azure region of the route table.')
param location string

@description('Tags of the route table.')
param tags tagsType

@description('What is planned for the route table.')
param settings routeTableType

@export()
@description('One route table.')
type routeTableType = {
  @description('Name of the route table.')
  name: string

  @description('Resource group of the route table.')
  resourceGroup: string

  @description('Subscription of the route table; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the route table.')
  location: string

  @description('Whether routes of gateways are kept out.')
  disableBgpRoutePropagation: bool

  @description('Routes, as Azure spells them.')
  routes: resourceInput<'Microsoft.Network/routeTables@2026-03-01'>.properties.routes
}

resource routeTable 'Microsoft.Network/routeTables@2026-03-01' = {
  name: settings.name
  location: location
  tags: tags
  properties: {
    disableBgpRoutePropagation: settings.disableBgpRoutePropagation
    routes: settings.routes
  }
}

@description('Resource id of the route table.')
output resourceId string = routeTable.id
