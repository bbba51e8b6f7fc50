# Connectivity in swedencentral
# The hub of swedencentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# People reach machines through it, and no machine needs a public address.
# network.yaml:18
resource "azapi_resource" "hub_swedencentral_bastion" {
  type      = "Microsoft.Network/bastionHosts@2025-09-01"
  parent_id = azapi_resource.group_sub_connectivity_rg_connectivity_sdc.id
  name      = "bas-hub-sdc"
  location  = "swedencentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }

  body = {
    sku = {
      name = "Standard"
    }
    zones = ["1", "2", "3"]
    properties = {
      enableTunneling = true
      ipConfigurations = [
        {
          name = "bastion"
          properties = {
            privateIPAllocationMethod = "Dynamic"
            publicIPAddress = {
              id = azapi_resource.hub_swedencentral_public_ip_bastion.id
            }
            subnet = {
              id = "${azapi_resource.hub_swedencentral_vnet.id}/subnets/AzureBastionSubnet"
            }
          }
        },
      ]
    }
  }
}
