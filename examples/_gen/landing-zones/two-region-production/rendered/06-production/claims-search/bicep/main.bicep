// claims-search
// Answers from documents for claims, in Claims.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

@description('First day of the month in which the budget of claims-search begins. It must not be over when it is first deployed, and stays the same from then on.')
param budgetStartClaimsSearch string

@description('id of privateDnsZones privatelink.blob.core.windows.net')
param dnsPrivatelinkBlobCoreWindowsNetId string

@description('id of privateDnsZones privatelink.cognitiveservices.azure.com')
param dnsPrivatelinkCognitiveservicesAzureComId string

@description('id of privateDnsZones privatelink.documents.azure.com')
param dnsPrivatelinkDocumentsAzureComId string

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

@description('id of virtualNetworks vnet-claims-prod-prod-gwc')
param spokeClaimsProdGermanywestcentralVnetId string

@description('id of virtualNetworks vnet-claims-prod-prod-sdc')
param spokeClaimsProdSwedencentralVnetId string

@description('Id of the subscription sub-claims-prod')
@minLength(36)
@maxLength(36)
param subscriptionSubClaimsProd string

@description('Id of the Microsoft Entra tenant')
@minLength(36)
@maxLength(36)
param tenantId string

// Everything of claims-search in germanywestcentral
// requests/claims-search.yaml:3
resource groupRgClaimsSearchProdGwc 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-claims-search-prod-gwc'
  location: 'germanywestcentral'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-4100'
    workload: 'claims-search'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
}

// Everything of claims-search in swedencentral
// requests/claims-search.yaml:3
resource groupRgClaimsSearchProdSdc 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-claims-search-prod-sdc'
  location: 'swedencentral'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-4100'
    workload: 'claims-search'
    'managed-by': 'fairway'
    'golden-path': 'rag'
  }
}

// What claims-search may cost in a month, and who is told
// requests/claims-search.yaml:3
resource budget 'Microsoft.Consumption/budgets@2026-06-01' = {
  name: 'budget-claims-search'
  properties: {
    category: 'Cost'
    amount: 6000
    timeGrain: 'Monthly'
    timePeriod: {
      startDate: budgetStartClaimsSearch
    }
    filter: {
      dimensions: {
        name: 'ResourceGroupName'
        operator: 'In'
        values: ['rg-claims-search-prod-sdc', 'rg-claims-search-prod-gwc']
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
    groupRgClaimsSearchProdGwc
    groupRgClaimsSearchProdSdc
  ]
}

module rgClaimsSearchProdGwc 'rg-claims-search-prod-gwc.bicep' = {
  name: 'claims-search-rg-claims-search-prod-gwc'
  scope: groupRgClaimsSearchProdGwc
  params: {
    dnsPrivatelinkBlobCoreWindowsNetId: dnsPrivatelinkBlobCoreWindowsNetId
    dnsPrivatelinkCognitiveservicesAzureComId: dnsPrivatelinkCognitiveservicesAzureComId
    dnsPrivatelinkOpenaiAzureComId: dnsPrivatelinkOpenaiAzureComId
    dnsPrivatelinkSearchWindowsNetId: dnsPrivatelinkSearchWindowsNetId
    dnsPrivatelinkServicesAiAzureComId: dnsPrivatelinkServicesAiAzureComId
    dnsPrivatelinkVaultcoreAzureNetId: dnsPrivatelinkVaultcoreAzureNetId
    managementActionGroupId: managementActionGroupId
    managementLogAnalyticsId: managementLogAnalyticsId
    spokeClaimsProdGermanywestcentralVnetId: spokeClaimsProdGermanywestcentralVnetId
    subscriptionSubClaimsProd: subscriptionSubClaimsProd
    tenantId: tenantId
    workloadClaimsSearchSwedencentralIdentityIngestionPrincipalId: rgClaimsSearchProdSdc.outputs.workloadClaimsSearchSwedencentralIdentityIngestionPrincipalId
    workloadClaimsSearchSwedencentralIdentityWorkloadPrincipalId: rgClaimsSearchProdSdc.outputs.workloadClaimsSearchSwedencentralIdentityWorkloadPrincipalId
  }
}

module rgClaimsSearchProdSdc 'rg-claims-search-prod-sdc.bicep' = {
  name: 'claims-search-rg-claims-search-prod-sdc'
  scope: groupRgClaimsSearchProdSdc
  params: {
    dnsPrivatelinkBlobCoreWindowsNetId: dnsPrivatelinkBlobCoreWindowsNetId
    dnsPrivatelinkCognitiveservicesAzureComId: dnsPrivatelinkCognitiveservicesAzureComId
    dnsPrivatelinkDocumentsAzureComId: dnsPrivatelinkDocumentsAzureComId
    dnsPrivatelinkOpenaiAzureComId: dnsPrivatelinkOpenaiAzureComId
    dnsPrivatelinkSearchWindowsNetId: dnsPrivatelinkSearchWindowsNetId
    dnsPrivatelinkServicesAiAzureComId: dnsPrivatelinkServicesAiAzureComId
    dnsPrivatelinkVaultcoreAzureNetId: dnsPrivatelinkVaultcoreAzureNetId
    managementActionGroupId: managementActionGroupId
    managementLogAnalyticsId: managementLogAnalyticsId
    spokeClaimsProdSwedencentralVnetId: spokeClaimsProdSwedencentralVnetId
    subscriptionSubClaimsProd: subscriptionSubClaimsProd
    tenantId: tenantId
  }
}
