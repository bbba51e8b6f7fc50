// gpu-platform: what lies in the group rg-dns-sdc
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

@description('properties.principalId of userAssignedIdentities id-gpu-platform-prod-sdc-cluster')
@minLength(36)
@maxLength(36)
param workloadGpuPlatformSwedencentralIdentityClusterPrincipalId string

// Names of private endpoints: privatelink.germanywestcentral.azmk8s.io.
// network.yaml:7
resource dnsPrivatelinkGermanywestcentralAzmk8sIo 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.germanywestcentral.azmk8s.io'
}

// Names of private endpoints: privatelink.swedencentral.azmk8s.io.
// network.yaml:7
resource dnsPrivatelinkSwedencentralAzmk8sIo 'Microsoft.Network/privateDnsZones@2024-06-01' existing = {
  name: 'privatelink.swedencentral.azmk8s.io'
}

// The cluster names its private API server
// requests/gpu-platform.yaml:3
resource germanywestcentralRolePrivateDnsZoneContributorGermanywestcentralIdentityClusterDnsPrivatelinkGermanywestcentralAzmk8sIo 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: dnsPrivatelinkGermanywestcentralAzmk8sIo
  name: '49f22e7a-5c96-5306-9807-0ffa1f6ca125'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubGpuProd}/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f'
    principalId: workloadGpuPlatformGermanywestcentralIdentityClusterPrincipalId
    principalType: 'ServicePrincipal'
    description: 'The cluster names its private API server'
  }
}

// The cluster names its private API server
// requests/gpu-platform.yaml:3
resource swedencentralRolePrivateDnsZoneContributorSwedencentralIdentityClusterDnsPrivatelinkSwedencentralAzmk8sIo 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: dnsPrivatelinkSwedencentralAzmk8sIo
  name: '9b60d0b7-29c2-5bd9-8aea-2bb5508d38fb'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubGpuProd}/providers/Microsoft.Authorization/roleDefinitions/b12aa53e-6015-4669-85d0-8515ebb3ae7f'
    principalId: workloadGpuPlatformSwedencentralIdentityClusterPrincipalId
    principalType: 'ServicePrincipal'
    description: 'The cluster names its private API server'
  }
}
