// claims-assistant
// Models in the EU for claims, in Claims.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

@description('First day of the month in which the budget of claims-assistant begins. It must not be over when it is first deployed, and stays the same from then on.')
param budgetStartClaimsAssistant string

@description('id of privateDnsZones privatelink.cognitiveservices.azure.com')
param dnsPrivatelinkCognitiveservicesAzureComId string

@description('id of privateDnsZones privatelink.openai.azure.com')
param dnsPrivatelinkOpenaiAzureComId string

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

// Everything of claims-assistant in germanywestcentral
// requests/claims-assistant.yaml:3
resource groupRgClaimsAssistantProdGwc 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-claims-assistant-prod-gwc'
  location: 'germanywestcentral'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-4100'
    workload: 'claims-assistant'
    'managed-by': 'fairway'
    'golden-path': 'eu-models'
  }
}

// Everything of claims-assistant in swedencentral
// requests/claims-assistant.yaml:3
resource groupRgClaimsAssistantProdSdc 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-claims-assistant-prod-sdc'
  location: 'swedencentral'
  tags: {
    team: 'claims'
    environment: 'prod'
    'cost-center': 'CC-4100'
    workload: 'claims-assistant'
    'managed-by': 'fairway'
    'golden-path': 'eu-models'
  }
}

// What claims-assistant may cost in a month, and who is told
// requests/claims-assistant.yaml:3
resource budget 'Microsoft.Consumption/budgets@2026-06-01' = {
  name: 'budget-claims-assistant'
  properties: {
    category: 'Cost'
    amount: 12000
    timeGrain: 'Monthly'
    timePeriod: {
      startDate: budgetStartClaimsAssistant
    }
    filter: {
      dimensions: {
        name: 'ResourceGroupName'
        operator: 'In'
        values: ['rg-claims-assistant-prod-sdc', 'rg-claims-assistant-prod-gwc']
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
    groupRgClaimsAssistantProdGwc
    groupRgClaimsAssistantProdSdc
  ]
}

module rgClaimsAssistantProdGwc 'rg-claims-assistant-prod-gwc.bicep' = {
  name: 'claims-assistant-rg-claims-assistant-prod-gwc'
  scope: groupRgClaimsAssistantProdGwc
  params: {
    dnsPrivatelinkCognitiveservicesAzureComId: dnsPrivatelinkCognitiveservicesAzureComId
    dnsPrivatelinkOpenaiAzureComId: dnsPrivatelinkOpenaiAzureComId
    dnsPrivatelinkServicesAiAzureComId: dnsPrivatelinkServicesAiAzureComId
    dnsPrivatelinkVaultcoreAzureNetId: dnsPrivatelinkVaultcoreAzureNetId
    managementActionGroupId: managementActionGroupId
    managementLogAnalyticsId: managementLogAnalyticsId
    spokeClaimsProdGermanywestcentralVnetId: spokeClaimsProdGermanywestcentralVnetId
    subscriptionSubClaimsProd: subscriptionSubClaimsProd
    tenantId: tenantId
    workloadClaimsAssistantSwedencentralGatewayIdentityPrincipalId: rgClaimsAssistantProdSdc.outputs.workloadClaimsAssistantSwedencentralGatewayIdentityPrincipalId
    workloadClaimsAssistantSwedencentralIdentityWorkloadPrincipalId: rgClaimsAssistantProdSdc.outputs.workloadClaimsAssistantSwedencentralIdentityWorkloadPrincipalId
  }
}

module rgClaimsAssistantProdSdc 'rg-claims-assistant-prod-sdc.bicep' = {
  name: 'claims-assistant-rg-claims-assistant-prod-sdc'
  scope: groupRgClaimsAssistantProdSdc
  params: {
    dnsPrivatelinkCognitiveservicesAzureComId: dnsPrivatelinkCognitiveservicesAzureComId
    dnsPrivatelinkOpenaiAzureComId: dnsPrivatelinkOpenaiAzureComId
    dnsPrivatelinkServicesAiAzureComId: dnsPrivatelinkServicesAiAzureComId
    dnsPrivatelinkVaultcoreAzureNetId: dnsPrivatelinkVaultcoreAzureNetId
    managementActionGroupId: managementActionGroupId
    managementLogAnalyticsId: managementLogAnalyticsId
    spokeClaimsProdGermanywestcentralVnetId: spokeClaimsProdGermanywestcentralVnetId
    spokeClaimsProdSwedencentralVnetId: spokeClaimsProdSwedencentralVnetId
    subscriptionSubClaimsProd: subscriptionSubClaimsProd
    tenantId: tenantId
  }
}
