metadata name = 'Virtual hub connection'
metadata description = 'Joins a virtual network with a virtual hub.'

import { subResourceType } from '../types.bicep'

@description('What is planned for the virtual hub connection.')
param settings virtualHubConnectionType

@export()
@description('One virtual hub connection.')
type virtualHubConnectionType = {
  @description('Name of the virtual hub connection.')
  name: string

  @description('Resource group of the virtual hub connection.')
  resourceGroup: string

  @description('Subscription of the virtual hub connection; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Name of the hub.')
  virtualHubName: string

  @description('Virtual network.')
  remoteVirtualNetwork: subResourceType

  @description('Whether the network learns the hub\'s default route.')
  enableInternetSecurity: bool
}

resource virtualHub 'Microsoft.Network/virtualHubs@2026-03-01' existing = {
  name: settings.virtualHubName
}

resource virtualHubConnection 'Microsoft.Network/virtualHubs/hubVirtualNetworkConnections@2026-03-01' = {
  parent: virtualHub
  name: settings.name
  properties: {
    remoteVirtualNetwork: settings.remoteVirtualNetwork
    enableInternetSecurity: settings.enableInternetSecurity
  }
}

@description('Resource id of the virtual hub connection.')
output resourceId string = virtualHubConnection.id
