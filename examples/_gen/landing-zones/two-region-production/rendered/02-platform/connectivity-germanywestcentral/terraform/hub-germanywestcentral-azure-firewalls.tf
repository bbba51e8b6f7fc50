# Connectivity in germanywestcentral
# The hub of germanywestcentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# Everything that leaves a spoke of germanywestcentral passes it. Its address is the first free one of its subnet: 10.65.0.4.
# network.yaml:22
resource "azapi_resource" "hub_germanywestcentral_firewall" {
  type      = "Microsoft.Network/azureFirewalls@2025-09-01"
  parent_id = azapi_resource.group_sub_connectivity_rg_connectivity_gwc.id
  name      = "afw-hub-gwc"
  location  = "germanywestcentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }

  body = {
    zones = ["1", "2", "3"]
    properties = {
      sku = {
        name = "AZFW_VNet"
        tier = "Premium"
      }
      firewallPolicy = {
        id = azapi_resource.hub_germanywestcentral_firewall_policy.id
      }
      ipConfigurations = [
        {
          name = "firewall"
          properties = {
            subnet = {
              id = "${azapi_resource.hub_germanywestcentral_vnet.id}/subnets/AzureFirewallSubnet"
            }
            publicIPAddress = {
              id = azapi_resource.hub_germanywestcentral_public_ip_firewall.id
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
