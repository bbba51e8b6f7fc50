# Private DNS
# Private DNS zones of Azure services, linked to every hub, so that private endpoints are found by their usual names.
# Written by Fairway from the estate: change the estate, not this file.

# Private DNS zones of the whole landing zone.
# network.yaml:7
resource "azapi_resource" "group_rg_dns_sdc" {
  type      = "Microsoft.Resources/resourceGroups@2025-04-01"
  parent_id = "/subscriptions/${var.subscription_sub_connectivity}"
  name      = "rg-dns-sdc"
  location  = "swedencentral"
  tags      = local.tags
}
