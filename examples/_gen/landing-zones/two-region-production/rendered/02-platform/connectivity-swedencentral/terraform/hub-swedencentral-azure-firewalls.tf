# Connectivity in swedencentral
# The hub of swedencentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# Everything that leaves a spoke of swedencentral passes it. Its address is the first free one of its subnet: 10.64.224.4.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_firewall" {
  type      = "Microsoft.Network/azureFirewalls@2025-09-01"
  parent_id = azapi_resource.group_sub_connectivity_rg_connectivity_sdc.id
  name      = "afw-hub-sdc"
  location  = "swedencentral"

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
        id = azapi_resource.hub_swedencentral_firewall_policy.id
      }
      ipConfigurations = [
        {
          name = "firewall"
          properties = {
            subnet = {
              id = "${azapi_resource.hub_swedencentral_vnet.id}/subnets/AzureFirewallSubnet"
            }
            publicIPAddress = {
              id = azapi_resource.hub_swedencentral_public_ip_firewall.id
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
