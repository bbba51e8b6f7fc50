// Connectivity in germanywestcentral
// The hub of germanywestcentral: its network, what leaves through it, the way to machines and to on-premises.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

@description('id of ddosProtectionPlans ddos-hub-sdc')
param ddosPlanId string

@description('id of virtualNetworks vnet-hub-sdc')
param hubSwedencentralVnetId string

@description('id of workspaces log-platform-sdc')
param managementLogAnalyticsId string

// The hub of germanywestcentral.
// network.yaml:22
resource groupRgConnectivityGwc 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-connectivity-gwc'
  location: 'germanywestcentral'
  tags: {
    team: 'platform'
    environment: 'platform'
    workload: 'platform'
    'managed-by': 'fairway'
  }
}

module rgConnectivityGwc 'rg-connectivity-gwc.bicep' = {
  name: 'connectivity-germanywestcentral-rg-connectivity-gwc'
  scope: groupRgConnectivityGwc
  params: {
    ddosPlanId: ddosPlanId
    hubSwedencentralVnetId: hubSwedencentralVnetId
    managementLogAnalyticsId: managementLogAnalyticsId
  }
}

module rgConnectivitySdc 'rg-connectivity-sdc.bicep' = {
  name: 'connectivity-germanywestcentral-rg-connectivity-sdc'
  scope: resourceGroup('rg-connectivity-sdc')
  params: {
    hubGermanywestcentralVnetId: rgConnectivityGwc.outputs.hubGermanywestcentralVnetId
  }
}

@description('id of virtualNetworks vnet-hub-gwc')
output hubGermanywestcentralVnetId string = rgConnectivityGwc.outputs.hubGermanywestcentralVnetId
