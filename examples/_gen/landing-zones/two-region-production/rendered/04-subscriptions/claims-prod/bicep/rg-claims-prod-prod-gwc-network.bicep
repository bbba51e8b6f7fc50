// Claims: what lies in the group rg-claims-prod-prod-gwc-network
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
resource spokeGermanywestcentralNsgSnetApiManagement 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: 'nsg-claims-prod-prod-gwc-snet-api-management'
  location: 'germanywestcentral'
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
resource spokeGermanywestcentralRoutesApiManagement 'Microsoft.Network/routeTables@2025-09-01' = {
  name: 'rt-claims-prod-prod-gwc-api-management'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'to-everywhere'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.65.0.4'
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
resource spokeGermanywestcentralNsgSnetPrivateEndpoints 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: 'nsg-claims-prod-prod-gwc-snet-private-endpoints'
  location: 'germanywestcentral'
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
resource spokeGermanywestcentralRoutes 'Microsoft.Network/routeTables@2025-09-01' = {
  name: 'rt-claims-prod-prod-gwc'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    disableBgpRoutePropagation: true
    routes: [
      {
        name: 'to-everywhere'
        properties: {
          addressPrefix: '0.0.0.0/0'
          nextHopType: 'VirtualAppliance'
          nextHopIpAddress: '10.65.0.4'
        }
      }
    ]
  }
}

// The network of claims-prod in germanywestcentral.
// landing-zone.yaml:25
resource spokeGermanywestcentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' = {
  name: 'vnet-claims-prod-prod-gwc'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: ['10.65.4.0/22']
    }
    dhcpOptions: {
      dnsServers: ['10.65.0.4']
    }
    subnets: [
      {
        name: 'snet-api-management'
        properties: {
          addressPrefix: '10.65.4.64/27'
          defaultOutboundAccess: false
          privateEndpointNetworkPolicies: 'Enabled'
          networkSecurityGroup: {
            id: spokeGermanywestcentralNsgSnetApiManagement.id
          }
          routeTable: {
            id: spokeGermanywestcentralRoutesApiManagement.id
          }
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '10.65.4.0/26'
          defaultOutboundAccess: false
          privateEndpointNetworkPolicies: 'Enabled'
          networkSecurityGroup: {
            id: spokeGermanywestcentralNsgSnetPrivateEndpoints.id
          }
          routeTable: {
            id: spokeGermanywestcentralRoutes.id
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

@description('id of virtualNetworks vnet-claims-prod-prod-gwc')
output spokeClaimsProdGermanywestcentralVnetId string = spokeGermanywestcentralVnet.id
