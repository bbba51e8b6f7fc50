// fraud-scoring
// Batch inference for claims, in GPU platform.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

@description('First day of the month in which the budget of fraud-scoring begins. It must not be over when it is first deployed, and stays the same from then on.')
param budgetStartFraudScoring string

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

// Everything of fraud-scoring in germanywestcentral
// requests/fraud-scoring.yaml:3
resource groupRgFraudScoringProdGwc 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-fraud-scoring-prod-gwc'
  location: 'germanywestcentral'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-1000'
    workload: 'fraud-scoring'
    'managed-by': 'fairway'
    'golden-path': 'batch-inference'
  }
}

// Everything of fraud-scoring in swedencentral
// requests/fraud-scoring.yaml:3
resource groupRgFraudScoringProdSdc 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-fraud-scoring-prod-sdc'
  location: 'swedencentral'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-1000'
    workload: 'fraud-scoring'
    'managed-by': 'fairway'
    'golden-path': 'batch-inference'
  }
}

// What fraud-scoring may cost in a month, and who is told
// requests/fraud-scoring.yaml:3
resource budget 'Microsoft.Consumption/budgets@2026-06-01' = {
  name: 'budget-fraud-scoring'
  properties: {
    category: 'Cost'
    amount: 4000
    timeGrain: 'Monthly'
    timePeriod: {
      startDate: budgetStartFraudScoring
    }
    filter: {
      dimensions: {
        name: 'ResourceGroupName'
        operator: 'In'
        values: ['rg-fraud-scoring-prod-sdc', 'rg-fraud-scoring-prod-gwc']
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
    groupRgFraudScoringProdGwc
    groupRgFraudScoringProdSdc
  ]
}

module rgFraudScoringProdGwc 'rg-fraud-scoring-prod-gwc.bicep' = {
  name: 'fraud-scoring-rg-fraud-scoring-prod-gwc'
  scope: groupRgFraudScoringProdGwc
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

module rgFraudScoringProdSdc 'rg-fraud-scoring-prod-sdc.bicep' = {
  name: 'fraud-scoring-rg-fraud-scoring-prod-sdc'
  scope: groupRgFraudScoringProdSdc
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
