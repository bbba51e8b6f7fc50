// Field service: what lies in the group mp-service-live-prd-sdc-rg-network
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of ddosProtectionPlans mp-ddos')
param ddosPlanId string

var tags = {
  team: 'service'
  environment: 'live'
  'cost-center': '7210'
  application: 'service-live'
  'managed-by': 'fairway'
}

// What may reach snet-private-endpoints.
// landing-zone.yaml:41
resource spokeSwedencentralNsgSnetPrivateEndpoints 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: 'mp-service-live-prd-sdc-nsg-snet-private-endpoints'
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
// landing-zone.yaml:41
resource spokeSwedencentralRoutes 'Microsoft.Network/routeTables@2025-09-01' = {
  name: 'mp-service-live-prd-sdc-rt'
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
          nextHopIpAddress: '10.129.0.4'
        }
      }
    ]
  }
}

// The network of service-live in swedencentral.
// landing-zone.yaml:41
resource spokeSwedencentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' = {
  name: 'mp-service-live-prd-sdc-vnet'
  location: 'swedencentral'
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: ['10.129.64.0/22']
    }
    dhcpOptions: {
      dnsServers: ['10.129.1.4']
    }
    subnets: [
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '10.129.64.0/26'
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

@description('id of virtualNetworks mp-service-live-prd-sdc-vnet')
output spokeServiceLiveSwedencentralVnetId string = spokeSwedencentralVnet.id
