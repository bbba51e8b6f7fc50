// Connectivity in germanywestcentral: what lies in the group rg-connectivity-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks vnet-hub-gwc')
param hubGermanywestcentralVnetId string

// The hub of swedencentral: everything between spokes, on-premises and the internet passes it.
// network.yaml:18
resource hubSwedencentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' existing = {
  name: 'vnet-hub-sdc'
}

// From the hub of swedencentral to that of germanywestcentral.
// network.yaml:18
resource hubSwedencentralHubPeeringGermanywestcentral 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01' = {
  parent: hubSwedencentralVnet
  name: 'peer-to-hub-germanywestcentral-sdc'
  properties: {
    remoteVirtualNetwork: {
      id: hubGermanywestcentralVnetId
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: false
    useRemoteGateways: false
  }
}
