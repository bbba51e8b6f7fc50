// Field service, test: what lies in the group mp-hub-weu
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks mp-service-test-tst-weu-vnet')
param spokeServiceTestWesteuropeVnetId string

// The hub that westeurope has.
// network.yaml:15
resource hubWesteuropeVnet 'Microsoft.Network/virtualNetworks@2025-09-01' existing = {
  name: 'mp-hub-weu'
}

// The existing hub's side of the peering: the only thing that is added to it.
// landing-zone.yaml:35
resource hubWesteuropePeeringServiceTest 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2025-09-01' = {
  parent: hubWesteuropeVnet
  name: 'mp-to-spoke-service-test-tst-weu-peer'
  properties: {
    remoteVirtualNetwork: {
      id: spokeServiceTestWesteuropeVnetId
    }
    allowVirtualNetworkAccess: true
    allowForwardedTraffic: true
    allowGatewayTransit: true
    useRemoteGateways: false
  }
}
