metadata name = 'Diagnostic setting of Microsoft.Cdn/profiles'
metadata description = 'Sends the logs and metrics of the resource to a Log Analytics workspace.'

@description('What is planned for the diagnostic setting.')
param settings diagnosticSettingType

@export()
@description('One diagnostic setting.')
type diagnosticSettingType = {
  @description('Name of the setting.')
  name: string

  @description('Resource group of the resource.')
  resourceGroup: string

  @description('Subscription of the resource; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Stage in which the setting is made.')
  stage: int

  @description('Names of the resource, its parents first.')
  targetNames: string[]

  @description('Workspace that the logs go to.')
  workspaceId: string

  @description('Dedicated: tables of the resource type. Absent: the choice of the resource type.')
  destinationType: 'Dedicated'?

  @description('Category groups of logs.')
  categoryGroups: string[]
}

resource target 'Microsoft.Cdn/profiles@2025-12-01' existing = {
  name: settings.targetNames[0]
}
// The stable 2016-09-01 has no category groups and no destination type.
#disable-next-line use-recent-api-versions
resource diagnosticSetting 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: target
  name: settings.name
  properties: {
    workspaceId: settings.workspaceId
    logAnalyticsDestinationType: settings.?destinationType
    logs: [
      for categoryGroup in settings.categoryGroups: {
        categoryGroup: categoryGroup
        enabled: true
      }
    ]
    metrics: [
      {
        category: 'AllMetrics'
        enabled: true
      }
    ]
  }
}

@description('Resource id of the diagnostic setting.')
output resourceId string = diagnosticSetting.id
