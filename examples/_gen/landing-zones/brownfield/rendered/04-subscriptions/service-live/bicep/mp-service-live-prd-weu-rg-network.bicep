// Field service: what lies in the group mp-service-live-prd-weu-rg-network
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

// What may reach snet-api-management.
// landing-zone.yaml:41
resource spokeWesteuropeNsgSnetApiManagement 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: 'mp-service-live-prd-weu-nsg-snet-api-management'
  location: 'westeurope'
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
// landing-zone.yaml:41
resource spokeWesteuropeRoutesApiManagement 'Microsoft.Network/routeTables@2025-09-01' = {
  name: 'mp-service-live-prd-weu-rt-api-management'
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
// landing-zone.yaml:41
resource spokeWesteuropeNsgSnetPrivateEndpoints 'Microsoft.Network/networkSecurityGroups@2025-09-01' = {
  name: 'mp-service-live-prd-weu-nsg-snet-private-endpoints'
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
// landing-zone.yaml:41
resource spokeWesteuropeRoutes 'Microsoft.Network/routeTables@2025-09-01' = {
  name: 'mp-service-live-prd-weu-rt'
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

// The network of service-live in westeurope.
// landing-zone.yaml:41
resource spokeWesteuropeVnet 'Microsoft.Network/virtualNetworks@2025-09-01' = {
  name: 'mp-service-live-prd-weu-vnet'
  location: 'westeurope'
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: ['10.128.64.0/22']
    }
    dhcpOptions: {
      dnsServers: ['10.128.1.4']
    }
    subnets: [
      {
        name: 'snet-api-management'
        properties: {
          addressPrefix: '10.128.64.64/27'
          defaultOutboundAccess: false
          privateEndpointNetworkPolicies: 'Enabled'
          networkSecurityGroup: {
            id: spokeWesteuropeNsgSnetApiManagement.id
          }
          routeTable: {
            id: spokeWesteuropeRoutesApiManagement.id
          }
        }
      }
      {
        name: 'snet-private-endpoints'
        properties: {
          addressPrefix: '10.128.64.0/26'
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

@description('id of virtualNetworks mp-service-live-prd-weu-vnet')
output spokeServiceLiveWesteuropeVnetId string = spokeWesteuropeVnet.id
