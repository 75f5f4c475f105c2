metadata name = 'Link of a private DNS zone'
metadata description = 'Lets the machines of a virtual network resolve the names of a zone.'

import { subResourceType, tagsType } from '../types.bicep'

@description('Tags of the link.')
param tags tagsType

@description('What is planned for the link.')
param settings zoneLinkType

@export()
@description('One link.')
type zoneLinkType = {
  @description('Name of the link.')
  name: string

  @description('Resource group of the link.')
  resourceGroup: string

  @description('Subscription of the link; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Name of the zone.')
  zoneName: string

  @description('Virtual network.')
  virtualNetwork: subResourceType

  @description('Whether machines of the network write their names into the zone.')
  registrationEnabled: bool

  @description('NxDomainRedirect asks public DNS for names that the zone does not hold.')
  resolutionPolicy: 'Default' | 'NxDomainRedirect'
}

resource zone 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: settings.zoneName
}

resource zoneLink 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = {
  parent: zone
  name: settings.name
  location: 'global'
  tags: tags
  properties: {
    registrationEnabled: settings.registrationEnabled
    resolutionPolicy: settings.resolutionPolicy
    virtualNetwork: settings.virtualNetwork
  }
}

@description('Resource id of the link.')
output resourceId string = zoneLink.id
