// Claims: what lies in the group rg-claims-prod-prod-sdc-network
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks vnet-hub-sdc')
param hubSwedencentralVnetId string

// The network of claims-prod in swedencentral.
// landing-zone.yaml:25
resource spokeSwedencentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' existing = {
  name: 'vnet-claims-prod-prod-sdc'
}

// The way to the hub, and through its gateway to on-premises.
// landing-zone.yaml:25
resource spokeSwedencentralPeeringToHub 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01' = {
  parent: spokeSwedencentralVnet
  name: 'peer-to-hub-prod-sdc'
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
