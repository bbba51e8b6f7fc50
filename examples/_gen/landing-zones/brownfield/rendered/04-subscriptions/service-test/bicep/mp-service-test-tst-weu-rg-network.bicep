// Field service, test: what lies in the group mp-service-test-tst-weu-rg-network
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of ddosProtectionPlans mp-ddos')
param ddosPlanId string

var tags = {
  team: 'service'
  environment: 'test'
  'cost-center': '7210'
  application: 'service-test'
  'managed-by': 'fairway'
}

// What may reach snet-private-endpoints.
// landing-zone.yaml:35
resource spokeWesteuropeNsgSnetPrivateEndpoints 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: 'mp-service-test-tst-weu-nsg-snet-private-endpoints'
  location: 'westeurope'
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
// landing-zone.yaml:35
resource spokeWesteuropeRoutes 'Microsoft.Network/routeTables@2025-09-01' = {
  name: 'mp-service-test-tst-weu-rt'
  location: 'westeurope'
  tags: tags
  properties: {
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'to-everywhere'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.128.0.4'
        }
      }
    ]
  }
}

// The network of service-test in westeurope.
// landing-zone.yaml:35
resource spokeWesteuropeVnet 'Microsoft.Network/virtualNetworks@2025-09-01' = {
  name: 'mp-service-test-tst-weu-vnet'
  location: 'westeurope'
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: ['10.128.68.0/22']
    }
    dhcpOptions: {
      dnsServers: ['10.128.1.4']
    }
    subnets: [
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '10.128.68.0/26'
          defaultOutboundAccess: false
          privateEndpointNetworkPolicies: 'Enabled'
          networkSecurityGroup: {
            id: spokeWesteuropeNsgSnetPrivateEndpoints.id
          }
          routeTable: {
            id: spokeWesteuropeRoutes.id
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

@description('id of virtualNetworks mp-service-test-tst-weu-vnet')
output spokeServiceTestWesteuropeVnetId string = spokeWesteuropeVnet.id
