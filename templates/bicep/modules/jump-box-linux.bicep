metadata name = 'Jump box, Linux'
metadata description = 'A Linux machine without a public address, for people who come through Bastion with their Entra identity.'

import { subResourceType, tagsType } from '../types.bicep'

@description('Azure region of the jump box.')
param location string

@description('Tags of the jump box.')
param tags tagsType

@description('What is planned for the jump box.')
param settings virtualMachineType

@export()
@description('One jump box.')
type virtualMachineType = {
  @description('Name of the jump box.')
  name: string

  @description('Resource group of the jump box.')
  resourceGroup: string

  @description('Subscription of the jump box; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the jump box.')
  location: string

  @description('Name of the network interface.')
  networkInterfaceName: string

  @description('Subnet of the machine.')
  subnet: subResourceType
}

@description('Size of the machine.')
param vmSize string

@description('Local administrator, for the case that Entra ID cannot be reached.')
param adminUsername string

@description('Public SSH key of the local administrator.')
param adminPublicKey string

resource networkInterface 'Microsoft.Network/networkInterfaces@2026-03-01' = {
  name: settings.networkInterfaceName
  location: location
  tags: tags
  properties: {
    enableIPForwarding: false
    ipConfigurations: [
      {
        name: 'ip-configuration'
        properties: {
          privateIPAllocationMethod: 'Dynamic'
          subnet: settings.subnet
        }
      }
    ]
  }
}

resource virtualMachine 'Microsoft.Compute/virtualMachines@2026-04-01' = {
  // checkov:skip=CKV_AZURE_50:the extension is what lets people sign in with Entra ID
  name: settings.name
  location: location
  tags: tags
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    hardwareProfile: {
      vmSize: vmSize
    }
    osProfile: {
      computerName: settings.name
      adminUsername: adminUsername
      linuxConfiguration: {
        disablePasswordAuthentication: true
        provisionVMAgent: true
        patchSettings: {
          patchMode: 'AutomaticByPlatform'
          assessmentMode: 'AutomaticByPlatform'
        }
        ssh: {
          publicKeys: [
            {
              path: '/home/${adminUsername}/.ssh/authorized_keys'
              keyData: adminPublicKey
            }
          ]
        }
      }
    }
    storageProfile: {
      imageReference: {
        publisher: 'Canonical'
        offer: 'ubuntu-24_04-lts'
        sku: 'server'
        version: 'latest'
      }
      osDisk: {
        createOption: 'FromImage'
        deleteOption: 'Delete'
        managedDisk: {
          storageAccountType: 'Premium_LRS'
        }
      }
    }
    networkProfile: {
      networkInterfaces: [
        {
          id: networkInterface.id
          properties: {
            deleteOption: 'Delete'
          }
        }
      ]
    }
    securityProfile: {
      securityType: 'TrustedLaunch'
      encryptionAtHost: true
      uefiSettings: {
        secureBootEnabled: true
        vTpmEnabled: true
      }
    }
    diagnosticsProfile: {
      bootDiagnostics: {
        enabled: true
      }
    }
  }
}

resource entraLogin 'Microsoft.Compute/virtualMachines/extensions@2026-04-01' = {
  parent: virtualMachine
  name: 'AADSSHLoginForLinux'
  location: location
  tags: tags
  properties: {
    publisher: 'Microsoft.Azure.ActiveDirectory'
    type: 'AADSSHLoginForLinux'
    typeHandlerVersion: '1.0'
    autoUpgradeMinorVersion: true
  }
}

@description('Resource id of the jump box.')
output resourceId string = virtualMachine.id
