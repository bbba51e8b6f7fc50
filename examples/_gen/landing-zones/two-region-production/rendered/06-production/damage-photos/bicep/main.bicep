// damage-photos
// Inference API on Kubernetes for claims, in GPU platform.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

@description('First day of the month in which the budget of damage-photos begins. It must not be over when it is first deployed, and stays the same from then on.')
param budgetStartDamagePhotos string

@description('id of privateDnsZones privatelink.blob.core.windows.net')
param dnsPrivatelinkBlobCoreWindowsNetId string

@description('id of privateDnsZones privatelink.vaultcore.azure.net')
param dnsPrivatelinkVaultcoreAzureNetId string

@description('id of actionGroups ag-platform-sdc')
param managementActionGroupId string

@description('id of workspaces log-platform-sdc')
param managementLogAnalyticsId string

@description('id of virtualNetworks vnet-gpu-prod-prod-gwc')
param spokeGpuProdGermanywestcentralVnetId string

@description('id of virtualNetworks vnet-gpu-prod-prod-sdc')
param spokeGpuProdSwedencentralVnetId string

@description('Id of the subscription sub-gpu-prod')
@minLength(36)
@maxLength(36)
param subscriptionSubGpuProd string

@description('Id of the Microsoft Entra tenant')
@minLength(36)
@maxLength(36)
param tenantId string

@description('properties.oidcIssuerProfile.issuerURL of managedClusters aks-gpu-platform-prod-gwc')
param workloadGpuPlatformGermanywestcentralClusterOidcIssuerProfileIssuerUrl string

@description('id of accounts amw-gpu-platform-prod-gwc')
param workloadGpuPlatformGermanywestcentralMetricsId string

@description('properties.oidcIssuerProfile.issuerURL of managedClusters aks-gpu-platform-prod-sdc')
param workloadGpuPlatformSwedencentralClusterOidcIssuerProfileIssuerUrl string

@description('id of accounts amw-gpu-platform-prod-sdc')
param workloadGpuPlatformSwedencentralMetricsId string

// Everything of damage-photos in germanywestcentral
// requests/damage-photos.yaml:3
resource groupRgDamagePhotosProdGwc 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-damage-photos-prod-gwc'
  location: 'germanywestcentral'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-1000'
    workload: 'damage-photos'
    'managed-by': 'fairway'
    'golden-path': 'inference-api'
  }
}

// Everything of damage-photos in swedencentral
// requests/damage-photos.yaml:3
resource groupRgDamagePhotosProdSdc 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-damage-photos-prod-sdc'
  location: 'swedencentral'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-1000'
    workload: 'damage-photos'
    'managed-by': 'fairway'
    'golden-path': 'inference-api'
  }
}

// What damage-photos may cost in a month, and who is told
// requests/damage-photos.yaml:3
resource budget 'Microsoft.Consumption/budgets@2026-06-01' = {
  name: 'budget-damage-photos'
  properties: {
    category: 'Cost'
    amount: 3000
    timeGrain: 'Monthly'
    timePeriod: {
      startDate: budgetStartDamagePhotos
    }
    filter: {
      dimensions: {
        name: 'ResourceGroupName'
        operator: 'In'
        values: ['rg-damage-photos-prod-sdc', 'rg-damage-photos-prod-gwc']
      }
    }
    notifications: {
      'actual-50': {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 50
        thresholdType: 'Actual'
        contactEmails: ['finops@northlight.example']
        contactGroups: [managementActionGroupId]
      }
      'actual-75': {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 75
        thresholdType: 'Actual'
        contactEmails: ['finops@northlight.example']
        contactGroups: [managementActionGroupId]
      }
      'actual-90': {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 90
        thresholdType: 'Actual'
        contactEmails: ['finops@northlight.example']
        contactGroups: [managementActionGroupId]
      }
      'forecasted-100': {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 100
        thresholdType: 'Forecasted'
        contactEmails: ['finops@northlight.example']
        contactGroups: [managementActionGroupId]
      }
    }
  }
  dependsOn: [
    groupRgDamagePhotosProdGwc
    groupRgDamagePhotosProdSdc
  ]
}

module rgDamagePhotosProdGwc 'rg-damage-photos-prod-gwc.bicep' = {
  name: 'damage-photos-rg-damage-photos-prod-gwc'
  scope: groupRgDamagePhotosProdGwc
  params: {
    dnsPrivatelinkBlobCoreWindowsNetId: dnsPrivatelinkBlobCoreWindowsNetId
    dnsPrivatelinkVaultcoreAzureNetId: dnsPrivatelinkVaultcoreAzureNetId
    managementActionGroupId: managementActionGroupId
    managementLogAnalyticsId: managementLogAnalyticsId
    spokeGpuProdGermanywestcentralVnetId: spokeGpuProdGermanywestcentralVnetId
    subscriptionSubGpuProd: subscriptionSubGpuProd
    tenantId: tenantId
    workloadGpuPlatformGermanywestcentralClusterOidcIssuerProfileIssuerUrl: workloadGpuPlatformGermanywestcentralClusterOidcIssuerProfileIssuerUrl
    workloadGpuPlatformGermanywestcentralMetricsId: workloadGpuPlatformGermanywestcentralMetricsId
  }
}

module rgGpuPlatformProdGwc 'rg-gpu-platform-prod-gwc.bicep' = {
  name: 'damage-photos-rg-gpu-platform-prod-gwc'
  scope: resourceGroup('rg-gpu-platform-prod-gwc')
  params: {
    subscriptionSubGpuProd: subscriptionSubGpuProd
    workloadDamagePhotosGermanywestcentralIdentityScalerPrincipalId: rgDamagePhotosProdGwc.outputs.workloadDamagePhotosGermanywestcentralIdentityScalerPrincipalId
  }
}

module rgDamagePhotosProdSdc 'rg-damage-photos-prod-sdc.bicep' = {
  name: 'damage-photos-rg-damage-photos-prod-sdc'
  scope: groupRgDamagePhotosProdSdc
  params: {
    dnsPrivatelinkBlobCoreWindowsNetId: dnsPrivatelinkBlobCoreWindowsNetId
    dnsPrivatelinkVaultcoreAzureNetId: dnsPrivatelinkVaultcoreAzureNetId
    managementActionGroupId: managementActionGroupId
    managementLogAnalyticsId: managementLogAnalyticsId
    spokeGpuProdSwedencentralVnetId: spokeGpuProdSwedencentralVnetId
    subscriptionSubGpuProd: subscriptionSubGpuProd
    tenantId: tenantId
    workloadGpuPlatformSwedencentralClusterOidcIssuerProfileIssuerUrl: workloadGpuPlatformSwedencentralClusterOidcIssuerProfileIssuerUrl
    workloadGpuPlatformSwedencentralMetricsId: workloadGpuPlatformSwedencentralMetricsId
  }
}

module rgGpuPlatformProdSdc 'rg-gpu-platform-prod-sdc.bicep' = {
  name: 'damage-photos-rg-gpu-platform-prod-sdc'
  scope: resourceGroup('rg-gpu-platform-prod-sdc')
  params: {
    subscriptionSubGpuProd: subscriptionSubGpuProd
    workloadDamagePhotosSwedencentralIdentityScalerPrincipalId: rgDamagePhotosProdSdc.outputs.workloadDamagePhotosSwedencentralIdentityScalerPrincipalId
  }
}
