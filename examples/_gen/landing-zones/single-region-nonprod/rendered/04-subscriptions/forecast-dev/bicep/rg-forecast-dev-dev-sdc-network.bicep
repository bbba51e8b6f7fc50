// Harvest forecast: what lies in the group rg-forecast-dev-dev-sdc-network
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

var tags = {
  team: 'product'
  environment: 'dev'
  'cost-center': 'K-1'
  workload: 'forecast-dev'
  'managed-by': 'fairway'
}

// What may reach snet-private-endpoints.
// landing-zone.yaml:21
resource spokeSwedencentralNsgSnetPrivateEndpoints 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: 'nsg-forecast-dev-dev-sdc-snet-private-endpoints'
  location: 'swedencentral'
  tags: tags
  properties: {
    securityRules: [
      {
        name: 'deny-internet'
        properties: {
          description: 'Nothing comes in from the internet.'
          direction: 'Inbound'
          access: 'Deny'
          priority: 4000
          protocol: '*'
          sourceAddressPrefix: 'Internet'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
        }
      }
    ]
  }
}

// Nothing of private-endpoints is sent to a firewall.
// landing-zone.yaml:21
resource spokeSwedencentralRoutes 'Microsoft.Network/routeTables@2025-09-01' = {
  name: 'rt-forecast-dev-dev-sdc'
  location: 'swedencentral'
  tags: tags
  properties: {
    disableBgpRoutePropagation: false
    routes: []
  }
}

// The network of forecast-dev in swedencentral.
// landing-zone.yaml:21
resource spokeSwedencentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' = {
  name: 'vnet-forecast-dev-dev-sdc'
  location: 'swedencentral'
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: ['10.40.4.0/22']
    }
    subnets: [
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '10.40.4.0/26'
          defaultOutboundAccess: false
          privateEndpointNetworkPolicies: 'Enabled'
          networkSecurityGroup: {
            id: spokeSwedencentralNsgSnetPrivateEndpoints.id
          }
          routeTable: {
            id: spokeSwedencentralRoutes.id
          }
        }
      }
    ]
  }
}

@description('id of virtualNetworks vnet-forecast-dev-dev-sdc')
output spokeForecastDevSwedencentralVnetId string = spokeSwedencentralVnet.id
