# Connectivity in swedencentral
# The hub of swedencentral: its network, what leaves through it, the way to machines and to on-premises.
# Written by Fairway from the estate: change the estate, not this file.

# The hub of swedencentral.
# network.yaml:18
resource "azapi_resource" "group_rg_connectivity_sdc" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_connectivity}"
  name      = "rg-connectivity-sdc"
  location  = "swedencentral"
  tags      = local.tags
}

# One plan for every virtual network of the tenant, in every region.
# network.yaml:39
resource "azapi_resource" "ddos_plan" {
  type      = "Microsoft.Network/ddosProtectionPlans@2025-09-01"
  parent_id = azapi_resource.group_rg_connectivity_sdc.id
  name      = "ddos-hub-sdc"
  location  = "swedencentral"
  tags      = local.tags
}
