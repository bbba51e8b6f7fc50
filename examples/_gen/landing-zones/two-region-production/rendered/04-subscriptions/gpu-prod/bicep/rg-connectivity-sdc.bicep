// GPU platform: what lies in the group rg-connectivity-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks vnet-gpu-prod-prod-sdc')
param spokeGpuProdSwedencentralVnetId string

// The hub of swedencentral: everything between spokes, on-premises and the internet passes it.
// network.yaml:18
resource hubSwedencentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' existing = {
  name: 'vnet-hub-sdc'
}

// The hub's side of the peering.
// landing-zone.yaml:31
resource hubSwedencentralPeeringGpuProd 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01' = {
  parent: hubSwedencentralVnet
  name: 'peer-to-spoke-gpu-prod-prod-sdc'
  properties: {
    remoteVirtualNetwork: {
      id: spokeGpuProdSwedencentralVnetId
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: true
    useRemoteGateways: false
  }
}
