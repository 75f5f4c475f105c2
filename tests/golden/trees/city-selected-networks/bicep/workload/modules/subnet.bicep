metadata name = 'Subnet of an existing network'
metadata description = 'A subnet that the design adds to a virtual network of somebody else.'

@description('What is planned for the subnet.')
param settings subnetType

@export()
@description('One subnet.')
type subnetType = {
  @description('Name of the subnet.')
  name: string

  @description('Resource group of the subnet.')
  resourceGroup: string

  @description('Subscription of the subnet; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Name of the virtual network.')
  virtualNetworkName: string

  @description('Properties, as Azure spells them.')
  properties: resourceInput<'Microsoft.Network/virtualNetworks/subnets@2026-03-01'>.properties
}

resource virtualNetwork 'Microsoft.Network/virtualNetworks@2026-03-01' existing = {
  name: settings.virtualNetworkName
}

resource subnet 'Microsoft.Network/virtualNetworks/subnets@2026-03-01' = {
  parent: virtualNetwork
  name: settings.name
  properties: settings.properties
}

@description('Resource id of the subnet.')
output resourceId string = subnet.id
