// Risk models: what lies in the group rg-connectivity-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks vnet-risk-dev-dev-sdc')
param spokeRiskDevSwedencentralVnetId string

// The hub of swedencentral: everything between spokes, on-premises and the internet passes it.
// network.yaml:18
resource hubSwedencentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' existing = {
  name: 'vnet-hub-sdc'
}

// The hub's side of the peering.
// landing-zone.yaml:37
resource hubSwedencentralPeeringRiskDev 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01' = {
  parent: hubSwedencentralVnet
  name: 'peer-to-spoke-risk-dev-dev-sdc'
  properties: {
    remoteVirtualNetwork: {
      id: spokeRiskDevSwedencentralVnetId
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: true
    useRemoteGateways: false
  }
}
