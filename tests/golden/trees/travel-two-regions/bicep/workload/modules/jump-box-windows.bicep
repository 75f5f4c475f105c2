metadata name = 'Jump box, Windows'
metadata description = 'A Windows machine without a public address, for people who come through Bastion with their Entra identity.'

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

  @description('Name that Windows gives itself, at most 15 characters.')
  computerName: string

  @description('Name of the network interface.')
  networkInterfaceName: string

  @description('Subnet of the machine.')
  subnet: subResourceType
}

@description('Size of the machine.')
param vmSize string

@description('Local administrator, for the case that Entra ID cannot be reached.')
param adminUsername string

@description('Password of the local administrator.')
@secure()
param adminPassword string

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
  // checkov:skip=CKV_AZURE_178:it is a Windows machine: there is no SSH
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
      computerName: settings.computerName
      adminUsername: adminUsername
      adminPassword: adminPassword
      windowsConfiguration: {
        provisionVMAgent: true
        enableAutomaticUpdates: true
        patchSettings: {
          patchMode: 'AutomaticByPlatform'
          assessmentMode: 'AutomaticByPlatform'
        }
      }
    }
    storageProfile: {
      imageReference: {
        publisher: 'MicrosoftWindowsServer'
        offer: 'WindowsServer'
        sku: '2025-datacenter-azure-edition'
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
  name: 'AADLoginForWindows'
  location: location
  tags: tags
  properties: {
    publisher: 'Microsoft.Azure.ActiveDirectory'
    type: 'AADLoginForWindows'
    typeHandlerVersion: '2.0'
    autoUpgradeMinorVersion: true
  }
}

@description('Resource id of the jump box.')
output resourceId string = virtualMachine.id
