// Vision in production: what lies in the group rg-hub-weu
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of virtualNetworks vnet-vision-weu')
param spokeVisionWeuVnetId string

// The hub of West Europe
// estate/landing-zone.yaml:12
resource hubWesteuropeVnet 'Microsoft.Network/virtualNetworks@2024-05-01' existing = {
  name: 'vnet-hub-weu'
}

// Lets the hub reach Vision
// estate/landing-zone.yaml:12
resource hubWesteuropePeeringVision 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings@2024-05-01' = {
  parent: hubWesteuropeVnet
  name: 'to-vision'
  properties: {
    remoteVirtualNetwork: {
      id: spokeVisionWeuVnetId
    }
    allowGatewayTransit: true
  }
}
