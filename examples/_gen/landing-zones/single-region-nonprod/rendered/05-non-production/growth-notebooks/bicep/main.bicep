// growth-notebooks
// Notebook sandbox for product, in Harvest forecast.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

@description('First day of the month in which the budget of growth-notebooks begins. It must not be over when it is first deployed, and stays the same from then on.')
param budgetStartGrowthNotebooks string

@description('id of privateDnsZones privatelink.api.azureml.ms')
param dnsPrivatelinkApiAzuremlMsId string

@description('id of privateDnsZones privatelink.azurecr.io')
param dnsPrivatelinkAzurecrIoId string

@description('id of privateDnsZones privatelink.blob.core.windows.net')
param dnsPrivatelinkBlobCoreWindowsNetId string

@description('id of privateDnsZones privatelink.file.core.windows.net')
param dnsPrivatelinkFileCoreWindowsNetId string

@description('id of privateDnsZones privatelink.notebooks.azure.net')
param dnsPrivatelinkNotebooksAzureNetId string

@description('id of privateDnsZones privatelink.vaultcore.azure.net')
param dnsPrivatelinkVaultcoreAzureNetId string

@description('id of actionGroups ag-platform-sdc')
param managementActionGroupId string

@description('id of workspaces log-platform-sdc')
param managementLogAnalyticsId string

@description('id of virtualNetworks vnet-forecast-dev-dev-sdc')
param spokeForecastDevSwedencentralVnetId string

@description('Id of the subscription sub-forecast-dev')
@minLength(36)
@maxLength(36)
param subscriptionSubForecastDev string

@description('Id of the Microsoft Entra tenant')
@minLength(36)
@maxLength(36)
param tenantId string

// Everything of growth-notebooks in swedencentral
// requests.yaml:23
resource groupRgGrowthNotebooksDevSdc 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-growth-notebooks-dev-sdc'
  location: 'swedencentral'
  tags: {
    team: 'product'
    environment: 'dev'
    'cost-center': 'K-1'
    workload: 'growth-notebooks'
    'managed-by': 'fairway'
    'golden-path': 'notebook-sandbox'
    'flag-from': '2026-11-30'
    expires: '2026-12-16'
  }
}

// What growth-notebooks may cost in a month, and who is told
// requests.yaml:23
resource budget 'Microsoft.Consumption/budgets@2026-06-01' = {
  name: 'budget-growth-notebooks'
  properties: {
    category: 'Cost'
    amount: 300
    timeGrain: 'Monthly'
    timePeriod: {
      startDate: budgetStartGrowthNotebooks
    }
    filter: {
      dimensions: {
        name: 'ResourceGroupName'
        operator: 'In'
        values: ['rg-growth-notebooks-dev-sdc']
      }
    }
    notifications: {
      'actual-50': {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 50
        thresholdType: 'Actual'
        contactEmails: ['runa@kelpworks.example']
        contactGroups: [managementActionGroupId]
      }
      'actual-75': {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 75
        thresholdType: 'Actual'
        contactEmails: ['runa@kelpworks.example']
        contactGroups: [managementActionGroupId]
      }
      'actual-90': {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 90
        thresholdType: 'Actual'
        contactEmails: ['runa@kelpworks.example']
        contactGroups: [managementActionGroupId]
      }
      'forecasted-100': {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 100
        thresholdType: 'Forecasted'
        contactEmails: ['runa@kelpworks.example']
        contactGroups: [managementActionGroupId]
      }
    }
  }
  dependsOn: [
    groupRgGrowthNotebooksDevSdc
  ]
}

module rgGrowthNotebooksDevSdc 'rg-growth-notebooks-dev-sdc.bicep' = {
  name: 'growth-notebooks-rg-growth-notebooks-dev-sdc'
  scope: groupRgGrowthNotebooksDevSdc
  params: {
    dnsPrivatelinkApiAzuremlMsId: dnsPrivatelinkApiAzuremlMsId
    dnsPrivatelinkAzurecrIoId: dnsPrivatelinkAzurecrIoId
    dnsPrivatelinkBlobCoreWindowsNetId: dnsPrivatelinkBlobCoreWindowsNetId
    dnsPrivatelinkFileCoreWindowsNetId: dnsPrivatelinkFileCoreWindowsNetId
    dnsPrivatelinkNotebooksAzureNetId: dnsPrivatelinkNotebooksAzureNetId
    dnsPrivatelinkVaultcoreAzureNetId: dnsPrivatelinkVaultcoreAzureNetId
    managementActionGroupId: managementActionGroupId
    managementLogAnalyticsId: managementLogAnalyticsId
    spokeForecastDevSwedencentralVnetId: spokeForecastDevSwedencentralVnetId
    subscriptionSubForecastDev: subscriptionSubForecastDev
    tenantId: tenantId
  }
}
