// Claims: what lies in the group rg-claims-prod-prod-gwc-network
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks vnet-hub-gwc')
param hubGermanywestcentralVnetId string

// The network of claims-prod in germanywestcentral.
// landing-zone.yaml:25
resource spokeGermanywestcentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' existing = {
  name: 'vnet-claims-prod-prod-gwc'
}

// The way to the hub, and through its gateway to on-premises.
// landing-zone.yaml:25
resource spokeGermanywestcentralPeeringToHub 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01' = {
  parent: spokeGermanywestcentralVnet
  name: 'peer-to-hub-prod-gwc'
  properties: {
    remoteVirtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: false
    useRemoteGateways: true
  }
}
