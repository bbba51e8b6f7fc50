// risk-notebooks
// Notebook sandbox for risk, in Risk models.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

@description('First day of the month in which the budget of risk-notebooks begins. It must not be over when it is first deployed, and stays the same from then on.')
param budgetStartRiskNotebooks string

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

@description('id of virtualNetworks vnet-risk-dev-dev-sdc')
param spokeRiskDevSwedencentralVnetId string

@description('Id of the subscription sub-risk-dev')
@minLength(36)
@maxLength(36)
param subscriptionSubRiskDev string

@description('Id of the Microsoft Entra tenant')
@minLength(36)
@maxLength(36)
param tenantId string

// Everything of risk-notebooks in swedencentral
// requests/risk-notebooks.yaml:3
resource groupRgRiskNotebooksDevSdc 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-risk-notebooks-dev-sdc'
  location: 'swedencentral'
  tags: {
    team: 'risk'
    environment: 'dev'
    'cost-center': 'CC-4200'
    workload: 'risk-notebooks'
    'managed-by': 'fairway'
    'golden-path': 'notebook-sandbox'
    expires: '2026-12-08'
    'flag-from': '2026-11-24'
  }
}

// What risk-notebooks may cost in a month, and who is told
// requests/risk-notebooks.yaml:3
resource budget 'Microsoft.Consumption/budgets@2026-06-01' = {
  name: 'budget-risk-notebooks'
  properties: {
    category: 'Cost'
    amount: 1500
    timeGrain: 'Monthly'
    timePeriod: {
      startDate: budgetStartRiskNotebooks
    }
    filter: {
      dimensions: {
        name: 'ResourceGroupName'
        operator: 'In'
        values: ['rg-risk-notebooks-dev-sdc']
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
    groupRgRiskNotebooksDevSdc
  ]
}

module rgRiskNotebooksDevSdc 'rg-risk-notebooks-dev-sdc.bicep' = {
  name: 'risk-notebooks-rg-risk-notebooks-dev-sdc'
  scope: groupRgRiskNotebooksDevSdc
  params: {
    dnsPrivatelinkApiAzuremlMsId: dnsPrivatelinkApiAzuremlMsId
    dnsPrivatelinkAzurecrIoId: dnsPrivatelinkAzurecrIoId
    dnsPrivatelinkBlobCoreWindowsNetId: dnsPrivatelinkBlobCoreWindowsNetId
    dnsPrivatelinkFileCoreWindowsNetId: dnsPrivatelinkFileCoreWindowsNetId
    dnsPrivatelinkNotebooksAzureNetId: dnsPrivatelinkNotebooksAzureNetId
    dnsPrivatelinkVaultcoreAzureNetId: dnsPrivatelinkVaultcoreAzureNetId
    managementActionGroupId: managementActionGroupId
    managementLogAnalyticsId: managementLogAnalyticsId
    spokeRiskDevSwedencentralVnetId: spokeRiskDevSwedencentralVnetId
    subscriptionSubRiskDev: subscriptionSubRiskDev
    tenantId: tenantId
  }
}
