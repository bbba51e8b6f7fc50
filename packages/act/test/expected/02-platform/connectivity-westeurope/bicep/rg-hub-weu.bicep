// Connectivity in West Europe: what lies in the group rg-hub-weu
// Written by Fairway from the estate: change the estate, not this file.
targetScope = 'resourceGroup'

// The hub of West Europe
// estate/landing-zone.yaml:12
resource hubWesteuropeVnet 'Microsoft.Network/virtualNetworks@2024-05-01' = {
  name: 'vnet-hub-weu'
  location: 'westeurope'
  tags: {
    team: 'vision'
    'cost-center': 'CC-42'
    workload: 'Vision\'s models'
  }
  properties: {
    addressSpace: {
      addressPrefixes: ['10.0.0.0/22']
    }
    subnets: [
      {
        name: 'AzureFirewallSubnet'
        properties: {
          addressPrefix: '10.0.0.0/26'
        }
      }
      {
        name: 'GatewaySubnet'
        properties: {
          addressPrefix: '10.0.0.64/27'
        }
      }
    ]
  }
}

// All traffic that leaves goes through it
// estate/landing-zone.yaml:12
resource hubWesteuropeFirewall 'Microsoft.Network/azureFirewalls@2024-05-01' = {
  name: 'afw-hub-weu'
  location: 'westeurope'
  zones: ['1', '2', '3']
  properties: {
    sku: {
      name: 'AZFW_VNet'
      tier: 'Standard'
    }
    ipConfigurations: [
      {
        name: 'main'
        properties: {
          subnet: {
            id: '${hubWesteuropeVnet.id}/subnets/AzureFirewallSubnet'
          }
        }
      }
    ]
  }
}

@description('properties.ipConfigurations[0].properties.privateIPAddress of azureFirewalls afw-hub-weu')
output hubWesteuropeFirewallIpConfigurationsPrivateIpAddress string = hubWesteuropeFirewall.properties.ipConfigurations[0].properties.privateIPAddress

@description('id of virtualNetworks vnet-hub-weu')
output hubWesteuropeVnetId string = hubWesteuropeVnet.id
