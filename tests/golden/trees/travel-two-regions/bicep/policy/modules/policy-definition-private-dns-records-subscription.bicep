metadata name = 'Policy: records of private endpoints'
metadata description = 'Writes the zone group of private endpoints of one kind with all of their zones; the built-in policies write too few.'

targetScope = 'subscription'

@export()
@description('Where the definition lives.')
type policyDefinitionType = {
  @description('Subscription; absent: the one that is deployed to.')
  subscriptionId: string?
}

resource definition 'Microsoft.Authorization/policyDefinitions@2025-11-01' = {
  name: 'seawall-private-dns-records'
  properties: {
    displayName: 'Write the records of private endpoints into all of their zones'
    description: 'One parameter holds every zone of a group id.'
    policyType: 'Custom'
    mode: 'Indexed'
    metadata: {
      category: 'Network'
      version: '1.0.0'
    }
    parameters: {
      resourceType: {
        type: 'String'
        metadata: {
          displayName: 'Type of the resource behind the endpoint'
        }
      }
      groupId: {
        type: 'String'
        metadata: {
          displayName: 'Group id of the endpoint'
        }
      }
      privateDnsZoneIds: {
        type: 'Array'
        metadata: {
          displayName: 'Resource ids of the zones'
        }
      }
    }
    // Literals only: an expression of this deployment inside a rule is left unevaluated next to expressions of the policy.
    policyRule: {
      if: {
        allOf: [
          { field: 'type', equals: 'Microsoft.Network/privateEndpoints' }
          {
            count: {
              field: 'Microsoft.Network/privateEndpoints/privateLinkServiceConnections[*]'
              where: {
                allOf: [
                  {
                    field: 'Microsoft.Network/privateEndpoints/privateLinkServiceConnections[*].privateLinkServiceId'
                    contains: '[parameters(\'resourceType\')]'
                  }
                  {
                    field: 'Microsoft.Network/privateEndpoints/privateLinkServiceConnections[*].groupIds[*]'
                    equals: '[parameters(\'groupId\')]'
                  }
                ]
              }
            }
            greaterOrEquals: 1
          }
        ]
      }
      then: {
        effect: 'DeployIfNotExists'
        details: {
          type: 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups'
          roleDefinitionIds: [
            '/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7' // Network Contributor
            '/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f' // Private DNS Zone Contributor
          ]
          deployment: {
            properties: {
              mode: 'Incremental'
              parameters: {
                privateDnsZoneIds: { value: '[parameters(\'privateDnsZoneIds\')]' }
                privateEndpointName: { value: '[field(\'name\')]' }
              }
              template: {
                '$schema': 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#'
                contentVersion: '1.0.0.0'
                parameters: {
                  privateDnsZoneIds: { type: 'array' }
                  privateEndpointName: { type: 'string' }
                }
                resources: [
                  {
                    type: 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups'
                    apiVersion: '2026-03-01'
                    name: '[concat(parameters(\'privateEndpointName\'), \'/default\')]'
                    properties: {
                      copy: [
                        {
                          name: 'privateDnsZoneConfigs'
                          count: '[length(parameters(\'privateDnsZoneIds\'))]'
                          input: {
                            name: '[concat(\'zone-\', copyIndex(\'privateDnsZoneConfigs\', 1))]'
                            properties: {
                              #disable-next-line use-resource-id-functions // evaluated by the policy engine
                              privateDnsZoneId: '[parameters(\'privateDnsZoneIds\')[copyIndex(\'privateDnsZoneConfigs\')]]'
                            }
                          }
                        }
                      ]
                    }
                  }
                ]
              }
            }
          }
        }
      }
    }
  }
}

@description('Resource id of the definition.')
output resourceId string = definition.id
