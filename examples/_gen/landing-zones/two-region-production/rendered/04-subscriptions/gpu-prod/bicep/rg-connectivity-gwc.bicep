// GPU platform: what lies in the group rg-connectivity-gwc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks vnet-gpu-prod-prod-gwc')
param spokeGpuProdGermanywestcentralVnetId string

// The hub of germanywestcentral: everything between spokes, on-premises and the internet passes it.
// network.yaml:22
resource hubGermanywestcentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' existing = {
  name: 'vnet-hub-gwc'
}

// The hub's side of the peering.
// landing-zone.yaml:31
resource hubGermanywestcentralPeeringGpuProd 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01' = {
  parent: hubGermanywestcentralVnet
  name: 'peer-to-spoke-gpu-prod-prod-gwc'
  properties: {
    remoteVirtualNetwork: {
      id: spokeGpuProdGermanywestcentralVnetId
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: true
    useRemoteGateways: false
  }
}
