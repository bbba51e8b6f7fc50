// damage-photos: what lies in the group rg-gpu-platform-prod-gwc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('Id of the subscription sub-gpu-prod')
@minLength(36)
@maxLength(36)
param subscriptionSubGpuProd string

@description('properties.principalId of userAssignedIdentities id-damage-photos-prod-gwc-scaler')
@minLength(36)
@maxLength(36)
param workloadDamagePhotosGermanywestcentralIdentityScalerPrincipalId string

// What Prometheus measures on the cluster; eighteen months of it are kept
// requests/gpu-platform.yaml:3
resource workloadGpuPlatformGermanywestcentralMetrics 'Microsoft.Monitor/accounts@2025-10-03' existing = {
  name: 'amw-gpu-platform-prod-gwc'
}

// The autoscaler reads how many requests wait
// requests/damage-photos.yaml:3
resource germanywestcentralRoleMonitoringDataReaderGermanywestcentralIdentityScalerWorkloadGpuPlatformGermanywestcentralMetrics 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadGpuPlatformGermanywestcentralMetrics
  name: 'e59b04ec-23f0-59d5-9fef-3a59498f5ee5'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubGpuProd}/providers/Microsoft.Authorization/roleDefinitions/b0d8363b-8ddd-447d-831f-62ca05bff136'
    principalId: workloadDamagePhotosGermanywestcentralIdentityScalerPrincipalId
    principalType: 'ServicePrincipal'
    description: 'The autoscaler reads how many requests wait'
  }
}
