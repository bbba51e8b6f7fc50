// damage-photos: what lies in the group rg-gpu-platform-prod-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('Id of the subscription sub-gpu-prod')
@minLength(36)
@maxLength(36)
param subscriptionSubGpuProd string

@description('properties.principalId of userAssignedIdentities id-damage-photos-prod-sdc-scaler')
@minLength(36)
@maxLength(36)
param workloadDamagePhotosSwedencentralIdentityScalerPrincipalId string

// What Prometheus measures on the cluster; eighteen months of it are kept
// requests/gpu-platform.yaml:3
resource workloadGpuPlatformSwedencentralMetrics 'Microsoft.Monitor/accounts@2025-10-03' existing = {
  name: 'amw-gpu-platform-prod-sdc'
}

// The autoscaler reads how many requests wait
// requests/damage-photos.yaml:3
resource swedencentralRoleMonitoringDataReaderSwedencentralIdentityScalerWorkloadGpuPlatformSwedencentralMetrics 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: workloadGpuPlatformSwedencentralMetrics
  name: '8d25d4cc-0556-5b84-88ca-d2f5686baffc'
  properties: {
    roleDefinitionId: '/subscriptions/${subscriptionSubGpuProd}/providers/Microsoft.Authorization/roleDefinitions/b0d8363b-8ddd-447d-831f-62ca05bff136'
    principalId: workloadDamagePhotosSwedencentralIdentityScalerPrincipalId
    principalType: 'ServicePrincipal'
    description: 'The autoscaler reads how many requests wait'
  }
}
