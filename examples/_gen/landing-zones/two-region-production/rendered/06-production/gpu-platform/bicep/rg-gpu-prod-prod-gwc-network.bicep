// gpu-platform: what lies in the group rg-gpu-prod-prod-gwc-network
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('Id of the subscription sub-gpu-prod')
@minLength(36)
@maxLength(36)
param subscriptionSubGpuProd string

@description('properties.principalId of userAssignedIdentities id-gpu-platform-prod-gwc-cluster')
@minLength(36)
@maxLength(36)
param workloadGpuPlatformGermanywestcentralIdentityClusterPrincipalId string

// The network of gpu-prod in germanywestcentral.
// landing-zone.yaml:31
resource spokeGpuProdGermanywestcentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' existing = {
  name: 'vnet-gpu-prod-prod-gwc'
}

// The cluster puts nodes and internal load balancers into the network
// requests/gpu-platform.yaml:3
resource germanywestcentralRoleNetworkContributorGermanywestcentralIdentityClusterSpokeGpuProdGermanywestcentralVnet 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: spokeGpuProdGermanywestcentralVnet
  name: 'd5c5e346-3fe6-5bbd-a3f1-ae6ff7bbf469'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubGpuProd}/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7'
    principalId: workloadGpuPlatformGermanywestcentralIdentityClusterPrincipalId
    principalType: 'ServicePrincipal'
    description: 'The cluster puts nodes and internal load balancers into the network'
  }
}
