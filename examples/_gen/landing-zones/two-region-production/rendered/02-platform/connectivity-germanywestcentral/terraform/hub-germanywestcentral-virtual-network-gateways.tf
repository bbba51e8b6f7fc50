# Connectivity in germanywestcentral
# The hub of germanywestcentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# On-premises waits for answers from Azure, and the latency of the internet is promised by nobody (40,960 GiB a month). ErGw2AZ carries 2,000 Mbit/s.
# network.yaml:22
resource "azapi_resource" "hub_germanywestcentral_gateway" {
  type      = "Microsoft.Network/virtualNetworkGateways@2025-09-01"
  parent_id = azapi_resource.group_sub_connectivity_rg_connectivity_gwc.id
  name      = "vgw-hub-gwc"
  location  = "germanywestcentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }

  body = {
    properties = {
      gatewayType = "ExpressRoute"
      sku = {
        name = "ErGw2AZ"
        tier = "ErGw2AZ"
      }
      ipConfigurations = [
        {
          name = "gateway-1"
          properties = {
            privateIPAllocationMethod = "Dynamic"
            publicIPAddress = {
              id = azapi_resource.hub_germanywestcentral_public_ip_gateway.id
            }
            subnet = {
              id = "${azapi_resource.hub_germanywestcentral_vnet.id}/subnets/GatewaySubnet"
            }
          }
        },
      ]
    }
  }

  timeouts {
    create = "90m"
    update = "90m"
    delete = "90m"
  }
}
