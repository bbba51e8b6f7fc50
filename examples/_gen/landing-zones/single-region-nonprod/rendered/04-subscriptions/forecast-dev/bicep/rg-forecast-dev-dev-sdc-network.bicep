// Harvest forecast: what lies in the group rg-forecast-dev-dev-sdc-network
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

// What may reach snet-private-endpoints.
// landing-zone.yaml:21
resource spokeForecastDevSwedencentralNsgSnetPrivateEndpoints 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: 'nsg-forecast-dev-dev-sdc-snet-private-endpoints'
  location: 'swedencentral'
  tags: {
    team: 'product'
    environment: 'dev'
    'cost-center': 'K-1'
    workload: 'forecast-dev'
    'managed-by': 'fairway'
  }
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
resource spokeForecastDevSwedencentralRoutes 'Microsoft.Network/routeTables@2025-09-01' = {
  name: 'rt-forecast-dev-dev-sdc'
  location: 'swedencentral'
  tags: {
    team: 'product'
    environment: 'dev'
    'cost-center': 'K-1'
    workload: 'forecast-dev'
    'managed-by': 'fairway'
  }
  properties: {
    disableBgpRoutePropagation: false
    routes: []
  }
}

// The network of forecast-dev in swedencentral.
// landing-zone.yaml:21
resource spokeForecastDevSwedencentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' = {
  name: 'vnet-forecast-dev-dev-sdc'
  location: 'swedencentral'
  tags: {
    team: 'product'
    environment: 'dev'
    'cost-center': 'K-1'
    workload: 'forecast-dev'
    'managed-by': 'fairway'
  }
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
            id: spokeForecastDevSwedencentralNsgSnetPrivateEndpoints.id
          }
          routeTable: {
            id: spokeForecastDevSwedencentralRoutes.id
          }
        }
      }
    ]
  }
}

@description('id of virtualNetworks vnet-forecast-dev-dev-sdc')
output spokeForecastDevSwedencentralVnetId string = spokeForecastDevSwedencentralVnet.id
