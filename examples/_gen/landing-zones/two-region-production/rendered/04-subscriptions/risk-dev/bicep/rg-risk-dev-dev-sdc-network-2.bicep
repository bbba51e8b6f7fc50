// Risk models: what lies in the group rg-risk-dev-dev-sdc-network
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks vnet-hub-sdc')
param hubSwedencentralVnetId string

// The network of risk-dev in swedencentral.
// landing-zone.yaml:37
resource spokeSwedencentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' existing = {
  name: 'vnet-risk-dev-dev-sdc'
}

// The way to the hub, and through its gateway to on-premises.
// landing-zone.yaml:37
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
    useRemoteGateways: true
  }
}
