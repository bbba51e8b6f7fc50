// Field service: what lies in the group mp-hub-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks mp-service-live-prd-sdc-vnet')
param spokeServiceLiveSwedencentralVnetId string

// The hub that swedencentral has.
// network.yaml:22
resource hubSwedencentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' existing = {
  name: 'mp-hub-sdc'
}

// The existing hub's side of the peering: the only thing that is added to it.
// landing-zone.yaml:41
resource hubSwedencentralPeeringServiceLive 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01' = {
  parent: hubSwedencentralVnet
  name: 'mp-to-spoke-service-live-prd-sdc-peer'
  properties: {
    remoteVirtualNetwork: {
      id: spokeServiceLiveSwedencentralVnetId
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: true
    useRemoteGateways: false
  }
}
