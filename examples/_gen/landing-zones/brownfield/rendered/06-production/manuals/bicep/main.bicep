// manuals
// Models for applications for service, in Field service.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

@description('First day of the month in which the budget of manuals begins. It must not be over when it is first deployed, and stays the same from then on.')
param budgetStartManuals string

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

@description('id of virtualNetworks mp-service-live-prd-sdc-vnet')
param spokeServiceLiveSwedencentralVnetId string

@description('id of virtualNetworks mp-service-live-prd-weu-vnet')
param spokeServiceLiveWesteuropeVnetId string

@description('Id of the subscription mp-service-live')
@minLength(36)
@maxLength(36)
param subscriptionMpServiceLive string

@description('Id of the Microsoft Entra tenant')
@minLength(36)
@maxLength(36)
param tenantId string

// Everything of manuals in swedencentral
// requests.yaml:21
resource groupMpManualsPrdSdcRg 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'mp-manuals-prd-sdc-rg'
  location: 'swedencentral'
  tags: {
    team: 'service'
    environment: 'live'
    'cost-center': '7210'
    application: 'manuals'
    'managed-by': 'fairway'
  }
}

// Everything of manuals in westeurope
// requests.yaml:21
resource groupMpManualsPrdWeuRg 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'mp-manuals-prd-weu-rg'
  location: 'westeurope'
  tags: {
    team: 'service'
    environment: 'live'
    'cost-center': '7210'
    application: 'manuals'
    'managed-by': 'fairway'
  }
}

// What manuals may cost in a month, and who is told
// requests.yaml:21
resource budget 'Microsoft.Consumption/budgets@2026-06-01' = {
  name: 'budget-manuals'
  properties: {
    category: 'Cost'
    amount: 8000
    timeGrain: 'Monthly'
    timePeriod: {
      startDate: budgetStartManuals
    }
    filter: {
      dimensions: {
        name: 'ResourceGroupName'
        operator: 'In'
        values: ['mp-manuals-prd-weu-rg', 'mp-manuals-prd-sdc-rg']
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
    groupMpManualsPrdSdcRg
    groupMpManualsPrdWeuRg
  ]
}

module mpManualsPrdSdcRg 'mp-manuals-prd-sdc-rg.bicep' = {
  name: 'manuals-mp-manuals-prd-sdc-rg'
  scope: groupMpManualsPrdSdcRg
  params: {
    dnsPrivatelinkCognitiveservicesAzureComId: dnsPrivatelinkCognitiveservicesAzureComId
    dnsPrivatelinkOpenaiAzureComId: dnsPrivatelinkOpenaiAzureComId
    dnsPrivatelinkServicesAiAzureComId: dnsPrivatelinkServicesAiAzureComId
    dnsPrivatelinkVaultcoreAzureNetId: dnsPrivatelinkVaultcoreAzureNetId
    managementActionGroupId: managementActionGroupId
    managementLogAnalyticsId: managementLogAnalyticsId
    spokeServiceLiveSwedencentralVnetId: spokeServiceLiveSwedencentralVnetId
    subscriptionMpServiceLive: subscriptionMpServiceLive
    tenantId: tenantId
    workloadManualsWesteuropeGatewayIdentityPrincipalId: mpManualsPrdWeuRg.outputs.workloadManualsWesteuropeGatewayIdentityPrincipalId
    workloadManualsWesteuropeIdentityWorkloadPrincipalId: mpManualsPrdWeuRg.outputs.workloadManualsWesteuropeIdentityWorkloadPrincipalId
  }
}

module mpManualsPrdWeuRg 'mp-manuals-prd-weu-rg.bicep' = {
  name: 'manuals-mp-manuals-prd-weu-rg'
  scope: groupMpManualsPrdWeuRg
  params: {
    dnsPrivatelinkCognitiveservicesAzureComId: dnsPrivatelinkCognitiveservicesAzureComId
    dnsPrivatelinkOpenaiAzureComId: dnsPrivatelinkOpenaiAzureComId
    dnsPrivatelinkServicesAiAzureComId: dnsPrivatelinkServicesAiAzureComId
    dnsPrivatelinkVaultcoreAzureNetId: dnsPrivatelinkVaultcoreAzureNetId
    managementActionGroupId: managementActionGroupId
    managementLogAnalyticsId: managementLogAnalyticsId
    spokeServiceLiveWesteuropeVnetId: spokeServiceLiveWesteuropeVnetId
    subscriptionMpServiceLive: subscriptionMpServiceLive
    tenantId: tenantId
  }
}
