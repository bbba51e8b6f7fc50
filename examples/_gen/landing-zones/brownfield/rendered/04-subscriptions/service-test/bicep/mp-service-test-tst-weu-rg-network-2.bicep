// Field service, test: what lies in the group mp-service-test-tst-weu-rg-network
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks mp-hub-weu')
param hubWesteuropeVnetId string

// The network of service-test in westeurope.
// landing-zone.yaml:35
resource spokeWesteuropeVnet 'Microsoft.Network/virtualNetworks@2025-09-01' existing = {
  name: 'mp-service-test-tst-weu-vnet'
}

// The way to the hub, and through its gateway to on-premises.
// landing-zone.yaml:35
resource spokeWesteuropePeeringToHub 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01' = {
  parent: spokeWesteuropeVnet
  name: 'mp-to-hub-tst-weu-peer'
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
