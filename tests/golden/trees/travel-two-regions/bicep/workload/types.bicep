metadata name = 'Shared types'
metadata description = 'Types that several modules share, so that a value is spelled once.'

@export()
@description('Tags: name to value.')
type tagsType = {
  @description('Value of the tag.')
  *: string
}

@export()
@description('Reference to a resource by its id.')
type subResourceType = {
  @description('Resource id.')
  id: string
}

@export()
@description('One resource group.')
type resourceGroupType = {
  @description('Name of the resource group.')
  name: string

  @description('Azure region of the resource group.')
  location: string
}

@export()
@description('People who dial in with a VPN client.')
type vpnClientsType = {
  @description('Addresses that the clients get.')
  addressPrefixes: string[]

  @description('Application id that the clients sign in to.')
  audience: string
}

@export()
@description('A key of our own that encrypts a service.')
type customerManagedKeyType = {
  @description('Key vault.')
  vault: subResourceType

  @description('Name of the key.')
  keyName: string

  @description('User-assigned identity that may wrap and unwrap with the key.')
  identity: subResourceType
}

@export()
@description('One listener of an Application Gateway.')
type gatewayListenerType = {
  @description('Name of the listener.')
  name: string

  @description('Protocol.')
  protocol: 'Http' | 'Https'

  @description('Port.')
  port: int

  @description('Host name that the listener answers to.')
  hostName: string

  @description('Whether it listens on the public address.')
  public: bool

  @description('Secret of its certificate in a key vault.')
  certificateSecretId: string?

  @description('Name of the HTTPS listener that requests are sent to; absent: requests go to the backends.')
  redirectTo: string?
}

@export()
@description('One backend of an Application Gateway.')
type gatewayBackendType = {
  @description('Host name or address.')
  address: string

  @description('Host name of requests and probes.')
  hostName: string

  @description('Port.')
  port: int

  @description('Protocol.')
  protocol: 'Http' | 'Https'

  @description('Path of the probe.')
  probePath: string
}
