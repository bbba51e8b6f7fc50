// Field service: what lies in the group mp-service-live-prd-weu-rg-network
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks mp-hub-weu')
param hubWesteuropeVnetId string

// The network of service-live in westeurope.
// landing-zone.yaml:41
resource spokeWesteuropeVnet 'Microsoft.Network/virtualNetworks@2025-09-01' existing = {
  name: 'mp-service-live-prd-weu-vnet'
}

// The way to the hub, and through its gateway to on-premises.
// landing-zone.yaml:41
resource spokeWesteuropePeeringToHub 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01' = {
  parent: spokeWesteuropeVnet
  name: 'mp-to-hub-prd-weu-peer'
  properties: {
    remoteVirtualNetwork: {
      id: hubWesteuropeVnetId
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: false
    useRemoteGateways: true
  }
}
