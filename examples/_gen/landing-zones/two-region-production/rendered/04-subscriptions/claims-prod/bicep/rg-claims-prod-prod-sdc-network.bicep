// Claims: what lies in the group rg-claims-prod-prod-sdc-network
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of ddosProtectionPlans ddos-hub-sdc')
param ddosPlanId string

var tags = {
  team: 'claims'
  environment: 'prod'
  'cost-center': 'CC-4100'
  workload: 'claims-prod'
  'managed-by': 'fairway'
}

// What may reach snet-api-management.
// landing-zone.yaml:25
resource spokeSwedencentralNsgSnetApiManagement 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: 'nsg-claims-prod-prod-sdc-snet-api-management'
  location: 'swedencentral'
  tags: tags
  properties: {
    securityRules: [
      {
        name: 'allow-api-management-control'
        properties: {
          description: 'The control plane of API Management.'
          direction: 'Inbound'
          access: 'Allow'
          priority: 200
          protocol: 'Tcp'
          sourceAddressPrefix: 'ApiManagement'
          sourcePortRange: '*'
          destinationAddressPrefix: 'VirtualNetwork'
          destinationPortRange: '3443'
        }
      }
      {
        name: 'allow-api-management-probes'
        properties: {
          description: 'Health probes of API Management.'
          direction: 'Inbound'
          access: 'Allow'
          priority: 210
          protocol: 'Tcp'
          sourceAddressPrefix: 'AzureLoadBalancer'
          sourcePortRange: '*'
          destinationAddressPrefix: 'VirtualNetwork'
          destinationPortRange: '6390'
        }
      }
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
// landing-zone.yaml:25
resource spokeSwedencentralRoutesApiManagement 'Microsoft.Network/routeTables@2025-09-01' = {
  name: 'rt-claims-prod-prod-sdc-api-management'
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
      {
        name: 'to-ApiManagement'
        properties: {
          addressPrefix: 'ApiManagement'
          nextHopType: 'Internet'
        }
      }
    ]
  }
}

// What may reach snet-private-endpoints.
// landing-zone.yaml:25
resource spokeSwedencentralNsgSnetPrivateEndpoints 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: 'nsg-claims-prod-prod-sdc-snet-private-endpoints'
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
// landing-zone.yaml:25
resource spokeSwedencentralRoutes 'Microsoft.Network/routeTables@2025-09-01' = {
  name: 'rt-claims-prod-prod-sdc'
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

// The network of claims-prod in swedencentral.
// landing-zone.yaml:25
resource spokeSwedencentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' = {
  name: 'vnet-claims-prod-prod-sdc'
  location: 'swedencentral'
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: ['10.64.228.0/22']
    }
    dhcpOptions: {
      dnsServers: ['10.64.224.4']
    }
    subnets: [
      {
        name: 'snet-api-management'
        properties: {
          addressPrefix: '10.64.228.64/27'
          defaultOutboundAccess: false
          privateEndpointNetworkPolicies: 'Enabled'
          networkSecurityGroup: {
            id: spokeSwedencentralNsgSnetApiManagement.id
          }
          routeTable: {
            id: spokeSwedencentralRoutesApiManagement.id
          }
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '10.64.228.0/26'
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

@description('id of virtualNetworks vnet-claims-prod-prod-sdc')
output spokeClaimsProdSwedencentralVnetId string = spokeSwedencentralVnet.id
