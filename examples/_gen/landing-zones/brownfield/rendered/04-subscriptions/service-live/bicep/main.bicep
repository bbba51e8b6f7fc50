// Field service
// Makes the subscription ready: its place in the tree, its network on both sides, names, logs, protection.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

@description('id of ddosProtectionPlans mp-ddos')
param ddosPlanId string

@description('id of virtualNetworks mp-hub-sdc')
param hubSwedencentralVnetId string

@description('id of virtualNetworks mp-hub-weu')
param hubWesteuropeVnetId string

@description('id of workspaces mp-platform-weu-log')
param managementLogAnalyticsId string

@description('Id of the subscription mp-network')
@minLength(36)
@maxLength(36)
param subscriptionMpNetwork string

// AI: ai_corp
// landing-zone.yaml:19
resource mgMpAi 'Microsoft.Management/managementGroups@2023-04-01' existing = {
  scope: tenant()
  name: 'mp-ai'
}

// Who did what in the subscription
// landing-zone.yaml:41
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
// landing-zone.yaml:41
resource applicationDefenderAi 'Microsoft.Security/pricings@2024-01-01' = {
  name: 'AI'
  properties: {
    pricingTier: 'Standard'
  }
}

// Microsoft Defender for Arm
// landing-zone.yaml:41
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
// landing-zone.yaml:41
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
// landing-zone.yaml:41
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
// landing-zone.yaml:41
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
// landing-zone.yaml:41
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

// The network of service-live in swedencentral.
// landing-zone.yaml:41
resource groupMpServiceLivePrdSdcRgNetwork 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'mp-service-live-prd-sdc-rg-network'
  location: 'swedencentral'
  tags: {
    team: 'service'
    environment: 'live'
    'cost-center': '7210'
    application: 'service-live'
    'managed-by': 'fairway'
  }
}

// The network of service-live in westeurope.
// landing-zone.yaml:41
resource groupMpServiceLivePrdWeuRgNetwork 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'mp-service-live-prd-weu-rg-network'
  location: 'westeurope'
  tags: {
    team: 'service'
    environment: 'live'
    'cost-center': '7210'
    application: 'service-live'
    'managed-by': 'fairway'
  }
}

// mp-service-live inherits the policies of AI
// landing-zone.yaml:41
resource mgMpAiSubscriptionMpServiceLive 'Microsoft.Management/managementGroups/subscriptions@2023-04-01' = {
  parent: mgMpAi
  name: '9c3d7a20-0000-4000-8000-000000000012'
}

module mpServiceLivePrdSdcRgNetwork 'mp-service-live-prd-sdc-rg-network.bicep' = {
  name: 'service-live-mp-service-live-prd-sdc-rg-network'
  scope: groupMpServiceLivePrdSdcRgNetwork
  params: {
    ddosPlanId: ddosPlanId
  }
}

module mpPrivateDns 'mp-private-dns.bicep' = {
  name: 'service-live-mp-private-dns'
  scope: resourceGroup(subscriptionMpNetwork, 'mp-private-dns')
  params: {
    spokeServiceLiveSwedencentralVnetId: mpServiceLivePrdSdcRgNetwork.outputs.spokeServiceLiveSwedencentralVnetId
    spokeServiceLiveWesteuropeVnetId: mpServiceLivePrdWeuRgNetwork.outputs.spokeServiceLiveWesteuropeVnetId
  }
}

module mpServiceLivePrdWeuRgNetwork 'mp-service-live-prd-weu-rg-network.bicep' = {
  name: 'service-live-mp-service-live-prd-weu-rg-network'
  scope: groupMpServiceLivePrdWeuRgNetwork
  params: {
    ddosPlanId: ddosPlanId
  }
}

module mpHubSdc 'mp-hub-sdc.bicep' = {
  name: 'service-live-mp-hub-sdc'
  scope: resourceGroup(subscriptionMpNetwork, 'mp-hub-sdc')
  params: {
    spokeServiceLiveSwedencentralVnetId: mpServiceLivePrdSdcRgNetwork.outputs.spokeServiceLiveSwedencentralVnetId
  }
}

module mpHubWeu 'mp-hub-weu.bicep' = {
  name: 'service-live-mp-hub-weu'
  scope: resourceGroup(subscriptionMpNetwork, 'mp-hub-weu')
  params: {
    spokeServiceLiveWesteuropeVnetId: mpServiceLivePrdWeuRgNetwork.outputs.spokeServiceLiveWesteuropeVnetId
  }
}

module mpServiceLivePrdSdcRgNetwork2 'mp-service-live-prd-sdc-rg-network-2.bicep' = {
  name: 'service-live-mp-service-live-prd-sdc-rg-network-2'
  scope: groupMpServiceLivePrdSdcRgNetwork
  params: {
    hubSwedencentralVnetId: hubSwedencentralVnetId
  }
  dependsOn: [
    mpHubSdc
    mpServiceLivePrdSdcRgNetwork
  ]
}

module mpServiceLivePrdWeuRgNetwork2 'mp-service-live-prd-weu-rg-network-2.bicep' = {
  name: 'service-live-mp-service-live-prd-weu-rg-network-2'
  scope: groupMpServiceLivePrdWeuRgNetwork
  params: {
    hubWesteuropeVnetId: hubWesteuropeVnetId
  }
  dependsOn: [
    mpHubWeu
    mpServiceLivePrdWeuRgNetwork
  ]
}

@description('id of virtualNetworks mp-service-live-prd-sdc-vnet')
output spokeServiceLiveSwedencentralVnetId string = mpServiceLivePrdSdcRgNetwork.outputs.spokeServiceLiveSwedencentralVnetId

@description('id of virtualNetworks mp-service-live-prd-weu-vnet')
output spokeServiceLiveWesteuropeVnetId string = mpServiceLivePrdWeuRgNetwork.outputs.spokeServiceLiveWesteuropeVnetId
