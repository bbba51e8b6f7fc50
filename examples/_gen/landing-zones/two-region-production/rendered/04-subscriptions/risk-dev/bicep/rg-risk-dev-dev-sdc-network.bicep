// Risk models: what lies in the group rg-risk-dev-dev-sdc-network
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of ddosProtectionPlans ddos-hub-sdc')
param ddosPlanId string

var tags = {
  team: 'risk'
  environment: 'dev'
  'cost-center': 'CC-4200'
  workload: 'risk-dev'
  'managed-by': 'fairway'
}

// What may reach snet-private-endpoints.
// landing-zone.yaml:37
resource spokeSwedencentralNsgSnetPrivateEndpoints 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: 'nsg-risk-dev-dev-sdc-snet-private-endpoints'
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

// Everything that is not in this network or the hub goes through the firewall, on-premises too.
// landing-zone.yaml:37
resource spokeSwedencentralRoutes 'Microsoft.Network/routeTables@2025-09-01' = {
  name: 'rt-risk-dev-dev-sdc'
  location: 'swedencentral'
  tags: tags
  properties: {
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'to-everywhere'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.64.224.4'
        }
      }
    ]
  }
}

// The network of risk-dev in swedencentral.
// landing-zone.yaml:37
resource spokeSwedencentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' = {
  name: 'vnet-risk-dev-dev-sdc'
  location: 'swedencentral'
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: ['10.64.236.0/22']
    }
    dhcpOptions: {
      dnsServers: ['10.64.224.4']
    }
    subnets: [
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '10.64.236.0/26'
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
    enableDdosProtection: true
    ddosProtectionPlan: {
      id: ddosPlanId
    }
  }
}

@description('id of virtualNetworks vnet-risk-dev-dev-sdc')
output spokeRiskDevSwedencentralVnetId string = spokeSwedencentralVnet.id
