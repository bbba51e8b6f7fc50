// Connectivity in West Europe
// The hub through which everything goes that leaves a spoke.
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'subscription'

// What the hub of West Europe consists of
// estate/landing-zone.yaml:12
resource groupRgHubWeu 'Microsoft.Resources/resourceGroups@2024-05-01' = {
  name: 'rg-hub-weu'
  location: 'westeurope'
  tags: {
    team: 'vision'
    'cost-center': 'CC-42'
    workload: 'Vision\'s models'
  }
}

module rgHubWeu 'rg-hub-weu.bicep' = {
  name: 'connectivity-westeurope-rg-hub-weu'
  scope: groupRgHubWeu
}

@description('properties.ipConfigurations[0].properties.privateIPAddress of azureFirewalls afw-hub-weu')
output hubWesteuropeFirewallIpConfigurationsPrivateIpAddress string = rgHubWeu.outputs.hubWesteuropeFirewallIpConfigurationsPrivateIpAddress

@description('id of virtualNetworks vnet-hub-weu')
output hubWesteuropeVnetId string = rgHubWeu.outputs.hubWesteuropeVnetId
