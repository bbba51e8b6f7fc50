# Connectivity in swedencentral
# The hub of swedencentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# The hub of swedencentral.
# landing-zone.yaml:41
resource "azapi_resource" "group_rg_connectivity_sdc" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_platform}"
  name      = "rg-connectivity-sdc"
  location  = "swedencentral"

  tags = {
    team        = "platform"
    environment = "platform"
    workload    = "platform"
    managed-by  = "fairway"
  }
}

# The hub of swedencentral: everything between spokes, on-premises and the internet passes it.
# landing-zone.yaml:41
resource "azapi_resource" "hub_swedencentral_vnet" {
  type      = "Microsoft.Network/virtualNetworks@2025-09-01"
  parent_id = azapi_resource.group_rg_connectivity_sdc.id
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
        addressPrefixes = ["10.40.0.0/22"]
      }
      subnets = []
    }
  }
}
