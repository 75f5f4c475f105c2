metadata name = 'Compute cluster'
metadata description = 'Machines that a workspace starts for jobs and for building images. They have no public addresses.'

import { subResourceType, tagsType } from '../types.bicep'

@description('Azure region of the compute cluster.')
param location string

@description('Tags of the compute cluster.')
param tags tagsType

@description('What is planned for the compute cluster.')
param settings clusterType

@export()
@description('One compute cluster.')
type clusterType = {
  @description('Name of the compute cluster.')
  name: string

  @description('Resource group of the compute cluster.')
  resourceGroup: string

  @description('Subscription of the compute cluster; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Azure region of the compute cluster.')
  location: string

  @description('Name of the workspace.')
  workspaceName: string

  @description('Subnet of ours; absent: the managed network.')
  subnet: subResourceType?

  @description('Whether nodes get public addresses.')
  publicIpAddresses: bool

  @description('Most nodes at a time; none run when nothing is to do.')
  maximumNodes: int
}

@description('Size of the machines.')
param vmSize string

resource workspace 'Microsoft.MachineLearningServices/workspaces@2026-05-01' existing = {
  name: settings.workspaceName
}

resource cluster 'Microsoft.MachineLearningServices/workspaces/computes@2026-05-01' = {
  parent: workspace
  name: settings.name
  location: location
  tags: tags
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    computeType: 'AmlCompute'
    disableLocalAuth: true
    properties: {
      vmSize: vmSize
      vmPriority: 'Dedicated'
      osType: 'Linux'
      enableNodePublicIp: settings.publicIpAddresses
      remoteLoginPortPublicAccess: 'Disabled'
      subnet: settings.?subnet
      scaleSettings: {
        minNodeCount: 0
        maxNodeCount: settings.maximumNodes
        nodeIdleTimeBeforeScaleDown: 'PT15M'
      }
    }
  }
}

@description('Resource id of the compute cluster.')
output resourceId string = cluster.id
