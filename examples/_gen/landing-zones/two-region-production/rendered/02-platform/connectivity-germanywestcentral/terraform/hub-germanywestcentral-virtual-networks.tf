# Connectivity in germanywestcentral
# The hub of germanywestcentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# The hub of germanywestcentral: everything between spokes, on-premises and the internet passes it.
# network.yaml:22
resource "azapi_resource" "hub_germanywestcentral_vnet" {
  type      = "Microsoft.Network/virtualNetworks@2025-09-01"
  parent_id = azapi_resource.group_sub_connectivity_rg_connectivity_gwc.id
  name      = "vnet-hub-gwc"
  location  = "germanywestcentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      addressSpace = {
        addressPrefixes = ["10.65.0.0/22"]
      }
      subnets = [
        {
          name = "AzureFirewallSubnet"
          properties = {
            addressPrefix                  = "10.65.0.0/26"
            defaultOutboundAccess          = false
            privateEndpointNetworkPolicies = "Enabled"
            routeTable = {
              id = azapi_resource.hub_germanywestcentral_route_table_firewall.id
            }
          }
        },
        {
          name = "GatewaySubnet"
          properties = {
            addressPrefix                  = "10.65.0.128/27"
            defaultOutboundAccess          = false
            privateEndpointNetworkPolicies = "Enabled"
            routeTable = {
              id = azapi_resource.hub_germanywestcentral_route_table_gateway.id
            }
          }
        },
        {
          name = "snet-dns-inbound"
          properties = {
            addressPrefix                  = "10.65.0.160/28"
            defaultOutboundAccess          = false
            privateEndpointNetworkPolicies = "Enabled"
            networkSecurityGroup = {
              id = azapi_resource.hub_germanywestcentral_nsg_dns_inbound.id
            }
            routeTable = {
              id = azapi_resource.hub_germanywestcentral_route_table_dns_inbound.id
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
            addressPrefix                  = "10.65.0.176/28"
            defaultOutboundAccess          = false
            privateEndpointNetworkPolicies = "Enabled"
            networkSecurityGroup = {
              id = azapi_resource.hub_germanywestcentral_nsg_dns_outbound.id
            }
            routeTable = {
              id = azapi_resource.hub_germanywestcentral_route_table_dns_outbound.id
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
        id = var.ddos_plan_id
      }
    }
  }
}
