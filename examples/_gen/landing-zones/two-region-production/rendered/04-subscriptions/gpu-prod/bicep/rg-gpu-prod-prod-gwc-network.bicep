// GPU platform: what lies in the group rg-gpu-prod-prod-gwc-network
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

@description('id of ddosProtectionPlans ddos-hub-sdc')
param ddosPlanId string

var tags = {
  team: 'platform'
  environment: 'prod'
  'cost-center': 'CC-1000'
  workload: 'gpu-prod'
  'managed-by': 'fairway'
}

// What may reach snet-aks-nodes.
// landing-zone.yaml:31
resource spokeGermanywestcentralNsgSnetAksNodes 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: 'nsg-gpu-prod-prod-gwc-snet-aks-nodes'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    securityRules: [
      {
        name: 'allow-pods-of-gpu-platform'
        properties: {
          description: 'Pods of gpu-platform on other nodes.'
          direction: 'Inbound'
          access: 'Allow'
          priority: 500
          protocol: '*'
          sourceAddressPrefix: '100.64.0.0/16'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
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
// landing-zone.yaml:31
resource spokeGermanywestcentralRoutes 'Microsoft.Network/routeTables@2025-09-01' = {
  name: 'rt-gpu-prod-prod-gwc'
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

// What may reach snet-gpu-nodes.
// landing-zone.yaml:31
resource spokeGermanywestcentralNsgSnetGpuNodes 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: 'nsg-gpu-prod-prod-gwc-snet-gpu-nodes'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    securityRules: [
      {
        name: 'allow-pods-of-gpu-platform'
        properties: {
          description: 'Pods of gpu-platform on other nodes.'
          direction: 'Inbound'
          access: 'Allow'
          priority: 500
          protocol: '*'
          sourceAddressPrefix: '100.64.0.0/16'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRange: '*'
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

// What may reach snet-private-endpoints.
// landing-zone.yaml:31
resource spokeGermanywestcentralNsgSnetPrivateEndpoints 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: 'nsg-gpu-prod-prod-gwc-snet-private-endpoints'
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

// The network of gpu-prod in germanywestcentral.
// landing-zone.yaml:31
resource spokeGermanywestcentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' = {
  name: 'vnet-gpu-prod-prod-gwc'
  location: 'germanywestcentral'
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: ['10.65.8.0/22']
    }
    dhcpOptions: {
      dnsServers: ['10.65.0.4']
    }
    subnets: [
      {
        name: 'snet-aks-nodes'
        properties: {
          addressPrefix: '10.65.8.64/27'
          defaultOutboundAccess: false
          privateEndpointNetworkPolicies: 'Enabled'
          networkSecurityGroup: {
            id: spokeGermanywestcentralNsgSnetAksNodes.id
          }
          routeTable: {
            id: spokeGermanywestcentralRoutes.id
          }
        }
      }
      {
        name: 'snet-gpu-nodes'
        properties: {
          addressPrefix: '10.65.8.96/28'
          defaultOutboundAccess: false
          privateEndpointNetworkPolicies: 'Enabled'
          networkSecurityGroup: {
            id: spokeGermanywestcentralNsgSnetGpuNodes.id
          }
          routeTable: {
            id: spokeGermanywestcentralRoutes.id
          }
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '10.65.8.0/26'
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

@description('id of virtualNetworks vnet-gpu-prod-prod-gwc')
output spokeGpuProdGermanywestcentralVnetId string = spokeGermanywestcentralVnet.id
