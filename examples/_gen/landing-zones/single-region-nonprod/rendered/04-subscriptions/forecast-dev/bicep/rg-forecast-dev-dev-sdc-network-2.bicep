// Harvest forecast: what lies in the group rg-forecast-dev-dev-sdc-network
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks vnet-hub-sdc')
param hubSwedencentralVnetId string

// The network of forecast-dev in swedencentral.
// landing-zone.yaml:21
resource spokeSwedencentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' existing = {
  name: 'vnet-forecast-dev-dev-sdc'
}

// The way to the hub.
// landing-zone.yaml:21
resource spokeSwedencentralPeeringToHub 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01' = {
  parent: spokeSwedencentralVnet
  name: 'peer-to-hub-dev-sdc'
  properties: {
    remoteVirtualNetwork: {
      id: hubSwedencentralVnetId
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: false
    useRemoteGateways: false
  }
}
