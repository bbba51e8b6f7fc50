// Harvest forecast: what lies in the group rg-connectivity-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks vnet-forecast-dev-dev-sdc')
param spokeForecastDevSwedencentralVnetId string

// The hub of swedencentral: everything between spokes, on-premises and the internet passes it.
// landing-zone.yaml:41
resource hubSwedencentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' existing = {
  name: 'vnet-hub-sdc'
}

// The hub's side of the peering.
// landing-zone.yaml:21
resource hubSwedencentralPeeringForecastDev 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01' = {
  parent: hubSwedencentralVnet
  name: 'peer-to-spoke-forecast-dev-dev-sdc'
  properties: {
    remoteVirtualNetwork: {
      id: spokeForecastDevSwedencentralVnetId
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: false
    useRemoteGateways: false
  }
}
