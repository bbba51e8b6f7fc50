// Field service: what lies in the group mp-hub-weu
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks mp-service-live-prd-weu-vnet')
param spokeServiceLiveWesteuropeVnetId string

// The hub that westeurope has.
// network.yaml:15
resource hubWesteuropeVnet 'Microsoft.Network/virtualNetworks@2025-09-01' existing = {
  name: 'mp-hub-weu'
}

// The existing hub's side of the peering: the only thing that is added to it.
// landing-zone.yaml:41
resource hubWesteuropePeeringServiceLive 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01' = {
  parent: hubWesteuropeVnet
  name: 'mp-to-spoke-service-live-prd-weu-peer'
  properties: {
    remoteVirtualNetwork: {
      id: spokeServiceLiveWesteuropeVnetId
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: true
    useRemoteGateways: false
  }
}
