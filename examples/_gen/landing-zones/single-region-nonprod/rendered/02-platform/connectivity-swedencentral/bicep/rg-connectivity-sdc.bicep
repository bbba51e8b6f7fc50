// Connectivity in swedencentral: what lies in the group rg-connectivity-sdc
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

// The hub of swedencentral: everything between spokes, on-premises and the internet passes it.
// landing-zone.yaml:41
resource hubSwedencentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' = {
  name: 'vnet-hub-sdc'
  location: 'swedencentral'
  tags: {
    team: 'platform'
    environment: 'platform'
    workload: 'platform'
    'managed-by': 'fairway'
  }
  properties: {
    addressSpace: {
      addressPrefixes: ['10.40.0.0/22']
    }
    subnets: []
  }
}

@description('id of virtualNetworks vnet-hub-sdc')
output hubSwedencentralVnetId string = hubSwedencentralVnet.id
