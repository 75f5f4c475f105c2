metadata name = 'Managed network of a Foundry account'
metadata description = 'The network that Microsoft manages for the agents of an account. Approved outbound cannot be loosened later.'

@description('What is planned for the managed network.')
param settings managedNetworkType

@export()
@description('One managed network.')
type managedNetworkType = {
  @description('Resource group of the managed network.')
  resourceGroup: string

  @description('Subscription of the managed network; absent: the one that is deployed to.')
  subscriptionId: string?

  @description('Name of the account.')
  accountName: string

  @description('What agents may reach.')
  isolationMode: 'AllowOnlyApprovedOutbound' | 'AllowInternetOutbound'

  @description('Tier of the managed firewall, which the first rule with a name creates.')
  firewallSku: ('Basic' | 'Standard')?
}

resource account 'Microsoft.CognitiveServices/accounts@2026-05-01' existing = {
  name: settings.accountName
}

resource managedNetwork 'Microsoft.CognitiveServices/accounts/managedNetworks@2026-05-01' = {
  parent: account
  name: 'default'
  properties: {
    managedNetwork: {
      isolationMode: settings.isolationMode
      managedNetworkKind: 'V2'
      firewallSku: settings.?firewallSku
    }
  }
}

@description('Resource id of the managed network.')
output resourceId string = managedNetwork.id
