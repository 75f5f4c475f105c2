metadata name = 'Routing intent'
metadata description = 'Which traffic of a virtual hub passes its firewall.'

@description('What is planned for the routing intent.')
param settings routingIntentType

@export()
@description('One routing intent.')
type routingIntentType = {
  @description('Resource group of the routing intent.')
  resourceGroup: string

  @description('Subscription of the routing intent; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Name of the hub.')
  virtualHubName: string

  @description('Id of the firewall that traffic to the internet passes; absent: none.')
  internetNextHop: string?

  @description('Id of the firewall that private traffic passes; absent: none.')
  privateNextHop: string?
}

resource virtualHub 'Microsoft.Network/virtualHubs@2026-03-01' existing = {
  name: settings.virtualHubName
}

resource routingIntent 'Microsoft.Network/virtualHubs/routingIntent@2026-03-01' = {
  parent: virtualHub
  name: 'routing-intent'
  properties: {
    routingPolicies: [
      ...(settings.?internetNextHop == null
        ? []
        : [
            {
              name: 'InternetTraffic'
              destinations: ['Internet']
              nextHop: settings.internetNextHop!
            }
          ])
      ...(settings.?privateNextHop == null
        ? []
        : [
            {
              name: 'PrivateTraffic'
              destinations: ['PrivateTraffic']
              nextHop: settings.privateNextHop!
            }
          ])
    ]
  }
}

@description('Resource id of the routing intent.')
output resourceId string = routingIntent.id
