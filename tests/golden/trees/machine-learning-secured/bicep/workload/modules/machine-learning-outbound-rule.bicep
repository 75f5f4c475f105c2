metadata name = 'Outbound rule of a workspace\'s managed network'
metadata description = 'One destination of the compute of a workspace or hub. Azure takes one rule of a network at a time.'

@description('What is planned for the outbound rule.')
param settings outboundRuleType

@export()
@description('One outbound rule.')
type outboundRuleType = {
  @description('Name of the outbound rule.')
  name: string

  @description('Resource group of the outbound rule.')
  resourceGroup: string

  @description('Subscription of the outbound rule; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Stage in which the outbound rule is made.')
  stage: int

  @description('Name of the workspace or hub.')
  workspaceName: string

  @description('The rule, as Azure spells it.')
  properties: resourceInput<'Microsoft.MachineLearningServices/workspaces/outboundRules@2026-05-01'>.properties
}

resource workspace 'Microsoft.MachineLearningServices/workspaces@2026-05-01' existing = {
  name: settings.workspaceName
}

resource outboundRule 'Microsoft.MachineLearningServices/workspaces/outboundRules@2026-05-01' = {
  parent: workspace
  name: settings.name
  properties: settings.properties
}

@description('Resource id of the outbound rule.')
output resourceId string = outboundRule.id
