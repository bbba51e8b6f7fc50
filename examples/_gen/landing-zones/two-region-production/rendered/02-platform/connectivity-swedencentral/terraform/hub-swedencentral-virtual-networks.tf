# Connectivity in swedencentral
# The hub of swedencentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# The hub of swedencentral: everything between spokes, on-premises and the internet passes it.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_vnet" {
  type      = "Microsoft.Network/virtualNetworks@2025-09-01"
  parent_id = azapi_resource.group_sub_connectivity_rg_connectivity_sdc.id
  name      = "vnet-hub-sdc"
  location  = "swedencentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      addressSpace = {
        addressPrefixes = ["10.64.224.0/22"]
      }
      subnets = [
        {
          name = "AzureFirewallSubnet"
          properties = {
            addressPrefix                  = "10.64.224.0/26"
            defaultOutboundAccess          = false
            privateEndpointNetworkPolicies = "Enabled"
            routeTable = {
              id = azapi_resource.hub_swedencentral_route_table_firewall.id
            }
          }
        },
        {
          name = "AzureBastionSubnet"
          properties = {
            addressPrefix                  = "10.64.224.64/26"
            defaultOutboundAccess          = false
            privateEndpointNetworkPolicies = "Enabled"
            networkSecurityGroup = {
              id = azapi_resource.hub_swedencentral_nsg_bastion.id
            }
          }
        },
        {
          name = "GatewaySubnet"
          properties = {
            addressPrefix                  = "10.64.224.128/27"
            defaultOutboundAccess          = false
            privateEndpointNetworkPolicies = "Enabled"
            routeTable = {
              id = azapi_resource.hub_swedencentral_route_table_gateway.id
            }
          }
        },
        {
          name = "snet-dns-inbound"
          properties = {
            addressPrefix                  = "10.64.224.160/28"
            defaultOutboundAccess          = false
            privateEndpointNetworkPolicies = "Enabled"
            networkSecurityGroup = {
              id = azapi_resource.hub_swedencentral_nsg_dns_inbound.id
            }
            routeTable = {
              id = azapi_resource.hub_swedencentral_route_table_dns_inbound.id
            }
            delegations = [
              {
                name = "Microsoft.Network.dnsResolvers"
                properties = {
                  serviceName = "Microsoft.Network/dnsResolvers"
                }
              },
            ]
          }
        },
        {
          name = "snet-dns-outbound"
          properties = {
            addressPrefix                  = "10.64.224.176/28"
            defaultOutboundAccess          = false
            privateEndpointNetworkPolicies = "Enabled"
            networkSecurityGroup = {
              id = azapi_resource.hub_swedencentral_nsg_dns_outbound.id
            }
            routeTable = {
              id = azapi_resource.hub_swedencentral_route_table_dns_outbound.id
            }
            delegations = [
              {
                name = "Microsoft.Network.dnsResolvers"
                properties = {
                  serviceName = "Microsoft.Network/dnsResolvers"
                }
              },
            ]
          }
        },
      ]
      enableDdosProtection = true
      ddosProtectionPlan = {
        id = azapi_resource.ddos_plan.id
      }
    }
  }
}
