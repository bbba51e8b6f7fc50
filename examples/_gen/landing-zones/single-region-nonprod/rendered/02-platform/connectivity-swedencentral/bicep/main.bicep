// Connectivity in swedencentral
// The hub of swedencentral: its network, what leaves through it, the way to machines and to on-premises.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

// The hub of swedencentral.
// landing-zone.yaml:41
resource groupRgConnectivitySdc 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-connectivity-sdc'
  location: 'swedencentral'
  tags: {
    team: 'platform'
    environment: 'platform'
    workload: 'platform'
    'managed-by': 'fairway'
  }
}

module rgConnectivitySdc 'rg-connectivity-sdc.bicep' = {
  name: 'connectivity-swedencentral-rg-connectivity-sdc'
  scope: groupRgConnectivitySdc
}

@description('id of virtualNetworks vnet-hub-sdc')
output hubSwedencentralVnetId string = rgConnectivitySdc.outputs.hubSwedencentralVnetId
