// Field service: what lies in the group mp-service-live-prd-sdc-rg-network
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks mp-hub-sdc')
param hubSwedencentralVnetId string

// The network of service-live in swedencentral.
// landing-zone.yaml:41
resource spokeServiceLiveSwedencentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' existing = {
  name: 'mp-service-live-prd-sdc-vnet'
}

// The way to the hub.
// landing-zone.yaml:41
resource spokeServiceLiveSwedencentralPeeringToHub 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01' = {
  parent: spokeServiceLiveSwedencentralVnet
  name: 'mp-to-hub-prd-sdc-peer'
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
