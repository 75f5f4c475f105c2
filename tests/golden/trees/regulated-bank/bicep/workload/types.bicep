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
@description('A key of our own that encrypts a service.')
type customerManagedKeyType = {
  @description('Key vault.')
  vault: subResourceType

  @description('Name of the key.')
  keyName: string

  @description('User-assigned identity that may wrap and unwrap with the key.')
  identity: subResourceType
}
