// GPU platform
// Makes the subscription ready: its place in the tree, its network on both sides, names, logs, protection.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

@description('id of ddosProtectionPlans ddos-hub-sdc')
param ddosPlanId string

@description('id of virtualNetworks vnet-hub-gwc')
param hubGermanywestcentralVnetId string

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
// landing-zone.yaml:31
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
// landing-zone.yaml:31
resource applicationDefenderAi 'Microsoft.Security/pricings@2024-01-01' = {
  name: 'AI'
  properties: {
    pricingTier: 'Standard'
  }
}

// Microsoft Defender for Arm
// landing-zone.yaml:31
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
// landing-zone.yaml:31
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
// landing-zone.yaml:31
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
// landing-zone.yaml:31
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
// landing-zone.yaml:31
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

// The network of gpu-prod in germanywestcentral.
// landing-zone.yaml:31
resource groupRgGpuProdProdGwcNetwork 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-gpu-prod-prod-gwc-network'
  location: 'germanywestcentral'
  tags: {
    team: 'platform'
    environment: 'prod'
    'cost-center': 'CC-1000'
    workload: 'gpu-prod'
    'managed-by': 'fairway'
  }
}

// The network of gpu-prod in swedencentral.
// landing-zone.yaml:31
resource groupRgGpuProdProdSdcNetwork 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-gpu-prod-prod-sdc-network'
  location: 'swedencentral'
  tags: {
    team: 'platform'
    environment: 'prod'
    'cost-center': 'CC-1000'
    workload: 'gpu-prod'
    'managed-by': 'fairway'
  }
}

// sub-gpu-prod inherits the policies of AI corp
// landing-zone.yaml:31
resource mgAiCorpSubscriptionSubGpuProd 'Microsoft.Management/managementGroups/subscriptions@2023-04-01' = {
  parent: mgAiCorp
  name: '4f0c5d1e-0000-4000-8000-000000000012'
}

module rgGpuProdProdGwcNetwork 'rg-gpu-prod-prod-gwc-network.bicep' = {
  name: 'gpu-prod-rg-gpu-prod-prod-gwc-network'
  scope: groupRgGpuProdProdGwcNetwork
  params: {
    ddosPlanId: ddosPlanId
  }
}

module rgDnsSdc 'rg-dns-sdc.bicep' = {
  name: 'gpu-prod-rg-dns-sdc'
  scope: resourceGroup(subscriptionSubConnectivity, 'rg-dns-sdc')
  params: {
    spokeGpuProdGermanywestcentralVnetId: rgGpuProdProdGwcNetwork.outputs.spokeGpuProdGermanywestcentralVnetId
    spokeGpuProdSwedencentralVnetId: rgGpuProdProdSdcNetwork.outputs.spokeGpuProdSwedencentralVnetId
  }
}

module rgGpuProdProdSdcNetwork 'rg-gpu-prod-prod-sdc-network.bicep' = {
  name: 'gpu-prod-rg-gpu-prod-prod-sdc-network'
  scope: groupRgGpuProdProdSdcNetwork
  params: {
    ddosPlanId: ddosPlanId
  }
}

module rgConnectivityGwc 'rg-connectivity-gwc.bicep' = {
  name: 'gpu-prod-rg-connectivity-gwc'
  scope: resourceGroup(subscriptionSubConnectivity, 'rg-connectivity-gwc')
  params: {
    spokeGpuProdGermanywestcentralVnetId: rgGpuProdProdGwcNetwork.outputs.spokeGpuProdGermanywestcentralVnetId
  }
}

module rgConnectivitySdc 'rg-connectivity-sdc.bicep' = {
  name: 'gpu-prod-rg-connectivity-sdc'
  scope: resourceGroup(subscriptionSubConnectivity, 'rg-connectivity-sdc')
  params: {
    spokeGpuProdSwedencentralVnetId: rgGpuProdProdSdcNetwork.outputs.spokeGpuProdSwedencentralVnetId
  }
}

module rgGpuProdProdGwcNetwork2 'rg-gpu-prod-prod-gwc-network-2.bicep' = {
  name: 'gpu-prod-rg-gpu-prod-prod-gwc-network-2'
  scope: groupRgGpuProdProdGwcNetwork
  params: {
    hubGermanywestcentralVnetId: hubGermanywestcentralVnetId
  }
  dependsOn: [
    rgConnectivityGwc
    rgGpuProdProdGwcNetwork
  ]
}

module rgGpuProdProdSdcNetwork2 'rg-gpu-prod-prod-sdc-network-2.bicep' = {
  name: 'gpu-prod-rg-gpu-prod-prod-sdc-network-2'
  scope: groupRgGpuProdProdSdcNetwork
  params: {
    hubSwedencentralVnetId: hubSwedencentralVnetId
  }
  dependsOn: [
    rgConnectivitySdc
    rgGpuProdProdSdcNetwork
  ]
}

@description('id of virtualNetworks vnet-gpu-prod-prod-gwc')
output spokeGpuProdGermanywestcentralVnetId string = rgGpuProdProdGwcNetwork.outputs.spokeGpuProdGermanywestcentralVnetId

@description('id of virtualNetworks vnet-gpu-prod-prod-sdc')
output spokeGpuProdSwedencentralVnetId string = rgGpuProdProdSdcNetwork.outputs.spokeGpuProdSwedencentralVnetId
