// Harvest forecast
// Makes the subscription ready: its place in the tree, its network on both sides, names, logs, protection.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

@description('id of virtualNetworks vnet-hub-sdc')
param hubSwedencentralVnetId string

@description('id of workspaces log-platform-sdc')
param managementLogAnalyticsId string

@description('Id of the subscription sub-platform')
@minLength(36)
@maxLength(36)
param subscriptionSubPlatform string

// AI corp: ai_corp
// landing-zone.yaml:7
resource mgAiCorp 'Microsoft.Management/managementGroups@2023-04-01' existing = {
  scope: tenant()
  name: 'ai-corp'
}

// Who did what in the subscription
// landing-zone.yaml:21
resource applicationActivityLog 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'activity-log'
  properties: {
    workspaceId: managementLogAnalyticsId
    logs: [
      {
        category: 'Administrative'
        enabled: true
      }
      {
        category: 'Security'
        enabled: true
      }
      {
        category: 'ServiceHealth'
        enabled: true
      }
      {
        category: 'Alert'
        enabled: true
      }
      {
        category: 'Recommendation'
        enabled: true
      }
      {
        category: 'Policy'
        enabled: true
      }
      {
        category: 'Autoscale'
        enabled: true
      }
      {
        category: 'ResourceHealth'
        enabled: true
      }
    ]
  }
}

// Microsoft Defender for AI
// landing-zone.yaml:21
resource applicationDefenderAi 'Microsoft.Security/pricings@2024-01-01' = {
  name: 'AI'
  properties: {
    pricingTier: 'Standard'
  }
}

// Microsoft Defender for Arm
// landing-zone.yaml:21
resource applicationDefenderArm 'Microsoft.Security/pricings@2024-01-01' = {
  name: 'Arm'
  properties: {
    pricingTier: 'Standard'
    subPlan: 'PerSubscription'
  }
  dependsOn: [
    applicationDefenderAi
  ]
}

// Microsoft Defender for Containers
// landing-zone.yaml:21
resource applicationDefenderContainers 'Microsoft.Security/pricings@2024-01-01' = {
  name: 'Containers'
  properties: {
    pricingTier: 'Standard'
  }
  dependsOn: [
    applicationDefenderArm
  ]
}

// Microsoft Defender for KeyVaults
// landing-zone.yaml:21
resource applicationDefenderKeyvaults 'Microsoft.Security/pricings@2024-01-01' = {
  name: 'KeyVaults'
  properties: {
    pricingTier: 'Standard'
    subPlan: 'PerKeyVault'
  }
  dependsOn: [
    applicationDefenderContainers
  ]
}

// Microsoft Defender for StorageAccounts
// landing-zone.yaml:21
resource applicationDefenderStorageaccounts 'Microsoft.Security/pricings@2024-01-01' = {
  name: 'StorageAccounts'
  properties: {
    pricingTier: 'Standard'
    subPlan: 'DefenderForStorageV2'
  }
  dependsOn: [
    applicationDefenderKeyvaults
  ]
}

// Microsoft Defender for VirtualMachines
// landing-zone.yaml:21
resource applicationDefenderVirtualmachines 'Microsoft.Security/pricings@2024-01-01' = {
  name: 'VirtualMachines'
  properties: {
    pricingTier: 'Standard'
    subPlan: 'P2'
  }
  dependsOn: [
    applicationDefenderStorageaccounts
  ]
}

// The network of forecast-dev in swedencentral.
// landing-zone.yaml:21
resource groupRgForecastDevDevSdcNetwork 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-forecast-dev-dev-sdc-network'
  location: 'swedencentral'
  tags: {
    team: 'product'
    environment: 'dev'
    'cost-center': 'K-1'
    workload: 'forecast-dev'
    'managed-by': 'fairway'
  }
}

// sub-forecast-dev inherits the policies of AI corp
// landing-zone.yaml:21
resource mgAiCorpSubscriptionSubForecastDev 'Microsoft.Management/managementGroups/subscriptions@2023-04-01' = {
  parent: mgAiCorp
  name: '2b8e4c10-0000-4000-8000-000000000002'
}

module rgForecastDevDevSdcNetwork 'rg-forecast-dev-dev-sdc-network.bicep' = {
  name: 'forecast-dev-rg-forecast-dev-dev-sdc-network'
  scope: groupRgForecastDevDevSdcNetwork
}

module rgDnsSdc 'rg-dns-sdc.bicep' = {
  name: 'forecast-dev-rg-dns-sdc'
  scope: resourceGroup(subscriptionSubPlatform, 'rg-dns-sdc')
  params: {
    spokeForecastDevSwedencentralVnetId: rgForecastDevDevSdcNetwork.outputs.spokeForecastDevSwedencentralVnetId
  }
}

module rgConnectivitySdc 'rg-connectivity-sdc.bicep' = {
  name: 'forecast-dev-rg-connectivity-sdc'
  scope: resourceGroup(subscriptionSubPlatform, 'rg-connectivity-sdc')
  params: {
    spokeForecastDevSwedencentralVnetId: rgForecastDevDevSdcNetwork.outputs.spokeForecastDevSwedencentralVnetId
  }
}

module rgForecastDevDevSdcNetwork2 'rg-forecast-dev-dev-sdc-network-2.bicep' = {
  name: 'forecast-dev-rg-forecast-dev-dev-sdc-network-2'
  scope: groupRgForecastDevDevSdcNetwork
  params: {
    hubSwedencentralVnetId: hubSwedencentralVnetId
  }
  dependsOn: [
    rgConnectivitySdc
    rgForecastDevDevSdcNetwork
  ]
}

@description('id of virtualNetworks vnet-forecast-dev-dev-sdc')
output spokeForecastDevSwedencentralVnetId string = rgForecastDevDevSdcNetwork.outputs.spokeForecastDevSwedencentralVnetId
