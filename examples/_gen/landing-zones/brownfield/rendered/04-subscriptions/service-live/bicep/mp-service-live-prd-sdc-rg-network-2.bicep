// Field service: what lies in the group mp-service-live-prd-sdc-rg-network
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks mp-hub-sdc')
param hubSwedencentralVnetId string

// The network of service-live in swedencentral.
// landing-zone.yaml:41
resource spokeSwedencentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' existing = {
  name: 'mp-service-live-prd-sdc-vnet'
}

// The way to the hub, and through its gateway to on-premises.
// landing-zone.yaml:41
resource spokeSwedencentralPeeringToHub 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01' = {
  parent: spokeSwedencentralVnet
  name: 'mp-to-hub-prd-sdc-peer'
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
