// GPU platform: what lies in the group rg-gpu-prod-prod-sdc-network
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
resource spokeSwedencentralNsgSnetAksNodes 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: 'nsg-gpu-prod-prod-sdc-snet-aks-nodes'
  location: 'swedencentral'
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
        name: 'allow-ssh-from-bastion'
        properties: {
          description: 'People reach machines through Bastion only.'
          direction: 'Inbound'
          access: 'Allow'
          priority: 3000
          protocol: 'Tcp'
          sourceAddressPrefix: '10.64.224.64/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRanges: ['22', '3389']
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
resource spokeSwedencentralRoutes 'Microsoft.Network/routeTables@2025-09-01' = {
  name: 'rt-gpu-prod-prod-sdc'
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

// What may reach snet-gpu-nodes.
// landing-zone.yaml:31
resource spokeSwedencentralNsgSnetGpuNodes 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: 'nsg-gpu-prod-prod-sdc-snet-gpu-nodes'
  location: 'swedencentral'
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
        name: 'allow-ssh-from-bastion'
        properties: {
          description: 'People reach machines through Bastion only.'
          direction: 'Inbound'
          access: 'Allow'
          priority: 3000
          protocol: 'Tcp'
          sourceAddressPrefix: '10.64.224.64/26'
          sourcePortRange: '*'
          destinationAddressPrefix: '*'
          destinationPortRanges: ['22', '3389']
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
resource spokeSwedencentralNsgSnetPrivateEndpoints 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: 'nsg-gpu-prod-prod-sdc-snet-private-endpoints'
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

// The network of gpu-prod in swedencentral.
// landing-zone.yaml:31
resource spokeSwedencentralVnet 'Microsoft.Network/virtualNetworks@2025-09-01' = {
  name: 'vnet-gpu-prod-prod-sdc'
  location: 'swedencentral'
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: ['10.64.232.0/22']
    }
    dhcpOptions: {
      dnsServers: ['10.64.224.4']
    }
    subnets: [
      {
        name: 'snet-aks-nodes'
        properties: {
          addressPrefix: '10.64.232.64/27'
          defaultOutboundAccess: false
          privateEndpointNetworkPolicies: 'Enabled'
          networkSecurityGroup: {
            id: spokeSwedencentralNsgSnetAksNodes.id
          }
          routeTable: {
            id: spokeSwedencentralRoutes.id
          }
        }
      }
      {
        name: 'snet-gpu-nodes'
        properties: {
          addressPrefix: '10.64.232.96/27'
          defaultOutboundAccess: false
          privateEndpointNetworkPolicies: 'Enabled'
          networkSecurityGroup: {
            id: spokeSwedencentralNsgSnetGpuNodes.id
          }
          routeTable: {
            id: spokeSwedencentralRoutes.id
          }
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '10.64.232.0/26'
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

@description('id of virtualNetworks vnet-gpu-prod-prod-sdc')
output spokeGpuProdSwedencentralVnetId string = spokeSwedencentralVnet.id
