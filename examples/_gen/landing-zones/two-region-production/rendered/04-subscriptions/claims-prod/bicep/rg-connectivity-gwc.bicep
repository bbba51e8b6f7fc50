// Claims: what lies in the group rg-connectivity-gwc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks vnet-claims-prod-prod-gwc')
param spokeClaimsProdGermanywestcentralVnetId string

// The hub of germanywestcentral: everything between spokes, on-premises and the internet passes it.
// network.yaml:22
resource hubGermanywestcentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' existing = {
  name: 'vnet-hub-gwc'
}

// The hub's side of the peering.
// landing-zone.yaml:25
resource hubGermanywestcentralPeeringClaimsProd 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01' = {
  parent: hubGermanywestcentralVnet
  name: 'peer-to-spoke-claims-prod-prod-gwc'
  properties: {
    remoteVirtualNetwork: {
      id: spokeClaimsProdGermanywestcentralVnetId
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: true
    useRemoteGateways: false
  }
}
