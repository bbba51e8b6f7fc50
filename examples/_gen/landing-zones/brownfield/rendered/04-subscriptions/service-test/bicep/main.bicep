// Field service, test
// Makes the subscription ready: its place in the tree, its network on both sides, names, logs, protection.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

@description('id of ddosProtectionPlans mp-ddos')
param ddosPlanId string

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
// landing-zone.yaml:35
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
// landing-zone.yaml:35
resource applicationDefenderAi 'Microsoft.Security/pricings@2024-01-01' = {
  name: 'AI'
  properties: {
    pricingTier: 'Standard'
  }
}

// Microsoft Defender for Arm
// landing-zone.yaml:35
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
// landing-zone.yaml:35
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
// landing-zone.yaml:35
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
// landing-zone.yaml:35
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
// landing-zone.yaml:35
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

// The network of service-test in westeurope.
// landing-zone.yaml:35
resource groupMpServiceTestTstWeuRgNetwork 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'mp-service-test-tst-weu-rg-network'
  location: 'westeurope'
  tags: {
    team: 'service'
    environment: 'test'
    'cost-center': '7210'
    application: 'service-test'
    'managed-by': 'fairway'
  }
}

// mp-service-test inherits the policies of AI
// landing-zone.yaml:35
resource mgMpAiSubscriptionMpServiceTest 'Microsoft.Management/managementGroups/subscriptions@2023-04-01' = {
  parent: mgMpAi
  name: '9c3d7a20-0000-4000-8000-000000000011'
}

module mpServiceTestTstWeuRgNetwork 'mp-service-test-tst-weu-rg-network.bicep' = {
  name: 'service-test-mp-service-test-tst-weu-rg-network'
  scope: groupMpServiceTestTstWeuRgNetwork
  params: {
    ddosPlanId: ddosPlanId
  }
}

module mpPrivateDns 'mp-private-dns.bicep' = {
  name: 'service-test-mp-private-dns'
  scope: resourceGroup(subscriptionMpNetwork, 'mp-private-dns')
  params: {
    spokeServiceTestWesteuropeVnetId: mpServiceTestTstWeuRgNetwork.outputs.spokeServiceTestWesteuropeVnetId
  }
}

module mpHubWeu 'mp-hub-weu.bicep' = {
  name: 'service-test-mp-hub-weu'
  scope: resourceGroup(subscriptionMpNetwork, 'mp-hub-weu')
  params: {
    spokeServiceTestWesteuropeVnetId: mpServiceTestTstWeuRgNetwork.outputs.spokeServiceTestWesteuropeVnetId
  }
}

module mpServiceTestTstWeuRgNetwork2 'mp-service-test-tst-weu-rg-network-2.bicep' = {
  name: 'service-test-mp-service-test-tst-weu-rg-network-2'
  scope: groupMpServiceTestTstWeuRgNetwork
  params: {
    hubWesteuropeVnetId: hubWesteuropeVnetId
  }
  dependsOn: [
    mpHubWeu
    mpServiceTestTstWeuRgNetwork
  ]
}

@description('id of virtualNetworks mp-service-test-tst-weu-vnet')
output spokeServiceTestWesteuropeVnetId string = mpServiceTestTstWeuRgNetwork.outputs.spokeServiceTestWesteuropeVnetId
