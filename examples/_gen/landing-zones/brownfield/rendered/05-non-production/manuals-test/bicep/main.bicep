// manuals-test
// Models for applications for service, in Field service, test.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

@description('First day of the month in which the budget of manuals-test begins. It must not be over when it is first deployed, and stays the same from then on.')
param budgetStartManualsTest string

@description('id of privateDnsZones privatelink.cognitiveservices.azure.com')
param dnsPrivatelinkCognitiveservicesAzureComId string

@description('id of privateDnsZones privatelink.openai.azure.com')
param dnsPrivatelinkOpenaiAzureComId string

@description('id of privateDnsZones privatelink.services.ai.azure.com')
param dnsPrivatelinkServicesAiAzureComId string

@description('id of privateDnsZones privatelink.vaultcore.azure.net')
param dnsPrivatelinkVaultcoreAzureNetId string

@description('id of actionGroups mp-platform-weu-ag')
param managementActionGroupId string

@description('id of workspaces mp-platform-weu-log')
param managementLogAnalyticsId string

@description('id of virtualNetworks mp-service-test-tst-weu-vnet')
param spokeServiceTestWesteuropeVnetId string

@description('Id of the subscription mp-service-test')
@minLength(36)
@maxLength(36)
param subscriptionMpServiceTest string

@description('Id of the Microsoft Entra tenant')
@minLength(36)
@maxLength(36)
param tenantId string

// Everything of manuals-test in westeurope
// requests.yaml:3
resource groupMpManualsTestTstWeuRg 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'mp-manuals-test-tst-weu-rg'
  location: 'westeurope'
  tags: {
    team: 'service'
    environment: 'test'
    'cost-center': '7210'
    application: 'manuals-test'
    'managed-by': 'fairway'
  }
}

// What manuals-test may cost in a month, and who is told
// requests.yaml:3
resource budget 'Microsoft.Consumption/budgets@2026-06-01' = {
  name: 'budget-manuals-test'
  properties: {
    category: 'Cost'
    amount: 500
    timeGrain: 'Monthly'
    timePeriod: {
      startDate: budgetStartManualsTest
    }
    filter: {
      dimensions: {
        name: 'ResourceGroupName'
        operator: 'In'
        values: ['mp-manuals-test-tst-weu-rg']
      }
    }
    notifications: {
      'actual-50': {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 50
        thresholdType: 'Actual'
        contactEmails: ['cloud-office@meridian.example']
        contactGroups: [managementActionGroupId]
      }
      'actual-75': {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 75
        thresholdType: 'Actual'
        contactEmails: ['cloud-office@meridian.example']
        contactGroups: [managementActionGroupId]
      }
      'actual-90': {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 90
        thresholdType: 'Actual'
        contactEmails: ['cloud-office@meridian.example']
        contactGroups: [managementActionGroupId]
      }
      'forecasted-100': {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 100
        thresholdType: 'Forecasted'
        contactEmails: ['cloud-office@meridian.example']
        contactGroups: [managementActionGroupId]
      }
    }
  }
  dependsOn: [
    groupMpManualsTestTstWeuRg
  ]
}

module mpManualsTestTstWeuRg 'mp-manuals-test-tst-weu-rg.bicep' = {
  name: 'manuals-test-mp-manuals-test-tst-weu-rg'
  scope: groupMpManualsTestTstWeuRg
  params: {
    dnsPrivatelinkCognitiveservicesAzureComId: dnsPrivatelinkCognitiveservicesAzureComId
    dnsPrivatelinkOpenaiAzureComId: dnsPrivatelinkOpenaiAzureComId
    dnsPrivatelinkServicesAiAzureComId: dnsPrivatelinkServicesAiAzureComId
    dnsPrivatelinkVaultcoreAzureNetId: dnsPrivatelinkVaultcoreAzureNetId
    managementActionGroupId: managementActionGroupId
    managementLogAnalyticsId: managementLogAnalyticsId
    spokeServiceTestWesteuropeVnetId: spokeServiceTestWesteuropeVnetId
    subscriptionMpServiceTest: subscriptionMpServiceTest
    tenantId: tenantId
  }
}
