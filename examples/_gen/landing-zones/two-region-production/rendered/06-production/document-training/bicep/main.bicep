// document-training
// GPU cluster for training for platform, in GPU platform.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

@description('First day of the month in which the budget of document-training begins. It must not be over when it is first deployed, and stays the same from then on.')
param budgetStartDocumentTraining string

@description('id of privateDnsZones privatelink.blob.core.windows.net')
param dnsPrivatelinkBlobCoreWindowsNetId string

@description('id of privateDnsZones privatelink.dfs.core.windows.net')
param dnsPrivatelinkDfsCoreWindowsNetId string

@description('id of privateDnsZones privatelink.vaultcore.azure.net')
param dnsPrivatelinkVaultcoreAzureNetId string

@description('The public SSH key of the local administrator of document-training, for emergencies: people sign in with Microsoft Entra ID.')
param documentTrainingSshPublicKey string

@description('id of actionGroups ag-platform-sdc')
param managementActionGroupId string

@description('id of workspaces log-platform-sdc')
param managementLogAnalyticsId string

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

// Everything of document-training in swedencentral
// requests/document-training.yaml:3
resource groupRgDocumentTrainingProdSdc 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-document-training-prod-sdc'
  location: 'swedencentral'
  tags: {
    team: 'platform'
    environment: 'prod'
    'cost-center': 'CC-1000'
    workload: 'document-training'
    'managed-by': 'fairway'
    'golden-path': 'gpu-cluster'
    expires: '2027-04-30'
  }
}

// What document-training may cost in a month, and who is told
// requests/document-training.yaml:3
resource budget 'Microsoft.Consumption/budgets@2026-06-01' = {
  name: 'budget-document-training'
  properties: {
    category: 'Cost'
    amount: 160000
    timeGrain: 'Monthly'
    timePeriod: {
      startDate: budgetStartDocumentTraining
    }
    filter: {
      dimensions: {
        name: 'ResourceGroupName'
        operator: 'In'
        values: ['rg-document-training-prod-sdc']
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
    groupRgDocumentTrainingProdSdc
  ]
}

module rgDocumentTrainingProdSdc 'rg-document-training-prod-sdc.bicep' = {
  name: 'document-training-rg-document-training-prod-sdc'
  scope: groupRgDocumentTrainingProdSdc
  params: {
    dnsPrivatelinkBlobCoreWindowsNetId: dnsPrivatelinkBlobCoreWindowsNetId
    dnsPrivatelinkDfsCoreWindowsNetId: dnsPrivatelinkDfsCoreWindowsNetId
    dnsPrivatelinkVaultcoreAzureNetId: dnsPrivatelinkVaultcoreAzureNetId
    documentTrainingSshPublicKey: documentTrainingSshPublicKey
    managementActionGroupId: managementActionGroupId
    managementLogAnalyticsId: managementLogAnalyticsId
    spokeGpuProdSwedencentralVnetId: spokeGpuProdSwedencentralVnetId
    subscriptionSubGpuProd: subscriptionSubGpuProd
    tenantId: tenantId
  }
}
