metadata name = 'User-assigned identity'
metadata description = 'An identity that exists before the resource that uses it, so that its roles can be assigned first.'

import { tagsType } from '../types.bicep'

@description('Azure region of the user-assigned identity.')
param location string

@description('Tags of the user-assigned identity.')
param tags tagsType

@description('What is planned for the user-assigned identity.')
param settings identityType

@export()
@description('One user-assigned identity.')
type identityType = {
  @description('Name of the user-assigned identity.')
  name: string

  @description('Resource group of the user-assigned identity.')
  resourceGroup: string

  @description('Subscription of the user-assigned identity; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the user-assigned identity.')
  location: string
}

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: settings.name
  location: location
  tags: tags
}

@description('Resource id of the user-assigned identity.')
output resourceId string = identity.id
