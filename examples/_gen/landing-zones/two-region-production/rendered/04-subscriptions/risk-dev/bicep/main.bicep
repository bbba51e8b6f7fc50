// Risk models
// Makes the subscription ready: its place in the tree, its network on both sides, names, logs, protection.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

@description('id of ddosProtectionPlans ddos-hub-sdc')
param ddosPlanId string

@description('id of virtualNetworks vnet-hub-sdc')
param hubSwedencentralVnetId string

@description('id of workspaces log-platform-sdc')
param managementLogAnalyticsId string

@description('Id of the subscription sub-connectivity')
@minLength(36)
@maxLength(36)
param subscriptionSubConnectivity string

// AI corp: ai_corp
// landing-zone.yaml:7
resource mgAiCorp 'Microsoft.Management/managementGroups@2023-04-01' existing = {
  scope: tenant()
  name: 'ai-corp'
}

// Who did what in the subscription
// landing-zone.yaml:37
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
// landing-zone.yaml:37
resource applicationDefenderAi 'Microsoft.Security/pricings@2024-01-01' = {
  name: 'AI'
  properties: {
    pricingTier: 'Standard'
  }
}

// Microsoft Defender for Arm
// landing-zone.yaml:37
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
// landing-zone.yaml:37
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
// landing-zone.yaml:37
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
// landing-zone.yaml:37
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
// landing-zone.yaml:37
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

// The network of risk-dev in swedencentral.
// landing-zone.yaml:37
resource groupRgRiskDevDevSdcNetwork 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-risk-dev-dev-sdc-network'
  location: 'swedencentral'
  tags: {
    team: 'risk'
    environment: 'dev'
    'cost-center': 'CC-4200'
    workload: 'risk-dev'
    'managed-by': 'fairway'
  }
}

// sub-risk-dev inherits the policies of AI corp
// landing-zone.yaml:37
resource mgAiCorpSubscriptionSubRiskDev 'Microsoft.Management/managementGroups/subscriptions@2023-04-01' = {
  parent: mgAiCorp
  name: '4f0c5d1e-0000-4000-8000-000000000021'
}

module rgRiskDevDevSdcNetwork 'rg-risk-dev-dev-sdc-network.bicep' = {
  name: 'risk-dev-rg-risk-dev-dev-sdc-network'
  scope: groupRgRiskDevDevSdcNetwork
  params: {
    ddosPlanId: ddosPlanId
  }
}

module rgDnsSdc 'rg-dns-sdc.bicep' = {
  name: 'risk-dev-rg-dns-sdc'
  scope: resourceGroup(subscriptionSubConnectivity, 'rg-dns-sdc')
  params: {
    spokeRiskDevSwedencentralVnetId: rgRiskDevDevSdcNetwork.outputs.spokeRiskDevSwedencentralVnetId
  }
}

module rgConnectivitySdc 'rg-connectivity-sdc.bicep' = {
  name: 'risk-dev-rg-connectivity-sdc'
  scope: resourceGroup(subscriptionSubConnectivity, 'rg-connectivity-sdc')
  params: {
    spokeRiskDevSwedencentralVnetId: rgRiskDevDevSdcNetwork.outputs.spokeRiskDevSwedencentralVnetId
  }
}

module rgRiskDevDevSdcNetwork2 'rg-risk-dev-dev-sdc-network-2.bicep' = {
  name: 'risk-dev-rg-risk-dev-dev-sdc-network-2'
  scope: groupRgRiskDevDevSdcNetwork
  params: {
    hubSwedencentralVnetId: hubSwedencentralVnetId
  }
  dependsOn: [
    rgConnectivitySdc
    rgRiskDevDevSdcNetwork
  ]
}

@description('id of virtualNetworks vnet-risk-dev-dev-sdc')
output spokeRiskDevSwedencentralVnetId string = rgRiskDevDevSdcNetwork.outputs.spokeRiskDevSwedencentralVnetId
