// gpu-platform: what lies in the group rg-gpu-prod-prod-sdc-network
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('Id of the subscription sub-gpu-prod')
@minLength(36)
@maxLength(36)
param subscriptionSubGpuProd string

@description('properties.principalId of userAssignedIdentities id-gpu-platform-prod-sdc-cluster')
@minLength(36)
@maxLength(36)
param workloadGpuPlatformSwedencentralIdentityClusterPrincipalId string

// The network of gpu-prod in swedencentral.
// landing-zone.yaml:31
resource spokeGpuProdSwedencentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' existing = {
  name: 'vnet-gpu-prod-prod-sdc'
}

// The cluster puts nodes and internal load balancers into the network
// requests/gpu-platform.yaml:3
resource swedencentralRoleNetworkContributorSwedencentralIdentityClusterSpokeGpuProdSwedencentralVnet 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: spokeGpuProdSwedencentralVnet
  name: 'd86011a1-8a08-55d4-b177-91ababc9467a'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubGpuProd}/providers/Microsoft.Authorization/roleDefinitions/4d97b98b-1d4f-4787-a291-c67834d212e7'
    principalId: workloadGpuPlatformSwedencentralIdentityClusterPrincipalId
    principalType: 'ServicePrincipal'
    description: 'The cluster puts nodes and internal load balancers into the network'
  }
}
