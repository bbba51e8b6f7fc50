// field-notes
// Answers from documents for product, in Harvest forecast.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

@description('First day of the month in which the budget of field-notes begins. It must not be over when it is first deployed, and stays the same from then on.')
param budgetStartFieldNotes string

@description('id of privateDnsZones privatelink.blob.core.windows.net')
param dnsPrivatelinkBlobCoreWindowsNetId string

@description('id of privateDnsZones privatelink.cognitiveservices.azure.com')
param dnsPrivatelinkCognitiveservicesAzureComId string

@description('id of privateDnsZones privatelink.openai.azure.com')
param dnsPrivatelinkOpenaiAzureComId string

@description('id of privateDnsZones privatelink.search.windows.net')
param dnsPrivatelinkSearchWindowsNetId string

@description('id of privateDnsZones privatelink.services.ai.azure.com')
param dnsPrivatelinkServicesAiAzureComId string

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

// Everything of field-notes in swedencentral
// requests.yaml:3
resource groupRgFieldNotesDevSdc 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-field-notes-dev-sdc'
  location: 'swedencentral'
  tags: {
    team: 'product'
    environment: 'dev'
    'cost-center': 'K-1'
    workload: 'field-notes'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
}

// What field-notes may cost in a month, and who is told
// requests.yaml:3
resource budget 'Microsoft.Consumption/budgets@2026-06-01' = {
  name: 'budget-field-notes'
  properties: {
    category: 'Cost'
    amount: 400
    timeGrain: 'Monthly'
    timePeriod: {
      startDate: budgetStartFieldNotes
    }
    filter: {
      dimensions: {
        name: 'ResourceGroupName'
        operator: 'In'
        values: ['rg-field-notes-dev-sdc']
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
    groupRgFieldNotesDevSdc
  ]
}

module rgFieldNotesDevSdc 'rg-field-notes-dev-sdc.bicep' = {
  name: 'field-notes-rg-field-notes-dev-sdc'
  scope: groupRgFieldNotesDevSdc
  params: {
    dnsPrivatelinkBlobCoreWindowsNetId: dnsPrivatelinkBlobCoreWindowsNetId
    dnsPrivatelinkCognitiveservicesAzureComId: dnsPrivatelinkCognitiveservicesAzureComId
    dnsPrivatelinkOpenaiAzureComId: dnsPrivatelinkOpenaiAzureComId
    dnsPrivatelinkSearchWindowsNetId: dnsPrivatelinkSearchWindowsNetId
    dnsPrivatelinkServicesAiAzureComId: dnsPrivatelinkServicesAiAzureComId
    dnsPrivatelinkVaultcoreAzureNetId: dnsPrivatelinkVaultcoreAzureNetId
    managementActionGroupId: managementActionGroupId
    managementLogAnalyticsId: managementLogAnalyticsId
    spokeForecastDevSwedencentralVnetId: spokeForecastDevSwedencentralVnetId
    subscriptionSubForecastDev: subscriptionSubForecastDev
    tenantId: tenantId
  }
}
