metadata name = 'Bastion host'
metadata description = 'Remote desktop and shell without public addresses on the machines.'

import { subResourceType, tagsType } from '../types.bicep'

@description('Azure region of the bastion host.')
param location string

@description('Tags of the bastion host.')
param tags tagsType

@description('What is planned for the bastion host.')
param settings bastionHostType

@export()
@description('One bastion host.')
type bastionHostType = {
  @description('Name of the bastion host.')
  name: string

  @description('Resource group of the bastion host.')
  resourceGroup: string

  @description('Subscription of the bastion host; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the bastion host.')
  location: string

  @description('Tier.')
  skuName: 'Developer' | 'Basic' | 'Standard' | 'Premium'

  @description('Availability zones; they cannot be changed later.')
  zones: string[]

  @description('AzureBastionSubnet; absent for the Developer tier.')
  subnet: subResourceType?

  @description('Virtual network of a Developer host.')
  virtualNetwork: subResourceType?

  @description('Public address; absent for the Developer tier and for a private-only host.')
  publicIpAddress: subResourceType?

  @description('Whether the host is reached by private addresses only.')
  privateOnly: bool

  @description('Whether sessions are recorded. Recording leaves out native clients.')
  recordsSessions: bool

  @description('Whether native clients may connect.')
  tunneling: bool
}

var isManaged = settings.skuName != 'Developer'
var hasOptions = contains(['Standard', 'Premium'], settings.skuName)

resource bastionHost 'Microsoft.Network/bastionHosts@2026-03-01' = {
  name: settings.name
  location: location
  tags: tags
  zones: settings.zones
  sku: {
    name: settings.skuName
  }
  properties: {
    scaleUnits: isManaged ? 2 : null
    enableTunneling: hasOptions ? settings.tunneling : null
    enableFileCopy: hasOptions ? false : null
    enableIpConnect: hasOptions ? false : null
    enableShareableLink: hasOptions ? false : null
    enablePrivateOnlyBastion: settings.skuName == 'Premium' ? settings.privateOnly : null
    enableSessionRecording: settings.skuName == 'Premium' ? settings.recordsSessions : null
    virtualNetwork: isManaged ? null : settings.?virtualNetwork
    ipConfigurations: settings.?subnet == null
      ? null
      : [
          {
            name: 'ip-configuration'
            properties: {
              privateIPAllocationMethod: 'Dynamic'
              subnet: settings.subnet!
              publicIPAddress: settings.?publicIpAddress
            }
          }
        ]
  }
}

@description('Resource id of the bastion host.')
output resourceId string = bastionHost.id
